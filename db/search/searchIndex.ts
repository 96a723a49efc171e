/** Search over an index: query → terms → label hits → document hits → one ranked list. Keeps no state of a visitor. */
import type { LoadedIndex } from './index/loadedIndex.ts';
import { DocumentHits } from './match/documentHits.ts';
import { LabelHits } from './match/labelHits.ts';
import { matchDirectly, matchWhole } from './match/direct.ts';
import type { Evidence, Found } from './found.ts';
import { abbreviatedInside } from './match/abbreviation.ts';
import { namesContained } from './match/contained.ts';
import { knownParts } from './match/parts.ts';
import { matchWithSlips } from './match/slips.ts';
import { orderTies } from './match/ties.ts';
import { isPinyinSyllable } from './text/chinese.ts';
import { withoutParticle } from './text/filler.ts';
import { hasHan, isLatin } from './text/fold.ts';
import { createTerm, understand, type QueryTerm, type QueryTerms } from './understand.ts';

/** Below this a match is noise rather than an answer. */
const scoreFloor = 0.36;
/** The same where nothing but slips was found. */
const slipFloor = 0.48;
/** An answer this good means the query was understood as it stands; without one, slips are looked for. */
const soundScore = 0.7;
/** Below this share of the best score, results are left out: after a whole name, chance finds only distract. */
const tailShare = 0.5;
/** The same of an answer by another reading, such as pinyin. */
const surelyRead = 0.8;
/** A whole name found in a sentence is an answer already; slips in the other words would only add noise. */
const containedScore = 0.6;
const mostOfIt = 0.6;
/** Names that are looked at in a sentence. */
const maxNames = 4;
/** Queries of more words have their blanks. */
const maxPartWords = 3;
/** How much of a query without blanks must be known: more when what is known is no whole name of anything. */
const minAllShare = 0.9;
/** Three Chinese characters in a row that stand in a name are no chance; the rest may be a sentence. */
const nameLength = 3;
const minNameShare = 0.3;
const minLabelShare = 0.6;
const minPartShare = 0.75;
/** From this many words on, a query with polite phrases is taken for a sentence. */
const sentenceWords = 4;
/** More words than this are a sentence, not a name. */
const maxWords = 10;
/** Words that answer this well need no look at the whole, which may hide a slip in a blank. */
const wholeScore = 0.85;
/** Longest query that is compared as a whole with names, slips allowed. */
const maxWholeSlip = 24;
/** What a slip is worth where the very words were found as well, if not quite so well. */
const directAnswer = 0.6;
const besideAnswer = 0.88;
/** All words found apart is a little weaker than the phrase in one place. */
const apartFactor = 0.97;

/** Searches one index. */
export class SearchIndex {
  readonly index: LoadedIndex;
  private readonly labelHits: LabelHits;
  private readonly spareHits: DocumentHits[] = [];
  private usedHits: DocumentHits[] = [];
  /** Hits of the terms of the present query, which occur in several readings of it. */
  private readonly directHits = new Map<string, DocumentHits>();

  constructor(index: LoadedIndex) {
    this.index = index;
    this.labelHits = new LabelHits(index.labelCount);
  }

  /** Documents that answer the query, best first; equal scores keep catalogue order, products before exhibitors. */
  search(query: string): Found[] {
    const { literal, sentence } = understand(query);
    if (!literal) return [];
    const found = new Ranking(this.index);
    this.findDirectly(literal, found);
    // Also when the words as they stand were found: `and` begins Andorra, but Ceuta and Melilla is a name.
    if (sentence) this.findDirectly(sentence, found);
    if (!found.isSound) this.findInParts(literal, found, 'all');
    // A sentence that is mostly one whole name is about that name; slips in its other words would find anything.
    if (!found.isSound && sentence && this.containedShare(sentence) >= mostOfIt) this.findContained(sentence, found);
    const isName = sentence === null || literal.words.length <= sentenceWords;
    if (!found.isSound && isName) this.findWithSlips(literal, found);
    if (!found.isSound && sentence) this.findWithSlips(sentence, found);
    if (found.best < containedScore) this.findContained(literal, found);
    const meant = sentence ?? literal;
    if (found.best < containedScore) this.findInParts(meant, found, 'some');
    if (found.best < containedScore && meant.words.length > 0) this.findSome(meant, found);
    if (found.best === 0) this.findAbbreviated(literal, found);
    this.directHits.clear();
    for (const hits of this.usedHits) {
      hits.clear();
      this.spareHits.push(hits);
    }
    this.usedHits = [];
    return this.rank(found);
  }

  private rank(found: Ranking): Found[] {
    const floor = Math.max(scoreFloor, found.best * tailShare);
    const list = [...found.found.values()].filter(
      ({ score, evidence }) => score >= (evidence.every(({ isSlip }) => isSlip) ? Math.max(floor, slipFloor) : floor),
    );
    list.sort((a, b) => b.score - a.score || a.document - b.document);
    return orderTies(this.index, list);
  }

  private takeHits(): DocumentHits {
    const hits = this.spareHits.pop() ?? new DocumentHits(this.index.documentCount);
    this.usedHits.push(hits);
    return hits;
  }

  /** Hits of one term as typed or by another reading. */
  private direct(term: QueryTerm): DocumentHits {
    const known = this.directHits.get(term.typed);
    if (known) return known;
    const hits = this.takeHits();
    this.directHits.set(term.typed, hits);
    matchDirectly(this.index, term, this.labelHits);
    hits.carry(this.index, this.labelHits);
    this.labelHits.clear();
    return hits;
  }

  /** Adds the hits of a term that are a slip away. */
  private addSlips(term: QueryTerm, hits: DocumentHits, isWhole: boolean): void {
    matchWithSlips(this.index, term, this.labelHits, isWhole);
    // Beside an answer to what was really typed, a slip is the less likely reading.
    hits.carry(this.index, this.labelHits, hits.best >= directAnswer ? besideAnswer : 1);
    this.labelHits.clear();
  }

  private findDirectly({ whole, words }: QueryTerms, found: Ranking): void {
    found.offerTerm(whole, this.direct(whole), 1);
    // Syllables of pinyin apart from each other stand in thousands of names; together they are one.
    if (found.best >= soundScore && words.length > 0 && words.every(({ plain }) => isPinyinSyllable(plain))) return;
    if (words.length > 0 && words.length <= maxWords)
      found.offerAll(
        words,
        words.map((word) => this.direct(word)),
        apartFactor,
      );
  }

  private findWithSlips({ whole, words }: QueryTerms, found: Ranking): void {
    if (words.length === 0) {
      const hits = this.direct(whole);
      this.addSlips(whole, hits, true);
      found.offerTerm(whole, hits, 1);
      const stem = withoutParticle(whole.plain);
      const term = stem === null ? null : createTerm(stem);
      if (term) found.offerTerm(term, this.direct(term), 0.95);
      return;
    }
    if (words.length > maxWords) return;
    let isComplete = true;
    const hits = words.map((word) => this.direct(word));
    const order = words.map((_, place) => place).sort((a, b) => (hits[a]?.best ?? 0) - (hits[b]?.best ?? 0));
    for (const place of order) {
      const word = words[place];
      const each = hits[place];
      // One word that is nowhere, not even a slip away, and it is no name with a slip but a sentence.
      if (!word || !each || each.best >= soundScore || !isComplete) continue;
      this.addSlips(word, each, false);
      this.addStem(word, each);
      isComplete = each.best > 0;
    }
    if (isComplete) {
      found.offerAll(words, hits, apartFactor);
      if (found.best < soundScore) {
        // Words that stand in the catalogue may be slips all the same (`aisa` is pinyin of something).
        words.forEach((word, place) => {
          const each = hits[place];
          if (each) this.addSlips(word, each, false);
        });
        found.offerAll(words, hits, apartFactor);
      }
    }
    if (whole.plain.length <= maxWholeSlip && found.best < wholeScore) {
      const wholeHits = this.takeHits();
      this.addSlips(whole, wholeHits, true);
      found.offerTerm(whole, wholeHits, 1);
    }
  }

  /** Abbreviated pinyin inside a name. */
  private findAbbreviated({ whole, words }: QueryTerms, found: Ranking): void {
    if (words.length > 0) return;
    const hits = this.takeHits();
    abbreviatedInside(this.index, whole, this.labelHits);
    hits.carry(this.index, this.labelHits);
    this.labelHits.clear();
    found.offerTerm(whole, hits, 1);
  }

  /** A Korean word without its particle. */
  private addStem(word: QueryTerm, hits: DocumentHits): void {
    const stem = withoutParticle(word.plain);
    const term = stem === null || hits.best >= soundScore ? null : createTerm(stem);
    if (!term) return;
    matchDirectly(this.index, term, this.labelHits);
    hits.carry(this.index, this.labelHits);
    this.labelHits.clear();
  }

  /** Records with some of the words. */
  private findSome({ words }: QueryTerms, found: Ranking): void {
    if (words.length > maxWords) return;
    found.offerSome(
      words,
      words.map((word) => this.direct(word)),
    );
  }

  /** Part of a sentence, without its polite phrases, that is one whole name of the catalogue. */
  private containedShare({ whole, words }: QueryTerms): number {
    const [longest] = namesContained(this.index, words.length > 0 ? words.map(({ plain }) => plain) : [whole.plain]);
    return longest ? (longest.to - longest.from) / Math.max(1, whole.plain.length) : 0;
  }

  /** Whole names inside a sentence: the longest is what it is about. */
  private findContained({ whole, words }: QueryTerms, found: Ranking): void {
    const names = namesContained(this.index, words.length > 0 ? words.map(({ plain }) => plain) : [whole.plain]);
    const [longest] = names;
    if (!longest) return;
    const terms = names.slice(0, maxNames).flatMap(({ text }) => createTerm(text) ?? []);
    const hits = terms.map((term) => {
      const each = this.takeHits();
      matchWhole(this.index, term, this.labelHits);
      each.carry(this.index, this.labelHits);
      this.labelHits.clear();
      return each;
    });
    if (terms.length > 1) found.offerAll(terms, hits, 0.9);
    terms.forEach((term, place) => {
      const name = names[place];
      const each = hits[place];
      if (!name || !each) return;
      found.offerTerm(term, each, 0.72 + 0.14 * ((name.to - name.from) / (longest.to - longest.from)));
    });
  }

  /**
   * Queries without blanks, whose words are found out by what the catalogue knows (加拿大英语, also the other way round).
   * `how` says whether a record must have all of them.
   */
  private findInParts({ whole, words }: QueryTerms, found: Ranking, how: 'all' | 'some'): void {
    if (how === 'all' && words.length > maxPartWords) return;
    const { parts, knownShare, hasWholeLabel } = knownParts(this.index, whole, words);
    const hasName = parts.some((part) => part.length >= nameLength && hasHan(part));
    const least = how === 'all' ? minAllShare : hasName ? minNameShare : hasWholeLabel ? minLabelShare : minPartShare;
    if (parts.length === 0 || knownShare < least) return;
    if (how === 'all' && parts.length === 1) return;
    const terms = parts.flatMap((part) => createTerm(part) ?? []);
    const hits = terms.map((term) => this.direct(term));
    const factor = 0.6 + 0.38 * Math.min(1, knownShare);
    const [first] = hits;
    const [only] = terms;
    if (terms.length === 1 && first && only) found.offerTerm(only, first, factor);
    else if (terms.length > 0) {
      found.offerAll(terms, hits, factor);
      // Latin letters run together are their words or nothing (`snowboard` is no board).
      const isCompound = words.length === 0 && isLatin(whole.plain);
      if (how === 'some' && found.best < soundScore && !isCompound) found.offerSome(terms, hits);
    }
  }
}

/** The best score of each document so far. */
class Ranking {
  private readonly index: LoadedIndex;
  readonly found = new Map<number, Found>();
  best = 0;
  /** Best of what was found as it was typed. */
  private bestPlain = 0;

  /** Whether there is an answer good enough that slips need not be looked for. Other readings are easier to be wrong. */
  get isSound(): boolean {
    return this.bestPlain >= soundScore || this.best >= surelyRead;
  }

  constructor(index: LoadedIndex) {
    this.index = index;
  }

  private offer(document: number, score: number, evidence: () => Evidence[]): void {
    const known = this.found.get(document);
    if (known && known.score >= score) return;
    const record = { document, score, evidence: evidence() };
    if (score > this.best) this.best = score;
    if (
      score > this.bestPlain &&
      record.evidence.every(({ term, needle }) => (term.needles[needle]?.by ?? null) === null)
    )
      this.bestPlain = score;
    this.found.set(document, record);
  }

  /** Every hit of a term that is the whole query. */
  offerTerm(term: QueryTerm, hits: DocumentHits, factor: number): void {
    for (const document of hits.documents) {
      this.offer(document, (hits.score[document] ?? 0) * factor, () => [evidenceOf(term, hits, document)]);
    }
  }

  /** Documents that have every term somewhere. */
  offerAll(terms: readonly QueryTerm[], hits: readonly DocumentHits[], factor: number): void {
    const rarest = hits.reduce((fewest, each) => (each.documents.length < fewest.documents.length ? each : fewest));
    for (const document of rarest.documents) {
      let sum = 0;
      let isComplete = true;
      for (const each of hits) {
        const score = each.score[document] ?? 0;
        if (score === 0) {
          isComplete = false;
          break;
        }
        sum += score;
      }
      if (!isComplete) continue;
      this.offer(
        document,
        (sum / hits.length) *
          factor *
          togetherness(this.index, terms, hits, document) *
          soundness(terms, hits, document),
        () => evidenceOfAll(terms, hits, document),
      );
    }
  }

  /** Documents with one of two terms, or with more than half of several by length; missing ones count as nothing found. */
  offerSome(terms: readonly QueryTerm[], hits: readonly DocumentHits[]): void {
    const total = terms.reduce((sum, { plain }) => sum + weightOf(plain), 0);
    const scores = new Map<number, number>();
    hits.forEach((each, place) => {
      const weight = weightOf(terms[place]?.plain ?? '') / total;
      for (const document of each.documents) {
        // A slip beside a word that is not there is more guessing than reading.
        const needle = terms[place]?.needles[each.needles[document] ?? 0];
        if (each.slips[document] === 1 || (needle && needle.by !== null)) continue;
        scores.set(document, (scores.get(document) ?? 0) + weight * (each.score[document] ?? 0));
      }
    });
    for (const [document, score] of scores) {
      this.offer(document, score * 0.9, () => evidenceOfAll(terms, hits, document));
    }
  }
}

/** Long words say more. */
function weightOf(plain: string): number {
  return Math.min(8, /[a-z]/.test(plain) ? plain.length : plain.length * 2.5);
}

/** Syllables of a reading, apart from each other, are found in many names: `duo ci` means one word. */
function soundness(terms: readonly QueryTerm[], hits: readonly DocumentHits[], document: number): number {
  let factor = 1;
  hits.forEach((each, place) => {
    const term = terms[place];
    const by = term?.needles[each.needles[document] ?? 0]?.by;
    if (term && term.plain.length <= 6 && (by === 'pinyin' || by === 'romanised' || by === 'initials')) factor *= 0.93;
  });
  return factor;
}

/** A little more when all words stand in one text, the more so the less else it says. */
function togetherness(
  index: LoadedIndex,
  terms: readonly QueryTerm[],
  hits: readonly DocumentHits[],
  document: number,
): number {
  const name = hits[0]?.nameLabels[document] ?? 0;
  const isOneName = name > 0 && hits.every((each) => each.nameLabels[document] === name);
  const label = isOneName ? name - 1 : (hits[0]?.labels[document] ?? 0);
  if (!isOneName && !hits.every((each) => each.labels[document] === label)) return 1;
  const typed = terms.reduce((sum, { plain }) => sum + plain.length, 0);
  const length = index.letterCountOf(label);
  return 1.02 + 0.06 * (Math.min(typed, length) / Math.max(typed, length, 1));
}

function evidenceOf(term: QueryTerm, hits: DocumentHits, document: number): Evidence {
  return {
    term,
    label: hits.labels[document] ?? 0,
    field: hits.bearerFields[document] ?? 0,
    needle: hits.needles[document] ?? 0,
    isSlip: hits.slips[document] === 1,
    score: hits.score[document] ?? 0,
  };
}

function evidenceOfAll(terms: readonly QueryTerm[], hits: readonly DocumentHits[], document: number): Evidence[] {
  return terms
    .flatMap((term, place) => {
      const each = hits[place];
      return each && (each.score[document] ?? 0) > 0 ? [evidenceOf(term, each, document)] : [];
    })
    .sort((a, b) => b.score - a.score);
}
