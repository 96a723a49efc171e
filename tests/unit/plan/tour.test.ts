import { expect, test } from 'vitest';
import { orderStops } from '#db/plan/tour.ts';

/** Points in a hall, the same at each run. */
function scatter(count: number, seed: number): [number, number][] {
  let state = seed;
  const next = () => (state = (state * 1_103_515_245 + 12_345) % 2_147_483_648) / 2_147_483_648;
  return Array.from({ length: count }, () => [next() * 58, next() * 36]);
}

function measure(points: readonly [number, number][]) {
  const away = (a: readonly [number, number], b: readonly [number, number]) => Math.hypot(a[0] - b[0], a[1] - b[1]);
  const fromStart = points.map((point) => away([30, 36], point));
  const between = (a: number, b: number) => away(points[a] ?? [0, 0], points[b] ?? [0, 0]);
  const lengthOf = (order: readonly number[]) =>
    order.reduce(
      (sum, stop, index) => sum + (index === 0 ? (fromStart[stop] ?? 0) : between(order[index - 1] ?? 0, stop)),
      0,
    );
  return { fromStart, between, lengthOf };
}

/** The shortest of all orders, tried one by one. */
function shortest(count: number, lengthOf: (order: readonly number[]) => number): number {
  let best = Infinity;
  const walk = (order: number[]) => {
    if (order.length === count) best = Math.min(best, lengthOf(order));
    else for (let stop = 0; stop < count; stop++) if (!order.includes(stop)) walk([...order, stop]);
  };
  walk([]);
  return best;
}

test.each([1, 2, 3, 4, 5, 6, 7, 8])(
  'up to eight stops the order is the shortest there is (%i stops)',
  (count) => {
    for (const seed of [1, 2, 3]) {
      const { fromStart, between, lengthOf } = measure(scatter(count, seed));
      const order = orderStops(fromStart, between);
      expect(order.toSorted((a, b) => a - b)).toEqual([...Array.from({ length: count }).keys()]);
      expect(lengthOf(order)).toBeCloseTo(shortest(count, lengthOf), 9);
    }
  },
  20_000,
);

test.each([9, 20, 40])(
  '%i stops are visited once each, on a way no stretch of which is better turned around',
  (count) => {
    const { fromStart, between, lengthOf } = measure(scatter(count, 7));
    const order = orderStops(fromStart, between);
    expect(order.toSorted((a, b) => a - b)).toEqual([...Array.from({ length: count }).keys()]);
    const turnedAround = order.flatMap((_, from) =>
      order.slice(from + 1).map((__, step) => {
        const to = from + 1 + step;
        return [...order.slice(0, from), ...order.slice(from, to + 1).toReversed(), ...order.slice(to + 1)];
      }),
    );
    expect(Math.min(...turnedAround.map(lengthOf))).toBeGreaterThanOrEqual(lengthOf(order) - 1e-6);
  },
);

test('no stops are no tour', () => {
  expect(orderStops([], () => 0)).toEqual([]);
});

test.each([2, 3, 8, 9, 20])('of %i stops, those without a way are visited, too, and last', (count) => {
  const { fromStart, between } = measure(scatter(count, 11));
  const cutOff = 1;
  const order = orderStops(
    fromStart.map((cost, stop) => (stop === cutOff ? Infinity : cost)),
    (a, b) => (a === cutOff || b === cutOff ? Infinity : between(a, b)),
  );
  expect(order.toSorted((a, b) => a - b)).toEqual([...Array.from({ length: count }).keys()]);
  expect(order.at(-1)).toBe(cutOff);
});
