/** What a visitor asks to be led to, and where that stands. */
import type { ProblemReason } from '#db/model.ts';
import type { PlanBooth, PlanRepository } from '#db/repositories/plan.ts';
import { boxOutline, middleOf, type Outline, type Point } from './geometry.ts';
import type { Stop } from './hallWalk.ts';

/** A goal as the screen names it. */
export type PlanTarget =
  | { type: 'exhibitor'; id: string }
  | { type: 'product'; id: string }
  | { type: 'booth'; number: string }
  | { type: 'place'; code: string };

/** A position on the plan that a target may mean. */
export interface Candidate {
  /** Same for every target that leads to the same position. */
  id: string;
  hall: string;
  booth: string | null;
  stop: Stop;
  /** What is looked at on arriving. */
  outline: Outline;
  goal: { type: 'zone' | 'feature' | 'booth'; code: string } | null;
}

/** Positions of a target, none when there is a `problem`; `moved` comes with positions. */
export interface Resolved {
  candidates: Candidate[];
  problem: { reason: ProblemReason; movedTo?: string } | null;
}

function ofBooth(booth: PlanBooth): Candidate[] {
  if (!booth.box) return [];
  const outline = boxOutline(booth.box);
  return [
    {
      id: `booth ${booth.number}`,
      hall: booth.hall,
      booth: booth.number,
      stop: { outline, front: booth.front },
      outline,
      goal: { type: 'booth', code: booth.number },
    },
  ];
}

const nothing = (reason: ProblemReason): Resolved => ({ candidates: [], problem: { reason } });

function resolveBooth(plan: PlanRepository, number: string): Resolved {
  const booth = plan.findBooth(number);
  if (booth) {
    const candidates = ofBooth(booth);
    return { candidates, problem: candidates.length > 0 ? null : { reason: 'no-position' } };
  }
  const movedTo = plan.findMoved(number);
  if (movedTo === undefined) return nothing('unknown-booth');
  if (movedTo === null) return nothing('withdrawn');
  return { ...resolveBooth(plan, movedTo), problem: { reason: 'moved', movedTo } };
}

function resolveExhibitor(plan: PlanRepository, id: string | undefined): Resolved {
  const numbers = id === undefined ? null : plan.boothsOf(id);
  if (numbers === null) return nothing('unknown-exhibitor');
  if (numbers.length === 0) return nothing('no-booth');
  const candidates = numbers.flatMap((number) => resolveBooth(plan, number).candidates);
  return { candidates, problem: candidates.length > 0 ? null : { reason: 'no-position' } };
}

function atPoint(code: string, hall: string, point: Point, goal: Candidate['goal']): Resolved {
  const candidate = { id: `place ${code}`, hall, booth: null, stop: { point }, outline: [point], goal };
  return { candidates: [candidate], problem: null };
}

/** Features first, then places of the programme, then zones: "stage" is the stage on the plan. */
function resolvePlace(plan: PlanRepository, code: string): Resolved {
  const feature = plan.features.find((each) => each.code === code);
  if (feature) {
    const outline = feature.outline ?? boxOutline(feature.box);
    const goal = { type: 'feature' as const, code };
    const stop = { outline, front: null };
    return {
      candidates: [{ id: `feature ${code}`, hall: feature.hall, booth: null, stop, outline, goal }],
      problem: null,
    };
  }
  const place = plan.places.find((each) => each.code === code);
  if (place) {
    return place.hall !== null && place.point ? atPoint(code, place.hall, place.point, null) : nothing('no-position');
  }
  const zone = plan.zones.find((each) => each.code === code);
  if (!zone) return nothing('unknown-place');
  if (zone.outline.length === 0) return nothing('no-position');
  return atPoint(code, zone.hall, middleOf(zone.outline), { type: 'zone', code });
}

/** Finds the positions that a target means. */
export function resolveTarget(plan: PlanRepository, target: PlanTarget): Resolved {
  switch (target.type) {
    case 'booth':
      return resolveBooth(plan, target.number);
    case 'place':
      return resolvePlace(plan, target.code);
    case 'exhibitor':
      return resolveExhibitor(plan, target.id);
    case 'product':
      return resolveExhibitor(plan, plan.exhibitorOf(target.id));
  }
}
