/**
 * Opens the SQLite files that the kiosk itself keeps writing, the draft and its own state: beside db/open.ts, which opens
 * catalogues, the only caller of `new Database`.
 */
import { existsSync, statSync } from 'node:fs';
import Database from 'better-sqlite3';
import type { WritableDb } from './handle.ts';
import { storageError, unusableFile, type FileName } from './storageErrors.ts';

/** One step of a file's schema. `version` rises by ten; a released step is never edited. */
export interface FileStep {
  version: number;
  migrate: (db: WritableDb) => void;
}

/** One kind of file: what it is called in errors, its `application_id`, and its steps, oldest first. */
export interface OwnFileKind {
  name: FileName;
  applicationId: number;
  steps: readonly FileStep[];
}

/** Files up to here are checked page by page when they are opened: the draft of the sample has 6 MB and takes 20 ms, a larger one 60. */
const fullCheckBytes = 16e6;

/** A journal that one large import has blown up is cut back to this: 4,096 pages. */
const journalBytes = 16 * 1024 * 1024;

const readNumber = (db: Database.Database, pragma: string): number => Number(db.pragma(pragma, { simple: true }));

/** Nothing has been written yet: a new file, or one whose making was cut short before its first step. */
function isBlank(db: Database.Database): boolean {
  const tables = db.prepare('SELECT count(*) FROM sqlite_schema').pluck().get();
  return tables === 0 && readNumber(db, 'application_id') === 0 && readNumber(db, 'user_version') === 0;
}

/** Refuses what is not ours or too new before the first byte is written. */
function requireOurs(db: Database.Database, kind: OwnFileKind): void {
  if (isBlank(db)) return;
  if (readNumber(db, 'application_id') !== kind.applicationId) {
    throw unusableFile(kind.name, 'foreign', { message: `a database, but not a ${kind.name} of this program` });
  }
  const [version, latest] = [readNumber(db, 'user_version'), kind.steps.at(-1)?.version ?? 0];
  if (version > latest) {
    const message = `schema ${version} of the ${kind.name} is newer than ${latest}, update the program`;
    throw unusableFile(kind.name, 'newer', { message });
  }
}

/** Pages of a large file are checked where they are used: a broken one fails the call that reads it. */
function requireWhole(db: Database.Database, path: string, kind: OwnFileKind): void {
  if (statSync(path).size > fullCheckBytes) return;
  const verdict = String(db.pragma('quick_check(1)', { simple: true }));
  if (verdict !== 'ok') {
    throw unusableFile(kind.name, 'damaged', { message: `quick_check of the ${kind.name} says ${verdict}` });
  }
}

/**
 * Looks before anything may write: a connection that can write empties and removes the journal when it is closed, and
 * that of a damaged file may be what saves it. Only a rollback journal, which a first start that was cut short leaves,
 * cannot be read past.
 */
function inspect(path: string, kind: OwnFileKind, busyMs: number): void {
  const db = new Database(path, { readonly: !existsSync(`${path}-journal`), timeout: busyMs });
  try {
    requireOurs(db, kind);
    requireWhole(db, path, kind);
  } finally {
    db.close();
  }
}

/** Two connections may open a new file at once: the second finds the steps done when it gets the lock. */
function bringUpToDate(db: WritableDb, kind: OwnFileKind): void {
  const latest = kind.steps.at(-1)?.version ?? 0;
  if (readNumber(db, 'user_version') === latest) return;
  for (const step of kind.steps) {
    const run = db.transaction(() => {
      if (readNumber(db, 'user_version') >= step.version) return;
      step.migrate(db);
      db.pragma(`application_id = ${kind.applicationId}`);
      db.pragma(`user_version = ${step.version}`);
    });
    run.immediate();
  }
}

/**
 * Opens the file at `path`, which is made when it is missing; its folder must be there. What is committed is on the disk
 * (WAL, synchronous FULL). `busyMs` is how long a write waits for another connection's. Raises CATALOGUE_TOO_NEW or
 * CATALOGUE_UNAVAILABLE with `details.file` and `details.reason`; a refused file is left as it is.
 */
export function openOwnFile(path: string, kind: OwnFileKind, options: { busyMs: number }): WritableDb {
  let db: Database.Database | undefined;
  try {
    if (existsSync(path)) {
      if (!statSync(path).isFile()) {
        throw unusableFile(kind.name, 'unreadable', { message: `the ${kind.name} is not a file` });
      }
      inspect(path, kind, options.busyMs);
    }
    db = new Database(path, { timeout: options.busyMs });
    db.pragma('journal_mode = WAL');
    db.pragma('synchronous = FULL');
    db.pragma('foreign_keys = ON');
    db.pragma(`journal_size_limit = ${journalBytes}`);
    const writable = db as unknown as WritableDb; // The brand exists only in types.
    bringUpToDate(writable, kind);
    return writable;
  } catch (error) {
    db?.close();
    throw storageError(kind.name, error);
  }
}
