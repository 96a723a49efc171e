/** How near a Latin spelling is to what a text is really spelled, which folded sounds and pinyin hide. */
import type { LoadedIndex } from '../index/loadedIndex.ts';
import { readSyllables } from '../text/chinese.ts';
import { romaniseByLetter, romaniseBySound } from '../text/romanised.ts';
import { BitPattern, maxFuzzyLength } from './distance.ts';

/** Below this part of letters alike, two spellings only share the skeleton of their sounds (`duoci` and tokki). */
const minLikeness = 0.45;
/** A slip in a spelling that is folded as well: most of it must be right. */
const minLikenessOfSlip = 0.7;
/** This alike, a spelling is the official one but for a letter; the other romanisation need not be asked. */
const nearlyOfficial = 0.8;

/** Doubled letters that stand for one sound: doosan, lee, kookmin, jackpot. */
const plainVowels = (text: string) => text.replaceAll('oo', 'u').replaceAll('ee', 'i').replaceAll('ck', 'k');

const pattern = new BitPattern();
/** The spelling that is compared, in a place of its own: thousands are compared for one query. */
const codes = new Uint16Array(512);

function likenessTo(length: number, syllables: readonly string[]): number {
  let end = 0;
  for (const syllable of syllables) {
    for (let at = 0; at < syllable.length && end < codes.length; at++) codes[end++] = syllable.charCodeAt(at);
  }
  return 1 - pattern.nearestDistance(codes, 0, end) / length;
}

/** Between 0.85 and 1.04 for a spelling that may be meant, most for the official one; 0 for one that is not. */
export function spellingFactor(
  index: LoadedIndex,
  label: number,
  spelling: string,
  kind: 'sound' | 'pinyin',
  isSlip: boolean,
): number {
  const entry = index.plainEntryOf(label);
  if (entry < 0) return 0;
  const { symbols, offsets } = index.data.tables.plain;
  const text = String.fromCharCode(...symbols.subarray(offsets[entry] ?? 0, offsets[entry + 1] ?? 0));
  const typed = plainVowels(spelling);
  // The beginning of a long spelling says enough.
  const length = Math.min(typed.length, maxFuzzyLength);
  pattern.prepare(Array.from({ length }, (_, at) => typed.charCodeAt(at)));
  let likeness = likenessTo(length, kind === 'sound' ? romaniseByLetter(text) : readSyllables(text));
  if (kind === 'sound' && likeness < nearlyOfficial)
    likeness = Math.max(likeness, likenessTo(length, romaniseBySound(text)));
  return likeness < (isSlip ? minLikenessOfSlip : minLikeness) ? 0 : 0.7 + 0.34 * likeness;
}
