/** What the catalogue knows of a query that has no blanks, or is a sentence. */
import { entriesEqualTo, isContained, type KeyTable } from '../index/keyTable.ts';
import type { LoadedIndex } from '../index/loadedIndex.ts';
import { koreanBit, toSymbols } from '../keys.ts';
import { hasHan, hasHangul } from '../text/fold.ts';
import type { QueryTerm } from '../understand.ts';

/** Known stretches of a query, in order. */
export interface KnownParts {
  parts: string[];
  /** Part of the query's letters that is known. */
  knownShare: number;
  /** Whether one of them is a whole name, keyword or category. */
  hasWholeLabel: boolean;
}

/** Longest stretch that is looked up: longer names than this are found by their beginning. */
const maxPart = 24;

interface Stretch {
  length: number;
  isLabel: boolean;
}

/** Longest stretch from `at` that is a label, or else that stands in one. */
function longestKnown(index: LoadedIndex, text: string, at: number): Stretch {
  const { plain } = index.data.tables;
  const codes = Array.from({ length: Math.min(text.length - at, maxPart) }, (_, place) => text.charCodeAt(at + place));
  let known = 0;
  let label = 0;
  for (let length = 2; length <= codes.length; length++) {
    const stretch = codes.slice(0, length);
    if (!isContained(plain, stretch)) break;
    known = length;
    if (entriesEqualTo(plain, stretch).length > 0) label = length;
  }
  // A stretch that runs one character past a label only happens to stand in another one.
  if (label > 0 && known - label <= 1) return { length: label, isLabel: true };
  return { length: known, isLabel: false };
}

/** A text of East Asian characters cut where the catalogue knows the longest beginning; the rest is left out. */
function partsOfRun(index: LoadedIndex, text: string): { part: string; isLabel: boolean }[] {
  const parts: { part: string; isLabel: boolean }[] = [];
  for (let at = 0; at < text.length;) {
    const { length, isLabel } = longestKnown(index, text, at);
    if (length >= 2) parts.push({ part: text.slice(at, at + length), isLabel });
    at += Math.max(1, length);
  }
  return parts;
}

/** Shortest word that letters run together are cut into: two letters are in any word. */
const minWord = 3;

/** Whether symbols are a word of the catalogue in Latin letters, not the keys of a Korean one. */
function isLatinWord(table: KeyTable, symbols: readonly number[], from = 0, to = symbols.length): boolean {
  return entriesEqualTo(table, symbols, from, to).some(
    (entry) => ((table.starts[table.offsets[entry] ?? 0] ?? 0) & koreanBit) === 0,
  );
}

/** Letters run together (`mobilephonearrow`) cut into words of the catalogue; null when some are left over. */
function wordsOfRun(index: LoadedIndex, text: string): string[] | null {
  const symbols = toSymbols(text);
  const { keyWords } = index.data.tables;
  // Fewest words that cover the text from its beginning to each place.
  const best: (string[] | null)[] = [[], ...Array.from(text, () => null)];
  for (let end = 2; end <= text.length; end++) {
    for (let from = Math.max(0, end - maxPart); from <= end - minWord; from++) {
      const before = best[from];
      if (!before || !isLatinWord(keyWords, symbols, from, end)) continue;
      const known = best[end];
      if (!known || before.length + 1 < known.length) best[end] = [...before, text.slice(from, end)];
    }
  }
  return best[text.length] ?? null;
}

/** See above. `words` are the blanks' words, empty for a query of one. */
export function knownParts(index: LoadedIndex, whole: QueryTerm, words: readonly QueryTerm[]): KnownParts {
  const parts: string[] = [];
  let known = 0;
  let total = 0;
  let hasWholeLabel = false;
  for (const { plain } of words.length > 0 ? words : [whole]) {
    for (const [run] of plain.matchAll(/[a-z0-9]+|[^a-z0-9]+/g)) {
      if (hasHan(run) || hasHangul(run)) {
        total += run.length;
        for (const { part, isLabel } of partsOfRun(index, run)) {
          known += part.length;
          hasWholeLabel ||= isLabel && part.length >= 2;
          parts.push(part);
        }
      } else {
        // A Latin word says as much as two characters.
        total += 2;
        const split = words.length === 0 && run.length >= 6 ? wordsOfRun(index, run) : null;
        const isWord = split !== null || isLatinWord(index.data.tables.keyWords, toSymbols(run));
        if (isWord) known += 2;
        if (split) parts.push(...split);
        else if (isWord) parts.push(run);
      }
    }
  }
  const distinct = [...new Set(parts)];
  const isAll = distinct.length === 1 && distinct[0] === whole.plain;
  return { parts: isAll ? [] : distinct, knownShare: total === 0 ? 0 : known / total, hasWholeLabel };
}
