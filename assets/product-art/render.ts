/**
 * Renders one picture (800 px) and one thumbnail (320 px) for every product of the source lists, and the
 * industry and kind tiles.
 *
 *   node assets/product-art/render.ts [--only ID,ID] [--sheet OUT.png] [--force] [--tiles]
 *                                     [--lists FOLDER --media FOLDER]   (trial lists)
 */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { openScene, type ScenePage } from './render/page.ts';
import { assignForms, codeHash, formFiles, readProducts, type Assigned } from './render/sources.ts';
import { writeSheet } from './render/sheet.ts';
import { tiles } from './tiles.ts';
import type { Encoded, ProductOrder, TileOrder } from './kit/orders.ts';

interface Entry {
  form: string;
  inputHash: string;
  width: number;
  height: number;
  bytes: number;
}

const here = import.meta.dirname;
const repository = resolve(here, '../..');
const cache = join(repository, 'node_modules/.cache/product-art');
const qualities = { picture: 0.86, thumb: 0.82, tile: 0.86 };

const { values: options } = parseArgs({
  options: {
    only: { type: 'string' },
    sheet: { type: 'string' },
    force: { type: 'boolean', default: false },
    tiles: { type: 'boolean', default: false },
    lists: { type: 'string', default: join(repository, 'assets/catalogue/source/products') },
    media: { type: 'string', default: join(repository, 'assets/catalogue/media') },
  },
});
const media = resolve(options.media);
const lists = resolve(options.lists);
const indexFile = join(media, 'index.json');

function readIndex(): Record<string, Entry> {
  if (!existsSync(indexFile)) return {};
  return JSON.parse(readFileSync(indexFile, 'utf8')) as Record<string, Entry>;
}

/** Written through a temporary name so that a broken run never leaves half a file. */
function writeWhole(file: string, content: Buffer | string): void {
  writeFileSync(`${file}.tmp`, content);
  renameSync(`${file}.tmp`, file);
}

function writeIndex(index: Record<string, Entry>): void {
  const sorted = Object.fromEntries(Object.entries(index).sort(([a], [b]) => (a < b ? -1 : 1)));
  writeWhole(indexFile, `${JSON.stringify(sorted, null, 2)}\n`);
}

function sha(...parts: readonly string[]): string {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part).update('\0');
  return hash.digest('hex').slice(0, 32);
}

interface Job {
  key: string;
  form: string;
  inputHash: string;
  files: string[];
  run(scene: ScenePage): Promise<Encoded[]>;
}

const owners = formFiles(join(here, 'forms'));
const texts = new Map<string, string>();
const threeVersion = (
  JSON.parse(readFileSync(join(repository, 'node_modules/three/package.json'), 'utf8')) as { version: string }
).version;
const stageHash = sha(
  threeVersion,
  JSON.stringify(qualities),
  ...['studio.ts', 'lighting.ts', 'stillLife.ts'].map((name) => codeHash(join(here, 'kit', name), texts)),
  readFileSync(join(here, 'scene.ts'), 'utf8'),
);

function formHash(form: string): string {
  const file = owners.get(form);
  if (file === undefined) throw new Error(`form ${form} is not declared in any file of forms/`);
  return codeHash(file, texts);
}

function productJob(product: Assigned): Job {
  const order: ProductOrder = {
    id: product.id,
    type: product.type,
    form: product.form,
    variant: product.variant,
    salt: product.salt,
    look: product.look,
    quality: qualities.picture,
  };
  return {
    key: product.id,
    form: product.form,
    inputHash: sha(stageHash, formHash(product.form), JSON.stringify(order)),
    files: [`${product.id}.webp`, `${product.id}.thumb.webp`],
    run: ({ page }) => page.evaluate((o) => window.productArt.product(o), order),
  };
}

function tileJob(tile: Omit<TileOrder, 'quality'>): Job {
  const order: TileOrder = { ...tile, quality: qualities.tile };
  return {
    key: tile.id,
    form: 'still-life',
    inputHash: sha(stageHash, ...tile.items.map((item) => formHash(item.form)), JSON.stringify(order)),
    files: [`${tile.id}.webp`],
    run: ({ page }) => page.evaluate((o) => window.productArt.tile(o), order),
  };
}

function isDone(job: Job, index: Record<string, Entry>): boolean {
  return index[job.key]?.inputHash === job.inputHash && job.files.every((file) => existsSync(join(media, file)));
}

/** Pictures of products that left the lists must not stay in the catalogue. */
function removeOrphans(jobs: readonly Job[], index: Record<string, Entry>): void {
  const keys = new Set(jobs.map((job) => job.key));
  for (const key of Object.keys(index)) if (!keys.has(key)) delete index[key];
  const wanted = new Set(jobs.flatMap((job) => job.files));
  for (const file of readdirSync(media).filter((name) => name.endsWith('.webp')))
    if (!wanted.has(file)) rmSync(join(media, file));
}

async function renderAll(jobs: readonly Job[], index: Record<string, Entry>): Promise<string[]> {
  const failures: string[] = [];
  if (jobs.length === 0) return failures;
  const scene = await openScene(here, cache);
  const started = performance.now();
  try {
    let done = 0;
    for (const job of jobs) {
      try {
        const images = await job.run(scene);
        let bytes = 0;
        job.files.forEach((file, i) => {
          const image = images[i];
          if (!image) throw new Error('the page sent too few images');
          const content = Buffer.from(image.base64, 'base64');
          bytes += content.length;
          writeWhole(join(media, file), content);
        });
        const first = images[0];
        if (!first) throw new Error('no image');
        index[job.key] = { form: job.form, inputHash: job.inputHash, width: first.width, height: first.height, bytes };
      } catch (error) {
        failures.push(
          `${job.key} (${job.form}): ${error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error)}`,
        );
      }
      done += 1;
      if (done % 25 === 0 || done === jobs.length) {
        const each = (performance.now() - started) / done / 1000;
        console.log(`${done}/${jobs.length} pictures, ${each.toFixed(2)} s each`);
        writeIndex(index);
      }
    }
  } finally {
    await scene.close();
  }
  return failures;
}

mkdirSync(media, { recursive: true });
const products = assignForms(readProducts(lists));
const all = [...products.map(productJob), ...tiles.map(tileJob)];
const only = options.only
  ?.split(',')
  .map((id) => id.trim())
  .filter((id) => id !== '');
const unknown = only?.filter((id) => !all.some((job) => job.key === id)) ?? [];
if (unknown.length > 0) {
  console.error(`no such product or tile: ${unknown.join(', ')}`);
  process.exit(2);
}
const index = readIndex();
removeOrphans(all, index);
const chosen = all.filter((job) => (only ? only.includes(job.key) : !options.tiles || job.form === 'still-life'));
const jobs = chosen.filter((job) => options.force || !isDone(job, index));
console.log(`${products.length} products, ${tiles.length} tiles; ${jobs.length} to render`);
const failures = await renderAll(jobs, index);
writeIndex(index);
if (options.sheet !== undefined) {
  mkdirSync(dirname(resolve(options.sheet)), { recursive: true });
  await writeSheet(
    chosen.map((job) => ({ title: `${job.key} ${job.form}`, file: join(media, job.files[0] ?? '') })),
    resolve(options.sheet),
  );
}
const total = readdirSync(media).reduce((sum, name) => sum + statSync(join(media, name)).size, 0);
console.log(`${media}: ${(total / 1e6).toFixed(1)} MB`);
if (failures.length > 0) {
  for (const failure of failures) console.error(`failed: ${failure}`);
  process.exit(1);
}
