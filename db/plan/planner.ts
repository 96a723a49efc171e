/** Ways from a kiosk to one or many targets, over the plan of a catalogue. */
import type { ProblemReason, SpotRefusal } from '#db/model.ts';
import type { KioskSpot, PlanRepository } from '#db/repositories/plan.ts';
import { describeWalk, type Landmark, type Step } from './directions.ts';
import { clearanceM } from './floor.ts';
import { bearing, boxOutline, distanceToOutline, isInside, lengthOf, middleOf, type Point } from './geometry.ts';
import { createHallWalk, walkingRole, type HallShapes, type HallWalk, type Walk } from './hallWalk.ts';
import { resolveTarget, type Candidate, type PlanTarget } from './targets.ts';
import { orderStops } from './tour.ts';

/** Metres per second, both assumed: people stroll between stands; elderly visitors and wheelchairs need more time. */
const paceMps = { walk: 0.9, slow: 0.6 } as const;

/** What is known best in a hall and seen from afar; anything else is not worth a word. */
const salienceOf: Partial<Record<string, number>> = {
  stage: 10,
  desk: 9,
  food: 8,
  entrance: 7,
  escalator: 7,
  lift: 7,
  'first-aid': 6,
  toilet: 6,
  'accessible-toilet': 6,
  stairs: 5,
  seating: 4,
  exit: 3,
};
const zoneSalience = 3.5;

/** One stretch of a tour; several targets at one booth are one stop. */
export interface Leg {
  targets: PlanTarget[];
  hall: string;
  booth: string | null;
  /** What stands at the end, when it is on the plan. */
  goal: Candidate['goal'];
  points: Point[];
  distanceM: number;
  seconds: number;
  steps: Step[];
  hasSteps: boolean;
}

/** A target that cannot be walked to, or that is not where it was. */
export interface RouteProblem {
  target: PlanTarget;
  reason: ProblemReason;
  booth: string | null;
  hall: string | null;
  movedTo: string | null;
}

/** See {@link createPlanner}. */
export interface RouteRequest {
  from: KioskSpot | null;
  to: readonly PlanTarget[];
  stepFree: boolean;
  pace: 'walk' | 'slow';
  keepOrder: boolean;
}

interface Wanted {
  targets: PlanTarget[];
  candidate: Candidate;
}

function shapesOf(plan: PlanRepository, hall: PlanRepository['halls'][number]): HallShapes {
  const features = plan.features.filter((feature) => feature.hall === hall.code);
  const outlines = (role: 'solid' | 'steps') =>
    features.filter(({ kind }) => walkingRole(kind) === role).map(({ outline, box }) => outline ?? boxOutline(box));
  // Counters stand inside their booth, so the booth is what one walks around.
  const booths = plan.booths.filter((booth) => booth.hall === hall.code && booth.parent === null);
  return {
    widthM: hall.widthM,
    depthM: hall.depthM,
    solids: [...booths.flatMap(({ box }) => (box ? [boxOutline(box)] : [])), ...outlines('solid')],
    steps: outlines('steps'),
  };
}

function landmarksOf(plan: PlanRepository, hall: string): Landmark[] {
  return [
    ...plan.features.flatMap((feature) => {
      const salience = salienceOf[feature.kind];
      if (feature.hall !== hall || salience === undefined) return [];
      return [
        { type: 'feature' as const, code: feature.code, outline: feature.outline ?? boxOutline(feature.box), salience },
      ];
    }),
    ...plan.zones.flatMap(({ code, outline, hall: home }) =>
      home === hall && outline.length > 2 ? [{ type: 'zone' as const, code, outline, salience: zoneSalience }] : [],
    ),
  ];
}

/** Finds ways over one catalogue's plan. Graphs are made at the first question about a hall and kept. */
export function createPlanner(plan: PlanRepository) {
  const walks = new Map<string, HallWalk>();

  function walkIn(code: string, stepFree: boolean): HallWalk | null {
    const hall = plan.halls.find((each) => each.code === code);
    if (!hall) return null;
    const key = `${code} ${stepFree}`;
    let walk = walks.get(key);
    if (!walk) walks.set(key, (walk = createHallWalk(shapesOf(plan, hall), stepFree)));
    return walk;
  }

  /** The position of each target that can be walked to, same positions joined; the nearest of several. */
  function collect(request: RouteRequest, walk: HallWalk, from: KioskSpot, problems: RouteProblem[]): Wanted[] {
    const wanted = new Map<string, Wanted>();
    for (const target of request.to) {
      const { candidates, problem } = resolveTarget(plan, target);
      const report = (reason: ProblemReason, candidate: Candidate | null, movedTo: string | null = null) =>
        problems.push({ target, reason, booth: candidate?.booth ?? null, hall: candidate?.hall ?? null, movedTo });
      if (problem) report(problem.reason, candidates[0] ?? null, problem.movedTo ?? null);
      if (candidates.length === 0) {
        if (problem?.reason === 'moved') report('no-position', null);
        continue;
      }
      const here = candidates.filter(({ hall }) => hall === from.hall);
      if (here.length === 0) {
        report('other-hall', candidates[0] ?? null);
        continue;
      }
      let nearest: { candidate: Candidate; walk: Walk } | null = null;
      for (const candidate of here) {
        const found = walk.find([from.xM, from.yM], candidate.stop);
        if (found && (!nearest || found.cost < nearest.walk.cost)) nearest = { candidate, walk: found };
      }
      if (!nearest) {
        report('unreachable', here[0] ?? null);
        continue;
      }
      const known = wanted.get(nearest.candidate.id);
      if (known) known.targets.push(target);
      else wanted.set(nearest.candidate.id, { targets: [target], candidate: nearest.candidate });
    }
    return [...wanted.values()];
  }

  /** In a good order, as if one stood at every stop where the way from the kiosk ends. */
  function ordered(stops: Wanted[], walk: HallWalk, start: Point): Wanted[] {
    const walks = stops.map(({ candidate }) => walk.find(start, candidate.stop));
    const ends = walks.map((found) => found?.points.at(-1) ?? start);
    const between = ends.map((from) => ends.map((to) => walk.costBetween(from, to)));
    const order = orderStops(
      walks.map((found) => found?.cost ?? Infinity),
      (a, b) => between[a]?.[b] ?? Infinity,
    );
    return order.flatMap((index) => stops[index] ?? []);
  }

  /** Walks to every target in a good order (or the given one), told in legs. Targets without a way are problems. */
  function route(request: RouteRequest): { legs: Leg[]; problems: RouteProblem[] } {
    const problems: RouteProblem[] = [];
    const { from } = request;
    const walk = from && walkIn(from.hall, request.stepFree);
    if (!from || !walk) {
      const reason = 'kiosk-not-placed';
      return {
        legs: [],
        problems: request.to.map((target) => ({ target, reason, booth: null, hall: null, movedTo: null })),
      };
    }
    const start: Point = [from.xM, from.yM];
    const stops = collect(request, walk, from, problems);
    const landmarks = landmarksOf(plan, from.hall);
    const steps = plan.features.filter(({ hall, kind }) => hall === from.hall && walkingRole(kind) === 'steps');
    let here = start;
    let facing = from.facingDegrees;
    const legs: Leg[] = [];
    for (const { targets, candidate } of request.keepOrder ? stops : ordered(stops, walk, start)) {
      // Two parts of a hall may meet only where the kiosk stands, and nobody is led through that: then from there again.
      const found = walk.find(here, candidate.stop) ?? walk.find(start, candidate.stop);
      if (!found) {
        const { booth, hall } = candidate;
        for (const target of targets) problems.push({ target, reason: 'unreachable', booth, hall, movedTo: null });
        continue;
      }
      const distanceM = lengthOf(found.points);
      const goal = candidate.goal;
      legs.push({
        targets,
        hall: candidate.hall,
        booth: candidate.booth,
        goal,
        points: found.points,
        distanceM,
        seconds: distanceM / paceMps[request.pace],
        steps: describeWalk({ points: found.points, facing, target: candidate.outline, goal, landmarks }),
        hasSteps: steps.some(({ box, outline }) => crosses(found.points, outline ?? boxOutline(box))),
      });
      here = found.points.at(-1) ?? here;
      // One leaves a booth with one's back to it.
      facing = bearing(middleOf(candidate.outline), here);
    }
    return { legs, problems };
  }

  /** The information desk with the shortest way from a spot. */
  function nearestDesk(from: KioskSpot | null, stepFree: boolean) {
    const walk = from && walkIn(from.hall, stepFree);
    if (!from || !walk) return null;
    const desks = plan.features.flatMap((feature) => {
      if (feature.hall !== from.hall || feature.kind !== 'desk') return [];
      const found = walk.find([from.xM, from.yM], { outline: feature.outline ?? boxOutline(feature.box), front: null });
      return found ? [{ feature, distanceM: lengthOf(found.points), cost: found.cost }] : [];
    });
    return desks.toSorted((a, b) => a.cost - b.cost)[0] ?? null;
  }

  /** Why a kiosk cannot stand at a spot; null when it can. */
  function refusalOf(spot: KioskSpot): SpotRefusal | null {
    const walk = walkIn(spot.hall, true);
    if (!walk) return 'unknown-hall';
    const point: Point = [spot.xM, spot.yM];
    if (!walk.floor.isInHall(point)) return 'outside';
    const inside = (box: Parameters<typeof boxOutline>[0]) => isInside(point, boxOutline(box));
    if (plan.booths.some((booth) => booth.hall === spot.hall && booth.box && inside(booth.box))) return 'inside-booth';
    if (walk.floor.clearance(point) < 0.05) return 'inside-wall';
    return walk.canLeave(point) ? null : 'unreachable';
  }

  return { route, nearestDesk, refusalOf };
}

/** Whether a line through points comes onto an outline, told from points a step of a stair apart. */
function crosses(points: readonly Point[], outline: ReturnType<typeof boxOutline>): boolean {
  return points.some((point, index) => {
    const next = points[index + 1] ?? point;
    const parts = Math.max(1, Math.ceil(lengthOf([point, next]) / (clearanceM / 3)));
    return Array.from({ length: parts }, (_, part) => part / parts).some(
      (t) =>
        distanceToOutline([point[0] + (next[0] - point[0]) * t, point[1] + (next[1] - point[1]) * t], outline) === 0,
    );
  });
}
