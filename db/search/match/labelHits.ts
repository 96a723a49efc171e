/** Which labels a term matched, how well, and by which reading; kept in arrays that are used again and again. */

/** Hits of one term by label. */
export class LabelHits {
  readonly quality: Float32Array;
  /** The term's needle that answered, by label; only where quality is above 0. */
  readonly needles: Uint8Array;
  /** 1 where the match is a slip away. */
  readonly slips: Uint8Array;
  /** 1 where the term is the whole text. */
  readonly wholes: Uint8Array;
  /** Labels with a hit, in no order. */
  readonly labels: number[] = [];

  constructor(labelCount: number) {
    this.quality = new Float32Array(labelCount);
    this.needles = new Uint8Array(labelCount);
    this.slips = new Uint8Array(labelCount);
    this.wholes = new Uint8Array(labelCount);
  }

  /** Keeps the better match of a label. */
  offer(label: number, quality: number, needle: number, how: { isSlip: boolean; isWhole: boolean }): void {
    const known = this.quality[label] ?? 0;
    if (quality <= known) return;
    if (known === 0) this.labels.push(label);
    this.quality[label] = quality;
    this.needles[label] = needle;
    this.slips[label] = Number(how.isSlip);
    this.wholes[label] = Number(how.isWhole);
  }

  clear(): void {
    for (const label of this.labels) this.quality[label] = 0;
    this.labels.length = 0;
  }
}

/** How most hits are: as typed, and part of a text. */
export const partly = { isSlip: false, isWhole: false } as const;
/** As typed, and the whole of a text. */
export const wholly = { isSlip: false, isWhole: true } as const;
/** A slip away. */
export const slipped = { isSlip: true, isWhole: false } as const;
/** A slip away from a whole text. */
export const slippedWhole = { isSlip: true, isWhole: true } as const;
