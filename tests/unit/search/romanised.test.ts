import { romanize } from 'es-hangul';
import { describe, expect, test } from 'vitest';
import { foldSounds, romaniseByLetter, romaniseBySound } from '#db/search/text/romanised.ts';
import { syllable } from '#tests/support/hangulKeys.ts';

/** The table of the Revised Romanization (Ministry of Culture, 2000), letters in Unicode order. */
const official = {
  initials: 'g kk n d tt r m b pp s ss - j jj ch k t p h'.split(' '),
  vowels: 'a ae ya yae eo e yeo ye o wa wae oe yo u wo we wi yu eu ui i'.split(' '),
  // Pairs sound as the standard pronunciation has them at the end of a word (닭 dak, 삶 sam, 여덟 yeodeol, 값 gap).
  finals: '- k k k n n n t l k m l l l p l m p p t t ng t t k t p t'.split(' '),
};
const spelled = (letter: string | undefined) => (letter === '-' ? '' : (letter ?? ''));

test('letter by letter, every syllable is what the official table says', () => {
  const wrong: string[] = [];
  official.initials.forEach((initial, i) =>
    official.vowels.forEach((vowel, v) =>
      official.finals.forEach((final, f) => {
        const each = syllable(i, v, f);
        const expected = spelled(initial) + vowel + spelled(final);
        if (romaniseByLetter(each).join('') !== expected) wrong.push(`${each}: ${romaniseByLetter(each).join('')}`);
      }),
    ),
  );
  expect(wrong).toEqual([]);
});

test('one spelling per character; what is no syllable stays itself', () => {
  const text = 'KF94 홍삼ㅎ参';
  const expected = ['K', 'F', '9', '4', ' ', 'hong', 'sam', 'ㅎ', '参'];
  expect([romaniseByLetter(text), romaniseBySound(text)]).toEqual([expected, expected]);
});

/** Words that es-hangul romanises as the standard does: names of things, companies and places first. */
const words = (
  '홍삼 두산 김치 라면 고추장 된장 간장 막걸리 소주 불고기 비빔밥 떡볶이 삼계탕 냉면 국수 만두 한복 서울 부산 대구 인천 광주 ' +
  '대전 울산 세종 제주 강릉 속초 전주 청주 충주 원주 춘천 포항 경주 안동 구미 창원 진주 목포 여수 순천 신라 종로 왕십리 ' +
  '독립문 백마 한라산 대관령 설악산 압록강 낙동강 별내 천리 국물 밥물 앞마당 꽃말 낱말 입력 협력 법률 독립 막내 박물관 ' +
  '작년 국립 같이 굳이 해돋이 붙이다 맏이 음악 식품 화장품 전자 자동차 배터리 반도체 정수기 김치냉장고 마스크팩 선크림 인삼차 ' +
  '녹차 팔당 물난리 칼날 실내 난로 콩나물 설날 줄넘기 찹쌀 꽃잎 부엌 볶음밥 회의 희망 닭을 삶아 읽어'
).split(' ');

test.each(words)('%s by its sound is spelled as es-hangul spells it', (word) => {
  expect(romaniseBySound(word).join('')).toBe(romanize(word));
});

test('the list is as long as promised', () => {
  expect(new Set(words).size).toBeGreaterThanOrEqual(60);
});

describe('where es-hangul is not right, the standard is followed', () => {
  // It adds an ㄴ before every y and i after a consonant, but within one word the consonant just moves over.
  test.each([
    ['독일', 'dogil'],
    ['월요일', 'woryoil'],
    ['금요일', 'geumyoil'],
    ['담양', 'damyang'],
    ['밀양', 'miryang'],
  ])('%s is %s', (word, spelling) => {
    expect(romaniseBySound(word).join('')).toBe(spelling);
  });

  // It writes tense consonants that come about by sound (값이 as gapssi); the standard says not to.
  test.each([
    ['값이', 'gapsi'],
    ['넋이', 'neoksi'],
    ['없어', 'eopseo'],
    ['압구정', 'apgujeong'],
    ['합정', 'hapjeong'],
  ])('%s is %s', (word, spelling) => {
    expect(romaniseBySound(word).join('')).toBe(spelling);
  });

  // It leaves a final ㅎ out altogether; alone it sounds like ㄷ (히읗 hieut).
  test('히읗 is hieut', () => {
    expect(romaniseBySound('히읗').join('')).toBe('hieut');
  });
});

// Examples of the standard itself, section 3.1; 신문로 (sinmunno) and 색연필 are compounds that only a dictionary tells apart.
test.each([
  ['백마', 'baengma'],
  ['종로', 'jongno'],
  ['왕십리', 'wangsimni'],
  ['별내', 'byeollae'],
  ['신라', 'silla'],
  ['해돋이', 'haedoji'],
  ['같이', 'gachi'],
  ['맞히다', 'machida'],
  ['좋고', 'joko'],
  ['놓다', 'nota'],
  ['잡혀', 'japyeo'],
  ['낳지', 'nachi'],
  ['굳히다', 'guchida'],
])('%s is %s, as the standard has it', (word, spelling) => {
  expect(romaniseBySound(word).join('')).toBe(spelling);
});

test.each([
  ['doosan', 'dusan'],
  ['kim', 'gim'],
  ['hyundai', 'hyeondae'],
  ['samsung', 'samseong'],
  ['young', 'yeong'],
  ['cheju', 'jeju'],
  ['pusan', 'busan'],
  ['taegu', 'daegu'],
  ['inchon', 'incheon'],
  ['kimchi', 'gimchi'],
  ['kochujang', 'gochujang'],
  ['shinhan', 'sinhan'],
  ['hankook', 'hanguk'],
  ['kyobo', 'gyobo'],
  ['hanwha', 'hanhwa'],
  ['hyosung', 'hyoseong'],
  ['kumho', 'geumho'],
  ['nongshim', 'nongsim'],
  ['ottogi', 'ottugi'],
  ['woori', 'uri'],
  ['shinsegae', 'sinsegye'],
  ['keumkang', 'geumgang'],
  ['byucksan', 'byeoksan'],
  ['taekwang', 'taegwang'],
  ['poongsan', 'pungsan'],
  ['daelim', 'daerim'],
  ['haitai', 'haetae'],
  ['choi', 'choe'],
  ['noh', 'no'],
  ['paik', 'baek'],
  ['nooribel', 'nuribel'],
])('%s and %s are one sound', (one, other) => {
  expect(foldSounds(one).text).toBe(foldSounds(other).text);
});

test.each([
  ['dusan', 'busan'],
  ['kim', 'kam'],
  ['samsung', 'samyang'],
  ['hansol', 'hanil'],
  ['lotte', 'lotto'],
  ['daegu', 'daejeon'],
  ['hongsam', 'insam'],
  ['jeju', 'jeonju'],
  ['gimchi', 'gochi'],
])('%s and %s stay two words', (one, other) => {
  expect(foldSounds(one).text).not.toBe(foldSounds(other).text);
});

test('each folded sound knows the letter that it came from', () => {
  for (const spelling of ['hyundai', 'doosan', 'byeoksan', 'noh', 'lotte', 'kf94', 'texture', 'ssangyong', '']) {
    const { text, at } = foldSounds(spelling);
    expect(at).toHaveLength(text.length);
    expect(at).toEqual(at.toSorted((a, b) => a - b));
    expect(at.every((index) => index < spelling.length)).toBe(true);
  }
  expect(foldSounds('hyundai')).toEqual({ text: 'honde', at: [0, 1, 3, 4, 5] });
});

test('digits are no sounds: each counts', () => {
  expect(foldSounds('kf9944').text.replace(/\D/g, '')).toBe('9944');
});
