/** What staff make of the counts: a file, and words that visitors find. */
import { existsSync, readFileSync } from 'node:fs';
import { afterEach, expect, test } from 'vitest';
import { read, utils } from '@e965/xlsx';
import { startStaffCore, type StaffCore } from '#tests/support/staffCore.ts';

let core: StaffCore | null = null;
afterEach(async () => {
  await core?.app.close();
  core = null;
});

test('the counts are saved as XLSX: the same tables as on the screen, whatever a caller sends, and told in the log', async () => {
  core = await startStaffCore();
  const { ask, app, inbox } = core;
  app.dispatch('visit.note', { locale: 'en', what: 'visit' }, { isLocal: true });
  app.dispatch('session.end', {}, { isLocal: true });
  const { tables } = await ask('stats.read', { locale: 'en', from: null, to: null });
  const forged = [{ name: 'Forged', headings: ['a'], rows: [[1]] }];
  const { path } = await ask('stats.save', { locale: 'en', from: null, to: null, folder: inbox, sheets: forged });
  expect(existsSync(path)).toBe(true);
  const workbook = read(readFileSync(path));
  const found = workbook.SheetNames.map((name) => ({
    name,
    rows: utils.sheet_to_json<unknown[]>(workbook.Sheets[name] ?? {}, { header: 1 }),
  }));
  expect(found).toEqual(tables.map(({ name, headings, rows }) => ({ name, rows: [headings, ...rows] })));
  expect(found[0]?.rows.length).toBeGreaterThan(1);
  expect((await ask('staff.audit', {})).entries[0]?.action).toBe('countsExported');
});

test('a missed word becomes another word for something, and visitors find it once it is published', async () => {
  core = await startStaffCore();
  const { ask, app } = core;
  const { owners } = await ask('records.owners', { locale: 'en', query: 'food' });
  expect(owners).toContainEqual({ owner: 'industry:food', label: 'Food', about: '' });
  const values = { owner: 'industry:food', locale: 'en', word: 'vittles' };
  const saved = await ask('records.save', { locale: 'en', type: 'synonym', code: null, values, revision: null });
  expect(saved.problems).toEqual([]);
  const total = async () => {
    const answer = await ask('catalogue.search', { locale: 'en', query: 'vittles' });
    return answer.total;
  };
  expect(await total()).toBe(0);
  // The small catalogue's fair has no short name, which publishing wants.
  const shortName = { 'shortName.en': 'Small' };
  await ask('records.save', { locale: 'en', type: 'fair', code: 'fair', values: shortName, revision: null });
  const check = await ask('publish.check', { locale: 'en' });
  expect(check.blocking).toEqual([]);
  await ask('publish.run', { locale: 'en' });
  app.dispatch('session.end', {}, { isLocal: true });
  expect(await total()).toBeGreaterThan(0);
});
