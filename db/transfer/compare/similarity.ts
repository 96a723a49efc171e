/** How alike two names are. */

function pairsOf(text: string): Map<string, number> {
  const pairs = new Map<string, number>();
  const letters = [...text];
  // A name of one character is its own pair.
  if (letters.length === 1) return pairs.set(text, 1);
  for (let at = 0; at + 1 < letters.length; at++) {
    const pair = `${letters[at]}${letters[at + 1]}`;
    pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
  }
  return pairs;
}

/** The letter pairs of a name key, in no order, none twice. */
export function letterPairs(key: string): string[] {
  return [...pairsOf(key).keys()];
}

/** 0 to 1: twice the letter pairs in common over all of both (Dice). 1 only for equal keys, or the same pairs otherwise ordered. */
export function similarity(a: string, b: string): number {
  if (a === b) return 1;
  const [first, second] = [pairsOf(a), pairsOf(b)];
  let common = 0;
  let all = 0;
  for (const [pair, count] of first) {
    common += Math.min(count, second.get(pair) ?? 0);
    all += count;
  }
  for (const count of second.values()) all += count;
  return all === 0 ? 0 : (2 * common) / all;
}

/** The likeness of the two names that are most alike; 0 where one side has none. */
export function bestSimilarity(a: Iterable<string>, b: Iterable<string>): number {
  let best = 0;
  const others = [...b];
  for (const one of a) for (const other of others) best = Math.max(best, similarity(one, other));
  return best;
}
