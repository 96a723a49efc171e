/** Korean readings of a text: the keys that type it, its initial consonants, its romanisation. */
import { convertHangulToQwerty, getChoseong, romanize } from 'es-hangul';
import { foldPieces, joinPieces, type Key } from './fold.ts';

/** The two-set (두벌식) keys of a text, lower case: 두산 → `entks`; unfinished syllables are just fewer keys. */
export function keystrokes(text: string): string {
  return convertHangulToQwerty(text).toLowerCase();
}

/** Key of {@link keystrokes}: matches may start at syllables. */
export function keystrokeKey(text: string): Key {
  return joinPieces(foldPieces(text).map((piece) => ({ ...piece, text: keystrokes(piece.text) })));
}

/** Double letters that a keyboard makes of two consonants in a row, apart again: ㄳ typed as ㄱ, ㅅ. */
const clusters: Record<string, string> = {
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
 * Characters of a query of initial consonants, alone (`ㅎㅅㅈ`) or mixed with syllables (`ㄷㅂ자판기`);
 * null when it is not one, which includes any loose vowel.
 */
export function choseongPattern(query: string): string[] | null {
  const chars = [...query.replace(/[ㄳ-ㅄ]/g, (char) => clusters[char] ?? char)];
  const hasInitial = chars.some((char) => char >= 'ㄱ' && char <= 'ㅎ');
  return hasInitial && chars.every((char) => !(char >= 'ㅏ' && char <= 'ㆎ')) ? chars : null;
}

/** The initial consonant of each syllable; other characters stay themselves. */
export function choseongOf(text: string): string {
  return [...text].map((char) => (char >= '가' && char <= '힣' ? getChoseong(char) : char)).join('');
}

/**
 * Spellings that companies use for the same sound, folded to one: doosan = dusan, kim = gim, lee = i, young = yeong.
 * Order matters: longer spellings first. The surname 이 is written with an l or r that nobody says.
 */
export function foldRomanised(text: string): string {
  if (/^(lee|li|yi|rhee|ree|i)$/.test(text)) return 'i';
  return text
    .replace(/oo|ou|eu/g, 'u')
    .replace(/ee|ie/g, 'i')
    .replace(/yeo|yu|you/g, 'yo')
    .replace(/eo/g, 'o')
    .replace(/ae|ai/g, 'e')
    .replace(/ch|j/g, 'j')
    .replace(/sh/g, 's')
    .replace(/k|c|q/g, 'g')
    .replace(/t/g, 'd')
    .replace(/p|v|f/g, 'b')
    .replace(/l/g, 'r')
    .replace(/w/g, 'u')
    .replace(/(.)\1+/g, '$1');
}

/** Key of the folded romanisation, syllable by syllable, so that a match can start at any syllable. */
export function romanisedKey(text: string): Key {
  return joinPieces(
    foldPieces(text).map((piece) => ({ ...piece, text: foldRomanised(romanize(piece.text).toLowerCase()) })),
  );
}
