import { afterAll, expect, inject, test } from 'vitest';
import { limits } from '#api/limits.ts';
import { openCatalogue } from '#db/catalogue.ts';
import type { Filters } from '#db/search/facets.ts';
import { facetGroups, type FacetGroup } from '#db/search/index/indexData.ts';
import { idOf, nameOf, noFilters, searcher } from '#tests/support/searching.ts';

const catalogue = openCatalogue(inject('sample').file);
afterAll(() => catalogue.close());
const search = searcher(catalogue);

const counts = catalogue.fair.getCounts();
const all = counts.products + counts.exhibitors;

/** Keys of every page of an answer, in order. */
function pageThrough(
  query: string,
  options: { group?: 'all' | 'product' | 'exhibitor'; filters?: Filters; limit: number },
): string[] {
  const ids: string[] = [];
  for (let offset = 0; ; offset += options.limit) {
    const page = search(query, { ...options, offset }).hits.map(idOf);
    if (page.length === 0) return ids;
    ids.push(...page);
  }
}

test.each([7, 60])('paging by %i shows every record exactly once, products before exhibitors', (limit) => {
  const ids = pageThrough('', { limit });
  const expected = [...catalogue.products.listCards('ko'), ...catalogue.exhibitors.listCards('ko')].map(({ id }) => id);
  expect(ids).toEqual(expected);
});

test('paging through a query shows as many records as its total says, each once, best first', () => {
  const { total, totals } = search('ginseng');
  const ids = pageThrough('ginseng', { limit: 9 });
  expect([ids.length, new Set(ids).size, totals.product + totals.exhibitor]).toEqual([total, total, total]);
  const pages = Array.from(
    { length: Math.ceil(total / 60) },
    (_, page) => search('ginseng', { offset: page * 60 }).hits,
  );
  const scores = pages.flat().map(({ score }) => score);
  expect(scores).toEqual(scores.toSorted((a, b) => b - a));
});

test('an offset past the end is an empty page with the same total, and no page is longer than the limit', () => {
  const past = search('', { offset: 100_000 });
  expect([past.hits, past.total, search('', { limit: 5000 }).hits.length]).toEqual([[], all, limits.pageSize]);
});

test('a group shows only its own records; the totals of both stay the same', () => {
  const answers = (['all', 'product', 'exhibitor'] as const).map((group) => search('홍삼', { group }));
  const [both, products, exhibitors] = answers.map(({ hits, total, totals }) => {
    return { types: [...new Set(hits.map(({ type }) => type))], total, totals };
  });
  expect(products).toEqual({ types: ['product'], total: both?.totals.product, totals: both?.totals });
  expect(exhibitors).toEqual({ types: ['exhibitor'], total: both?.totals.exhibitor, totals: both?.totals });
});

/** Filters with one value set. */
const only = (group: FacetGroup, code: string): Filters => ({ ...noFilters, [group]: [code] });

/** Values whose count differs from what choosing them, with the other groups as they are, leaves. */
function wrongCounts(query: string, filters: Filters, group: 'all' | 'product' | 'exhibitor'): string[] {
  const { facets } = search(query, { filters, group });
  return facetGroups.flatMap((name) =>
    facets[name].flatMap(({ code, count }) => {
      const { total } = search(query, { filters: { ...filters, [name]: [code] }, group, limit: 1 });
      return total === count ? [] : [`${name} ${code}: says ${count}, leaves ${total}`];
    }),
  );
}

test.each<[query: string, filters: Filters]>([
  ['', noFilters],
  ['', { ...noFilters, industry: ['food', 'health'] }],
  ['', { ...noFilters, zone: ['Z-SME'], negotiable: true }],
  ['', { ...noFilters, kind: ['capital'], region: ['KR-41'], certification: ['CE'] }],
  ['로봇', noFilters],
  ['로봇', { ...noFilters, industry: ['machine'] }],
])('%j with %j: every count of a filter value is what choosing it leaves', (query, filters) => {
  expect(wrongCounts(query, filters, 'all')).toEqual([]);
});

test.each(['product', 'exhibitor'] as const)('in the list of %ss alone, counts are of that list', (group) => {
  expect(wrongCounts('', noFilters, group)).toEqual([]);
});

test('the count of "negotiable" is what choosing it leaves', () => {
  const filters = { ...noFilters, industry: ['beauty'] };
  const { facets } = search('', { filters });
  expect(facets.negotiable).toBeGreaterThan(0);
  expect(search('', { filters: { ...filters, negotiable: true } }).total).toBe(facets.negotiable);
});

test('values of one group widen, groups narrow each other', () => {
  const total = (filters: Partial<Filters>) => search('', { filters: { ...noFilters, ...filters } }).total;
  const food = total({ industry: ['food'] });
  expect(total({ industry: ['food', 'health'] })).toBe(food + total({ industry: ['health'] }));
  const inZone = total({ industry: ['food'], zone: ['Z-SME'] });
  expect(inZone).toBeGreaterThan(0);
  expect(inZone).toBeLessThan(food);
});

test('a province holds what its cities hold, and a city can be asked for too', () => {
  const regions = catalogue.regions.list('ko').filter(({ exhibitors }) => exhibitors > 0);
  const found = (code: string) => search('', { filters: only('region', code), group: 'exhibitor', limit: 1 }).total;
  const cities = regions.flatMap(({ municipalities }) => municipalities);
  expect(regions.map(({ code }) => found(code))).toEqual(regions.map(({ exhibitors }) => exhibitors));
  expect(cities.map(({ code }) => found(code))).toEqual(cities.map(({ exhibitors }) => exhibitors));
});

test('a place names the industries that most of its products are of', () => {
  for (const { code, industries } of catalogue.regions.list('en').filter(({ exhibitors }) => exhibitors > 0)) {
    const { facets } = search('', { filters: only('region', code), group: 'product', limit: 1, locale: 'en' });
    const largest = facets.industry.map(({ count }) => count).toSorted((one, other) => other - one);
    const counts = industries.map(({ text }) => facets.industry.find(({ label }) => label.text === text)?.count);
    expect(counts).toEqual(largest.filter((count) => count > 0).slice(0, 3));
  }
});

test('a chosen value stays in its group at zero, so that it can be taken back; an unknown one finds nothing', () => {
  const { facets, total } = search('김치냉장고', { filters: only('industry', 'steel') });
  expect([total, facets.industry.find(({ code }) => code === 'steel')]).toEqual([
    0,
    { code: 'steel', label: { text: '철강·금속', locale: 'ko' }, count: 0, selected: true },
  ]);
  expect(search('', { filters: only('zone', 'no-such-zone') }).total).toBe(0);
});

test.each([
  ['홍삼', 'ko', 'health-p001', ['홍삼']],
  ['红参', 'zh-CN', 'health-p001', ['红参']],
  ['hongshen', 'zh-CN', 'health-p001', ['红参']],
  ['hongsam', 'ko', 'health-p001', ['홍삼']],
  ['ghdtka', 'ko', 'health-p001', ['홍삼']],
  ['ㅎㅅ', 'ko', 'health-p002', ['홍삼']],
  ['紅參', 'zh-CN', 'health-p001', ['红参']],
  ['GINSENG', 'en', 'health-p001', ['Ginseng']],
  ['toner', 'en', 'beauty-p001', ['Toner']],
  ['kimchi refrigerator', 'en', 'appliance-p012', ['Kimchi Refrigerator']],
  ['robot slim', 'en', 'appliance-p015', ['Slim', 'Robot']],
  ['ＰＣＢ', 'zh-CN', 'semi-p030', ['PCB']],
])('%s in %s: in the name of %s exactly %j is marked', (query, locale, id, marked) => {
  const hit = catalogueHit(query, locale, id);
  expect(hit && hit.highlights.map(([from, to]) => nameOf(hit).slice(from, to))).toEqual(marked);
});

/** The hit of one record, wherever it stands in the answer. */
function catalogueHit(query: string, locale: string, id: string) {
  for (let offset = 0; offset < all; offset += 60) {
    const hit = search(query, { locale, offset }).hits.find((each) => idOf(each) === id);
    if (hit) return hit;
  }
  return undefined;
}

test('when another language answered, the shown name is not marked and the reason shows where', () => {
  const hit = catalogueHit('hongshen', 'en', 'health-p001');
  const reason = hit?.reason;
  expect([hit?.highlights, reason?.by, reason?.matched.locale]).toEqual([[], 'pinyin', 'zh-CN']);
  expect(reason?.highlights.map(([from, to]) => reason.matched.text.slice(from, to))).toEqual(['红参']);
});
