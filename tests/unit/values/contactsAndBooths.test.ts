import { expect, test } from 'vitest';
import { parseCell } from '#db/records/values/parseValue.ts';
import type { Cell } from '#db/transfer/types.ts';
import { onlyUnits, readAs, targetOf } from '#tests/support/values.ts';

const number = (text: string, value = Number(text)): Cell => ({ text, kind: 'number', number: value });
const date = (text: string): Cell => ({ text, kind: 'date' });

test.each([
  ['www.a.com', 'www.a.com'],
  ['ｗｗｗ．ａ．ｃｏｍ', 'www.a.com'],
  ['https://www.a.com/ko/index.html', 'https://www.a.com/ko/index.html'],
  ['HTTP://WWW.A.COM/Path', 'http://www.a.com/Path'],
  ['http:/www.a.com', 'http://www.a.com'],
  ['ttps://a.co.kr', 'https://a.co.kr'],
  ['www,a.com', 'www.a.com'],
  ['www.a .com', 'www.a.com'],
  ['홈페이지: www.a.com', 'www.a.com'],
  ['www.a.com, www.b.com', 'www.a.com ! more-than-one'],
  ['www.a.com\nwww.b.com', 'www.a.com ! more-than-one'],
  ['한국.한국', '한국.한국'],
  ['info@a.com', 'null ! bad-url'],
  ['준비', 'null ! bad-url'],
])('a web address %j is read as %j', (text, value) => {
  expect(readAs('exhibitor.website', text)).toBe(value);
});

test.each([
  ['a@b.com', 'a@b.com'],
  ['a＠b.com', 'a@b.com'],
  ['A.B@Example.COM', 'A.B@example.com'],
  ['mailto:a@b.com', 'a@b.com'],
  ['a @ b.com', 'a@b.com'],
  ['a@b,com', 'a@b.com ! mail-repaired'],
  ['a(at)b.com', 'a@b.com ! mail-repaired'],
  ['a@b..com', 'a@b.com ! mail-repaired'],
  ['a@b.com.', 'a@b.com'],
  ['<a@b.com>', 'a@b.com'],
  ['김철수 <a@b.com>', 'a@b.com ! left-over'],
  ['a@b.com, c@d.com', 'a@b.com ! more-than-one'],
  ['a@b.com / c@d.com', 'a@b.com ! more-than-one'],
  ['a@b.com\nc@d.com', 'a@b.com ! more-than-one'],
  ['E-mail: a@b.com', 'a@b.com'],
  ['a@naver', 'null ! bad-email'],
  ['네이버', 'null ! bad-email'],
])('a mail address %j is read as %j', (text, value) => {
  expect(readAs('exhibitor.email', text)).toBe(value);
});

test.each([
  ['02-1234-5678', '02-1234-5678'],
  ['+82-2-1234-5678', '+82-2-1234-5678'],
  ['０２－１２３４－５６７８', '02-1234-5678'],
  ['="010-1234-5678"', '010-1234-5678'],
  ['02)1234-5678', '02)1234-5678'],
  ['Tel. 02-1234-5678', '02-1234-5678'],
  ['电话：024-12345678', '024-12345678'],
  ['02-1234-5678 내선 12', '02-1234-5678 내선 12'],
  ['02-1234-5678~9', '02-1234-5678~9'],
  ['010-1111-2222 / 010-3333-4444', '010-1111-2222 ! more-than-one'],
  ['010-1111-2222, 010-3333-4444', '010-1111-2222 ! more-than-one'],
  ['1012345678', '01012345678 ! phone-zero'],
  ['8.21E+11', 'null ! digits-lost'],
  ['123', 'null ! bad-phone'],
  ['02-1234-5678 김철수', '02-1234-5678 김철수 ! bad-phone'],
])('a telephone number %j is read as %j', (text, value) => {
  expect(readAs('exhibitor.phone', text)).toBe(value);
});

test('a number cell still has the digits that its display lost', () => {
  expect(readAs('exhibitor.phone', number('8.21012E+11', 821012345678))).toBe('821012345678');
  expect(readAs('exhibitor.phone', number('212345678'))).toBe('212345678 ! phone-zero');
});

test.each([
  ['A01', 'A01'],
  ['a01', 'A01'],
  ['Ａ０１', 'A01'],
  ['４－０１', '4-01'],
  ['C07-03', 'C07-03'],
  ['C07 - 03', 'C07-03'],
  ['B01-01~03', 'B01-01⏎B01-02⏎B01-03'],
  ['B01-01~B01-03', 'B01-01⏎B01-02⏎B01-03'],
  ['A01-A04', 'A01⏎A02⏎A03⏎A04'],
  ['A01~04', 'A01⏎A02⏎A03⏎A04'],
  ['A01～A03', 'A01⏎A02⏎A03'],
  ['A01至A03', 'A01⏎A02⏎A03'],
  ['A01부터 A03까지', 'A01⏎A02⏎A03'],
  ['A01,A02', 'A01⏎A02'],
  ['A01、A02', 'A01⏎A02'],
  ['A01/A02', 'A01⏎A02'],
  ['A01\nA02', 'A01⏎A02'],
  ['A01, A01', 'A01'],
  ['4관 A01', 'A01 ! booth-hall'],
  ['4号馆A01', 'A01 ! booth-hall'],
  ['Hall 4 A01', 'A01 ! booth-hall'],
  ['한국관 A01', 'A01 ! booth-hall'],
  ['4관 A01-A02', 'A01⏎A02 ! booth-hall'],
  ['3.1 B42', '3.1 B42'],
  ['부스 A01', 'A01'],
  ['A01 부스', 'A01'],
  ['A01号展位', 'A01'],
  ['Booth No. A01', 'A01'],
  ['A04~A01', 'A04~A01 ! booth-range'],
  ['A01~A99', 'A01~A99 ! booth-range'],
  ['A01~A07', 'A01⏎A02⏎A03⏎A04⏎A05⏎A06⏎A07 ! too-many'],
  ['="A01"', 'A01'],
  ['12', '12'],
  ['12-Mar', '3-12 ! booth-eaten'],
  ['Mar-12', '3-12 ! booth-eaten'],
  ['3월 12일', '3-12 ! booth-eaten'],
  ['3月12日', '3-12 ! booth-eaten'],
  ['44463', '44463 ! booth-eaten'],
  ['1.00E+02', '1E02 ! booth-eaten'],
  ['미정', 'undecided'],
])('booths %j are read as %j', (text, value) => {
  expect(readAs('exhibitor.booths', text)).toBe(value);
});

test.each([
  [number('100'), '100 ! booth-eaten', '1E02'],
  [number('1.00E+02', 100), '1E02 ! booth-eaten', '1E02'],
  [number('44463'), '44463 ! booth-eaten', '9-24'],
  [date('2021-03-12'), '3-12 ! booth-eaten', '3-12'],
])('a booth that a spreadsheet ate is offered as it was', (cell, value, suggestion) => {
  expect(readAs('exhibitor.booths', cell)).toBe(value);
  expect(parseCell(cell, targetOf('exhibitor.booths'), onlyUnits).problems[0]?.suggestion).toBe(suggestion);
});

test('dates and broken formulas among texts are told', () => {
  expect(readAs('exhibitor.employees', date('2021-10-20'))).toBe('2021-10-20 ! date-in-text');
  expect(parseCell(date('2021-10-20'), targetOf('exhibitor.employees'), onlyUnits).problems[0]?.suggestion).toBe(
    '10-20',
  );
  expect(readAs('exhibitor.foundedYear', date('1998-03-01'))).toBe('1998');
  expect(readAs('exhibitor.foundedYear', number('35855'))).toBe('1998 ! year-guess');
  expect(readAs('fair.startsOn', number('44463'))).toBe('2021-09-24 ! serial-date');
  expect(readAs('event.startsAt', number('44463.395833'))).toBe('2021-09-24T09:30 ! serial-date');
  expect(readAs('product.moq', date('2021-10-20'))).toBe('null ! bad-number');
  expect(readAs('product.hsCode', number('80610'))).toBe('080610 ! hs-zero');
  expect(readAs('product.hsCode', number('3304.99'))).toBe('330499');
  expect(readAs('exhibitor.name.ko', { text: '#VALUE!', kind: 'error' })).toBe('null ! error-cell');
  expect(readAs('exhibitor.offersOem', { text: 'TRUE', kind: 'boolean' })).toBe('1');
  expect(readAs('exhibitor.name.ko', { text: '', kind: 'text', formula: { isStale: true } })).toBe(
    'null ! stale-formula',
  );
});

test.each([
  ['마스크팩, 토너', '마스크팩⏎토너'],
  ['마스크팩，토너、크림', '마스크팩⏎토너⏎크림'],
  ['마스크팩/토너', '마스크팩⏎토너'],
  ['마스크팩·토너', '마스크팩⏎토너'],
  ['마스크팩; 토너| 크림', '마스크팩⏎토너⏎크림'],
  ['#마스크팩 #토너', '마스크팩⏎토너'],
  ['마스크팩\n토너, 크림', '마스크팩⏎토너, 크림'],
  ['CAD/CAM', 'CAD/CAM'],
  ['설계, CAD/CAM', '설계⏎CAD/CAM'],
  ['"가/나"', '가/나'],
  ['토너(스킨, 로션)', '토너(스킨, 로션)'],
  ['1,000매', '1,000매'],
  ['토너, 토너, -', '토너'],
])('keywords %j are cut into %j', (text, value) => {
  expect(readAs('product.keywords.ko', text)).toBe(value);
});

test('brands are never cut at a slash or a middle dot', () => {
  expect(readAs('exhibitor.brands', 'A/B·C, D')).toBe('A/B·C⏎D');
  expect(readAs('product.model', 'MB-A30/40, MB-B')).toBe('MB-A30/40, MB-B');
});
