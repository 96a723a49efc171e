/** Rows gathered into a sheet: empty ends cut off, limits kept. */
import { fileLimits, rejection } from './rejection.ts';
import type { Cell, MergedRange, Sheet, SheetRow } from '#db/transfer/types.ts';

/** Blanks and characters without a width: such a cell is empty to whoever looks at it. */
const invisible = /^[\s\u00AD\u200B-\u200F\u2060\uFEFF]*$/;

/** Empty rows in a stretch longer than this are left out (row numbers tell): a stray cell in the last row would make a million. */
const longestGap = 1000;

const noCells: readonly (Cell | null)[] = [];

/** Counts what all sheets of a file hold; raises too-many-cells. */
export interface CellBudget {
  spend: (cells: number) => void;
}

/** A budget of {@link fileLimits.cells}. */
export function createCellBudget(): CellBudget {
  let spent = 0;
  return {
    spend: (cells) => {
      spent += cells;
      if (spent > fileLimits.cells) throw rejection('too-many-cells', { limit: fileLimits.cells });
    },
  };
}

/** True where nothing can be seen. */
export function isInvisible(text: string): boolean {
  return invisible.test(text);
}

/** Lines that end with `\n`, whatever they ended with; `\r\r\n` is one end that a program wrote twice. */
export function withPlainLineEnds(text: string): string {
  return text.includes('\r') ? text.replaceAll('\r\r\n', '\n').replaceAll('\r\n', '\n').replaceAll('\r', '\n') : text;
}

/** Cells up to the last filled one. */
export function withoutEmptyEnd(cells: readonly (Cell | null)[]): readonly (Cell | null)[] {
  let end = cells.length;
  while (end > 0 && cells[end - 1] === null) end -= 1;
  if (end === 0) return noCells;
  return end === cells.length ? cells : cells.slice(0, end);
}

/** Rows in order of their numbers, from row 1, with the empty rows between them. */
export function fillGaps(rows: readonly SheetRow[]): SheetRow[] {
  const last = rows.findLastIndex(({ cells }) => cells.length > 0);
  const filled: SheetRow[] = [];
  let next = 1;
  for (const row of rows.slice(0, last + 1)) {
    if (row.number - next <= longestGap)
      for (; next < row.number; next += 1) filled.push({ number: next, isHidden: false, cells: noCells });
    filled.push(row);
    next = row.number + 1;
  }
  return filled;
}

/** Only what lies on rows and columns that there are: a whole merged column would keep readers busy for nothing. */
export function clipMerged(merged: readonly MergedRange[], rows: readonly SheetRow[]): MergedRange[] {
  const lastRow = rows.at(-1)?.number ?? 0;
  const lastColumn = rows.reduce((most, { cells }) => Math.max(most, cells.length), 0) - 1;
  return merged.flatMap((range): MergedRange[] => {
    const clipped = {
      ...range,
      lastRow: Math.min(range.lastRow, lastRow),
      lastColumn: Math.min(range.lastColumn, lastColumn),
    };
    const isSeen = clipped.firstRow <= clipped.lastRow && clipped.firstColumn <= clipped.lastColumn;
    return isSeen ? [clipped] : [];
  });
}

/** Raises cell-too-long, with the place. */
export function checkLength(text: string, place: { sheet: string; row: number }): void {
  if (text.length > fileLimits.cellLength) throw rejection('cell-too-long', { ...place, limit: fileLimits.cellLength });
}

/** Whether any cell of the sheet is filled. */
export function hasCells({ rows }: Sheet): boolean {
  return rows.some(({ cells }) => cells.length > 0);
}
