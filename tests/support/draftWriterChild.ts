/**
 * A program that changes a draft without end, to be killed: `draftWriterChild.ts PATH SEED`. Sets of every kind and size,
 * undone, restored and copied; the number of each set is printed after it is committed.
 */
import { writeSync } from 'node:fs';
import { backupDraft } from '#db/draft/backup.ts';
import { openDraft } from '#db/draft/openDraft.ts';
import { presence, type Draft, type Edit } from '#db/draft/types.ts';
import { pick, seededRandom } from '#db/sample/random.ts';

const [path = '', seed = ''] = process.argv.slice(2);
const random = seededRandom(seed);
const tell = (line: string | number) => writeSync(1, `${line}\n`);

function bulkEdits(draft: Draft): Edit[] {
  const size = pick(random, [1, 10, 200, 1500]);
  return Array.from({ length: size }, (_, index): Edit[] => {
    const record = { type: 'product', code: `p${index}` } as const;
    const value = `${seed} ${random()}`;
    return [
      { ...record, field: presence, value: draft.get(record) && random() < 0.1 ? null : '1' },
      { ...record, field: 'name.ko', value: `김치 ${value}` },
      { ...record, field: 'model', value: random() < 0.2 ? null : value },
    ];
  }).flat();
}

function changeOnce(draft: Draft): number | undefined {
  const newest = draft.revision();
  const setId = 1 + Math.floor(random() * newest);
  const turn = newest === 0 ? 0 : random();
  if (turn < 0.7) return draft.change({ role: 'editor', kind: 'import', label: seed }, bulkEdits(draft))?.id;
  if (turn < 0.85) return draft.undo(setId, 'editor').set?.id;
  if (turn < 0.95) return draft.restore({ setId, of: null, field: null }, 'editor')?.id;
  backupDraft(path);
  return undefined;
}

const draft = openDraft(path, { now: () => new Date(), seed: null });
tell('ready');
for (;;) {
  const id = changeOnce(draft);
  if (id !== undefined) tell(id);
}
