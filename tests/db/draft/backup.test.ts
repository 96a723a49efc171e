import { copyFileSync, existsSync, readFileSync, readdirSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { expect, test } from 'vitest';
import { backupDraft, draftBackupPath, restoreDraftBackup } from '#db/draft/backup.ts';
import { openDraft } from '#db/draft/openDraft.ts';
import { pokeFile } from '#tests/fixtures/brokenCatalogues.ts';
import { filledDraft, refusal, refusalOf } from '#tests/support/brokenDrafts.ts';
import { byHand, contentOf, product, replayedContent } from '#tests/support/drafts.ts';
import { createFakeClock } from '#tests/support/fakeClock.ts';

const { now } = createFakeClock('2021-09-25T02:03:04Z');

test('a lost draft is not begun anew where a copy or a journal says that there was one', () => {
  const { path, content } = filledDraft();
  backupDraft(path);
  const hasBackup = expect.stringMatching(/^20\d\d-/);
  truncateSync(path, 0);
  expect(refusalOf(path)).toEqual(refusal('empty', hasBackup));
  rmSync(path);
  expect(refusalOf(path)).toEqual(refusal('missing', hasBackup));
  expect(restoreDraftBackup(path, { now })).toBeNull();
  const draft = openDraft(path, { now, seed: null });
  expect(contentOf(draft)).toEqual(content);
  draft.close();

  const { path: other } = filledDraft();
  rmSync(other);
  writeFileSync(`${other}-wal`, 'what was not in the file yet');
  expect(refusalOf(other)).toEqual(refusal('missing'));
  expect(readFileSync(`${other}-wal`, 'utf8')).toBe('what was not in the file yet');
});

test('the copy holds what others have written meanwhile, and replaces the last one whole', () => {
  const { path } = filledDraft();
  const draft = openDraft(path, { now, seed: null });
  backupDraft(path);
  const first = readFileSync(draftBackupPath(path));
  draft.change(byHand, product('new', { model: 'X' }));
  // What a copy that was killed has left.
  writeFileSync(`${draftBackupPath(path)}.new`, 'half a copy');
  writeFileSync(`${draftBackupPath(path)}.new-wal`, 'half a journal');
  backupDraft(path);
  const copy = openDraft(draftBackupPath(path), { now, seed: null });
  expect(contentOf(copy)).toEqual(contentOf(draft));
  expect(replayedContent(copy)).toEqual(contentOf(draft));
  copy.close();
  draft.close();
  expect(readFileSync(draftBackupPath(path)).equals(first)).toBe(false);
  expect(readdirSync(dirname(path)).sort()).toEqual(['draft.backup.sqlite', 'draft.sqlite']);
});

test('a draft that is not whole does not become the copy', () => {
  const { path } = filledDraft();
  backupDraft(path);
  const good = readFileSync(draftBackupPath(path));
  pokeFile(path, 4096 * 3, [0x7f]);
  expect(() => backupDraft(path)).toThrow(expect.objectContaining({ code: 'CATALOGUE_UNAVAILABLE' }));
  expect(readFileSync(draftBackupPath(path)).equals(good)).toBe(true);
});

test('going back to the copy keeps the draft that was there, with its journal', () => {
  const { path, content } = filledDraft();
  backupDraft(path);
  const spoilt = Buffer.alloc(8192, 0x20);
  writeFileSync(path, spoilt);
  writeFileSync(`${path}-wal`, 'journal');
  expect(refusalOf(path)).toMatchObject({ reason: 'foreign', backupAt: expect.any(String) });
  const aside = restoreDraftBackup(path, { now });
  expect(aside).toBe(`${path}.replaced-20210925T020304`);
  expect(readFileSync(aside ?? '').equals(spoilt)).toBe(true);
  expect(existsSync(`${aside}-wal`)).toBe(true);
  const draft = openDraft(path, { now, seed: null });
  expect(contentOf(draft)).toEqual(content);
  draft.change(byHand, product('after', {}));
  draft.close();
  // Twice in one second: what was set aside first stays, too.
  expect(restoreDraftBackup(path, { now })).toBe(`${aside}-2`);
  expect(readFileSync(aside ?? '').equals(spoilt)).toBe(true);
});

test('without a whole copy nothing is replaced', () => {
  const { path } = filledDraft();
  const before = readFileSync(path);
  expect(() => restoreDraftBackup(path, { now })).toThrow(expect.objectContaining({ code: 'NOT_FOUND' }));
  copyFileSync(path, draftBackupPath(path));
  pokeFile(draftBackupPath(path), 4096 * 3, [0x7f]);
  expect(() => restoreDraftBackup(path, { now })).toThrow(expect.objectContaining({ code: 'CATALOGUE_UNAVAILABLE' }));
  expect(readFileSync(path).equals(before)).toBe(true);
});
