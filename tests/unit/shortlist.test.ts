import { expect, test, vi } from 'vitest';
import { limits } from '#api/limits.ts';
import {
  changeShortlist,
  createShortlist,
  emptyShortlist,
  type ItemRef,
  type ListAction,
  type Shortlist,
} from '#renderer/session/shortlist.ts';

const product = (id: string): ItemRef => ({ type: 'product', id });
const add = (...ids: string[]): ListAction[] => ids.map((id) => ({ type: 'add', item: product(id) }));
const run = (actions: readonly ListAction[], from: Shortlist = emptyShortlist) => actions.reduce(changeShortlist, from);
const idsOf = ({ items }: Shortlist) => items.map(({ id }) => id).join(' ');

test('items keep the order in which they were added, each once; a product and a company may share a key', () => {
  const list = run([...add('a', 'b', 'a'), { type: 'add', item: { type: 'exhibitor', id: 'a' } }]);
  expect(list.items).toEqual([product('a'), product('b'), { type: 'exhibitor', id: 'a' }]);
});

test('a new order is taken when it has the very same items, and is refused otherwise', () => {
  const list = run(add('a', 'b', 'c'));
  const reorder = (...ids: string[]): ListAction => ({ type: 'reorder', items: ids.map(product) });
  expect([
    idsOf(run([reorder('c', 'a', 'b')], list)),
    run([reorder('c', 'a')], list) === list,
    run([reorder('c', 'a', 'x')], list) === list,
  ]).toEqual(['c a b', true, true]);
});

test('undo brings back what was removed, at its place, and the whole of a cleared list', () => {
  const list = run(add('a', 'b', 'c'));
  const removed = run([{ type: 'remove', item: product('b') }], list);
  const cleared = run([{ type: 'clear' }], list);
  expect([idsOf(removed), removed.before?.removed, idsOf(run([{ type: 'undo' }], removed))]).toEqual([
    'a c',
    1,
    'a b c',
  ]);
  expect([idsOf(cleared), cleared.before?.removed, idsOf(run([{ type: 'undo' }], cleared))]).toEqual(['', 3, 'a b c']);
});

test('a full list refuses more and stays the very same', () => {
  const ids = Array.from({ length: limits.shortlist }, (_, index) => `p${index}`);
  const full = run(add(...ids));
  expect(full.items).toHaveLength(limits.shortlist);
  expect(run(add('one-more'), full)).toBe(full);
});

test('the store tells its listeners of every change, and of nothing else', () => {
  const store = createShortlist();
  const heard = vi.fn<() => void>();
  const stop = store.subscribe(heard);
  expect([
    store.apply({ type: 'add', item: product('a') }),
    store.apply({ type: 'add', item: product('a') }),
    store.apply({ type: 'undo' }),
  ]).toEqual([true, false, false]);
  stop();
  store.apply({ type: 'clear' });
  expect(heard).toHaveBeenCalledTimes(1);
});
