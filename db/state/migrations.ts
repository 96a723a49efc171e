/**
 * Schema steps of the kiosk's own state file. The same discipline as db/migrations: numbers rise by ten, a released step
 * is never edited.
 */
import type { WritableDb } from '../handle.ts';

const initial = `
-- The administrator's row is always there when there is any. revision rises with every change of any PIN.
CREATE TABLE pin (
  role TEXT PRIMARY KEY CHECK (role IN ('editor', 'administrator')),
  revision INTEGER NOT NULL CHECK (revision > 0),
  salt TEXT NOT NULL,
  hash TEXT NOT NULL,
  cost INTEGER NOT NULL,
  block_size INTEGER NOT NULL,
  parallel INTEGER NOT NULL,
  set_at TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- One row: wrong tries since the last lock, locks in a row, and times that only run while the program does.
CREATE TABLE pin_try (
  id INTEGER PRIMARY KEY CHECK (id = 1),
  wrong INTEGER NOT NULL CHECK (wrong >= 0),
  rounds INTEGER NOT NULL CHECK (rounds >= 0),
  locked_ms INTEGER NOT NULL CHECK (locked_ms >= 0),
  quiet_ms INTEGER NOT NULL CHECK (quiet_ms >= 0)
) STRICT;
INSERT INTO pin_try VALUES (1, 0, 0, 0, 0);

CREATE TABLE audit (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  at TEXT NOT NULL,
  role TEXT NOT NULL CHECK (role IN ('editor', 'administrator', 'system', 'unknown')),
  action TEXT NOT NULL CHECK (action <> ''),
  detail TEXT NOT NULL CHECK (json_valid(detail))
) STRICT;
CREATE INDEX audit_by_action ON audit(action, id);
CREATE TRIGGER audit_is_not_changed BEFORE UPDATE ON audit
  BEGIN SELECT RAISE(ABORT, 'the audit log is only added to'); END;
CREATE TRIGGER audit_is_not_deleted BEFORE DELETE ON audit
  BEGIN SELECT RAISE(ABORT, 'the audit log is only added to'); END;
-- INSERT OR REPLACE deletes without asking the trigger above.
CREATE TRIGGER audit_is_not_replaced BEFORE INSERT ON audit WHEN EXISTS (SELECT 1 FROM audit WHERE id = NEW.id)
  BEGIN SELECT RAISE(ABORT, 'the audit log is only added to'); END;

-- Hours and days of the fair's zone. An empty locale: nobody had chosen one.
CREATE TABLE count_hour (
  hour TEXT NOT NULL CHECK (hour GLOB '????-??-??T??'),
  locale TEXT NOT NULL CHECK (locale IN ('', 'ko', 'zh-CN', 'en')),
  kind TEXT NOT NULL CHECK (kind IN ('visit', 'search', 'emptySearch', 'resultOpened', 'productOpened',
    'exhibitorOpened', 'route', 'codesShown', 'listCode', 'staffCall', 'staffAnswer', 'print')),
  count INTEGER NOT NULL CHECK (count > 0),
  PRIMARY KEY (hour, locale, kind)
) STRICT, WITHOUT ROWID;

-- By the day only: in a quiet hour the openings of one hour would be those of one visitor.
CREATE TABLE item_day (
  day TEXT NOT NULL CHECK (day GLOB '????-??-??'),
  type TEXT NOT NULL CHECK (type IN ('product', 'exhibitor')),
  code TEXT NOT NULL,
  opened INTEGER NOT NULL CHECK (opened > 0),
  PRIMARY KEY (day, type, code)
) STRICT, WITHOUT ROWID;

-- What fewer than three visits asked for on a day never gets here.
CREATE TABLE query_day (
  day TEXT NOT NULL CHECK (day GLOB '????-??-??'),
  locale TEXT NOT NULL CHECK (locale IN ('ko', 'zh-CN', 'en')),
  query TEXT NOT NULL CHECK (query <> ''),
  asked INTEGER NOT NULL CHECK (asked >= 3),
  without_result INTEGER NOT NULL CHECK (without_result BETWEEN 0 AND asked),
  PRIMARY KEY (day, locale, query)
) STRICT, WITHOUT ROWID;
`;

const urgentNotice = `
-- One row at most: what visitors see above every page.
CREATE TABLE notice (
  id INTEGER PRIMARY KEY CHECK (id = 1),
  ko TEXT NOT NULL,
  zh_cn TEXT NOT NULL,
  en TEXT NOT NULL,
  set_at TEXT NOT NULL,
  until TEXT,
  CHECK (ko <> '' OR zh_cn <> '' OR en <> '')
) STRICT;
`;

const steps: readonly { version: number; sql: string }[] = [
  { version: 10, sql: initial },
  { version: 20, sql: urgentNotice },
];

/** The newest `user_version` of a state file that this program understands. */
export const latestStateVersion = steps.at(-1)?.version ?? 0;

/** Brings a state file to the newest version, one transaction a step. */
export function migrateState(db: WritableDb, applicationId: number): void {
  const from = Number(db.pragma('user_version', { simple: true }));
  for (const { version, sql } of steps) {
    if (version <= from) continue;
    db.transaction(() => {
      db.exec(sql);
      db.pragma(`application_id = ${applicationId}`);
      db.pragma(`user_version = ${version}`);
    }).immediate();
  }
}
