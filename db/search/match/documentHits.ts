/** The hits of one term carried from labels to the documents that bear them. */
import type { LoadedIndex } from '../index/loadedIndex.ts';
import { fields, type Field } from '../index/indexData.ts';
import type { LabelHits } from './labelHits.ts';

/** Name before company before keyword before category, as a reader would expect. */
const fieldWeight: Record<Field, number> = {
  name: 1,
  booth: 0.95,
  code: 0.9,
  company: 0.86,
  keyword: 0.82,
  synonym: 0.78,
  category: 0.74,
  text: 0.5,
};
/** Less than this is a few letters inside a word of a tag. */
const noise = 0.39;
/** Matches of a word or more. */
const soundQuality = 0.8;
/** What a second field with a sound match adds; less than what tells a word from a beginning. */
const secondFieldBonus = 0.03;
/** The same when it is the whole of a tag: what is tagged so is the thing, not something that mentions it. */
const wholeTagBonus = 0.12;
/** Evidence lifts a part match up to here: a whole name stays first. */
const bonusLimit = 0.96;
/** Who asks for a booth asks for the company that stands there. */
const boothHolderFactor = 1.02;
const nameField = fields.indexOf('name');
const textField = fields.indexOf('text');
const boothField = fields.indexOf('booth');
const tagFields =
  (1 << fields.indexOf('keyword')) | (1 << fields.indexOf('synonym')) | (1 << fields.indexOf('category'));
const weights = Float32Array.from(fields, (field) => fieldWeight[field]);

/** Best hit of one term by document. */
export class DocumentHits {
  readonly score: Float32Array;
  readonly labels: Uint32Array;
  readonly bearerFields: Uint8Array;
  readonly needles: Uint8Array;
  readonly slips: Uint8Array;
  /** Fields (as bits) with a sound match of their own: a record named so and tagged so is meant before others. */
  private readonly soundFields: Uint8Array;
  /** Fields (as bits) that the term is the whole of. */
  private readonly wholeFields: Uint8Array;
  /** Score of the best text alone. */
  private readonly base: Float32Array;
  /** Label + 1 of the best match in a name, or 0: words of a name stay together though a tag says one of them, too. */
  readonly nameLabels: Uint32Array;
  private readonly nameQuality: Float32Array;
  /** Documents with a hit, in no order. */
  readonly documents: number[] = [];
  best = 0;

  constructor(documentCount: number) {
    this.score = new Float32Array(documentCount);
    this.labels = new Uint32Array(documentCount);
    this.bearerFields = new Uint8Array(documentCount);
    this.needles = new Uint8Array(documentCount);
    this.slips = new Uint8Array(documentCount);
    this.soundFields = new Uint8Array(documentCount);
    this.wholeFields = new Uint8Array(documentCount);
    this.base = new Float32Array(documentCount);
    this.nameLabels = new Uint32Array(documentCount);
    this.nameQuality = new Float32Array(documentCount);
  }

  /** Adds the label hits of a term, each worth `factor` of itself; a document keeps its best. */
  carry(index: LoadedIndex, hits: LabelHits, factor = 1): void {
    const { bearerOffsets, bearers, bearerFields } = index.data.labels;
    const { types } = index.data.documents;
    for (const label of hits.labels) {
      const quality = (hits.quality[label] ?? 0) * factor;
      const isWhole = hits.wholes[label] === 1;
      const end = bearerOffsets[label + 1] ?? 0;
      for (let at = bearerOffsets[label] ?? 0; at < end; at++) {
        const document = bearers[at] ?? 0;
        const field = bearerFields[at] ?? 0;
        let score = quality * (weights[field] ?? 0);
        if (field === boothField && types[document] === 1) score *= boothHolderFactor;
        // Running text mentions anything, so it lifts nothing.
        if ((quality >= soundQuality || isWhole) && field !== textField) {
          this.soundFields[document] = (this.soundFields[document] ?? 0) | (1 << field);
          if (isWhole) this.wholeFields[document] = (this.wholeFields[document] ?? 0) | (1 << field);
        }
        if (field === nameField && score >= noise && quality > (this.nameQuality[document] ?? 0)) {
          this.nameQuality[document] = quality;
          this.nameLabels[document] = label + 1;
        }
        const known = this.base[document] ?? 0;
        if (score <= known || score < noise) continue;
        if (known === 0) this.documents.push(document);
        this.base[document] = score;
        this.labels[document] = label;
        this.bearerFields[document] = field;
        this.needles[document] = hits.needles[label] ?? 0;
        this.slips[document] = hits.slips[label] ?? 0;
      }
    }
    for (const document of this.documents) {
      const score = this.lifted(document);
      this.score[document] = score;
      if (score > this.best) this.best = score;
    }
  }

  /** The score with what other fields add to it. */
  private lifted(document: number): number {
    const base = this.base[document] ?? 0;
    const own = 1 << (this.bearerFields[document] ?? 0);
    const others = (this.soundFields[document] ?? 0) & ~own;
    if (others === 0 || base >= bonusLimit) return base;
    const isTagged = ((this.wholeFields[document] ?? 0) & tagFields & ~own) !== 0;
    return Math.min(bonusLimit, base + (isTagged ? wholeTagBonus : secondFieldBonus));
  }

  clear(): void {
    for (const document of this.documents) {
      this.score[document] = 0;
      this.base[document] = 0;
      this.nameLabels[document] = 0;
      this.nameQuality[document] = 0;
      this.soundFields[document] = 0;
      this.wholeFields[document] = 0;
    }
    this.documents.length = 0;
    this.best = 0;
  }
}
