import { expect, test } from 'vitest';
import { chineseKeys, foldTypedPinyin, homophoneOf, simplify } from '#db/search/chinese.ts';
import {
  choseongOf,
  choseongPattern,
  foldRomanised,
  keystrokes,
  keystrokeKey,
  romanisedKey,
} from '#db/search/korean.ts';
import { understand } from '#db/search/understand.ts';

test.each([
  ['두산', 'entks'],
  ['닭', 'ekfr'],
  ['과', 'rhk'],
  ['않다', 'dksgek'],
  ['값', 'rkqt'],
  ['빵', 'qkd'],
  ['ㄷㅜ', 'en'],
  ['kf94 마스크', 'kf94 aktmzm'],
])('%s is typed with the keys %s', (text, keys) => {
  expect(keystrokes(text)).toBe(keys);
});

test('a key of keystrokes knows the syllable behind each key', () => {
  const key = keystrokeKey('홍 삼');
  expect([key.text, [...key.from], [...key.starts]]).toEqual(['ghdtka', [0, 0, 0, 2, 2, 2], [2, 0, 0, 2, 0, 0]]);
});

test.each([
  ['ㅎㅅㅈ', ['ㅎ', 'ㅅ', 'ㅈ']],
  ['ㄷㅂ자판기', ['ㄷ', 'ㅂ', '자', '판', '기']],
  ['ㄳ', ['ㄱ', 'ㅅ']],
  ['ㅀㄲ', ['ㄹ', 'ㅎ', 'ㄲ']],
  ['ㅎ1', ['ㅎ', '1']],
  ['ㄱㅏ', null],
  ['ㅘ', null],
  ['홍삼', null],
  ['abc', null],
  ['', null],
])('%s as initial consonants: %j', (query, pattern) => {
  expect(choseongPattern(query)).toEqual(pattern);
});

test('every syllable has its initial consonant, doubled ones too; other characters stay', () => {
  expect(choseongOf('까치 OLED 닭값')).toBe('ㄲㅊ OLED ㄷㄱ');
});

test.each([
  ['doosan', 'dusan'],
  ['kim', 'gim'],
  ['lee', 'i'],
  ['young', 'yeong'],
  ['hyundai', 'hyeondae'],
  ['cheju', 'jeju'],
  ['kimchi', 'gimchi'],
  ['pusan', 'busan'],
  ['daegu', 'taegu'],
])('%s and %s are one sound', (one, other) => {
  expect(foldRomanised(one)).toBe(foldRomanised(other));
});

test.each([
  ['dusan', 'busan'],
  ['kim', 'kam'],
  ['seoul', 'sol'],
])('%s and %s stay two words', (one, other) => {
  expect(foldRomanised(one)).not.toBe(foldRomanised(other));
});

test('a romanised key may be entered at every syllable', () => {
  const key = romanisedKey('새벼리드론');
  expect([...key.starts].filter((start) => start > 0)).toHaveLength(5);
  expect(key.text.startsWith(foldRomanised('saebyeori'))).toBe(true);
});

test.each([
  ['红参', 'honsen', 'hs'],
  ['人参茶', 'rensenca', 'rsc'],
  ['参鸡汤', 'senjitan', 'sjt'],
  ['重庆', 'conqin', 'cq'],
  ['热轧卷板', 'rezajuanban', 'rzjb'],
  ['盘条', 'pantiao', 'pt'],
  ['绿茶', 'nvca', 'lc'],
  ['行车记录仪', 'xincejinuyi', 'xcjly'],
  ['OLED电视', 'oleddiansi', 'oledds'],
])('%s reads %s, in short %s', (text, pinyin, initials) => {
  const keys = chineseKeys(text);
  expect([keys.pinyin.text, keys.initials.text]).toEqual([pinyin, initials]);
});

test('a pinyin key knows the character behind each letter and starts at each character', () => {
  const { pinyin, initials } = chineseKeys('红参');
  expect({ from: [...pinyin.from], to: [...pinyin.to], starts: [...pinyin.starts], short: [...initials.from] }).toEqual(
    {
      from: [0, 0, 0, 1, 1, 1],
      to: [1, 1, 1, 2, 2, 2],
      starts: [2, 0, 0, 1, 0, 0],
      short: [0, 1],
    },
  );
});

test.each([
  ['hongshen', ['honsen']],
  ['hóngshēn', ['honsen']],
  ['hong2shen1', ['honsen']],
  ['hongsen', ['honsen']],
  ['lvcha', ['nvca']],
  ['lǜchá', ['nvca']],
  ['gangao', ['gangao', 'ganao']],
  ['dianshi', ['diansi']],
])('typed %s may read %j', (typed, readings) => {
  expect(foldTypedPinyin(typed)).toEqual(readings);
});

test('what is typed as pinyin is a beginning of what the characters read', () => {
  const pairs = [
    ['参鸡汤', 'shenjitang'],
    ['绿茶', 'lücha'],
    ['绿茶', 'lvcha'],
    ['净水器', 'jingshuiqi'],
    ['男装', 'nanzhuang'],
    ['按摩椅', 'anmoyi'],
  ];
  const misses = pairs.filter(
    ([text = '', typed = '']) => !foldTypedPinyin(typed).includes(chineseKeys(text).pinyin.text),
  );
  expect(misses).toEqual([]);
});

test('characters that sound alike have one reading', () => {
  expect(homophoneOf('红身')).toBe(homophoneOf('红参'));
});

test.each([
  ['紅參', '红参'],
  ['鋼鐵', '钢铁'],
  ['乾燥機', '干燥机'],
  ['面膜', '面膜'],
  ['Korean 김치', 'Korean 김치'],
])('%s in simplified characters is %s, place for place', (text, simplified) => {
  expect(simplify(text)).toBe(simplified);
  expect(simplify(text)).toHaveLength(text.length);
});

/** The words kept of a sentence. */
const keptOf = (query: string) => understand(query).words.map(({ typed }) => typed);

test('filler words are dropped only while something else is left', () => {
  expect([
    keptOf('where can I buy red ginseng'),
    keptOf('라면 김치 어디서 살 수 있나요?'),
    keptOf('where is'),
    keptOf('홍삼、红参，ginseng'),
  ]).toEqual([
    ['red', 'ginseng'],
    ['라면', '김치'],
    ['where', 'is'],
    ['홍삼', '红参', 'ginseng'],
  ]);
});

test.each(['', '   ', '!!!', '()', '🎈'])('%j has nothing to look for', (query) => {
  expect(understand(query)).toEqual({ whole: null, words: [] });
});

test('one word is one term; stray blanks make a whole of the parts as well', () => {
  const { whole, words } = understand('hong shen');
  expect([whole?.plain, whole?.pinyin, words.map(({ plain }) => plain)]).toEqual([
    'hongshen',
    ['honsen'],
    ['hong', 'shen'],
  ]);
  expect(understand('홍삼').words).toEqual([]);
});
