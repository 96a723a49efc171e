import { act, renderHook } from '@testing-library/react';
import { createElement, type ReactNode } from 'react';
import { beforeEach, expect, test } from 'vitest';
import { limits } from '#api/limits.ts';
import type { App } from '#app/createApp.ts';
import { QueryCacheContext } from '#renderer/api/useQuery.ts';
import { usePinyinCandidates } from '#renderer/components/keyboard/usePinyinCandidates.ts';
import { connectBridge } from '#tests/support/kioskBridge.ts';

/** Questions that wait for their answer, oldest first. */
let waiting: { name: string; input: unknown; answer: (result: unknown) => void }[] = [];

beforeEach(() => {
  waiting = [];
  // No core: these tests are about the order in which answers arrive.
  const target = connectBridge({ subscribe: () => () => undefined } as unknown as App);
  target.call = (name, input) => new Promise((resolve) => waiting.push({ name, input, answer: resolve }));
});

const word = (text: string, length: number) => ({ text, length, kind: text.length > 1 ? 'word' : 'character' });

function start(first: string) {
  const cache = new Map();
  const wrapper = ({ children }: { children: ReactNode }) =>
    createElement(QueryCacheContext.Provider, { value: cache }, children);
  const hook = renderHook(({ pinyin }) => usePinyinCandidates(pinyin), { initialProps: { pinyin: first }, wrapper });
  return {
    shown: () => hook.result.current.map(({ text, pinyinLength }) => `${text} ${pinyinLength}`),
    type: (pinyin: string) => hook.rerender({ pinyin }),
    /** Answers the question with this pinyin. */
    answer: (pinyin: string, ...candidates: ReturnType<typeof word>[]) =>
      act(async () => {
        const index = waiting.findIndex(({ input }) => (input as { pinyin: string }).pinyin === pinyin);
        waiting.splice(index, 1)[0]?.answer({ ok: true, value: { candidates } });
      }),
  };
}

test('asks once for each pinyin, and for none without letters', async () => {
  const { shown, type, answer } = start('');
  expect(waiting).toEqual([]);
  type('hong');
  expect(waiting).toMatchObject([{ name: 'search.candidates', input: { pinyin: 'hong', limit: limits.candidates } }]);
  await answer('hong', word('红', 4));
  expect(shown()).toEqual(['红 4']);
  type('');
  expect(shown()).toEqual([]);
  type('hong');
  expect([shown(), waiting]).toEqual([['红 4'], []]);
});

test('until the answer is there, what stands for unchanged letters stays, and nothing else', async () => {
  const { shown, type, answer } = start('hongshen');
  await answer('hongshen', word('红参', 8), word('红', 4));
  type('hongshenj');
  expect(shown()).toEqual(['红参 8', '红 4']);
  await answer('hongshenj', word('红参精', 9), word('红参', 8));
  expect(shown()).toEqual(['红参精 9', '红参 8']);
  type('hongs');
  expect(shown()).toEqual([]);
  await answer('hongs', word('红', 4));
  type('gong');
  expect(shown()).toEqual([]);
});

test('one question at a time, and of those that came meanwhile only the newest', async () => {
  const { shown, type, answer } = start('h');
  for (const pinyin of ['ho', 'hon', 'hong']) type(pinyin);
  expect(waiting).toMatchObject([{ input: { pinyin: 'h' } }]);
  await answer('h', word('和', 1));
  expect(waiting).toMatchObject([{ input: { pinyin: 'hong' } }]);
  await answer('hong', word('红', 4));
  expect([shown(), waiting]).toEqual([['红 4'], []]);
});

test.each(['UNKNOWN_METHOD', 'INTERNAL'])('a core that answers %s leaves the bar empty', async (code) => {
  const { shown } = start('hong');
  await act(async () => waiting[0]?.answer({ ok: false, error: { code, message: '', details: null } }));
  expect(shown()).toEqual([]);
});
