import { expect, test } from 'vitest';
import { keyAt, type Box } from '#renderer/components/keyboard/hitTest.ts';
import { clickWave } from '#renderer/components/keyboard/keySound.ts';
import { keyRows, layoutFor, type Key } from '#renderer/components/keyboard/layouts.ts';
import { createScanBurst } from '#renderer/components/keyboard/scanner.ts';
import { uncoveredCharacters } from '#tests/support/fontCoverage.ts';

const nameOf = (key: Key) => ('text' in key ? key.text : 'layout' in key ? key.layout : key.kind);
const shape = (...args: Parameters<typeof keyRows>) =>
  keyRows(...args).map(({ place, keys }) => `${place}: ${keys.map(nameOf).join(' ')}`);

const lastRow = 'last: korean pinyin latin symbols space left right done';
const digits = '1 2 3 4 5 6 7 8 9 0';

test('the Korean layout is two-set, with a row of initials and doubles under shift or a long press', () => {
  expect(shape('korean', false)).toEqual([
    'initials: ㄱ ㄴ ㄷ ㄹ ㅁ ㅂ ㅅ ㅇ ㅈ ㅊ ㅋ ㅌ ㅍ ㅎ',
    `digits: ${digits}`,
    'full: ㅂ ㅈ ㄷ ㄱ ㅅ ㅛ ㅕ ㅑ ㅐ ㅔ',
    'inset: ㅁ ㄴ ㅇ ㄹ ㅎ ㅗ ㅓ ㅏ ㅣ',
    'full: shift ㅋ ㅌ ㅊ ㅍ ㅠ ㅜ ㅡ delete',
    lastRow,
  ]);
  expect(shape('korean', true)[2]).toBe('full: ㅃ ㅉ ㄸ ㄲ ㅆ ㅛ ㅕ ㅑ ㅒ ㅖ');
  const held = keyRows('korean', false).flatMap(({ keys }) =>
    keys.flatMap((key) => ('held' in key && key.held !== undefined ? [key.text + key.held] : [])),
  );
  expect(held).toEqual(['ㅂㅃ', 'ㅈㅉ', 'ㄷㄸ', 'ㄱㄲ', 'ㅅㅆ', 'ㅐㅒ', 'ㅔㅖ']);
});

test('pinyin and English share their letters; English has capitals, pinyin needs none', () => {
  expect(shape('pinyin', false)).toEqual([
    `digits: ${digits}`,
    'full: q w e r t y u i o p',
    'inset: a s d f g h j k l',
    'indented: z x c v b n m delete',
    lastRow,
  ]);
  expect(shape('latin', true)).toEqual([
    `onlyDigits: ${digits}`,
    'full: Q W E R T Y U I O P',
    'inset: A S D F G H J K L',
    'full: shift Z X C V B N M delete',
    lastRow,
  ]);
});

test('every layout has digits, every key is there once, and every sign has a glyph in a bundled font', () => {
  for (const layout of ['korean', 'pinyin', 'latin', 'symbols'] as const) {
    const keys = keyRows(layout, false).flatMap((row) => row.keys.map((key) => `${key.kind} ${nameOf(key)}`));
    expect(new Set(keys).size).toBe(keys.length);
    expect(keys.filter((key) => /^character \d$/.test(key))).toHaveLength(10);
    expect(uncoveredCharacters(keyRows(layout, false).flatMap((row) => row.keys.map(nameOf)))).toEqual([]);
  }
});

test('each language of the interface begins with its own layout', () => {
  expect([layoutFor('ko'), layoutFor('zh-CN'), layoutFor('en')]).toEqual(['korean', 'pinyin', 'latin']);
});

/** Two rows of keys of 40 × 40 with gaps of 10: three keys, below them two, set in by half a key. */
const box = (left: number, top: number): Box => ({ left, right: left + 40, top, bottom: top + 40 });
const rows = [
  [box(0, 0), box(50, 0), box(100, 0)],
  [box(25, 50), box(75, 50)],
];
const hidden = [{ left: 0, right: 0, top: 0, bottom: 0 }];

test.each([
  ['in a key', 60, 20, [0, 1]],
  ['in the gap below a key, which is the key above', 60, 45, [0, 1]],
  ['at the top edge of the next row', 60, 50, [1, 0]],
  ['in the gap beside a key, nearer to the right one', 47, 20, [0, 1]],
  ['in the gap beside a key, nearer to the left one', 43, 20, [0, 0]],
  ['beside a row that is set in', 5, 70, [1, 0]],
  ['right of everything', 500, 70, [1, 1]],
  ['above everything', 110, -30, [0, 2]],
  ['below everything', 110, 300, [1, 1]],
])('a touch %s', (_where, x, y, expected) => {
  const at = keyAt(x, y, rows);
  const withHiddenRow = keyAt(x, y, [rows[0] ?? [], hidden, rows[1] ?? []]);
  expect([at?.row, at?.key]).toEqual(expected);
  expect([withHiddenRow?.row === 2 ? 1 : withHiddenRow?.row, withHiddenRow?.key]).toEqual(expected);
});

test('without keys no touch means any', () => {
  expect([keyAt(1, 1, []), keyAt(1, 1, [hidden])]).toEqual([null, null]);
});

/** What a burst of characters, `gapMs` apart, followed by Enter, is taken for. */
function scan(text: string, gapMs: number, beforeEnterMs = gapMs): string | null {
  const burst = createScanBurst();
  let now = 1000;
  for (const character of text) burst.note(character, (now += gapMs));
  return burst.take(now + beforeEnterMs);
}

test('a fast burst with Enter is a scanner; a person, a short burst or a late Enter is not', () => {
  expect([scan('8801234567893', 5), scan('8801234567893', 20)]).toEqual(['8801234567893', '8801234567893']);
  expect([scan('8801234567893', 60), scan('88012', 5), scan('8801234567893', 5, 500), scan('', 5)]).toEqual([
    null,
    null,
    null,
    null,
  ]);
});

test('a code is only the burst itself, and counts once', () => {
  const burst = createScanBurst();
  burst.note('h', 0);
  [...'880123456'].forEach((digit, index) => burst.note(digit, 5000 + index * 10));
  expect([burst.take(5090), burst.take(5095)]).toEqual(['880123456', null]);
});

test('the click is short, loud at once, gone at its end, never over full scale, and the same every time', () => {
  const wave = clickWave(48_000);
  const level = (from: number, to: number) => Math.max(...wave.slice(from, to).map(Math.abs));
  expect(wave.length / 48_000).toBeCloseTo(0.016, 3);
  expect([level(0, 96) > 0.3, level(0, wave.length) <= 1, level(wave.length - 48, wave.length) < 0.02]).toEqual([
    true,
    true,
    true,
  ]);
  expect(clickWave(48_000)).toEqual(wave);
});
