/** Candidates: every label that a term matches, as it was typed or by another reading, or a slip away. */
import type { LoadedIndex } from '../index/loadedIndex.ts';
import {
  eachCandidate,
  eachNearCandidate,
  entriesEqualTo,
  findIn,
  gramsOf,
  singleGramsOf,
  type KeyTable,
} from '../index/keyTable.ts';
import { koreanBit } from '../keys.ts';
import { hasLooseJamo, isLatin, Start } from '../text/fold.ts';
import { initialOf } from '../text/hangul.ts';
import { readingFactor, type Needle, type QueryTerm } from '../understand.ts';
import { abbreviatedPinyin } from './abbreviation.ts';
import { characterSlips } from './characterSlips.ts';
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
import type { LabelHits } from './labelHits.ts';
import { placeQuality, slipFactor } from './place.ts';
import { spellingFactor } from './spelling.ts';

/** What matching reads of a table; a single text can be one, too. */
export type SearchedTable = Pick<KeyTable, 'symbols' | 'starts' | 'offsets'>;

/** What begins at a symbol, without the Korean bit. */
const startAt = (table: SearchedTable, at: number) => (table.starts[at] ?? 0) & 3;

/** Whether a word begins between the first and the last symbol of a stretch. */
function crossesWord(table: SearchedTable, at: number, length: number): boolean {
  for (let index = at + 1; index < at + length; index++) if (startAt(table, index) === Start.Word) return true;
  return false;
}

/** Latin keys found as Korean letters, or the other way round: typed on the wrong layout. */
function isOtherLayout(table: SearchedTable, at: number, needle: Needle, isKorean: boolean): boolean {
  return needle.table === 'keys' && (((table.starts[at] ?? 0) & koreanBit) !== 0) !== isKorean;
}

/** Shortest run of keys that is taken for another layout: two keys are any word's beginning. */
const minOtherLayout = 3;

/** Where {@link bestPlace} found the needle, counted in the table. */
export const placed = { at: 0, isOtherLayout: false };

/** Quality of the best place of a needle in an entry; 0 when no place counts. `isKorean` says how the query was typed. */
export function bestPlace(table: SearchedTable, entry: number, needle: Needle, isKorean: boolean): number {
  const { symbols } = needle;
  const length = symbols.length;
  const start = table.offsets[entry] ?? 0;
  const end = table.offsets[entry + 1] ?? 0;
  const coverage = length / (end - start);
  let best = 0;
  for (let at = findIn(table, entry, symbols, 0); at >= 0; at = findIn(table, entry, symbols, at - start + 1)) {
    const isFirst = at === start;
    const begins = startAt(table, at);
    let factor = needle.factor;
    let minStart = needle.minStart;
    const isOther = isOtherLayout(table, at, needle, isKorean);
    if (isOther) {
      if (length < minOtherLayout) continue;
      factor = readingFactor.keyboard;
      minStart = isKorean ? Start.Word : Start.Syllable;
    }
    if (begins < minStart) continue;
    // Blanks are gone from a key: what begins inside a Latin word must end in it (`fda` is not in `leaf daily`).
    if (begins === Start.None && crossesWord(table, at, length)) continue;
    const isClean = at + length >= end || startAt(table, at + length) !== Start.None;
    const quality = factor * placeQuality({ isFirst, start: begins, isClean, coverage });
    if (quality > best) {
      best = quality;
      placed.at = at;
      placed.isOtherLayout = isOther;
    }
    if (isFirst) break;
  }
  return best;
}

/** A pattern of initials with syllables must have these very syllables, the last one perhaps unfinished. */
function fitsPattern(index: LoadedIndex, label: number, at: number, pattern: string): boolean {
  const entry = index.plainEntryOf(label);
  const { symbols, offsets } = index.data.tables.plain;
  const start = (offsets[entry] ?? 0) + at;
  for (let unit = 0; unit < pattern.length; unit++) {
    const code = pattern.charCodeAt(unit);
    if (initialOf(code) < 0 || code < 0xac00) continue;
    const meant = symbols[start + unit] ?? 0;
    const isUnfinished = unit === pattern.length - 1 && meant - ((meant - 0xac00) % 28) === code;
    if (meant !== code && !isUnfinished) return false;
  }
  return true;
}

function matchChoseong(index: LoadedIndex, needle: Needle, number: number, hits: LabelHits): void {
  const table = index.data.tables.choseong;
  const { symbols } = needle;
  const isMixed = needle.factor > readingFactor.choseong;
  eachCandidate(table, symbols, (entry) => {
    const start = table.offsets[entry] ?? 0;
    const end = table.offsets[entry + 1] ?? 0;
    const label = table.owners[entry] ?? 0;
    for (let at = findIn(table, entry, symbols, 0); at >= 0; at = findIn(table, entry, symbols, at - start + 1)) {
      const isFirst = at === start;
      const begins = startAt(table, at);
      // One or two initials occur in nearly every name: only where a word begins.
      if (symbols.length < 3 && (symbols.length === 1 ? !isFirst : begins !== Start.Word) && !isMixed) continue;
      if (isMixed && !fitsPattern(index, label, at - start, needle.text)) continue;
      const quality =
        needle.factor * placeQuality({ isFirst, start: begins, isClean: true, coverage: symbols.length / (end - start) });
      hits.offer(label, symbols.length === 1 ? quality * 0.6 : quality, number, false);
    }
  });
}

/** Of the characters of a Chinese term, how many the label has: homophones replace one, seldom all. */
function sharedCharacters(index: LoadedIndex, label: number, text: string): number {
  const entry = index.plainEntryOf(label);
  if (entry < 0) return 0;
  const { symbols, offsets } = index.data.tables.plain;
  let shared = 0;
  for (let unit = 0; unit < text.length; unit++) {
    const code = text.charCodeAt(unit);
    for (let at = offsets[entry] ?? 0; at < (offsets[entry + 1] ?? 0); at++) {
      if (symbols[at] === code) {
        shared++;
        break;
      }
    }
  }
  return shared / text.length;
}

/** What a homophone is worth by the characters it has right; 0 when it is simply another word. */
function homophoneFactor(index: LoadedIndex, label: number, plain: string): number {
  const shared = sharedCharacters(index, label, plain);
  if (plain.length <= 2 && shared < 0.5) return 0;
  return shared === 0 ? 0.72 : 0.85 + 0.15 * shared;
}

/** What it adds that the initials are those of the whole name. */
const allInitialsFactor = (length: number) => (length >= 4 ? 1.15 : length === 3 ? 1.08 : 1);

/** Three or more letters that belong to no syllable: a mash, or Latin typed on a Korean layout. */
const isScatteredJamo = (plain: string) => (plain.match(/[ㄱ-ㆎ]/g)?.length ?? 0) >= 3;

/** Whether keys were typed on a Korean layout. */
export const isTypedInKorean = (plain: string) => /[ㄱ-ㆎ가-힣]/.test(plain);

/** What a folded reading is worth in a label once what was typed is compared with what it really says; 0 for nothing. */
function likeness(index: LoadedIndex, label: number, term: QueryTerm, needle: Needle, isSlip: boolean): number {
  if (needle.by === 'homophone') {
    if (isSlip && sharedCharacters(index, label, term.plain) < 0.3) return 0;
    return homophoneFactor(index, label, term.plain);
  }
  if (needle.table === 'sound') return spellingFactor(index, label, term.plain, 'sound', isSlip);
  if (needle.table === 'pinyin' && needle.by === 'pinyin' && isSlip && isLatin(term.plain)) {
    return spellingFactor(index, label, term.plain, 'pinyin', true) > 0 ? 1 : 0;
  }
  return 1;
}

function matchNeedle(index: LoadedIndex, term: QueryTerm, number: number, hits: LabelHits): void {
  const needle = term.needles[number];
  if (!needle) return;
  if (needle.table === 'choseong') return matchChoseong(index, needle, number, hits);
  const table = index.data.tables[needle.table];
  const isKorean = isTypedInKorean(term.plain);
  const isStem = needle.factor === readingFactor.stem;
  eachCandidate(table, needle.symbols, (entry) => {
    const quality = bestPlace(table, entry, needle, isKorean);
    if (quality === 0) return;
    const label = table.owners[entry] ?? 0;
    const factor = likeness(index, label, term, needle, false);
    // A stem counts as a word of its own, not as the beginning of a longer one: `robots` is robot, not robotics.
    // All initials of a name, when they are many, are hardly chance.
    const isAll = needle.table === 'initials' && quality >= needle.factor;
    if (isStem && quality < needle.factor && !standsAlone(table, entry, needle)) return;
    if (factor > 0) hits.offer(label, quality * factor * (isAll ? allInitialsFactor(needle.symbols.length) : 1), number, false);
  });
}

/** Whether a needle is a whole word of the entry, or has only an English ending after it. */
function standsAlone(table: KeyTable, entry: number, needle: Needle): boolean {
  const start = table.offsets[entry] ?? 0;
  const entryEnd = table.offsets[entry + 1] ?? 0;
  for (let at = findIn(table, entry, needle.symbols, 0); at >= 0; at = findIn(table, entry, needle.symbols, at - start + 1)) {
    if (startAt(table, at) !== Start.Word) continue;
    let end = at + needle.symbols.length;
    let rest = '';
    while (end < entryEnd && startAt(table, end) !== Start.Word) rest += String.fromCharCode((table.symbols[end++] ?? 0) + 96);
    if (/^(|s|es|ed|d|ing|er|ers|r|rs|ies|y)$/.test(rest)) return true;
  }
  return false;
}

/** Every label that the term is the whole of, as it was typed. */
export function matchWhole(index: LoadedIndex, term: QueryTerm, hits: LabelHits): void {
  const number = term.needles.findIndex(({ table }) => table === 'plain' || table === 'keys');
  const needle = term.needles[number];
  if (!needle) return;
  const table = index.data.tables[needle.table];
  for (const entry of entriesEqualTo(table, needle.symbols)) hits.offer(table.owners[entry] ?? 0, 1, number, false);
}

/** Every label with a text that the term matches as typed or by another reading. */
export function matchDirectly(index: LoadedIndex, term: QueryTerm, hits: LabelHits): void {
  for (let number = 0; number < term.needles.length; number++) matchNeedle(index, term, number, hits);
  matchCodes(index, term, hits);
}

/** Number of the needle that stands for a code or a booth, which have no needle of their own. */
export const codeNeedle = 255;

/** Codes answer from their beginning only: 3304 is a heading, not any code with these digits inside. */
function matchCodes(index: LoadedIndex, term: QueryTerm, hits: LabelHits): void {
  const keys = term.needles.find((needle) => needle.table === 'keys');
  if (keys && keys.symbols.length >= 2) {
    const table = index.data.tables.code;
    eachCandidate(table, keys.symbols, (entry) => {
      const start = table.offsets[entry] ?? 0;
      const length = (table.offsets[entry + 1] ?? 0) - start;
      if (findIn(table, entry, keys.symbols, 0) !== start) return;
      if (keys.symbols.length < 3 && keys.symbols.length < length) return;
      hits.offer(table.owners[entry] ?? 0, keys.symbols.length === length ? 1 : 0.9, codeNeedle, false);
    });
  }
  for (const { label, isWhole } of index.boothsLike(term.typed)) hits.offer(label, isWhole ? 1 : 0.9, codeNeedle, false);
}

/** Shortest words that running text is searched for: shorter ones stand in any sentence. */
const minTextLetters = 3;

/** Finds the term in summaries and specifications, as it was typed and at the beginning of a word only. */
export function matchRunningText(index: LoadedIndex, term: QueryTerm, hits: LabelHits): void {
  const table = index.data.tables.text;
  if (table.owners.length === 0) return;
  const isLatinTerm = isLatin(term.plain);
  if (term.plain.length < (isLatinTerm ? minTextLetters : 2) || hasLooseJamo(term.plain)) return;
  const symbols = Array.from({ length: term.plain.length }, (_, at) => term.plain.charCodeAt(at));
  eachCandidate(table, symbols, (entry) => {
    const start = table.offsets[entry] ?? 0;
    for (let at = findIn(table, entry, symbols, 0); at >= 0; at = findIn(table, entry, symbols, at - start + 1)) {
      if (startAt(table, at) < (isLatinTerm ? Start.Word : Start.Syllable)) continue;
      hits.offer(table.owners[entry] ?? 0, startAt(table, at) === Start.Word ? 0.9 : 0.8, codeNeedle, false);
      return;
    }
  });
}

/** Shortest folded pinyin in which a slip is looked for: most shorter ones are a slip apart. */
const minPinyinSlip = 5;
const minSoundSlip = 4;
/** From this length on whole labels are compared, not only their words: the blanks may be missing as well. */
const minLabelSlip = 6;

/** Labels that a slip of the finger away are the term. `isWhole` says the term is the whole query. */
export function matchWithSlips(index: LoadedIndex, term: QueryTerm, hits: LabelHits): void {
  term.needles.forEach((needle, number) => {
    // A number with a wrong digit is another number.
    if (!needle.isFuzzy || needle.symbols.length > maxFuzzyLength || /^\d+$/.test(needle.text)) return;
    const { length } = needle.symbols;
    if (needle.table === 'plain') matchCharacters(index, needle, number, hits);
    // Letters that never become syllables are no Korean with a slip, but they may be Latin on the wrong layout.
    if (needle.table === 'keys') {
      slipsInWords(index, 'keyWords', term, needle, number, hits);
      if (length >= minLabelSlip) slipsInLabels(index, term, needle, number, hits);
    }
    if (needle.table === 'pinyin' && length >= minPinyinSlip) slipsInLabels(index, term, needle, number, hits);
    if (needle.table === 'sound' && length >= minSoundSlip && term.plain.length >= 5) {
      slipsInWords(index, 'soundWords', term, needle, number, hits);
      if (length >= minLabelSlip) slipsInLabels(index, term, needle, number, hits);
    }
  });
  if (/^[a-z]+$/.test(term.plain)) abbreviatedPinyin(index, term, hits);
}

/** Slips of a Korean keyboard, or of a Latin one. */
export function slipsOf(needle: Needle, isKorean: boolean): SlipCosts {
  return isKorean && needle.table === 'keys' ? koreanSlips : latinSlips;
}

/** Sounds and pinyin are shorter than what is typed and alike: they get an edit less. */
export function editsFor(needle: Needle): number {
  const edits = allowedEdits(needle.symbols.length);
  if (needle.table === 'keys') return edits;
  if (needle.by === 'homophone') return Math.min(1.5, edits);
  return needle.symbols.length <= 6 ? 1.5 : edits;
}

const pattern = new BitPattern();

/** Entries that are near a needle somewhere, by shared grams first and bit-parallel distance then. */
function eachNear(table: KeyTable, needle: Needle, edits: number, visit: (entry: number) => void): void {
  const grams = gramsOf(table, needle.symbols);
  // Even the cheapest slips cost 0.8, so more of them than this cannot be allowed.
  const slips = Math.floor(edits / 0.8);
  // One edit breaks two grams, a swap three; one shared gram is the least that can be asked.
  const needed = Math.max(1, grams.length - 2 * slips - 1);
  pattern.prepare(needle.symbols);
  eachNearCandidate(table, grams, needed, (entry) => {
    const from = table.offsets[entry] ?? 0;
    const to = table.offsets[entry + 1] ?? 0;
    if (pattern.nearestDistance(table.symbols, from, to) <= slips) visit(entry);
  });
}

/** The best alignment of a needle in an entry that begins where something begins; quality 0 for none. */
export function alignBest(options: {
  table: SearchedTable;
  entry: number;
  needle: Needle;
  edits: number;
  minStart: number;
  costs: SlipCosts;
}): { quality: number; at: number; isFirst: boolean; begins: number; isClean: boolean; cost: number; length: number } {
  const { table, entry, needle, edits, minStart, costs } = options;
  const start = table.offsets[entry] ?? 0;
  const end = table.offsets[entry + 1] ?? 0;
  const best = { quality: 0, at: 0, isFirst: false, begins: 0, isClean: false, cost: 0, length: 0 };
  for (let at = start; at < end; at++) {
    const begins = startAt(table, at);
    if (at > start && begins < minStart) continue;
    const isFound = alignFrom({
      needle: needle.symbols, text: table.symbols, starts: table.starts, start: at, limit: end, allowed: edits, costs,
      cleanStart: Start.Syllable,
    });
    if (!isFound) continue;
    // A misspelled word must end where a word or syllable ends, or any long text would contain it.
    if (!aligned.isClean && aligned.cost > 1 + 0.25 * (edits - 1)) continue;
    const length = aligned.end - at;
    const isFirst = at === start;
    const quality =
      slipFactor(aligned.cost, needle.symbols.length) *
      placeQuality({ isFirst, start: begins, isClean: aligned.isClean, coverage: Math.min(1, length / (end - start)) });
    if (quality > best.quality) Object.assign(best, { quality, at, isFirst, begins, isClean: aligned.isClean, cost: aligned.cost, length });
  }
  return best;
}

function slipsInLabels(index: LoadedIndex, term: QueryTerm, needle: Needle, number: number, hits: LabelHits): void {
  const isKorean = isTypedInKorean(term.plain);
  const table = index.data.tables[needle.table];
  const edits = editsFor(needle);
  if (edits === 0) return;
  const minStart = needle.table === 'keys' || needle.table === 'pinyin' ? Start.Syllable : Start.Word;
  const isScattered = isScatteredJamo(term.plain);
  eachNear(table, needle, edits, (entry) => {
    if (isScattered && ((table.starts[table.offsets[entry] ?? 0] ?? 0) & koreanBit) !== 0) return;
    const { quality } = alignBest({ table, entry, needle, edits, minStart, costs: slipsOf(needle, isKorean) });
    const label = table.owners[entry] ?? 0;
    const factor = quality > 0 ? likeness(index, label, term, needle, true) : 0;
    if (factor > 0) hits.offer(label, quality * needle.factor * factor, number, true);
  });
}

function slipsInWords(
  index: LoadedIndex,
  name: 'keyWords' | 'soundWords',
  term: QueryTerm,
  needle: Needle,
  number: number,
  hits: LabelHits,
): void {
  const isKorean = isTypedInKorean(term.plain);
  const isScattered = isScatteredJamo(term.plain);
  const table = index.data.tables[name];
  const edits = editsFor(needle);
  if (edits === 0) return;
  const { offsets, labels } = index.data.words[name];
  eachNear(table, needle, edits, (entry) => {
    if (isScattered && ((table.starts[table.offsets[entry] ?? 0] ?? 0) & koreanBit) !== 0) return;
    const match = alignBest({ table, entry, needle, edits, minStart: Start.Syllable, costs: slipsOf(needle, isKorean) });
    if (match.quality === 0) return;
    const word = table.owners[entry] ?? 0;
    for (let at = offsets[word] ?? 0; at < (offsets[word + 1] ?? 0); at++) {
      const place = labels[at] ?? 0;
      const label = place >> 1;
      const factor = likeness(index, label, term, needle, true);
      if (factor === 0) continue;
      const isFirstWord = (place & 1) === 1;
      const coverage = Math.min(1, match.length / index.keyLengthOf(label, name));
      const quality =
        slipFactor(match.cost, needle.symbols.length) *
        placeQuality({
          isFirst: match.isFirst && isFirstWord,
          start: match.isFirst ? Start.Word : match.begins,
          isClean: match.isClean,
          coverage,
        });
      hits.offer(label, quality * needle.factor * factor, number, true);
    }
  });
}

/** Edits by the character: one missing, two swapped, a syllable with a wrong letter, a character that sounds the same. */
export function allowedCharacterEdits(length: number): number {
  if (length < 2) return 0;
  if (length === 2) return 0.95;
  if (length <= 5) return 1;
  return length <= 8 ? 2 : Math.floor(length / 3.5);
}

function matchCharacters(index: LoadedIndex, needle: Needle, number: number, hits: LabelHits): void {
  const table = index.data.tables.plain;
  const edits = allowedCharacterEdits(needle.symbols.length);
  if (edits === 0) return;
  const grams = singleGramsOf(needle.symbols);
  const needed = Math.max(1, grams.length - Math.ceil(edits * 1.5));
  eachNearCandidate(table, grams, Math.max(needed, Math.ceil(grams.length / 2)), (entry) => {
    const { quality } = alignBest({ table, entry, needle, edits, minStart: Start.Syllable, costs: characterSlips });
    if (quality > 0) hits.offer(table.owners[entry] ?? 0, quality, number, true);
  });
}

