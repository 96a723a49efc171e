/** Korean by initial consonants, alone (`ㅎㅅㅈ`) or mixed with syllables (`ㄷㅂ자판기`). */
import { eachCandidate, findIn } from '../index/keyTable.ts';
import type { LoadedIndex } from '../index/loadedIndex.ts';
import { Start } from '../text/fold.ts';
import { readingFactor, type Needle } from '../understand.ts';
import { commonness } from './commonness.ts';
import { partly, wholly, type LabelHits } from './labelHits.ts';
import { placeQuality } from './place.ts';
import { lengthOf, startAt } from './tables.ts';

/** One or two initials occur in nearly every name: from this many on they may stand inside a word. */
const minInside = 3;

/** A pattern of initials with syllables must have these very syllables, the last one perhaps unfinished. */
function fitsPattern(index: LoadedIndex, label: number, at: number, pattern: string): boolean {
  const entry = index.plainEntryOf(label);
  const { symbols, offsets } = index.data.tables.plain;
  const start = (offsets[entry] ?? 0) + at;
  for (let unit = 0; unit < pattern.length; unit++) {
    const code = pattern.charCodeAt(unit);
    if (code < 0xac00) continue;
    const meant = symbols[start + unit] ?? 0;
    const isUnfinished = unit === pattern.length - 1 && meant - ((meant - 0xac00) % 28) === code;
    if (meant !== code && !isUnfinished) return false;
  }
  return true;
}

/** Offers labels that have the initials of the needle in a row. */
export function matchChoseong(index: LoadedIndex, needle: Needle, number: number, hits: LabelHits): void {
  const table = index.data.tables.choseong;
  const { symbols } = needle;
  const isMixed = needle.factor > readingFactor.choseong;
  eachCandidate(table, symbols, (entry) => {
    const start = table.offsets[entry] ?? 0;
    const label = table.owners[entry] ?? 0;
    for (let at = findIn(table, entry, symbols, 0); at >= 0; at = findIn(table, entry, symbols, at - start + 1)) {
      const isFirst = at === start;
      const begins = startAt(table, at);
      const isPlaced = symbols.length === 1 ? isFirst : symbols.length >= minInside || begins === Start.Word;
      if (!isPlaced && !isMixed) continue;
      if (isMixed && !fitsPattern(index, label, at - start, needle.text)) continue;
      const end = at + symbols.length;
      const isClean = end >= start + lengthOf(table, entry) || startAt(table, end) === Start.Word;
      // Initials say little: that they are a whole word of the name counts for more than where they stand.
      const quality = needle.factor * placeQuality(isFirst, begins, isClean, symbols.length / lengthOf(table, entry));
      const isWhole = symbols.length === lengthOf(table, entry);
      const factor = symbols.length === 1 ? 0.6 : isWhole ? commonness(index, label) : 1;
      hits.offer(label, quality * factor, number, isWhole ? wholly : partly);
    }
  });
}
