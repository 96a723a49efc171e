import { expect, test } from 'vitest';
import { backspace, insertKey, startEditing, type Editing } from '#renderer/components/keyboard/editing.ts';
import { allSyllables, everyShape, keysOf, openSyllables, syllable } from '#tests/support/hangulKeys.ts';

const type = (keys: string, from: Editing = startEditing('', 'korean')) => [...keys].reduce(insertKey, from);
const typed = (keys: string) => type(keys).text;

/** The text after each press of "delete", until it is empty. */
function deletions(from: Editing): string[] {
  const steps = [from.text];
  for (let now = from; now.text !== '' && steps.length < 40; steps.push(now.text)) now = backspace(now);
  return steps;
}

test('all 11,172 syllables come from their keys, one after the other', () => {
  expect([allSyllables.length, allSyllables.at(-1)]).toEqual([11_172, '힣']);
  expect(allSyllables.filter((each) => typed(keysOf(each)) !== each)).toEqual([]);
});

test('every shape is among them: 399 open syllables, every final under every vowel', () => {
  expect([openSyllables.length, new Set(everyShape).size]).toEqual([399, 21 * 28]);
  expect([keysOf('왜'), keysOf('닭'), keysOf('꿿'), keysOf('값이 3')]).toEqual([
    'ㅇㅗㅐ',
    'ㄷㅏㄹㄱ',
    'ㄲㅜㅔㄹㅎ',
    'ㄱㅏㅂㅅㅇㅣ 3',
  ]);
});

test('any syllable may follow any other: every final before every initial and every vowel', () => {
  const faults: string[] = [];
  for (let final = 0; final < 28; final++) {
    for (let initial = 0; initial < 19; initial++) {
      for (let medial = 0; medial < 21; medial++) {
        const pair = syllable(initial, medial, final) + syllable(initial, medial, 0);
        if (typed(keysOf(pair)) !== pair) faults.push(`${pair} became ${typed(keysOf(pair))}`);
      }
    }
  }
  expect(faults).toEqual([]);
});

test('"delete" takes the keys of every syllable back in the order in which they came', () => {
  const faults = allSyllables.filter((each) => {
    const keys = keysOf(each);
    const expected = Array.from({ length: keys.length + 1 }, (_, taken) => typed(keys.slice(0, keys.length - taken)));
    return JSON.stringify(deletions(type(keys))) !== JSON.stringify(expected);
  });
  expect(faults).toEqual([]);
});

test.each([
  ['ㄷㅏㄹㄱㅇㅣ', '닭이'],
  ['ㄱㅏㅂㅅㅏ', '갑사'],
  ['ㅂㅏㅃㅏ', '바빠'],
  ['ㅎㅅㅈ', 'ㅎㅅㅈ'],
  ['ㄱㅅ', 'ㄱㅅ'],
  ['ㄱㄱ', 'ㄱㄱ'],
  ['ㅏㄱㅏ', 'ㅏ가'],
  ['ㅗㅏㄴ', 'ㅘㄴ'],
  ['ㅋㅔㅇㅣㅡ', '케이ㅡ'],
  ['kf94 ㅁㅏ', 'kf94 마'],
  ['ㄱㅏ1ㄴㅏ', '가1나'],
])('the keys %s make %s', (keys, text) => {
  expect(typed(keys)).toBe(text);
});

const koreanLetters = [...'ㅂㅈㄷㄱㅅㅛㅕㅑㅐㅔㅁㄴㅇㄹㅎㅗㅓㅏㅣㅋㅌㅊㅍㅠㅜㅡㅃㅉㄸㄲㅆㅒㅖ'];

test('any three Korean keys can be typed, and three presses of "delete" take them back', () => {
  const faults: string[] = [];
  for (const first of koreanLetters) {
    for (const second of koreanLetters) {
      for (const third of koreanLetters) {
        const steps = deletions(type(first + second + third));
        if (steps.length !== 4) faults.push(steps.join(' '));
      }
    }
  }
  expect(koreanLetters).toHaveLength(33);
  expect(faults).toEqual([]);
});

test('letters join only what was typed in the same go: not text that stood there before', () => {
  const [afterText, afterBlank] = [type('ㄱ', startEditing('가', 'korean')), type('ㅏ', startEditing('가 ', 'korean'))];
  expect([afterText.text, afterBlank.text]).toEqual(['가ㄱ', '가 ㅏ']);
});

test('"delete" goes through the whole go letter by letter, and takes older text character by character', () => {
  expect(deletions(type('ㅎㅗㅇㅅㅏㅁ', startEditing('한국 ', 'korean')))).toEqual([
    '한국 홍삼',
    '한국 홍사',
    '한국 홍ㅅ',
    '한국 홍',
    '한국 호',
    '한국 ㅎ',
    '한국 ',
    '한국',
    '한',
    '',
  ]);
});

test('after "delete" the letter before goes on composing', () => {
  expect([
    type('ㅐㅁ', backspace(backspace(type('ㅎㅗㅇㅅㅏㅁ')))).text,
    type('ㅁ', backspace(type('ㅅㅏㅇ'))).text,
  ]).toEqual(['홍샘', '삼']);
});
