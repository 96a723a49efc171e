/** Korean syllables taken apart: the keys that type them, their initial consonants, their letters. */

/** Two-set (두벌식) keys, lower case: capitals (ㄲ is shift-ㄱ) are folded, because a stray shift is no other word. */
const initialKeys = ['r', 'r', 's', 'e', 'e', 'f', 'a', 'q', 'q', 't', 't', 'd', 'w', 'w', 'c', 'z', 'x', 'v', 'g'];
const vowelKeys = [
  'k',
  'o',
  'i',
  'o',
  'j',
  'p',
  'u',
  'p',
  'h',
  'hk',
  'ho',
  'hl',
  'y',
  'n',
  'nj',
  'np',
  'nl',
  'b',
  'm',
  'ml',
  'l',
];
const finalKeys = [
  '',
  'r',
  'r',
  'rt',
  's',
  'sw',
  'sg',
  'e',
  'f',
  'fr',
  'fa',
  'fq',
  'ft',
  'fx',
  'fv',
  'fg',
  'a',
  'q',
  'qt',
  't',
  't',
  'd',
  'w',
  'c',
  'z',
  'x',
  'v',
  'g',
];
/** Keys of the letters ㄱ (U+3131) to ㅣ (U+3163) standing alone. */
const letterKeys = [
  'r',
  'r',
  'rt',
  's',
  'sw',
  'sg',
  'e',
  'e',
  'f',
  'fr',
  'fa',
  'fq',
  'ft',
  'fx',
  'fv',
  'fg',
  'a',
  'q',
  'q',
  'qt',
  't',
  't',
  'd',
  'w',
  'w',
  'c',
  'z',
  'x',
  'v',
  'g',
  ...vowelKeys,
];

const firstSyllable = 0xac00;
const firstLetter = 0x3131;
const lastLetter = 0x3163;

/** A syllable as indexes of its initial, vowel and final (0 for none); null for anything else. */
export function splitSyllable(code: number): { initial: number; vowel: number; final: number } | null {
  const index = code - firstSyllable;
  if (index < 0 || index >= 11_172) return null;
  return { initial: Math.floor(index / 588), vowel: Math.floor((index % 588) / 28), final: index % 28 };
}

/** The keys that type one character, a syllable or a letter alone; null when it is not Korean. */
export function keysOf(code: number): string | null {
  if (code >= firstLetter && code <= lastLetter) return letterKeys[code - firstLetter] ?? null;
  const syllable = splitSyllable(code);
  if (!syllable) return null;
  return `${initialKeys[syllable.initial]}${vowelKeys[syllable.vowel]}${finalKeys[syllable.final]}`;
}

/** Initial consonants as they stand alone, in syllable order. */
const initialLetters = 'ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ';
/** Initials without their doubles (ㄲ as ㄱ): in a row of initials nobody holds shift. */
const plainInitials = [0, 0, 2, 3, 3, 5, 6, 7, 7, 9, 9, 11, 12, 12, 14, 15, 16, 17, 18];

/** Index (0 to 18, doubles folded) of the initial of a syllable, or of a consonant standing alone; -1 for the rest. */
export function initialOf(code: number): number {
  const syllable = splitSyllable(code);
  const index = syllable ? syllable.initial : initialLetters.indexOf(String.fromCharCode(code));
  return index < 0 ? -1 : (plainInitials[index] ?? -1);
}

/** Consonant pairs that a keyboard joins, apart again: ㄳ was typed as ㄱ, ㅅ. */
const pairs: Record<string, string> = {
  ㄳ: 'ㄱㅅ',
  ㄵ: 'ㄴㅈ',
  ㄶ: 'ㄴㅎ',
  ㄺ: 'ㄹㄱ',
  ㄻ: 'ㄹㅁ',
  ㄼ: 'ㄹㅂ',
  ㄽ: 'ㄹㅅ',
  ㄾ: 'ㄹㅌ',
  ㄿ: 'ㄹㅍ',
  ㅀ: 'ㄹㅎ',
  ㅄ: 'ㅂㅅ',
};

/**
 * A query of initial consonants, alone (`ㅎㅅㅈ`) or mixed with syllables (`ㄷㅂ자판기`), with joined pairs taken
 * apart; null when it has none, or any loose vowel.
 */
export function choseongPattern(query: string): string | null {
  const pattern = query.replace(/[ㄳ-ㅄ]/g, (letter) => pairs[letter] ?? letter);
  return /[ㄱ-ㅎ]/.test(pattern) && !/[ㅏ-ㆎ]/.test(pattern) ? pattern : null;
}

/** How many of the letters (initial, vowel, final) of two syllables differ, 0 to 3; 3 when either is none. */
export function differingLetters(first: number, second: number): number {
  const a = splitSyllable(first);
  const b = splitSyllable(second);
  if (!a || !b) return 3;
  return Number(a.initial !== b.initial) + Number(a.vowel !== b.vowel) + Number(a.final !== b.final);
}

/**
 * A text without consonants that were typed once too often: ㄱ금연, 남ㅈ자, 입ㅂ을. Unchanged when there are none; a row
 * of initials is left alone.
 */
export function withoutStrayConsonants(text: string): string {
  let rest = '';
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    const initial = code >= firstLetter && code <= 0x314e ? initialOf(code) : -1;
    const next = splitSyllable(text.charCodeAt(at + 1));
    const before = keysOf(text.charCodeAt(at - 1));
    const isStray =
      initial >= 0 &&
      ((next !== null && initialOf(text.charCodeAt(at + 1)) === initial) ||
        (before !== null && before.length > 1 && before.endsWith(keysOf(code) ?? ' ')));
    if (!isStray) rest += text.charAt(at);
  }
  return rest;
}
