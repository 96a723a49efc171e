/** What the catalogue knows of a query that has no blanks, or is a sentence. */
import { describe, expect, test } from 'vitest';
import { buildIndex } from '#db/search/index/buildIndex.ts';
import { LoadedIndex } from '#db/search/index/loadedIndex.ts';
import { toDocument, type SearchItem } from '#db/search/itemSearch.ts';
import { namesContained } from '#db/search/match/contained.ts';
import { knownParts } from '#db/search/match/parts.ts';
import { understand } from '#db/search/understand.ts';

const items: Omit<SearchItem, 'id'>[] = [
  { name: { zh: '加拿大', ko: '캐나다', en: 'Canada' } },
  { name: { zh: '英语', ko: '영어', en: 'English' } },
  {
    name: { zh: '红参浓缩液', ko: '홍삼 농축액', en: 'Red Ginseng Extract' },
    keywords: { zh: ['红参'], ko: ['홍삼'] },
  },
  { name: { zh: '面膜', ko: '마스크팩', en: 'Sheet Mask' } },
  { name: { zh: '电饭煲', ko: '전기밥솥', en: 'Rice Cooker' } },
  { name: { en: 'Mobile Phone with Arrow' } },
  { name: { zh: '茶', ko: '차', en: 'Tea' } },
];
const index = new LoadedIndex(
  buildIndex(items.map((item, order) => toDocument({ id: String(order), ...item }, order))),
);

function partsOf(query: string) {
  const { literal } = understand(query);
  return literal ? knownParts(index, literal.whole, literal.words) : null;
}

describe('known parts of a query', () => {
  test.each([
    ['加拿大英语', ['加拿大', '英语']],
    ['英语加拿大', ['英语', '加拿大']],
    ['红参面膜', ['红参', '面膜']],
    ['홍삼마스크팩', ['홍삼', '마스크팩']],
    ['mobilephonearrow', ['mobile', 'phone', 'arrow']],
    ['홍삼 面膜', ['홍삼', '面膜']],
  ])('%s is %j', (query, parts) => {
    expect(partsOf(query)).toEqual({ parts, knownShare: 1, hasWholeLabel: expect.any(Boolean) });
  });

  test('of a query that is one name already there are none', () => {
    expect(['红参', '홍삼', '面膜', 'canada'].map((query) => partsOf(query)?.parts)).toEqual([[], [], [], []]);
  });

  test('the share says how much of the letters is known; a part that repeats is named once', () => {
    expect(partsOf('魑魅魍魉')).toEqual({ parts: [], knownShare: 0, hasWholeLabel: false });
    expect(partsOf('面膜魑魅')).toEqual({ parts: ['面膜'], knownShare: 0.5, hasWholeLabel: true });
    expect(partsOf('面膜面膜')).toEqual({ parts: ['面膜'], knownShare: 1, hasWholeLabel: true });
  });

  test('a whole name is told from a stretch that only stands in one', () => {
    expect([partsOf('浓缩面膜')?.hasWholeLabel, partsOf('浓缩饭煲')?.hasWholeLabel]).toEqual([true, false]);
  });

  test('Latin letters are cut only where all of them are known', () => {
    expect([partsOf('mobilephonexyz')?.parts, partsOf('xyzphone')?.parts]).toEqual([[], []]);
  });
});

const contained = (sentence: string) =>
  namesContained(index, understand(sentence).literal?.words.map(({ plain }) => plain) ?? []);

describe('names inside a sentence', () => {
  test.each([
    ['where do they sell red ginseng extract here', ['redginsengextract']],
    ['the sheet mask and the rice cooker', ['ricecooker', 'sheetmask']],
    ['저희는 홍삼을 찾고 있습니다', ['홍삼']],
    ['홍삼이랑 마스크팩 있는 곳이 어디인가요', ['마스크팩', '홍삼']],
    ['我想找 红参浓缩液的样品 谢谢', ['红参浓缩液']],
    ['面膜 和 电饭煲', ['电饭煲', '面膜']],
  ])('%s: %j, the longest first', (sentence, names) => {
    expect(contained(sentence).map(({ text }) => text)).toEqual(names);
  });

  test('a name has its place in the words without blanks, and none lies inside another', () => {
    const words = ['我想要', '红参浓缩液', '和面膜'];
    const text = words.join('');
    const names = namesContained(index, words);
    expect(names.map(({ from, to }) => text.slice(from, to))).toEqual(['红参浓缩液', '面膜']);
  });

  test.each([
    ['a part of a Latin word', ['the', 'teapot']],
    ['a part of a Korean word that no particle follows', ['홍삼차', '어디']],
    ['one character', ['喝茶', '吧']],
    ['a word of politeness', ['where', 'is', 'it']],
    ['nothing', []],
  ])('%s is no name', (_what, words) => {
    expect(namesContained(index, words)).toEqual([]);
  });
});
