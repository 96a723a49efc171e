/** Why a document was found: the text that answered, by which reading, and its characters to be highlighted. */
import type { Highlight } from '#db/model.ts';
import { fields, type Field } from './index/indexData.ts';
import type { LoadedIndex } from './index/loadedIndex.ts';
import { findIn } from './index/keyTable.ts';
import { makeKeys, type Key } from './keys.ts';
import { abbreviations, spellSyllables } from './match/abbreviation.ts';
import { codeNeedle } from './match/direct.ts';
import { alignBest, alignment, slipOptionsOf } from './match/slips.ts';
import { findBest, isTypedInKorean, place, type SearchedTable } from './match/tables.ts';
import type { Evidence } from './found.ts';
import { foldText, Start, type Folded } from './text/fold.ts';
import type { MatchBy, Needle, QueryTerm } from './understand.ts';

/** A stretch of a text and the reading that found it. */
interface Located {
  range: Highlight;
  by: MatchBy;
}

/** A single key as a table of one entry, so that it is searched by the very code that searches the catalogue. */
function toTable(key: Key): SearchedTable {
  return {
    symbols: Uint16Array.from(key.symbols),
    starts: Uint8Array.from(key.starts),
    offsets: Uint32Array.of(0, key.symbols.length),
  };
}

function toRange(folded: Folded, key: Key, at: number, length: number): Highlight {
  return [folded.from[key.units[at] ?? 0] ?? 0, folded.to[key.units[at + length - 1] ?? 0] ?? 0];
}

/** What a match of the text itself is called, by its place. */
function placeName(key: Key, at: number, length: number): MatchBy {
  if (at === 0) return length === key.symbols.length ? 'exact' : 'prefix';
  return ((key.starts[at] ?? 0) & 3) === Start.None ? 'inside' : 'word';
}

function locateNeedle(folded: Folded, key: Key, term: QueryTerm, needle: Needle, isSlip: boolean): Located | null {
  const table = toTable(key);
  if (needle.table === 'choseong') {
    const at = findIn(table, 0, needle.symbols, 0);
    return at < 0 ? null : { range: toRange(folded, key, at, needle.symbols.length), by: 'choseong' };
  }
  if (!isSlip) {
    if (!findBest(table, 0, needle, isTypedInKorean(term.plain))) return null;
    const { length } = needle.symbols;
    const name = placeName(key, place.at, length);
    // A syllable on its way (두사) is a beginning, though its last letter belongs to the next syllable.
    const by = place.isOtherLayout ? 'keyboard' : (needle.by ?? name);
    return { range: toRange(folded, key, place.at, length), by };
  }
  const isFound = alignBest(table, 0, needle, slipOptionsOf(needle, isTypedInKorean(term.plain)));
  return isFound ? { range: toRange(folded, key, alignment.at, alignment.length), by: 'typo' } : null;
}

function locateAbbreviation(folded: Folded, key: Key, term: QueryTerm): Located | null {
  const table = toTable(key);
  for (const { letters } of abbreviations(term.plain)) {
    for (let from = 0; from < key.symbols.length; from++) {
      if (((key.starts[from] ?? 0) & 3) === Start.None) continue;
      const reached = spellSyllables(table, letters, 0, from, key.symbols.length);
      if (reached > 0) return { range: toRange(folded, key, from, reached - from), by: 'initials' };
    }
  }
  return null;
}

const known = new Map<string, { folded: Folded; keys: ReturnType<typeof makeKeys> }>();
/** Texts whose keys are kept: while a visitor types, the same names are explained again at every key. */
const maxKnown = 4000;

function keysOfText(text: string): { folded: Folded; keys: ReturnType<typeof makeKeys> } {
  let made = known.get(text);
  if (!made) {
    if (known.size >= maxKnown) known.clear();
    const folded = foldText(text);
    made = { folded, keys: makeKeys(folded) };
    known.set(text, made);
  }
  return made;
}

/** Where a term stands in a text by the given needles; null when it does not. */
function locate(text: string, term: QueryTerm, needles: readonly Needle[], isSlip: boolean): Located | null {
  const { folded, keys } = keysOfText(text);
  for (const needle of needles) {
    for (const { channel, key } of keys) {
      if (channel !== needle.table) continue;
      const located = locateNeedle(folded, key, term, needle, isSlip && needle.isFuzzy);
      if (located) return located;
    }
    if (needle.table !== 'initials') continue;
    const pinyin = keys.find(({ channel }) => channel === 'pinyin');
    const located = pinyin && locateAbbreviation(folded, pinyin.key, term);
    if (located) return located;
  }
  return null;
}

/** Why a document was found. */
export interface Explanation {
  field: Field;
  by: MatchBy;
  text: string;
  locale: string;
  highlights: Highlight[];
}

function locateEvidence(index: LoadedIndex, evidence: Evidence): Located | null {
  const text = index.textOf(evidence.label);
  if (evidence.needle === codeNeedle) {
    const at = text.toLowerCase().indexOf(evidence.term.typed.trim().toLowerCase());
    if (fields[evidence.field] === 'text' && at < 0) return null;
    const range: Highlight = at < 0 ? [0, text.length] : [at, at + evidence.term.typed.trim().length];
    return { range, by: at === 0 ? 'prefix' : 'exact' };
  }
  const needle = evidence.term.needles[evidence.needle];
  return needle ? locate(text, evidence.term, [needle], evidence.isSlip) : null;
}

/** Ranges in order, joined where they touch. */
function mergeRanges(ranges: Highlight[]): Highlight[] {
  const merged: Highlight[] = [];
  for (const [from, to] of ranges.sort((a, b) => a[0] - b[0] || a[1] - b[1])) {
    const last = merged.at(-1);
    if (last && from <= last[1]) last[1] = Math.max(last[1], to);
    else merged.push([from, to]);
  }
  return merged;
}

/** The strongest evidence in words: which text answered, how, and where in it all terms stand. */
export function explain(index: LoadedIndex, evidence: readonly Evidence[]): Explanation | null {
  const [best] = evidence;
  if (!best) return null;
  const located = evidence.flatMap((each) => {
    const found = each.label === best.label ? locateEvidence(index, each) : null;
    return found ? [found] : [];
  });
  return {
    field: fields[best.field] ?? 'text',
    by: located[0]?.by ?? (best.isSlip ? 'typo' : 'inside'),
    text: index.textOf(best.label),
    locale: index.localeOf(best.label),
    highlights: mergeRanges(located.map(({ range }) => range)),
  };
}

/** Where the terms of the evidence stand in a shown name: as they were found, or by any other reading. */
export function highlightsIn(text: string, evidence: readonly Evidence[]): Highlight[] {
  return mergeRanges(
    evidence.flatMap(({ term, needle, isSlip }) => {
      const answered = term.needles[needle];
      const others = term.needles.filter((each) => each !== answered);
      const located = (answered && locate(text, term, [answered], isSlip)) ?? locate(text, term, others, false) ?? null;
      return located ? [located.range] : [];
    }),
  );
}
