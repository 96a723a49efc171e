/** Places in a sheet as the format writes them: `B12`, `A1:C3`. */
import { fileLimits, rejection } from '#db/transfer/files/rejection.ts';
import type { MergedRange } from '#db/transfer/types.ts';

const referencePattern = /^\$?([A-Z]{1,3})\$?(\d{1,7})$/i;

const letterA = 64;

/** Row from 1, column from 0. Raises damaged for what is no place of a sheet. */
export function referenceOf(text: string): { row: number; column: number } {
  const [, letters = '', digits] = referencePattern.exec(text) ?? [];
  const column =
    [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + (letter.codePointAt(0) ?? letterA) - letterA, 0) - 1;
  const row = Number(digits);
  const isPlace = column >= 0 && column < fileLimits.columns && row >= 1 && row <= fileLimits.rows;
  if (!isPlace) throw rejection('damaged', { where: text.slice(0, 100) });
  return { row, column };
}

/** The cells from one corner to the other; null for a single cell. Raises damaged like {@link referenceOf}. */
export function rangeOf(text: string): MergedRange | null {
  const [first = '', second] = text.split(':');
  const a = referenceOf(first);
  if (second === undefined) return null;
  const b = referenceOf(second);
  return {
    firstRow: Math.min(a.row, b.row),
    lastRow: Math.max(a.row, b.row),
    firstColumn: Math.min(a.column, b.column),
    lastColumn: Math.max(a.column, b.column),
  };
}
