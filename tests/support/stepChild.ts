/**
 * Goes back, to be killed: `stepChild.ts DATA undo|redo|restore|switch`. Takes the draft's newest set back, takes that
 * back, brings everything to the draft's first set, or shows the older of two versions; `ready` is printed just before.
 */
import { writeSync } from 'node:fs';
import { join } from 'node:path';
import { openDraft } from '#db/draft/openDraft.ts';
import { switchTo } from '#db/publish/publish.ts';
import { listVersions } from '#db/publish/versionFolder.ts';

const [dataDir = '', step = ''] = process.argv.slice(2);
const catalogueDir = join(dataDir, 'catalogue');
const older = listVersions(catalogueDir).find(({ isCurrent }) => !isCurrent)?.number ?? '';
const draft = openDraft(join(dataDir, 'staff', 'draft.sqlite'), { now: () => new Date(), seed: null });
writeSync(1, 'ready\n');
if (step === 'switch') switchTo(catalogueDir, older);
else if (step === 'restore') draft.restore({ setId: 1, of: null, field: null }, 'editor');
else draft.undo(draft.revision(), 'editor');
draft.close();
