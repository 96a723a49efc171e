/** Rows that say the same as an earlier one, or something else of the same record. */
import type { Problem } from '#db/transfer/types.ts';
import type { Incoming } from './incoming.ts';
import { problemAt, type RowPart } from './readRow.ts';
import { incomingValue } from './titles.ts';

/** Fields in which a row contradicts, and whether it says anything new. */
export function compareWith(group: Incoming, part: RowPart): { conflicts: string[]; isNews: boolean } {
  const conflicts: string[] = [];
  let isNews = false;
  for (const { field, value, isDerived } of part.cells) {
    if (field === null || value === null || isDerived) continue;
    const known = incomingValue(group, field);
    if (known === null) isNews = true;
    else if (known !== value) conflicts.push(field);
  }
  return { conflicts, isNews };
}

/** The row in which a record stands first. */
export function firstRow({ parts }: Incoming): number {
  return parts[0]?.place.row ?? 0;
}

/** Told of a row that repeats an earlier one; nothing for a row that says more. */
export function rowTwice(group: Incoming, part: RowPart): Problem[] {
  const { conflicts, isNews } = compareWith(group, part);
  if (conflicts.length > 0 || isNews) return [];
  return [problemAt(part.place, null, { code: 'row-twice', gravity: 'hint', details: { row: firstRow(group) } })];
}
