/**
 * Step 50: what stands around the exhibits: which industries a programme item is for and where it was announced before,
 * chapters of the customs tariff to browse by, phrases to show at a booth.
 */
import type { WritableDb } from '../handle.ts';

/** Adds to events, which stay as they are. */
export function migrateTo50(db: WritableDb): void {
  db.exec(`
-- Where and when an item was announced before it was moved; null when that has not changed.
ALTER TABLE event ADD COLUMN earlier_starts_at TEXT CHECK (earlier_starts_at GLOB '????-??-??T??:??:00[+-]??:??');
ALTER TABLE event ADD COLUMN earlier_place_id INTEGER REFERENCES place(id) ON DELETE SET NULL;
CREATE INDEX event_by_earlier_place ON event(earlier_place_id);

CREATE TABLE event_category (
  event_id INTEGER NOT NULL REFERENCES event(id) ON DELETE CASCADE,
  category_id INTEGER NOT NULL REFERENCES category(id) ON DELETE RESTRICT,
  sort INTEGER NOT NULL,
  PRIMARY KEY (event_id, category_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX event_category_by_category ON event_category(category_id);

-- The two digits that a product's HS code begins with.
CREATE TABLE hs_chapter (
  id INTEGER PRIMARY KEY,
  code TEXT NOT NULL UNIQUE CHECK (code GLOB '[0-9][0-9]')
) STRICT;
CREATE TABLE hs_chapter_text (
  hs_chapter_id INTEGER NOT NULL REFERENCES hs_chapter(id) ON DELETE CASCADE,
  field TEXT NOT NULL CHECK (field IN ('name')),
  locale TEXT NOT NULL REFERENCES locale(code) ON DELETE RESTRICT,
  value TEXT NOT NULL CHECK (trim(value) <> ''),
  state TEXT NOT NULL CHECK (state IN ('source', 'translated', 'machine', 'checked')),
  PRIMARY KEY (hs_chapter_id, field, locale)
) STRICT, WITHOUT ROWID;

-- asked_by: who shows the phrase to whom.
CREATE TABLE phrase (
  id INTEGER PRIMARY KEY,
  code TEXT NOT NULL UNIQUE CHECK (length(code) BETWEEN 1 AND 32),
  topic TEXT NOT NULL CHECK (topic IN ('greeting', 'order', 'business', 'papers', 'contact', 'answer')),
  asked_by TEXT NOT NULL CHECK (asked_by IN ('visitor', 'booth')),
  sort INTEGER NOT NULL
) STRICT;
CREATE TABLE phrase_text (
  phrase_id INTEGER NOT NULL REFERENCES phrase(id) ON DELETE CASCADE,
  field TEXT NOT NULL CHECK (field IN ('text')),
  locale TEXT NOT NULL REFERENCES locale(code) ON DELETE RESTRICT,
  value TEXT NOT NULL CHECK (trim(value) <> ''),
  state TEXT NOT NULL CHECK (state IN ('source', 'translated', 'machine', 'checked')),
  PRIMARY KEY (phrase_id, field, locale)
) STRICT, WITHOUT ROWID;
`);
}
