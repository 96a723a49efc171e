import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { expect, test } from 'vitest';
import { AppError } from '#api/errors.ts';
import { openCatalogue } from '#db/catalogue.ts';
import { openPublishedCatalogue } from '#db/open.ts';
import { alterFile, brokenCatalogues, copyOf, lockFolder, pokeFile } from '#tests/fixtures/brokenCatalogues.ts';
import { writeSmallCatalogue } from '#tests/support/catalogue.ts';
import { temporaryFolder } from '#tests/support/temporaryFolder.ts';

const reasons = ['missing', 'empty', 'damaged', 'foreign', 'older', 'newer', 'unreadable'];

/** What opening says: 'opens', or code and reason. Anything but an AppError is a fault of the program. */
function verdictOf(file: string): string {
  try {
    openPublishedCatalogue(file).close();
    return 'opens';
  } catch (error) {
    if (!(error instanceof AppError)) return `threw ${String(error)}`;
    return `${error.code} ${(error.details as { reason: string }).reason}`;
  }
}

test.each(brokenCatalogues)('$name: $code, $reason', ({ spoil, code, reason }) => {
  const { file } = writeSmallCatalogue(temporaryFolder());
  spoil(file);
  expect(verdictOf(file)).toBe(`${code} ${reason}`);
});

test('a broken page of any table or index is noticed before a visitor meets it', () => {
  const { file } = writeSmallCatalogue(temporaryFolder());
  const pages = readFileSync(file).length / 4096;
  const unnoticed = Array.from({ length: pages - 1 }, (_, index) => index + 1).filter((page) => {
    const copy = copyOf(file, 'page');
    pokeFile(copy, page * 4096, [0x7f]);
    return verdictOf(copy) !== 'CATALOGUE_UNAVAILABLE damaged';
  });
  expect(pages).toBeGreaterThan(40);
  expect(unnoticed).toEqual([]);
});

test('no single flipped bit in the header or anywhere else makes opening fail in an unknown way', () => {
  const { file } = writeSmallCatalogue(temporaryFolder());
  const good = readFileSync(file);
  const copy = copyOf(file, 'bit');
  const places = [
    ...Array.from({ length: 100 }, (_, at) => at),
    ...Array.from({ length: 80 }, (_, step) => (step * 7919 + 131) % good.length),
  ];
  const odd = places.flatMap((at) => {
    const data = Buffer.from(good);
    data[at] = (data[at] ?? 0) ^ (1 << (at % 8));
    writeFileSync(copy, data);
    const verdict = verdictOf(copy);
    const isKnown =
      verdict === 'opens' ||
      reasons.some((reason) => /^CATALOGUE_(UNAVAILABLE|TOO_NEW) /.test(verdict) && verdict.endsWith(reason));
    return isKnown ? [] : [`byte ${at}: ${verdict}`];
  });
  expect(odd).toEqual([]);
});

test('a file that opens but lacks a table is closed and reported, not half opened', () => {
  const { file } = writeSmallCatalogue(temporaryFolder());
  alterFile(file, 'DROP TABLE event_language');
  expect(() => openCatalogue(file)).toThrow(
    expect.objectContaining({ name: 'AppError', code: 'CATALOGUE_UNAVAILABLE' }),
  );
});

test('opens from a folder that cannot be written and leaves nothing beside the file', () => {
  const { file } = writeSmallCatalogue(temporaryFolder());
  lockFolder(file);
  const before = readdirSync(dirname(file));
  const catalogue = openCatalogue(file);
  expect(catalogue.exhibitors.getCard('food-e01', 'en')?.name.text).toBe('Gaon Foods');
  expect(readdirSync(dirname(file))).toEqual(before);
  catalogue.close();
});

test.each([
  ['where its side files can be made', () => undefined],
  ['where they cannot, as on a read-only medium', (file: string) => mkdirSync(`${file}-shm`)],
])('a file that a foreign tool left in WAL mode still opens, %s', (_where, prepare) => {
  const { file } = writeSmallCatalogue(temporaryFolder());
  alterFile(file, 'PRAGMA journal_mode = WAL');
  prepare(file);
  const catalogue = openCatalogue(file);
  expect(catalogue.exhibitors.getCard('food-e01', 'en')?.name.text).toBe('Gaon Foods');
  catalogue.close();
});

test('an opened catalogue refuses every write, also through a writing PRAGMA', () => {
  const { file } = writeSmallCatalogue(temporaryFolder());
  const before = readFileSync(file);
  const db = openPublishedCatalogue(file);
  const attempts = [
    'DELETE FROM product',
    'CREATE TABLE x (id INTEGER)',
    `INSERT INTO locale VALUES ('ja', 'x', 9, 0)`,
  ];
  const isRefused = expect.objectContaining({ code: 'SQLITE_READONLY' });
  for (const sql of attempts) expect(() => db.prepare(sql).run()).toThrow(isRefused);
  expect(() => db.pragma('user_version = 99')).toThrow(isRefused);
  expect([db.pragma('query_only', { simple: true }), db.pragma('foreign_keys', { simple: true })]).toEqual([1, 1]);
  db.close();
  expect(readFileSync(file).equals(before)).toBe(true);
});

test('messages name the file for the log, and details carry nothing but the reason', () => {
  const file = `${temporaryFolder()}/none.sqlite`;
  expect(() => openPublishedCatalogue(file)).toThrow(
    expect.objectContaining({ message: `no catalogue file: ${file}`, details: { reason: 'missing' } }),
  );
});
