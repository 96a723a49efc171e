import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, inject, test } from 'vitest';
import { openCatalogue } from '#db/catalogue.ts';
import { sampleSourceDir } from '#db/paths.ts';
import { checkPlan } from '#db/plan/check.ts';
import { distance, lengthOf, type Box, type Point } from '#db/plan/geometry.ts';
import type { PlanTarget } from '#db/plan/targets.ts';

const { file } = inject('sample');
const catalogue = openCatalogue(file);
afterAll(() => catalogue.close());
const { plan, planner } = catalogue;
const source = readFileSync(join(sampleSourceDir, 'plan.json'), 'utf8');
const lobby = plan.kiosks[0] ?? { hall: '', xM: 0, yM: 0, facingDegrees: 0 };
const everyone = Object.keys((JSON.parse(source) as { exhibitors: Record<string, string[]> }).exhibitors);

function ask(
  to: readonly PlanTarget[],
  changes: { from?: typeof lobby; stepFree?: boolean; keepOrder?: boolean } = {},
) {
  return planner.route({ from: lobby, to, stepFree: true, pace: 'walk', keepOrder: false, ...changes });
}
const booth = (number: string): PlanTarget => ({ type: 'booth', number });
const exhibitor = (id: string): PlanTarget => ({ type: 'exhibitor', id });

/** Everything that nobody walks through, straight from the catalogue: the sample has boxes only. */
function obstacles(hall: string, stepFree: boolean): Box[] {
  const open = new Set(['entrance', 'exit', ...(stepFree ? [] : ['stairs', 'steps', 'escalator'])]);
  return [
    ...plan.booths.flatMap(({ hall: home, box, parent }) => (home === hall && box && parent === null ? [box] : [])),
    ...plan.features.flatMap(({ hall: home, kind, box }) => (home === hall && !open.has(kind) ? [box] : [])),
  ];
}

/** Distance from a box, measured without the code that finds ways. */
function gap([x, y]: Point, { xM, yM, widthM, depthM }: Box): number {
  return Math.hypot(Math.max(xM - x, 0, x - xM - widthM), Math.max(yM - y, 0, y - yM - depthM));
}

/** Points every 10 cm along a way. */
function trail(points: readonly Point[]): Point[] {
  return points.flatMap((a, index) => {
    const b = points[index + 1] ?? a;
    const parts = Math.max(1, Math.ceil(distance(a, b) / 0.1));
    return Array.from({ length: parts }, (_, part): Point => {
      const t = part / parts;
      return [a[0] + (b[0] - a[0]) * t, a[1] + (b[1] - a[1]) * t];
    });
  });
}

test('the sample plan has no fault, is as large as the documented hall, and holds seven zones', () => {
  expect(checkPlan(source)).toEqual([]);
  const hall = plan.halls[0];
  expect([(hall?.widthM ?? 0) * (hall?.depthM ?? 0), plan.zones.map(({ letter }) => letter).join('')]).toEqual([
    2106,
    'ABCDEFG',
  ]);
});

test('every case of a real plan occurs: no booth, no position, moved, withdrawn, another hall, two booths', () => {
  const reasons = (to: PlanTarget[]) => ask(to).problems.map(({ reason }) => reason);
  const all = ask(everyone.slice(0, 40).map(exhibitor));
  expect(all.problems.filter(({ reason }) => reason === 'unreachable')).toEqual([]);
  expect(reasons([exhibitor('food-e04')])).toEqual(['no-booth']);
  expect(reasons([exhibitor('logis-e03')])).toEqual(['no-position']);
  expect(reasons([booth('F13')])).toEqual(['withdrawn']);
  expect(reasons([exhibitor('content-e05')])).toEqual(['other-hall']);
  expect(reasons([booth('Z99'), exhibitor('gone-e01'), { type: 'place', code: 'moon' }])).toEqual([
    'unknown-booth',
    'unknown-exhibitor',
    'unknown-place',
  ]);
  const moved = ask([booth('a 11')]);
  expect([moved.legs[0]?.booth, moved.problems[0]]).toEqual([
    'A07',
    { target: booth('a 11'), reason: 'moved', booth: 'A07', hall: 'KP', movedTo: 'A07' },
  ]);
});

/** What is wrong with the way to a booth, in words; empty when nothing is. */
function faultsOf(number: string, from: typeof lobby, stepFree: boolean, solid: readonly Box[]): string[] {
  const [leg] = ask([booth(number)], { from, stepFree }).legs;
  if (!leg) return [`${number} is not reached`];
  const start: Point = [from.xM, from.yM];
  // Whoever stands at a wall sets out from less room.
  const tight = trail(leg.points).find(
    (point) =>
      distance(point, start) > 1 &&
      (Math.min(point[0], point[1], 58.5 - point[0], 36 - point[1]) < 0.449 ||
        solid.some((box) => gap(point, box) < 0.449)),
  );
  const goal = plan.findBooth(number)?.box;
  const end = leg.points.at(-1) ?? start;
  const said = leg.steps.reduce((sum, step) => sum + step.distanceM, 0);
  return [
    ...(tight ? [`${number} is too tight at ${tight.join()}`] : []),
    ...(goal && gap(end, goal) <= 1.3 ? [] : [`${number} ends elsewhere, at ${end.join()}`]),
    ...(leg.steps.length <= 5 && leg.steps.at(-1)?.kind === 'arrive' ? [] : [`${number}: ${leg.steps.length} steps`]),
    ...(leg.steps.length === 1 || Math.abs(said - leg.distanceM) < 0.01 ? [] : [`${number}: ${said} m are told`]),
    ...(stepFree && leg.hasSteps ? [`${number} has steps`] : []),
  ];
}

test('all exhibitors but the eleven that have no place in this hall lead to a booth', () => {
  const { legs, problems } = ask([]);
  expect([legs, problems]).toEqual([[], []]);
  const reasons = everyone.flatMap((id) => ask([exhibitor(id)]).problems.map(({ reason }) => reason));
  const counts = Object.fromEntries(
    [...new Set(reasons)].map((each) => [each, reasons.filter((one) => one === each).length]),
  );
  expect([everyone.length, counts]).toEqual([259, { 'no-booth': 7, 'no-position': 3, 'other-hall': 1 }]);
});

const taken = [...plan.occupants('ko').keys()].filter((number) => {
  const found = plan.findBooth(number);
  return found?.box && found.hall === 'KP';
});

test.each([
  ['the lobby', lobby],
  ['the stage', { hall: 'KP', xM: 36.8, yM: 11, facingDegrees: 315 }],
  ['the far north-west corner', { hall: 'KP', xM: 0.3, yM: 0.3, facingDegrees: 90 }],
  ['a wall of the meeting zone', { hall: 'KP', xM: 52.9, yM: 4, facingDegrees: 180 }],
])(
  'from %s every booth of an exhibitor is reached, 0.45 m off every stand and wall, and told in at most four steps',
  (_name, from) => {
    const faults = [true, false].flatMap((stepFree) => {
      const solid = obstacles('KP', stepFree);
      return taken.flatMap((number) => faultsOf(number, from, stepFree, solid));
    });
    expect(taken.length).toBeGreaterThan(240);
    expect(faults).toEqual([]);
  },
  60_000,
);

test('where steps are shorter, only those who may use them are led over them', () => {
  const from = { hall: 'KP', xM: 51.8, yM: 7, facingDegrees: 90 };
  const level = ask([booth('G07')], { from }).legs[0];
  const steps = ask([booth('G07')], { from, stepFree: false }).legs[0];
  expect([level?.hasSteps, steps?.hasSteps]).toEqual([false, true]);
  expect(level?.distanceM).toBeGreaterThan((steps?.distanceM ?? 0) + 5);
});

test('of two booths the nearer one is shown; two companies at one booth are one stop', () => {
  expect(ask([exhibitor('food-e15')]).legs[0]?.booth).toBe('A02');
  const shared = ask([exhibitor('beauty-e11'), exhibitor('beauty-e12'), exhibitor('beauty-e01')]);
  expect(shared.legs.map(({ targets }) => targets.length).toSorted((a, b) => a - b)).toEqual([1, 2]);
});

test('a tour of eight is no longer than in any asked order, keeps an order when told, and starts where the last leg ended', () => {
  const stops = ['A05', 'F02-01', 'D11-02', 'E07-03', 'C04-02', 'B10-02', 'D02-01', 'G02'].map(booth);
  const total = (legs: { distanceM: number }[]) => legs.reduce((sum, leg) => sum + leg.distanceM, 0);
  const tour = ask(stops).legs;
  const asked = ask(stops, { keepOrder: true }).legs;
  expect(asked.map((leg) => leg.targets[0])).toEqual(stops);
  expect(total(tour)).toBeLessThan(total(asked));
  expect(tour.slice(1).map((leg) => leg.points[0])).toEqual(tour.slice(0, -1).map((leg) => leg.points.at(-1)));
  expect(tour.map((leg) => leg.distanceM)).toEqual(tour.map((leg) => lengthOf(leg.points)));
});

test('places are the stage, the lifts, a zone, or where the programme says; the desk is the nearest one', () => {
  const codes = ['stage', 'lift', 'toilet-access', 'Z-SME', 'culture'];
  expect(ask(codes.map((code) => ({ type: 'place', code }))).legs.length).toBe(codes.length);
  expect(planner.nearestDesk(lobby, true)?.feature.code).toBe('desk');
  expect(ask([{ type: 'place', code: 'theatre' }]).problems.map(({ reason }) => reason)).toEqual(['no-position']);
});

test.each([
  [{ hall: 'KP', xM: 34, yM: 33 }, null],
  [{ hall: 'KP', xM: 58.4, yM: 35.9 }, 'inside-wall'],
  [{ hall: 'KP', xM: 60, yM: 10 }, 'outside'],
  [{ hall: 'KP', xM: 3, yM: 1 }, 'inside-booth'],
  [{ hall: 'KP', xM: 30, yM: 3 }, 'inside-wall'],
  [{ hall: 'TENT', xM: 10, yM: 10 }, null],
  [{ hall: 'XX', xM: 10, yM: 10 }, 'unknown-hall'],
])('a kiosk at %j: %s', (spot, reason) => {
  expect(planner.refusalOf({ ...spot, facingDegrees: 0 })).toBe(reason);
});

test('a kiosk without a place, or in a hall that is gone, says so for every target', () => {
  for (const from of [null, { ...lobby, hall: 'XX' }]) {
    const { legs, problems } = planner.route({
      from,
      to: [booth('A01'), booth('B01')],
      stepFree: true,
      pace: 'walk',
      keepOrder: false,
    });
    expect([legs, problems.map(({ reason }) => reason)]).toEqual([[], ['kiosk-not-placed', 'kiosk-not-placed']]);
  }
});
