import { act, renderHook } from '@testing-library/react';
import { createElement, type ReactNode } from 'react';
import { beforeEach, expect, test } from 'vitest';
import type { App } from '#app/createApp.ts';
import { useNewestAnswer } from '#renderer/api/useNewestAnswer.ts';
import { QueryCacheContext } from '#renderer/api/useQuery.ts';
import { connectBridge } from '#tests/support/kioskBridge.ts';

/** Questions that wait for their answer, by query. */
let waiting = new Map<string, (result: unknown) => void>();

beforeEach(() => {
  waiting = new Map();
  // No core: these tests are about the order in which answers arrive.
  const target = connectBridge({ subscribe: () => () => undefined } as unknown as App);
  target.call = (_name, input) => new Promise((resolve) => waiting.set((input as { query: string }).query, resolve));
});

function start(first: string | null) {
  const cache = new Map();
  const wrapper = ({ children }: { children: ReactNode }) =>
    createElement(QueryCacheContext.Provider, { value: cache }, children);
  const ask = (query: string | null) =>
    useNewestAnswer('search.suggest', query === null ? null : { locale: 'en', query });
  const hook = renderHook(({ query }) => ask(query), {
    initialProps: { query: first },
    wrapper,
  });
  return {
    shown: () => hook.result.current && [hook.result.current.input.query, hook.result.current.data?.completions.length],
    type: (query: string | null) => hook.rerender({ query }),
    answer: (query: string, result: unknown = { ok: true, value: { completions: [{ text: query, locale: 'en' }] } }) =>
      act(async () => {
        waiting.get(query)?.(result);
        waiting.delete(query);
      }),
  };
}

test('what was shown stays until something newer is there; what comes late never replaces it', async () => {
  const { shown, type, answer } = start('b');
  expect(shown()).toBeUndefined();
  await answer('b');
  type('ba');
  type('bat');
  expect(shown()).toEqual(['b', 1]);
  await answer('bat');
  expect(shown()).toEqual(['bat', 1]);
  await answer('ba');
  expect(shown()).toEqual(['bat', 1]);
});

test('a known answer is there at once and is not asked for again', async () => {
  const { shown, type, answer } = start('b');
  await answer('b');
  type('ba');
  await answer('ba');
  type('b');
  expect([shown(), waiting.size]).toEqual([['b', 1], 0]);
});

test('without a question there is no answer, and none of the last one when the next begins', async () => {
  const { shown, type, answer } = start('b');
  await answer('b');
  type(null);
  expect(shown()).toBeUndefined();
  type('k');
  expect(shown()).toBeUndefined();
});

test('a question that the core cannot answer takes the older answer away', async () => {
  const { shown, type, answer } = start('b');
  await answer('b');
  type('ba');
  await answer('ba', { ok: false, error: { code: 'INTERNAL', message: '', details: null } });
  expect(shown()).toEqual(['ba', undefined]);
});
