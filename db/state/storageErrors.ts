/** Failures of a disk in the words of the error list. */
import Database from 'better-sqlite3';
import { AppError } from '#api/errors.ts';

/** Runs a write. Raises STORAGE_FULL when the disk is full; everything else as it came. */
export function writing<T>(write: () => T): T {
  try {
    return write();
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : null;
    const isFull = code === 'ENOSPC' || (error instanceof Database.SqliteError && error.code === 'SQLITE_FULL');
    if (isFull) throw new AppError('STORAGE_FULL', 'the disk is full', { cause: error });
    throw error;
  }
}
