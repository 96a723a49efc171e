import { expect, test } from 'vitest';
import { choseongSymbols, koreanBit, makeKeys, toSymbols, type Channel, type Key } from '#db/search/keys.ts';
import { foldText, Start } from '#db/search/text/fold.ts';
import { initialOf } from '#db/search/text/hangul.ts';
import { allSyllables } from '#tests/support/hangulKeys.ts';

const initials = [...'ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ'];

/** Every character that the texts below can have in a key, by its symbol; `#` is a stretch the channel cannot spell. */
const characterOf = new Map<number, string>([
  ...[...'abcdefghijklmnopqrstuvwxyz0123456789'].map((each): [number, string] => [toSymbols(each)[0] ?? 0, each]),
  ...initials.map((each): [number, string] => [choseongSymbols(each)[0] ?? 0, each]).toReversed(),
]);

function spell(channel: Channel, { symbols }: Key): string {
  if (channel === 'plain') return String.fromCharCode(...symbols);
  return symbols.map((symbol) => characterOf.get(symbol) ?? '#').join('');
}

/** Spellings of a text by channel, in order. */
function spellings(text: string): Partial<Record<Channel, string[]>> {
  const found: Partial<Record<Channel, string[]>> = {};
  for (const { channel, key } of makeKeys(foldText(text))) (found[channel] ??= []).push(spell(channel, key));
  return found;
}

test.each<[string, Partial<Record<Channel, string[]>>]>([
  ['홍삼 스틱', { plain: ['홍삼스틱'], keys: ['ghdtkatmxlr'], choseong: ['ㅎㅅㅅㅌ'], sound: ['hongsamsodig'] }],
  ['㈜두산', { plain: ['두산'], keys: ['entks'], choseong: ['ㄷㅅ'], sound: ['dosan'] }],
  ['꿀떡', { plain: ['꿀떡'], keys: ['rnfejr'], choseong: ['ㄱㄷ'], sound: ['gordog'] }],
  ['kimchi', { keys: ['kimchi'] }],
  ['Mobile Phone', { keys: ['mobilephone'] }],
  ['Hot-rolled coil', { keys: ['hotrolledcoil'], initials: ['hrc'] }],
  ['面膜', { plain: ['面膜'], pinyin: ['mianmo'], initials: ['mm'] }],
  ['SC-240', { keys: ['sc240'] }],
  ['', {}],
])('%s has the keys %j', (text, expected) => {
  expect(spellings(text)).toEqual(expected);
});

test('a mixed text is spelled in every channel of its scripts, with a gap for what cannot be typed', () => {
  const { plain, keys, pinyin, initials: short } = spellings('红参 stick');
  expect([plain, keys, pinyin?.[0], short]).toEqual([['红参stick'], ['#stick'], 'honsenstick', ['hsstick']]);
  const korean = spellings('OLED 패널');
  expect([korean.keys, korean.choseong, korean.sound?.[0]]).toEqual([['oledvosjf'], ['oledㅍㄴ'], 'oredbenor']);
});

test('traditional characters are spelled as simplified ones', () => {
  expect(spellings('紅參')).toEqual(spellings('红参'));
});

test('a character with several readings is found by each of them, the one that fits first', () => {
  expect(spellings('重庆').pinyin?.slice(0, 2)).toEqual(['conqin', 'zonqin']);
  expect(spellings('红参').pinyin).toEqual(expect.arrayContaining(['honsen', 'honcan']));
  expect(spellings('参').pinyin).toEqual(expect.arrayContaining(['can', 'sen']));
});

test('a name that sounds otherwise than it is written has both sounds, a plain one only one', () => {
  expect([spellings('신라면').sound, spellings('두부').sound]).toEqual([['sinramon', 'siramon'], ['dobo']]);
});

test('the surnames 이 and 임 are also spelled with the consonant that is not said any more', () => {
  expect([spellings('이마트').sound, spellings('임실치즈').sound?.at(-1)?.slice(0, 3)]).toEqual([
    ['imado', 'rimado'],
    'rim',
  ]);
});

/** What each symbol begins: `W` a word, `s` a syllable, `.` nothing; capitals where a Korean key was typed. */
function startsOf({ starts }: Key): string {
  return starts.map((start) => ['.', 's', 'W'][start & 3]).join('');
}

function keyOf(text: string, channel: Channel): Key {
  const found = makeKeys(foldText(text)).find((each) => each.channel === channel);
  if (!found) throw new Error(`${text} has no key in ${channel}`);
  return found.key;
}

test.each<[string, Channel, string, number[]]>([
  ['홍삼 스틱', 'plain', 'WsWs', [0, 1, 2, 3]],
  ['홍삼 스틱', 'keys', 'W..s..W.s..', [0, 0, 0, 1, 1, 1, 2, 2, 3, 3, 3]],
  ['홍삼 스틱', 'choseong', 'WsWs', [0, 1, 2, 3]],
  ['홍삼', 'sound', 'W...s..', [0, 0, 0, 0, 1, 1, 1]],
  ['红参 stick', 'keys', 'WW....', [0, 2, 3, 4, 5, 6]],
  ['红参 stick', 'pinyin', 'W..s..W....', [0, 0, 0, 1, 1, 1, 2, 3, 4, 5, 6]],
  ['红参', 'initials', 'Ws', [0, 1]],
  ['Hot-rolled coil', 'keys', 'W..W.....W...', [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]],
  ['Hot-rolled coil', 'initials', 'W..', [0, 3, 9]],
  // The vowel of 아 has no sound of its own before it: its syllable begins with the vowel.
  ['두아', 'sound', 'W.s', [0, 0, 1]],
])('%s, %s: starts %s, characters %j', (text, channel, starts, units) => {
  const key = keyOf(text, channel);
  expect([startsOf(key), key.units]).toEqual([starts, units]);
});

test('keys that were typed for Korean letters are marked, Latin ones are not', () => {
  const { starts } = keyOf('홍삼 stick', 'keys');
  expect(starts.map((start) => (start & koreanBit) !== 0)).toEqual([
    ...Array.from({ length: 6 }, () => true),
    ...Array.from({ length: 5 }, () => false),
  ]);
});

const texts = [
  '6년근 홍삼 농축액 100% 240 g',
  '6年根红参浓缩液100% 240g',
  '2.5-Tonne Lithium-Battery Electric Forklift Truck',
  '이마트 重慶 KF94 Привет テスト 🎈 ½',
  '홍삼 Crème'.normalize('NFD'),
  '𠮷野家 아이 ㅎㅅ ng zh',
  'ＡＢＣ㈜두산',
];

test.each(texts)(
  'every key of %s is sound: symbols of six bits, each with a start and its character, in order',
  (text) => {
    const folded = foldText(text);
    const keys = makeKeys(folded);
    expect(keys.length).toBeGreaterThan(0);
    for (const { channel, key } of keys) {
      const { symbols, starts, units } = key;
      expect([channel, starts.length, units.length]).toEqual([channel, symbols.length, symbols.length]);
      if (channel !== 'plain') expect(symbols.filter((symbol) => symbol < 1 || symbol > 63)).toEqual([]);
      expect(units).toEqual(units.toSorted((a, b) => a - b));
      expect(units.filter((unit) => unit < 0 || unit >= folded.text.length)).toEqual([]);
      expect((starts[0] ?? 0) & 3).toBe(Start.Word);
    }
  },
);

test('symbols of letters, digits and initials are all different', () => {
  const symbols = toSymbols('abcdefghijklmnopqrstuvwxyz0123456789');
  expect(new Set(symbols).size).toBe(36);
  const plain = choseongSymbols('ㄱㄴㄷㄹㅁㅂㅅㅇㅈㅊㅋㅌㅍㅎ');
  expect(new Set([...symbols, ...plain]).size).toBe(36 + 14);
});

test('a syllable and its initial alone have one choseong symbol', () => {
  const wrong = allSyllables.filter((each) => {
    const initial = initials[initialOf(each.charCodeAt(0))] ?? '';
    return choseongSymbols(each)[0] !== choseongSymbols(initial)[0];
  });
  expect(wrong).toEqual([]);
});
