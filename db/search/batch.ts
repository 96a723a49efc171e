/**
 * `npm run -s search:batch -- --items ITEMS.jsonl --queries QUERIES.jsonl [--limit 10] --out RESULTS.jsonl`:
 * the kiosk's search over any list of items, for organisers who try their own names and for measuring.
 */
import { closeSync, openSync, readFileSync, writeSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { createItemSearch } from './itemSearch.ts';
import { parseItem, parseQuery, readLines, type BadLine } from './batchLines.ts';

const usage = `Usage: npm run -s search:batch -- --items ITEMS.jsonl --queries QUERIES.jsonl --out RESULTS.jsonl [--limit 10]

  --items    one item a line: {"id", "name": {"ko", "zh", "en"}, "keywords"?: {"ko": [], "zh": [], "en": []},
             "category"?: {"ko", "zh", "en"}, "company"?: {"ko", "zh", "en"}}; any language may be missing
  --queries  one query a line: {"id", "q"}
  --out      one answer a line is written: {"id", "results": [{"id", "score"}], "ms"}
  --limit    results per query, 1 to 1000 (10)

The last line on standard output is a JSON object with items, queries, buildMs, memoryMb and the latencies p50Ms, p95Ms
and p99Ms. Lines that cannot be read are named on standard error and skipped; the exit code is then 1, and 2 for wrong
arguments or files that cannot be opened.
`;

/** Queries that are run before the clock counts, so that figures are those of a kiosk that has been running. */
const warmUpQueries = 300;

class UsageError extends Error {}

function readOptions() {
  const { values } = parseArgs({
    options: {
      items: { type: 'string' },
      queries: { type: 'string' },
      out: { type: 'string' },
      limit: { type: 'string', default: '10' },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) return null;
  const { items, queries, out } = values;
  if (items === undefined || queries === undefined || out === undefined)
    throw new UsageError('--items, --queries and --out are needed');
  const limit = Number(values.limit);
  if (!Number.isInteger(limit) || limit < 1 || limit > 1000)
    throw new UsageError(`--limit takes a whole number from 1 to 1000, not ${values.limit}`);
  return { items, queries, out, limit };
}

/** Bytes in use by objects and arrays, in megabytes (10⁶), after garbage is gone where Node was told to allow it. */
function memoryInUse(): number {
  globalThis.gc?.();
  const { heapUsed, external } = process.memoryUsage();
  return (heapUsed + external) / 1e6;
}

function percentile(sorted: readonly number[], share: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}

const round = (value: number) => Math.round(value * 1000) / 1000;

function report(file: string, bad: readonly BadLine[]): void {
  for (const { line, problem } of bad) process.stderr.write(`${file}:${line}: ${problem}; the line is skipped\n`);
}

function run(): number {
  const options = readOptions();
  if (!options) {
    process.stdout.write(usage);
    return 0;
  }
  const items = readLines(readFileSync(options.items, 'utf8'), parseItem);
  const queries = readLines(readFileSync(options.queries, 'utf8'), parseQuery);
  report(options.items, items.bad);
  report(options.queries, queries.bad);
  const out = openSync(options.out, 'w');
  const memoryBefore = memoryInUse();
  const startedAt = performance.now();
  const search = createItemSearch(items.records);
  const buildMs = performance.now() - startedAt;
  const memoryMb = memoryInUse() - memoryBefore;
  for (const { q } of queries.records.slice(0, warmUpQueries)) search.search(q, options.limit);
  const times: number[] = [];
  try {
    for (const { id, q } of queries.records) {
      const askedAt = performance.now();
      const results = search.search(q, options.limit);
      const ms = performance.now() - askedAt;
      times.push(ms);
      writeSync(out, `${JSON.stringify({ id, results, ms: round(ms) })}\n`);
    }
  } finally {
    closeSync(out);
  }
  times.sort((a, b) => a - b);
  const summary = {
    items: items.records.length,
    queries: queries.records.length,
    buildMs: round(buildMs),
    memoryMb: round(memoryMb),
    p50Ms: round(percentile(times, 0.5)),
    p95Ms: round(percentile(times, 0.95)),
    p99Ms: round(percentile(times, 0.99)),
  };
  process.stdout.write(`${JSON.stringify(summary)}\n`);
  return items.bad.length + queries.bad.length > 0 ? 1 : 0;
}

try {
  process.exitCode = run();
} catch (error) {
  const { code, message } = error as NodeJS.ErrnoException;
  // Wrong arguments and files that cannot be opened are the caller's to mend; anything else is a fault of ours.
  if (!(error instanceof UsageError) && !code) throw error;
  process.stderr.write(`${message}\n\n${usage}`);
  process.exitCode = 2;
}
