/** The generator measures others, so its own parts must be right. */
import { describe, expect, test } from 'vitest';
import { makeQuerySets } from './allClasses.ts';
import { loadAllCorpora, loadCorpus } from './corpora.ts';
import { editDistance } from './editDistance.ts';
import { enlarge } from './enlarge.ts';
import { composeKeys, keysOf } from './hangulKeys.ts';
import { movedFinals, movedInitials, romanised } from './koreanTyping.ts';
import { createTextPool } from './textPool.ts';

test('every syllable is composed again from its keys', () => {
  const syllables = Array.from({ length: 11_172 }, (_, index) => String.fromCodePoint(0xac00 + index));
  expect(syllables.filter((syllable) => composeKeys(keysOf(syllable)) !== syllable)).toEqual([]);
});

test.each([
  ['entks', '두산'],
  ['ticket', '샤찯ㅅ'],
  ['rkqtdp', '값에'],
  ['rkqtk', '갑사'],
  ['nhns', 'ㅜㅗㅜㄴ'],
  ['rrk 3', 'ㄱ가 3'],
])('the keys %s are typed as %s', (keys, text) => {
  expect(composeKeys(keys)).toBe(text);
});

test('sounds move between syllables only where they do in speech', () => {
  expect([movedFinals('음악 강아지'), movedInitials('나무')]).toEqual([['으막 강아지'], ['남우']]);
});

test('a romanisation that only a dictionary knows is not asked for', () => {
  expect([romanised('독일'), romanised('얼굴'), romanised('A4')]).toEqual([null, 'eolgul', null]);
});

test.each([
  ['sugar', 'suagr', 1],
  ['sugar', 'sgar', 1],
  ['sugar', 'sugars', 1],
  ['sugar', 'tiger', 3],
  ['sugar', 'lemonade', 5],
])('%s and %s are %i slips apart, or more than the limit of four', (from, to, slips) => {
  expect(editDistance(from, to, 4)).toBe(slips);
});

describe('a list made larger', () => {
  const items = loadCorpus('sample');

  test('holds all the original items and as many as asked for, with ids of their own', () => {
    const larger = enlarge(items, 3000, 1);
    expect(larger.slice(0, items.length)).toEqual(items);
    expect(new Set(larger.map(({ id }) => id)).size).toBe(3000);
  });

  test('is the same for the same seed, and smaller when asked', () => {
    expect(enlarge(items, 1000, 5)).toEqual(enlarge(items, 1000, 5));
    expect(enlarge(loadAllCorpora(), 500, 5)).toHaveLength(500);
  });
});

// A second alone, but other suites share the machine.
test('the same seed makes the same queries, and every expected id exists', { timeout: 30_000 }, () => {
  const items = loadCorpus('cldr');
  const sets = makeQuerySets(createTextPool(items), 3);
  expect(makeQuerySets(createTextPool(items), 3)).toEqual(sets);
  const ids = new Set(items.map(({ id }) => id));
  const strangers = sets.flatMap(({ queries }) =>
    queries.flatMap(({ expect: right }) => right.filter((id) => !ids.has(id))),
  );
  expect(strangers).toEqual([]);
});
