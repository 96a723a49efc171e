/** Which words the plan would like to show, in which forms and where; {@link layOutLabels} decides what fits. */
import type { LocalText } from '#db/model.ts';
import { boundsOf, centreOf, cornersOf, project, scaleOf, type Mapping, type Point, type Rect } from './geometry.ts';
import type { LabelForm, LabelRequest, MeasureLine } from './labelLayout.ts';
import {
  floorOf,
  groundOf,
  middleOf,
  type PlanBooth,
  type PlanData,
  type PlanFeature,
  type PlanZone,
} from './planData.ts';
import { wrapText } from './wrapText.ts';

/** Sizes in pixels of the screen at hand. */
export interface LabelSizes {
  /** Names and numbers. */
  textPx: number;
  /** Names of zones. */
  zonePx: number;
  iconPx: number;
}

/** A label's key by what it names. */
export const labelKey = {
  zone: (code: string) => `zone ${code}`,
  feature: (code: string) => `feature ${code}`,
  booth: (number: string) => `booth ${number}`,
  marked: (key: string) => `marked ${key}`,
};

/** What matters now: chosen, or a stop of the way. `key` is its label's, `badge` what its pin says, `ground` in metres. */
export interface Mark {
  key: string;
  badge: string;
  ground: Rect;
}

const ranks = { marked: 0, zone: 1, guide: 2, feature: 3, exit: 4, booth: 5, part: 6 } as const;

/** Room between words and the edge of their own ground, in pixels. */
const groundPad = 7;

/** Features that people ask for; their signs come before others. */
const guides: ReadonlySet<PlanFeature['kind']> = new Set([
  'entrance',
  'desk',
  'lift',
  'toilet',
  'accessible-toilet',
  'first-aid',
  'stage',
]);

/** Features that need no words or pictogram: one sees what they are. */
const silent: ReadonlySet<PlanFeature['kind']> = new Set(['wall', 'column', 'closed']);

/** Whether a point is inside a polygon (even-odd rule). */
export function isInside([x, y]: Point, outline: readonly Point[]): boolean {
  let inside = false;
  outline.forEach(([x1, y1], index) => {
    const [x2, y2] = outline[(index + outline.length - 1) % outline.length] ?? [x1, y1];
    if (y1 > y !== y2 > y && x < ((x2 - x1) * (y - y1)) / (y2 - y1) + x1) inside = !inside;
  });
  return inside;
}

/** Points all over a zone, the middle first. */
function pointsOf(zone: PlanZone): Point[] {
  const box = boundsOf(zone.outline);
  const steps = [0.5, 0.42, 0.58, 0.33, 0.67, 0.25, 0.75, 0.16, 0.84, 0.07, 0.93];
  return steps
    .flatMap((down) => steps.map((across): Point => [box.x + box.width * across, box.y + box.height * down]))
    .filter((point) => isInside(point, zone.outline));
}

const line = (text: string, fontPx: number, weight: 'regular' | 'bold' = 'bold') => ({ text, fontPx, weight });

function zoneLabel(zone: PlanZone, sizes: LabelSizes, measure: MeasureLine): LabelRequest {
  const name: LocalText = { text: `${zone.letter} ${zone.label.text}`, locale: zone.label.locale };
  const widthOf = (text: string) => measure(line(text, sizes.zonePx));
  const halves = wrapText(name, { width: widthOf(name.text) * 0.62, mostLines: 2, measure: widthOf });
  const forms: LabelForm[] = [[name.text], halves ?? [], [zone.letter]]
    .filter((lines) => lines.length > 0)
    .map((lines) => ({ iconPx: 0, padPx: groundPad, lines: lines.map((text) => line(text, sizes.zonePx)) }));
  return {
    key: labelKey.zone(zone.code),
    rank: ranks.zone,
    forms,
    anchors: pointsOf(zone),
    inside: null,
    prefers: boundsOf(zone.outline),
    sparesBooths: false,
  };
}

function featureLabel(feature: PlanFeature, plan: PlanData, sizes: LabelSizes): LabelRequest | null {
  if (silent.has(feature.kind)) return null;
  const [x, y] = middleOf(feature);
  const floor = floorOf(plan);
  const [dx, dy] = [floor.width / 2 - x, floor.height / 2 - y];
  const away = Math.hypot(dx, dy) || 1;
  const icon: LabelForm = { iconPx: sizes.iconPx, padPx: 0, lines: [] };
  const words: LabelForm[] = feature.label
    ? [{ iconPx: sizes.iconPx, padPx: 0, lines: [line(feature.label.text, sizes.textPx)] }]
    : [];
  return {
    key: labelKey.feature(feature.code),
    rank: guides.has(feature.kind) ? ranks.guide : feature.kind === 'exit' ? ranks.exit : ranks.feature,
    // One's own words tell little about an exit: its pictogram is known everywhere.
    forms: feature.kind === 'exit' ? [icon] : [...words, icon],
    // What stands at a wall may step into the hall a little.
    anchors: [0, 1, 2, 3].map((step): Point => [x + (dx / away) * step, y + (dy / away) * step]),
    inside: null,
    prefers: null,
    sparesBooths: true,
  };
}

/** Smallest booth, in pixels, in which a company's name is worth trying. */
const nameFromPx = 84;

function boothLabel(booth: PlanBooth, mapping: Mapping, sizes: LabelSizes, measure: MeasureLine): LabelRequest {
  const ground = groundOf(booth);
  const corners = boundsOf(cornersOf(ground).map((corner) => project(mapping, corner)));
  const number: LabelForm = { iconPx: 0, padPx: 0, lines: [line(booth.number, sizes.textPx)] };
  const [first] = booth.occupants;
  const forms = [number];
  if (first && corners.width >= nameFromPx) {
    const others = booth.occupants.length > 1 ? ` +${booth.occupants.length - 1}` : '';
    const names = wrapText(
      { text: first.name.text + others, locale: first.name.locale },
      {
        width: corners.width - 12,
        mostLines: 4,
        measure: (text) => measure(line(text, sizes.textPx, 'regular')),
      },
    );
    if (names)
      forms.unshift({
        iconPx: 0,
        padPx: 0,
        lines: [...number.lines, ...names.map((text) => line(text, sizes.textPx, 'regular'))],
      });
  }
  return {
    key: labelKey.booth(booth.number),
    rank: booth.kind === 'booth' ? ranks.booth : ranks.part,
    forms,
    anchors: [middleOf(booth)],
    inside: ground,
    prefers: null,
    sparesBooths: false,
  };
}

function markLabel({ key, badge, ground }: Mark, sizes: LabelSizes): LabelRequest {
  const [x, y] = centreOf(ground);
  const [across, down] = [ground.width, ground.height];
  return {
    key: labelKey.marked(key),
    rank: ranks.marked,
    forms: [{ iconPx: 0, padPx: groundPad, lines: [line(badge, sizes.zonePx)] }],
    anchors: [
      [x, y],
      [x, y - down],
      [x, y + down],
      [x - across, y],
      [x + across, y],
      [x - 2, y - 2],
      [x + 2, y + 2],
      [x + 3, y],
      [x - 3, y],
      [x, y - 4],
      [x, y + 4],
      [x - 5, y - 3],
      [x + 5, y + 3],
    ],
    inside: null,
    prefers: null,
    sparesBooths: false,
  };
}

/** Everything that could be said at this zoom. Booths that are cut into counters are named by those, once they fit. */
export function labelRequests(
  plan: PlanData,
  scene: { mapping: Mapping; sizes: LabelSizes; measure: MeasureLine; marked: readonly Mark[] },
): LabelRequest[] {
  const { mapping, sizes, measure, marked } = scene;
  const isMarked = new Set(marked.map(({ key }) => key));
  const scale = scaleOf(mapping);
  const smallest = sizes.textPx / scale;
  const partsAreNamed = ({ number }: PlanBooth) =>
    plan.booths.some(
      (part) => part.parent === number && measure(line(part.number, sizes.textPx)) + 6 < part.widthM * scale,
    );
  return [
    ...marked.map((mark) => markLabel(mark, sizes)),
    ...plan.zones.map((zone) => zoneLabel(zone, sizes, measure)),
    ...plan.features
      .filter(({ code }) => !isMarked.has(labelKey.feature(code)))
      .flatMap((feature) => featureLabel(feature, plan, sizes) ?? []),
    ...plan.booths
      .filter((booth) => !isMarked.has(labelKey.booth(booth.number)) && Math.min(booth.widthM, booth.depthM) > smallest)
      .filter((booth) => !partsAreNamed(booth))
      .map((booth) => boothLabel(booth, mapping, sizes, measure)),
  ];
}

/** The grounds of the booths in pixels, which names of zones keep off where they can. */
export function boothBoxes(plan: PlanData, mapping: Mapping): Rect[] {
  return plan.booths
    .filter(({ kind }) => kind === 'booth')
    .map((booth) => boundsOf(cornersOf(groundOf(booth)).map((corner) => project(mapping, corner))));
}
