/** The last good copy of the draft: made after what is hard to do again, brought back by hand only. */
import { copyFileSync, existsSync, renameSync, rmSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { AppError } from '#api/errors.ts';
import type { WritableDb } from '#db/handle.ts';
import { openOwnFile } from '#db/openOwnFile.ts';
import { tellingStorageErrors, unusableFile } from '#db/storageErrors.ts';
import { syncFile, syncFolder } from '#db/durable.ts';
import { draftFile } from './migrations.ts';

/** Where the copy of the draft at `path` lies: `draft.backup.sqlite` beside `draft.sqlite`. */
export function draftBackupPath(path: string): string {
  return path.replace(/(\.sqlite)?$/, '.backup.sqlite');
}

/** When the copy was made, ISO 8601; null when there is none. */
export function draftBackupTime(path: string): string | null {
  const backup = draftBackupPath(path);
  return existsSync(backup) ? statSync(backup).mtime.toISOString() : null;
}

const sideFiles = ['', '-wal', '-shm'] as const;

/** A write of the other connection is over within an import; the copy waits for it. */
const busyMs = 10_000;

function requireWholeCopy(db: WritableDb): void {
  const verdict = String(db.pragma('integrity_check(1)', { simple: true }));
  const strays = db.pragma('foreign_key_check') as unknown[];
  if (verdict === 'ok' && strays.length === 0) return;
  throw unusableFile('draft', 'damaged', { message: `the copy of the draft is not whole: ${verdict}` });
}

/** Opens the file as a draft and looks at every page. */
function verify(path: string): void {
  const db = openOwnFile(path, draftFile, { busyMs });
  try {
    requireWholeCopy(db);
    // One file, so that it can be renamed: no journal may be left beside it.
    db.pragma('journal_mode = DELETE');
  } finally {
    db.close();
  }
}

function removeAll(path: string): void {
  for (const side of sideFiles) rmSync(`${path}${side}`, { force: true });
}

/**
 * Copies the draft at `path`, which others may have open, over its last copy; at every moment there is the old copy or
 * the new one, and the new one has been read through. Call it after an import and when a catalogue is published, from
 * where waiting harms nobody: 200 MB take seconds. One at a time. Raises STORAGE_FULL; CATALOGUE_UNAVAILABLE when the
 * draft is not whole, and the old copy stays.
 */
export const backupDraft: (path: string) => void = tellingStorageErrors('draft', (path) => {
  if (!existsSync(path)) throw unusableFile('draft', 'missing', { message: 'there is no draft to copy' });
  const target = draftBackupPath(path);
  const temporary = `${target}.new`;
  // What a copy that was cut short has left.
  removeAll(temporary);
  try {
    const db = openOwnFile(path, draftFile, { busyMs });
    try {
      db.prepare('VACUUM INTO ?').run(temporary);
    } finally {
      db.close();
    }
    verify(temporary);
    syncFile(temporary);
  } catch (error) {
    // Half a copy on a full disk takes the room that staff need.
    removeAll(temporary);
    throw error;
  }
  renameSync(temporary, target);
  syncFolder(dirname(target));
});

/** The name, or with a number where something set aside in the same second has it. */
function freeName(name: string): string {
  const isFree = (candidate: string) => sideFiles.every((side) => !existsSync(`${candidate}${side}`));
  let candidate = name;
  for (let number = 2; !isFree(candidate); number += 1) candidate = `${name}-${number}`;
  return candidate;
}

/**
 * Puts the last good copy in the draft's place; the draft that was there, with its journal, gets a name with the time and
 * is kept. Returns that name, null when there was no draft. Nobody may have the draft open. Raises NOT_FOUND when there
 * is no copy, CATALOGUE_UNAVAILABLE when the copy is not whole; nothing has changed then.
 */
export const restoreDraftBackup: (path: string, options: { now: () => Date }) => string | null = tellingStorageErrors(
  'draft',
  (path, { now }) => {
    const backup = draftBackupPath(path);
    if (!existsSync(backup)) throw new AppError('NOT_FOUND', 'there is no copy of the draft');
    const temporary = `${path}.new`;
    removeAll(temporary);
    copyFileSync(backup, temporary);
    verify(temporary);
    syncFile(temporary);
    const aside = freeName(`${path}.replaced-${now().toISOString().replaceAll(/[-:]/g, '').slice(0, 15)}`);
    // A journal without its file would be taken for the copy's; cut short in between, opening finds it and refuses.
    const found = sideFiles.filter((side) => existsSync(`${path}${side}`));
    for (const side of found) renameSync(`${path}${side}`, `${aside}${side}`);
    renameSync(temporary, path);
    syncFolder(dirname(path));
    return found.length > 0 ? aside : null;
  },
);
