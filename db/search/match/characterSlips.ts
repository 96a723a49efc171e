/** What a replaced character costs, in Chinese and Korean. */
import { foldPinyin, readingsOf } from '../text/chinese.ts';
import { differingLetters } from '../text/hangul.ts';
import type { SlipCosts } from './distance.ts';

/** More than any allowance: another character is another word. */
const otherWord = 9;

const known = new Map<number, number>();

function chineseCost(typed: number, meant: number): number {
  const fold = (code: number) => readingsOf(String.fromCharCode(code)).map((reading) => foldPinyin(reading).text);
  const readings = new Set(fold(typed));
  return fold(meant).some((reading) => readings.has(reading)) ? 0.5 : otherWord;
}

/** A syllable with one wrong letter is half a slip, a character that sounds the same is, too; others are other words. */
function replaceCost(typed: number, meant: number): number {
  if (typed >= 0xac00 && typed <= 0xd7a3) {
    const letters = differingLetters(typed, meant);
    return letters === 1 ? 0.5 : letters === 2 ? 1.2 : 1.8;
  }
  if (typed < 0x3400) return 1;
  if (meant < 0x3400) return otherWord;
  const pair = typed * 65_536 + meant;
  let cost = known.get(pair);
  if (cost === undefined) {
    // The pairs of one day are few; a stuck key must not fill the memory.
    if (known.size > 20_000) known.clear();
    cost = chineseCost(typed, meant);
    known.set(pair, cost);
  }
  return cost;
}

/** Slips by the character: one is left out or swapped rather than put in. */
export const characterSlips: SlipCosts = { replace: replaceCost, extra: 1.4, otherFirst: 0 };
