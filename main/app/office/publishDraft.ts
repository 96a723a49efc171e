/** Publishing and bringing a version back, with what belongs to it, for the screen and the command line alike. */
import { backupDraft } from '#db/draft/backup.ts';
import { publish, switchTo, type PublishReport } from '#db/publish/publish.ts';
import { listVersions } from '#db/publish/versionFolder.ts';
import { afterwards } from './afterwards.ts';
import type { OfficeContext } from './context.ts';

/** The draft's note of when what visitors see was published, ISO 8601: what differs is counted from there. */
export const publishedNote = 'published.at';

/** Publishes the draft; raises what publish() raises. Visitors come first: what follows may fail on a full disk. */
export function publishDraft(context: OfficeContext): PublishReport {
  const { catalogueDir: dir, places, draftPath } = context;
  const [draft, now] = [context.draft(), context.now()];
  const report = publish({ dir, base: places.embedded.file, draft, pictures: context.pictures(), now });
  context.onNews({ kind: 'published' });
  afterwards(context, () => {
    draft.setNote(publishedNote, now.toISOString());
    backupDraft(draftPath);
  });
  return report;
}

/** Shows the version of this number again, six digits; raises what switchTo() raises. */
export function bringBack(context: OfficeContext, number: string): void {
  switchTo(context.catalogueDir, number);
  context.onNews({ kind: 'published' });
  const shown = listVersions(context.catalogueDir).find((version) => version.number === number);
  afterwards(context, () => context.draft().setNote(publishedNote, shown?.publishedAt ?? ''));
}
