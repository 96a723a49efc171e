/** The floor of one hall: where one can walk, and how much room there is. */
import {
  boxAround,
  distanceToOutline,
  forEachEdge,
  isInside,
  segmentDistance,
  type Box,
  type Outline,
  type Point,
} from './geometry.ts';

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

interface Solid {
  outline: Outline;
  box: Box;
}

function boxGap(a: Box, b: Box): number {
  const dx = Math.max(a.xM - (b.xM + b.widthM), b.xM - (a.xM + a.widthM), 0);
  const dy = Math.max(a.yM - (b.yM + b.depthM), b.yM - (a.yM + a.depthM), 0);
  return Math.hypot(dx, dy);
}

/** Builds a floor; all questions are answered from the shapes, nothing is kept. */
export function createFloor({ widthM, depthM, solids: outlines }: FloorShapes): Floor {
  const solids: Solid[] = outlines.map((outline) => ({ outline, box: boxAround(outline) }));
  const toWall = ([x, y]: Point) => Math.min(x, y, widthM - x, depthM - y);
  const isInHall = (point: Point) => toWall(point) >= 0;

  function clearance(point: Point): number {
    let best = toWall(point);
    const here: Box = { xM: point[0], yM: point[1], widthM: 0, depthM: 0 };
    for (const { outline, box } of solids) {
      if (best <= 0) return 0;
      if (boxGap(here, box) < best) best = Math.min(best, distanceToOutline(point, outline));
    }
    return Math.max(0, best);
  }

  function clearanceAlong(a: Point, b: Point, needed: number): number {
    let best = Math.min(toWall(a), toWall(b), enoughRoomM);
    const span = boxAround([a, b]);
    for (const { outline, box } of solids) {
      if (best < needed) return 0;
      if (boxGap(span, box) >= best) continue;
      if (isInside(a, outline) || isInside(b, outline)) return 0;
      forEachEdge(outline, (c, d) => {
        best = Math.min(best, segmentDistance(a, b, c, d));
      });
    }
    return best < needed ? 0 : best;
  }

  return { widthM, depthM, solids: outlines, isInHall, clearance, clearanceAlong };
}
