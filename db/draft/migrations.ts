/** The schema of the draft file, step by step. Numbers rise by ten; a released step is never edited. */
import type { WritableDb } from '#db/handle.ts';
import type { OwnFileKind } from '#db/openOwnFile.ts';

/**
 * Values as they are, and how they came to be. A change without an old value made one, one without a new value emptied
 * it; the field `*` is the record itself. Notes are no part of the history.
 */
function migrateTo10(db: WritableDb): void {
  db.exec(`
CREATE TABLE record (
  id INTEGER PRIMARY KEY,
  type TEXT NOT NULL CHECK (type IN ('exhibitor', 'product', 'event', 'synonym', 'fair')),
  code TEXT NOT NULL CHECK (length(code) BETWEEN 1 AND 32),
  is_present INTEGER NOT NULL CHECK (is_present IN (0, 1)),
  changed_at TEXT NOT NULL,
  UNIQUE (type, code)
) STRICT;

CREATE TABLE value (
  record_id INTEGER NOT NULL REFERENCES record(id) ON DELETE RESTRICT,
  field TEXT NOT NULL CHECK (field <> '*'),
  value TEXT NOT NULL CHECK (value <> ''),
  PRIMARY KEY (record_id, field)
) STRICT, WITHOUT ROWID;

CREATE TABLE change_set (
  id INTEGER PRIMARY KEY,
  at TEXT NOT NULL,
  role TEXT NOT NULL CHECK (role IN ('editor', 'administrator', 'system')),
  kind TEXT NOT NULL CHECK (kind IN ('seed', 'import', 'edit', 'bulk', 'undo', 'restore')),
  label TEXT NOT NULL,
  changes INTEGER NOT NULL CHECK (changes >= 0),
  undoes INTEGER REFERENCES change_set(id) ON DELETE RESTRICT,
  undone_by INTEGER REFERENCES change_set(id) ON DELETE RESTRICT
) STRICT;

CREATE TABLE change (
  set_id INTEGER NOT NULL REFERENCES change_set(id) ON DELETE RESTRICT,
  record_id INTEGER NOT NULL REFERENCES record(id) ON DELETE RESTRICT,
  field TEXT NOT NULL,
  old TEXT,
  new TEXT,
  PRIMARY KEY (set_id, record_id, field),
  CHECK (old IS NOT new)
) STRICT, WITHOUT ROWID;

CREATE TABLE note (
  key TEXT NOT NULL PRIMARY KEY,
  text TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE INDEX change_by_record ON change(record_id, set_id);
`);
}

/** The draft file. Its `application_id` are the letters PVKD. */
export const draftFile: OwnFileKind = {
  name: 'draft',
  applicationId: 0x50_56_4b_44,
  steps: [{ version: 10, migrate: migrateTo10 }],
};
