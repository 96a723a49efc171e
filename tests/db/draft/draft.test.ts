import { expect, test } from 'vitest';
import { openDraft } from '#db/draft/openDraft.ts';
import { presence } from '#db/draft/types.ts';
import { byHand, contentOf, edit, emptyDraft, p1, product, refusalOfCall } from '#tests/support/drafts.ts';
import { createFakeClock } from '#tests/support/fakeClock.ts';

test('a record is what its edits made of it, with the time of the last one', () => {
  const clock = createFakeClock('2021-09-25T02:00:00Z');
  const { draft } = emptyDraft(clock.now);
  draft.change(byHand, product('p1', { 'name.ko': '김치', model: 'K-1' }));
  clock.advanceMs(60_000);
  const set = draft.change({ role: 'administrator', kind: 'bulk', label: '가격' }, [
    edit('model', 'K-2'),
    edit('moq', '5'),
  ]);
  expect(set).toEqual({
    id: 2,
    at: '2021-09-25T02:01:00.000Z',
    role: 'administrator',
    kind: 'bulk',
    label: '가격',
    changes: 2,
    undoneBy: null,
  });
  expect(draft.get(p1)).toEqual({
    ...p1,
    isPresent: true,
    values: { 'name.ko': '김치', model: 'K-2', moq: '5' },
    changedAt: '2021-09-25T02:01:00.000Z',
  });
  expect(draft.get({ type: 'exhibitor', code: 'p1' })).toBeUndefined();
  draft.close();
});

test('what changes nothing leaves no trace, and the last edit of a field counts', () => {
  const { draft } = emptyDraft();
  draft.change(byHand, product('p1', { model: 'A' }));
  expect(draft.change(byHand, [edit('model', 'A'), edit('hsCode', null), edit('moq', '')])).toBeNull();
  expect(draft.change(byHand, [edit('model', 'B'), edit('model', 'A')])).toBeNull();
  expect(draft.change(byHand, [edit('model', null, 'unknown')])).toBeNull();
  expect(draft.change(byHand, [])).toBeNull();
  expect(draft.revision()).toBe(1);
  draft.change(byHand, [edit('model', 'B'), edit('model', 'C')]);
  expect(draft.changes({ setId: 2 }).map(({ old, new: now }) => [old, now])).toEqual([['A', 'C']]);
  draft.close();
});

test('an empty or blank value is no value', () => {
  const { draft } = emptyDraft();
  draft.change(byHand, product('p1', { model: 'A', moq: '5', 'name.ko': '김치' }));
  draft.change(byHand, [edit('model', ''), edit('moq', ' \n　')]);
  expect(draft.get(p1)?.values).toEqual({ 'name.ko': '김치' });
  draft.close();
});

test.each([
  ['code', { ...edit('model', 'A'), code: '' }],
  ['code', { ...edit('model', 'A'), code: '.hidden' }],
  ['code', { ...edit('model', 'A'), code: 'a b' }],
  ['code', { ...edit('model', 'A'), code: 'a/../b' }],
  ['code', { ...edit('model', 'A'), code: '김치' }],
  ['code', { ...edit('model', 'A'), code: 'x'.repeat(33) }],
  ['code', { ...edit('model', 'A'), code: 'p1\n' }],
  ['field', edit('price', 'A')],
  ['field', edit('name', 'A')],
  ['field', edit('name.fr', 'A')],
  ['field', edit('name.ko.x', 'A')],
  ['field', edit('model.ko', 'A')],
  ['field', edit('__proto__', 'A')],
  ['field', edit('booths', 'A')],
  ['field', edit('extra:', 'A')],
  ['field', edit('extra: 비고', 'A')],
  ['field', edit('extra:a\nb', 'A')],
  ['field', edit(`extra:${'가'.repeat(121)}`, 'A')],
  ['presence', edit(presence, '2')],
  ['presence', edit(presence, 'true')],
  ['characters', edit('model', 'a\r\nb')],
  ['characters', edit('model', 'a\0b')],
  ['characters', edit('model', 'a\ud83d')],
  ['characters', edit('model', '\udc00b')],
])('refuses %s: %j, and nothing of the set is kept', (reason, bad) => {
  const { draft } = emptyDraft();
  const { type, code, field } = bad;
  expect(refusalOfCall(() => draft.change(byHand, [...product('p1', { model: 'A' }), bad]))).toEqual({
    code: 'INVALID_INPUT',
    details: { type, code, field, reason },
  });
  expect([draft.revision(), contentOf(draft)]).toEqual([0, []]);
  draft.close();
});

test('keeps extra columns, long headings, and characters beyond the first plane', () => {
  const { draft } = emptyDraft();
  const values = { 'extra:비고 (内部)': '값', [`extra:${'😀'.repeat(120)}`]: '𠮷', 'description.ko': '첫 줄\n둘째 줄' };
  draft.change(byHand, product('P.1_a-B', values));
  expect(draft.get({ type: 'product', code: 'P.1_a-B' })?.values).toEqual(values);
  draft.close();
});

test('a value of an unknown record is refused, in whatever order the record is made', () => {
  const { draft } = emptyDraft();
  expect(refusalOfCall(() => draft.change(byHand, [...product('p1', {}), edit('model', 'A', 'p2')]))).toEqual({
    code: 'NOT_FOUND',
    details: { type: 'product', code: 'p2' },
  });
  expect(draft.count('product')).toBe(0);
  draft.change(byHand, [edit('model', 'A'), edit(presence, '1')]);
  expect(draft.get(p1)?.values).toEqual({ model: 'A' });
  draft.close();
});

test('a removed record keeps its values, may be edited and comes back', () => {
  const { draft } = emptyDraft();
  draft.change(byHand, [...product('p1', { model: 'A' }), ...product('p2', {})]);
  draft.change(byHand, [edit(presence, null)]);
  expect([draft.count('product'), draft.list('product').map(({ code }) => code)]).toEqual([1, ['p2']]);
  expect(draft.get(p1)).toMatchObject({ isPresent: false, values: { model: 'A' } });
  expect(draft.list('product', { withRemoved: true }).map(({ code }) => code)).toEqual(['p1', 'p2']);
  draft.change(byHand, [edit('model', 'B')]);
  draft.change(byHand, [edit(presence, '1')]);
  expect(draft.get(p1)).toMatchObject({ isPresent: true, values: { model: 'B' } });
  draft.close();
});

test('lists in catalogue order: by sort as a number, then by code; without sort last', () => {
  const { draft } = emptyDraft();
  const sorts: Record<string, string | null> = { a: '10', c: '9', b: '9', z: null, y: null, d: '-1' };
  for (const [code, sort] of Object.entries(sorts)) draft.change(byHand, product(code, sort === null ? {} : { sort }));
  expect(draft.list('product').map(({ code }) => code)).toEqual(['d', 'b', 'c', 'a', 'y', 'z']);
  draft.close();
});

test('an edit made for an older state is refused when somebody else has changed something', () => {
  const { draft, path } = emptyDraft();
  const other = openDraft(path, { now: createFakeClock().now, seed: null });
  const before = draft.revision();
  other.change(byHand, product('p1', { model: 'A' }));
  expect(draft.revision()).toBe(before + 1);
  expect(refusalOfCall(() => draft.change(byHand, product('p2', {}), { ifRevision: before }))).toEqual({
    code: 'CONFLICT',
    details: { file: 'draft', reason: 'changed', revision: 1 },
  });
  expect(draft.change(byHand, product('p2', {}), { ifRevision: 1 })?.id).toBe(2);
  expect(other.list('product').map(({ code }) => code)).toEqual(['p1', 'p2']);
  draft.close();
  other.close();
});

test('tells the history of a record newest first, of a set by record and field, and pages through sets', () => {
  const clock = createFakeClock();
  const { draft } = emptyDraft(clock.now);
  draft.change(byHand, [...product('p1', { model: 'A' }), ...product('p2', { moq: '1' })]);
  clock.advanceMs(1000);
  draft.change({ role: 'administrator', kind: 'bulk', label: 'x' }, [edit('moq', '2'), edit('model', null)]);
  const history = draft.changes(p1);
  expect(history.map(({ setId, field, old, new: now }) => [setId, field, old, now])).toEqual([
    [2, 'model', 'A', null],
    [2, 'moq', null, '2'],
    [1, presence, null, '1'],
    [1, 'model', null, 'A'],
  ]);
  expect(history[0]).toMatchObject({ ...p1, at: '2021-09-25T02:00:01.000Z', role: 'administrator', kind: 'bulk' });
  expect(draft.changes(p1, { limit: 1 })).toEqual(history.slice(0, 1));
  expect(draft.changes({ setId: 1 }).map(({ code, field }) => [code, field])).toEqual([
    ['p1', presence],
    ['p1', 'model'],
    ['p2', presence],
    ['p2', 'moq'],
  ]);
  expect(draft.changes({ type: 'event', code: 'p1' })).toEqual([]);
  draft.change(byHand, [edit('model', 'B')]);
  expect(draft.changeSets({ limit: 2 }).map(({ id }) => id)).toEqual([3, 2]);
  expect(draft.changeSets({ limit: 2, before: 2 }).map(({ id }) => id)).toEqual([1]);
  draft.close();
});

test('notes are kept beside the history', () => {
  const { draft, path } = emptyDraft();
  draft.setNote('form:product:p1', '{"model":"\r\n"}');
  draft.setNote('form:product:p2', 'x');
  draft.setNote('form%', 'y');
  draft.setNote('profile:a', 'z');
  draft.setNote('form:product:p1', 'again');
  draft.setNote('profile:a', null);
  draft.close();
  const again = openDraft(path, { now: createFakeClock().now, seed: null });
  expect(again.noteKeys('form:')).toEqual(['form:product:p1', 'form:product:p2']);
  expect([again.noteKeys(''), again.getNote('form:product:p1'), again.getNote('profile:a'), again.revision()]).toEqual([
    ['form%', 'form:product:p1', 'form:product:p2'],
    'again',
    null,
    0,
  ]);
  again.close();
});
