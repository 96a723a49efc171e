/**
 * Candidates and ranking. Every distinct text of the catalogue is matched once (a few thousand labels), then the
 * matches are carried to the documents that bear them.
 */
import Fuse from 'fuse.js';
import { boothNumberKey, spellOutBooth } from '#db/boothNumber.ts';
import type { Highlight } from '#db/model.ts';
import type { SearchDocument } from './documents.ts';
import { hasHan, isLatin } from './fold.ts';
import { createLabel, type Field, type Label } from './label.ts';
import { matchLabel, matchTypo, type LabelMatch, type MatchBy } from './matchLabel.ts';
import { understand, type QueryTerm } from './understand.ts';

/** Name before company before keyword before category, as a reader would expect. */
const fieldWeight: Record<Field, number> = {
  name: 1,
  company: 0.72,
  keyword: 0.7,
  category: 0.68,
  code: 0.9,
  booth: 0.95,
  text: 0.5,
};

/** Fields whose texts get every reading; running text is found by its own characters alone. */
const deepFields: ReadonlySet<Field> = new Set(['name', 'company', 'keyword', 'category']);

/** Below this a match is noise rather than an answer. */
const scoreFloor = 0.3;

/** A direct hit this good means the query was understood as it stands; without one other ways are tried. */
const soundScore = 0.6;

/** A direct hit this good may well be meant; below it misspellings are looked for as well. */
const plausibleScore = 0.5;

/** Labels that fuse.js proposes for a misspelled term before each is compared with care. */
const typoCandidates = 120;

/** Which text of a document answered which term, and how. */
export interface Evidence {
  field: Field;
  label: Label;
  match: LabelMatch;
}

/** A found document; `evidence` is the best text of each term, strongest first. */
export interface Found {
  document: SearchDocument;
  score: number;
  evidence: Evidence[];
}

/** What is left of another reading of a word that stands in the catalogue as it was typed. */
const chanceFactor = 0.55;

/** Matches of a whole word as it was typed. */
const plainWord: ReadonlySet<MatchBy> = new Set(['exact', 'prefix', 'word']);

interface Posting {
  document: number;
  field: Field;
}

type TermHits = Map<number, { score: number; evidence: Evidence }>;

/** Searches a fixed set of documents. Build once per catalogue; a search keeps no state. */
export class SearchIndex {
  readonly documents: readonly SearchDocument[];
  private readonly labels: Label[] = [];
  private readonly postings: Posting[][] = [];
  private readonly fuse: Fuse<{ index: number; readings: string[] }>;

  constructor(documents: readonly SearchDocument[]) {
    this.documents = documents;
    const known = new Map<string, number>();
    documents.forEach((document, position) => {
      for (const { field, locale, text } of document.texts) {
        const isDeep = deepFields.has(field);
        const identity = `${isDeep ? 'deep' : field} ${locale} ${text}`;
        let index = known.get(identity);
        if (index === undefined) {
          index = this.labels.push(createLabel(text, locale, isDeep)) - 1;
          known.set(identity, index);
          this.postings.push([]);
        }
        this.postings[index]?.push({ document: position, field });
      }
    });
    const readings = this.labels.flatMap((label, index) => {
      const keys = [
        label.keystrokes?.text,
        label.pinyin?.text,
        label.romanised?.text,
        label.locale === 'en' ? label.plain.text : undefined,
      ];
      const present = keys.filter((key): key is string => key !== undefined && key.length >= 4);
      return present.length > 0 && deepFields.has(this.postings[index]?.[0]?.field ?? 'text')
        ? [{ index, readings: present }]
        : [];
    });
    this.fuse = new Fuse(readings, {
      keys: ['readings'],
      threshold: 0.4,
      ignoreLocation: true,
      ignoreFieldNorm: true,
      shouldSort: true,
      isCaseSensitive: true,
    });
  }

  /** Documents that answer the query, best first; equal scores keep catalogue order, products before exhibitors. */
  search(query: string): Found[] {
    const { whole, words } = understand(query);
    if (!whole) return [];
    let found = this.combine(
      this.direct(whole),
      words.map((word) => this.direct(word)),
    );
    const isSound = () => found.some(({ score }) => score >= soundScore);
    if (!isSound() && words.length > 1) found = this.union(found, this.withSomeWords(words));
    if (!isSound()) found = this.union(found, this.inParts(whole));
    if (!found.some(({ score }) => score >= plausibleScore)) {
      const tolerant = (term: QueryTerm) => this.merge(this.direct(term), this.misspelled(term));
      found = this.union(found, this.combine(tolerant(whole), words.map(tolerant)));
    }
    return found
      .filter(({ score }) => score >= scoreFloor)
      .sort(
        (a, b) => b.score - a.score || this.typeOrder(a) - this.typeOrder(b) || a.document.order - b.document.order,
      );
  }

  private typeOrder(found: Found): number {
    return found.document.type === 'product' ? 0 : 1;
  }

  private carry(hits: TermHits, index: number, match: LabelMatch): void {
    const label = this.labels[index];
    if (!label) return;
    for (const { document, field } of this.postings[index] ?? []) {
      const score = match.quality * fieldWeight[field];
      if (score > (hits.get(document)?.score ?? 0)) hits.set(document, { score, evidence: { field, label, match } });
    }
  }

  /** Every document with a text that the term matches as typed or by another reading. */
  private direct(term: QueryTerm): TermHits {
    const hits = this.allReadings(term);
    // An English word of the catalogue is meant as it is typed; its other readings are chance (`tire` in tiren, 体人).
    const isWord = isLatin(term.plain) && [...hits.values()].some(({ evidence: { match } }) => plainWord.has(match.by));
    if (isWord) for (const hit of hits.values()) if (!plainWord.has(hit.evidence.match.by)) hit.score *= chanceFactor;
    return hits;
  }

  private allReadings(term: QueryTerm): TermHits {
    const hits: TermHits = new Map();
    const typed = term.typed.normalize('NFKC');
    const booth = /^[a-z]\W?\d/i.test(typed) ? boothNumberKey(spellOutBooth(typed) ?? typed) : null;
    this.labels.forEach((label, index) => {
      const field = this.postings[index]?.[0]?.field;
      if (field === 'booth') {
        const isThere = booth !== null && (label.text === booth || label.text.startsWith(`${booth}.`));
        if (isThere)
          this.carry(hits, index, {
            quality: label.text === booth ? 1 : 0.9,
            by: 'exact',
            from: 0,
            to: label.text.length,
          });
        return;
      }
      const match = matchLabel(label, term);
      // Codes answer from their beginning only: 3304 is a heading, not any code with these digits inside.
      if (match && (field !== 'code' || match.by === 'exact' || (match.by === 'prefix' && term.plain.length >= 3))) {
        this.carry(hits, index, match);
      }
    });
    return hits;
  }

  /** Documents with a text that a slip of the finger away is the term. */
  private misspelled(term: QueryTerm): TermHits {
    const hits: TermHits = new Map();
    const needles = new Set([term.keystrokes, term.homophone, term.romanised, ...term.pinyin]);
    const candidates = new Set<number>();
    for (const needle of needles) {
      if (!needle || needle.length < 4) continue;
      for (const { item } of this.fuse.search(needle, { limit: typoCandidates })) candidates.add(item.index);
    }
    for (const index of candidates) {
      const label = this.labels[index];
      const match = label && matchTypo(label, term);
      if (match) this.carry(hits, index, match);
    }
    return hits;
  }

  private merge(first: TermHits, second: TermHits): TermHits {
    const merged: TermHits = new Map(first);
    for (const [document, hit] of second) if (hit.score > (merged.get(document)?.score ?? 0)) merged.set(document, hit);
    return merged;
  }

  /** The whole query in one text, or every word somewhere in the record. */
  private combine(whole: TermHits, words: readonly TermHits[]): Found[] {
    const found = new Map<number, Found>();
    const offer = (position: number, score: number, evidence: Evidence[]) => {
      const document = this.documents[position];
      if (document && score > (found.get(position)?.score ?? 0)) found.set(position, { document, score, evidence });
    };
    for (const [position, { score, evidence }] of whole) offer(position, score, [evidence]);
    const [first, ...others] = words;
    for (const [position, hit] of first ?? []) {
      const hits = [hit, ...others.flatMap((other) => other.get(position) ?? [])];
      if (hits.length < words.length) continue;
      const mean = hits.reduce((sum, { score }) => sum + score, 0) / hits.length;
      // All words found apart is a little weaker than the phrase in one place.
      offer(
        position,
        mean * 0.97,
        hits.sort((a, b) => b.score - a.score).map(({ evidence }) => evidence),
      );
    }
    return [...found.values()];
  }

  /** Both lists in one; a document in both keeps its better score. */
  private union(first: Found[], second: Found[]): Found[] {
    const all = new Map<SearchDocument, Found>();
    for (const found of [...first, ...second]) {
      if (found.score > (all.get(found.document)?.score ?? 0)) all.set(found.document, found);
    }
    return [...all.values()];
  }

  /**
   * Chinese has no blanks: a query of several words (汽车零件, 儿童牙膏) is cut where the catalogue knows the longest
   * beginning, and read as those words. What the catalogue does not know is left out if it is the smaller part.
   */
  private inParts(whole: QueryTerm): Found[] {
    const chars = [...whole.plain];
    if (chars.length < 4 || !chars.every((char) => hasHan(char))) return [];
    const parts: QueryTerm[] = [];
    let known = 0;
    for (let at = 0; at < chars.length;) {
      let length = Math.min(chars.length - at, chars.length - 1);
      while (length >= 2 && !this.isKnown(chars.slice(at, at + length).join(''))) length--;
      const term = length >= 2 ? understand(chars.slice(at, at + length).join('')).whole : null;
      if (term) {
        parts.push(term);
        known += length;
      }
      at += Math.max(1, length);
    }
    if (parts.length === 0 || known * 2 < chars.length) return [];
    const hits = parts.map((part) => this.direct(part));
    const together = this.combine(new Map(), hits);
    if (together.length > 0) return together.map((found) => ({ ...found, score: found.score * 0.95 }));
    // No record has all parts: the last one is the thing itself, what stands before it describes it.
    const last = hits.at(-1);
    return last ? this.combine(last, []).map((found) => ({ ...found, score: found.score * 0.7 })) : [];
  }

  /** Whether a folded text stands in a name, keyword or category. */
  private isKnown(text: string): boolean {
    return this.labels.some((label) => label.pinyin !== undefined && label.plain.text.includes(text));
  }

  /** Records with one of two words, or with more than half of several; the missing ones count as nothing found. */
  private withSomeWords(words: readonly QueryTerm[]): Found[] {
    const found = new Map<number, { score: number; evidence: Evidence[] }>();
    for (const word of words) {
      for (const [position, { score, evidence }] of this.direct(word)) {
        const known = found.get(position) ?? { score: 0, evidence: [] };
        found.set(position, { score: known.score + score, evidence: [...known.evidence, evidence] });
      }
    }
    return [...found].flatMap(([position, { score, evidence }]) => {
      const document = this.documents[position];
      const isEnough = words.length === 2 || evidence.length * 2 > words.length;
      if (!document || !isEnough) return [];
      return [{ document, score: (score / words.length) * 0.9, evidence }];
    });
  }
}

/** Ranges of `text` (one locale's name) that the evidence matched; empty when it matched another text. */
export function highlightsIn(text: string, locale: string, evidence: readonly Evidence[]): Highlight[] {
  const ranges = evidence
    .filter(({ label }) => label.text === text && label.locale === locale)
    .map(({ match }): Highlight => [match.from, match.to])
    .sort((a, b) => a[0] - b[0]);
  const merged: Highlight[] = [];
  for (const [from, to] of ranges) {
    const last = merged.at(-1);
    if (last && from <= last[1]) last[1] = Math.max(last[1], to);
    else merged.push([from, to]);
  }
  return merged;
}
