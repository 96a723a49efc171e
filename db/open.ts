/** Catalogue files: whose file is it, how old, is it whole. Beside openOwnFile.ts the only caller of `new Database`. */
import { existsSync, statSync } from 'node:fs';
import Database from 'better-sqlite3';
import { AppError } from '#api/errors.ts';
import type { ReadableDb, WritableDb } from './handle.ts';
import { latestSchemaVersion, migrations } from './migrations/index.ts';

/** `PRAGMA application_id` of every catalogue file: the letters PVKC. */
export const catalogueApplicationId = 0x50_56_4b_43;

/** Why a catalogue file cannot be shown; goes to `details.reason`. */
export type CatalogueProblem = 'missing' | 'empty' | 'damaged' | 'foreign' | 'older' | 'newer' | 'unreadable';

function unusable(path: string, reason: CatalogueProblem, message: string, cause?: unknown): AppError {
  const code = reason === 'newer' ? 'CATALOGUE_TOO_NEW' : 'CATALOGUE_UNAVAILABLE';
  return new AppError(code, `${message}: ${path}`, { details: { reason }, cause });
}

function readPragma(db: Database.Database, name: string): number {
  return Number(db.pragma(name, { simple: true }));
}

/** Files up to here are checked page by page when they are opened: 40 ms for the full sample. */
const fullCheckBytes = 64e6;

/**
 * quick_check finds torn and overwritten pages; integrity_check would also compare indexes with tables, which
 * publishing has already done. In a very large file (100,000 products are half a gigabyte) only the tables that every
 * screen needs are checked, or a start would take many seconds; a torn page among the rest fails the call that reads it.
 */
function checkPages(db: Database.Database, bytes: number): string {
  if (bytes <= fullCheckBytes) return String(db.pragma('quick_check(1)', { simple: true }));
  for (const table of [
    'fair',
    'locale',
    'catalogue_setting',
    'category',
    'category_text',
    'term',
    'zone',
    'hall',
    'booth',
  ]) {
    const verdict = String(db.pragma(`quick_check('${table}')`, { simple: true }));
    if (verdict !== 'ok') return verdict;
  }
  return 'ok';
}

/**
 * Opens a published catalogue read-only and proves that it can be shown: ours, of a version we know, passing
 * `quick_check`, and holding a fair. Raises CATALOGUE_UNAVAILABLE or CATALOGUE_TOO_NEW with `details.reason`.
 */
export function openPublishedCatalogue(path: string): ReadableDb {
  if (!existsSync(path)) throw unusable(path, 'missing', 'no catalogue file');
  let db: Database.Database | undefined;
  try {
    if (!statSync(path).isFile()) throw unusable(path, 'unreadable', 'not a file');
    if (statSync(path).size === 0) throw unusable(path, 'empty', 'the catalogue file is empty');
    db = new Database(path, { readonly: true, fileMustExist: true });
    if (readPragma(db, 'application_id') !== catalogueApplicationId) {
      throw unusable(path, 'foreign', 'a database, but not a catalogue of this program');
    }
    const version = readPragma(db, 'user_version');
    if (version > latestSchemaVersion) {
      throw unusable(path, 'newer', `schema ${version} is newer than ${latestSchemaVersion}, update the program`);
    }
    if (version < latestSchemaVersion) {
      // Published files are immutable, so an old one is not migrated here: publishing anew makes a current one.
      throw unusable(path, 'older', `schema ${version} is older than ${latestSchemaVersion}, publish it again`);
    }
    const verdict = checkPages(db, statSync(path).size);
    if (verdict !== 'ok') throw unusable(path, 'damaged', `quick_check says ${verdict}`);
    db.pragma('foreign_keys = ON');
    db.pragma('query_only = ON');
    if (db.prepare('SELECT count(*) AS n FROM fair').pluck().get() !== 1) {
      throw unusable(path, 'damaged', 'the catalogue names no fair');
    }
    return db as unknown as ReadableDb; // The brand exists only in types.
  } catch (error) {
    db?.close();
    if (error instanceof AppError) throw error;
    // SQLITE_NOTADB: the header is gone. Anything else while merely reading means broken pages or a broken disk.
    const isForeign = error instanceof Database.SqliteError && error.code === 'SQLITE_NOTADB';
    throw unusable(path, isForeign ? 'foreign' : 'damaged', 'the catalogue file cannot be read', error);
  }
}

/** Brings an open file to `target`, one transaction a step. A failed step rolls back, and nothing continues. */
export function migrate(db: WritableDb, target: number = latestSchemaVersion): void {
  const from = Number(db.pragma('user_version', { simple: true }));
  if (from > latestSchemaVersion)
    throw unusable(db.name, 'newer', `schema ${from} is newer than ${latestSchemaVersion}`);
  for (const step of migrations) {
    if (step.version <= from || step.version > target) continue;
    db.transaction(() => {
      step.migrate(db);
      db.pragma(`user_version = ${step.version}`);
    })();
  }
}

/**
 * Opens a catalogue file of this program to be written: a copy that is brought to the present schema, never a file that
 * visitors read. Raises CATALOGUE_UNAVAILABLE for a file of another program.
 */
export function openCatalogueCopy(path: string): WritableDb {
  const db = new Database(path, { fileMustExist: true });
  if (readPragma(db, 'application_id') !== catalogueApplicationId) {
    db.close();
    throw unusable(path, 'foreign', 'a database, but not a catalogue of this program');
  }
  db.pragma('foreign_keys = ON');
  return db as unknown as WritableDb; // The brand exists only in types.
}

/** What a catalogue file of any age says about itself; null when it cannot be read. Checks no page, so it is quick. */
export function readCatalogueSettings(path: string): ReadonlyMap<string, string> | null {
  let db: Database.Database | undefined;
  try {
    db = new Database(path, { readonly: true, fileMustExist: true });
    if (readPragma(db, 'application_id') !== catalogueApplicationId) return null;
    return new Map(db.prepare('SELECT key, value FROM catalogue_setting').raw().all() as [string, string][]);
  } catch (error) {
    // Whoever shows a list of versions says that this one is broken; opening it tells why.
    if (error instanceof Database.SqliteError) return null;
    throw error;
  } finally {
    db?.close();
  }
}

/**
 * Takes the lock that the file at `path` stands for; null when another connection, of this process or another, has it.
 * The answer lets it go. SQLite's lock is the system's: it ends with the process, however that ends.
 */
export function holdLock(path: string): (() => void) | null {
  const db = new Database(path, { timeout: 0 });
  try {
    db.exec('BEGIN EXCLUSIVE');
    return () => void db.close();
  } catch (error) {
    db.close();
    if (error instanceof Database.SqliteError && error.code.startsWith('SQLITE_BUSY')) return null;
    throw error;
  }
}

/**
 * Creates a new catalogue file (or one in memory) at the current schema, writable. For builders and tests.
 * The journal stays in rollback mode: a published file must open from a read-only folder, which WAL cannot.
 */
export function createCatalogue(path: string, target: number = latestSchemaVersion): WritableDb {
  const db = new Database(path) as unknown as WritableDb; // The brand exists only in types.
  db.pragma('page_size = 4096');
  db.pragma('encoding = "UTF-8"');
  db.pragma(`application_id = ${catalogueApplicationId}`);
  db.pragma('foreign_keys = ON');
  migrate(db, target);
  return db;
}
