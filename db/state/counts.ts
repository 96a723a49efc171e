/** The anonymous counts on disk. */
import type { WritableDb } from '../handle.ts';
import type { Locale } from '../model.ts';
import type { CountBatch, Counts } from './countKinds.ts';
import { readCounts } from './readCounts.ts';
import { storing } from '../storageErrors.ts';

/** See {@link createCountStore}. */
export interface CountStore {
  /** Adds everything or nothing. Raises STORAGE_FULL when the disk is full. */
  add: (batch: CountBatch) => void;
  /** Whether a query is counted on that day already. */
  hasQuery: (day: string, locale: Locale, query: string) => boolean;
  /** Openings of a day by product. */
  productsOfDay: (day: string) => Map<string, number>;
  /** From the first day counted to the last unless told otherwise. */
  read: (span: { from?: string; to?: string }) => Counts;
  /** Deletes everything, also from the free pages of the file and from its journal. */
  clear: () => void;
}

const addHour = `INSERT INTO count_hour (hour, locale, kind, count) VALUES (@hour, @locale, @kind, @count)
  ON CONFLICT DO UPDATE SET count = count + excluded.count`;
const addItem = `INSERT INTO item_day (day, type, code, opened) VALUES (@day, @type, @code, @opened)
  ON CONFLICT DO UPDATE SET opened = opened + excluded.opened`;
// An upsert would check the least number of the row that is only added to, too.
const addToQuery = `UPDATE query_day SET asked = asked + @asked, without_result = without_result + @withoutResult
  WHERE day = @day AND locale = @locale AND query = @query`;
const insertQuery = `INSERT INTO query_day (day, locale, query, asked, without_result)
  VALUES (@day, @locale, @query, @asked, @withoutResult)`;

/** Counts in an open state file. */
export function createCountStore(db: WritableDb): CountStore {
  const hour = db.prepare(addHour);
  const item = db.prepare(addItem);
  const moreOfQuery = db.prepare(addToQuery);
  const newQuery = db.prepare(insertQuery);
  const query = db.prepare('SELECT 1 FROM query_day WHERE day = ? AND locale = ? AND query = ?').pluck();
  const products = db.prepare(`SELECT code, opened FROM item_day WHERE day = ? AND type = 'product'`);
  const addAll = db.transaction((batch: CountBatch) => {
    for (const row of batch.hours) hour.run(row);
    for (const row of batch.items) item.run(row);
    for (const row of batch.queries) if (moreOfQuery.run(row).changes === 0) newQuery.run(row);
  });
  const deleteAll = db.transaction(() => {
    for (const table of ['count_hour', 'item_day', 'query_day']) db.exec(`DELETE FROM ${table}`);
  });
  return {
    add: (batch) => storing('state', () => addAll.immediate(batch)),
    hasQuery: (...key) => query.get(...key) === 1,
    productsOfDay: (day) =>
      new Map((products.all(day) as { code: string; opened: number }[]).map(({ code, opened }) => [code, opened])),
    read: (span) => readCounts(db, span),
    clear: () => {
      storing('state', () => deleteAll.immediate());
      // Deleted pages are overwritten (secure_delete); the journal still holds them as they were.
      db.pragma('wal_checkpoint(TRUNCATE)');
    },
  };
}
