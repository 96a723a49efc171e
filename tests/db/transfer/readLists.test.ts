/** Files behind what staff choose: folders, links, and what is too large to be a list. */
import { mkdirSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { expect, test } from 'vitest';
import { filesOf, readList } from '#db/transfer/readLists.ts';
import { temporaryFolder } from '#tests/support/temporaryFolder.ts';

const list = 'Company name\nHanbit Foods\n';

test('a folder stands for the lists in it and below it; hidden ones, links and other files are none', () => {
  const [folder, elsewhere] = [temporaryFolder(), temporaryFolder()];
  const put = (...parts: string[]) => {
    mkdirSync(join(folder, ...parts.slice(0, -1)), { recursive: true });
    writeFileSync(join(folder, ...parts), list);
  };
  put('b.csv');
  put('a', 'food.csv');
  put('a', 'older', 'food 2020.csv');
  put('.Trash', 'gone.csv');
  put('a', '~$food.xlsx');
  put('photo.jpg');
  writeFileSync(join(elsewhere, 'secret.csv'), list);
  symlinkSync(elsewhere, join(folder, 'link'));
  symlinkSync(join(elsewhere, 'secret.csv'), join(folder, 'link.csv'));
  expect(filesOf([folder, join(folder, 'b.csv')]).map((path) => basename(path))).toEqual([
    'food.csv',
    'food 2020.csv',
    'b.csv',
  ]);
});

test('a file that is too large to be a list is refused before it is read', () => {
  const path = join(temporaryFolder(), 'film.csv');
  writeFileSync(path, '');
  truncateSync(path, 3 * 1024 ** 3);
  expect(readList(path, { reading: null, profile: null }).refusal?.details).toMatchObject({ reason: 'too-large' });
});
