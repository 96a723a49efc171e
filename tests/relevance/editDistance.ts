/** Counts slips of the finger between two texts. Written anew here, so that the tests do not share the engine's mistakes. */

/** Longest text compared; rows are kept between calls, since a class compares millions of pairs. */
const longest = 512;
let beforePrevious = new Uint16Array(longest + 1);
let previous = new Uint16Array(longest + 1);
let current = new Uint16Array(longest + 1);

/**
 * Insertions, deletions, replacements and swaps of neighbours that lead from `from` to `to`; `limit + 1` as soon as it
 * is sure to be more than `limit`.
 */
export function editDistance(from: string, to: string, limit: number): number {
  if (Math.abs(from.length - to.length) > limit || to.length > longest) return limit + 1;
  for (let column = 0; column <= to.length; column++) previous[column] = column;
  for (let row = 1; row <= from.length; row++) {
    if (fillRow(from, to, row) > limit) return limit + 1;
    [beforePrevious, previous, current] = [previous, current, beforePrevious];
  }
  return Math.min(previous[to.length] ?? 0, limit + 1);
}

/** Fills `current` for one row and returns its least value. */
function fillRow(from: string, to: string, row: number): number {
  const char = from.charCodeAt(row - 1);
  const charBefore = row > 1 ? from.charCodeAt(row - 2) : -1;
  current[0] = row;
  let best = row;
  for (let column = 1; column <= to.length; column++) {
    const other = to.charCodeAt(column - 1);
    let value = (previous[column - 1] ?? 0) + (char === other ? 0 : 1);
    value = Math.min(value, (previous[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1);
    if (column > 1 && char === to.charCodeAt(column - 2) && charBefore === other) {
      value = Math.min(value, (beforePrevious[column - 2] ?? 0) + 1);
    }
    current[column] = value;
    if (value < best) best = value;
  }
  return best;
}
