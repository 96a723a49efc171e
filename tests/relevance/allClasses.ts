/** Every class of queries, and the queries they make of a list of items. */
import { seededRandom } from '#db/sample/random.ts';
import { chattyClasses } from './classes/chatty.ts';
import { combinedClasses } from './classes/combined.ts';
import { englishClasses } from './classes/english.ts';
import { hanziClasses } from './classes/hanzi.ts';
import { koreanClasses } from './classes/korean.ts';
import { layoutClasses } from './classes/layout.ts';
import { nonsenseClasses } from './classes/nonsense.ts';
import { partClasses } from './classes/parts.ts';
import { pinyinClasses } from './classes/pinyin.ts';
import { plainClasses } from './classes/plain.ts';
import { romanisedClasses } from './classes/romanised.ts';
import type { QueryClass, RelevanceQuery } from './queryClass.ts';
import type { TextPool } from './textPool.ts';

/** All classes, in the order of the report. */
export const allClasses: readonly QueryClass[] = [
  ...plainClasses,
  ...koreanClasses,
  ...layoutClasses,
  ...romanisedClasses,
  ...pinyinClasses,
  ...hanziClasses,
  ...englishClasses,
  ...combinedClasses,
  ...partClasses,
  ...chattyClasses,
  ...nonsenseClasses,
];

/** A class and its queries; JSON-safe, so that it can be handed to another process. */
export interface QuerySet {
  name: string;
  kind: QueryClass['kind'];
  isHard: boolean;
  queries: RelevanceQuery[];
}

/** Fewer queries say nothing about a class: one more or less would be 20 points. */
const minimumQueries = 5;

/** Queries of every class for which the items have enough to ask; each class draws from a seed of its own. */
export function makeQuerySets(pool: TextPool, seed: number): QuerySet[] {
  return allClasses.flatMap(({ name, kind, isHard, make }) => {
    const queries = make(pool, seededRandom(`${name} ${seed}`));
    return queries.length < minimumQueries ? [] : [{ name, kind, isHard, queries }];
  });
}
