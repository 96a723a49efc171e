/** What the cells of a column look like, where the heading does not say enough. */
import type { Locale } from '#db/model.ts';
import { industryNamed } from './industryWords.ts';
import { localeOfText } from './headingText.ts';

/** What most cells look like. */
export type CellLook =
  | 'counter'
  | 'booth'
  | 'email'
  | 'url'
  | 'phone'
  | 'hs'
  | 'industry'
  | 'company'
  | 'empty'
  | 'other';

const looks: readonly (readonly [CellLook, (text: string) => boolean])[] = [
  ['email', (text) => /^\S+@\S+\.\S+$/.test(text)],
  [
    'url',
    (text) =>
      /^(?:https?:\/\/|www\.)\S+$/i.test(text) ||
      /^[a-z0-9-]+(?:\.[a-z0-9-]+)*\.(?:com|kr|cn|net|org)(?:\/\S*)?$/i.test(text),
  ],
  [
    'phone',
    (text) =>
      /^\+?[\d\s().-]{8,20}$/.test(text) && /(?:^0|^\+|^\(|-|\s)/.test(text) && !/^\d{4}[.-]\d{2}[.-]\d{2}/.test(text),
  ],
  ['phone', (text) => /^1[03-9]\d{8,9}$/.test(text)],
  ['hs', (text) => /^\d{4}[.]?\d{2}(?:[.-]?\d{2,4})?$/.test(text)],
  ['booth', (text) => /^[A-Z]{1,2}-?\d{1,3}(?:[-~,\s/]+[A-Z]{0,2}-?\d{1,3})*$/i.test(text)],
  ['industry', (text) => industryNamed(text) !== undefined],
  [
    'company',
    (text) => /\(주\)|주식회사|유한회사|有限公司|株式会社|集团|co\.,?\s?ltd|\binc\.?$|\bcorp\.?$|\bllc\b/i.test(text),
  ],
];

/** 1, 2, 3 …: at least four in five rise by one; rows that were taken out leave gaps. A single 1 counts. */
function isCounter(texts: readonly string[]): boolean {
  const numbers = texts.map((text) => (/^\d{1,5}[.)]?$/.test(text) ? Number.parseInt(text, 10) : NaN));
  if (numbers.length === 1) return numbers[0] === 1;
  const steps = numbers.filter((value, index) => index === 0 || value === (numbers[index - 1] ?? NaN) + 1).length;
  const rising = numbers.filter((value, index) => index === 0 || value > (numbers[index - 1] ?? NaN)).length;
  return !numbers.some(Number.isNaN) && rising === numbers.length
    ? steps >= numbers.length * 0.5
    : steps >= numbers.length * 0.8;
}

/** The look that three in five of the cells share; the texts are those of cells that are not empty. */
export function lookOf(texts: readonly string[]): CellLook {
  if (texts.length === 0) return 'empty';
  const folded = texts.map((text) => text.normalize('NFKC').trim());
  if (isCounter(folded)) return 'counter';
  for (const [look, fits] of looks) if (folded.filter(fits).length >= folded.length * 0.6) return look;
  return 'other';
}

/**
 * The language of a column. Names in Latin letters stand in lists of every language, so three in ten cells in Hangul or
 * Han decide; cells with Han alone are Chinese, in a Korean list too. `isMixed` when Korean and Chinese stand side by side.
 */
export function languageOf(texts: readonly string[]): { locale: Locale | null; isMixed: boolean } {
  const count = { ko: 0, 'zh-CN': 0, en: 0 };
  for (const text of texts) {
    const locale = localeOfText(text);
    if (locale) count[locale] += 1;
  }
  const all = count.ko + count['zh-CN'] + count.en;
  if (all === 0) return { locale: null, isMixed: false };
  const eastAsian: Locale = count.ko >= count['zh-CN'] ? 'ko' : 'zh-CN';
  const isMixed = Math.min(count.ko, count['zh-CN']) >= all * 0.2;
  return { locale: count[eastAsian] >= all * 0.3 ? eastAsian : 'en', isMixed };
}
