import {
  copyFileSync,
  existsSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Output } from '#api/contract.ts';
import { openCatalogue } from '#db/catalogue.ts';
import { holdLock } from '#db/open.ts';
import { publish, switchTo } from '#db/publish/publish.ts';
import { currentCatalogue, listVersions, versionPaths, versionsToShow } from '#db/publish/versionFolder.ts';
import { withChanges } from '#tests/support/memoryDraft.ts';
import { publishingSmall } from '#tests/support/publishing.ts';
import { temporaryFolder } from '#tests/support/temporaryFolder.ts';
import { startCore } from '#tests/support/transports.ts';
import { publishedCatalogues } from '../../../main/hosting/publishedCatalogues.ts';

function setUp() {
  const dir = join(temporaryFolder(), 'catalogue');
  const { embedded, ...source } = publishingSmall(temporaryFolder());
  /** Publishes with the first company called so. */
  const publishAs = (name: string) =>
    publish(source.options(dir, withChanges(source.records, { 'food-e01': { 'shortName.ko': name } }))).number;
  /** How visitors see it called. */
  const nameShown = async () => {
    const start = startCore([...publishedCatalogues(dir), { source: 'embedded', ...embedded }]);
    const answer = start.app.dispatch('exhibitor.get', { id: 'food-e01', locale: 'ko' }, { isLocal: true });
    await start.app.close();
    if (!answer.ok) throw new Error(answer.error.message);
    return (answer.value as unknown as Output<'exhibitor.get'>).card.name.text; // What the contract says.
  };
  return { dir, embedded, source, publishAs, nameShown };
}

test('each version has a number of its own, the newest is shown, and an earlier one can be brought back', async () => {
  const { dir, publishAs, nameShown } = setUp();
  expect([publishAs('하나'), publishAs('둘'), publishAs('셋')]).toEqual(['000001', '000002', '000003']);
  expect(await nameShown()).toBe('셋');
  switchTo(dir, '000001');
  expect(await nameShown()).toBe('하나');
  expect(listVersions(dir).map(({ number, isCurrent, isPrevious }) => [number, isCurrent, isPrevious])).toEqual([
    ['000003', false, true],
    ['000002', false, false],
    ['000001', true, false],
  ]);
  expect(publishAs('넷')).toBe('000004');
  expect(await nameShown()).toBe('넷');
  expect(listVersions(dir)[0]).toEqual({
    number: '000004',
    publishedAt: '2021-09-24T01:00:00.000Z',
    counts: { exhibitors: 4, products: 4, events: 3 },
    isCurrent: true,
    isPrevious: false,
    bytes: statSync(join(dir, 'versions', '000004.sqlite')).size,
  });
});

test('numbers given in a version that was taken back are never given to something else', () => {
  const { dir, source } = setUp();
  publish(source.options(dir));
  const add = (code: string) => [
    ...source.records,
    { type: 'product', code, values: { exhibitor: 'food-e01', 'name.ko': `새것 ${code}` } } as const,
  ];
  publish(source.options(dir, add('new-a')));
  switchTo(dir, '000001');
  publish(source.options(dir, add('new-b')));
  const catalogue = openCatalogue(currentCatalogue(dir)?.file ?? '');
  const [a, b] = ['new-a', 'new-b'].map((id) => catalogue.itemNumbers.numberOf({ type: 'product', id }) ?? 0);
  catalogue.close();
  expect(b).toBe((a ?? 0) + 1);
});

test('pictures of two versions are there once', () => {
  const { dir, publishAs } = setUp();
  publishAs('하나');
  const media = () => readdirSync(join(dir, 'media')).map((name) => [name, statSync(join(dir, 'media', name)).ino]);
  const before = media();
  publishAs('둘');
  expect(before.length).toBeGreaterThan(0);
  expect(media()).toEqual(before);
});

test.each([
  ['torn', (file: string) => truncateSync(file, 40_960)],
  ['gone', (file: string) => rmSync(file)],
  ['overwritten', (file: string) => writeFileSync(file, 'x'.repeat(9000))],
])('when the current version is %s, the one before is shown, and the log says why', async (_what, spoil) => {
  const { dir, publishAs, nameShown, embedded } = setUp();
  publishAs('하나');
  publishAs('둘');
  spoil(join(dir, 'versions', '000002.sqlite'));
  expect(await nameShown()).toBe('하나');
  const { app, lines } = startCore([...publishedCatalogues(dir), { source: 'embedded', ...embedded }]);
  await app.close();
  expect(lines).toMatchObject([{ level: 'error', event: 'catalogue.unusable', fields: { source: 'published' } }]);
  // Publishing anew mends it.
  expect(publishAs('셋')).toBe('000003');
  expect(await nameShown()).toBe('셋');
});

test.each(['', '{', 'null', '[]', '{"version":12}', '{"version":"../../x"}'])(
  'a pointer that says %j leads to the newest version',
  async (text) => {
    const { dir, publishAs, nameShown } = setUp();
    publishAs('하나');
    publishAs('둘');
    writeFileSync(join(dir, 'current.json'), text);
    expect(await nameShown()).toBe('둘');
    expect(publishAs('셋')).toBe('000003');
  },
);

test('a version that is not whole cannot be brought back, and nothing changes', async () => {
  const { dir, publishAs, nameShown } = setUp();
  publishAs('하나');
  publishAs('둘');
  truncateSync(join(dir, 'versions', '000001.sqlite'), 40_960);
  expect(() => switchTo(dir, '000001')).toThrow(expect.objectContaining({ code: 'CATALOGUE_UNAVAILABLE' }));
  expect(() => switchTo(dir, '000009')).toThrow(expect.objectContaining({ code: 'NOT_FOUND' }));
  expect(await nameShown()).toBe('둘');
  expect(listVersions(dir).map(({ number, counts }) => [number, counts === null])).toEqual([
    ['000002', false],
    ['000001', true],
  ]);
});

test('while somebody publishes nobody else does, and their unfinished files stay', () => {
  const { dir, publishAs } = setUp();
  publishAs('하나');
  const unfinished = join(dir, 'versions', '000002.sqlite.new');
  writeFileSync(unfinished, 'unfinished');
  const release = holdLock(versionPaths(dir).lock);
  const isBusy = expect.objectContaining({ code: 'CONFLICT', details: { reason: 'publishing' } });
  expect(() => publishAs('둘')).toThrow(isBusy);
  expect(() => switchTo(dir, '000001')).toThrow(isBusy);
  expect(existsSync(unfinished)).toBe(true);
  release?.();
  publishAs('둘');
  expect(readdirSync(join(dir, 'versions')).toSorted()).toEqual(['000001.sqlite', '000002.sqlite']);
});

test('a catalogue put there by hand is shown until the first version is published, and its numbers go on', async () => {
  const { dir, source, nameShown, publishAs } = setUp();
  const other = publishingSmall(temporaryFolder());
  const byHand = join(temporaryFolder(), 'other');
  publish(other.options(byHand, withChanges(other.records, { 'food-e01': { 'shortName.ko': '손으로' } })));
  publish(source.options(dir));
  rmSync(join(dir, 'versions'), { recursive: true });
  rmSync(join(dir, 'current.json'));
  writeFileSync(join(dir, 'published.sqlite'), readFileSync(currentCatalogue(byHand)?.file ?? ''));
  expect(await nameShown()).toBe('손으로');
  publishAs('하나');
  expect(await nameShown()).toBe('하나');
});

test('fifty versions are kept, the current one and the one before it always, with the pictures that they name', () => {
  const { dir, publishAs } = setUp();
  publishAs('하나');
  const { fileOf } = versionPaths(dir);
  // What 49 more publishes of the same draft would leave.
  for (let number = 2; number <= 50; number += 1) {
    copyFileSync(fileOf('000001'), fileOf(String(number).padStart(6, '0')));
  }
  const stray = join(dir, 'media', `${'0'.repeat(32)}.webp`);
  const foreign = join(dir, 'media', 'logo.webp');
  for (const file of [stray, foreign]) writeFileSync(file, 'x');
  const numbers = () => listVersions(dir).map(({ number }) => number);
  expect([publishAs('둘'), numbers().length, numbers().at(-1)]).toEqual(['000051', 51, '000001']);
  expect([publishAs('셋'), numbers().length, numbers().at(-1)]).toEqual(['000052', 50, '000003']);
  expect([existsSync(stray), existsSync(foreign)]).toEqual([false, true]);
  for (const { file, mediaDir } of versionsToShow(dir)) {
    const catalogue = openCatalogue(file);
    expect(existsSync(join(mediaDir, catalogue.media.getFile('food-p001')?.path ?? ''))).toBe(true);
    catalogue.close();
  }
});
