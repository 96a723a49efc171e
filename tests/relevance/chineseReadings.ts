/** Chinese as it is typed: pinyin in its several spellings. */
import { pinyin } from 'pinyin-pro';
import { squash } from './textPool.ts';

/** Only Chinese characters. */
export const isPureHan = (text: string): boolean => /^\p{Script=Han}+$/u.test(text);

/** How tones are written. */
export type ToneStyle = 'none' | 'symbol' | 'num';

/** Syllables of a text of Chinese characters; ü stays ü. Null for any other text. */
export function syllablesOf(text: string, toneType: ToneStyle = 'none'): string[] | null {
  if (!isPureHan(text)) return null;
  const syllables = pinyin(text, { type: 'array', toneType });
  return syllables.every((syllable) => /^[\p{Script=Latin}\p{M}]+[0-5]?$/u.test(syllable)) ? syllables : null;
}

/** Toneless pinyin without blanks, ü as v. */
export const pinyinKey = (text: string): string | null =>
  syllablesOf(squash(text))?.join('').replaceAll('ü', 'v') ?? null;

/** First letters of the syllables. */
export const initialsKey = (text: string): string | null =>
  syllablesOf(squash(text))
    ?.map((syllable) => syllable[0] ?? '')
    .join('') ?? null;

/** Pinyin with the sounds folded that southern speakers do not tell apart: zh/z, ch/c, sh/s, -ng/-n, l/n. */
export const foldedPinyinKey = (text: string): string | null =>
  syllablesOf(squash(text))
    ?.map((syllable) =>
      syllable
        .replace(/^([zcs])h/, '$1')
        .replace(/ng$/, 'n')
        .replace(/^l/, 'n')
        .replaceAll('ü', 'v'),
    )
    .join('') ?? null;
