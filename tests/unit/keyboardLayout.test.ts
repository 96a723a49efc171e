import { expect, test } from 'vitest';
import { deleteKey, keyRows, typeKey } from '#renderer/components/keyboardLayout.ts';

const type = (keys: string, text = '') => [...keys].reduce(typeKey, text);

test.each([
  ['ㄱㅏㄱㅏ', '가가'],
  ['ㄷㅏㄹㄱㅇㅣ', '닭이'],
  ['ㅇㅏㄴㅎㄷㅏ', '않다'],
  ['ㄱㅏㅂㅅ', '값'],
  ['ㄱㅏㅂㅅㅇㅣ', '값이'],
  ['ㄱㅏㅂㅅㅏ', '갑사'],
  ['ㄱㅗㅏㅇㅣㄹ', '과일'],
  ['ㅇㅜㅓㄴ', '원'],
  ['ㅇㅡㅣ', '의'],
  ['ㄲㅏㅊㅣ', '까치'],
  ['ㅂㅏㄲ', '밖'],
  ['ㅂㅏㅃㅏ', '바빠'],
  ['ㅎㅅㅈ', 'ㅎㅅㅈ'],
  ['ㄱㄱ', 'ㄱㄱ'],
  ['ㅏㄱㅏ', 'ㅏ가'],
  ['ㅋㅔㅇㅣㅡ', '케이ㅡ'],
  ['kf94 ㅁㅏ', 'kf94 마'],
  ['ㄱㅏ1ㄴㅏ', '가1나'],
  ['oledㅌㅣㅂㅣ', 'oled티비'],
])('the keys %s make %s', (keys, text) => {
  expect(type(keys)).toBe(text);
});

test('only the end of a text changes: what stands before is left as it was', () => {
  expect([type('ㅏ', '韩国 ㄱ'), type('ㄱ', '닭 가'), type('ㅏ', '가 ')]).toEqual(['韩国 가', '닭 각', '가 ㅏ']);
});

/** The text after each press of "delete", until it is empty. */
function deletions(text: string): string[] {
  const steps = [text];
  for (let now = text; now !== '' && steps.length < 30; steps.push(now)) now = deleteKey(now);
  return steps;
}

test.each([
  ['닭', ['닭', '달', '다', 'ㄷ', '']],
  ['값', ['값', '갑', '가', 'ㄱ', '']],
  ['과', ['과', '고', 'ㄱ', '']],
  ['까', ['까', 'ㄲ', '']],
  ['가b', ['가b', '가', 'ㄱ', '']],
  ['한 1', ['한 1', '한 ', '한', '하', 'ㅎ', '']],
  ['红参', ['红参', '红', '']],
  ['🎈a', ['🎈a', '🎈', '']],
  ['', ['']],
])('deleting %s letter by letter', (text, steps) => {
  expect(deletions(text)).toEqual(steps);
});

const koreanKeys = [...keyRows('korean', false).slice(1), ...keyRows('korean', true).slice(1)].flat();
const letters = [...new Set(koreanKeys)];

test('any three Korean keys can be typed, and three presses of "delete" take them back', () => {
  const faults: string[] = [];
  for (const first of letters) {
    for (const second of letters) {
      for (const third of letters) {
        const text = type(first + second + third);
        // A compound vowel that stands alone (ㅘ) is one letter and goes at once.
        const presses = 3 - (text.match(/[ㅘㅙㅚㅝㅞㅟㅢ]/g)?.length ?? 0);
        if (deletions(text).length - 1 !== presses)
          faults.push(`${first}${second}${third} makes ${text}: ${deletions(text).join(' ')}`);
      }
    }
  }
  expect(letters).toHaveLength(33);
  expect(faults).toEqual([]);
});

test('both layouts have digits on top; shift changes exactly the keys that have a second letter', () => {
  expect(keyRows('latin', false).map((row) => row.join(''))).toEqual([
    '1234567890',
    'qwertyuiop',
    'asdfghjkl',
    'zxcvbnm',
  ]);
  expect(keyRows('korean', false).map((row) => row.join(''))).toEqual([
    '1234567890',
    'ㅂㅈㄷㄱㅅㅛㅕㅑㅐㅔ',
    'ㅁㄴㅇㄹㅎㅗㅓㅏㅣ',
    'ㅋㅌㅊㅍㅠㅜㅡ',
  ]);
  expect(keyRows('korean', true)[1]?.join('')).toBe('ㅃㅉㄸㄲㅆㅛㅕㅑㅒㅖ');
  expect([keyRows('korean', true).slice(2), keyRows('latin', true)]).toEqual([
    keyRows('korean', false).slice(2),
    keyRows('latin', false),
  ]);
});
