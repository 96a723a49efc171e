/** Edit distances for typos. */

/** Edits allowed for a query of `length` keys. Below four keys any edit makes another word. */
export function allowedEdits(length: number): number {
  if (length < 4) return 0;
  if (length <= 5) return 1;
  if (length <= 9) return 2;
  return Math.floor(length / 4);
}

/**
 * Fewest edits (insert, drop, replace, swap of neighbours) that turn `query` into some stretch of `text` beginning
 * at `start`. Returns the edits and where that stretch ends, or null above `limit`.
 */
export function prefixDistance(
  query: string,
  text: string,
  start: number,
  limit: number,
): { edits: number; end: number } | null {
  const width = Math.min(text.length - start, query.length + limit);
  let beforePrevious: number[] = [];
  let previous = Array.from({ length: width + 1 }, (_, column) => column);
  for (let row = 1; row <= query.length; row++) {
    const current = [row];
    let best = row;
    for (let column = 1; column <= width; column++) {
      const same = query[row - 1] === text[start + column - 1];
      let cost = Math.min(
        (previous[column] ?? 0) + 1,
        (current[column - 1] ?? 0) + 1,
        (previous[column - 1] ?? 0) + (same ? 0 : 1),
      );
      const isSwap =
        row > 1 &&
        column > 1 &&
        query[row - 1] === text[start + column - 2] &&
        query[row - 2] === text[start + column - 1];
      if (isSwap) cost = Math.min(cost, (beforePrevious[column - 2] ?? 0) + 1);
      current[column] = cost;
      if (cost < best) best = cost;
    }
    if (best > limit) return null;
    beforePrevious = previous;
    previous = current;
  }
  let edits = limit + 1;
  let end = 0;
  previous.forEach((cost, column) => {
    // On a tie the longer stretch: `kimci` is a slip in kimchi, not kimc and a stray i.
    if (cost <= edits && cost <= limit) {
      edits = cost;
      end = column;
    }
  });
  return edits <= limit ? { edits, end: start + end } : null;
}
