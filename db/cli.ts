/** `npm run catalogue -- stats [--json] [--file PATH --media DIR]`: what is in a catalogue file. */
import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { AppError } from '#api/errors.ts';
import { openPublishedCatalogue } from './open.ts';
import { sampleCatalogueFile, sampleMediaDir, sampleSourceDir } from './paths.ts';
import { readStats, type CatalogueStats } from './repositories/stats.ts';
import { publishSample } from './sample/publishSample.ts';

const usage = 'Usage: npm run catalogue -- stats [--json] [--file PATH] [--media DIR]';

function format(stats: CatalogueStats): string {
  const percent = (share: number) => `${(share * 100).toFixed(1)} %`;
  const locales = Object.entries(stats.textCoverage).map(
    ([locale, { exhibitors, products }]) =>
      `  ${locale}: exhibitors ${percent(exhibitors)}, products ${percent(products)}`,
  );
  const { pictures, booths } = stats;
  return [
    `Catalogue ${stats.version}`,
    `exhibitors ${stats.exhibitors}, products ${stats.products}, events ${stats.events}`,
    `positions ${booths.positions}, shared ${booths.shared}, exhibitors without a booth ${booths.exhibitorsWithout}`,
    `pictures ${pictures.files} (${(pictures.bytes / 1e6).toFixed(1)} MB), missing ${pictures.missing}, products without ${pictures.productsWithout}`,
    'names, summaries and descriptions present:',
    ...locales,
  ].join('\n');
}

function run(): number {
  let parsed;
  try {
    parsed = parseArgs({
      allowPositionals: true,
      options: { json: { type: 'boolean' }, file: { type: 'string' }, media: { type: 'string' } },
    });
  } catch (error) {
    process.stderr.write(`${(error as Error).message}\n${usage}\n`);
    return 2;
  }
  const { values, positionals } = parsed;
  if (positionals.length !== 1 || positionals[0] !== 'stats') {
    process.stderr.write(`${usage}\n`);
    return 2;
  }
  const file = values.file ?? sampleCatalogueFile;
  // Without a build there is no sample file yet; it is made from the sources in about a second.
  if (!values.file && !existsSync(file)) {
    publishSample({ sourceDir: sampleSourceDir, mediaDir: sampleMediaDir, target: file });
  }
  const db = openPublishedCatalogue(file);
  try {
    const stats = readStats(db, values.media ?? sampleMediaDir);
    process.stdout.write(`${values.json ? JSON.stringify(stats) : format(stats)}\n`);
    return 0;
  } finally {
    db.close();
  }
}

try {
  process.exitCode = run();
} catch (error) {
  if (!(error instanceof AppError)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
}
