import { expect, test } from 'vitest';
import { openDraft } from '#db/draft/openDraft.ts';
import { presence } from '#db/draft/types.ts';
import { alterFile } from '#tests/fixtures/brokenCatalogues.ts';
import { byHand, contentOf, edit, emptyDraft, p1, product, refusalOfCall } from '#tests/support/drafts.ts';
import { createFakeClock } from '#tests/support/fakeClock.ts';

test('undo takes a set back, the undo can be taken back, and each set says whether it is in force', () => {
  const { draft } = emptyDraft();
  const marks = () =>
    draft.changeSets({ limit: 9 }).map(({ id, kind, label, undoneBy }) => [id, kind, label, undoneBy]);
  draft.change(byHand, product('p1', { model: 'A' }));
  draft.change(byHand, [edit('model', 'B'), edit('moq', '5'), ...product('p2', { 'name.en': 'Kimchi' })]);
  expect(draft.undo(2, 'editor')).toMatchObject({ set: { id: 3, kind: 'undo', label: '2', changes: 4 }, kept: [] });
  expect(contentOf(draft)).toEqual([{ ...p1, isPresent: true, values: { model: 'A' } }]);
  expect(draft.get({ type: 'product', code: 'p2' })).toBeUndefined();
  draft.undo(3, 'editor');
  expect(draft.get({ type: 'product', code: 'p2' })?.values).toEqual({ 'name.en': 'Kimchi' });
  expect(marks().toReversed()).toEqual([
    [1, 'edit', '', null],
    [2, 'edit', '', null],
    [3, 'undo', '2', 4],
    [4, 'undo', '3', null],
  ]);
  draft.undo(4, 'editor');
  expect(draft.get(p1)?.values).toEqual({ model: 'A' });
  expect(marks().map(([id, , , undoneBy]) => [id, undoneBy])).toEqual([
    [5, null],
    [4, 5],
    [3, null],
    [2, 3],
    [1, null],
  ]);
  // Once more changes nothing.
  expect(draft.undo(2, 'editor')).toEqual({ set: null, kept: [] });
  draft.close();
});

test('undo leaves what has changed again since, and tells it', () => {
  const { draft } = emptyDraft();
  draft.change(byHand, product('p1', { model: 'A', moq: '1', hsCode: '1905' }));
  draft.change({ role: 'editor', kind: 'import', label: 'list.xlsx' }, [
    edit('model', 'B'),
    edit('moq', '2'),
    edit('hsCode', '1906'),
  ]);
  draft.change(byHand, [edit('model', 'C'), edit('hsCode', '1905')]);
  const { set, kept } = draft.undo(2, 'administrator');
  expect(set).toMatchObject({ role: 'administrator', changes: 1 });
  expect(kept).toEqual([
    {
      setId: 2,
      at: '2021-09-25T02:00:00.000Z',
      role: 'editor',
      kind: 'import',
      ...p1,
      field: 'model',
      old: 'A',
      new: 'B',
    },
  ]);
  expect(draft.get(p1)?.values).toEqual({ model: 'C', moq: '1', hsCode: '1905' });
  draft.close();
});

test('undo leaves an exhibitor to which products were added since, and takes back all else of its set', () => {
  const { draft } = emptyDraft();
  const exhibitor = (code: string) => [
    { type: 'exhibitor', code, field: presence, value: '1' } as const,
    { type: 'exhibitor', code, field: 'name.en', value: code } as const,
  ];
  draft.change(byHand, product('p0', { 'name.en': 'Old', exhibitor: 'e9' }));
  draft.change({ role: 'editor', kind: 'import', label: 'list.xlsx' }, [
    ...['e1', 'e2', 'e3', 'e4'].flatMap(exhibitor),
    ...product('p1', { exhibitor: 'e1' }),
    ...product('p2', { exhibitor: 'e2' }),
    edit('exhibitor', 'e3', 'p0'),
    edit('exhibitor', 'e4', 'p0'),
  ]);
  draft.change(byHand, product('p3', { exhibitor: 'e1' }));
  // One that was taken off the shelf again needs no exhibitor.
  draft.change(byHand, product('p4', { exhibitor: 'e2' }));
  draft.change(byHand, [edit(presence, null, 'p4')]);
  const { kept } = draft.undo(2, 'editor');
  expect(kept.map(({ type, code, field }) => [type, code, field])).toEqual([['exhibitor', 'e1', presence]]);
  expect(draft.list('exhibitor').map(({ code, values }) => [code, values])).toEqual([['e1', { 'name.en': 'e1' }]]);
  expect(draft.list('product').map(({ code, values }) => [code, values['exhibitor']])).toEqual([
    ['p0', 'e9'],
    ['p3', 'e1'],
  ]);
  // Without its products the exhibitor can go with the next undo of the same list.
  draft.change(byHand, [edit(presence, null, 'p3')]);
  draft.undo(2, 'editor');
  expect(draft.list('exhibitor')).toEqual([]);
  draft.close();
});

test('restores one value, one record or everything as it was right after a set', () => {
  const { draft } = emptyDraft();
  draft.change(byHand, product('p1', { model: 'A', moq: '1' }));
  draft.change(byHand, [...product('p2', { model: 'X' }), edit('moq', null)]);
  const second = contentOf(draft);
  draft.change(byHand, [edit('model', 'B'), edit('model', 'Y', 'p2'), edit('moq', '9')]);
  draft.change(byHand, [edit(presence, null), edit('model', 'C'), ...product('p3', {})]);
  const last = contentOf(draft);

  draft.restore({ setId: 1, of: p1, field: 'model' }, 'editor');
  expect(draft.get(p1)).toMatchObject({ isPresent: false, values: { model: 'A', moq: '9' } });
  draft.restore({ setId: 3, of: p1, field: null }, 'editor');
  expect(draft.get(p1)).toMatchObject({ isPresent: true, values: { model: 'B', moq: '9' } });
  expect(draft.restore({ setId: 2, of: null, field: null }, 'editor')).toMatchObject({ kind: 'restore', label: '2' });
  expect(contentOf(draft)).toEqual(second);
  expect(draft.restore({ setId: 2, of: null, field: null }, 'editor')).toBeNull();
  // A restore is a set like others.
  draft.restore({ setId: 4, of: null, field: null }, 'editor');
  expect(contentOf(draft)).toEqual(last);
  // Before it was made there was no p2.
  draft.restore({ setId: 1, of: { type: 'product', code: 'p2' }, field: null }, 'editor');
  expect(draft.get({ type: 'product', code: 'p2' })).toBeUndefined();
  draft.restore({ setId: 4, of: { type: 'product', code: 'p2' }, field: null }, 'editor');
  expect(draft.get({ type: 'product', code: 'p2' })?.values).toEqual({ model: 'Y' });
  draft.close();
});

test('taking back what is not there is refused', () => {
  const { draft } = emptyDraft();
  draft.change(byHand, product('p1', {}));
  expect(refusalOfCall(() => draft.undo(7, 'editor'))).toMatchObject({ code: 'NOT_FOUND', details: { setId: 7 } });
  expect(refusalOfCall(() => draft.restore({ setId: 7, of: null, field: null }, 'editor'))).toMatchObject({
    code: 'NOT_FOUND',
  });
  const unknown = { type: 'product', code: 'none' } as const;
  expect(refusalOfCall(() => draft.restore({ setId: 1, of: unknown, field: null }, 'editor'))).toMatchObject({
    code: 'NOT_FOUND',
    details: unknown,
  });
  expect(refusalOfCall(() => draft.restore({ setId: 1, of: null, field: 'model' }, 'editor'))).toMatchObject({
    code: 'INVALID_INPUT',
  });
  draft.close();
});

test('a field that this program no longer has is still taken back', () => {
  const { draft, path } = emptyDraft();
  draft.change(byHand, product('p1', { model: 'A' }));
  draft.change(byHand, [edit('model', 'B')]);
  draft.close();
  alterFile(path, "UPDATE change SET field = 'gone' WHERE field = 'model'; UPDATE value SET field = 'gone'");
  const again = openDraft(path, { now: createFakeClock().now, seed: null });
  expect(again.undo(2, 'editor').set).toMatchObject({ changes: 1 });
  expect(again.get(p1)?.values).toEqual({ gone: 'A' });
  again.close();
});
