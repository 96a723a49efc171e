/**
 * Step 40: a number for every product and exhibitor that stays the same in every later catalogue of the fair and is never
 * given to another item, so that a short code can stand for a list of them; and the names of those that have gone.
 */
import type { WritableDb } from '../handle.ts';

/** Creates the tables. Numbers are given when a catalogue is published. */
export function migrateTo40(db: WritableDb): void {
  db.exec(`
CREATE TABLE item_number (
  number INTEGER PRIMARY KEY CHECK (number BETWEEN 1 AND 1048575),
  type TEXT NOT NULL CHECK (type IN ('product', 'exhibitor')),
  code TEXT NOT NULL CHECK (length(code) BETWEEN 1 AND 32),
  UNIQUE (type, code)
) STRICT;

CREATE TABLE gone_item_name (
  number INTEGER NOT NULL REFERENCES item_number(number) ON DELETE CASCADE,
  locale TEXT NOT NULL REFERENCES locale(code) ON DELETE RESTRICT,
  value TEXT NOT NULL CHECK (trim(value) <> ''),
  PRIMARY KEY (number, locale)
) STRICT, WITHOUT ROWID;
`);
}
