/** Files that are whole after a power cut: flushed before they get their name, the name flushed after. */
import { closeSync, fsyncSync, openSync, renameSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';
import { AppError } from '#api/errors.ts';

/** Flushes a file, or a folder's names, to the disk. Windows flushes only what is opened to be written. */
export function syncFile(path: string): void {
  const file = openSync(path, process.platform === 'win32' ? 'r+' : 'r');
  try {
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}

/** Flushes the names in a folder to the disk. Windows keeps them with the files and cannot open a folder. */
export function syncFolder(folder: string): void {
  if (process.platform !== 'win32') syncFile(folder);
}

/** Gives a finished file its name, replacing what had it. Both are on the disk when this returns. */
export function renameDurably(from: string, to: string): void {
  syncFile(from);
  renameSync(from, to);
  syncFolder(dirname(to));
}

/**
 * Writes a small text file: a power cut leaves the old text or the new one. What is left of a write that failed,
 * `PATH.new`, is overwritten by the next. Throws what the file system throws.
 */
export function writeDurably(path: string, text: string): void {
  const temporary = `${path}.new`;
  const file = openSync(temporary, 'w');
  try {
    writeSync(file, text);
  } finally {
    closeSync(file);
  }
  renameDurably(temporary, path);
}

/** Codes by which a file system or SQLite says that there is no room. */
const fullCodes = new Set(['ENOSPC', 'EDQUOT', 'SQLITE_FULL']);

/** Runs `work`; a full disk raises STORAGE_FULL, all else goes through as it is. */
export function mindingSpace<T>(work: () => T): T {
  try {
    return work();
  } catch (error) {
    if (error instanceof Error && 'code' in error && fullCodes.has(String(error.code))) {
      throw new AppError('STORAGE_FULL', 'the disk is full', { cause: error });
    }
    throw error;
  }
}
