import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { createFolders } from '#app/office/folders.ts';
import { temporaryFolder } from '#tests/support/temporaryFolder.ts';

test('a place or file of which the system tells nothing hides no other one', () => {
  const folder = temporaryFolder();
  const [inbox, broken] = [join(folder, 'inbox'), join(folder, 'broken')];
  mkdirSync(inbox);
  // A link to itself fails as a drive without a disk does: it is there, and asking for it raises.
  symlinkSync(broken, broken);
  symlinkSync(join(inbox, 'loop.csv'), join(inbox, 'loop.csv'));
  writeFileSync(join(inbox, 'list.csv'), 'Company\n');
  const folders = createFolders([
    { kind: 'usb', path: broken },
    { kind: 'inbox', path: inbox },
  ]);
  expect(folders.view({ path: null, want: 'lists' }).places.map(({ kind }) => kind)).toEqual(['inbox']);
  expect(folders.view({ path: inbox, want: 'lists' }).entries.map(({ name }) => name)).toEqual(['list.csv']);
});
