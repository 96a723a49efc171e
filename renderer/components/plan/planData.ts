/** The plan as the core answers it, with the few questions that every part of the drawing asks. */
import type { Output } from '#api/contract.ts';
import { centreOf, type Point, type Rect } from './geometry.ts';

/** One hall; metres from its top left corner. */
export type PlanData = Output<'plan.get'>;
/** A booth, counter, shelf or table. */
export type PlanBooth = PlanData['booths'][number];
/** Anything else that stands in the hall. */
export type PlanFeature = PlanData['features'][number];
/** A zone with its ground; none of it when it lies in another hall. */
export type PlanZone = PlanData['zones'][number];
/** Where this screen stands. */
export type Here = NonNullable<PlanData['here']>;

/** The ground of a booth or feature in metres. */
export function groundOf(shape: { xM: number; yM: number; widthM: number; depthM: number }): Rect {
  return { x: shape.xM, y: shape.yM, width: shape.widthM, height: shape.depthM };
}

/** Its middle in metres. */
export function middleOf(shape: { xM: number; yM: number; widthM: number; depthM: number }): Point {
  return centreOf(groundOf(shape));
}

/** The hall's floor in metres. */
export function floorOf(plan: PlanData): Rect {
  return { x: 0, y: 0, width: plan.hall.widthM, height: plan.hall.depthM };
}

/** Zones have seven colours and patterns; a plan with more of them begins again. */
export const zoneTints = ['a', 'b', 'c', 'd', 'e', 'f', 'g'] as const;
/** Name of a zone's colour and pattern. */
export type ZoneTint = (typeof zoneTints)[number];

/** Colour and pattern of a zone: by its letter where that is one of the seven, else by its place in the list. */
export function tintOf(plan: Pick<PlanData, 'zones'>, code: string): ZoneTint {
  const index = plan.zones.findIndex((zone) => zone.code === code);
  const letter = plan.zones[index]?.letter.toLowerCase();
  return zoneTints.find((tint) => tint === letter) ?? zoneTints[Math.max(index, 0) % zoneTints.length] ?? 'a';
}

/** The booths with one of these numbers, in the order of the numbers. */
export function boothsOf(plan: Pick<PlanData, 'booths'>, numbers: readonly string[]): PlanBooth[] {
  return numbers.flatMap((number) => plan.booths.find((booth) => booth.number === number) ?? []);
}
