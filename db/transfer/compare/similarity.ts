/** How alike two names are. */

/** A name cut into pairs of neighbouring letters, and how often it has each. */
export interface LetterPairs {
  pairs: ReadonlyMap<string, number>;
  count: number;
}

/** A name of one character is its own pair. */
export function letterPairs(key: string): LetterPairs {
  const pairs = new Map<string, number>();
  const letters = [...key];
  const count = Math.max(1, letters.length - 1);
  for (let at = 0; at < count; at++) {
    const pair = letters.slice(at, at + 2).join('');
    pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
  }
  return { pairs, count };
}

/** 0 to 1: twice the letter pairs in common over all of both (Dice). */
export function likeness(a: LetterPairs, b: LetterPairs): number {
  let common = 0;
  for (const [pair, count] of a.pairs) common += Math.min(count, b.pairs.get(pair) ?? 0);
  return (2 * common) / (a.count + b.count);
}

/** 0 to 1; 1 for equal keys, or the same pairs otherwise ordered. */
export function similarity(a: string, b: string): number {
  return a === b ? 1 : likeness(letterPairs(a), letterPairs(b));
}

/** The likeness of the two names that are most alike; 0 where one side has none. */
export function bestSimilarity(a: Iterable<string>, b: Iterable<string>): number {
  let best = 0;
  const others = [...b];
  for (const one of a) for (const other of others) best = Math.max(best, similarity(one, other));
  return best;
}

/** Two letters alike are any two; below three a slip makes another word. */
const leastForSlip = 3;

/** Whether one letter was typed wrongly, left out or added; never for names of fewer than three letters. */
export function isOneSlipApart(a: string, b: string): boolean {
  const [short, long] = [[...a], [...b]].toSorted((one, other) => one.length - other.length);
  if (!short || !long || short.length < leastForSlip || long.length - short.length > 1 || a === b) return false;
  let start = 0;
  while (start < short.length && short[start] === long[start]) start += 1;
  let end = 0;
  while (end < short.length - start && short.at(-1 - end) === long.at(-1 - end)) end += 1;
  return long.length - start - end <= 1;
}
