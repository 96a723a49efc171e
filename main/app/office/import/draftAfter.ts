/** The draft as it would be after an import: pictures may belong to records that only the list brings. */
import type { DraftReader, DraftRecord, RecordKey } from '#db/draft/types.ts';
import type { ImportDifference } from '#db/transfer/compare/types.ts';
import type { RecordDifference } from '#db/transfer/types.ts';

/** What pictures are matched with. */
export type DraftAfter = Pick<DraftReader, 'get' | 'list'>;

const keyOf = ({ type, code }: RecordKey) => `${type} ${code}`;

function changed(old: DraftRecord | undefined, { type, code, cells }: RecordDifference): DraftRecord {
  const values: Record<string, string> = { ...old?.values };
  for (const { field, new: value } of cells) {
    if (value === null) delete values[field];
    else values[field] = value;
  }
  return { type, code, values, isPresent: true, changedAt: old?.changedAt ?? '' };
}

/** See above. Records that the list adds come after those that are there. */
export function draftAfter(draft: DraftReader, { records }: Pick<ImportDifference, 'records'>): DraftAfter {
  const differences = new Map(
    records.filter(({ kind }) => kind !== 'unchanged').map((record) => [keyOf(record), record]),
  );
  const after = (key: RecordKey, old: DraftRecord | undefined): DraftRecord | undefined => {
    const difference = differences.get(keyOf(key));
    if (!difference) return old;
    return difference.kind === 'removed' ? undefined : changed(old, difference);
  };
  return {
    get: (key) => after(key, draft.get(key)),
    list: (type) => {
      const old = draft.list(type);
      const known = new Set(old.map(({ code }) => code));
      const added = records.filter(
        (record) => record.type === type && record.kind === 'added' && !known.has(record.code),
      );
      return [
        ...old.flatMap((record) => after(record, record) ?? []),
        ...added.map((record) => changed(draft.get(record), record)),
      ];
    },
  };
}
