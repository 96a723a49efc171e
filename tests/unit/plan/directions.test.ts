import { expect, test } from 'vitest';
import { describeWalk, turnKind, type Landmark } from '#db/plan/directions.ts';
import { boxOutline, type Point } from '#db/plan/geometry.ts';

/** A stage above the turn of an L-shaped way: 20 m up, 12 m to the right, the booth below the end. */
const way: Point[] = [
  [10, 30],
  [10, 10],
  [22, 10],
];
const booth = boxOutline({ xM: 20.5, yM: 11, widthM: 3, depthM: 3 });
const stage: Landmark = {
  type: 'feature',
  code: 'stage',
  outline: boxOutline({ xM: 6, yM: 4, widthM: 8, depthM: 3 }),
  salience: 10,
};
const exit: Landmark = {
  type: 'feature',
  code: 'exit',
  outline: boxOutline({ xM: 8, yM: 9, widthM: 1, depthM: 1 }),
  salience: 3,
};

/** Turns points and outlines about the origin by quarters, clockwise as seen on the plan. */
function turned(points: readonly Point[], quarters: number): Point[] {
  return points.map(([x, y]) => {
    let point: Point = [x, y];
    for (let each = 0; each < quarters; each++) point = [-point[1], point[0]];
    return point;
  });
}

function steps(quarters: number, facing: number) {
  return describeWalk({
    points: turned(way, quarters),
    facing,
    target: turned(booth, quarters),
    goal: { type: 'booth', code: 'D07' },
    landmarks: [stage, exit].map((each) => ({ ...each, outline: turned(each.outline, quarters) })),
  });
}

const stageMark = { type: 'feature', code: 'stage' };
const walked = [
  { kind: 'straight', distanceM: 20, landmark: stageMark, side: null },
  { kind: 'right', distanceM: 12, landmark: null, side: null },
  { kind: 'arrive', distanceM: 0, landmark: { type: 'booth', code: 'D07' }, side: 'right' },
];

test.each([0, 1, 2, 3])(
  'a way is told the same for a kiosk that faces along it, whichever way the hall is turned (%i quarters)',
  (quarters) => {
    expect(steps(quarters, quarters * 90)).toEqual(walked);
  },
);

test.each([
  [0, 'straight'],
  [90, 'left'],
  [180, 'back'],
  [270, 'right'],
  [40, 'slight-left'],
  [320, 'slight-right'],
])('a visitor who looks to %i degrees is told to go %s first', (facing, kind) => {
  expect(steps(0, facing)).toEqual([{ ...walked[0], kind }, ...walked.slice(1)]);
});

test.each([
  [25, 'straight'],
  [-25, 'straight'],
  [26, 'slight-right'],
  [-54, 'slight-left'],
  [55, 'right'],
  [140, 'right'],
  [-140, 'left'],
  [141, 'back'],
  [180, 'back'],
])('a turn of %i degrees is called %s', (degrees, kind) => {
  expect(turnKind(degrees)).toBe(kind);
});

test('bends and a sidestep of a metre are not told, and the told distances add up to the walked ones', () => {
  const points: Point[] = [
    [0, 40],
    [0.4, 30],
    [0, 20],
    [1, 19.5],
    [1, 5],
    [15, 5],
  ];
  const told = describeWalk({ points, facing: 0, target: [[15, 2]], goal: null, landmarks: [] });
  expect(told.map(({ kind, side }) => [kind, side])).toEqual([
    ['straight', null],
    ['right', null],
    ['arrive', 'left'],
  ]);
  const length = points.reduce(
    (sum, [x, y], index) =>
      sum + Math.hypot(x - (points[index - 1] ?? [x, y])[0], y - (points[index - 1] ?? [x, y])[1]),
    0,
  );
  expect(told.reduce((sum, { distanceM }) => sum + distanceM, 0)).toBeCloseTo(length, 6);
});

test('whoever already stands there is told so', () => {
  const there: Point[] = [
    [10, 10],
    [10, 10.1],
  ];
  expect(describeWalk({ points: there, facing: 90, target: [[13, 10]], goal: null, landmarks: [] })).toEqual([
    { kind: 'arrive', distanceM: 0, landmark: null, side: 'ahead' },
  ]);
});
