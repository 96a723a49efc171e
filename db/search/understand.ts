/** Query understanding: from what was typed to the readings it may have. No catalogue knowledge here. */
import { foldTypedPinyin, homophoneOf, simplify } from './chinese.ts';
import { isFiller, stripFiller } from './filler.ts';
import { foldPieces, hasHan, hasHangul, hasLooseJamo, isLatin } from './fold.ts';
import { choseongPattern, foldRomanised, keystrokes } from './korean.ts';

/** One word of the query (or the whole query without blanks) with all its readings. */
export interface QueryTerm {
  /** As typed, for the screen. */
  typed: string;
  plain: string;
  /** An English plural without its ending; null when there is none. */
  singular: string | null;
  keystrokes: string | null;
  choseong: string[] | null;
  pinyin: string[];
  initials: string | null;
  romanised: string | null;
  homophone: string | null;
}

/** A query: the whole of it as one term, and its words when there are several. */
export interface UnderstoodQuery {
  whole: QueryTerm | null;
  words: QueryTerm[];
}

/** Tones may be typed as marks or digits; everything that is not a letter, mark or digit only separates syllables. */
const typedPinyin = (typed: string) => foldTypedPinyin(typed.toLowerCase().replace(/[^\p{L}\p{M}\p{N}]/gu, ''));

/** English plurals; short words are left alone (gas, lens). */
function singularOf(word: string): string | null {
  if (word.length < 5 || !word.endsWith('s') || /(ss|us|is)$/.test(word)) return null;
  return word
    .replace(/ies$/, 'y')
    .replace(/(ch|sh|x|s)es$/, '$1')
    .replace(/s$/, '');
}

function createTerm(typed: string): QueryTerm | null {
  const plain = simplify(
    foldPieces(typed)
      .map((piece) => piece.text)
      .join(''),
  );
  if (plain === '') return null;
  const latin = isLatin(plain);
  const letters = latin && /[a-z]/.test(plain);
  const korean = hasHangul(plain) || hasLooseJamo(plain);
  const mixedPinyin = hasHan(plain) && /[a-z]/.test(plain);
  return {
    typed,
    plain,
    singular: latin ? singularOf(plain) : null,
    // Latin keys may be Korean typed on the wrong layout; Korean keys may be an unfinished syllable or Latin.
    keystrokes: korean || letters ? keystrokes(plain) : null,
    choseong: korean ? choseongPattern(plain) : null,
    pinyin: letters && plain.length >= 2 ? typedPinyin(typed) : mixedPinyin ? foldTypedPinyin(homophoneOf(plain)) : [],
    initials: letters && plain.length >= 2 ? plain : null,
    romanised: letters && plain.length >= 3 ? foldRomanised(plain) : null,
    homophone: hasHan(plain) && [...plain].length >= 2 ? homophoneOf(plain) : null,
  };
}

/** Reads a query. Filler words are dropped only when something else is left. */
export function understand(query: string): UnderstoodQuery {
  const parts = query
    .normalize('NFC')
    .split(/[\s,，、;；/|·()（）]+/)
    .filter((part) => part !== '');
  const meaningful = parts.filter((part) => !isFiller(part));
  const kept = (meaningful.length > 0 ? meaningful : parts).map(stripFiller);
  const words = kept.flatMap((part) => createTerm(part) ?? []);
  // A whole term of many words would only ever match itself; its readings beyond the plain text are still useful
  // for names typed with stray blanks (`hong shen`).
  return { whole: createTerm(kept.join('')), words: words.length > 1 ? words : [] };
}
