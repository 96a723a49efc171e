/** The last good copy of the draft, and the way back to it. */
import { statSync } from 'node:fs';
import type { OfficeHandlers } from '#api/contract.ts';
import { draftBackupPath, draftBackupTime, restoreDraftBackup } from '#db/draft/backup.ts';
import type { OfficeContext } from './context.ts';

/** See createOffice.ts. Neither needs a draft that can be opened: a damaged one is when they are wanted. */
export function createBackupHandlers(
  context: OfficeContext,
  { forgetImport }: { forgetImport: () => void },
): Pick<OfficeHandlers, 'draft.backups' | 'draft.restoreBackup'> {
  const { draftPath, now } = context;
  return {
    'draft.backups': () => {
      const at = draftBackupTime(draftPath);
      return { backups: at === null ? [] : [{ at, bytes: statSync(draftBackupPath(draftPath)).size }] };
    },
    'draft.restoreBackup': () => {
      const at = draftBackupTime(draftPath);
      // What was compared with this draft is not true of the other, whose revisions may have the same numbers.
      forgetImport();
      context.closeDraft();
      const keptAs = restoreDraftBackup(draftPath, { now });
      return { at: at ?? '', keptAs: keptAs?.split(/[/\\]/).at(-1) ?? null };
    },
  };
}
