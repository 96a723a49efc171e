/** Walking in one hall: floor, graph and the spots where one stands before a booth. */
import type { FeatureKind, PlanSide } from '#db/model.ts';
import { joinBlocks } from './blocks.ts';
import { clearanceM, createFloor, enoughRoomM, type Floor } from './floor.ts';
import { distance, forEachEdge, isInside, middleOf, segmentToOutline, type Outline, type Point } from './geometry.ts';
import { createWalkGraph } from './walkGraph.ts';

/** What a hall holds: all that walking has to go around, and all that has steps. */
export interface HallShapes {
  widthM: number;
  depthM: number;
  solids: readonly Outline[];
  /** Stairs, steps and escalators: in the way only of who cannot use them. */
  steps: readonly Outline[];
}

/** How features matter to walking: doors are open floor, levels need feet, everything else is in the way. */
export function walkingRole(kind: FeatureKind): 'open' | 'steps' | 'solid' {
  if (kind === 'entrance' || kind === 'exit') return 'open';
  return kind === 'stairs' || kind === 'steps' || kind === 'escalator' ? 'steps' : 'solid';
}

/** Something one can be led to: an outline with its open side (null: any side), or a point on the floor. */
export type Stop = { outline: Outline; front: PlanSide | null } | { point: Point };

/** A walk in a hall; `points` start where the visitor stands and end before the stop. */
export interface Walk {
  points: Point[];
  /** Metres with the price of narrow places; for comparing only. */
  cost: number;
}

/** Distances from a stand, widest first, so that one stands in the middle of the aisle where there is room. */
const standOffsM = [1.25, 1, 0.75, 0.6, clearanceM + 0.01];

/** Direction of a side as a step off it. */
const outward: Record<PlanSide, Point> = { north: [0, -1], east: [1, 0], south: [0, 1], west: [-1, 0] };

/** Places where one can stand before a stop, at most one per open side. */
function standingSpots(floor: Floor, stop: Stop, steps: readonly Outline[]): Point[] {
  if ('point' in stop) {
    if (floor.clearance(stop.point) >= clearanceM) return [stop.point];
    const around = floor.solids.find((outline) => isInside(stop.point, outline));
    return around ? standingSpots(floor, { outline: around, front: null }, steps) : [];
  }
  const spots: Point[] = [];
  const middle = middleOf(stop.outline);
  forEachEdge(stop.outline, (a, b) => {
    const length = distance(a, b);
    if (length < 0.2) return;
    let normal: Point = [(b[1] - a[1]) / length, (a[0] - b[0]) / length];
    const between: Point = [(a[0] + b[0]) / 2, (a[1] + b[1]) / 2];
    if ((between[0] - middle[0]) * normal[0] + (between[1] - middle[1]) * normal[1] < 0)
      normal = [-normal[0], -normal[1]];
    if (stop.front && normal[0] * outward[stop.front][0] + normal[1] * outward[stop.front][1] < 0.9) return;
    for (const along of [0.5, 0.25, 0.75]) {
      const foot: Point = [a[0] + (b[0] - a[0]) * along, a[1] + (b[1] - a[1]) * along];
      const at = (off: number): Point => [foot[0] + normal[0] * off, foot[1] + normal[1] * off];
      const roomAtSpot = (off: number) => Math.min(enoughRoomM, floor.clearance(at(off)));
      // Nothing may stand between the spot and the stand, and no step either: one would face it from the wrong level.
      const isOpen = (off: number) =>
        [0.25, 0.5, 0.75].every((part) => floor.clearance(at(off * part)) > 0.1) &&
        steps.every((outline) => segmentToOutline(at(off), at(0.1), outline) > 0);
      const free = standOffsM.filter((off) => roomAtSpot(off) >= clearanceM && isOpen(off));
      const best =
        free[0] === undefined ? undefined : free.reduce((a, b) => (roomAtSpot(b) > roomAtSpot(a) + 0.01 ? b : a));
      if (best === undefined) continue;
      spots.push(at(best));
      return;
    }
  });
  return spots;
}

/** See {@link createHallWalk}. */
export interface HallWalk {
  floor: Floor;
  /** The shortest walk from a point, which may be close to a wall, to a stop; null when there is none. */
  find: (from: Point, to: Stop) => Walk | null;
  /** Cost of the shortest walk from a spot where a walk has ended to another such spot. */
  costBetween: (from: Point, to: Point) => number;
  /** Whether one gets away from a point at all. */
  canLeave: (from: Point) => boolean;
  size: { nodes: number; links: number };
}

const identity = (point: Point) => `${point[0].toFixed(3)} ${point[1].toFixed(3)}`;

/** Prepares walking in a hall once; `stepFree` keeps off stairs, steps and escalators. */
export function createHallWalk(shapes: HallShapes, stepFree: boolean): HallWalk {
  const floor = createFloor({
    widthM: shapes.widthM,
    depthM: shapes.depthM,
    solids: joinBlocks(stepFree ? [...shapes.solids, ...shapes.steps] : shapes.solids),
  });
  const graph = createWalkGraph(floor);
  const spotsOf = new Map<string, Point[]>();

  function spots(stop: Stop): Point[] {
    const key = JSON.stringify(stop);
    let found = spotsOf.get(key);
    if (!found) {
      found = standingSpots(floor, stop, shapes.steps);
      for (const spot of found) graph.addPlace(identity(spot), spot);
      spotsOf.set(key, found);
    }
    return found;
  }

  /**
   * Where a walk from a point starts: there, or a step away from the wall or stand it is close to, as a kiosk with its
   * back to a wall is. Null inside a stand or where there is no room around.
   */
  function stepOut(from: Point): Point | null {
    if (floor.clearance(from) >= clearanceM) return from;
    for (const reach of [0.25, 0.5, 0.75, 1]) {
      let best: Point | null = null;
      let room = clearanceM;
      for (let degrees = 0; degrees < 360; degrees += 15) {
        const angle = (degrees * Math.PI) / 180;
        const point: Point = [from[0] + reach * Math.sin(angle), from[1] - reach * Math.cos(angle)];
        const here = floor.clearance(point);
        if (here < room + 0.001 || floor.clearanceAlong(from, point, 0.01) === 0) continue;
        [best, room] = [point, here];
      }
      if (best) return best;
    }
    return null;
  }

  return {
    floor,
    canLeave: (from) => {
      const start = stepOut(from);
      return start !== null && graph.canLeave(start);
    },
    costBetween: (from, to) => graph.costBetween(identity(from), identity(to)),
    find: (from, to) => {
      const start = stepOut(from);
      if (!start) return null;
      graph.addPlace(identity(start), start);
      let best: Walk | null = null;
      for (const spot of spots(to)) {
        const walk =
          distance(start, spot) < 0.05
            ? { points: [start, spot], cost: 0 }
            : graph.find(identity(start), identity(spot));
        if (walk && (!best || walk.cost < best.cost)) best = walk;
      }
      return best && start !== from ? { points: [from, ...best.points], cost: best.cost } : best;
    },
    size: { nodes: graph.nodeCount, links: graph.linkCount },
  };
}
