/** Which shape a finger meant: the one under it, else the nearest within a finger's width. */
import type { Point, Rect } from './geometry.ts';

/** Distance of a point from a rectangle; 0 inside. */
export function distanceToRect([x, y]: Point, rect: Rect): number {
  const dx = Math.max(rect.x - x, 0, x - (rect.x + rect.width));
  const dy = Math.max(rect.y - y, 0, y - (rect.y + rect.height));
  return Math.hypot(dx, dy);
}

/**
 * The shape that was meant, or null when none is within `tolerance`. Of several under the finger (a shelf in its booth)
 * the smallest, since the larger one can be hit elsewhere; of neighbours the one whose middle is nearest.
 */
export function nearestShape<T extends { rect: Rect }>(
  shapes: readonly T[],
  point: Point,
  tolerance: number,
): T | null {
  let best: { shape: T; distance: number; weight: number } | null = null;
  for (const shape of shapes) {
    const { rect } = shape;
    const distance = distanceToRect(point, rect);
    if (distance > tolerance) continue;
    const weight =
      distance === 0
        ? rect.width * rect.height
        : Math.hypot(rect.x + rect.width / 2 - point[0], rect.y + rect.height / 2 - point[1]);
    if (best === null || distance < best.distance || (distance === best.distance && weight < best.weight)) {
      best = { shape, distance, weight };
    }
  }
  return best?.shape ?? null;
}
