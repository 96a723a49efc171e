import { readdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import { openCatalogue } from '#db/catalogue.ts';
import { openPublishedCatalogue } from '#db/open.ts';
import { findTexts } from '#db/publish/findTexts.ts';
import { askProbes } from '#db/publish/probes.ts';
import { publish, switchTo } from '#db/publish/publish.ts';
import { currentCatalogue, readPointer } from '#db/publish/versionFolder.ts';
import { verifyCatalogue } from '#db/publish/verifyCatalogue.ts';
import { alterFile, pokeFile } from '#tests/fixtures/brokenCatalogues.ts';
import { withChanges } from '#tests/support/memoryDraft.ts';
import { publishingSmall } from '#tests/support/publishing.ts';
import { temporaryFolder } from '#tests/support/temporaryFolder.ts';

function published() {
  const dir = join(temporaryFolder(), 'catalogue');
  const source = publishingSmall(temporaryFolder());
  const { counts } = publish(source.options(dir));
  const current = currentCatalogue(dir);
  if (!current) throw new Error('a version was published');
  return { ...current, dir, source, counts };
}

const secret = '+82-10-9999-0000';
const secrets = [{ text: secret, record: { type: 'exhibitor', code: 'food-e01' }, field: 'mobile' }] as const;

type Published = ReturnType<typeof published>;

test.each<[string, string, (made: Published) => void]>([
  [
    'a company too few',
    'counts',
    ({ file }) => alterFile(file, `PRAGMA foreign_keys = ON; DELETE FROM exhibitor WHERE code = 'steel-e02'`),
  ],
  [
    'a row that refers to nothing',
    'foreign-keys',
    ({ file }) => alterFile(file, 'PRAGMA foreign_keys = OFF; UPDATE product_term SET term_id = 9999'),
  ],
  [
    'an index that has another name than its table',
    'integrity',
    ({ file }) => pokeFile(file, readFileSync(file).indexOf('talk-moved'), [...Buffer.from('talk-movee')]),
  ],
  ['a picture that is gone', 'media', ({ mediaDir }) => rmSync(join(mediaDir, readdirSync(mediaDir)[0] ?? ''))],
  ['a torn picture', 'media', ({ mediaDir }) => truncateSync(join(mediaDir, readdirSync(mediaDir)[0] ?? ''), 7)],
  [
    'an index of other names',
    'search',
    ({ file }) =>
      alterFile(
        file,
        `UPDATE product_text SET value = value || 'qqqqqqqq' || product_id; UPDATE exhibitor_text SET value = 'zzzzzzzz' || exhibitor_id`,
      ),
  ],
])('%s is noticed as %s, and the version is not brought back', (_what, reason, spoil) => {
  const made = published();
  const { file, mediaDir, counts } = made;
  verifyCatalogue(file, mediaDir, { counts, secrets });
  spoil(made);
  expect(() => verifyCatalogue(file, mediaDir, { counts, secrets })).toThrow(
    expect.objectContaining({ code: 'INTERNAL', details: { reason } }),
  );
  const pointer = JSON.stringify(readPointer(made.dir));
  expect(() => switchTo(made.dir, made.version)).toThrow();
  expect(JSON.stringify(readPointer(made.dir))).toBe(pointer);
});

test('a private number is noticed with its place, and never named', () => {
  const { file, mediaDir, counts } = published();
  alterFile(file, `UPDATE product SET model = '${secret}' WHERE code = 'food-p001'`);
  const blocking = [
    { code: 'private-shown', record: { type: 'exhibitor', code: 'food-e01' }, field: 'mobile', value: '' },
  ];
  expect(() => verifyCatalogue(file, mediaDir, { counts, secrets })).toThrow(
    expect.objectContaining({ code: 'CONFLICT', details: { reason: 'checks', blocking } }),
  );
});

test('what is private and stands in the vocabularies or on the plan anyway keeps nobody from publishing', () => {
  const dir = join(temporaryFolder(), 'catalogue');
  const { embedded: _embedded, ...source } = publishingSmall(temporaryFolder());
  const words = { 'extra.Country': 'South Korea', remarks: 'Electronics' };
  expect(() => publish(source.options(dir, withChanges(source.records, { 'food-e01': words })))).not.toThrow();
});

test('a torn picture is mended by the next publish', () => {
  const { dir, source, mediaDir, counts } = published();
  truncateSync(join(mediaDir, readdirSync(mediaDir)[0] ?? ''), 7);
  publish({ ...source.options(dir), now: new Date('2021-09-25T01:00:00Z') });
  const { file = '' } = currentCatalogue(dir) ?? {};
  expect(() => verifyCatalogue(file, mediaDir, { counts, secrets: [] })).not.toThrow();
});

test('when a picture cannot be written, nothing is published and the old version stays', () => {
  const { dir, source, version } = published();
  const options = source.options(dir);
  const lost = join(temporaryFolder(), 'lost.webp');
  const fileOf = () => ({ path: lost, mime: 'image/webp', width: 9, height: 9, bytes: 9, thumb: null });
  writeFileSync(lost, 'short');
  expect(() => publish({ ...options, pictures: { fileOf } })).toThrow(expect.objectContaining({ code: 'INTERNAL' }));
  expect(currentCatalogue(dir)?.version).toBe(version);
  expect(publish(options).number).toBe('000002');
});

test('every name of the sample is found by the search that publishing asks', () => {
  const { file } = inject('sample');
  const [db, catalogue] = [openPublishedCatalogue(file), openCatalogue(file)];
  const { asked, missed } = askProbes(db, catalogue);
  db.close();
  catalogue.close();
  expect([asked, missed]).toEqual([72, []]);
});

test('texts are found as UTF-8 and as UTF-16, at the ends too, and only those that are there', () => {
  const text = ['시작-가나다', 'middle-text', '结尾的文字'];
  for (const encoding of ['utf8', 'utf16le'] as const) {
    const bytes = Buffer.from(text.join(''), encoding);
    expect([...findTexts(bytes, [...text, 'middle-texts', 'absent', '가나'])].toSorted()).toEqual(
      [...text, '가나'].toSorted(),
    );
  }
  expect([...findTexts(Buffer.alloc(3), ['abcdef']), ...findTexts(readFileSync(inject('sample').file), [])]).toEqual(
    [],
  );
});
