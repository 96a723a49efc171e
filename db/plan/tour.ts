/** The order in which to visit several stops: shortest way from a fixed start, without coming back. */

/** Up to here every order is compared, by dynamic programming: 8 x 2^8 steps, far below a millisecond. */
const exactStops = 8;

/** Stands for a way that does not exist: longer than any hall, and still a number that can be compared. */
const noWay = 1e9;

/** Exact order of few stops: `best[set][last]` is the cheapest way through a set of stops that ends at `last`. */
function exactOrder(fromStart: readonly number[], between: (a: number, b: number) => number): number[] {
  const count = fromStart.length;
  const best = Array.from({ length: 1 << count }, () => fromStart.map(() => Infinity));
  const before = Array.from({ length: 1 << count }, () => fromStart.map(() => -1));
  const costOf = (set: number, last: number) => best[set]?.[last] ?? Infinity;
  fromStart.forEach((cost, stop) => {
    const row = best[1 << stop];
    if (row) row[stop] = cost;
  });
  for (let set = 1; set < 1 << count; set++) {
    for (let last = 0; last < count; last++) {
      const cost = costOf(set, last);
      if (cost === Infinity) continue;
      for (let next = 0; next < count; next++) {
        if (set & (1 << next)) continue;
        const grown = set | (1 << next);
        const candidate = cost + between(last, next);
        const row = best[grown];
        const trail = before[grown];
        if (!row || !trail || candidate >= costOf(grown, next)) continue;
        row[next] = candidate;
        trail[next] = last;
      }
    }
  }
  let set = (1 << count) - 1;
  let last = fromStart.map((_, stop) => stop).reduce((a, b) => (costOf(set, b) < costOf(set, a) ? b : a), 0);
  const order: number[] = [];
  while (last >= 0) {
    order.unshift(last);
    const previous = before[set]?.[last] ?? -1;
    set &= ~(1 << last);
    last = previous;
  }
  return order;
}

/** Nearest stop first, then turning stretches around while that shortens the way (2-opt). */
function goodOrder(fromStart: readonly number[], between: (a: number, b: number) => number): number[] {
  const step = (a: number, b: number) => (a < 0 ? (fromStart[b] ?? Infinity) : between(a, b));
  const left = new Set(fromStart.keys());
  let order: number[] = [];
  while (left.size > 0) {
    const here = order.at(-1) ?? -1;
    const next = [...left].reduce((a, b) => (step(here, b) < step(here, a) ? b : a));
    order.push(next);
    left.delete(next);
  }
  const lengthOf = (stops: readonly number[]) =>
    stops.reduce((sum, stop, index) => sum + step(stops[index - 1] ?? -1, stop), 0);
  let length = lengthOf(order);
  for (let improved = true; improved;) {
    improved = false;
    for (let from = 0; from < order.length - 1; from++) {
      for (let to = from + 1; to < order.length; to++) {
        const turned = [...order.slice(0, from), ...order.slice(from, to + 1).toReversed(), ...order.slice(to + 1)];
        const candidate = lengthOf(turned);
        if (candidate > length - 1e-9) continue;
        [order, length, improved] = [turned, candidate, true];
      }
    }
  }
  return order;
}

/**
 * Order of stops as indexes. `fromStart[i]` is the way from the start to stop i, `between(a, b)` from stop a to stop b,
 * both in any one unit; ways may be infinite, those stops come last. Exact up to 8 stops, good above.
 */
export function orderStops(fromStart: readonly number[], between: (a: number, b: number) => number): number[] {
  if (fromStart.length <= 1) return [...fromStart.keys()];
  const starts = fromStart.map((cost) => Math.min(cost, noWay));
  const way = (a: number, b: number) => Math.min(between(a, b), noWay);
  return starts.length <= exactStops ? exactOrder(starts, way) : goodOrder(starts, way);
}
