/** What the plan shows in vermilion, and what the pins say. */
import { groundOf, type PlanData } from '../../components/plan/planData.ts';
import { labelKey, type Mark } from '../../components/plan/planLabels.ts';
import type { PlanChoice, PlanTarget } from '../../session/session.ts';
import type { ItemRef } from '../../session/shortlist.ts';
import type { Way, WayLeg, WayTarget } from './wayData.ts';

/** What the core is asked to lead to. */
export function wayTargets(to: PlanTarget, shortlist: readonly ItemRef[]): WayTarget[] {
  return to.type === 'shortlist' ? [...shortlist] : [to];
}

function boothMark(plan: PlanData, number: string): Mark[] {
  const booth = plan.booths.find((one) => one.number === number);
  return booth ? [{ key: labelKey.booth(number), badge: number, ground: groundOf(booth) }] : [];
}

function featureMark(plan: PlanData, code: string): Mark[] {
  const feature = plan.features.find((one) => one.code === code);
  return feature ? [{ key: labelKey.feature(code), badge: feature.label?.text ?? '', ground: groundOf(feature) }] : [];
}

function stopMark(plan: PlanData, leg: WayLeg): Mark[] {
  if (leg.booth !== null) return boothMark(plan, leg.booth);
  const place = leg.targets.find((target) => target.type === 'place');
  return place ? featureMark(plan, place.code) : [];
}

/** Where something is as far as the plan itself knows, for when no way leads there. */
function targetMarks(plan: PlanData, target: WayTarget): Mark[] {
  switch (target.type) {
    case 'booth':
      return boothMark(plan, target.number);
    case 'place':
      return featureMark(plan, target.code);
    case 'exhibitor':
      return plan.booths
        .filter(({ occupants }) => occupants.some(({ id }) => id === target.id))
        .flatMap(({ number }) => boothMark(plan, number));
    case 'product':
      return [];
  }
}

/**
 * Stops of the way, numbered when there are several; without a way every place of what was asked for, and the desk where
 * to ask; then what was tapped. Each place once.
 */
export function marksOf(
  plan: PlanData,
  wanted: { way: Way | undefined; targets: readonly WayTarget[]; chosen: PlanChoice | null },
): Mark[] {
  const { way, targets, chosen } = wanted;
  const stops = way?.legs.map((leg) => stopMark(plan, leg)) ?? [];
  const numbered = stops.flatMap((marks, index) =>
    marks.map((mark) => (stops.length > 1 ? { ...mark, badge: `${index + 1} · ${mark.badge}` } : mark)),
  );
  const marks = [
    ...numbered,
    ...(stops.length === 0 ? targets.flatMap((target) => targetMarks(plan, target)) : []),
    ...(way?.desk && way.problems.length > 0 ? featureMark(plan, way.desk.code) : []),
    ...(chosen?.type === 'booth' ? boothMark(plan, chosen.number) : []),
    ...(chosen?.type === 'feature' ? featureMark(plan, chosen.code) : []),
  ];
  return [...new Map(marks.toReversed().map((mark) => [mark.key, mark])).values()].toReversed();
}
