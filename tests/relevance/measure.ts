/** Asks an engine all queries and says how often it was right, and how long it took. */
import type { QuerySet } from './allClasses.ts';

/** What is measured: ids of the best answers first, at most `limit`. */
export type Engine = (query: string, limit: number) => string[];

/** A query that was not answered as it should be within the first five. */
export interface Failure {
  q: string;
  expect: string[];
  got: string[];
}

/** One class, measured; shares are between 0 and 1. For nonsense, both successes are the share that found nothing. */
export interface ClassResult {
  name: string;
  kind: QuerySet['kind'];
  isHard: boolean;
  count: number;
  successAt1: number;
  successAt5: number;
  /** Mean of 1 / rank of the first right answer among ten; 0 for nonsense. */
  reciprocalRank: number;
  medianMs: number;
  /** Per query in the order of the set: rank of the first right answer among ten, from 1; 0 for none. */
  ranks: number[];
  failures: Failure[];
}

/** All classes and the time of a query, in milliseconds. */
export interface Report {
  classes: ClassResult[];
  p50Ms: number;
  p95Ms: number;
  p99Ms: number;
  longestMs: number;
}

const answersLookedAt = 10;

/** The value below which `share` of the numbers lie; 0 for none. */
function percentile(sorted: readonly number[], share: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}

const mean = (numbers: readonly number[]): number =>
  numbers.length === 0 ? 0 : numbers.reduce((sum, number) => sum + number, 0) / numbers.length;

function measureClass(set: QuerySet, engine: Engine): { result: ClassResult; timesMs: number[] } {
  const timesMs: number[] = [];
  const failures: Failure[] = [];
  /** Rank of the first right answer, from 1; Infinity for none. */
  const ranks = set.queries.map(({ q, expect }) => {
    const startedAt = performance.now();
    const got = engine(q, answersLookedAt);
    timesMs.push(performance.now() - startedAt);
    const right = new Set(expect);
    const index = set.kind === 'nonsense' ? (got.length === 0 ? 0 : -1) : got.findIndex((id) => right.has(id));
    const rank = index < 0 ? Infinity : index + 1;
    if (rank > 5) failures.push({ q, expect, got });
    return rank;
  });
  const share = (test: (rank: number) => boolean) => mean(ranks.map((rank) => (test(rank) ? 1 : 0)));
  const { name, kind, isHard } = set;
  const result: ClassResult = {
    name,
    kind,
    isHard,
    count: set.queries.length,
    successAt1: share((rank) => rank === 1),
    successAt5: share((rank) => rank <= 5),
    reciprocalRank: kind === 'nonsense' ? 0 : mean(ranks.map((rank) => 1 / rank)),
    medianMs: percentile(
      timesMs.toSorted((a, b) => a - b),
      0.5,
    ),
    ranks: ranks.map((rank) => (Number.isFinite(rank) ? rank : 0)),
    failures,
  };
  return { result, timesMs };
}

/** Every how many queries one is asked beforehand, so that compiled code and full caches are measured. */
const warmUpStep = 4;

/** Measures every set. Queries are asked one after the other in this thread. */
export function measure(sets: readonly QuerySet[], engine: Engine): Report {
  const all = sets.flatMap(({ queries }) => queries);
  for (let index = 0; index < all.length; index += warmUpStep) engine(all[index]?.q ?? '', answersLookedAt);
  const measured = sets.map((set) => measureClass(set, engine));
  const times = measured.flatMap(({ timesMs }) => timesMs).sort((a, b) => a - b);
  return {
    classes: measured.map(({ result }) => result),
    p50Ms: percentile(times, 0.5),
    p95Ms: percentile(times, 0.95),
    p99Ms: percentile(times, 0.99),
    longestMs: times.at(-1) ?? 0,
  };
}

/** Means over the classes of a report: every class counts the same, whatever number of queries it has. */
export interface Summary {
  successAt1: number;
  successAt5: number;
  reciprocalRank: number;
  /** The same without the hard classes. */
  fairSuccessAt1: number;
  fairSuccessAt5: number;
  nonsenseEmpty: number;
}

/** Sums a report up. */
export function summarise({ classes }: Report): Summary {
  const found = classes.filter(({ kind }) => kind === 'findable');
  const fair = found.filter(({ isHard }) => !isHard);
  return {
    successAt1: mean(found.map(({ successAt1 }) => successAt1)),
    successAt5: mean(found.map(({ successAt5 }) => successAt5)),
    reciprocalRank: mean(found.map(({ reciprocalRank }) => reciprocalRank)),
    fairSuccessAt1: mean(fair.map(({ successAt1 }) => successAt1)),
    fairSuccessAt5: mean(fair.map(({ successAt5 }) => successAt5)),
    nonsenseEmpty: mean(classes.filter(({ kind }) => kind === 'nonsense').map(({ successAt1 }) => successAt1)),
  };
}
