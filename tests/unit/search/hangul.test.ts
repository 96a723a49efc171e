import { convertHangulToQwerty, getChoseong } from 'es-hangul';
import { expect, test } from 'vitest';
import { choseongPattern, differingLetters, initialOf, keysOf, splitSyllable } from '#db/search/text/hangul.ts';
import { allSyllables, syllable } from '#tests/support/hangulKeys.ts';

/** Letters of the initials as `initialOf` counts them. */
const initials = [...'ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ'];
const doubles: Record<string, string> = { ㄲ: 'ㄱ', ㄸ: 'ㄷ', ㅃ: 'ㅂ', ㅆ: 'ㅅ', ㅉ: 'ㅈ' };
const jamo = [
  ...'ㄱㄲㄳㄴㄵㄶㄷㄸㄹㄺㄻㄼㄽㄾㄿㅀㅁㅂㅃㅄㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎㅏㅐㅑㅒㅓㅔㅕㅖㅗㅘㅙㅚㅛㅜㅝㅞㅟㅠㅡㅢㅣ',
];

test('all 11,172 syllables and all 51 letters are typed with the keys that es-hangul says, shift or not', () => {
  const wrong = [...allSyllables, ...jamo].filter(
    (each) => keysOf(each.charCodeAt(0)) !== convertHangulToQwerty(each).toLowerCase(),
  );
  expect([allSyllables.length + jamo.length, wrong]).toEqual([11_172 + 51, []]);
});

test('all syllables have the initial that es-hangul says, doubles folded', () => {
  const wrong = allSyllables.filter((each) => {
    const initial = getChoseong(each);
    return initials[initialOf(each.charCodeAt(0))] !== (doubles[initial] ?? initial);
  });
  expect(wrong).toEqual([]);
});

test('a syllable taken apart is the one that Unicode puts together from these letters', () => {
  const wrong = allSyllables.filter((each) => {
    const parts = splitSyllable(each.charCodeAt(0));
    return !parts || syllable(parts.initial, parts.vowel, parts.final) !== each;
  });
  expect(wrong).toEqual([]);
});

test.each(['a', '1', '参', ' ', '\uABFF', '\uD7A4', 'ㆎ'])('%j is no Korean that keys type', (text) => {
  const code = text.charCodeAt(0);
  expect([keysOf(code), splitSyllable(code), initialOf(code)]).toEqual([null, null, -1]);
});

test.each(['ㅏ', 'ㄳ', 'ㅀ'])('%s begins no syllable', (text) => {
  expect(initialOf(text.charCodeAt(0))).toBe(-1);
});

test.each([
  ['ㅎㅅㅈ', 'ㅎㅅㅈ'],
  ['ㄷㅂ자판기', 'ㄷㅂ자판기'],
  ['로봇ㅊㅅㄱ', '로봇ㅊㅅㄱ'],
  ['ㄸㅂㅇ', 'ㄸㅂㅇ'],
  ['ㄳ', 'ㄱㅅ'],
  ['ㅀㄲ', 'ㄹㅎㄲ'],
  ['ㄱㄳㄱ', 'ㄱㄱㅅㄱ'],
  ['ㅄ', 'ㅂㅅ'],
  ['ㅎ1', 'ㅎ1'],
  ['ㄱㅏ', null],
  ['ㅘ', null],
  ['ㄱㆍ', null],
  ['홍삼', null],
  ['abc', null],
  ['', null],
])('%s as a pattern of initial consonants: %s', (query, pattern) => {
  expect(choseongPattern(query)).toBe(pattern);
});

test('joined consonants of every kind come apart into those that were typed', () => {
  const joined = [...'ㄳㄵㄶㄺㄻㄼㄽㄾㄿㅀㅄ'];
  const apart = joined.map((letter) => choseongPattern(letter) ?? '');
  expect(apart.map((pair) => [...pair].map((each) => keysOf(each.charCodeAt(0))).join(''))).toEqual(
    joined.map((letter) => keysOf(letter.charCodeAt(0))),
  );
});

test.each([
  ['홍', '홍', 0],
  ['홍', '헝', 1],
  ['홍', '봉', 1],
  ['홍', '호', 1],
  ['홍', '번', 3],
  ['가', '꺄', 2],
  ['가', 'a', 3],
])('%s and %s differ in %i letters', (one, other, count) => {
  expect(differingLetters(one.charCodeAt(0), other.charCodeAt(0))).toBe(count);
});
