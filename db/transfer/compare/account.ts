/** What became of every cell of the lists. */
import type { TableCell } from '#db/transfer/types.ts';
import type { ReadCell, ReadRow, RowPart } from './readRow.ts';
import type { CellAccount, CellOutcome, ImportDifference } from './types.ts';

/** Of a cell that says several things, what matters most. */
const weight: readonly CellOutcome[] = ['value', 'problem', 'notImported', 'unchanged', 'nothing', 'ignored'];

function accountOfCell({ place }: ReadRow, part: RowPart, cells: readonly ReadCell[]): CellAccount[] {
  const [main, ...others] = cells;
  if (!main) return [];
  const outcomes = new Set([main, ...others].map(({ outcome }) => outcome));
  const outcome = weight.find((each) => outcomes.has(each)) ?? main.outcome;
  const record = part.record && { ...part.record, field: main.field ?? '' };
  return [{ ...place, column: main.source.column.letter, outcome, record }];
}

/** Every cell of every row of the compared tables, once, row by row in the order of reading. */
export function accountOf({ rows }: Pick<ImportDifference, 'rows'>): CellAccount[] {
  return rows.flatMap((row) => [
    ...row.parts.flatMap((part) => {
      const bySource = new Map<TableCell, ReadCell[]>();
      for (const cell of part.cells) bySource.set(cell.source, [...(bySource.get(cell.source) ?? []), cell]);
      return [...bySource.values()].flatMap((cells) => accountOfCell(row, part, cells));
    }),
    ...row.ignored.map(({ column }): CellAccount => ({
      ...row.place,
      column: column.letter,
      outcome: 'ignored',
      record: null,
    })),
  ]);
}
