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

describe.each([
  ['what visitors type', realLifeQueries],
  ['examples of the requirements', namedExamples],
])('%s', (_table, rows) => {
  test.each(rows)('$kind: $query is answered first by what was meant', ({ query, first }) => {
    expect(first).toContain(rightAnswer(query, first));
  });
});

test.each(offTopicQueries)('%j finds nothing', (query) => {
  const { total, hits } = search(query, { limit: 5 });
  expect({ total, found: hits.map((hit) => [idOf(hit), hit.reason?.by, hit.reason?.matched.text]) }).toEqual({
    total: 0,
    found: [],
  });
});
