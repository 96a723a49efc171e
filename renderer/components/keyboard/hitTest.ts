/** Which key a touch means. Every point of the keyboard belongs to one: between keys there is no dead ground. */

/** Edges in CSS pixels. */
export interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/**
 * Fingers land below what they aim at, more so low on a screen (Virginia Tech field study, field-study.md §3), so a touch
 * counts this much higher. With the half of the gap that is the key's anyway, 2 mm below what is drawn still mean the
 * key; more would take the touches of the next row.
 */
export const fingerOffsetMm = 1.4;

/** Row and key at a point, of boxes given row by row from the top; rows that are not shown have no height. Null without keys. */
export function keyAt(x: number, y: number, rows: readonly (readonly Box[])[]): { row: number; key: number } | null {
  let found = -1;
  rows.forEach((keys, row) => {
    const [first] = keys;
    // The space below a row is the row's; what lies above the first row is the first one's.
    if (first && first.bottom > first.top && (found < 0 || y >= first.top)) found = row;
  });
  let nearest: { row: number; key: number; distance: number } | null = null;
  for (const [key, box] of (rows[found] ?? []).entries()) {
    const distance = Math.max(box.left - x, x - box.right, 0);
    if (nearest === null || distance < nearest.distance) nearest = { row: found, key, distance };
  }
  return nearest && { row: nearest.row, key: nearest.key };
}
