/** What a folded reading is worth in a label once what was typed is compared with what the label really says. */
import type { LoadedIndex } from '../index/loadedIndex.ts';
import { isLatin } from '../text/fold.ts';
import type { Needle, QueryTerm } from '../understand.ts';
import { spellingFactor } from './spelling.ts';

/** Of the characters of a Chinese term, the part that the label has: homophones replace one, seldom all. */
function sharedCharacters(index: LoadedIndex, label: number, text: string): number {
  const entry = index.plainEntryOf(label);
  if (entry < 0) return 0;
  const { symbols, offsets } = index.data.tables.plain;
  const from = offsets[entry] ?? 0;
  const to = offsets[entry + 1] ?? 0;
  let shared = 0;
  for (let unit = 0; unit < text.length; unit++) {
    const code = text.charCodeAt(unit);
    for (let at = from; at < to; at++) {
      if (symbols[at] !== code) continue;
      shared++;
      break;
    }
  }
  return shared / text.length;
}

/** Least part of the characters that a homophone with a slip must have right. */
const minSharedOfSlip = 0.3;

/** What a homophone is worth by the characters it has right; 0 when it is simply another word. */
function homophoneFactor(index: LoadedIndex, label: number, plain: string, isSlip: boolean): number {
  const shared = sharedCharacters(index, label, plain);
  if (plain.length <= 2 ? shared < 0.5 : isSlip && shared < minSharedOfSlip) return 0;
  return shared === 0 ? 0.72 : 0.85 + 0.15 * shared;
}

/** A factor for the quality of the match; 0 when it is none after all. */
export function likenessOf(
  index: LoadedIndex,
  label: number,
  term: QueryTerm,
  needle: Needle,
  isSlip: boolean,
): number {
  if (needle.by === 'homophone') return homophoneFactor(index, label, term.plain, isSlip);
  if (needle.table === 'sound') return spellingFactor(index, label, term.plain, 'sound', isSlip);
  const isTypedPinyin = needle.by === 'pinyin' && isLatin(term.plain);
  if (isSlip && isTypedPinyin) return spellingFactor(index, label, term.plain, 'pinyin', true) > 0 ? 1 : 0;
  return 1;
}

/** Whether the reading must be compared at all; most need not. */
export const needsLikeness = (needle: Needle, isSlip: boolean) =>
  needle.by === 'homophone' || needle.table === 'sound' || (isSlip && needle.by === 'pinyin');
