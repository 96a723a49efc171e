import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { lookAtPictures } from '#db/pictures/lookAtPictures.ts';
import { temporaryFolder } from '#tests/support/temporaryFolder.ts';

// What loading it says on a system for which it was not installed.
vi.mock('sharp', () => {
  throw new Error('Could not load the "sharp" module using the linux-x64 runtime');
});

test('on a machine without the picture library the import says so and takes no picture', async () => {
  const folder = join(temporaryFolder(), 'stand');
  mkdirSync(folder);
  writeFileSync(join(folder, 'a.jpg'), 'anything');
  const looked = await lookAtPictures([folder], () => 0);
  expect(looked).toMatchObject({ pictures: [], problems: [{ code: 'picture-no-decoder', file: 'stand' }] });
});
