/** What SQLite and the file system say when a file that the kiosk writes fails, in our own codes. */
import Database from 'better-sqlite3';
import { AppError } from '#api/errors.ts';

/** Why a file of the kiosk's own cannot be used; goes to `details.reason`. */
export type FileProblem = 'missing' | 'empty' | 'damaged' | 'foreign' | 'newer' | 'unreadable';

/** What the file is for; goes to `details.file`. */
export type FileName = 'draft' | 'state' | 'catalogue';

/** A refusal of the file `name`: CATALOGUE_TOO_NEW for a newer one, else CATALOGUE_UNAVAILABLE, with `details.reason`. */
export function unusableFile(
  name: FileName,
  reason: FileProblem,
  options: { message: string; cause?: unknown },
): AppError {
  const code = reason === 'newer' ? 'CATALOGUE_TOO_NEW' : 'CATALOGUE_UNAVAILABLE';
  return new AppError(code, options.message, { details: { file: name, reason }, cause: options.cause });
}

function fromSqlite(name: FileName, error: { code: string; message: string }): AppError | undefined {
  const because = (reason: FileProblem) =>
    unusableFile(name, reason, { message: `the ${name} file: ${error.message}`, cause: error });
  // Shared memory of the journal is a file too, and the first that a full disk refuses.
  if (error.code === 'SQLITE_FULL' || error.code === 'SQLITE_IOERR_SHMSIZE') {
    return new AppError('STORAGE_FULL', 'the disk is full', { details: { file: name }, cause: error });
  }
  if (/^SQLITE_(BUSY|LOCKED)/.test(error.code)) {
    return new AppError('CONFLICT', `the ${name} is being changed by somebody else`, {
      details: { file: name, reason: 'busy' },
      cause: error,
    });
  }
  if (error.code === 'SQLITE_NOTADB') return because('foreign');
  if (error.code.startsWith('SQLITE_CORRUPT')) return because('damaged');
  if (/^SQLITE_(READONLY|CANTOPEN|PERM|IOERR)/.test(error.code)) return because('unreadable');
  return undefined;
}

/**
 * The error to raise instead of `error`: STORAGE_FULL for a full disk, CONFLICT (`reason: 'busy'`) where another
 * connection holds the file, CATALOGUE_UNAVAILABLE with a {@link FileProblem} for a file that cannot be read or written.
 * An {@link AppError}, and whatever says nothing about files, comes back as it is.
 */
export function storageError(name: FileName, error: unknown): unknown {
  if (error instanceof AppError) return error;
  if (error instanceof Database.SqliteError) return fromSqlite(name, error) ?? error;
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code === 'ENOSPC' || code === 'EDQUOT') {
    return new AppError('STORAGE_FULL', 'the disk is full', { details: { file: name }, cause: error });
  }
  if (code === 'EACCES' || code === 'EPERM' || code === 'EROFS' || code === 'EIO') {
    return unusableFile(name, 'unreadable', { message: `the ${name} file: ${String(error)}`, cause: error });
  }
  return error;
}

/** `work`, with its errors told by {@link storageError}. */
export function tellingStorageErrors<A extends unknown[], R>(
  name: FileName,
  work: (...args: A) => R,
): (...args: A) => R {
  return (...args) => {
    try {
      return work(...args);
    } catch (error) {
      throw storageError(name, error);
    }
  };
}

/** Does `work` at once, with its errors told by {@link storageError}. */
export function storing<R>(name: FileName, work: () => R): R {
  return tellingStorageErrors(name, work)();
}
