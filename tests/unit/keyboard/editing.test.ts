import { expect, test } from 'vitest';
import {
  backspace,
  chooseCandidate,
  insertKey,
  insertText,
  moveCaret,
  pinyinAt,
  setText,
  startEditing,
  stepCaret,
  switchLayout,
  toggleShift,
  type Editing,
} from '#renderer/components/keyboard/editing.ts';
import { createEditor } from '#renderer/components/keyboard/editor.ts';

const type = (keys: string, from: Editing = startEditing('', 'korean')) => [...keys].reduce(insertKey, from);

/** The text with its caret as `|`, or its selection as `[…]`. */
function show({ text, start, end }: Editing): string {
  if (start === end) return `${text.slice(0, start)}|${text.slice(start)}`;
  return `${text.slice(0, start)}[${text.slice(start, end)}]${text.slice(end)}`;
}

/** A line in a layout from the same notation. */
function line(notation: string, layout: Editing['layout'] = 'korean'): Editing {
  const text = notation.replaceAll(/[[\]|]/g, '');
  const marks = [...notation.matchAll(/[[\]|]/g)].map(({ index }, before) => index - before);
  return moveCaret(startEditing(text, layout), marks[0] ?? 0, marks[1] ?? marks[0]);
}

test('characters go in at the caret, in the middle as at the end', () => {
  expect(show(type('x1', line('ab|cd', 'latin')))).toBe('abx1|cd');
  expect(show(type('ㅎㅗㅇ', line('가|나')))).toBe('가홍|나');
  expect(show(type('ㅎㅗㅇ', line('|나')))).toBe('홍|나');
});

test('a selection is replaced by what is typed, and taken away by "delete"', () => {
  expect(show(type('ㅅㅏㅁ', line('홍[대추]정')))).toBe('홍삼|정');
  expect(show(insertText(line('[abc]', 'latin'), ' '))).toBe(' |');
  expect(show(backspace(line('홍[삼]정')))).toBe('홍|정');
});

test('"delete" takes the character before the caret, and nothing at the start', () => {
  expect([show(backspace(line('한국|어'))), show(backspace(line('|한국'))), show(backspace(line('a🎈|b')))]).toEqual([
    '한|어',
    '|한국',
    'a|b',
  ]);
});

test('the arrows move by whole characters, stop at the ends, and leave a selection at its edge', () => {
  expect([
    show(stepCaret(line('a🎈|b'), -1)),
    show(stepCaret(line('a|🎈b'), 1)),
    show(stepCaret(line('|ab'), -1)),
    show(stepCaret(line('ab|'), 1)),
    show(stepCaret(line('a[bc]d'), -1)),
    show(stepCaret(line('a[bc]d'), 1)),
  ]).toEqual(['a|🎈b', 'a🎈|b', '|ab', 'ab|', 'a|bcd', 'abc|d']);
});

test('moving the caret ends the composition, also when it comes back', () => {
  const typed = type('ㅎㅗㅇㅅㅏ');
  const moved = stepCaret(stepCaret(typed, -1), 1);
  expect([type('ㅁ', typed).text, type('ㅁ', moved).text, backspace(moved).text]).toEqual(['홍삼', '홍사ㅁ', '홍']);
  // A caret that is told where it already stands has not moved.
  expect(type('ㅁ', moveCaret(typed, 2)).text).toBe('홍삼');
});

test('a position outside the text is its nearest end, and a backward selection is a selection', () => {
  expect([
    show(moveCaret(line('ab|'), -5)),
    show(moveCaret(line('|ab'), 99)),
    show(moveCaret(line('abc|'), 3, 1)),
  ]).toEqual(['|ab', 'ab|', 'a[bc]']);
});

test('another layout keeps text and caret, ends the composition and lets shift go', () => {
  const typed = toggleShift(type('ㅎㅗㅇㅅㅏ', line('|정')));
  const away = switchLayout(typed, 'symbols');
  const back = switchLayout(away, 'korean');
  expect([show(away), away.isShifted, show(type('ㅁ', back)), show(type('2', away))]).toEqual([
    '홍사|정',
    false,
    '홍사ㅁ|정',
    '홍사2|정',
  ]);
});

test('initials join nothing, before or after', () => {
  const initials = [...'ㅎㅅㅈ'].reduce(insertText, startEditing('', 'korean'));
  expect([initials.text, type('ㅏ', initials).text, insertText(type('ㅎㅗ'), 'ㅇ').text]).toEqual([
    'ㅎㅅㅈ',
    'ㅎㅅㅈㅏ',
    '호ㅇ',
  ]);
});

test('shift holds for one letter, also for an initial, and "delete" does not use it up', () => {
  const shifted = toggleShift(startEditing('', 'korean'));
  expect([shifted.isShifted, type('ㄲ', shifted).isShifted, toggleShift(shifted).isShifted]).toEqual([
    true,
    false,
    false,
  ]);
  expect(backspace(toggleShift(type('ㄱㅏ'))).isShifted).toBe(true);
});

test('a text from elsewhere brings its caret and ends the composition', () => {
  const typed = type('ㅎㅗ');
  expect([show(setText(typed, 'abc')), show(setText(typed, 'abc', 1)), show(setText(typed, 'abc', 1, 3))]).toEqual([
    'abc|',
    'a|bc',
    'a[bc]',
  ]);
  expect(type('ㅇ', setText(typed, '하')).text).toBe('하ㅇ');
  expect(setText(typed, typed.text, 1)).toBe(typed);
});

test('pinyin is what stands in Latin letters right before the caret, in the pinyin layout only', () => {
  const at = (notation: string, layout: Editing['layout'] = 'pinyin') => pinyinAt(line(notation, layout));
  expect([at('hongshen|'), at('红参 hong|shen'), at('红参jing|'), at('KF94mask|'), at('HONG|')]).toEqual([
    'hongshen',
    'hong',
    'jing',
    'mask',
    'hong',
  ]);
  expect([
    at('红参|'),
    at('hong |'),
    at('|hong'),
    at('[hong]'),
    at('hong|', 'latin'),
    at(`${'a'.repeat(41)}|`),
  ]).toEqual(['', '', '', '', '', '']);
});

test('a candidate takes the place of its pinyin at the caret; letters left over stay before the caret', () => {
  const word = { text: '红参', pinyinLength: 8, kind: 'word' } as const;
  expect(show(chooseCandidate(line('hongshen|', 'pinyin'), word))).toBe('红参|');
  expect(show(chooseCandidate(line('hongshenjing|', 'pinyin'), word))).toBe('红参jing|');
  expect(show(chooseCandidate(line('6年hongshen|100%', 'pinyin'), word))).toBe('6年红参|100%');
  const rest = chooseCandidate(line('hongshenjing|', 'pinyin'), word);
  expect(show(chooseCandidate(rest, { text: '精', pinyinLength: 4, kind: 'character' }))).toBe('红参精|');
});

test('an editor tells its listeners of every change and of nothing else, and refuses what is too long', () => {
  const editor = createEditor({ text: 'abc', layout: 'latin', maxLength: 4 });
  const heard: string[] = [];
  const stop = editor.subscribe(() => heard.push(show(editor.get())));
  editor.apply((state) => insertKey(state, 'd'));
  editor.apply((state) => insertKey(state, 'e'));
  editor.apply((state) => moveCaret(state, 4));
  editor.apply((state) => moveCaret(state, 0, 4));
  editor.apply((state) => insertKey(state, 'e'));
  stop();
  editor.apply(backspace);
  expect([heard, show(editor.get())]).toEqual([['abcd|', '[abcd]', 'e|'], '|']);
});

test('a full line still composes its last syllable, and does not grow', () => {
  const editor = createEditor({ text: 'abc', layout: 'korean', maxLength: 4 });
  for (const key of 'ㅎㅗㅇㅏ') editor.apply((state) => insertKey(state, key));
  expect(show(editor.get())).toBe('abc홍|');
});
