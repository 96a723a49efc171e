/** Korean as visitors type it: keys that texts are compared by, and spellings by ear. */
import { romanize } from 'es-hangul';
import {
  finalOfInitial,
  initialOf,
  initialOfFinal,
  isSyllable,
  joinSyllable,
  keysOf,
  splitSyllable,
  type SyllableParts,
} from './hangulKeys.ts';
import { fold, squash } from './textPool.ts';

/** Keys of the squashed text: what two Korean slips are compared by. Shift is no slip. */
export const koreanKey = (text: string): string | null => keysOf(squash(text)).toLowerCase() || null;

/** Only syllables and blanks. */
export const isPureHangul = (text: string): boolean => /^[가-힣 ]+$/.test(text);

/** Initial consonants of the squashed text. */
export const choseongOf = (text: string): string => [...squash(text)].map(initialOf).join('');

/** {@link choseongOf} texts of syllables only. */
export const choseongKey = (text: string): string | null => (isPureHangul(text) ? choseongOf(text) : null);

/** Number of ㅇ, which is silent at the beginning of a syllable. */
const silentInitial = 11;

/**
 * Where a consonant meets a silent initial and i, ya, yeo, yo or yu, some words insert an n (꽃잎 kkonnip) and some do not
 * (독일 dogil); only a dictionary knows, and the library always inserts.
 */
function hasUnsureSound(text: string): boolean {
  const unsureVowels = new Set([2, 3, 6, 7, 12, 17, 20]);
  return [...text].some((char, index) => {
    const next = text[index + 1] ?? '';
    if (!isSyllable(char) || !isSyllable(next) || splitSyllable(char).final === 0) return false;
    const { initial, vowel } = splitSyllable(next);
    return initial === silentInitial && unsureVowels.has(vowel);
  });
}

/** Revised Romanisation with blanks as in the text; null unless it is syllables only whose sound is sure. */
export const romanised = (text: string): string | null =>
  isPureHangul(text) && !hasUnsureSound(text) ? romanize(fold(text)) : null;

/** Revised Romanisation without blanks. */
export const romanisedKey = (text: string): string | null => romanised(text)?.replaceAll(' ', '') ?? null;

/** Spelt as it sounds: a final before a silent initial moves over (음악 → 으막). All places where that can be done. */
export function movedFinals(text: string): string[] {
  return replacePairs(text, (first, second) => {
    const initial = initialOfFinal(first.final);
    // A final ㅇ does not move: 강아지 sounds as it is written.
    if (initial === undefined || initial === silentInitial || second.initial !== silentInitial) return null;
    return [
      { ...first, final: 0 },
      { ...second, initial },
    ];
  });
}

/** The other way round: an initial is taken for the final of the syllable before (나무 → 남우). */
export function movedInitials(text: string): string[] {
  return replacePairs(text, (first, second) => {
    const final = finalOfInitial(second.initial);
    if (first.final !== 0 || final === undefined || second.initial === silentInitial) return null;
    return [
      { ...first, final },
      { ...second, initial: silentInitial },
    ];
  });
}

type ChangePair = (first: SyllableParts, second: SyllableParts) => readonly [SyllableParts, SyllableParts] | null;

function replacePairs(text: string, change: ChangePair): string[] {
  return [...text].slice(0, -1).flatMap((char, index) => {
    const next = text[index + 1] ?? '';
    if (!isSyllable(char) || !isSyllable(next)) return [];
    const changed = change(splitSyllable(char), splitSyllable(next));
    if (changed === null) return [];
    return [text.slice(0, index) + changed.map(joinSyllable).join('') + text.slice(index + 2)];
  });
}
