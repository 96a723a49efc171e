/**
 * A program that publishes without end, to be killed: `publishChild.ts FILE MEDIA DIR`. Versions in which the first company
 * is called `name 0`, `name 1`, … and now and then an earlier version brought back; a line is printed after each.
 */
import { writeSync } from 'node:fs';
import { publish, switchTo } from '#db/publish/publish.ts';
import { listVersions } from '#db/publish/versionFolder.ts';
import { smallChanges, publishingFrom } from './publishing.ts';
import { withChanges } from './memoryDraft.ts';

const [file = '', mediaDir = '', dir = ''] = process.argv.slice(2);
const source = publishingFrom({ file, mediaDir }, smallChanges);
const tell = (line: string) => writeSync(1, `${line}\n`);

tell('ready');
for (let turn = 0; ; turn += 1) {
  if (turn % 4 === 3) {
    const number = listVersions(dir).at(-1)?.number ?? '';
    switchTo(dir, number);
    tell(number);
  } else {
    const changes = { 'food-e01': { 'shortName.ko': `name ${turn}` } };
    tell(publish(source.options(dir, withChanges(source.records, changes))).number);
  }
}
