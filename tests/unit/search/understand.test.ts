import { describe, expect, test } from 'vitest';
import { choseongSymbols, toSymbols } from '#db/search/keys.ts';
import { createTerm, understand, type MatchBy, type QueryTerms } from '#db/search/understand.ts';
import { units } from './randomly.ts';

type Reading = [table: string, text: string, by: MatchBy | null];

/** The readings of a query as one term. */
function readings(query: string): Reading[] {
  return (createTerm(query)?.needles ?? []).map(({ table, text, by }) => [table, text, by]);
}

test.each<[string, Reading[]]>([
  [
    'hongshen',
    [
      ['keys', 'hongshen', null],
      ['pinyin', 'honsen', 'pinyin'],
      ['initials', 'hongshen', 'initials'],
      ['sound', 'hongsen', 'romanised'],
    ],
  ],
  ['hong2shen1', [['pinyin', 'honsen', 'pinyin']]],
  ['hóng shēn', [['pinyin', 'honsen', 'pinyin']]],
  ['lu:cha', [['pinyin', 'nuca', 'pinyin']]],
  [
    'hs',
    [
      ['keys', 'hs', null],
      ['initials', 'hs', 'initials'],
    ],
  ],
  ['zhcl', [['initials', 'zcl', 'initials']]],
  ['doosan', [['sound', 'dosan', 'romanised']]],
  ['entks', [['keys', 'entks', null]]],
  ['fiber', [['keys', 'fibre', null]]],
  ['batteries', [['keys', 'battery', null]]],
  [
    '홍삼',
    [
      ['plain', '홍삼', null],
      ['keys', 'ghdtka', null],
    ],
  ],
  ['솢', [['keys', 'thw', null]]],
  ['두사', [['keys', 'entk', null]]],
  ['ㅎㅅㅈ', [['choseong', 'ㅎㅅㅈ', 'choseong']]],
  ['ㄳ', [['choseong', 'ㄱㅅ', 'choseong']]],
  ['ㄷㅂ자판기', [['choseong', 'ㄷㅂ자판기', 'choseong']]],
  ['ㅇ개ㅜㄷ', [['keys', 'drone', null]]],
  ['ㅡㅑ무ㅡㅐ', [['pinyin', 'mianmo', 'keyboard']]],
  [
    '红参',
    [
      ['plain', '红参', null],
      ['pinyin', 'honsen', 'homophone'],
    ],
  ],
  ['紅參', [['plain', '红参', null]]],
  [
    '红shen',
    [
      ['plain', '红shen', null],
      ['pinyin', 'honsen', 'pinyin'],
    ],
  ],
  [
    '軟體',
    [
      ['plain', '软体', null],
      ['plain', '软件', null],
    ],
  ],
  ['Привет', [['keys', 'привет', null]]],
])('%s may be read %j, among others', (query, expected) => {
  expect(readings(query)).toEqual(expect.arrayContaining(expected));
});

test.each<[string, string]>([
  ['330499', 'a number is no pinyin, no initials and no sound'],
  ['홍삼', 'Korean is no pinyin'],
  ['红参', 'Chinese is typed with no keys'],
  ['茶', 'one character alone has too many homophones'],
  ['ㅋㅋㅋ', 'three consonants are initials only'],
])('%s has no reading too many: %s', (query) => {
  const by = readings(query).map(([table, , by]) => `${table} ${by}`);
  expect(by).toEqual(
    {
      '330499': ['keys null'],
      홍삼: ['plain null', 'keys null'],
      红参: ['plain null', 'pinyin homophone'],
      茶: ['plain null'],
      ㅋㅋㅋ: ['choseong choseong'],
    }[query],
  );
});

const queries =
  'hongshen hs kf94 fiber batteries 330499 홍삼 솢 두사 ㅎㅅㅈ ㄷㅂ자판기 ㅇ개ㅜㄷ ㅡㅑ무ㅡㅐ 红参 红shen 軟體 Привет 홍삼stick lǜchá'.split(
    ' ',
  );

test('what was typed counts fully, every other reading a little less', () => {
  for (const query of queries) {
    const needles = createTerm(query)?.needles ?? [];
    expect(needles.length).toBeGreaterThan(0);
    for (const { by, factor } of needles) {
      expect(factor).toBeGreaterThan(0.5);
      expect(factor).toBeLessThanOrEqual(1);
      if (by !== null) expect(factor).toBeLessThan(1);
    }
  }
});

test('the symbols of a reading are those of its text in its table, and no reading is there twice', () => {
  for (const query of queries) {
    const needles = createTerm(query)?.needles ?? [];
    for (const { table, text, symbols } of needles) {
      const expected = { plain: units, choseong: choseongSymbols }[table as 'plain'] ?? toSymbols;
      expect(symbols).toEqual(expected(text));
    }
    const known = needles.map(({ table, text }) => `${table} ${text}`);
    expect(known).toEqual([...new Set(known)]);
  }
});

test('a term knows what was typed, and its folded and simplified text', () => {
  expect(createTerm('ＲＥＤ 紅參')).toMatchObject({ typed: 'ＲＥＤ 紅參', plain: 'red红参', choseong: null });
  expect(createTerm('ㄹㅂ청소기')).toMatchObject({ plain: 'ㄹㅂ청소기', choseong: 'ㄹㅂ청소기' });
});

test.each(['', '   ', '!!!', '()', '🎈', '— · …'])('%j has nothing to look for', (query) => {
  expect([understand(query), createTerm(query)]).toEqual([{ literal: null, sentence: null }, null]);
});

/** Words of a reading as they were typed, or the whole alone. */
const wordsOf = (terms: QueryTerms | null) =>
  terms && (terms.words.length > 0 ? terms.words.map(({ typed }) => typed) : [terms.whole.typed]);

describe('a query', () => {
  test('of one word is one term; stray blanks make a whole of the parts as well', () => {
    const { literal, sentence } = understand('hong shen');
    expect([literal?.whole.plain, literal?.words.map(({ plain }) => plain), sentence]).toEqual([
      'hongshen',
      ['hong', 'shen'],
      null,
    ]);
    expect(understand('홍삼').literal?.words).toEqual([]);
  });

  test.each([
    ['홍삼、红参，ginseng', ['홍삼', '红参', 'ginseng']],
    ['OEM/ODM (cosmetics)', ['OEM', 'ODM', 'cosmetics']],
    ['라면 · 김치 & soju', ['라면', '김치', 'soju']],
    ['  红参  ', ['红参']],
    ['SC-240', ['SC-240']],
    ['8507.60', ['8507.60']],
    ['㈜두산 굴착기', ['두산', '굴착기']],
    ['Samwon Foods Co., Ltd.', ['Samwon', 'Foods']],
  ])('%s has the words %j', (query, words) => {
    expect(wordsOf(understand(query).literal)).toEqual(words);
  });

  test.each([
    ['where can I buy red ginseng', ['red', 'ginseng']],
    ['라면 김치 어디서 살 수 있나요?', ['라면', '김치']],
    ['我想买面膜', ['面膜']],
    ['请问哪里有卖电饭煲的', ['电饭煲']],
    ['홍삼 파는 곳', ['홍삼']],
    ['show me rice cookers please', ['rice', 'cookers']],
  ])('as a sentence, %s is about %j', (query, words) => {
    const { literal, sentence } = understand(query);
    expect(wordsOf(sentence)).toEqual(words);
    expect(wordsOf(literal)?.join('').length).toBeGreaterThan(words.join('').length);
  });

  test.each(['where is', '있어요?', '红参', 'red ginseng', '홍삼 스틱', 'SC-240'])(
    '%s is no sentence: nothing can be left out, or nothing would be left',
    (query) => {
      expect(understand(query).sentence).toBeNull();
    },
  );

  test.each([
    ['有机', '有机'],
    ['The Saem', 'thesaem'],
    ['好想你', '好想你'],
  ])('%s stays what it says, whatever polite words are in it', (query, plain) => {
    expect(understand(query).literal?.whole.plain).toBe(plain);
  });

  test('composed or decomposed is the same query', () => {
    const plain = (query: string) => understand(query).literal?.whole.plain;
    expect(plain('홍삼 스틱'.normalize('NFD'))).toBe(plain('홍삼 스틱'));
  });

  test('of any length is read', () => {
    const { literal } = understand(Array.from({ length: 500 }, (_, at) => `word${at}`).join(' '));
    expect(literal?.words.length).toBeGreaterThan(0);
    expect(literal?.words.length).toBeLessThan(100);
  });
});
