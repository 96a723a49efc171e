/**
 * The keys of a text: what it is compared by. Each channel is one way to write a name down; a query is turned into
 * the same channels, so that any way of typing meets any text.
 *
 * | channel  | 红参 stick         | 홍삼 스틱        | key alphabet                       |
 * | -------- | ------------------ | ---------------- | ---------------------------------- |
 * | plain    | 红参stick          | 홍삼스틱         | folded characters                  |
 * | keys     | (gap) stick        | ghdtkatmxlr      | keys of a Latin or two-set keyboard |
 * | pinyin   | honsenstick        |                  | pinyin, mixed-up pairs folded      |
 * | initials | hsstick            |                  | first letters; of English words too |
 * | choseong |                    | ㅎㅅㅅㅌ         | initial consonants                 |
 * | sound    |                    | honsamsodig      | romanisation, folded to sounds     |
 */
import { foldPinyin, readingsOf, readSyllables, simplify } from './text/chinese.ts';
import { hasHan, hasHangul, Start, type Folded } from './text/fold.ts';
import { initialOf, keysOf } from './text/hangul.ts';
import { foldSounds, romaniseByLetter, romaniseBySound } from './text/romanised.ts';

/** Every channel. */
export const channels = ['plain', 'keys', 'pinyin', 'initials', 'choseong', 'sound'] as const;
/** One way of writing a name down. */
export type Channel = (typeof channels)[number];

/** A key: symbols with what each begins (see {@link Start}), and the folded character each came from. */
export interface Key {
  symbols: number[];
  starts: number[];
  units: number[];
}

/** Set in `starts` where a key was typed for a Korean letter: Latin letters found there were typed on the wrong layout. */
export const koreanBit = 4;

/** Symbol of a stretch that a channel cannot spell (Chinese in `keys`); no query contains it. */
const gap = 63;
const firstInitial = 37;

/** A letter, digit or other character as a symbol of six bits; rare scripts share symbols, which costs only checks. */
export function toSymbol(code: number): number {
  if (code >= 97 && code <= 122) return code - 96;
  if (code >= 48 && code <= 57) return code - 21;
  return 37 + (code % 19);
}

/** Symbols of a text of Latin letters and digits. */
export function toSymbols(text: string): number[] {
  return Array.from({ length: text.length }, (_, index) => toSymbol(text.charCodeAt(index)));
}

/** Joins one spelling per folded character, folds the whole, and keeps track of where characters begin. */
function joinSpellings(
  spellings: readonly string[],
  folded: Folded,
  fold: (spelling: string) => { text: string; at: number[] },
): Key {
  const unitOf: number[] = [];
  spellings.forEach((spelling, unit) => {
    for (let index = 0; index < spelling.length; index++) unitOf.push(unit);
  });
  const { text, at } = fold(spellings.join(''));
  const key: Key = { symbols: [], starts: [], units: [] };
  let previous = -1;
  for (let index = 0; index < text.length; index++) {
    const unit = unitOf[at[index] ?? 0] ?? 0;
    key.symbols.push(text.charAt(index) === '\u0000' ? gap : toSymbol(text.charCodeAt(index)));
    key.starts.push(unit === previous ? Start.None : startBetween(folded, previous, unit));
    key.units.push(unit);
    previous = unit;
  }
  return key;
}

/** What begins at `unit` when the units after `previous` left no symbol of their own: the strongest start of them. */
function startBetween(folded: Folded, previous: number, unit: number): number {
  let start: number = Start.None;
  for (let index = previous + 1; index <= unit; index++) start = Math.max(start, folded.starts[index] ?? 0);
  return start;
}

const isHangulUnit = (code: number) => code >= 0xac00 && code <= 0xd7a3;

function plainKey(folded: Folded): Key {
  const simplified = simplify(folded.text);
  return {
    symbols: Array.from({ length: simplified.length }, (_, index) => simplified.charCodeAt(index)),
    starts: folded.starts,
    units: folded.starts.map((_, index) => index),
  };
}

function keystrokeKey(folded: Folded): Key {
  const key: Key = { symbols: [], starts: [], units: [] };
  for (let unit = 0; unit < folded.text.length; unit++) {
    const code = folded.text.charCodeAt(unit);
    const start = folded.starts[unit] ?? 0;
    const typed = keysOf(code);
    if (typed !== null) {
      for (let index = 0; index < typed.length; index++) {
        key.symbols.push(typed.charCodeAt(index) - 96);
        key.starts.push((index === 0 ? start : Start.None) | koreanBit);
        key.units.push(unit);
      }
    } else if (hasHan(folded.text.charAt(unit))) {
      if (key.symbols.at(-1) === gap) continue;
      key.symbols.push(gap);
      key.starts.push(Start.Word);
      key.units.push(unit);
    } else {
      key.symbols.push(toSymbol(code));
      key.starts.push(start);
      key.units.push(unit);
    }
  }
  return key;
}

/** Pinyin as read in context, then with each other reading of one character at a time: all of them are accepted. */
function pinyinKeys(folded: Folded): { spellings: string[]; keys: Key[] } {
  const simplified = simplify(folded.text);
  const spellings = readSyllables(simplified).map((syllable, unit) =>
    isHangulUnit(simplified.charCodeAt(unit)) ? '\u0000' : syllable,
  );
  const keys = [joinSpellings(spellings, folded, foldPinyin)];
  for (let unit = 0; unit < simplified.length && keys.length <= maxOtherReadings; unit++) {
    const character = simplified.charAt(unit);
    const code = character.charCodeAt(0);
    if (code < 0x4e00 || code > 0x9fff) continue;
    const usual = foldPinyin(spellings[unit] ?? '').text;
    // The second reading of a character is alive, the third a dictionary's; short names get them all.
    for (const reading of readingsOf(character).slice(0, simplified.length <= shortName ? undefined : 2)) {
      if (foldPinyin(reading).text === usual || keys.length > maxOtherReadings) continue;
      keys.push(joinSpellings(spellings.with(unit, reading), folded, foldPinyin));
    }
  }
  return { spellings, keys };
}

/** Keys with another reading per text; names with more such characters are rare, and memory is not free. */
const maxOtherReadings = 3;
const shortName = 4;

function chineseInitialsKey(folded: Folded, spellings: readonly string[]): Key {
  const initials = spellings.map((spelling) => spelling.slice(0, 1));
  return joinSpellings(initials, folded, (text) => ({ text, at: Array.from(text, (_, index) => index) }));
}

/** First letters of the words of an English name (`mpwa` for mobile phone with arrow); null for fewer than three. */
function acronymKey(folded: Folded): Key | null {
  const key: Key = { symbols: [], starts: [], units: [] };
  folded.starts.forEach((start, unit) => {
    if (start !== Start.Word) return;
    const code = folded.text.charCodeAt(unit);
    if (code < 97 || code > 122) return;
    key.symbols.push(toSymbol(code));
    key.starts.push(key.symbols.length === 1 ? Start.Word : Start.None);
    key.units.push(unit);
  });
  return key.symbols.length >= 3 ? key : null;
}

/** Symbols of initial consonants; characters that are no syllable stay letters. */
export function choseongSymbols(text: string): number[] {
  return Array.from({ length: text.length }, (_, index) => {
    const code = text.charCodeAt(index);
    const initial = initialOf(code);
    if (initial >= 0) return firstInitial + initial;
    return code < 0x80 ? toSymbol(code) : 56 + (code % 7);
  });
}

function choseongKey(folded: Folded): Key {
  return {
    symbols: choseongSymbols(folded.text),
    starts: folded.starts,
    units: folded.starts.map((_, index) => index),
  };
}

function soundKeys(folded: Folded): Key[] {
  const isForeign = (index: number) => hasHan(folded.text.charAt(index));
  const spell = (syllables: readonly string[]) =>
    joinSpellings(
      syllables.map((syllable, index) => (isForeign(index) ? '\u0000' : syllable)),
      folded,
      foldSounds,
    );
  const byLetter = spell(romaniseByLetter(folded.text));
  const bySound = spell(romaniseBySound(folded.text));
  const keys = [byLetter];
  const add = (key: Key) => {
    if (!keys.some((known) => known.symbols.join() === key.symbols.join())) keys.push(key);
  };
  add(bySound);
  // The surname 이 is written Lee and 임 Lim, with a consonant that is not said any more.
  if (/^[이임]/.test(folded.text))
    add(spell(romaniseByLetter(folded.text).with(0, folded.text.startsWith('이') ? 'ri' : 'rim')));
  return keys;
}

/** The keys of a folded text, by channel; a channel that makes no sense for its scripts is absent. */
export function makeKeys(folded: Folded): { channel: Channel; key: Key }[] {
  const { text } = folded;
  const keys: { channel: Channel; key: Key }[] = [];
  const korean = hasHangul(text);
  const chinese = hasHan(text);
  if (text === '') return keys;
  if (korean || chinese) keys.push({ channel: 'plain', key: plainKey(folded) });
  if (!chinese || /[^\p{Script=Han}]/u.test(text)) keys.push({ channel: 'keys', key: keystrokeKey(folded) });
  if (chinese) {
    const { spellings, keys: readings } = pinyinKeys(folded);
    for (const key of readings) keys.push({ channel: 'pinyin', key });
    keys.push({ channel: 'initials', key: chineseInitialsKey(folded, spellings) });
  }
  if (korean) {
    keys.push({ channel: 'choseong', key: choseongKey(folded) });
    for (const key of soundKeys(folded)) keys.push({ channel: 'sound', key });
  }
  if (!korean && !chinese) {
    const key = acronymKey(folded);
    if (key) keys.push({ channel: 'initials', key });
  }
  return keys;
}
