/** Candidates: every label that a term matches, as it was typed or by another reading. */
import type { WordColumns } from '../index/indexData.ts';
import { eachCandidate, entriesEqualTo, findIn, type KeyTable } from '../index/keyTable.ts';
import type { LoadedIndex } from '../index/loadedIndex.ts';
import { hasLooseJamo, isLatin, Start } from '../text/fold.ts';
import { readingFactor, type Needle, type QueryTerm } from '../understand.ts';
import { matchChoseong } from './choseong.ts';
import { commonness } from './commonness.ts';
import { partly, slipped, slippedWhole, wholly, type LabelHits } from './labelHits.ts';
import { likenessOf, needsLikeness } from './likeness.ts';
import { placeQuality } from './place.ts';
import { findBest, isKoreanAt, isTypedInKorean, lengthOf, place, startAt } from './tables.ts';

/** Number of the needle that stands for a code, a booth or running text, which have no needle of their own. */
export const codeNeedle = 255;

/** Texts whose spelling is compared with what was typed; at 100,000 products thousands may sound alike. */
const maxCompared = 400;

/** What it adds that initials are those of the whole name: when they are many, that is hardly chance. */
const allInitialsFactor = (length: number) => (length >= 3 ? 1.15 : 1.2);

/** Whether a stem is a whole word, or has only an English ending after it: `robots` is robot, not robotics. */
function standsAlone(table: KeyTable, entry: number, needle: Needle): boolean {
  const start = table.offsets[entry] ?? 0;
  const end = table.offsets[entry + 1] ?? 0;
  if (findIn(table, entry, needle.symbols, 0) !== start) return false;
  const rest = Array.from(table.symbols.subarray(start + needle.symbols.length, end), (symbol) =>
    String.fromCharCode(symbol + 96),
  ).join('');
  return /^(|s|es|ed|d|ing|er|ers|r|rs|ies|y)$/.test(rest);
}

/** Matches the words that labels are made of and carries them to the labels. Returns whether any word matched. */
function matchWords(options: {
  index: LoadedIndex;
  name: 'keyWords' | 'soundWords';
  term: QueryTerm;
  needle: Needle;
  number: number;
  hits: LabelHits;
}): boolean {
  const { index, name, term, needle, number, hits } = options;
  const table = index.data.tables[name];
  const words = index.data.words[name];
  const isKorean = isTypedInKorean(term.plain);
  const isStem = needle.factor === readingFactor.stem;
  const { length } = needle.symbols;
  let isFound = false;
  eachCandidate(table, needle.symbols, (entry) => {
    if (!findBest(table, entry, needle, isKorean)) return;
    if (isStem && !standsAlone(table, entry, needle)) return;
    const word = table.owners[entry] ?? 0;
    let { factor } = place;
    if (name === 'soundWords')
      factor *= likenessOf(index, (words.labels[words.offsets[word] ?? 0] ?? 0) >> 1, term, needle, false);
    if (factor === 0) return;
    isFound = true;
    offerWord({ index, name, words, word, length, factor, number, isSlip: false, hits, place });
  });
  return isFound;
}

/** Offers every label of a word that matched at `place`. */
export function offerWord(options: {
  index: LoadedIndex;
  name: 'keyWords' | 'soundWords';
  words: WordColumns;
  word: number;
  /** Symbols of the word that are matched. */
  length: number;
  factor: number;
  number: number;
  isSlip: boolean;
  hits: LabelHits;
  place: { isFirst: boolean; begins: number; isClean: boolean };
}): void {
  const { index, name, words, word, length, factor, number, isSlip, hits } = options;
  const { isFirst, begins, isClean } = options.place;
  const end = words.offsets[word + 1] ?? 0;
  const start = isFirst ? Start.Word : begins;
  for (let at = words.offsets[word] ?? 0; at < end; at++) {
    const posting = words.labels[at] ?? 0;
    const label = posting >> 1;
    const coverage = length / index.keyLengthOf(label, name);
    const isAtStart = isFirst && (posting & 1) === 1;
    const isWhole = isAtStart && coverage >= 1;
    const how = isSlip ? (isWhole ? slippedWhole : slipped) : isWhole ? wholly : partly;
    hits.offer(label, factor * placeQuality(isAtStart, start, isClean, coverage), number, how);
  }
}

/** Matches whole labels of a table. */
function matchLabels(index: LoadedIndex, term: QueryTerm, needle: Needle, number: number, hits: LabelHits): void {
  const table = index.data.tables[needle.table];
  const isKorean = isTypedInKorean(term.plain);
  const { length } = needle.symbols;
  const isInitials = needle.table === 'initials';
  const isEastAsian = needle.table === 'plain';
  const toCompare: { label: number; quality: number; isWhole: boolean }[] | null = needsLikeness(needle, false)
    ? []
    : null;
  eachCandidate(table, needle.symbols, (entry) => {
    if (!findBest(table, entry, needle, isKorean)) return;
    const label = table.owners[entry] ?? 0;
    const coverage = length / lengthOf(table, entry);
    const isHead = isEastAsian && place.at + length === (table.offsets[entry + 1] ?? 0);
    let quality = place.factor * placeQuality(place.isFirst, place.begins, place.isClean, coverage, isHead);
    if (isInitials && coverage >= 1) quality *= allInitialsFactor(length) * commonness(index, label);
    const isWhole = coverage >= 1;
    if (toCompare) toCompare.push({ label, quality, isWhole });
    else hits.offer(label, quality, number, isWhole ? wholly : partly);
  });
  if (!toCompare) return;
  if (toCompare.length > maxCompared) toCompare.sort((a, b) => b.quality - a.quality);
  for (const { label, quality, isWhole } of toCompare.slice(0, maxCompared)) {
    const factor = likenessOf(index, label, term, needle, false);
    if (factor > 0) hits.offer(label, quality * factor, number, isWhole ? wholly : partly);
  }
}

function matchNeedle(index: LoadedIndex, term: QueryTerm, number: number, needle: Needle, hits: LabelHits): void {
  if (needle.table === 'choseong') {
    matchChoseong(index, needle, number, hits);
    return;
  }
  const name = needle.table === 'keys' ? 'keyWords' : needle.table === 'sound' ? 'soundWords' : null;
  // What is found in words need not be looked for across them; a stem is never spread over two.
  const isFound = name !== null && matchWords({ index, name, term, needle, number, hits });
  if (!isFound && needle.factor !== readingFactor.stem) matchLabels(index, term, needle, number, hits);
}

/** What is left of another reading of a word that stands in the catalogue as it was typed (`man` is 慢 only by chance). */
const chanceFactor = 0.7;

/** Whether a Latin term of some length is a word of the catalogue just as it was typed. */
function isCatalogueWord(index: LoadedIndex, term: QueryTerm): boolean {
  const [first] = term.needles;
  if (first?.table !== 'keys' || !isLatin(term.plain) || term.plain.length < 3) return false;
  const { keyWords } = index.data.tables;
  return entriesEqualTo(keyWords, first.symbols).some((entry) => !isKoreanAt(keyWords, keyWords.offsets[entry] ?? 0));
}

/** Every label with a text that the term matches as typed or by another reading. */
export function matchDirectly(index: LoadedIndex, term: QueryTerm, hits: LabelHits): void {
  const factor = isCatalogueWord(index, term) ? chanceFactor : 1;
  term.needles.forEach((needle, number) => {
    matchNeedle(
      index,
      term,
      number,
      factor === 1 || needle.by === null ? needle : { ...needle, factor: needle.factor * factor },
      hits,
    );
  });
  matchCodes(index, term, hits);
  matchRunningText(index, term, hits);
}

/** Every label that the term is the whole of, as it was typed. */
export function matchWhole(index: LoadedIndex, term: QueryTerm, hits: LabelHits): void {
  const number = term.needles.findIndex(({ table }) => table === 'plain' || table === 'keys');
  const needle = term.needles[number];
  if (!needle) return;
  const table = index.data.tables[needle.table];
  for (const entry of entriesEqualTo(table, needle.symbols)) hits.offer(table.owners[entry] ?? 0, 1, number, wholly);
}

/** Codes answer from their beginning only: 3304 is a heading, not any code with these digits inside. */
function matchCodes(index: LoadedIndex, term: QueryTerm, hits: LabelHits): void {
  const keys = term.needles.find((needle) => needle.table === 'keys');
  if (keys && keys.symbols.length >= 2) {
    const table = index.data.tables.code;
    eachCandidate(table, keys.symbols, (entry) => {
      const start = table.offsets[entry] ?? 0;
      const length = lengthOf(table, entry);
      if (findIn(table, entry, keys.symbols, 0) !== start) return;
      if (keys.symbols.length < 3 && keys.symbols.length < length) return;
      hits.offer(table.owners[entry] ?? 0, keys.symbols.length === length ? 1 : 0.9, codeNeedle, partly);
    });
  }
  for (const { label, isWhole } of index.boothsLike(term.typed))
    hits.offer(label, isWhole ? 1 : 0.9, codeNeedle, partly);
}

/** Shortest words that running text is searched for: shorter ones stand in any sentence. */
const minTextLetters = 3;

/** Summaries and specifications are found as they are written, and at the beginning of a word only. */
function matchRunningText(index: LoadedIndex, term: QueryTerm, hits: LabelHits): void {
  const table = index.data.tables.text;
  if (table.owners.length === 0) return;
  const isLatinTerm = isLatin(term.plain);
  if (term.plain.length < (isLatinTerm ? minTextLetters : 2) || hasLooseJamo(term.plain)) return;
  const symbols = Array.from({ length: term.plain.length }, (_, at) => term.plain.charCodeAt(at));
  eachCandidate(table, symbols, (entry) => {
    const start = table.offsets[entry] ?? 0;
    for (let at = findIn(table, entry, symbols, 0); at >= 0; at = findIn(table, entry, symbols, at - start + 1)) {
      if (startAt(table, at) < (isLatinTerm ? Start.Word : Start.Syllable)) continue;
      hits.offer(table.owners[entry] ?? 0, startAt(table, at) === Start.Word ? 0.9 : 0.8, codeNeedle, partly);
      return;
    }
  });
}
