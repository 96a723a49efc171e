/** Compares the search with its peers: relevance, time and memory over the same items and queries. */
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { makeQuerySets } from '#tests/relevance/allClasses.ts';
import { loadAllCorpora } from '#tests/relevance/corpora.ts';
import { enlarge } from '#tests/relevance/enlarge.ts';
import { createTextPool } from '#tests/relevance/textPool.ts';
import { engineTable } from './engineTable.ts';
import { formatSearchTable } from './searchTable.ts';
import type { SearchMeasurement, SearchRow, SearchTask } from './searchTask.ts';

const usage = `bench search [options]
  --sizes LIST     numbers of items (2000,10000,100000); words of public vocabularies and the sample catalogue
  --engines LIST   ${Object.keys(engineTable).join(', ')} (all)
  --seconds NUMBER about how long one engine is asked; slow ones get fewer queries, at least 24 (60)
  --seed NUMBER    another choice of items and queries (1)
  --json FILE      the figures, for comparing later
`;

/** Heap of a child; the peers' indexes of 100,000 items need up to 3 GB. */
const heapMegabytes = 4096;

function measureInChild(engine: string, taskFile: string, seconds: number): Promise<SearchRow> {
  const title = engineTable[engine]?.title ?? engine;
  const flags = ['--expose-gc', `--max-old-space-size=${heapMegabytes}`, '--no-warnings'];
  const script = join(import.meta.dirname, 'searchChild.ts');
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [...flags, script, engine, taskFile, String(seconds)]);
    let output = '';
    let errors = '';
    child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString('utf8')));
    child.stderr.on('data', (chunk: Buffer) => (errors += chunk.toString('utf8')));
    child.on('close', (code) => {
      if (code === 0) resolve({ engine, title, measurement: JSON.parse(output) as SearchMeasurement });
      else resolve({ engine, title, failure: errors.match(/^\S*Error: .*$|FATAL ERROR: .*$/m)?.[0] ?? `exit ${code}` });
    });
  });
}

/** One line while the others are still measured; the whole takes minutes. */
function progress({ measurement, failure }: SearchRow): string {
  if (!measurement) return failure ?? 'failed';
  const { summary, p50Ms, queriesAsked } = measurement;
  return `s@5 ${summary.successAt5.toFixed(2)}, p50 ${p50Ms.toFixed(2)} ms, ${queriesAsked} queries`;
}

const listOf = (text: string): string[] => text.split(',').filter((part) => part !== '');

/** Runs the comparison and prints a table per size. Engines run one after the other, so that they do not share a core. */
export async function benchSearch(args: string[]): Promise<void> {
  const { values } = parseArgs({
    args,
    options: {
      sizes: { type: 'string', default: '2000,10000,100000' },
      engines: { type: 'string', default: Object.keys(engineTable).join(',') },
      seconds: { type: 'string', default: '60' },
      seed: { type: 'string', default: '1' },
      json: { type: 'string' },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) return void process.stdout.write(usage);
  const unknown = listOf(values.engines).filter((name) => !Object.hasOwn(engineTable, name));
  if (unknown.length > 0)
    throw new RangeError(`no engine ${unknown.join(', ')}; there are ${Object.keys(engineTable).join(', ')}`);
  const folder = mkdtempSync(join(tmpdir(), 'pavilion-bench-'));
  const results: { size: number; rows: SearchRow[] }[] = [];
  try {
    for (const size of listOf(values.sizes).map(Number)) {
      const items = enlarge(loadAllCorpora(), size, Number(values.seed));
      const task: SearchTask = { items, sets: makeQuerySets(createTextPool(items), Number(values.seed)) };
      const taskFile = join(folder, `${size}.json`);
      writeFileSync(taskFile, JSON.stringify(task));
      const rows: SearchRow[] = [];
      for (const engine of listOf(values.engines)) {
        const row = await measureInChild(engine, taskFile, Number(values.seconds));
        rows.push(row);
        process.stderr.write(`${size} items, ${engine}: ${progress(row)}\n`);
      }
      results.push({ size, rows });
      process.stdout.write(`\n${formatSearchTable(size, task.sets.length, rows)}\n`);
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  if (values.json !== undefined) writeFileSync(values.json, `${JSON.stringify(results, null, 2)}\n`);
}
