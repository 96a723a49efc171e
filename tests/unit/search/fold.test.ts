import { expect, test } from 'vitest';
import { foldText, hasHan, hasHangul, hasLooseJamo, isLatin } from '#db/search/text/fold.ts';
import { allSyllables } from '#tests/support/hangulKeys.ts';

/** The folded text with the original characters behind each of its characters. */
function mapOf(text: string): [folded: string, behind: string[]] {
  const { text: folded, from, to } = foldText(text);
  return [folded, from.map((at, unit) => text.slice(at, to[unit]))];
}

test.each([
  ['Ａ４용지', 'a4용지', ['Ａ', '４', '용', '지']],
  ['Crème brûlée', 'cremebrulee', [...'Crèmebrûlée']],
  ['KF94 마스크', 'kf94마스크', [...'KF94마스크']],
  ['6年根红参(粉)', '6年根红参粉', [...'6年根红参粉']],
  ['½컵', '12컵', ['½', '½', '컵']],
  ['㎖', 'ml', ['㎖', '㎖']],
  ['10㎡', '10m2', ['1', '0', '㎡', '㎡']],
  ['ﬁre', 'fire', ['ﬁ', 'ﬁ', 'r', 'e']],
  ['OEM·ODM', 'oemodm', [...'OEMODM']],
  ['가\u00A0나', '가나', ['가', '나']],
  ['홍\u200B삼', '홍삼', ['홍', '삼']],
  ['𠮷野', '𠮷野', ['𠮷', '𠮷', '野']],
  ['ㄷㅂ', 'ㄷㅂ', ['ㄷ', 'ㅂ']],
  ['Żródź İzmir', 'zrodzizmir', [...'Żródźİzmir']],
  ['👍🏽a', 'a', ['a']],
  ['홍삼🎈스틱', '홍삼스틱', [...'홍삼스틱']],
  ['\uD83D', '', []],
  ['— · ()', '', []],
  ['', '', []],
])('%j folds to %j and still knows its characters', (text, folded, behind) => {
  expect(mapOf(text)).toEqual([folded, behind]);
});

test.each(['홍삼 Crème', '닭강정 Ünlü é', '값싼 옷 ñ', 'Ａ４ 용지 ½'])(
  '%s that came decomposed, as macOS writes names, folds like the composed one, each mark with its letter',
  (name) => {
    const decomposed = name.normalize('NFD');
    const [folded, behind] = mapOf(decomposed);
    const [composed, characters] = mapOf(name);
    expect([folded, behind.map((each) => each.normalize('NFC'))]).toEqual([composed, characters]);
    expect(foldText(decomposed).starts).toEqual(foldText(name).starts);
  },
);

test('every Korean syllable folds to itself, composed or not', () => {
  const wrong = allSyllables.filter((each) => {
    const [composed, decomposed] = [foldText(each), foldText(each.normalize('NFD'))];
    const isWhole = decomposed.from[0] === 0 && decomposed.to[0] === each.normalize('NFD').length;
    return composed.text !== each || decomposed.text !== each || !isWhole;
  });
  expect(wrong).toEqual([]);
});

test('a folded text has a start and a range of the original for each of its units, in order', () => {
  for (const text of ['㈜두산 ½컵', '𠮷野 Crème', '홍삼 🎈 é'.normalize('NFD'), 'ABC Co., Ltd. 코리아 ㎖']) {
    const { text: folded, starts, from, to } = foldText(text);
    expect([starts.length, from.length, to.length]).toEqual([folded.length, folded.length, folded.length]);
    expect(from).toEqual(from.toSorted((a, b) => a - b));
    expect(from.every((at, unit) => at < (to[unit] ?? 0))).toBe(true);
  }
});

test.each([
  ['홍삼 stick', '2120000'],
  ['KF94마스크', '2020211'],
  ['LED照明', '20021'],
  ['a-b', '22'],
  ['中文ABC한글123', '2120021200'],
  ['½컵', '202'],
  ['𠮷野', '201'],
  ['ㄹㅂ청소기', '21111'],
])(
  '%s: words start after blanks and signs and where the script changes, syllables of Korean and Chinese inside words, Latin letters nowhere',
  (text, starts) => {
    expect(foldText(text).starts.join('')).toBe(starts);
  },
);

test.each([
  ['㈜두산', '두산'],
  ['(주)두산', '두산'],
  ['두온쿡 주식회사', '두온쿡'],
  ['한국㈜무역', '한국무역'],
  ['茉兰星化妆品有限公司', '茉兰星化妆品'],
  ['Samwon Foods Co., Ltd.', 'samwonfoods'],
  ['ABC Co., Ltd.', 'abc'],
  ['㈜', '주'],
  ['有限公司', '有限公司'],
  ['Ltd', 'ltd'],
  ['유한킴벌리', '유한킴벌리'],
  ['株の本', '株の本'],
])('%s: legal forms count for nothing unless nothing else is left: %s', (text, folded) => {
  expect(foldText(text).text).toBe(folded);
});

test('what is around a hidden legal form begins a word, and keeps its own place', () => {
  const { starts } = foldText('한국㈜무역');
  expect([starts, mapOf('한국㈜무역')[1]]).toEqual([
    [2, 1, 2, 1],
    ['한', '국', '무', '역'],
  ]);
});

test('texts are told apart by script', () => {
  const texts = ['홍삼', 'ㅎㅅ', '红参', 'kf94', 'Привет', '홍ㅅ参a'];
  expect(texts.map((text) => [hasHangul(text), hasLooseJamo(text), hasHan(text), isLatin(text)])).toEqual([
    [true, false, false, false],
    [false, true, false, false],
    [false, false, true, false],
    [false, false, false, true],
    [false, false, false, false],
    [true, true, true, false],
  ]);
});
