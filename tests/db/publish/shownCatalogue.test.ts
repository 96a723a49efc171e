/** What the first draft begins as: the catalogue that visitors see. */
import { copyFileSync, mkdirSync, truncateSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { publish } from '#db/publish/publish.ts';
import { shownCatalogue } from '#db/publish/shownCatalogue.ts';
import { versionPaths } from '#db/publish/versionFolder.ts';
import { publishingSmall } from '#tests/support/publishing.ts';
import { temporaryFolder } from '#tests/support/temporaryFolder.ts';

test('it is the file put there by hand, until a version is published; what is damaged is passed over', () => {
  const dir = join(temporaryFolder(), 'catalogue');
  const { embedded, options } = publishingSmall(temporaryFolder());
  const { byHand, fileOf, mediaDir } = versionPaths(dir);
  expect(shownCatalogue(dir, embedded)).toEqual(embedded);
  mkdirSync(dir, { recursive: true });
  copyFileSync(embedded.file, byHand);
  expect(shownCatalogue(dir, embedded)).toEqual({ file: byHand, mediaDir });
  truncateSync(byHand, 1000);
  expect(shownCatalogue(dir, embedded)).toEqual(embedded);
  const first = publish(options(dir)).number;
  const second = publish(options(dir)).number;
  expect(shownCatalogue(dir, embedded).file).toBe(fileOf(second));
  truncateSync(fileOf(second), 1000);
  expect(shownCatalogue(dir, embedded).file).toBe(fileOf(first));
});
