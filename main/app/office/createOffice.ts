/** The back office put together: every method of officeMethods.ts over the draft, the versions and the drives. */
import type { OfficeHandlers } from '#api/contract.ts';
import { shownCatalogue } from '#db/publish/shownCatalogue.ts';
import { createBackupHandlers } from './backups.ts';
import { createBoothHandlers } from './boothBoard.ts';
import { createOfficeContext, type OfficeDeps } from './context.ts';
import { createExportHandlers } from './exports.ts';
import { createFindings, createQualityHandlers } from './findings.ts';
import { createHistoryHandlers } from './history.ts';
import { createImportHandlers } from './import/handlers.ts';
import { createImportJob } from './import/importJob.ts';
import { createPublishHandlers } from './publishing.ts';
import { createRecordHandlers } from './records.ts';
import { createStatsFileHandlers } from './statsFile.ts';
import { createOwnerHandlers } from './synonymOwners.ts';

/** See above. Files are opened when they are first needed. */
export function createOffice(deps: OfficeDeps): OfficeHandlers {
  const context = createOfficeContext(deps, () => shownCatalogue(context.catalogueDir, deps.places.embedded).file);
  const findings = createFindings(context);
  const importJob = createImportJob(context);
  return {
    'files.list': (input) => context.folders.view(input),
    ...createRecordHandlers(context, findings),
    ...createBoothHandlers(context),
    ...createImportHandlers(context, importJob),
    ...createHistoryHandlers(context),
    ...createBackupHandlers(context, { forgetImport: importJob.discard }),
    ...createQualityHandlers(context, findings),
    ...createPublishHandlers(context, findings),
    ...createExportHandlers(context),
    ...createStatsFileHandlers(context),
    ...createOwnerHandlers(context),
  };
}
