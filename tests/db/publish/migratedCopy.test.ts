import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openCatalogue } from '#db/catalogue.ts';
import { latestSchemaVersion } from '#db/migrations/index.ts';
import { createCatalogue } from '#db/open.ts';
import { fileAtPresentSchema } from '#db/publish/migratedCopy.ts';
import { publish } from '#db/publish/publish.ts';
import { versionPaths } from '#db/publish/versionFolder.ts';
import { alterFile } from '#tests/fixtures/brokenCatalogues.ts';
import { publishingSmall } from '#tests/support/publishing.ts';
import { temporaryFolder } from '#tests/support/temporaryFolder.ts';
import { startCore } from '#tests/support/transports.ts';
import { publishedCatalogues } from '../../../main/hosting/publishedCatalogues.ts';

/** A catalogue as the program before step 60 (or another) published it, put into the folder by hand. */
function olderCatalogue(schema: number) {
  const dir = join(temporaryFolder(), 'catalogue');
  const { byHand: file, migrated } = versionPaths(dir);
  mkdirSync(dir);
  const db = createCatalogue(file, schema);
  db.exec(`
    INSERT INTO locale (code, native_name, sort, is_main) VALUES ('ko', '한국어', 1, 1);
    INSERT INTO fair (id, code, edition, starts_on, ends_on, time_zone, is_sample)
      VALUES (1, 'small-fair', 3, '2021-09-24', '2021-09-28', 'Asia/Shanghai', 0);
    INSERT INTO fair_text VALUES (1, 'name', 'ko', '작은 박람회', 'source');
    INSERT INTO catalogue_setting VALUES ('version', 'old-${schema}');
    INSERT INTO region (id, code, level, is_sister_city, sort) VALUES (3, 'KR-11', 'province', 0, 0);
    INSERT INTO exhibitor (id, code, is_sample, legal_form, region_id, offers_oem, offers_samples, is_visible,
        is_featured, sort, updated_at)
      VALUES (7, 'food-e01', 0, 'corp', 3, 0, 1, 1, 0, 0, '2021-09-20T00:00:00Z');
    INSERT INTO exhibitor_text VALUES (7, 'name', 'ko', '옛날식품', 'source');`);
  db.close();
  return { dir, file, migrated };
}

test.each([10, 20, 30, 40, 50])(
  'a catalogue of schema %i is shown from a copy, found and numbered; the file stays',
  (schema) => {
    const { file, migrated } = olderCatalogue(schema);
    const before = readFileSync(file);
    const copy = fileAtPresentSchema(file, migrated);
    const catalogue = openCatalogue(copy);
    expect(catalogue.exhibitors.getCard('food-e01', 'ko')?.name.text).toBe('옛날식품');
    expect(catalogue.fair.getVersion()).toBe(`old-${schema}`);
    catalogue.close();
    expect(readFileSync(file).equals(before)).toBe(true);
    expect(readdirSync(migrated)).toEqual([
      expect.stringMatching(new RegExp(`^[0-9a-f]{16}-${latestSchemaVersion}\\.sqlite$`)),
    ]);
    expect(fileAtPresentSchema(file, migrated)).toBe(copy);
    // A damaged copy is made anew.
    writeFileSync(copy, 'x'.repeat(5000));
    openCatalogue(fileAtPresentSchema(file, migrated)).close();
  },
);

test('the kiosk shows it, says nothing of it as a fault, and publishes after it under the same numbers', async () => {
  const { dir } = olderCatalogue(50);
  const { embedded, ...source } = publishingSmall(temporaryFolder());
  const { app, lines } = startCore([...publishedCatalogues(dir), { source: 'embedded', ...embedded }]);
  expect([app.catalogueSource, lines]).toEqual(['published', []]);
  await app.close();
  publish(source.options(dir));
  expect(readdirSync(versionPaths(dir).versions)).toEqual(['000001.sqlite']);
});

test('copies that an older program made, and unfinished ones, are removed with the next copy', () => {
  const { file, migrated } = olderCatalogue(50);
  mkdirSync(migrated);
  for (const name of ['0123456789abcdef-50.sqlite', `x-${latestSchemaVersion}.sqlite.new`]) {
    writeFileSync(join(migrated, name), 'x');
  }
  fileAtPresentSchema(file, migrated);
  expect(readdirSync(migrated)).toHaveLength(1);
});

const isOlder = expect.objectContaining({ code: 'CATALOGUE_UNAVAILABLE', details: { reason: 'older' } });

test('where no copy can be made, or the old file is broken, it is still an old file', async () => {
  const { file, migrated, dir } = olderCatalogue(50);
  // A file in the folder's place: nobody can write there, not even root.
  writeFileSync(migrated, 'x');
  expect(() => fileAtPresentSchema(file, migrated)).toThrow(isOlder);
  rmSync(migrated);
  alterFile(file, 'DROP TABLE product');
  expect(() => fileAtPresentSchema(file, migrated)).toThrow(isOlder);
  expect(readdirSync(migrated).filter((name) => name.endsWith('.sqlite'))).toEqual([]);
  const { embedded } = publishingSmall(temporaryFolder());
  chmodSync(dir, 0o755);
  const { app, lines } = startCore([...publishedCatalogues(dir), { source: 'embedded', ...embedded }]);
  expect([app.catalogueSource, lines[0]?.fields['reason']]).toEqual(['embedded', 'older']);
  await app.close();
});

test('a present file is itself, and a missing one is missing', () => {
  const { embedded } = publishingSmall(temporaryFolder());
  const folder = join(temporaryFolder(), 'migrated');
  expect(fileAtPresentSchema(embedded.file, folder)).toBe(embedded.file);
  expect(() => fileAtPresentSchema(`${embedded.file}.none`, folder)).toThrow(
    expect.objectContaining({ details: { reason: 'missing' } }),
  );
  expect(existsSync(folder)).toBe(false);
});
