/** Fills a draft with what a catalogue file holds. */
import type { ReadableDb } from '#db/handle.ts';
import { readAroundRecords } from './seedAround.ts';
import { readExhibitorRecords } from './seedExhibitors.ts';
import { readProductRecords } from './seedProducts.ts';
import type { CatalogueRecord } from './seedRows.ts';
import { presence, type ChangeSet, type Draft, type Edit } from './types.ts';

/**
 * All that staff keep, from an open catalogue file, the sample or a published one: exhibitors, products, events, synonyms,
 * the fair. What lies beside it (vocabularies, the plan) is not theirs. A published file has no private values.
 */
export function readCatalogueRecords(db: ReadableDb): CatalogueRecord[] {
  return [...readExhibitorRecords(db), ...readProductRecords(db), ...readAroundRecords(db)];
}

/**
 * Makes the first set of a draft; its label is the fair's own code. Null when there is nothing to write. Raises CONFLICT
 * when the draft has a history already.
 */
export function seedDraft(draft: Draft, records: readonly CatalogueRecord[]): ChangeSet | null {
  const edits = records.flatMap(({ type, code, values }): Edit[] => [
    { type, code, field: presence, value: '1' },
    ...Object.entries(values).map(([field, value]) => ({ type, code, field, value })),
  ]);
  const label = records.find(({ type }) => type === 'fair')?.values['code'] ?? '';
  return draft.change({ role: 'system', kind: 'seed', label }, edits, { ifRevision: 0 });
}
