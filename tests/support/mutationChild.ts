/**
 * Tries damaged files one after the other, in a process that may die: `mutationChild.ts CATALOGUE FOLDER FIRST STEP LAST`.
 * One line of JSON for each file; its number is told before it is tried.
 */
import { writeFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { openDraft } from '#db/draft/openDraft.ts';
import { readCatalogueRecords } from '#db/draft/seed.ts';
import { openPublishedCatalogue } from '#db/open.ts';
import { readVocabularies } from '#db/records/vocabularies.ts';
import { createRandom } from './monkey/random.ts';
import { damagedFile } from './mutations/damagedFile.ts';
import { makeSeedFiles } from './mutations/seedFiles.ts';
import { tryImport } from './mutations/tryImport.ts';

/** Every seed file comes by a few times until the next look. */
const filesBetweenCollections = 50;
/** The history of more sets would be what takes the time. */
const filesPerDraft = 500;

const [catalogue = '', folder = '', ...numbers] = process.argv.slice(2);
const [first = 0, step = 1, last = 0] = numbers.map(Number);
const db = openPublishedCatalogue(catalogue);
const vocabularies = readVocabularies(db);
const all = readCatalogueRecords(db);
const companies = new Set(
  all.filter(({ type }) => type === 'exhibitor').flatMap(({ code }, at) => (at % 20 === 0 ? [code] : [])),
);
const records = all.filter(
  ({ type, code, values }) =>
    (type !== 'exhibitor' || companies.has(code)) && (type !== 'product' || companies.has(values['exhibitor'] ?? '')),
);
const openAnew = (number: number) =>
  openDraft(join(folder, `draft-${number}.sqlite`), {
    now: () => new Date('2021-09-24T01:00:00Z'),
    seed: () => records,
  });

let draft = openAnew(first);
const seeds = await makeSeedFiles({ draft, vocabularies });
const tell = (line: object) => writeSync(1, `${JSON.stringify(line)}\n`);
const megabyte = 1024 * 1024;

let tried = 0;
for (let number = first; number <= last; number += step) {
  const { name, bytes, kind } = await damagedFile(seeds, number);
  const path = join(folder, `${first}-${name}`);
  writeFileSync(path, bytes);
  tell({ starts: number });
  const random = createRandom(-number);
  const choices = {
    removeMissing: random.next() < 0.2,
    skipHidden: random.next() < 0.2,
    duplicates: {},
    sampleRecords: random.next() < 0.1 ? 'remove' : 'keep',
  } as const;
  const outcome = tryImport(path, { draft, vocabularies, choices });
  tried += 1;
  if (tried % filesPerDraft === 0) {
    draft.close();
    draft = openAnew(number);
  }
  const collects = tried % filesBetweenCollections === 0;
  if (collects) globalThis.gc?.();
  const { heapUsed, external } = process.memoryUsage();
  tell({ number, damage: kind, ...outcome, heapMb: collects ? (heapUsed + external) / megabyte : null });
}
draft.close();
db.close();
tell({ peakMb: process.resourceUsage().maxRSS / 1024 });
