import { expect, test } from 'vitest';
import { isFiller, isParticle, stripFiller, withoutParticle } from '#db/search/text/filler.ts';

test.each(
  'where can I buy THE please? looking 있어요 있나요? 어디서 찾고 주세요 파는 기업을 회사는 请问 哪里 有没有 吗 想 产品'.split(
    ' ',
  ),
)('%s says nothing about a product', (word) => {
  expect(isFiller(word)).toBe(true);
});

test.each('ginseng red robot kimchi kf94 홍삼 홍삼은 라면은 산 정수기 红参 面膜 有机 3304'.split(' '))(
  '%s says something',
  (word) => {
    expect(isFiller(word)).toBe(false);
  },
);

test.each([
  ['我想买面膜', '面膜'],
  ['面膜在哪里', '面膜'],
  ['请问哪里有卖电饭煲的', '电饭煲'],
  ['有没有韩国烧酒', '韩国烧酒'],
  ['红参怎么卖', '红参'],
  ['电饭煲多少钱', '电饭煲'],
  ['求购轴承', '轴承'],
  ['带我去看按摩椅', '按摩椅'],
  ['홍삼있어요', '홍삼'],
  ['홍삼좀주세요', '홍삼'],
  ['라면파는곳', '라면'],
  ['정수기어디있어요', '정수기'],
  ['ginseng?!', 'ginseng'],
  ['홍삼', '홍삼'],
  ['红参', '红参'],
])('%s without its polite phrases is %s', (typed, meant) => {
  expect(stripFiller(typed)).toBe(meant);
});

test.each(['있어요', '吗', '你好', '公司', '产品', '展位', 'where', '哪里', '请问', '주세요'])(
  '%s is nothing else, so it stays',
  (word) => {
    expect(stripFiller(word)).not.toBe('');
  },
);

test.each([
  ['홍삼은', '홍삼'],
  ['홍삼을', '홍삼'],
  ['김치랑', '김치'],
  ['배추와', '배추'],
  ['라면으로', '라면'],
  ['서울에서', '서울'],
  ['kf94를', 'kf94'],
  ['홍삼', null],
  // One syllable and something that looks like a particle is a word: grapes, map, soy milk, green tea.
  ['포도', null],
  ['지도', null],
  ['두유', null],
  ['의도', null],
  ['red', null],
  ['红参的', null],
  ['', null],
])('%s without its particle is %s', (word, stem) => {
  expect(withoutParticle(word)).toBe(stem);
});

test('particles after a noun are known, other syllables are not', () => {
  expect(['은', '에서', '이랑', '까지', '인가요'].filter((each) => !isParticle(each))).toEqual([]);
  expect(['삼', '냉장고', '기', ''].filter((each) => isParticle(each))).toEqual([]);
});
