/** Records with a name that is nearly the same, without comparing each with each. */
import { createKeyLists } from './incoming.ts';
import { letterPairs, likeness, type LetterPairs } from './similarity.ts';

/** A pair of letters that more names have says nothing: 무역, tr, 公司. The rarer ones of a name find its likes. */
const mostNames = 200;
/** Names looked at closely for one; real lists have a handful, so this bounds what a made-up one can cost. */
const mostCandidates = 40;

/** Finds what was added before. */
export interface NearNames<Value> {
  add: (names: Iterable<string>, value: Value) => void;
  /** Values whose best name is at least that alike, best first, then as they were added. */
  find: (names: Iterable<string>) => { value: Value; similarity: number }[];
}

/** An empty index for names that are at least that alike. */
export function createNearNames<Value>(least: number): NearNames<Value> {
  const byPair = createKeyLists<Value>();
  const namesOf = new Map<Value, LetterPairs[]>();
  // Two names with n and m pairs have at least least * (n + m) / 2 in common, and m is no less than that.
  const leastCommon = least / (2 - least);

  const candidates = (name: LetterPairs, found: Set<Value>): void => {
    const lists = [...name.pairs.keys()].map((pair) => byPair.get(pair)).sort((a, b) => a.size - b.size);
    // If all of the rarest are missing in the other name, too few are left.
    const needed = lists.length - Math.ceil(leastCommon * lists.length) + 1;
    for (const list of lists.slice(0, needed)) {
      if (list.size > mostNames) return;
      for (const value of list) {
        if (found.size >= mostCandidates) return;
        found.add(value);
      }
    }
  };

  return {
    add: (names, value) => {
      const own = [...names].map(letterPairs);
      namesOf.set(value, own);
      for (const { pairs } of own) for (const pair of pairs.keys()) byPair.add(pair, value);
    },
    find: (names) => {
      const own = [...names].map(letterPairs);
      const found = new Set<Value>();
      for (const name of own) candidates(name, found);
      const best = (value: Value) =>
        Math.max(...(namesOf.get(value) ?? []).flatMap((other) => own.map((name) => likeness(name, other))));
      return [...found]
        .map((value) => ({ value, similarity: best(value) }))
        .filter((each) => each.similarity >= least)
        .sort((a, b) => b.similarity - a.similarity);
    },
  };
}
