import { afterAll, expect, inject, test } from 'vitest';
import { openCatalogue } from '#db/catalogue.ts';
import { LOCALES, type Highlight } from '#db/model.ts';
import { openPublishedCatalogue } from '#db/open.ts';
import type { Hit } from '#db/search/catalogueSearch.ts';
import { nonsenseQueries, searchQueries } from '#tests/fixtures/searchQueries.ts';
import { idOf, nameOf, searcher } from '#tests/support/searching.ts';

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

test('the table is as long and as varied as promised', () => {
  expect(searchQueries.length).toBeGreaterThanOrEqual(60);
  expect(new Set(searchQueries.map(([kind]) => kind)).size).toBeGreaterThanOrEqual(30);
  expect(new Set(searchQueries.map(([kind, query]) => `${kind} ${query}`)).size).toBe(searchQueries.length);
});

/** Highlights that leave their text, overlap, or cut a character in two. */
function badHighlights(hit: Hit): string[] {
  const named: [text: string, ranges: readonly Highlight[]][] = [[nameOf(hit), hit.highlights]];
  if (hit.reason) named.push([hit.reason.matched.text, hit.reason.highlights]);
  return named.flatMap(([text, ranges]) => {
    const flat = ranges.flat();
    const isOrdered = flat.every((at, index) => index === 0 || at > (flat[index - 1] ?? 0));
    const isInside = flat.every((at) => at >= 0 && at <= text.length && !/[\uDC00-\uDFFF]/.test(text.charAt(at)));
    return isOrdered && isInside ? [] : [`${JSON.stringify(ranges)} in ${text}`];
  });
}

test.each(searchQueries)('%s: %s finds %s among the first five, with sound highlights', (_kind, query, expected) => {
  // Which records answer does not depend on the screen's language (see below), so each query takes another one.
  const { hits } = search(query, { limit: 5, locale: LOCALES[query.length % LOCALES.length] ?? 'ko' });
  const found = hits.map(idOf).map((id) => (expected.startsWith('type ') ? `type ${typeOf.get(id)}` : id));
  expect(found).toContain(expected);
  expect(hits.flatMap(badHighlights)).toEqual([]);
});

test.each(nonsenseQueries)('%s finds nothing', (query) => {
  const { total, hits, understoodAs, totals } = search(query);
  expect({ total, hits: hits.map((hit) => hit.reason?.matched.text), understoodAs, totals }).toEqual({
    total: 0,
    hits: [],
    understoodAs: null,
    totals: { product: 0, exhibitor: 0 },
  });
});

test('the language of the screen changes names and labels, never which records answer', () => {
  const answers = ['红参', '라면', 'ㅈㅅㄱ', 'hongshen', 'robot vacuum'].map((query) =>
    LOCALES.map((locale) => JSON.stringify(search(query, { locale }).hits.map((hit) => [idOf(hit), hit.score]))),
  );
  expect(answers.filter((each) => new Set(each).size > 1)).toEqual([]);
});

test.each([
  ['홍삼', 'ko'],
  ['라면', 'ko'],
  ['红参', 'zh-CN'],
  ['方便面', 'zh-CN'],
  ['面膜', 'zh-CN'],
  ['Sunscreen', 'en'],
])('%s: a product of that name stands above all that merely mention it', (query, locale) => {
  const { hits } = search(query, { locale, limit: 30 });
  const isNamed = hits.map((hit) => nameOf(hit).includes(query));
  expect(isNamed.filter(Boolean).length).toBeGreaterThan(2);
  expect(isNamed).toEqual(isNamed.toSorted((a, b) => Number(b) - Number(a)));
});

test.each([
  ['hongshen', '红参'],
  ['fkaus', '라면'],
  ['suncreen', 'Sunscreen'],
  ['ㅁㅅㅋㅍ', '마스크팩'],
])('%s is understood as %s and says so', (query, reading) => {
  expect(search(query).understoodAs?.text).toBe(reading);
});

test.each(['홍삼', '红参', 'Sunscreen', '330499', 'B01-01', ''])(
  '%j was typed as it stands, so no other reading is offered',
  (query) => {
    expect(search(query).understoodAs).toBeNull();
  },
);
