/** Which labels a term matched, how well, and by which reading; kept in arrays that are used again and again. */

/** Hits of one term by label. */
export class LabelHits {
  readonly quality: Float32Array;
  /** The term's needle that answered, by label; only where quality is above 0. */
  readonly needles: Uint8Array;
  /** 1 where the match is a slip away. */
  readonly slips: Uint8Array;
  /** Labels with a hit, in no order. */
  readonly labels: number[] = [];

  constructor(labelCount: number) {
    this.quality = new Float32Array(labelCount);
    this.needles = new Uint8Array(labelCount);
    this.slips = new Uint8Array(labelCount);
  }

  /** Keeps the better match of a label. */
  offer(label: number, quality: number, needle: number, isSlip: boolean): void {
    const known = this.quality[label] ?? 0;
    if (quality <= known) return;
    if (known === 0) this.labels.push(label);
    this.quality[label] = quality;
    this.needles[label] = needle;
    this.slips[label] = Number(isSlip);
  }

  clear(): void {
    for (const label of this.labels) this.quality[label] = 0;
    this.labels.length = 0;
  }
}
