/** Keys of the on-screen keyboard and what they do to a text. */
import { assemble, removeLastCharacter } from 'es-hangul';

/** Korean two-set keys, or Latin for pinyin and English. */
export type KeyboardLayout = 'korean' | 'latin';

const digits = ['1', '2', '3', '4', '5', '6', '7', '8', '9', '0'];
const latinRows = [
  ['q', 'w', 'e', 'r', 't', 'y', 'u', 'i', 'o', 'p'],
  ['a', 's', 'd', 'f', 'g', 'h', 'j', 'k', 'l'],
  ['z', 'x', 'c', 'v', 'b', 'n', 'm'],
];
const koreanRows = [
  ['ㅂ', 'ㅈ', 'ㄷ', 'ㄱ', 'ㅅ', 'ㅛ', 'ㅕ', 'ㅑ', 'ㅐ', 'ㅔ'],
  ['ㅁ', 'ㄴ', 'ㅇ', 'ㄹ', 'ㅎ', 'ㅗ', 'ㅓ', 'ㅏ', 'ㅣ'],
  ['ㅋ', 'ㅌ', 'ㅊ', 'ㅍ', 'ㅠ', 'ㅜ', 'ㅡ'],
];
const shifted: Record<string, string> = { ㅂ: 'ㅃ', ㅈ: 'ㅉ', ㄷ: 'ㄸ', ㄱ: 'ㄲ', ㅅ: 'ㅆ', ㅐ: 'ㅒ', ㅔ: 'ㅖ' };

const doubleVowels: Record<string, string> = {
  ㅗㅏ: 'ㅘ',
  ㅗㅐ: 'ㅙ',
  ㅗㅣ: 'ㅚ',
  ㅜㅓ: 'ㅝ',
  ㅜㅔ: 'ㅞ',
  ㅜㅣ: 'ㅟ',
  ㅡㅣ: 'ㅢ',
};

/** Rows of character keys, top to bottom. */
export function keyRows(layout: KeyboardLayout, isShifted: boolean): string[][] {
  const rows = layout === 'korean' ? koreanRows : latinRows;
  return [digits, ...rows.map((row) => row.map((key) => (isShifted ? (shifted[key] ?? key) : key)))];
}

/** The text after a character key; Korean letters compose to syllables as they are typed. */
export function typeKey(text: string, key: string): string {
  const last = text.slice(-1);
  const isLetter = /[ㄱ-ㅣ]/.test(key);
  if (!isLetter || !/[ㄱ-ㅣ가-힣]/.test(last)) return text + key;
  // Only the last syllable can still change; what stands before it is not touched.
  const stem = text.slice(0, -1);
  // A vowel that stands alone begins no syllable: with another it is a double vowel (ㅗ + ㅏ = ㅘ) or stays beside it.
  if (/[ㅏ-ㅣ]/.test(last)) return stem + (/[ㅏ-ㅣ]/.test(key) ? (doubleVowels[last + key] ?? last + key) : last + key);
  return stem + assemble([last, key]);
}

/** The text after "delete": one Korean letter or one other character. */
export function deleteKey(text: string): string {
  return /[가-힣]$/.test(text)
    ? text.slice(0, -1) + removeLastCharacter(text.slice(-1))
    : [...text].slice(0, -1).join('');
}
