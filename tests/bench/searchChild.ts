/**
 * Measures one engine in a process of its own: memory of a process that has held other indexes says nothing. Started by
 * `search.ts` with `--expose-gc`; reads a task, writes one line of JSON.
 */
import { readFileSync } from 'node:fs';
import { seededRandom } from '#db/sample/random.ts';
import type { QuerySet } from '#tests/relevance/allClasses.ts';
import { shuffled } from '#tests/relevance/enlarge.ts';
import { measure, summarise, type Engine } from '#tests/relevance/measure.ts';
import type { RelevanceQuery } from '#tests/relevance/queryClass.ts';
import { engineTable } from './engineTable.ts';
import type { SearchMeasurement, SearchTask } from './searchTask.ts';

/** Two collections: the first one frees what the second finds to have been held by finalizers. */
function memoryNow(): { heap: number; resident: number } {
  globalThis.gc?.();
  globalThis.gc?.();
  const { heapUsed, external, rss } = process.memoryUsage();
  // `external` counts array buffers already.
  return { heap: heapUsed + external, resident: rss };
}

/** Fewest queries that say anything about an engine. */
const minimumQueries = 24;

/** Seconds a query takes, from a few of them; a slow engine is known after the first ones. */
function secondsPerQuery(queries: readonly RelevanceQuery[], engine: Engine): number {
  // The first ones only make the code hot; a fast engine would look slow.
  queries.slice(0, 2).forEach(({ q }) => engine(q, 10));
  const startedAt = performance.now();
  let asked = 0;
  for (const { q } of queries.slice(2, 2 + minimumQueries)) {
    engine(q, 10);
    asked += 1;
    if (performance.now() - startedAt > 5000) break;
  }
  return (performance.now() - startedAt) / 1000 / Math.max(1, asked);
}

/**
 * As many queries as an engine answers in about `seconds`: fewer of every class, or, when there is no time for one of
 * each, one of every few classes.
 */
function shorten(sets: readonly QuerySet[], engine: Engine, seconds: number): QuerySet[] {
  const all = shuffled(
    sets.flatMap(({ queries }) => queries),
    seededRandom('calibration'),
  );
  const affordable = Math.max(minimumQueries, Math.floor(seconds / secondsPerQuery(all, engine)));
  const perClass = Math.max(1, Math.floor(affordable / sets.length));
  const step = Math.max(1, Math.ceil(sets.length / affordable));
  return sets
    .filter((_, index) => index % step === 0)
    .map((set) => ({ ...set, queries: set.queries.slice(0, perClass) }));
}

const [engineName = '', taskFile = '', seconds = '60'] = process.argv.slice(2);
const { items, sets } = JSON.parse(readFileSync(taskFile, 'utf8')) as SearchTask;
// Dictionaries that a library loads with itself are part of its price.
const before = memoryNow();
const createEngine = await engineTable[engineName]?.load();
if (!createEngine) throw new RangeError(`no engine ${engineName}`);
const startedAt = performance.now();
const engine = await createEngine(items);
const buildSeconds = (performance.now() - startedAt) / 1000;
const after = memoryNow();
const asked = shorten(sets, engine, Number(seconds));
const report = measure(asked, engine);
const count = (some: readonly QuerySet[]) => some.reduce((sum, { queries }) => sum + queries.length, 0);
const megabyte = 1024 * 1024;
const measurement: SearchMeasurement = {
  summary: summarise(report),
  p50Ms: report.p50Ms,
  p99Ms: report.p99Ms,
  buildSeconds,
  heapMegabytes: (after.heap - before.heap) / megabyte,
  residentMegabytes: (after.resident - before.resident) / megabyte,
  queriesAsked: count(asked),
  queriesTotal: count(sets),
  ranks: Object.fromEntries(
    report.classes.filter(({ kind }) => kind === 'findable').map(({ name, ranks }) => [name, ranks]),
  ),
  classesAsked: asked.length,
};
// The items are alive until here: an index that points into them does not own them.
process.stdout.write(`${JSON.stringify({ ...measurement, itemCount: items.length })}\n`);
