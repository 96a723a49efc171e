import { expect, test } from 'vitest';
import { joinBlocks } from '#db/plan/blocks.ts';
import { boxOutline, distanceToOutline, lengthOf, type Outline, type Point } from '#db/plan/geometry.ts';
import { createHallWalk, type HallShapes } from '#db/plan/hallWalk.ts';

const box = (xM: number, yM: number, widthM: number, depthM: number): Outline => boxOutline({ xM, yM, widthM, depthM });

/** Smallest distance of a walk from some outlines, looked at every 5 cm, independent of how ways are found. */
function roomAlong(points: readonly Point[], outlines: readonly Outline[]): number {
  let room = Infinity;
  points.forEach((a, index) => {
    const b = points[index + 1] ?? a;
    const parts = Math.max(1, Math.ceil(lengthOf([a, b]) / 0.05));
    for (let part = 0; part <= parts; part++) {
      const t = part / parts;
      const at: Point = [a[0] + (b[0] - a[0]) * t, a[1] + (b[1] - a[1]) * t];
      for (const outline of outlines) room = Math.min(room, distanceToOutline(at, outline));
    }
  });
  return room;
}

/** A wall across a hall of 30 m by 20 m, with steps in the middle and a level way at its right end. */
const divided: HallShapes = {
  widthM: 30,
  depthM: 20,
  solids: [box(0, 9, 10, 1), box(13, 9, 14, 1)],
  steps: [box(10, 9, 3, 1)],
};
const above = { outline: box(10, 0, 3, 3), front: 'south' as const };

test('step-free ways go around the steps; others take them, and are shorter', () => {
  const around = createHallWalk({ ...divided, solids: [...divided.solids, above.outline] }, true).find(
    [11.5, 15],
    above,
  );
  const over = createHallWalk({ ...divided, solids: [...divided.solids, above.outline] }, false).find(
    [11.5, 15],
    above,
  );
  expect([lengthOf(over?.points ?? []), lengthOf(around?.points ?? [])]).toEqual([
    expect.closeTo(10.75, 0),
    expect.closeTo(39, -1),
  ]);
  expect(roomAlong(around?.points ?? [], [...divided.solids, ...divided.steps])).toBeGreaterThanOrEqual(0.45);
  expect(roomAlong(over?.points ?? [], divided.solids)).toBeGreaterThanOrEqual(0.45);
});

test('what is shut off from the kiosk cannot be reached, and steps may be what shuts it off', () => {
  const shut = { ...divided, solids: [box(0, 9, 10, 1), box(13, 9, 17, 1)] };
  expect(createHallWalk(shut, true).find([11.5, 15], above)).toBeNull();
  expect(createHallWalk(shut, false).find([11.5, 15], above)).not.toBeNull();
});

test.each([
  [0.88, false],
  [0.94, true],
])('a gap of %f m lets a wheelchair of 0.9 m through: %s', (gap, passes) => {
  const hall = { widthM: 30, depthM: 20, solids: [box(0, 9, 15, 1), box(15 + gap, 9, 15 - gap, 1)], steps: [] };
  expect(createHallWalk(hall, true).find([11.5, 15], above) !== null).toBe(passes);
});

test('one stands at the open side, in the middle of the aisle, and nowhere else', () => {
  const stand = box(10, 8, 3, 3);
  const hall = { widthM: 30, depthM: 20, solids: [stand, box(0, 13.5, 30, 3)], steps: [] };
  const walk = createHallWalk(hall, true);
  const end = (front: 'north' | 'south') => walk.find([2, 5], { outline: stand, front })?.points.at(-1);
  expect([end('south'), end('north')]).toEqual([
    [11.5, 12.25],
    [11.5, 6.75],
  ]);
  const backToBack = createHallWalk({ ...hall, solids: [stand, box(10, 11, 3, 3)] }, true);
  expect(backToBack.find([2, 5], { outline: stand, front: 'south' })).toBeNull();
});

test('a kiosk at a wall or a stand is left all the same, and the way keeps off from there on', () => {
  const stand = box(10, 8, 3, 3);
  const walk = createHallWalk({ widthM: 30, depthM: 20, solids: [stand], steps: [] }, true);
  expect(walk.find([0.1, 19.9], { outline: stand, front: null })?.points[0]).toEqual([0.1, 19.9]);
  expect([walk.canLeave([13.05, 9]), walk.canLeave([11, 9])]).toEqual([true, false]);
});

test('what was asked before does not change an answer', () => {
  const stands = [box(5, 5, 3, 3), box(12, 5, 3, 3), box(5, 11, 3, 3), box(12, 11, 3, 3)];
  const hall = { widthM: 20, depthM: 20, solids: stands, steps: [] };
  const goals = stands.map((outline) => ({ outline, front: null }));
  const ask = (order: readonly number[]) => {
    const walk = createHallWalk(hall, true);
    return new Map(order.map((index) => [index, walk.find([1, 19], goals[index] ?? { point: [0, 0] })]));
  };
  const there = ask([0, 1, 2, 3]);
  const back = ask([3, 2, 1, 0]);
  expect([0, 1, 2, 3].map((index) => there.get(index))).toEqual([0, 1, 2, 3].map((index) => back.get(index)));
});

test('stands side by side are joined to one block; what only touches a corner or has a slant is not', () => {
  const slanted: Outline = [
    [0, 10],
    [3, 11],
    [2, 13],
  ];
  const rows = [box(0, 0, 3, 3), box(6, 0, 3, 3), box(3, 0, 3, 3), box(9, 3, 3, 3), slanted];
  expect(joinBlocks(rows).map((outline) => outline.map(([x, y]) => [x, y]))).toEqual([
    box(0, 0, 9, 3),
    box(9, 3, 3, 3),
    slanted,
  ]);
});

test.each([18, 20, 24, 36, 90])('one walks around a round stage of %i corners', (corners) => {
  const stage = Array.from({ length: corners }, (_, corner): Point => {
    const angle = (corner / corners) * 2 * Math.PI;
    return [20 + 5 * Math.cos(angle), 20 + 5 * Math.sin(angle)];
  });
  const behind = { outline: box(18.5, 30, 3, 3), front: 'north' as const };
  const shapes = { widthM: 40, depthM: 40, solids: [stage, behind.outline], steps: [] };
  const walk = createHallWalk(shapes, true).find([20, 2], behind);
  expect(walk).not.toBeNull();
  expect(roomAlong(walk?.points ?? [], shapes.solids)).toBeGreaterThan(0.44);
  expect(lengthOf(walk?.points ?? [])).toBeLessThan(33);
});

test('costs between stops are those of the ways, in a hall of stands that all stand alone', () => {
  const solids = Array.from({ length: 40 }, (_, stand) =>
    box(3 + (stand % 8) * 6, 3 + Math.floor(stand / 8) * 6, 3, 3),
  );
  const walk = createHallWalk({ widthM: 51, depthM: 33, solids, steps: [] }, true);
  const stops = [0, 7, 19, 33].map((stand) => ({ outline: solids[stand] ?? [], front: null }));
  const ends = stops.map((stop) => walk.find([1.5, 1.5], stop)?.points.at(-1) ?? ([0, 0] as Point));
  for (const [a, from] of ends.entries())
    for (const [b, to] of ends.entries()) {
      if (a === b) continue;
      const way = walk.find(from, { point: to });
      expect(walk.costBetween(from, to)).toBeCloseTo(way?.cost ?? -1, 6);
    }
});
