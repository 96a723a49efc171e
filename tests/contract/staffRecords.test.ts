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

test('items come to the lists that records have, and go out of them again; a full list stays as it is', async () => {
  core = await startStaffCore();
  const { ask } = core;
  const [first = '', second = ''] = (await ask('records.codes', { type: 'exhibitor' })).codes;
  const brandsOf = async (code: string) =>
    (await ask('records.get', { locale: 'en', type: 'exhibitor', code })).values.find(({ field }) => field === 'brands')
      ?.value ?? '';
  const save = (code: string, brands: string) =>
    ask('records.save', { locale: 'en', type: 'exhibitor', code, values: { brands }, revision: null });
  await save(first, 'Hanbit\nSaebom');
  await save(second, 'A\nB\nC\nD');
  const change = (how: 'add' | 'take', value: string, apply: boolean) =>
    ask('records.bulk', {
      locale: 'en',
      type: 'exhibitor',
      codes: [first, second],
      field: 'brands',
      value,
      how,
      apply,
    });
  const shown = await change('add', 'Saebom\nDarae', false);
  expect([shown.total, shown.full, shown.changes[0]?.new]).toEqual([1, 1, 'Hanbit\nSaebom\nDarae']);
  await change('add', 'Saebom\nDarae', true);
  expect([await brandsOf(first), await brandsOf(second)]).toEqual(['Hanbit\nSaebom\nDarae', 'A\nB\nC\nD']);
  const taken = await change('take', 'Saebom\nA', true);
  expect([taken.total, taken.full, taken.set?.changes]).toEqual([2, 0, 2]);
  expect([await brandsOf(first), await brandsOf(second)]).toEqual(['Hanbit\nDarae', 'B\nC\nD']);
  await change('take', 'Hanbit\nDarae', true);
  expect(await brandsOf(first)).toBe('');

  const noList = ask('records.bulk', {
    locale: 'en',
    type: 'exhibitor',
    codes: [first],
    field: 'phone',
    value: '1',
    how: 'add',
    apply: true,
  });
  await expect(noList).rejects.toThrow('INVALID_INPUT');
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

test('saving one field keeps what a form has typed into the others', async () => {
  core = await startStaffCore();
  const { ask } = core;
  const [code = ''] = (await ask('records.codes', { type: 'exhibitor' })).codes;
  const unsaved = async () => (await ask('records.get', { locale: 'en', type: 'exhibitor', code })).unsaved;
  const save = (values: Record<string, string>) =>
    ask('records.save', { locale: 'en', type: 'exhibitor', code, values, revision: null });
  const typed = { email: 'a@example.com', wechat: 'pavilion' };
  await ask('records.keepUnsaved', { type: 'exhibitor', code, values: typed });
  await save({ email: 'b@example.com' });
  expect(await unsaved()).toEqual({ wechat: 'pavilion' });
  await save({ wechat: 'pavilion' });
  expect(await unsaved()).toBeNull();
});

test('the exhibitor that a product had comes back into its form as the code', async () => {
  core = await startStaffCore();
  const { ask } = core;
  const [code = ''] = (await ask('records.codes', { type: 'product' })).codes;
  const makerOf = async () =>
    (await ask('records.get', { locale: 'en', type: 'product', code })).values.find(
      ({ field }) => field === 'exhibitor',
    );
  const before = await makerOf();
  expect(before?.text).toBe(before?.value);
  const { codes } = await ask('records.codes', { type: 'exhibitor' });
  const other = codes.find((each) => each !== before?.value) ?? '';
  const save = (exhibitor: string) =>
    ask('records.save', { locale: 'en', type: 'product', code, values: { exhibitor }, revision: null });
  await save(other);
  const { changes } = await ask('history.changes', { locale: 'en', of: { type: 'product', code } });
  expect(changes[0]?.old).not.toBe(before?.value);
  await save(changes[0]?.oldTyped ?? '');
  expect(await makerOf()).toEqual(before);
});

test('what differs from the first draft is known after hundreds of sets, and every set can be reached', async () => {
  core = await startStaffCore();
  const { ask, clock } = core;
  const [code = ''] = (await ask('records.codes', { type: 'exhibitor' })).codes;
  clock.advanceMs(1000);
  for (let turn = 0; turn < 205; turn += 1) {
    // oxlint-disable-next-line no-await-in-loop -- Each set comes after the one before.
    await ask('records.setState', { type: 'exhibitor', codes: [code], to: turn % 2 === 0 ? 'hidden' : 'shown' });
  }
  expect((await ask('records.codes', { type: 'exhibitor', show: 'changed' })).codes).toEqual([code]);
  const of = { type: 'exhibitor', code } as const;
  const first = await ask('history.changes', { locale: 'en', of, limit: 200 });
  const rest = await ask('history.changes', { locale: 'en', of, offset: 200, limit: 200 });
  expect([first.changes.length, first.total]).toEqual([200, 200 + rest.changes.length]);
});

test('lists and history speak of things by name, never by their codes', async () => {
  core = await startStaffCore();
  const { ask } = core;
  const { owners } = await ask('records.owners', { locale: 'zh-CN', query: 'food' });
  const known = owners.find(({ owner }) => owner.startsWith('industry:'));
  const values = { owner: known?.owner ?? '', locale: 'ko', word: '먹거리' };
  const made = await ask('records.save', { locale: 'en', type: 'synonym', code: null, values, revision: null });
  const { records } = await ask('records.list', { locale: 'zh-CN', type: 'synonym', query: '먹거리' });
  expect(records.map(({ code }) => code)).toEqual([made.code]);
  expect(records[0]?.subtitle).toContain(known?.label);
  expect(records[0]?.subtitle).not.toMatch(/industry:|· ko$/);
  await ask('records.setState', { type: 'synonym', codes: [made.code ?? ''], to: 'removed' });
  expect((await ask('history.sets', { locale: 'en', limit: 1 })).sets[0]?.label).toBe('먹거리');
});

test('a company takes its products along, and brings back those that went with it', async () => {
  core = await startStaffCore();
  const { ask } = core;
  const shown = async () => (await ask('records.codes', { type: 'product', query: '', show: 'all' })).codes;
  const before = await shown();
  const [first = ''] = before;
  const { values } = await ask('records.get', { locale: 'en', type: 'product', code: first });
  const exhibitor = values.find(({ field }) => field === 'exhibitor')?.value ?? '';
  await ask('records.setState', { type: 'exhibitor', codes: [exhibitor], to: 'removed' });
  expect(await shown()).not.toContain(first);
  await ask('records.setState', { type: 'exhibitor', codes: [exhibitor], to: 'present' });
  expect(await shown()).toEqual(before);
});

test('what a record must have cannot be emptied in many at once, except where another language stays', async () => {
  core = await startStaffCore();
  const { ask } = core;
  const { codes } = await ask('records.codes', { type: 'product', query: '', show: 'all' });
  const empty = (field: string) =>
    ask('records.bulk', { locale: 'en', type: 'product', codes, field, value: null, apply: true });
  const refused = await empty('exhibitor');
  expect([refused.set, refused.problems.length]).toEqual([null, 1]);
  expect((await empty('model')).problems).toEqual([]);
});
