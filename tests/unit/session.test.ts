import { expect, test } from 'vitest';
import {
  currentEntry,
  noFilters,
  sessionReducer,
  startSession,
  type Route,
  type SessionAction,
  type SessionState,
} from '#renderer/session/session.ts';

const product = (id: string): Route => ({ screen: 'product', id });
const go = (route: Route): SessionAction => ({ type: 'go', route });
const run = (actions: readonly SessionAction[], from: SessionState = startSession('ko')) =>
  actions.reduce(sessionReducer, from);
const placesOf = (state: SessionState) =>
  state.entries.map(({ key, route }) => `${key} ${route.screen}${'id' in route ? ` ${route.id}` : ''}`);

test('a session starts at home in the chosen language, with nowhere to go back to', () => {
  const state = startSession('zh-CN');
  expect(state).toMatchObject({ locale: 'zh-CN', entries: [{ key: 0, route: { screen: 'home' } }], nextKey: 1 });
  expect(sessionReducer(state, { type: 'back' })).toBe(state);
});

test('back retraces every step, each with the key that finds its scroll position', () => {
  const there = run([go(product('a')), go({ screen: 'regions', region: null }), go(product('a'))]);
  const back = run([{ type: 'back' }, { type: 'back' }], there);
  expect([placesOf(there), placesOf(back)]).toEqual([
    ['0 home', '1 product a', '2 regions', '3 product a'],
    ['0 home', '1 product a'],
  ]);
});

test('a key is never used twice, also after going back and home', () => {
  const state = run([go(product('a')), { type: 'back' }, go(product('b')), { type: 'home' }, go(product('c'))]);
  expect(placesOf(state)).toEqual(['0 home', '3 product c']);
});

test('replacing keeps the place and its key: typing is no step for back', () => {
  const results = (query: string): Route => ({
    screen: 'results',
    query,
    filters: noFilters,
    group: 'all',
    keyboard: true,
  });
  const state = run([
    go(results('')),
    { type: 'replace', route: results('ㅎ') },
    { type: 'replace', route: results('홍삼') },
  ]);
  expect(state.entries).toEqual([
    { key: 0, route: { screen: 'home' } },
    { key: 1, route: results('홍삼') },
  ]);
});

test('home forgets the way but not the language; another language forgets nothing', () => {
  const state = run([go(product('a')), { type: 'setLocale', locale: 'en' }]);
  expect([state.locale, placesOf(state)]).toEqual(['en', ['0 home', '1 product a']]);
  expect(run([{ type: 'home' }], state)).toMatchObject({ locale: 'en', entries: [{ key: 0 }] });
});

test('a finger resting on "related" does not fill the memory, and back still ends at home', () => {
  const far = run(Array.from({ length: 500 }, (_, index) => go(product(String(index)))));
  expect(far.entries.length).toBeLessThanOrEqual(62);
  expect(currentEntry(far)).toEqual({ key: 500, route: product('499') });
  const home = run(
    Array.from({ length: 500 }, (): SessionAction => ({ type: 'back' })),
    far,
  );
  expect(placesOf(home)).toEqual(['0 home']);
});
