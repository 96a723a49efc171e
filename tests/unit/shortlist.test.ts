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

test('items move up and down by one place and not beyond the ends', () => {
  const list = run(add('a', 'b', 'c'));
  const move = (id: string, by: -1 | 1): ListAction => ({ type: 'move', item: product(id), by });
  expect([
    idsOf(run([move('c', -1)], list)),
    idsOf(run([move('a', 1)], list)),
    run([move('a', -1)], list) === list,
    run([move('c', 1)], list) === list,
    run([move('x', 1)], list) === list,
  ]).toEqual(['a c b', 'b a c', true, true, true]);
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
