/** `stats` and `check-plan`: what is in a catalogue file, and what is wrong with a floor plan. */
import { readFileSync } from 'node:fs';
import { LOCALES } from '#db/model.ts';
import { openPublishedCatalogue } from '#db/open.ts';
import { checkPlan } from '#db/plan/check.ts';
import { faultText } from '#db/plan/checkTexts.ts';
import { readStats, type CatalogueStats } from '#db/repositories/stats.ts';
import { shownCatalogue } from '#db/publish/shownCatalogue.ts';
import { exitCodes, type Command } from '../command.ts';

function describe(stats: CatalogueStats): string[] {
  const percent = (share: number) => `${(share * 100).toFixed(1)} %`;
  const { pictures, booths } = stats;
  return [
    `Catalogue ${stats.version}`,
    `exhibitors ${stats.exhibitors}, products ${stats.products}, events ${stats.events}`,
    `positions ${booths.positions}, shared ${booths.shared}, exhibitors without a booth ${booths.exhibitorsWithout}`,
    `pictures ${pictures.files} (${(pictures.bytes / 1e6).toFixed(1)} MB), missing ${pictures.missing}, products without ${pictures.productsWithout}`,
    'names, summaries and descriptions present:',
    ...Object.entries(stats.textCoverage).map(
      ([locale, { exhibitors, products }]) =>
        `  ${locale}: exhibitors ${percent(exhibitors)}, products ${percent(products)}`,
    ),
  ];
}

/** See above. */
export const statsCommand: Command = {
  usage: '[--file PATH] [--media DIR]',
  help: 'Counts what visitors see: records, booths, pictures, languages. Of another catalogue with --file, and --media for its pictures.',
  flags: { file: 'string', media: 'string' },
  args: [0, 0],
  run: ({ context, flags, say, result }) => {
    const { embedded } = context.places;
    const shown = shownCatalogue(context.catalogueDir, embedded);
    const file = typeof flags['file'] === 'string' ? flags['file'] : shown.file;
    const mediaDir = typeof flags['media'] === 'string' ? flags['media'] : shown.mediaDir;
    const db = openPublishedCatalogue(file);
    try {
      const stats = readStats(db, mediaDir);
      describe(stats).forEach(say);
      result(stats);
      return exitCodes.done;
    } finally {
      db.close();
    }
  },
};

/** Prints every fault of a plan file; in all languages unless one is asked for. */
export const checkPlanCommand: Command = {
  usage: 'FILE [--locale ko|zh-CN|en]',
  help: 'Says what is wrong with a floor plan. Ends with 1 when there is anything.',
  flags: {},
  args: [1, 1],
  run: ({ args, flags, locale, say, result }) => {
    const text = readFileSync(args[0] ?? '', 'utf8').replace(/^\uFEFF/, '');
    const locales = flags['locale'] === undefined ? LOCALES : [locale];
    const faults = checkPlan(text);
    for (const fault of faults) say(locales.map((each) => faultText(fault, each)).join('\n  '));
    if (faults.length === 0) say('OK');
    result(faults);
    return faults.length === 0 ? exitCodes.done : exitCodes.refused;
  },
};
