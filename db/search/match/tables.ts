/** Finding a needle in the keys of one table. */
import { findIn, type KeyTable } from '../index/keyTable.ts';
import { koreanBit } from '../keys.ts';
import { Start } from '../text/fold.ts';
import { readingFactor, type Needle } from '../understand.ts';
import { placeQuality } from './place.ts';

/** What matching reads of a table; a single text can be one, too. */
export type SearchedTable = Pick<KeyTable, 'symbols' | 'starts' | 'offsets'>;

/** What begins at a symbol, without the Korean bit. */
export const startAt = (table: SearchedTable, at: number) => (table.starts[at] ?? 0) & 3;

/** Whether the symbol was typed for a Korean letter. */
export const isKoreanAt = (table: SearchedTable, at: number) => ((table.starts[at] ?? 0) & koreanBit) !== 0;

/** Whether keys were typed on a Korean layout. */
export const isTypedInKorean = (plain: string) => /[ㄱ-ㆎ가-힣]/.test(plain);

/** Mostly letters that belong to no syllable: a mash, or Latin typed on a Korean layout. */
export function isScatteredJamo(plain: string): boolean {
  const loose = plain.match(/[ㄱ-ㆎ]/g)?.length ?? 0;
  const syllables = plain.match(/[가-힣]/g)?.length ?? 0;
  return loose >= 3 && (syllables === 0 || (loose >= 4 && loose > 2 * syllables));
}

/** Whether a word begins between the first and the last symbol of a stretch. */
export function crossesWord(table: SearchedTable, at: number, length: number): boolean {
  for (let index = at + 1; index < at + length; index++) if (startAt(table, index) === Start.Word) return true;
  return false;
}

/** Shortest run of keys that is taken for another layout: two keys are any word's beginning. */
const minOtherLayout = 3;
const shortOtherLayout = 0.76;

const letterS = 19;

/** Whether a match that ends at `at` ends with a word or syllable; the plural of an English word is the word. */
function endsClean(table: SearchedTable, at: number, end: number): boolean {
  if (at >= end || startAt(table, at) !== Start.None) return true;
  if (table.symbols[at] !== letterS || isKoreanAt(table, at)) return false;
  return at + 1 >= end || startAt(table, at + 1) === Start.Word;
}

/** Where {@link findBest} found the needle. */
export const place = { at: 0, isFirst: false, begins: 0, isClean: false, isOtherLayout: false, factor: 0 };

/**
 * Finds the best place of a needle in an entry; false when no place counts. `isKorean` says how the query was typed,
 * `minStart` where a match may begin. The result stands in {@link place}.
 */
export function findBest(table: SearchedTable, entry: number, needle: Needle, isKorean: boolean): boolean {
  const { symbols } = needle;
  const { length } = symbols;
  const start = table.offsets[entry] ?? 0;
  const end = table.offsets[entry + 1] ?? 0;
  const isPrefixOnly = length <= 2 && needle.table === 'pinyin';
  if (
    isPrefixOnly &&
    (table.symbols[start] !== symbols[0] || (length === 2 && table.symbols[start + 1] !== symbols[1]))
  )
    return false;
  let best = 0;
  for (let at = findIn(table, entry, symbols, 0); at >= 0; at = findIn(table, entry, symbols, at - start + 1)) {
    const isFirst = at === start;
    const begins = startAt(table, at);
    const isOtherLayout = needle.table === 'keys' && isKoreanAt(table, at) !== isKorean;
    if (isOtherLayout && length < minOtherLayout) continue;
    const minStart = isOtherLayout ? (isKorean ? Start.Word : Start.Syllable) : needle.minStart;
    if (begins < minStart) continue;
    // Blanks are gone from a key: what begins inside a Latin word must end in it (`fda` is not in `leaf daily`).
    if (begins === Start.None && crossesWord(table, at, length)) continue;
    const isClean = endsClean(table, at + length, end);
    // Sounds that run over a blank from or to the middle of a word are chance (`rainbow` in 온라인 브랜드).
    if (needle.table === 'sound' && crossesWord(table, at, length)) {
      const endsWord = at + length >= end || startAt(table, at + length) === Start.Word;
      if (!isFirst && (begins !== Start.Word || !endsWord)) continue;
    }
    // Three keys on the wrong layout are any three keys.
    const otherFactor = length <= minOtherLayout ? shortOtherLayout : readingFactor.keyboard;
    const factor = isOtherLayout ? otherFactor : needle.factor;
    const quality = factor * placeQuality(isFirst, begins, isClean, 0);
    if (quality <= best) continue;
    best = quality;
    place.at = at;
    place.isFirst = isFirst;
    place.begins = begins;
    place.isClean = isClean;
    place.isOtherLayout = isOtherLayout;
    place.factor = factor;
    // Two letters begin a syllable of nearly every name: only the name's own beginning counts then.
    if (isFirst || isPrefixOnly) break;
  }
  return best > 0;
}

/** Symbols of an entry. */
export const lengthOf = (table: SearchedTable, entry: number) =>
  (table.offsets[entry + 1] ?? 0) - (table.offsets[entry] ?? 0);
