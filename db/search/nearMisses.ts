/** "Did you mean": the names nearest to a query that found nothing, and where in the catalogue they stand. */
import Fuse from 'fuse.js';
import type { LocalText } from '#db/model.ts';
import { eachNearCandidate, gramsOf } from './index/keyTable.ts';
import type { LoadedIndex } from './index/loadedIndex.ts';
import { readSyllables, simplify } from './text/chinese.ts';
import { foldText } from './text/fold.ts';
import { romaniseByLetter } from './text/romanised.ts';
import { createTerm, type QueryTerm } from './understand.ts';

/** Shortest query that is near to anything; below it every name is. */
const minLength = 3;
/** Names that fuse.js ranks; more of them are farther away anyway. */
const maxCandidates = 300;
/** Part of a query's grams that a name must share to be looked at. */
const leastShare = 0.34;
/** How far fuse.js may go, 0 the same, 1 anything. Measured on the sample: farther ones no longer look like a slip. */
const threshold = 0.5;

/** Names near a query. */
export interface NearMisses {
  names: LocalText[];
  /** Codes of the industries that bear them, most first. */
  industries: string[];
}

interface Candidate {
  label: number;
  /** The name in every way it may have been meant: as it is, in pinyin, in Latin letters. */
  spellings: string[];
}

function candidatesOf(index: LoadedIndex, term: QueryTerm): Candidate[] {
  const shared = new Map<number, number>();
  for (const needle of term.needles) {
    if (needle.table !== 'keys' && needle.table !== 'plain' && needle.table !== 'pinyin') continue;
    const table = index.data.tables[needle.table];
    const grams = gramsOf(table, needle.symbols);
    eachNearCandidate(table, grams, Math.max(1, Math.ceil(grams.length * leastShare)), (entry) => {
      const label = table.owners[entry] ?? 0;
      const length = (table.offsets[entry + 1] ?? 0) - (table.offsets[entry] ?? 0);
      // Names much longer than the query contain anything.
      if (length > needle.symbols.length * 2 + 4) return;
      shared.set(label, Math.max(shared.get(label) ?? 0, 1 / (1 + Math.abs(length - needle.symbols.length))));
    });
  }
  return [...shared]
    .sort((a, b) => b[1] - a[1])
    .slice(0, maxCandidates)
    .map(([label]) => {
      const text = foldText(index.textOf(label)).text;
      const spellings = [text];
      if (/[가-힣]/.test(text)) spellings.push(romaniseByLetter(text).join(''));
      if (/\p{Script=Han}/u.test(text)) spellings.push(readSyllables(simplify(text)).join(''));
      return { label, spellings };
    });
}

function industriesOf(index: LoadedIndex, labels: readonly number[]): string[] {
  const { bearerOffsets, bearers } = index.data.labels;
  const { codes, offsets, values } = index.data.documents.facets.industry;
  const counts = new Map<string, number>();
  for (const label of labels) {
    for (let at = bearerOffsets[label] ?? 0; at < (bearerOffsets[label + 1] ?? 0); at++) {
      const document = bearers[at] ?? 0;
      for (let place = offsets[document] ?? 0; place < (offsets[document + 1] ?? 0); place++) {
        const code = codes[values[place] ?? 0] ?? '';
        counts.set(code, (counts.get(code) ?? 0) + 1);
      }
    }
  }
  return [...counts].sort((a, b) => b[1] - a[1]).map(([code]) => code);
}

/** At most `limit` names near the query, nearest first, in the visitor's language where both are as near. */
export function findNearMisses(index: LoadedIndex, query: string, locale: string, limit: number): NearMisses {
  const term = createTerm(query.trim());
  if (!term || term.plain.length < (/[a-z]/.test(term.plain) ? minLength : 2)) return { names: [], industries: [] };
  const fuse = new Fuse(candidatesOf(index, term), {
    keys: ['spellings'],
    threshold,
    ignoreLocation: false,
    includeScore: true,
    // Both sides are folded already; fuse.js would take Korean syllables apart.
    isCaseSensitive: true,
  });
  const found = fuse
    .search(term.plain)
    .map(({ item, score }) => ({
      label: item.label,
      text: index.textOf(item.label),
      locale: index.localeOf(item.label),
      distance: Math.round((score ?? 1) * 10),
    }))
    .sort((a, b) => a.distance - b.distance || Number(b.locale === locale) - Number(a.locale === locale));
  const seen = new Set<string>();
  const nearest = found.filter(({ text }) => !seen.has(text) && seen.add(text)).slice(0, limit);
  return {
    names: nearest.map(({ text, locale: of }) => ({ text, locale: of })),
    industries: industriesOf(
      index,
      nearest.map(({ label }) => label),
    ),
  };
}
