/**
 * `npm run catalogue -- stats [--json] [--file PATH --media DIR]`: what is in a catalogue file.
 * `npm run catalogue -- check-plan FILE [--locale TAG] [--json]`: what is wrong with a floor plan.
 */
import { existsSync, readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { AppError } from '#api/errors.ts';
import { LOCALES } from './model.ts';
import { openPublishedCatalogue } from './open.ts';
import { sampleCatalogueFile, sampleMediaDir, sampleSourceDir } from './paths.ts';
import { checkPlan } from './plan/check.ts';
import { faultText } from './plan/checkTexts.ts';
import { readStats, type CatalogueStats } from './repositories/stats.ts';
import { publishSample } from './sample/publishSample.ts';

const usage = `Usage: npm run catalogue -- stats [--json] [--file PATH] [--media DIR]
       npm run catalogue -- check-plan FILE [--json] [--locale ${LOCALES.join('|')}]`;

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

/** Prints every fault of a plan file on a line of its own; 1 when there are any. */
function runCheck(path: string, options: { json?: boolean | undefined; locale?: string | undefined }): number {
  const locales = LOCALES.filter((each) => options.locale === undefined || each === options.locale);
  if (locales.length === 0) {
    process.stderr.write(`--locale ${options.locale}: not one of ${LOCALES.join(', ')}\n`);
    return 2;
  }
  let text: string;
  try {
    text = readFileSync(path, 'utf8').replace(/^\uFEFF/, '');
  } catch (error) {
    process.stderr.write(`${(error as Error).message}\n`);
    return 2;
  }
  const faults = checkPlan(text);
  const say = (fault: (typeof faults)[number]) => locales.map((locale) => faultText(fault, locale)).join('\n  ');
  if (options.json) process.stdout.write(`${JSON.stringify(faults)}\n`);
  else process.stdout.write(faults.length === 0 ? 'OK\n' : `${faults.map(say).join('\n')}\n`);
  return faults.length === 0 ? 0 : 1;
}

function run(): number {
  let parsed;
  try {
    parsed = parseArgs({
      allowPositionals: true,
      options: {
        json: { type: 'boolean' },
        file: { type: 'string' },
        media: { type: 'string' },
        locale: { type: 'string' },
      },
    });
  } catch (error) {
    process.stderr.write(`${(error as Error).message}\n${usage}\n`);
    return 2;
  }
  const { values, positionals } = parsed;
  const [command, path] = positionals;
  if (command === 'check-plan' && path !== undefined && positionals.length === 2) return runCheck(path, values);
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
