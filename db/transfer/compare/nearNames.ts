/** Records with a name that is nearly the same, without comparing each with each. */
import { createKeyLists } from './incoming.ts';
import { bestSimilarity, letterPairs } from './similarity.ts';

/** A pair of letters that more names have says nothing: 무역, tr, 公司. The rarer ones of a name find its likes. */
const mostNames = 200;

/** Finds what was added before. */
export interface NearNames<Value> {
  add: (names: Iterable<string>, value: Value) => void;
  /** Values whose best name is at least that alike, best first, then as they were added. */
  find: (names: Iterable<string>, least: number) => { value: Value; similarity: number }[];
}

/** An empty index. */
export function createNearNames<Value>(): NearNames<Value> {
  const byPair = createKeyLists<Value>();
  const namesOf = new Map<Value, string[]>();
  return {
    add: (names, value) => {
      const own = [...names];
      namesOf.set(value, own);
      for (const name of own) for (const pair of letterPairs(name)) byPair.add(pair, value);
    },
    find: (names, least) => {
      const own = [...names];
      const found = new Set<Value>();
      for (const name of own) {
        for (const pair of letterPairs(name)) {
          const values = byPair.get(pair);
          if (values.size <= mostNames) for (const value of values) found.add(value);
        }
      }
      return [...found]
        .map((value) => ({ value, similarity: bestSimilarity(own, namesOf.get(value) ?? []) }))
        .filter(({ similarity }) => similarity >= least)
        .sort((a, b) => b.similarity - a.similarity);
    },
  };
}
