/** Whatever was found, the screen can show why: marked characters are whole, in order, and there where they should be. */
import { afterAll, describe, expect, inject, test } from 'vitest';
import { openCatalogue } from '#db/catalogue.ts';
import { LOCALES, type Highlight } from '#db/model.ts';
import type { Hit } from '#db/search/catalogueSearch.ts';
import { explain, highlightsIn } from '#db/search/explain.ts';
import { buildIndex } from '#db/search/index/buildIndex.ts';
import { LoadedIndex } from '#db/search/index/loadedIndex.ts';
import { toDocument } from '#db/search/itemSearch.ts';
import { SearchIndex } from '#db/search/searchIndex.ts';
import type { MatchBy } from '#db/search/understand.ts';
import { namedExamples, offTopicQueries, realLifeQueries } from '#tests/fixtures/realLifeQueries.ts';
import { nonsenseQueries, searchQueries } from '#tests/fixtures/searchQueries.ts';
import { idOf, nameOf, searcher } from '#tests/support/searching.ts';

const catalogue = openCatalogue(inject('sample').file);
afterAll(() => catalogue.close());
const search = searcher(catalogue);

const queries = [
  ...new Set([
    ...realLifeQueries.map(({ query }) => query),
    ...namedExamples.map(({ query }) => query),
    ...searchQueries.map(([, query]) => query),
    ...offTopicQueries,
    ...nonsenseQueries,
  ]),
];

/** Readings that mean something else than what was typed: without a mark nobody would see why. */
const indirect: ReadonlySet<MatchBy> = new Set([
  'pinyin',
  'choseong',
  'keyboard',
  'romanised',
  'initials',
  'homophone',
  'typo',
]);

const graphemes = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

/** What is wrong with the marks of a text: they leave it, are out of order, touch, are empty, or cut a character. */
function faultOf(text: string, ranges: readonly Highlight[]): string | null {
  const flat = ranges.flat();
  if (flat.some((at, index) => index > 0 && at <= (flat[index - 1] ?? 0))) return 'not in order';
  if (flat.some((at) => !Number.isInteger(at) || at < 0 || at > text.length)) return 'outside the text';
  const whole = new Set([text.length, ...[...graphemes.segment(text)].map(({ index }) => index)]);
  if (flat.some((at) => !whole.has(at))) return 'a character is cut';
  const bare = ranges.find((range) => !/[\p{L}\p{N}]/u.test(text.slice(...range)));
  return bare ? 'a mark without a letter' : null;
}

function faultsOf(query: string, hit: Hit): string[] {
  const say = (fault: string) => `${query} → ${idOf(hit)}: ${fault}`;
  const { reason } = hit;
  if (!reason) return [say('no reason')];
  const name = faultOf(nameOf(hit), hit.highlights);
  const matched = faultOf(reason.matched.text, reason.highlights);
  const faults = [name && `name, ${name}`, matched && `reason, ${matched} in ${reason.matched.text}`];
  if (indirect.has(reason.by) && reason.highlights.length === 0)
    faults.push(`${reason.by} without a mark in ${reason.matched.text}`);
  return faults.flatMap((fault) => (fault ? [say(fault)] : []));
}

test.each(LOCALES)(
  'in %s, every hit of every query of the tables says why, with marks on whole characters',
  { timeout: 60_000 },
  (locale) => {
    const faults = queries.flatMap((query) => {
      const { hits, understoodAs } = search(query, { locale, limit: 10 });
      const isEmpty = understoodAs !== null && understoodAs.text.trim() === '';
      return [...hits.flatMap((hit) => faultsOf(query, hit)), ...(isEmpty ? [`${query}: understood as nothing`] : [])];
    });
    expect(faults).toEqual([]);
  },
);

describe('in names that are written in an unusual way, whole characters are marked', () => {
  const names: readonly string[] = [
    '6년근 홍삼 스틱'.normalize('NFD'),
    '㈜두온쿡 전기밥솥',
    'Crème Brûlée'.normalize('NFD'),
    '𠮷野家红参茶🎈',
    '½ ㎖ Ａ４ 紅參',
  ];
  const index = new LoadedIndex(
    buildIndex(names.map((ko, order) => toDocument({ id: String(order), name: { ko } }, order))),
  );
  const searchIndex = new SearchIndex(index);

  test.each<[query: string, name: number, marked: string]>([
    ['홍삼', 0, '홍삼'],
    ['hongsam', 0, '홍삼'],
    ['ghdtka', 0, '홍삼'],
    ['ㅎㅅㅅㅌ', 0, '홍삼 스틱'],
    ['두온쿡', 1, '두온쿡'],
    ['dooonkook', 1, '두온쿡'],
    ['전기밥', 1, '전기밥'],
    ['creme', 2, 'Crème'],
    ['brulee', 2, 'Brûlée'],
    ['hongshencha', 3, '红参茶'],
    ['红身茶', 3, '红参茶'],
    ['𠮷野', 3, '𠮷野'],
    ['a4', 4, 'Ａ４'],
    ['红参', 4, '紅參'],
    ['hongshen', 4, '紅參'],
  ])('%s', (query, document, marked) => {
    const hit = searchIndex.search(query).find((each) => each.document === document);
    const text = names[document] ?? '';
    const explanation = explain(index, hit?.evidence ?? []);
    const show = (ranges: readonly Highlight[]) => ranges.map((range) => text.slice(...range).normalize('NFC'));
    expect([
      explanation?.text,
      show(explanation?.highlights ?? []),
      show(highlightsIn(text, hit?.evidence ?? [])),
    ]).toEqual([text, [marked], [marked]]);
  });
});

test('nothing found has no explanation and no marks', () => {
  const index = new LoadedIndex(buildIndex([]));
  expect([explain(index, []), highlightsIn('홍삼', [])]).toEqual([null, []]);
});
