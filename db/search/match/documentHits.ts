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
/** Matches of a word or more. */
const soundQuality = 0.8;
/** What a second field with a sound match adds. */
const secondFieldBonus = 0.03;
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
  }

  /** Adds the label hits of a term; a document keeps its best. */
  carry(index: LoadedIndex, hits: LabelHits): void {
    const { bearerOffsets, bearers, bearerFields } = index.data.labels;
    for (const label of hits.labels) {
      const quality = hits.quality[label] ?? 0;
      const end = bearerOffsets[label + 1] ?? 0;
      for (let at = bearerOffsets[label] ?? 0; at < end; at++) {
        const document = bearers[at] ?? 0;
        const field = bearerFields[at] ?? 0;
        const known = this.score[document] ?? 0;
        let score = quality * (weights[field] ?? 0);
        const isBetter = score > known;
        if (quality >= soundQuality) {
          const others = (this.soundFields[document] ?? 0) & ~(1 << field);
          this.soundFields[document] = others | (1 << field);
          // A whole name is as good as can be; more evidence only lifts what is less.
          if (others !== 0) score = Math.max(score, known, Math.min(0.95, Math.max(score, known) + secondFieldBonus));
        }
        if (score <= known) continue;
        if (known === 0) this.documents.push(document);
        this.score[document] = score;
        if (score > this.best) this.best = score;
        if (!isBetter) continue;
        this.labels[document] = label;
        this.bearerFields[document] = field;
        this.needles[document] = hits.needles[label] ?? 0;
        this.slips[document] = hits.slips[label] ?? 0;
      }
    }
  }

  clear(): void {
    for (const document of this.documents) {
      this.score[document] = 0;
      this.soundFields[document] = 0;
    }
    this.documents.length = 0;
    this.best = 0;
  }
}
