/** The floor of one hall: where one can walk, and how much room there is. */
import { boxAround, distanceToOutline, segmentToOutline, type Outline, type Point } from './geometry.ts';

/** What a hall holds, as far as walking goes. */
export interface FloorShapes {
  widthM: number;
  depthM: number;
  /** Outlines nobody walks through. */
  solids: readonly Outline[];
}

/** Half the width kept free for a wheelchair, 0.9 m (assumed: a wheelchair of 0.7 m and the hands that turn its wheels). */
export const clearanceM = 0.45;

/** From this clearance on more room changes nothing: about the middle of a 2.5 m aisle. */
export const enoughRoomM = 0.95;

/** See {@link createFloor}. */
export interface Floor {
  widthM: number;
  depthM: number;
  solids: readonly Outline[];
  isInHall: (point: Point) => boolean;
  /** Distance to the nearest solid or wall; 0 inside a solid or outside the hall. */
  clearance: (point: Point) => number;
  /** Smallest clearance along a segment, at most `enoughRoomM`; 0 as soon as it is below `needed`. */
  clearanceAlong: (a: Point, b: Point, needed: number) => number;
}

/** An outline with the bounds of the box around it: asked ten thousands of times, so nothing is made per question. */
interface Solid {
  outline: Outline;
  left: number;
  top: number;
  right: number;
  bottom: number;
}

function solidOf(outline: Outline): Solid {
  const { xM, yM, widthM, depthM } = boxAround(outline);
  return { outline, left: xM, top: yM, right: xM + widthM, bottom: yM + depthM };
}

/** A lower bound of the distance between a solid and anything inside the given bounds. */
function gap(solid: Solid, left: number, top: number, right: number, bottom: number): number {
  const dx = Math.max(left - solid.right, solid.left - right, 0);
  const dy = Math.max(top - solid.bottom, solid.top - bottom, 0);
  return dx === 0 ? dy : dy === 0 ? dx : Math.sqrt(dx * dx + dy * dy);
}

/** Builds a floor; all questions are answered from the shapes, nothing is kept. */
export function createFloor({ widthM, depthM, solids: outlines }: FloorShapes): Floor {
  const solids = outlines.map(solidOf);
  const toWall = ([x, y]: Point) => Math.min(x, y, widthM - x, depthM - y);
  const isInHall = (point: Point) => toWall(point) >= 0;

  function clearance(point: Point): number {
    let best = toWall(point);
    for (const solid of solids) {
      if (best <= 0) return 0;
      if (gap(solid, point[0], point[1], point[0], point[1]) < best)
        best = Math.min(best, distanceToOutline(point, solid.outline));
    }
    return Math.max(0, best);
  }

  function clearanceAlong(a: Point, b: Point, needed: number): number {
    let best = Math.min(toWall(a), toWall(b), enoughRoomM);
    const left = Math.min(a[0], b[0]);
    const right = Math.max(a[0], b[0]);
    const top = Math.min(a[1], b[1]);
    const bottom = Math.max(a[1], b[1]);
    for (const solid of solids) {
      if (best < needed) return 0;
      if (gap(solid, left, top, right, bottom) >= best) continue;
      best = Math.min(best, segmentToOutline(a, b, solid.outline));
    }
    return best < needed ? 0 : best;
  }

  return { widthM, depthM, solids: outlines, isInHall, clearance, clearanceAlong };
}
