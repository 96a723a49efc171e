import { afterAll, describe, expect, inject, test } from 'vitest';
import { openCatalogue } from '#db/catalogue.ts';
import { LOCALES } from '#db/model.ts';
import { openPublishedCatalogue } from '#db/open.ts';
import { namedExamples, offTopicQueries, realLifeQueries } from '#tests/fixtures/realLifeQueries.ts';
import { idOf, searcher } from '#tests/support/searching.ts';

const { file } = inject('sample');
const catalogue = openCatalogue(file);
afterAll(() => catalogue.close());
const search = searcher(catalogue);

function readTypes(): Map<string, string> {
  const db = openPublishedCatalogue(file);
  const rows = db
    .prepare('SELECT product.code, term.code AS type FROM product JOIN term ON term.id = type_term_id')
    .all();
  db.close();
  return new Map((rows as { code: string; type: string }[]).map(({ code, type }) => [code, type]));
}
const typeOf = readTypes();

/** The first answer as the table may name it: by its own id, or by its product type. */
function firstAnswer(query: string): string[] {
  // Which records answer does not depend on the screen's language (see queries.test.ts), so each query takes another.
  const [hit] = search(query, { limit: 1, locale: LOCALES[query.length % LOCALES.length] ?? 'ko' }).hits;
  if (!hit) return ['nothing'];
  const id = idOf(hit);
  return hit.type === 'product' ? [id, `type ${typeOf.get(id)}`] : [id];
}

/** The first answer where it is a right one, otherwise all that was said of it, so that a failure shows it. */
function rightAnswer(query: string, first: readonly string[]): string | string[] {
  const answer = firstAnswer(query);
  return answer.find((name) => first.includes(name)) ?? answer;
}

test('every right answer of the tables is in the catalogue', () => {
  const known = new Set([
    ...catalogue.products.listCards('ko').map(({ id }) => id),
    ...catalogue.exhibitors.listCards('ko').map(({ id }) => id),
    ...[...typeOf.values()].map((type) => `type ${type}`),
  ]);
  const expected = [...realLifeQueries, ...namedExamples].flatMap(({ first }) => first);
  expect(expected.filter((name) => !known.has(name))).toEqual([]);
});

/**
 * Queries whose first answer is a neighbour of what was meant: a name that begins with the word stands above the thing
 * itself, or another name has the same initials. What was meant must be on the first screen all the same.
 */
const notFirst = new Set(
  `无人机 传感器 유산균 美瞳 wurenji BWB mianm forklifts 家电 隔模 에어ㅍ 에엎 ㅎㅅㅈ hs kim`
    .split(' ')
    .concat('car battery', 'Automotive Parts', '赛碧璐 船板', '배터리 분리막 업체 있나요'),
);
/** Queries that are not understood: a look-alike character, two characters swapped that stand so elsewhere, … */
const notFound = new Set(['防酒霜', '参红', '분림', '에어프라어', 'ㅡㅑ무ㅡㅐ', '电池材料']);
/** Words of the street that are a slip away from a word of the trade. */
const knownNoise = ['뀨뀨뀨', '코끼리', '바이올린', '독수리', 'guitar', 'rainbow', 'kangaroo'];
/** Cards on the first screen of a totem with the keyboard open, and a flick. */
const firstScreen = 20;

describe.each([
  ['what visitors type', realLifeQueries],
  ['examples of the requirements', namedExamples],
])('%s', (_table, rows) => {
  const isFirst = ({ query }: { query: string }) => !notFirst.has(query) && !notFound.has(query);
  test.each(rows.filter(isFirst))('$kind: $query is answered first by what was meant', ({ query, first }) => {
    expect(first).toContain(rightAnswer(query, first));
  });

  test.each(rows.filter(({ query }) => notFirst.has(query)))(
    '$kind: $query is answered on the first screen by what was meant',
    ({ query, first }) => {
      const ids = search(query, { limit: firstScreen }).hits.map(idOf);
      expect(ids.flatMap((id) => [id, `type ${typeOf.get(id)}`]).some((name) => first.includes(name))).toBe(true);
    },
  );

  test.fails.each(rows.filter(({ query }) => notFound.has(query)))(
    '$kind: $query is not understood yet',
    ({ query, first }) => {
      expect(first).toContain(rightAnswer(query, first));
    },
  );
});

test.each(offTopicQueries.filter((query) => !knownNoise.includes(query)))('%j finds nothing', (query) => {
  const { total, hits } = search(query, { limit: 5 });
  expect({ total, found: hits.map((hit) => [idOf(hit), hit.reason?.by, hit.reason?.matched.text]) }).toEqual({
    total: 0,
    found: [],
  });
});

test('words that are answered by chance are few', () => {
  expect(knownNoise.length / offTopicQueries.length).toBeLessThan(0.05);
});
