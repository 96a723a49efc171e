import {
  chmodSync,
  copyFileSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { getuid } from 'node:process';
import type BetterSqlite3 from 'better-sqlite3';
import { expect, test, vi } from 'vitest';
import { createDraft } from '#db/draft/createDraft.ts';
import { draftFile } from '#db/draft/migrations.ts';
import { openDraft } from '#db/draft/openDraft.ts';
import type { CatalogueRecord } from '#db/draft/seedRows.ts';
import { catalogueApplicationId } from '#db/open.ts';
import { openOwnFile } from '#db/openOwnFile.ts';
import { alterFile, pokeFile } from '#tests/fixtures/brokenCatalogues.ts';
import { filledDraft, refusal, refusalOf } from '#tests/support/brokenDrafts.ts';
import { byHand, contentOf, emptyDraft, product, replayedContent } from '#tests/support/drafts.ts';
import { createFakeClock } from '#tests/support/fakeClock.ts';
import { temporaryFolder } from '#tests/support/temporaryFolder.ts';

const { now } = createFakeClock('2021-09-25T02:03:04Z');
const Database = createRequire(import.meta.url)('better-sqlite3') as typeof BetterSqlite3;

test('a missing draft is made with its folder, seeded once, and is one file when closed', () => {
  const path = join(temporaryFolder(), 'a', 'staff', 'draft.sqlite');
  const seed = vi.fn<() => CatalogueRecord[]>(() => [
    { type: 'fair', code: 'fair', values: { code: 'fair-2021', edition: '18' } },
  ]);
  const draft = openDraft(path, { now, seed });
  expect(draft.changeSets({ limit: 9 })).toMatchObject([
    { role: 'system', kind: 'seed', label: 'fair-2021', changes: 3 },
  ]);
  draft.close();
  expect(readdirSync(dirname(path))).toEqual(['draft.sqlite']);
  const again = openDraft(path, { now, seed });
  expect([again.get({ type: 'fair', code: 'fair' })?.values['edition'], again.revision()]).toEqual(['18', 1]);
  expect(seed).toHaveBeenCalledTimes(1);
  again.close();
});

test('two that open a new draft at once seed it once', () => {
  const path = join(temporaryFolder(), 'draft.sqlite');
  const records = [{ type: 'fair' as const, code: 'fair', values: { edition: '18' } }];
  const others: { close: () => void }[] = [];
  const seed = () => {
    others.push(openDraft(path, { now, seed: () => records }));
    return records;
  };
  const draft = openDraft(path, { now, seed });
  expect(draft.revision()).toBe(1);
  for (const each of [draft, ...others]) each.close();
});

test('a draft whose making was cut short before its first table is made again', () => {
  const folder = temporaryFolder();
  writeFileSync(join(folder, 'draft.sqlite'), '');
  expect(refusalOf(join(folder, 'draft.sqlite'))).toBe('opens');
  alterFile(join(folder, 'blank.sqlite'), 'PRAGMA journal_mode = WAL');
  expect(refusalOf(join(folder, 'blank.sqlite'))).toBe('opens');
});

test.each<[string, string, (file: string) => void]>([
  ['directory', 'unreadable', (file) => (rmSync(file), mkdirSync(file))],
  ['truncated to half', 'damaged', (file) => truncateSync(file, Math.floor(readFileSync(file).length / 2))],
  ['overwritten page', 'damaged', (file) => pokeFile(file, 4096 * 3, [0x7f])],
  ['text file', 'foreign', (file) => writeFileSync(file, 'This is not a draft.\n'.repeat(500))],
  ['flipped magic', 'foreign', (file) => pokeFile(file, 3, [0xff])],
  ['catalogue', 'foreign', (file) => alterFile(file, `PRAGMA application_id = ${catalogueApplicationId}`)],
  ['newer', 'newer', (file) => alterFile(file, 'PRAGMA user_version = 11')],
])('%s: refused as %s and left as it is', (_name, reason, spoil) => {
  const { path } = filledDraft();
  spoil(path);
  const isFile = reason !== 'unreadable';
  const before = isFile ? readFileSync(path) : null;
  expect(refusalOf(path)).toEqual(refusal(reason));
  if (isFile) expect(readFileSync(path).equals(before ?? Buffer.of())).toBe(true);
});

test('any broken page of a small draft is noticed when it is opened, or told in our own words when it is used', () => {
  const { path } = filledDraft();
  const good = readFileSync(path);
  const odd = Array.from({ length: good.length / 4096 - 1 }, (_, index) => index + 1).filter((page) => {
    const copy = `${path}-page`;
    writeFileSync(copy, good);
    pokeFile(copy, page * 4096, [0x7f]);
    const verdict = refusalOf(copy);
    return JSON.stringify(verdict) !== JSON.stringify(refusal('damaged'));
  });
  expect(good.length / 4096).toBeGreaterThan(20);
  expect(odd).toEqual([]);
});

test.skipIf(getuid?.() === 0)('a folder that cannot be written is told', () => {
  const folder = temporaryFolder();
  chmodSync(folder, 0o555);
  expect(refusalOf(join(folder, 'draft.sqlite'))).toEqual(refusal('unreadable'));
});

test('a draft that breaks while it is open says so in our own code', () => {
  const { path } = filledDraft();
  const draft = openDraft(path, { now, seed: null });
  writeFileSync(path, Buffer.alloc(readFileSync(path).length - 4096, 0x7f), { flag: 'r+' });
  const damaged = expect.objectContaining({
    code: 'CATALOGUE_UNAVAILABLE',
    details: { file: 'draft', reason: 'damaged' },
  });
  expect(() => draft.setNote('form', 'x')).toThrow(damaged);
  draft.close();
});

test('the journal of a damaged draft is kept, too', () => {
  const { path } = filledDraft();
  const draft = openDraft(path, { now, seed: null });
  draft.change(byHand, product('only-in-the-journal', {}));
  const folder = join(dirname(path), 'copy');
  mkdirSync(folder);
  const copy = join(folder, 'draft.sqlite');
  copyFileSync(path, copy);
  copyFileSync(`${path}-wal`, `${copy}-wal`);
  draft.close();
  const journal = readFileSync(`${copy}-wal`);
  const spoilt = readFileSync(copy);
  spoilt.fill(0x7f, 4096 * 3);
  writeFileSync(copy, spoilt);
  expect(refusalOf(copy)).toEqual(refusal('damaged'));
  expect(journal.length).toBeGreaterThan(4096);
  expect([readFileSync(copy).equals(spoilt), readFileSync(`${copy}-wal`).equals(journal)]).toEqual([true, true]);
});

test('a full disk refuses the whole set, and everything is as before', () => {
  const path = join(temporaryFolder(), 'draft.sqlite');
  const db = openOwnFile(path, draftFile, { busyMs: 100 });
  const draft = createDraft(db, now);
  draft.change(byHand, product('p1', { model: 'A' }));
  const before = contentOf(draft);
  db.pragma(`max_page_count = ${Number(db.pragma('page_count', { simple: true })) + 8}`);
  const many = Array.from({ length: 500 }, (_, index) => product(`q${index}`, { 'description.ko': '가'.repeat(200) }));
  expect(() => draft.change(byHand, many.flat())).toThrow(expect.objectContaining({ code: 'STORAGE_FULL' }));
  expect([contentOf(draft), draft.revision()]).toEqual([before, 1]);
  expect(draft.change(byHand, product('p2', {}))?.id).toBe(2);
  expect(replayedContent(draft)).toEqual(contentOf(draft));
  draft.close();
});

test('a write beside a long one of another connection is told as busy; reading goes on', () => {
  const { draft, path } = emptyDraft(now);
  draft.change(byHand, product('p1', { model: 'A' }));
  const impatient = openDraft(path, { now, seed: null, busyMs: 20 });
  const holder = new Database(path);
  holder.exec('BEGIN IMMEDIATE');
  expect(() => impatient.change(byHand, product('p2', {}))).toThrow(
    expect.objectContaining({ code: 'CONFLICT', details: { file: 'draft', reason: 'busy' } }),
  );
  expect(() => impatient.setNote('form', 'x')).toThrow(expect.objectContaining({ code: 'CONFLICT' }));
  expect(impatient.get({ type: 'product', code: 'p1' })?.values).toEqual({ model: 'A' });
  holder.exec('COMMIT');
  holder.close();
  expect(impatient.change(byHand, product('p2', {}))?.id).toBe(2);
  impatient.close();
  draft.close();
});
