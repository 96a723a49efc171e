/** Work with many records at once, from the contract's side. */
import { afterEach, expect, test } from 'vitest';
import { startStaffCore, type StaffCore } from '#tests/support/staffCore.ts';

let core: StaffCore | null = null;
afterEach(async () => {
  await core?.app.close();
  core = null;
});

test('the codes of a search are those of its lists, whatever their number', async () => {
  core = await startStaffCore();
  const all = await core.ask('records.list', { locale: 'en', type: 'exhibitor' });
  const { codes } = await core.ask('records.codes', { type: 'exhibitor' });
  expect(codes).toEqual(all.records.map(({ code }) => code));
  const [first = ''] = codes;
  expect(await core.ask('records.codes', { type: 'exhibitor', query: first })).toEqual({ codes: [first] });
});

test('a change of many is shown first, made once, told in the log, and taken back', async () => {
  core = await startStaffCore();
  const { ask } = core;
  const { codes } = await ask('records.codes', { type: 'exhibitor', show: 'shown' });
  const hidden = (await ask('records.codes', { type: 'exhibitor', show: 'hidden' })).codes;
  const change = { locale: 'en', type: 'exhibitor', codes, field: 'isVisible', value: 'No' } as const;
  const shown = await ask('records.bulk', { ...change, apply: false });
  expect([shown.total, shown.set, shown.changes[0]?.new]).toEqual([codes.length, null, 'N']);
  const done = await ask('records.bulk', { ...change, apply: true });
  expect(done.set).toMatchObject({ kind: 'bulk', changes: codes.length });
  expect((await ask('records.codes', { type: 'exhibitor', show: 'shown' })).codes).toEqual([]);
  expect((await ask('records.bulk', { ...change, apply: true })).set).toBeNull();
  expect((await ask('staff.audit', {})).entries.map(({ action }) => action)).toEqual(['bulkEdited', 'firstRun']);
  await ask('history.undo', { locale: 'en', setId: done.set?.id ?? 0 });
  expect((await ask('records.codes', { type: 'exhibitor', show: 'hidden' })).codes).toEqual(hidden);
});

test('a value that the field cannot have changes nothing', async () => {
  core = await startStaffCore();
  const { codes } = await core.ask('records.codes', { type: 'exhibitor' });
  const answer = await core.ask('records.bulk', {
    locale: 'en',
    type: 'exhibitor',
    codes,
    field: 'foundedYear',
    value: 'long ago',
    apply: true,
  });
  expect([answer.total, answer.set, answer.problems.length]).toEqual([0, null, 1]);
});
