/** Edit distances for slips of the finger, over symbols. */

/** Longest needle that is searched with slips: the bits of a machine word. Nobody types a longer word with slips. */
export const maxFuzzyLength = 31;

/**
 * Edits allowed for a needle of `length` symbols. Below four keys any edit makes another word; later about a quarter,
 * which is what visitors were measured to need (three slips in a long name) before chance matches set in.
 */
export function allowedEdits(length: number): number {
  if (length < 4) return 0;
  if (length <= 5) return 1.1;
  if (length <= 9) return 2;
  if (length <= 11) return 2.5;
  if (length <= 15) return 3;
  return Math.floor(length / 4);
}

/** A needle made ready for comparing it with many texts. */
export class BitPattern {
  private readonly bits = new Int32Array(65_536);
  private needle: ArrayLike<number> = [];

  /** Takes a needle of at most {@link maxFuzzyLength} symbols in place of the one before. */
  prepare(needle: ArrayLike<number>): void {
    for (let index = 0; index < this.needle.length; index++) this.bits[this.needle[index] ?? 0] = 0;
    for (let index = 0; index < needle.length; index++) {
      const symbol = needle[index] ?? 0;
      this.bits[symbol] = (this.bits[symbol] ?? 0) | (1 << index);
    }
    this.needle = needle;
  }

  /**
   * Fewest edits (insert, drop, replace, swap of neighbours) between the needle and any stretch of `text[from, to)`.
   * Bit-parallel: about ten machine operations per symbol (Hyyrö 2003, "A bit-vector algorithm for computing
   * Levenshtein and Damerau edit distances").
   */
  nearestDistance(text: ArrayLike<number>, from: number, to: number): number {
    const { bits: patternBits } = this;
    const { length } = this.needle;
    const high = 1 << (length - 1);
    let vp = -1;
    let vn = 0;
    let d0 = 0;
    let previousBits = 0;
    let distance = length;
    let best = length;
    for (let at = from; at < to; at++) {
      const bits = patternBits[text[at] ?? 0] ?? 0;
      const swap = ((~d0 & bits) << 1) & previousBits;
      d0 = (((bits & vp) + vp) ^ vp) | bits | vn | swap;
      let hp = vn | ~(d0 | vp);
      let hn = d0 & vp;
      if ((hp & high) !== 0) distance++;
      else if ((hn & high) !== 0) distance--;
      if (distance < best) best = distance;
      hp <<= 1;
      hn <<= 1;
      vp = hn | ~(d0 | hp);
      vn = hp & d0;
      previousBits = bits;
    }
    return best;
  }
}

/** Where each key lies on a QWERTY keyboard: a slip to a neighbour is likelier than to the other side. */
const rows: readonly (readonly [keys: string, shift: number])[] = [
  ['qwertyuiop', 0],
  ['asdfghjkl', 0.25],
  ['zxcvbnm', 0.75],
];
const neighbours = new Uint8Array(64 * 64);
for (const [y, [keys, shift]] of rows.entries()) {
  for (const [x, key] of [...keys].entries()) {
    for (const [otherY, [otherKeys, otherShift]] of rows.entries()) {
      for (const [otherX, other] of [...otherKeys].entries()) {
        const isNear = Math.abs(y - otherY) <= 1 && Math.abs(x + shift - otherX - otherShift) < 1.1;
        if (isNear && key !== other) neighbours[(key.charCodeAt(0) - 96) * 64 + other.charCodeAt(0) - 96] = 1;
      }
    }
  }
}

/** Whether two keys lie side by side, so that one finger may hit both. */
const isNeighbour = (one: number, other: number) =>
  one > 0 && one < 27 && other > 0 && other < 27 && neighbours[one * 64 + other] === 1;

const isVowelLetter = (symbol: number) =>
  symbol === 1 || symbol === 5 || symbol === 9 || symbol === 15 || symbol === 21 || symbol === 25;

/** What slips cost in one kind of key; 1 is a plain slip. */
export interface SlipCosts {
  replace: (typed: number, meant: number) => number;
  /** A symbol that was typed too much. */
  extra: number;
  /** Added when the first symbol is another one: people look at the keyboard when they begin a word. */
  otherFirst: number;
}

/** Latin keys: neighbours and vowels are mistaken for each other, any other key makes another word. */
export const latinSlips: SlipCosts = {
  replace: (typed, meant) => {
    if (isNeighbour(typed, meant)) return 0.9;
    return isVowelLetter(typed) && isVowelLetter(meant) ? 1.1 : 1.5;
  },
  extra: 1.2,
  otherFirst: 0.2,
};

/** Two-set keys: a consonant for a consonant or a vowel for a vowel is a slip, across it is another word. */
const koreanVowelKeys = new Set([...'yuiophjklbnm'].map((key) => key.charCodeAt(0) - 96));
export const koreanSlips: SlipCosts = {
  replace: (typed, meant) => {
    if (isNeighbour(typed, meant)) return 0.9;
    return koreanVowelKeys.has(typed) === koreanVowelKeys.has(meant) ? 1 : 1.5;
  },
  extra: 1,
  otherFirst: 0,
};

/** Two neighbours typed in the wrong order. */
const swapCost = 0.9;

const maxWidth = 64;
let rowBefore = new Float64Array(maxWidth + 1);
let row = new Float64Array(maxWidth + 1);
let rowNow = new Float64Array(maxWidth + 1);

/** Result of {@link alignFrom}. */
export const aligned = { cost: 0, end: 0, isClean: false };

/**
 * Aligns `needle` with the stretch of symbols that begins at `start` and ends before `limit`: the cheapest end, one
 * where a word or syllable ends preferred. False when it costs more than `allowed`. Result in {@link aligned}.
 */
export function alignFrom(
  needle: ArrayLike<number>,
  { symbols, starts }: { symbols: ArrayLike<number>; starts: ArrayLike<number> },
  options: { start: number; limit: number; allowed: number; costs: SlipCosts },
): boolean {
  const { start, limit, allowed, costs } = options;
  const width = Math.min(limit - start, needle.length + Math.ceil(allowed), maxWidth);
  for (let column = 0; column <= width; column++) row[column] = column;
  let bestBefore = 0;
  for (let line = 1; line <= needle.length; line++) {
    const typed = needle[line - 1] ?? 0;
    const typedBefore = needle[line - 2] ?? -1;
    rowNow[0] = line;
    let best = line;
    for (let column = 1; column <= width; column++) {
      const meant = symbols[start + column - 1] ?? 0;
      // A key held too long costs less than a strange one.
      const dropCost = typed === typedBefore ? 0.8 : isNeighbour(typed, typedBefore) ? 1 : costs.extra;
      let cost = (row[column] ?? 0) + dropCost;
      const insert = (rowNow[column - 1] ?? 0) + 1;
      if (insert < cost) cost = insert;
      const replace =
        (row[column - 1] ?? 0) +
        (typed === meant ? 0 : costs.replace(typed, meant) + (line === 1 ? costs.otherFirst : 0));
      if (replace < cost) cost = replace;
      if (column > 1 && line > 1 && typed === symbols[start + column - 2] && typedBefore === meant && typed !== meant) {
        const swap = (rowBefore[column - 2] ?? 0) + swapCost;
        if (swap < cost) cost = swap;
      }
      rowNow[column] = cost;
      if (cost < best) best = cost;
    }
    // A swap steps over this row, so the one before counts as well.
    if (best > allowed && bestBefore + swapCost > allowed) return false;
    bestBefore = best;
    const spare = rowBefore;
    rowBefore = row;
    row = rowNow;
    rowNow = spare;
  }
  let bestRank = Number.POSITIVE_INFINITY;
  for (let column = 1; column <= width; column++) {
    const cost = row[column] ?? 0;
    if (cost > allowed) continue;
    const end = start + column;
    const isClean = end >= limit || ((starts[end] ?? 0) & 3) !== 0;
    const rank = cost + (isClean ? 0 : 0.6);
    // On a tie the longer stretch: `kimci` is a slip in kimchi, not kimc and a stray i.
    if (rank <= bestRank) {
      bestRank = rank;
      aligned.cost = cost;
      aligned.end = end;
      aligned.isClean = isClean;
    }
  }
  return bestRank < Number.POSITIVE_INFINITY;
}
