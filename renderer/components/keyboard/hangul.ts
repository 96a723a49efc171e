/** Two-set Korean, one letter at a time: what a key adds to the syllable before it, what "delete" takes away again. */
import { assemble, removeLastCharacter } from 'es-hangul';

/** Vowels that a second vowel turns into another one while no consonant stands before them; `assemble` leaves these alone. */
const doubleVowels: Readonly<Record<string, string>> = {
  ㅗㅏ: 'ㅘ',
  ㅗㅐ: 'ㅙ',
  ㅗㅣ: 'ㅚ',
  ㅜㅓ: 'ㅝ',
  ㅜㅔ: 'ㅞ',
  ㅜㅣ: 'ㅟ',
  ㅡㅣ: 'ㅢ',
};
const halfOf: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(doubleVowels).map(([pair, double]) => [double, pair.slice(0, 1)]),
);

/** Whether a key is a Korean letter, the only kind that joins with its neighbour. */
export function isKoreanLetter(key: string): boolean {
  return /^[ㄱ-ㅣ]$/.test(key);
}

/**
 * What the last character of a composition and the next letter make together: one syllable (가 + ㄱ = 각), or two
 * characters when the letter begins a new one or takes the final consonant along (값 + ㅏ = 갑사).
 */
export function joinLetter(last: string, letter: string): string {
  if (!/[ㄱ-ㅣ가-힣]/.test(last)) return last + letter;
  // A vowel that stands alone begins no syllable: with another it is a double vowel (ㅗ + ㅏ = ㅘ) or stays beside it.
  if (/[ㅏ-ㅣ]/.test(last))
    return /[ㅏ-ㅣ]/.test(letter) ? (doubleVowels[last + letter] ?? last + letter) : last + letter;
  return assemble([last, letter]);
}

/** A composed character without its last letter; empty when it had only one (닭 → 달, ㅘ → ㅗ, ㄱ → nothing). */
export function withoutLastLetter(character: string): string {
  return halfOf[character] ?? (/[가-힣]/.test(character) ? removeLastCharacter(character) : '');
}
