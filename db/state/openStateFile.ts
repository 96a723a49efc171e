/**
 * Opens the kiosk's own state file. What cannot be read is set aside, never deleted, and a new file is begun: a kiosk
 * that counts anew is better than one that does not start.
 */
import { existsSync, mkdirSync, readdirSync, renameSync, statSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import Database from 'better-sqlite3';
import { AppError } from '#api/errors.ts';
import type { ReadableDb, WritableDb } from '../handle.ts';
import { latestStateVersion, migrateState } from './migrations.ts';

/** `PRAGMA application_id` of every state file: the letters PVKS. */
export const stateApplicationId = 0x50_56_4b_53;

/** How long a write waits for another process, e.g. a command that reads the counts. */
const busyTimeoutMs = 1000;

/** Why a file was set aside. */
export type StateDamage = 'damaged' | 'foreign';

/** An open file, and what became of the one before when that could not be read. */
export interface OpenedStateFile {
  db: WritableDb;
  setAside: { name: string; reason: StateDamage } | null;
}

class DamagedState extends Error {
  readonly reason: StateDamage;

  constructor(reason: StateDamage) {
    super(`the state file is ${reason}`);
    this.reason = reason;
  }
}

const pragmaNumber = (db: ReadableDb, name: string) => Number(db.pragma(name, { simple: true }));

function prove(db: ReadableDb): void {
  const isNew = db.prepare('SELECT count(*) FROM sqlite_schema').pluck().get() === 0;
  const id = pragmaNumber(db, 'application_id');
  if (id !== stateApplicationId && !(isNew && id === 0)) throw new DamagedState('foreign');
  const version = pragmaNumber(db, 'user_version');
  if (version > latestStateVersion) {
    throw new AppError('CONFLICT', `state file ${version} is newer than ${latestStateVersion}, update the program`, {
      details: { reason: 'newer' },
    });
  }
  if (db.pragma('quick_check(1)', { simple: true }) !== 'ok') throw new DamagedState('damaged');
}

/**
 * Looks before anything can be written: closing a writable connection would move the journal into a file that is damaged,
 * and with it the last that could be rescued. Raises DamagedState; whatever else is wrong shows when it is opened to write.
 */
function proveUntouched(path: string): void {
  if (!existsSync(path) || statSync(path).size === 0) return;
  let db: Database.Database | undefined;
  try {
    db = new Database(path, { readonly: true, timeout: busyTimeoutMs });
    prove(db as unknown as ReadableDb); // The brand exists only in types.
  } catch (error) {
    if (damageOf(error)) throw error;
  } finally {
    db?.close();
  }
}

function prepareFile(path: string): WritableDb {
  const db = new Database(path, { timeout: busyTimeoutMs }) as unknown as WritableDb; // The brand exists only in types.
  try {
    prove(db);
    db.pragma('journal_mode = WAL');
    // A wrong try and a line of the audit log must outlive the plug that is pulled right after.
    db.pragma('synchronous = FULL');
    // What staff delete is gone from the file's free pages, too.
    db.pragma('secure_delete = ON');
    migrateState(db, stateApplicationId);
    return db;
  } catch (error) {
    db.close();
    throw error;
  }
}

/** Only what the bytes themselves are guilty of; a full disk or a folder without rights is no reason to begin anew. */
function damageOf(error: unknown): StateDamage | null {
  if (error instanceof DamagedState) return error.reason;
  if (!(error instanceof Database.SqliteError)) return null;
  if (error.code === 'SQLITE_NOTADB') return 'foreign';
  return error.code.startsWith('SQLITE_CORRUPT') ? 'damaged' : null;
}

const setAsideMark = '.unreadable-';

/** Renames the file and what SQLite keeps beside it: an old write-ahead log must not be read into the new file. */
function setAside(path: string, now: Date): string {
  const stamp = now.toISOString().slice(0, 19).replaceAll(':', '-');
  let target = `${path}${setAsideMark}${stamp}`;
  for (let copy = 2; existsSync(target); copy++) target = `${path}${setAsideMark}${stamp}-${copy}`;
  // The main file last: were the program killed in between, the next start would find the same damage again.
  for (const suffix of ['-shm', '-wal', '']) {
    if (existsSync(path + suffix)) renameSync(path + suffix, target + suffix);
  }
  return basename(target);
}

/** Whether a state file was ever set aside in this folder. */
export function wasSetAside(path: string): boolean {
  const folder = dirname(path);
  return existsSync(folder) && readdirSync(folder).some((name) => name.startsWith(basename(path) + setAsideMark));
}

/**
 * Opens or makes the file at `path`, its folder too. Raises CONFLICT with `details.reason` `newer` for a file of a newer
 * program, INTERNAL with `unreadable` when the folder cannot be written; the file is untouched then.
 */
export function openStateFile(path: string, now: Date): OpenedStateFile {
  try {
    mkdirSync(dirname(path), { recursive: true });
    try {
      proveUntouched(path);
      return { db: prepareFile(path), setAside: null };
    } catch (error) {
      const reason = damageOf(error);
      if (!reason) throw error;
      const name = setAside(path, now);
      return { db: prepareFile(path), setAside: { name, reason } };
    }
  } catch (error) {
    if (error instanceof AppError) throw error;
    throw new AppError('INTERNAL', `the state file cannot be opened: ${path}`, {
      details: { reason: 'unreadable' },
      cause: error,
    });
  }
}

/** State that ends with the program, for a kiosk whose folder cannot be written: visitors are served all the same. */
export function openStateInMemory(): WritableDb {
  return prepareFile(':memory:');
}
