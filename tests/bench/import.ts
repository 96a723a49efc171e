/**
 * `npm run bench -- import [--products 620] [--rows 20000]`: how long lists take to the difference view, in the office's own
 * thread, and how the visitor's search answers meanwhile. The core is the real one over a data folder of its own.
 */
import { mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import sharp from 'sharp';
import type { Json, Result } from '#api/errors.ts';
import type { App } from '#app/createApp.ts';
import type { DraftReader } from '#db/draft/types.ts';
import { readCatalogueRecords } from '#db/draft/seed.ts';
import { openPublishedCatalogue } from '#db/open.ts';
import { sampleMediaDir, sampleSourceDir } from '#db/paths.ts';
import { readVocabularies } from '#db/records/vocabularies.ts';
import { publishSample } from '#db/sample/publishSample.ts';
import { exportWorkbook } from '#db/transfer/write/exportWorkbook.ts';
import { memoryDraft, type PlainRecord } from '#tests/support/memoryDraft.ts';
import { startCore } from '../../main/hosting/startCore.ts';

const queries = [
  'hongshen',
  '红参',
  '홍삼 농축액',
  'ㄱㅊㄴㅈㄱ',
  'kimchi refrigerator',
  'batery seperator',
  '扫地机器人',
  'qqzzkx',
];

/** A visitor who types fast; the figure. */
const everyMs = 50;
/** Without an import: as many answers as a short import sees. */
const quietMs = 10_000;
/** What cameras of telephones make of a product, reduced by mail programs. */
const picture = { width: 1600, height: 1200 };

interface Searches {
  count: number;
  p50Ms: number;
  p99Ms: number;
  mostMs: number;
}

/** Asks the search until the work is done. A time is from when the question was due, so waiting for the core counts. */
async function searchDuring(app: App, work: Promise<unknown>): Promise<Searches> {
  const times: number[] = [];
  const progress = { isDone: false };
  const finished = work.finally(() => (progress.isDone = true));
  const start = performance.now();
  for (let turn = 0; !progress.isDone; turn += 1) {
    const due = start + turn * everyMs;
    await new Promise((resolve) => setTimeout(resolve, Math.max(0, due - performance.now())));
    const query = queries[turn % queries.length] ?? '';
    const answer = app.dispatch('catalogue.search', { locale: 'ko', query }, { isLocal: true });
    if (!answer.ok) throw new Error(answer.error.message);
    times.push(performance.now() - due);
  }
  await finished;
  times.sort((a, b) => a - b);
  const at = (share: number) => times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0;
  return { count: times.length, p50Ms: at(0.5), p99Ms: at(0.99), mostMs: at(1) };
}

/** The value of an answer; fails on a refusal. */
function valueOf(answer: Result<Json>): Record<string, Json> {
  if (!answer.ok) throw new Error(`${answer.error.code} ${answer.error.message}`);
  return answer.value as Record<string, Json>;
}

/** One import up to the difference view, which is then thrown away. */
async function measureImport(app: App, token: string, list: { paths: string[]; pictures: string[] }) {
  const context = { isLocal: true, token };
  const start = performance.now();
  let ms = 0;
  const work = app.answer('import.start', { locale: 'ko', ...list }, context).then((answer) => {
    ms = performance.now() - start;
    return valueOf(answer);
  });
  const searches = await searchDuring(app, work);
  const state = await work;
  await app.answer('import.discard', { locale: 'ko' }, context);
  return { ms, searches, state };
}

/** Copies of the sample's products, each with a name of its own. */
function manyProducts(records: readonly PlainRecord[], count: number): PlainRecord[] {
  const products = records.filter(({ type }) => type === 'product');
  return Array.from({ length: count }, (_, index) => {
    const source = products[index % products.length];
    if (!source) throw new RangeError('the sample has no products');
    const { 'name.ko': name = '', ...values } = source.values;
    return {
      type: 'product',
      code: `copy-${index}`,
      values: { ...values, 'name.ko': `${name} ${index}`, sort: `${index}` },
    };
  });
}

/** A picture for each product, all different to the byte and each as much work as the others. */
async function writePictures(folder: string, codes: readonly string[]): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const names = readdirSync(sampleMediaDir).filter((name) => /^[a-z]+-p\d+\.webp$/.test(name));
  const bases = await Promise.all(
    names.slice(0, 12).map((name) =>
      sharp(join(sampleMediaDir, name))
        .resize({ ...picture, fit: 'cover' })
        .jpeg()
        .toBuffer(),
    ),
  );
  codes.forEach((code, index) => {
    writeFileSync(
      join(folder, `${code}.jpg`),
      Buffer.concat([bases[index % bases.length] ?? Buffer.alloc(0), Buffer.from(code)]),
    );
  });
}

interface Lists {
  products: { paths: string[]; pictures: string[] };
  rows: { paths: string[]; pictures: string[] };
}

async function writeLists(inbox: string, catalogue: string, sizes: { products: number; rows: number }): Promise<Lists> {
  mkdirSync(inbox, { recursive: true });
  const db = openPublishedCatalogue(catalogue);
  const records = readCatalogueRecords(db);
  const options = {
    locale: 'ko',
    vocabularies: readVocabularies(db),
    now: new Date(),
    types: ['exhibitor', 'product'],
  } as const;
  const write = async (name: string, draft: DraftReader) => {
    writeFileSync(join(inbox, name), await exportWorkbook(draft, options));
    return [join(inbox, name)];
  };
  const companies = records.filter(({ type }) => type === 'exhibitor');
  const some = records.filter(({ type }) => type === 'product').slice(0, sizes.products);
  const changed = some.map((record) => ({
    ...record,
    values: { ...record.values, 'summary.ko': `새 요약 ${record.code}` },
  }));
  const pictures = join(inbox, 'pictures');
  await writePictures(
    pictures,
    some.map(({ code }) => code),
  );
  const lists = {
    products: { paths: await write('products.xlsx', memoryDraft([...companies, ...changed])), pictures: [pictures] },
    rows: { paths: await write('rows.xlsx', memoryDraft(manyProducts(records, sizes.rows))), pictures: [] },
  };
  db.close();
  return lists;
}

const line = (what: string, seconds: string, { count, p50Ms, p99Ms, mostMs }: Searches) =>
  `| ${[what, seconds, count, p50Ms.toFixed(1), p99Ms.toFixed(1), mostMs.toFixed(1)].join(' | ')} |\n`;

const megabytes = (paths: readonly string[]) => paths.reduce((sum, path) => sum + statSync(path).size, 0) / 1e6;

/** Starts the core with its office thread and measures; prints a Markdown table. */
async function measureAll(folder: string, sizes: { products: number; rows: number }): Promise<void> {
  const sample = join(folder, 'sample.sqlite');
  publishSample({ sourceDir: sampleSourceDir, mediaDir: sampleMediaDir, target: sample });
  const dataDir = join(folder, 'data');
  const lists = await writeLists(join(dataDir, 'inbox'), sample, sizes);
  const { app } = startCore(
    { host: 'node', address: '127.0.0.1', port: 0, dataDir, windowed: true, locale: null, setup: false },
    {
      rendererDir: folder,
      embeddedCatalogue: sample,
      embeddedMediaDir: sampleMediaDir,
      officeThread: join(import.meta.dirname, '..', '..', 'main', 'hosting', 'office', 'thread.ts'),
    },
  );
  try {
    const pins = { administrator: '481516', editor: '234279' };
    const { token } = valueOf(app.dispatch('staff.setUp', pins, { isLocal: true, token: null })) as { token: string };
    // The first call makes the draft, which an import at the kiosk finds made.
    valueOf(await app.answer('history.sets', { locale: 'ko' }, { isLocal: true, token }));
    process.stdout.write(
      '| import | to the difference view | searches | p50 | p99 | longest ms |\n| --- | ---: | ---: | ---: | ---: | ---: |\n',
    );
    const quiet = await searchDuring(app, new Promise((resolve) => setTimeout(resolve, quietMs)));
    process.stdout.write(line('none', '', quiet));
    for (const [name, list] of Object.entries(lists) as [string, Lists['rows']][]) {
      const { ms, searches, state } = await measureImport(app, token, list);
      const size = `${sizes[name as keyof Lists]} ${name}, ${megabytes(list.paths).toFixed(1)} MB`;
      process.stdout.write(
        line(`${size}${list.pictures.length > 0 ? ', pictures' : ''}`, `${(ms / 1000).toFixed(1)} s`, searches),
      );
      process.stderr.write(`${JSON.stringify({ summary: state['summary'], pictures: state['pictures'] })}\n`);
    }
  } finally {
    await app.close();
  }
}

/** See above. */
export async function benchImport(args: string[]): Promise<void> {
  const { values } = parseArgs({
    args,
    options: { products: { type: 'string', default: '620' }, rows: { type: 'string', default: '20000' } },
  });
  const folder = mkdtempSync(join(tmpdir(), 'import-bench-'));
  try {
    await measureAll(folder, { products: Number(values.products), rows: Number(values.rows) });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
