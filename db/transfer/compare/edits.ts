/** What is to be written so that the draft becomes what a difference shows. */
import { presence, type Edit } from '#db/draft/types.ts';
import type { ImportDifference } from './types.ts';

/**
 * The edits of all records, for one Draft.change with `ifRevision` of the difference: a record comes before its values.
 * Empty where nothing would change.
 */
export function editsOf({ records }: Pick<ImportDifference, 'records'>): Edit[] {
  return records.flatMap(({ type, code, kind, cells }): Edit[] => {
    if (kind === 'removed') return [{ type, code, field: presence, value: null }];
    const made: Edit[] = kind === 'added' ? [{ type, code, field: presence, value: '1' }] : [];
    return [...made, ...cells.map(({ field, new: value }): Edit => ({ type, code, field, value }))];
  });
}
