/** Search quality in numbers: about 100 ways of typing, over three lists of about 2,000 items. */
import { describe, expect, test } from 'vitest';
import { createItemSearch } from '#db/search/itemSearch.ts';
import { allClasses, makeQuerySets } from './allClasses.ts';
import { corpusNames, loadCorpus } from './corpora.ts';
import { enlarge } from './enlarge.ts';
import { measure, type ClassResult } from './measure.ts';
import { createTextPool } from './textPool.ts';
import { exceptionNames, thresholdOf } from './thresholds.ts';

const seed = 1;
const itemCount = 2000;
/** A list that answers fewer classes is not one to measure on: it lacks keywords, scripts or length. */
const minimumClasses = 40;

/** In words, how a class falls short; nothing when it does not. */
function shortfalls(result: ClassResult): string[] {
  const wanted = thresholdOf(result);
  const pairs =
    result.kind === 'nonsense'
      ? [['empty', result.successAt1, wanted.nonsenseEmpty] as const]
      : [
          ['success@1', result.successAt1, wanted.successAt1] as const,
          ['success@5', result.successAt5, wanted.successAt5] as const,
        ];
  const examples = result.failures.slice(0, 3).map(({ q }) => JSON.stringify(q));
  return pairs.flatMap(([measured, value, least]) =>
    value >= least ? [] : [`${result.name}: ${measured} ${value.toFixed(2)} < ${least}, e.g. ${examples.join(', ')}`],
  );
}

describe.each(corpusNames)('over the list %s', (name) => {
  test('every class of queries reaches its threshold', { timeout: 60_000 }, () => {
    const items = enlarge(loadCorpus(name), itemCount, seed);
    const search = createItemSearch(items);
    const { classes } = measure(makeQuerySets(createTextPool(items), seed), (query, limit) =>
      search.search(query, limit).map(({ id }) => id),
    );
    expect(classes.length).toBeGreaterThanOrEqual(minimumClasses);
    expect(classes.flatMap(shortfalls)).toEqual([]);
  });
});

test('classes have names of their own, and thresholds name classes that exist', () => {
  const names = allClasses.map((queryClass) => queryClass.name);
  expect(new Set(names).size).toBe(names.length);
  expect(exceptionNames.filter((name) => !names.includes(name))).toEqual([]);
});
