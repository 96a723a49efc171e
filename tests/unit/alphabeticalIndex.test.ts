import { polyphonic } from 'pinyin-pro';
import { expect, test } from 'vitest';
import { alphabeticalSections, headingOf } from '#app/alphabeticalIndex.ts';
import type { Locale } from '#db/model.ts';

test.each<[name: string, ko: string, zh: string, en: string]>([
  ['가온', '가', '가', '가'],
  ['까치', '가', '가', '가'],
  ['깋', '가', '가', '가'],
  ['땅콩', '다', '다', '다'],
  ['빵', '바', '바', '바'],
  ['쌀', '사', '사', '사'],
  ['씨앗', '사', '사', '사'],
  ['짱', '자', '자', '자'],
  ['힣', '하', '하', '하'],
  ['「한」결', '하', '하', '하'],
  ['㈜가온', '가', '가', '가'],
  ['(주)가온', '가', '가', '가'],
  ['Éclair', 'E', 'E', 'E'],
  ['ångström', 'A', 'A', 'A'],
  ['Ａｂｃ', 'A', 'A', 'A'],
  ['ßharp', 'S', 'S', 'S'],
  ['“Quote”', 'Q', 'Q', 'Q'],
  ['3M', '#', '#', '#'],
  ['６年根', '#', '#', '#'],
  ['αβγ', '#', '#', '#'],
  ['', '#', '#', '#'],
  ['—', '#', '#', '#'],
  ['中国', '#', 'Z', '#'],
  ['袜子', '#', 'W', '#'],
])('%s stands under %s, %s and %s', (name, ko, zh, en) => {
  expect((['ko', 'zh-CN', 'en'] as const).map((locale) => headingOf(name, locale))).toEqual([ko, zh, en]);
});

test('a decomposed Korean name stands where the composed one stands', () => {
  expect(headingOf('홍삼'.normalize('NFD'), 'ko')).toBe('하');
});

/** The 3,755 everyday characters of mainland China: the first level of GB 2312. */
function everydayCharacters(): string[] {
  const decoder = new TextDecoder('gb18030');
  const characters: string[] = [];
  for (let row = 0xb0; row < 0xd8; row++) {
    for (let cell = 0xa1; cell <= 0xfe; cell++) {
      const char = decoder.decode(new Uint8Array([row, cell]));
      if (/^\p{Script=Han}$/u.test(char)) characters.push(char);
    }
  }
  return characters;
}

test('every everyday Chinese character stands under the initial of one of its readings', () => {
  const characters = everydayCharacters();
  const initialsOf = (char: string) =>
    polyphonic(char, { toneType: 'none', type: 'array' })
      .flat()
      .map((reading) => reading.normalize('NFD').charAt(0).toUpperCase());
  expect(characters).toHaveLength(3755);
  expect(characters.filter((char) => !initialsOf(char).includes(headingOf(char, 'zh-CN')))).toEqual([]);
});

const sections = (names: readonly string[], locale: Locale) =>
  alphabeticalSections(
    names.map((text) => ({ name: { text, locale } })),
    locale,
  ).map(({ label, entries }) => [label, entries.map(({ name }) => name.text)]);

test('a Korean list goes 가 to 하, then A to Z, then the rest, each section in its order', () => {
  expect(sections(['하늘', 'Zeta', '나무', '3M', '까치', '가온', '2X', 'alpha', '中国', '각'], 'ko')).toEqual([
    ['가', ['가온', '각', '까치']],
    ['나', ['나무']],
    ['하', ['하늘']],
    ['A', ['alpha']],
    ['Z', ['Zeta']],
    ['#', ['2X', '3M', '中国']],
  ]);
});

test('a Chinese list goes by pinyin, with names in Latin letters among them and Korean ones after', () => {
  expect(sections(['中国', '阿里', 'Beta', '八方', '가온', '100'], 'zh-CN')).toEqual([
    ['A', ['阿里']],
    ['B', ['八方', 'Beta']],
    ['Z', ['中国']],
    ['가', ['가온']],
    ['#', ['100']],
  ]);
});

test('numbers in names are compared as numbers, and case does not part names', () => {
  expect(sections(['Model 10', 'model 2', 'Model 1'], 'en')).toEqual([['M', ['Model 1', 'model 2', 'Model 10']]]);
});

test('an empty list has no sections', () => {
  expect(sections([], 'ko')).toEqual([]);
});
