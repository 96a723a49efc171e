/** Abbreviated pinyin: some syllables in full, some by their beginning (`gaolhs` for 高丽红参). */
import type { LoadedIndex } from '../index/loadedIndex.ts';
import { eachCandidate, type KeyTable } from '../index/keyTable.ts';
import { toSymbols } from '../keys.ts';
import { Start } from '../text/fold.ts';
import { readingFactor, type QueryTerm } from '../understand.ts';
import { partly, wholly, type LabelHits } from './labelHits.ts';

/** Fewest letters: shorter ones are initials or any syllable's beginning. */
const minLetters = 3;
/** Whether letters from `at` on spell a beginning of each syllable in turn; the end of the last syllable reached, or -1. */
export function spellSyllables(
  table: Pick<KeyTable, 'symbols' | 'starts'>,
  letters: readonly number[],
  used: number,
  at: number,
  end: number,
): number {
  if (used === letters.length) return at;
  if (at >= end) return -1;
  let next = at + 1;
  while (next < end && ((table.starts[next] ?? 0) & 3) === Start.None) next++;
  let taken = 0;
  while (at + taken < next && used + taken < letters.length && table.symbols[at + taken] === letters[used + taken])
    taken++;
  // Longest first: a syllable typed in full is what it looks like.
  for (; taken > 0; taken--) {
    const reached = spellSyllables(table, letters, used + taken, next, end);
    if (reached >= 0) return reached;
  }
  return -1;
}

/**
 * The letters of a term in both ways they may be meant (`zh` is one beginning, or that of two syllables), folded as
 * pinyin is, and the letters as they would be initials.
 */
export function abbreviations(plain: string): { letters: number[]; initials: number[] }[] {
  const spellings = [...new Set([plain.replace(/(?<=[zcs])h/g, ''), plain])];
  return spellings.map((spelling) => ({
    letters: toSymbols(
      spelling
        .replace(/(?<=n)g/g, '')
        .replaceAll('l', 'n')
        .replaceAll('v', 'u'),
    ),
    initials: toSymbols(spelling.slice(0, 2)),
  }));
}

/** Offers labels whose syllables the term spells in order from the label's beginning. */
export function abbreviatedPinyin(index: LoadedIndex, term: QueryTerm, hits: LabelHits): void {
  const number = term.needles.findIndex((needle) => needle.table === 'initials');
  if (number < 0 || term.plain.length < minLetters) return;
  const { pinyin, initials } = index.data.tables;
  for (const { letters, initials: firstTwo } of abbreviations(term.plain)) {
    const tryEntry = (entry: number) => {
      const start = pinyin.offsets[entry] ?? 0;
      const end = pinyin.offsets[entry + 1] ?? 0;
      if (pinyin.symbols[start] !== letters[0]) return;
      const reached = spellSyllables(pinyin, letters, 0, start, end);
      if (reached < 0) return;
      const coverage = (reached - start) / (end - start);
      const quality = readingFactor.initials * (0.84 + (letters.length >= 4 ? 0.28 : 0.16) * coverage);
      hits.offer(pinyin.owners[entry] ?? 0, quality, number, coverage >= 1 ? wholly : partly);
    };
    // The second letter is either the first syllable's second, or the beginning of the next syllable.
    eachCandidate(pinyin, letters.slice(0, 2), tryEntry);
    eachCandidate(initials, firstTwo, (entry) => {
      const start = initials.offsets[entry] ?? 0;
      if (initials.symbols[start] !== firstTwo[0] || initials.symbols[start + 1] !== firstTwo[1]) return;
      for (const each of index.pinyinEntriesOf(initials.owners[entry] ?? 0)) tryEntry(each);
    });
  }
}

/** Fewest letters of an abbreviation inside a name (正极材料 in 三元正极材料). */
const minInside = 6;

/** The same, beginning at any syllable; slower, for when nothing else was found. */
export function abbreviatedInside(index: LoadedIndex, term: QueryTerm, hits: LabelHits): void {
  const number = term.needles.findIndex((needle) => needle.table === 'initials');
  if (number < 0 || term.plain.length < minInside) return;
  const { pinyin } = index.data.tables;
  for (const { letters } of abbreviations(term.plain)) {
    eachCandidate(pinyin, letters.slice(0, 2), (entry) => {
      const end = pinyin.offsets[entry + 1] ?? 0;
      for (let from = (pinyin.offsets[entry] ?? 0) + 1; from < end; from++) {
        if (((pinyin.starts[from] ?? 0) & 3) === Start.None || pinyin.symbols[from] !== letters[0]) continue;
        if (spellSyllables(pinyin, letters, 0, from, end) < 0) continue;
        hits.offer(pinyin.owners[entry] ?? 0, readingFactor.initials * 0.8, number, partly);
        return;
      }
    });
  }
}
