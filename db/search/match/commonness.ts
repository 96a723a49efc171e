/** How common a name is. */
import type { LoadedIndex } from '../index/loadedIndex.ts';

/** Of names with the same initials, the one that more records bear is likelier meant. */
export function commonness(index: LoadedIndex, label: number): number {
  const { bearerOffsets } = index.data.labels;
  return 1 + 0.004 * Math.log2((bearerOffsets[label + 1] ?? 0) - (bearerOffsets[label] ?? 0));
}
