/** Which keys there are, row by row. What they do to a text is in editing.ts. */
import type { Locale } from '#db/model.ts';
import type { LayoutName } from './editing.ts';

/** One key. `held` is the letter that a long press gives instead. An initial joins with no neighbour. */
export type Key =
  | { readonly kind: 'character'; readonly text: string; readonly held?: string }
  | { readonly kind: 'initial'; readonly text: string }
  | { readonly kind: 'layout'; readonly layout: LayoutName }
  | { readonly kind: 'space' | 'newline' | 'delete' | 'left' | 'right' | 'shift' | 'done' };

/** One row; `place` says how it is set (Keyboard.module.css). `digits` give way to the results on a short screen. */
export interface KeyRow {
  readonly place: 'initials' | 'digits' | 'onlyDigits' | 'full' | 'wide' | 'inset' | 'indented' | 'last';
  readonly keys: readonly Key[];
}

const latin = ['qwertyuiop', 'asdfghjkl', 'zxcvbnm'] as const;
const korean = ['ㅂㅈㄷㄱㅅㅛㅕㅑㅐㅔ', 'ㅁㄴㅇㄹㅎㅗㅓㅏㅣ', 'ㅋㅌㅊㅍㅠㅜㅡ'] as const;
/** What product names of a trade fair contain besides letters, most used first. */
const symbols = ['-/.,:()&+%', `'"~·×°#@*=`, '!?_;<>℃µ'] as const;
const initials = 'ㄱㄴㄷㄹㅁㅂㅅㅇㅈㅊㅋㅌㅍㅎ';
const doubles: Readonly<Record<string, string>> = {
  ㅂ: 'ㅃ',
  ㅈ: 'ㅉ',
  ㄷ: 'ㄸ',
  ㄱ: 'ㄲ',
  ㅅ: 'ㅆ',
  ㅐ: 'ㅒ',
  ㅔ: 'ㅖ',
};

/** What the layout keys say, in the writing they bring, whatever the language of the interface. */
export const layoutNames: Readonly<Record<LayoutName, { label: string; lang?: Locale }>> = {
  korean: { label: '한글', lang: 'ko' },
  pinyin: { label: '拼音', lang: 'zh-CN' },
  latin: { label: 'EN', lang: 'en' },
  symbols: { label: '123' },
};

const layoutOfLocale: Readonly<Record<Locale, LayoutName>> = { ko: 'korean', 'zh-CN': 'pinyin', en: 'latin' };

/** The layout that comes with a language of the interface. */
export function layoutFor(locale: Locale): LayoutName {
  return layoutOfLocale[locale];
}

const plain = (characters: string): Key[] => [...characters].map((text) => ({ kind: 'character', text }));
const deleteKey: Key = { kind: 'delete' };
const shiftKey: Key = { kind: 'shift' };

const lastRow: KeyRow = {
  place: 'last',
  keys: [
    ...(Object.keys(layoutNames) as LayoutName[]).map((layout): Key => ({ kind: 'layout', layout })),
    { kind: 'space' },
    { kind: 'left' },
    { kind: 'right' },
    { kind: 'done' },
  ],
};

function koreanRows(isShifted: boolean): KeyRow[] {
  const [top, middle, bottom] = korean.map((row) =>
    [...row].map((text): Key => {
      const held = doubles[text];
      if (held === undefined) return { kind: 'character', text };
      return isShifted ? { kind: 'character', text: held } : { kind: 'character', text, held };
    }),
  ) as [Key[], Key[], Key[]]; // As many as there are rows above.
  return [
    { place: 'initials', keys: [...initials].map((text): Key => ({ kind: 'initial', text })) },
    { place: 'digits', keys: plain('1234567890') },
    { place: 'full', keys: top },
    { place: 'inset', keys: middle },
    { place: 'full', keys: [shiftKey, ...bottom, deleteKey] },
  ];
}

function latinRows(isShifted: boolean): KeyRow[] {
  const [top, middle, bottom] = latin.map((row) => plain(isShifted ? row.toUpperCase() : row)) as [Key[], Key[], Key[]];
  return [
    { place: 'onlyDigits', keys: plain('1234567890') },
    { place: 'full', keys: top },
    { place: 'inset', keys: middle },
    { place: 'full', keys: [shiftKey, ...bottom, deleteKey] },
  ];
}

/** The last row of a text of several lines: the space gives room for the key that begins a new one. */
const lastRowOfLines: KeyRow = {
  place: 'last',
  keys: lastRow.keys.flatMap((key) => (key.kind === 'space' ? [key, { kind: 'newline' as const }] : [key])),
};

/**
 * Rows of a layout, top to bottom. Letters, delete and the last row are at the same place in all of them. `hasLines` adds
 * the key for a new line.
 */
export function keyRows(layout: LayoutName, isShifted: boolean, hasLines = false): readonly KeyRow[] {
  const rows = rowsAbove(layout, isShifted);
  return [...rows, hasLines ? lastRowOfLines : lastRow];
}

function rowsAbove(layout: LayoutName, isShifted: boolean): KeyRow[] {
  switch (layout) {
    case 'korean':
      return koreanRows(isShifted);
    case 'pinyin':
      // Pinyin has no capitals, so no shift: delete takes its room.
      return [
        { place: 'digits', keys: plain('1234567890') },
        { place: 'full', keys: plain(latin[0]) },
        { place: 'inset', keys: plain(latin[1]) },
        { place: 'indented', keys: [...plain(latin[2]), deleteKey] },
      ];
    case 'latin':
      return latinRows(isShifted);
    case 'symbols':
      return [
        { place: 'onlyDigits', keys: plain('1234567890') },
        { place: 'full', keys: plain(symbols[0]) },
        { place: 'full', keys: plain(symbols[1]) },
        { place: 'wide', keys: [...plain(symbols[2]), deleteKey] },
      ];
  }
}
