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

/** Side of a cell of the grid, about a stand: a line then meets few cells, and a cell few stands. */
const cellM = 4;

/**
 * The solids within {@link enoughRoomM} of each square of the floor. A line across a hall of hundreds of stands mostly
 * ends at the first of them, and need not ask the others.
 */
function createGrid(solids: readonly Solid[], widthM: number, depthM: number) {
  const columns = Math.max(1, Math.ceil(widthM / cellM));
  const rows = Math.max(1, Math.ceil(depthM / cellM));
  const column = (x: number) => Math.max(0, Math.min(columns - 1, Math.floor(x / cellM)));
  const row = (y: number) => Math.max(0, Math.min(rows - 1, Math.floor(y / cellM)));
  const cells = Array.from({ length: columns * rows }, (): number[] => []);
  solids.forEach((solid, index) => {
    for (let y = row(solid.top - enoughRoomM); y <= row(solid.bottom + enoughRoomM); y++)
      for (let x = column(solid.left - enoughRoomM); x <= column(solid.right + enoughRoomM); x++)
        cells[y * columns + x]?.push(index);
  });
  return {
    /** Visits the cells under a line in its direction, until `visit` answers false. */
    along([ax, ay]: Point, [bx, by]: Point, visit: (solids: readonly number[]) => boolean): void {
      let [x, y] = [column(ax), row(ay)];
      const [lastX, lastY] = [column(bx), row(by)];
      const [stepX, stepY] = [Math.sign(bx - ax), Math.sign(by - ay)];
      const nextAt = (start: number, cell: number, step: number, length: number) =>
        step === 0 ? Infinity : ((cell + (step > 0 ? 1 : 0)) * cellM - start) / length;
      for (;;) {
        if (!visit(cells[y * columns + x] ?? [])) return;
        if (x === lastX && y === lastY) return;
        const [acrossX, acrossY] = [nextAt(ax, x, stepX, bx - ax), nextAt(ay, y, stepY, by - ay)];
        if (y === lastY || (x !== lastX && acrossX <= acrossY)) x += stepX;
        else y += stepY;
      }
    },
  };
}

/** A lower bound of the distance between a solid and anything inside the given bounds. */
function gap(solid: Solid, left: number, top: number, right: number, bottom: number): number {
  const dx = Math.max(left - solid.right, solid.left - right, 0);
  const dy = Math.max(top - solid.bottom, solid.top - bottom, 0);
  return dx === 0 ? dy : dy === 0 ? dx : Math.sqrt(dx * dx + dy * dy);
}

/** Builds a floor; all questions are answered from the shapes. */
export function createFloor({ widthM, depthM, solids: outlines }: FloorShapes): Floor {
  const solids = outlines.map(solidOf);
  const grid = createGrid(solids, widthM, depthM);
  // Which solids the present line has met: a stand lies in several cells.
  const metBy = new Uint32Array(solids.length);
  let line = 0;
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
    line += 1;
    grid.along(a, b, (near) => {
      for (const index of near) {
        const solid = solids[index];
        if (!solid || metBy[index] === line) continue;
        metBy[index] = line;
        if (gap(solid, left, top, right, bottom) >= best) continue;
        best = Math.min(best, segmentToOutline(a, b, solid.outline));
        if (best < needed) return false;
      }
      return true;
    });
    return best < needed ? 0 : best;
  }

  return { widthM, depthM, solids: outlines, isInHall, clearance, clearanceAlong };
}
