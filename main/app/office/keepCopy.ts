/** The copy of the draft that is made after what is hard to do again. */
import { backupDraft } from '#db/draft/backup.ts';
import type { OfficeContext } from './context.ts';

/**
 * Makes the copy, after `first`. What was asked for has been done before: a disk that is full costs the copy, with a line in
 * the program's log, and never the answer.
 */
export function keepCopy({ draftPath, onNews }: OfficeContext, first: () => void = () => {}): void {
  try {
    first();
    backupDraft(draftPath);
  } catch (error) {
    onNews({ kind: 'noBackup', message: error instanceof Error ? error.message : String(error) });
  }
}
