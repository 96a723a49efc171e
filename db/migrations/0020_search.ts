/**
 * Step 20: what the search needs beyond names. Other words for a term, a category or a region (trade synonyms, and those that
 * staff add when visitors miss something), and the search index as it was built when the catalogue was published.
 */
import type { WritableDb } from '../handle.ts';

/** Creates the tables; older catalogues have no such words, and their index is made when they are opened. */
export function migrateTo20(db: WritableDb): void {
  db.exec(`
CREATE TABLE term_keyword (
  term_id INTEGER NOT NULL REFERENCES term(id) ON DELETE CASCADE,
  locale TEXT NOT NULL REFERENCES locale(code) ON DELETE RESTRICT,
  word TEXT NOT NULL CHECK (length(word) BETWEEN 1 AND 60),
  sort INTEGER NOT NULL,
  PRIMARY KEY (term_id, locale, word)
) STRICT, WITHOUT ROWID;

CREATE TABLE category_keyword (
  category_id INTEGER NOT NULL REFERENCES category(id) ON DELETE CASCADE,
  locale TEXT NOT NULL REFERENCES locale(code) ON DELETE RESTRICT,
  word TEXT NOT NULL CHECK (length(word) BETWEEN 1 AND 60),
  sort INTEGER NOT NULL,
  PRIMARY KEY (category_id, locale, word)
) STRICT, WITHOUT ROWID;

CREATE TABLE region_keyword (
  region_id INTEGER NOT NULL REFERENCES region(id) ON DELETE CASCADE,
  locale TEXT NOT NULL REFERENCES locale(code) ON DELETE RESTRICT,
  word TEXT NOT NULL CHECK (length(word) BETWEEN 1 AND 60),
  sort INTEGER NOT NULL,
  PRIMARY KEY (region_id, locale, word)
) STRICT, WITHOUT ROWID;

CREATE TABLE search_index (
  part TEXT NOT NULL PRIMARY KEY,
  format INTEGER NOT NULL,
  body BLOB NOT NULL
) STRICT;
`);
}
