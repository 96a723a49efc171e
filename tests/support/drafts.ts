/** Drafts in a folder of the running test, and shorthands for edits. */
import { join } from 'node:path';
import { AppError } from '#api/errors.ts';
import { openDraft } from '#db/draft/openDraft.ts';
import { presence, type Cause, type Draft, type DraftReader, type DraftRecord, type Edit } from '#db/draft/types.ts';
import { RECORD_TYPES } from '#db/records/fields.ts';
import { createFakeClock } from './fakeClock.ts';
import { temporaryFolder } from './temporaryFolder.ts';

/** An edit by hand. */
export const byHand: Cause = { role: 'editor', kind: 'edit', label: '' };

/** An empty draft in a folder of its own. Close it, or open its path a second time. */
export function emptyDraft(now: () => Date = createFakeClock().now): { draft: Draft; path: string } {
  const path = join(temporaryFolder(), 'staff', 'draft.sqlite');
  return { path, draft: openDraft(path, { now, seed: null }) };
}

/** Edits that make a product with these values. */
export function product(code: string, values: Readonly<Record<string, string>>): Edit[] {
  const made: Edit = { type: 'product', code, field: presence, value: '1' };
  return [made, ...Object.entries(values).map(([field, value]): Edit => ({ type: 'product', code, field, value }))];
}

/** The product that most tests are about. */
export const p1 = { type: 'product', code: 'p1' } as const;

/** An edit of one value of a product. */
export const edit = (field: string, value: string | null, code = 'p1'): Edit => ({
  type: 'product',
  code,
  field,
  value,
});

/** What a call refuses with: code and details, or 'nothing'. */
export function refusalOfCall(work: () => unknown): unknown {
  try {
    work();
    return 'nothing';
  } catch (error) {
    return error instanceof AppError ? { code: error.code, details: error.details } : error;
  }
}

/** All records, removed ones too, without their times. */
export function contentOf(draft: DraftReader): Omit<DraftRecord, 'changedAt'>[] {
  return RECORD_TYPES.flatMap((type) =>
    draft.list(type, { withRemoved: true }).map(({ code, isPresent, values }) => ({ type, code, isPresent, values })),
  );
}

/**
 * What the history says the content must be, all sets after one another: equal to {@link contentOf} unless a set is there
 * in part. Throws when a set counts other changes than it has.
 */
export function replayedContent(draft: DraftReader): Omit<DraftRecord, 'changedAt'>[] {
  const records = new Map<string, { type: DraftRecord['type']; code: string; values: Map<string, string> }>();
  for (const set of draft.changeSets({ limit: 1_000_000 }).toReversed()) {
    const changes = draft.changes({ setId: set.id });
    if (changes.length !== set.changes)
      throw new Error(`set ${set.id} has ${changes.length} of ${set.changes} changes`);
    for (const change of changes) {
      const name = `${change.type} ${change.code}`;
      const record = records.get(name) ?? { type: change.type, code: change.code, values: new Map<string, string>() };
      records.set(name, record);
      if ((record.values.get(change.field) ?? null) !== change.old)
        throw new Error(`${name} ${change.field} was not so`);
      if (change.new === null) record.values.delete(change.field);
      else record.values.set(change.field, change.new);
    }
  }
  const place = (values: Map<string, string>) => Number(values.get('sort') ?? Number.POSITIVE_INFINITY);
  return RECORD_TYPES.flatMap((type) =>
    [...records.values()]
      .filter((record) => record.type === type && record.values.size > 0)
      .sort((a, b) => {
        const [one, other] = [place(a.values), place(b.values)];
        return one === other ? (a.code < b.code ? -1 : 1) : one - other;
      })
      .map(({ code, values }) => {
        const { [presence]: isPresent, ...rest } = Object.fromEntries(values);
        return { type, code, isPresent: isPresent === '1', values: rest };
      }),
  );
}
