/** The index of a catalogue file: stored when it is published, read back when it is opened. */
import type { ReadableDb, WritableDb } from '#db/handle.ts';
import { readDocuments } from './documents.ts';
import { buildIndex } from './index/buildIndex.ts';
import { LoadedIndex } from './index/loadedIndex.ts';
import { indexFormat, readIndex, writeIndex } from './index/storedIndex.ts';

const part = 'all';

/** Builds the index of everything in the file and stores it there. Publishing calls it after the last row is written. */
export function storeSearchIndex(db: WritableDb): void {
  const body = writeIndex(buildIndex(readDocuments(db)));
  db.prepare('INSERT OR REPLACE INTO search_index (part, format, body) VALUES (?, ?, ?)').run(part, indexFormat, body);
}

/** How many records are shown, to notice an index that was stored before the last rows were. */
const countVisible = `SELECT (SELECT count(*) FROM exhibitor WHERE is_visible = 1) +
  (SELECT count(*) FROM product JOIN exhibitor ON exhibitor.id = exhibitor_id
   WHERE product.is_visible = 1 AND exhibitor.is_visible = 1)`;

/**
 * The stored index, or one built now (half a second for the sample) when there is none, when this program writes another
 * format, or when the file has other records than the index.
 */
export function loadSearchIndex(db: ReadableDb): LoadedIndex {
  const row = db.prepare('SELECT body FROM search_index WHERE part = ? AND format = ?').get(part, indexFormat) as
    | { body: Buffer }
    | undefined;
  if (row) {
    const data = readIndex(row.body);
    if (data.documents.types.length === db.prepare(countVisible).pluck().get()) return new LoadedIndex(data);
  }
  return new LoadedIndex(buildIndex(readDocuments(db)));
}
