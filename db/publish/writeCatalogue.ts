/** Makes a catalogue file from the draft. */
import { mkdirSync } from 'node:fs';
import type { DraftReader } from '#db/draft/types.ts';
import type { ReadableDb, WritableDb } from '#db/handle.ts';
import { numberItems } from '#db/itemNumbers.ts';
import { createCatalogue, openPublishedCatalogue } from '#db/open.ts';
import { rowWriter } from '#db/rowWriter.ts';
import { storeSearchIndex } from '#db/search/catalogueIndex.ts';
import { copyBase } from './baseRows.ts';
import { boothWriter, readBooths } from './boothRows.ts';
import { writeExhibitors } from './exhibitorRows.ts';
import { writeFair, writeProgramme, writeSynonyms } from './fairRows.ts';
import { pictureWriter, type PictureStore } from './pictures.ts';
import { writeProducts } from './productRows.ts';
import { readPublicDraft, type PublicDraft, type PublicRecord } from './publicDraft.ts';
import { countsOf, settingsOf, type Counts } from './versionSettings.ts';

/** What a catalogue is made of, and where it goes. */
export interface WriteOptions {
  /** The embedded catalogue: vocabularies and floor plan. */
  base: string;
  draft: DraftReader;
  pictures: PictureStore;
  /** The newest catalogue that visitors have used, whose item numbers go on; see db/itemNumbers.ts. */
  previous: ReadableDb | null;
  /** A file that does not exist yet. */
  target: string;
  /** Pictures go here; those of other versions stay. */
  mediaDir: string;
  version: string;
  now: Date;
}

/** Numbers of one fair mean nothing in another. */
function isSameFair(db: ReadableDb, previous: ReadableDb): boolean {
  const identity = (each: ReadableDb) => JSON.stringify(each.prepare('SELECT code, edition FROM fair').raw().all());
  return identity(db) === identity(previous);
}

interface Filling {
  base: ReadableDb;
  published: PublicDraft;
  fair: PublicRecord;
  options: WriteOptions;
}

function fill(db: WritableDb, { base, published, fair, options }: Filling): void {
  const setting = (key: string) =>
    base.prepare('SELECT value FROM catalogue_setting WHERE key = ?').pluck().get(key) as string | undefined;
  const kimchi = fair.values['kimchiNameZh'] ?? setting('kimchi_name_zh') ?? '泡菜';
  const rows = rowWriter(db, (text) => text.replaceAll('{{kimchi}}', kimchi));
  const pictures = pictureWriter(rows, options.pictures, options.mediaDir);
  const target = { rows, pictures };
  copyBase(base, rows, pictures);
  const code = base.prepare('SELECT code FROM fair').pluck().get() as string;
  writeFair(rows, published, { fair, code });
  writeExhibitors(target, published.exhibitors, boothWriter(rows, readBooths(base)));
  writeProducts(target, published.products);
  writeProgramme(rows, published.events, fair.values['timeZone'] ?? '');
  writeSynonyms(rows, published.synonyms);
  pictures.finish();
  const settings = { version: options.version, kimchi_name_zh: kimchi, ...settingsOf(published, options) };
  for (const [key, value] of Object.entries(settings)) rows.insert('catalogue_setting', { key, value });
}

/**
 * Writes `target` from a draft that has passed checkDraft: vocabularies and plan of `base`, the draft's records without
 * what is private, hidden or removed, item numbers, search index. Returns what is in it. Raises IMPORT_REJECTED for a
 * code that checks would have named, and what the file system raises; `target` is then of no use.
 */
export function writeCatalogue(options: WriteOptions): Counts {
  const published = readPublicDraft(options.draft);
  const fair = published.fair ?? { code: 'fair', changedAt: '', values: {} };
  mkdirSync(options.mediaDir, { recursive: true });
  const base = openPublishedCatalogue(options.base);
  const db = createCatalogue(options.target);
  try {
    // Nobody reads the file before it is whole and flushed as a whole.
    db.pragma('journal_mode = MEMORY');
    db.pragma('synchronous = OFF');
    db.transaction(() => fill(db, { base, published, fair, options }))();
    const { previous } = options;
    numberItems(db, previous && isSameFair(db, previous) ? previous : null);
    storeSearchIndex(db);
    db.exec('ANALYZE');
    db.exec('VACUUM');
    db.pragma('journal_mode = DELETE');
    return countsOf(published);
  } finally {
    db.close();
    base.close();
  }
}
