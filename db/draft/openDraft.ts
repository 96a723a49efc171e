/** Opens the draft file of a kiosk, or makes one from the catalogue. */
import { existsSync, mkdirSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { AppError } from '#api/errors.ts';
import type { WritableDb } from '#db/handle.ts';
import { openOwnFile } from '#db/openOwnFile.ts';
import { storageError, unusableFile } from '#db/storageErrors.ts';
import { draftBackupTime } from './backup.ts';
import { createDraft } from './createDraft.ts';
import { draftFile } from './migrations.ts';
import { seedDraft } from './seed.ts';
import type { CatalogueRecord } from './seedRows.ts';
import type { Draft } from './types.ts';

/** See {@link openDraft}. */
interface DraftOptions {
  now: () => Date;
  /** What a new draft begins with; null leaves it empty. Asked only when the draft has no history. */
  seed: (() => readonly CatalogueRecord[]) | null;
  /**
   * How long a write waits for another connection's before it raises CONFLICT. The thread that answers visitors must
   * not wait for an import and gives little; else 10 s, twice what an import of 20,000 rows writes.
   */
  busyMs?: number;
}

/** A draft that had content and is gone is no reason to begin anew: somebody must decide. */
function refuseLostDraft(path: string): void {
  const isMissing = !existsSync(path);
  if (!isMissing && (!statSync(path).isFile() || statSync(path).size > 0)) return;
  if (draftBackupTime(path) === null && !existsSync(`${path}-wal`)) return;
  throw unusableFile('draft', isMissing ? 'missing' : 'empty', { message: `the draft is gone: ${path}` });
}

/** Adds to a refusal whether there is a copy to go back to. */
function withBackup(path: string, error: unknown): unknown {
  const told = storageError('draft', error);
  if (!(told instanceof AppError) || !told.code.startsWith('CATALOGUE_')) return told;
  const details = { ...(told.details as Record<string, string>), backupAt: draftBackupTime(path) };
  return new AppError(told.code, told.message, { details, cause: told });
}

function seedOnce(draft: Draft, seed: () => readonly CatalogueRecord[]): void {
  if (draft.revision() > 0) return;
  try {
    seedDraft(draft, seed());
  } catch (error) {
    // Another connection has been faster, with the same records.
    if (!(error instanceof AppError && error.code === 'CONFLICT' && draft.revision() > 0)) throw error;
  }
}

/**
 * Opens the draft at `path`; a missing one is made, with its folder. Raises CATALOGUE_UNAVAILABLE (damaged, foreign,
 * unreadable; missing or empty where there was one before) or CATALOGUE_TOO_NEW, with `details`
 * `{ file: 'draft', reason, backupAt }`: when `backupAt` is not null, restoreDraftBackup brings that copy back. Nothing
 * is deleted or replaced here.
 */
export function openDraft(path: string, options: DraftOptions): Draft {
  let db: WritableDb | undefined;
  try {
    refuseLostDraft(path);
    mkdirSync(dirname(path), { recursive: true });
    db = openOwnFile(path, draftFile, { busyMs: options.busyMs ?? 10_000 });
    const draft = createDraft(db, options.now);
    if (options.seed) seedOnce(draft, options.seed);
    return draft;
  } catch (error) {
    db?.close();
    throw withBackup(path, error);
  }
}
