/** What the place of a match in a text is worth. */
import { Start } from '../text/fold.ts';

/** Korean and Chinese say last what a thing is: 汽车传感器 is a sensor, 传感器衬底 is not. */
const headBonus = 0.03;

/**
 * Quality of a match between 0 and 1: the whole text, its beginning, a word in it, a syllable in it (Korean and
 * Chinese run words together, so this is nearly a word), somewhere inside a word. `isClean` says that the match ends
 * where a word or syllable does; otherwise it may still be on its way. `coverage` is the part of the text that is
 * matched; `isHead` that an East Asian name ends with it. Coverage orders the matches of one kind, so that the shorter name comes first.
 */
export function placeQuality(
  isFirst: boolean,
  start: number,
  isClean: boolean,
  coverage: number,
  isHead = false,
): number {
  if (isFirst) return coverage >= 1 ? 1 : (isClean ? 0.9 : 0.75) + 0.06 * coverage;
  const head = isHead ? headBonus : 0;
  if (start === Start.Word) return (isClean ? 0.83 + head : 0.7) + 0.06 * coverage;
  if (start === Start.Syllable) return (isClean ? 0.81 + head : 0.66) + 0.06 * coverage;
  return 0.48 + 0.1 * coverage;
}

/** What is left of a quality after slips that cost `cost` edits in `length` symbols. */
export function slipFactor(cost: number, length: number): number {
  return 0.5 + 0.4 * Math.max(0, 1 - cost / length);
}
