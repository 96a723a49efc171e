/** Tells whether a row says the headings again, as lists do on every printed page. */
import type { Grid } from './grid.ts';
import { headingKey } from './headingText.ts';

/** Compares rows by the keys of their cells. */
export function createGridKeys(grid: Grid): { isRepeated: (row: number, headings: readonly number[]) => boolean } {
  const kept = new Map<number, string>();
  const keyOf = (row: number) =>
    grid
      .filled(row)
      .map((column) => `${column}=${headingKey(grid.at(row, column)?.text ?? '')}`)
      .join('|');
  const headingOf = (row: number) => {
    const key = kept.get(row) ?? keyOf(row);
    kept.set(row, key);
    return key;
  };
  const firstText = (row: number) => {
    const [first] = grid.filled(row);
    return first === undefined ? '' : (grid.at(row, first)?.text ?? '');
  };
  return {
    isRepeated: (row, headings) =>
      headings.some(
        (heading) =>
          // Most rows differ in their first cell already.
          headingKey(firstText(heading)) === headingKey(firstText(row).slice(0, 60)) &&
          headingOf(heading) === keyOf(row),
      ),
  };
}
