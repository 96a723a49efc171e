/** Candidates that are a slip of the finger away. */
import { eachNearCandidate, gramsOf, singleGramsOf, type KeyTable } from '../index/keyTable.ts';
import type { LoadedIndex } from '../index/loadedIndex.ts';
import { isLatin, Start } from '../text/fold.ts';
import type { Needle, QueryTerm } from '../understand.ts';
import { abbreviatedPinyin } from './abbreviation.ts';
import { characterSlips } from './characterSlips.ts';
import { offerWord } from './direct.ts';
import {
  aligned,
  alignFrom,
  allowedEdits,
  BitPattern,
  koreanSlips,
  latinSlips,
  maxFuzzyLength,
  type SlipCosts,
} from './distance.ts';
import { slipped, type LabelHits } from './labelHits.ts';
import { likenessOf } from './likeness.ts';
import { placeQuality, slipFactor } from './place.ts';
import { crossesWord, isKoreanAt, isScatteredJamo, isTypedInKorean, startAt, type SearchedTable } from './tables.ts';

/** Shortest folded pinyin and sounds in which a slip is looked for: most shorter ones are a slip apart. */
const minPinyinSlip = 5;
const minSoundSlip = 4;
const minTypedSoundSlip = 5;
/** From this length on whole labels are compared, not only their words: blanks may be missing as well. */
const minLabelSlip = 6;
/**
 * Least part of a needle's grams that a word, and a whole label, must share with it. There are a few thousand words
 * but hundreds of thousands of labels, and comparing them costs time.
 */
const leastShareOfWords = 0.15;
const leastShareOfLabels = 0.5;
/** The cheapest slip costs this; so many more of them may hide in an allowance. */
const cheapestSlip = 0.8;
const cheapestCharacterSlip = 0.5;

/** Edits allowed for a needle. Pinyin and sounds are folded already, and shorter than what was typed. */
function editsFor(needle: Needle, isKorean: boolean): number {
  const { length } = needle.symbols;
  const edits = allowedEdits(length);
  // Two or three keys make a syllable, so a slip in every other syllable is seen in Korean.
  if (needle.table === 'keys') return isKorean && length >= 10 && length <= 11 ? 3 : edits;
  if (needle.by === 'homophone') return Math.min(1.5, edits);
  return length <= 6 ? 1.5 : edits;
}

/** Edits by the character: one missing, two swapped, a syllable with a wrong letter, a character that sounds the same. */
function allowedCharacterEdits(length: number): number {
  if (length < 2) return 0;
  if (length === 2) return 0.95;
  if (length <= 5) return 1;
  return length <= 8 ? 2 : Math.floor(length / 3.5);
}

const pattern = new BitPattern();

/** Entries that are near a needle somewhere, by shared grams first and bit-parallel distance then. */
function eachNear(
  table: KeyTable,
  needle: Needle,
  options: { edits: number; leastShare: number },
  visit: (entry: number) => void,
): void {
  const grams = gramsOf(table, needle.symbols);
  const slips = Math.floor(options.edits / cheapestSlip);
  // One edit breaks two grams, a swap three.
  const needed = Math.max(1, grams.length - 2 * slips - 1, Math.ceil(grams.length * options.leastShare));
  pattern.prepare(needle.symbols);
  const { symbols, offsets } = table;
  eachNearCandidate(table, grams, needed, (entry) => {
    if (pattern.nearestDistance(symbols, offsets[entry] ?? 0, offsets[entry + 1] ?? 0) <= slips) visit(entry);
  });
}

/** How slips are judged in one kind of key. */
export interface SlipOptions {
  edits: number;
  costs: SlipCosts;
  /** Whether slips of that cost in a needle of that length are believed of a whole word only. */
  isWholeOnly: (cost: number, length: number) => boolean;
}

/** Several slips, or one in a short Korean word, fit the beginning of many words (우산, 유산균). */
const isWholeOnly = (isKorean: boolean) => (cost: number, length: number) =>
  isKorean ? length <= 6 || (cost >= 1.5 && length < 11) : cost > 2 && length < 14;

/** Two or three syllables with a wrong one are another word unless nothing else stands around them. */
const isShortKorean = (needle: Needle) => () => needle.symbols.length <= 3 && /[가-힣]/.test(needle.text);

/** How slips in a needle are judged. */
export function slipOptionsOf(needle: Needle, isKorean: boolean): SlipOptions {
  if (needle.table === 'plain')
    return {
      edits: allowedCharacterEdits(needle.symbols.length),
      costs: characterSlips,
      isWholeOnly: isShortKorean(needle),
    };
  const isKoreanKeys = isKorean && needle.table === 'keys';
  return {
    edits: editsFor(needle, isKorean),
    costs: isKoreanKeys ? koreanSlips : latinSlips,
    isWholeOnly: isWholeOnly(isKoreanKeys),
  };
}

/** Result of {@link alignBest}. */
export const alignment = { quality: 0, at: 0, isFirst: false, begins: 0, isClean: false, cost: 0, length: 0 };

/** Whether one of a needle's first two symbols stands at a place or behind it; both wrong there is another word. */
function beginsAlike(needle: ArrayLike<number>, symbols: ArrayLike<number>, at: number): boolean {
  const first = symbols[at];
  const second = symbols[at + 1];
  return needle[0] === first || needle[0] === second || needle[1] === first || needle[1] === second;
}

/** The best alignment of a needle in an entry that begins where a word or syllable does; false for none. */
export function alignBest(table: SearchedTable, entry: number, needle: Needle, options: SlipOptions): boolean {
  const { edits, costs } = options;
  const start = table.offsets[entry] ?? 0;
  const end = table.offsets[entry + 1] ?? 0;
  alignment.quality = 0;
  for (let at = start; at < end; at++) {
    const begins = startAt(table, at);
    if (at > start && begins === Start.None) continue;
    if (at > start && !beginsAlike(needle.symbols, table.symbols, at)) continue;
    if (!alignFrom(needle.symbols, table, { start: at, limit: end, allowed: edits, costs })) continue;
    // A misspelled word must end where a word or syllable ends, or any long text would contain it.
    if (!aligned.isClean && aligned.cost > 1 + 0.25 * (edits - 1)) continue;
    const length = aligned.end - at;
    const isFirst = at === start;
    const isWholeWord =
      (isFirst || begins === Start.Word) && (aligned.end === end || startAt(table, aligned.end) === Start.Word);
    // Over a blank and from or to the middle of a word, slips find anything.
    if (!isWholeWord && crossesWord(table, at, length)) continue;
    if (!isWholeWord && options.isWholeOnly(aligned.cost, needle.symbols.length)) continue;
    const coverage = Math.min(1, length / (end - start));
    const quality =
      slipFactor(aligned.cost, needle.symbols.length) * placeQuality(isFirst, begins, aligned.isClean, coverage);
    if (quality <= alignment.quality) continue;
    alignment.quality = quality;
    alignment.at = at;
    alignment.isFirst = isFirst;
    alignment.begins = begins;
    alignment.isClean = aligned.isClean;
    alignment.cost = aligned.cost;
    alignment.length = length;
  }
  return alignment.quality > 0;
}

interface SlipSearch {
  index: LoadedIndex;
  term: QueryTerm;
  needle: Needle;
  number: number;
  hits: LabelHits;
}

function slipsInLabels({ index, term, needle, number, hits }: SlipSearch): void {
  const table = index.data.tables[needle.table];
  const options = slipOptionsOf(needle, isTypedInKorean(term.plain));
  const { edits } = options;
  const isScattered = isScatteredJamo(term.plain);
  eachNear(table, needle, { edits, leastShare: leastShareOfLabels }, (entry) => {
    if (isScattered && isKoreanAt(table, table.offsets[entry] ?? 0)) return;
    if (!alignBest(table, entry, needle, options) || (needle.table === 'sound' && !alignment.isClean)) return;
    const { quality } = alignment;
    const label = table.owners[entry] ?? 0;
    const factor = likenessOf(index, label, term, needle, true);
    if (factor > 0) hits.offer(label, quality * needle.factor * factor, number, slipped);
  });
}

/** Returns whether any word is a slip away. */
function slipsInWords({ index, term, needle, number, hits }: SlipSearch, name: 'keyWords' | 'soundWords'): boolean {
  const table = index.data.tables[name];
  const words = index.data.words[name];
  const options = slipOptionsOf(needle, isTypedInKorean(term.plain));
  const { edits } = options;
  // Letters that never become syllables are no Korean with a slip, but they may be Latin on the wrong layout.
  const isScattered = isScatteredJamo(term.plain);
  let isFound = false;
  eachNear(table, needle, { edits, leastShare: leastShareOfWords }, (entry) => {
    if (isScattered && isKoreanAt(table, table.offsets[entry] ?? 0)) return;
    if (!alignBest(table, entry, needle, options)) return;
    const word = table.owners[entry] ?? 0;
    const { cost, length } = alignment;
    // All labels of a word spell it alike, so the first speaks for them.
    const likeness = likenessOf(index, (words.labels[words.offsets[word] ?? 0] ?? 0) >> 1, term, needle, true);
    if (likeness === 0) return;
    isFound = true;
    const factor = needle.factor * likeness * slipFactor(cost, needle.symbols.length);
    offerWord({ index, name, words, word, length, factor, number, isSlip: true, hits, place: alignment });
  });
  return isFound;
}

/** Characters left out, swapped, or taken for others that sound or look alike. */
function slipsInCharacters({ index, needle, number, hits }: SlipSearch): void {
  const table = index.data.tables.plain;
  const options = slipOptionsOf(needle, false);
  const { edits } = options;
  if (edits === 0) return;
  const grams = singleGramsOf(needle.symbols);
  const needed = Math.max(1, grams.length - Math.ceil(edits * 1.5), Math.ceil(grams.length / 2));
  const { symbols, offsets } = table;
  const { length } = needle.symbols;
  const slips = Math.min(Math.floor(edits / cheapestCharacterSlip), Math.ceil(length / 2));
  if (length > maxFuzzyLength) return;
  pattern.prepare(needle.symbols);
  eachNearCandidate(table, grams, needed, (entry) => {
    if (pattern.nearestDistance(symbols, offsets[entry] ?? 0, offsets[entry + 1] ?? 0) > slips) return;
    if (alignBest(table, entry, needle, options))
      hits.offer(table.owners[entry] ?? 0, alignment.quality, number, slipped);
  });
}

/**
 * Labels that are a slip of the finger away from the term. `isWhole` says that it is the whole query: a word among
 * others is not looked for in pinyin, which is typed as one.
 */
export function matchWithSlips(index: LoadedIndex, term: QueryTerm, hits: LabelHits, isWhole: boolean): void {
  term.needles.forEach((needle, number) => {
    const { length } = needle.symbols;
    // A number with a wrong digit is another number, and a key held down is no word.
    if (!needle.isFuzzy || length > maxFuzzyLength || /^(\d+|(.)\2+)$/.test(needle.text)) return;
    const search: SlipSearch = { index, term, needle, number, hits };
    if (needle.table === 'plain') slipsInCharacters(search);
    if (needle.table === 'pinyin' && length >= minPinyinSlip && (isWhole || !isLatin(term.plain)))
      slipsInLabels(search);
    if (needle.table === 'keys' && length >= 4) {
      const isFound = slipsInWords(search, 'keyWords');
      if (!isFound && length >= minLabelSlip) slipsInLabels(search);
    }
    if (needle.table === 'sound' && length >= minSoundSlip && term.plain.length >= minTypedSoundSlip) {
      const isFound = slipsInWords(search, 'soundWords');
      if (!isFound && length >= minLabelSlip) slipsInLabels(search);
    }
  });
  if (isWhole && /^[a-z]+$/.test(term.plain)) abbreviatedPinyin(index, term, hits);
}
