/** Query understanding: from what was typed to the readings it may have. No catalogue knowledge here. */
import { choseongSymbols, toSymbols } from './keys.ts';
import type { TableName } from './index/indexData.ts';
import { foldPinyin, inMainlandWords, readSyllables, simplify, withoutTones } from './text/chinese.ts';
import { spellingsOf, stemsOf } from './text/english.ts';
import { isFiller, stripFiller } from './text/filler.ts';
import { foldText, hasHan, hasHangul, hasLooseJamo, isLatin, Start } from './text/fold.ts';
import { choseongPattern, keysOf, withoutStrayConsonants } from './text/hangul.ts';
import { withoutLegalForms } from './text/legalForms.ts';
import { foldSounds } from './text/romanised.ts';

/** How a term can be found in a text. */
export type MatchBy =
  | 'exact'
  | 'prefix'
  | 'word'
  | 'inside'
  | 'typo'
  | 'choseong'
  | 'keyboard'
  | 'pinyin'
  | 'initials'
  | 'romanised'
  | 'homophone';

/** One reading of a term: what is looked for, in which table, and how sure it is. */
export interface Needle {
  table: TableName;
  symbols: number[];
  /** What the reading is called when it answers; null for text found as it was typed. */
  by: MatchBy | null;
  /** Reliability of the reading, 1 for the text itself. */
  factor: number;
  /** Where a match may begin. */
  minStart: number;
  /** Whether it may be a slip away. */
  isFuzzy: boolean;
  /** The folded text behind it, for explanations and checks. */
  text: string;
}

/** One word of the query (or the whole query without blanks) with all its readings. */
export interface QueryTerm {
  /** As typed, for the screen. */
  typed: string;
  /** Folded and simplified. */
  plain: string;
  needles: Needle[];
  /** Initial consonants and syllables of a Korean pattern; null when it is none. */
  choseong: string | null;
}

/** A query as terms: the whole of it, and its words when there are several. */
export interface QueryTerms {
  whole: QueryTerm;
  words: QueryTerm[];
}

/** What a query may mean: what it says, and, when it is a sentence, what the sentence is about. */
export interface UnderstoodQuery {
  literal: QueryTerms | null;
  sentence: QueryTerms | null;
}

/** Each indirect reading stands a little below the direct one, and they in order of how seldom they are wrong. */
export const readingFactor = {
  unfinished: 0.98,
  spelling: 0.97,
  stem: 0.94,
  keyboard: 0.93,
  pinyin: 0.93,
  choseong: 0.9,
  romanised: 0.88,
  homophone: 0.84,
  initials: 0.8,
} as const;

/** The keys that type a text, Korean or Latin; other characters stay themselves. */
function keystrokes(text: string): string {
  return Array.from({ length: text.length }, (_, index) => keysOf(text.charCodeAt(index)) ?? text.charAt(index)).join(
    '',
  );
}

function latinNeedles(typed: string, plain: string): Needle[] {
  const needles: Needle[] = [];
  const add = (table: TableName, text: string, rest: Partial<Needle>) => {
    if (text === '' || needles.some((needle) => needle.table === table && needle.text === text)) return;
    needles.push({
      table,
      symbols: toSymbols(text),
      by: null,
      factor: 1,
      minStart: Start.Word,
      isFuzzy: false,
      text,
      ...rest,
    });
  };
  // One or two letters inside a word are chance (`hs` in `this`).
  add('keys', plain, { minStart: plain.length < 3 ? Start.Word : Start.None, isFuzzy: true });
  const letters = /[a-z]/.test(plain);
  if (!letters) return needles;
  for (const spelling of spellingsOf(plain)) add('keys', spelling, { factor: readingFactor.spelling });
  for (const stem of stemsOf(plain)) add('keys', stem, { factor: readingFactor.stem });
  if (plain.length >= 2) {
    const pinyin = withoutTones(typed);
    const folded = foldPinyin(pinyin).text;
    add('pinyin', folded, { by: 'pinyin', factor: readingFactor.pinyin, minStart: Start.Syllable, isFuzzy: true });
    // Two initials stand in every other name: only where a word begins.
    const minStart = plain.length >= 3 ? Start.Syllable : Start.Word;
    add('initials', plain, { by: 'initials', factor: readingFactor.initials, minStart });
    if (/^[a-z]+$/.test(plain)) {
      const initials = plain.replace(/(?<=[zcs])h/g, '');
      add('initials', initials, { by: 'initials', factor: readingFactor.initials, minStart });
    }
  }
  if (plain.length >= 3) {
    const sounds = foldSounds(plain).text;
    if (sounds.length >= 3)
      add('sound', sounds, {
        by: 'romanised',
        factor: readingFactor.romanised,
        minStart: Start.Syllable,
        isFuzzy: true,
      });
  }
  return needles;
}

function koreanNeedles(plain: string, pattern: string | null): Needle[] {
  const needles: Needle[] = [];
  const typed = keystrokes(plain);
  // Consonants alone are initials; four of them may be Latin on the wrong layout as well (ㅎㄷㄷㅋ is geez).
  if (!hasHan(plain) && (plain.length >= 4 || !/^[ㄱ-ㅎ]+$/.test(plain))) {
    needles.push({
      table: 'keys',
      symbols: toSymbols(typed),
      by: null,
      factor: readingFactor.unfinished,
      minStart: plain.length === 1 ? Start.Word : Start.Syllable,
      isFuzzy: true,
      text: typed,
    });
  }
  // Pinyin typed while the Korean layout is on shows as letters that never become syllables.
  if (hasLooseJamo(plain) && typed.length >= 4 && /^[a-z]+$/.test(typed)) {
    const pinyin = foldPinyin(typed).text;
    needles.push({
      table: 'pinyin',
      symbols: toSymbols(pinyin),
      by: 'keyboard',
      factor: readingFactor.pinyin * readingFactor.keyboard,
      minStart: Start.Word,
      isFuzzy: false,
      text: pinyin,
    });
  }
  if (pattern !== null) {
    needles.push({
      table: 'choseong',
      symbols: choseongSymbols(pattern),
      by: 'choseong',
      factor: /[가-힣a-z]/.test(pattern) ? 0.95 : readingFactor.choseong,
      minStart: Start.Word,
      isFuzzy: false,
      text: pattern,
    });
  }
  return needles;
}

function chineseNeedles(plain: string): Needle[] {
  const spelled = readSyllables(plain).join('');
  const pinyin = foldPinyin(spelled).text;
  const isMixed = /[a-z]/.test(plain);
  if (hasHangul(plain) || (!isMixed && plain.length < 2)) return [];
  return [
    {
      table: 'pinyin',
      symbols: toSymbols(pinyin),
      by: isMixed ? 'pinyin' : 'homophone',
      factor: isMixed ? readingFactor.pinyin : readingFactor.homophone,
      minStart: Start.Syllable,
      isFuzzy: plain.length >= 3,
      text: pinyin,
    },
  ];
}

function plainNeedle(plain: string): Needle {
  return {
    table: 'plain',
    symbols: Array.from({ length: plain.length }, (_, index) => plain.charCodeAt(index)),
    by: null,
    factor: 1,
    // One Korean syllable is in every other word; one Chinese character is a word.
    minStart: plain.length === 1 && hasHangul(plain) ? Start.Word : Start.Syllable,
    isFuzzy: true,
    text: plain,
  };
}

/** A term of what was typed, null when nothing in it counts. */
export function createTerm(typed: string): QueryTerm | null {
  const plain = simplify(foldText(typed).text);
  if (plain === '') return null;
  const korean = hasHangul(plain) || hasLooseJamo(plain);
  const chinese = hasHan(plain);
  const choseong = korean ? choseongPattern(plain) : null;
  const needles: Needle[] = [];
  if (hasHangul(plain) || chinese) needles.push(plainNeedle(plain));
  if (chinese) {
    const mainland = simplify(foldText(inMainlandWords(typed)).text);
    if (mainland !== plain && mainland !== '')
      needles.push({ ...plainNeedle(mainland), factor: readingFactor.spelling });
  }
  if (korean) {
    needles.push(...koreanNeedles(plain, choseong));
    const tidy = withoutStrayConsonants(plain);
    if (tidy !== plain && hasHangul(tidy)) {
      needles.push({ ...plainNeedle(tidy), factor: readingFactor.spelling, isFuzzy: false });
      needles.push(...koreanNeedles(tidy, null));
    }
  }
  if (chinese) needles.push(...chineseNeedles(plain));
  if (!korean && !chinese && isLatin(plain)) needles.push(...latinNeedles(typed, plain));
  else if (!korean && !chinese)
    needles.push({
      table: 'keys',
      symbols: toSymbols(plain),
      by: null,
      factor: 1,
      minStart: Start.Word,
      isFuzzy: true,
      text: plain,
    });
  return { typed, plain, needles, choseong };
}

/** Most words that are looked at; what a visitor types has fewer. */
const maxWords = 24;

function toTerms(parts: readonly string[]): QueryTerms | null {
  // Names are typed with stray blanks, too (`hong shen`), so the whole is a term of its own.
  const whole = createTerm(parts.join(' '));
  if (!whole) return null;
  const words = parts.slice(0, maxWords).flatMap((part) => createTerm(part) ?? []);
  return { whole, words: words.length > 1 ? words : [] };
}

/** Reads a query. Polite phrases make a second reading only: names may contain their words (有机, The Saem). */
export function understand(query: string): UnderstoodQuery {
  const parts = withoutLegalForms(query.normalize('NFC'))
    .split(/[\s,，、;；/|·()（）。？！?!~+&]+/)
    .filter((part) => foldText(part).text !== '');
  const literal = toTerms(parts);
  const meaningful = parts.filter((part) => !isFiller(part));
  const kept = meaningful.map(stripFiller);
  if (kept.length === 0 || kept.join(' ') === parts.join(' ')) return { literal, sentence: null };
  return { literal, sentence: toTerms(kept) };
}
