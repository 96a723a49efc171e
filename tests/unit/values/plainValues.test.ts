import { expect, test } from 'vitest';
import { readAs } from '#tests/support/values.ts';

test.each([
  ['', 'null'],
  ['  \u3000', 'null'],
  ['-', 'null'],
  ['—', 'null'],
  ['없음', 'null'],
  ['무', 'null'],
  ['해당 없음', 'null'],
  ['해당사항 없음', 'null'],
  ['无', 'null'],
  ['暂无', 'null'],
  ['不适用', 'null'],
  ['N/A', 'null'],
  ['n.a.', 'null'],
  ['None', 'null'],
  ['(없음)', 'null'],
  ['...', 'null'],
  ['미정', 'undecided'],
  ['추후 통보', 'undecided'],
  ['待定', 'undecided'],
  ['TBD', 'undecided'],
  ['To be determined', 'undecided'],
  ['#N/A', 'null ! error-cell'],
  ['#REF!', 'null ! error-cell'],
  ['#DIV/0!', 'null ! error-cell'],
  ['########', 'null ! hidden-digits'],
  ['="한빛전자"', '한빛전자'],
  ['"=""A01"""', 'A01'],
  ['="=""A01"""', 'A01'],
  ["'=SUM", '=SUM'],
  ['한빛\u00a0전자', '한빛 전자'],
  ['\ufeff한빛\u200b전자', '한빛전자'],
  ['한빛\u00ad전자\u3000', '한빛전자'],
  ['한빛\t전자', '한빛 전자'],
  ['한빛\r\n전자', '한빛 전자'],
  ['한빛_x000D_\n전자', '한빛 전자'],
  ['\u1112\u1161\u11ab\u1107\u1175\u11be', '한빛'],
  ['ＡＢＣ전자', 'ABC전자'],
  ['㈜한빛', '㈜한빛'],
  ['한빛/전자·산업, 서울', '한빛/전자·산업, 서울'],
  ['한빛\ufffd전자', '한빛\ufffd전자 ! broken-characters'],
])('a Korean name %j is read as %j', (text, value) => {
  expect(readAs('exhibitor.name.ko', text)).toBe(value);
});

test.each([
  ['沈阳韩光电子有限公司', '沈阳韩光电子有限公司'],
  ['瀋陽韓光電子', '瀋陽韓光電子 ! traditional-chinese'],
  ['韩光（样例001）', '韩光（样例001）'],
  ['ＡＢＣ电子，沈阳', 'ABC电子，沈阳'],
])('a Chinese name %j is read as %j', (text, value) => {
  expect(readAs('exhibitor.name.zh-CN', text)).toBe(value);
});

test.each([
  ['첫 줄 \n\n\n\n둘째 줄', '첫 줄⏎⏎둘째 줄'],
  ['a\r\nb\rc', 'a⏎b⏎c'],
  ['가'.repeat(301), `${'가'.repeat(301)} ! too-long`],
])('a description %j keeps its lines', (text, value) => {
  expect(readAs('exhibitor.description.ko', text)).toBe(value);
});

test.each([
  ['50~100명', '50-100'],
  ['50 - 100 명', '50-100'],
  ['50-100', '50-100'],
  ['약 50명', '~50'],
  ['约50人', '~50'],
  ['50人以上', '50+'],
  ['50명 이상', '50+'],
  ['50人以下', '<50'],
  ['1,200', '1,200'],
  ['1200명', '1,200'],
  ['800~1,000명', '800-1,000'],
  ['１２０명', '120'],
  ['1.2천명', '1,200'],
  ['over 300 employees', '300+'],
  ['본사 50명, 공장 120명', '본사 50명, 공장 120명'],
])('employees %j are spelt %j', (text, value) => {
  expect(readAs('exhibitor.employees', text)).toBe(value);
});

test.each([
  ['$1.5M', 'USD 1,500,000'],
  ['15억원', 'KRW 1,500,000,000'],
  ['100万美元', 'USD 1,000,000'],
  ['3억 5천만원', 'KRW 350,000,000'],
  ['USD 1~3 million', 'USD 1,000,000-3,000,000'],
  ['5000万元', 'CNY 50,000,000'],
  ['약 20억 원', 'KRW ~2,000,000,000'],
  ['15억', '15억'],
  ['비공개', '비공개'],
])('sales %j are spelt %j', (text, value) => {
  expect(readAs('exhibitor.annualSales', text)).toBe(value);
});

test.each([
  ['50％', '50%'],
  ['50 %', '50%'],
  ['30~50%', '30-50%'],
  ['절반', '절반'],
])('a share %j is spelt %j', (text, value) => {
  expect(readAs('exhibitor.exportRatio', text)).toBe(value);
});

test.each([
  ['1998년', '1998'],
  ["'98", '1998'],
  ['’05', '2005'],
  ['98년', '1998'],
  ['1998.03', '1998'],
  ['1998年3月', '1998'],
  ['1998-03-01', '1998'],
  ['1998년 3월 2일 설립', '1998'],
  ['Since 1998', '1998'],
  ['19980301', '1998'],
  ['98', '1998 ! year-guess'],
  ['1998 (법인전환 2005)', '1998 ! left-over'],
  ['3004', 'null ! bad-year'],
  ['오래됨', 'null ! bad-year'],
])('a year %j is read as %j', (text, value) => {
  expect(readAs('exhibitor.foundedYear', text)).toBe(value);
});

test.each([
  ['O', '1'],
  ['X', '0'],
  ['○', '1'],
  ['Ｏ', '1'],
  ['ㅇ', '1'],
  ['×', '0'],
  ['✓', '1'],
  ['√', '1'],
  ['Y', '1'],
  ['no', '0'],
  ['예', '1'],
  ['아니오', '0'],
  ['유', '1'],
  ['무', '0'],
  ['없음', '0'],
  ['가능', '1'],
  ['불가', '0'],
  ['是', '1'],
  ['否', '0'],
  ['有', '1'],
  ['无', '0'],
  ['可以', '1'],
  ['TRUE', '1'],
  ['0', '0'],
  ['-', 'null'],
  ['미정', 'undecided'],
  ['가능 (MOQ 500)', '1 ! left-over'],
  ['OEM가능', '1 ! flag-guess'],
  ['不支持代工', '0 ! flag-guess'],
  ['글쎄', 'null ! not-understood'],
])('yes or no %j is read as %j', (text, value) => {
  expect(readAs('exhibitor.offersOem', text)).toBe(value);
});

test.each([
  ['2021-09-24', '2021-09-24'],
  ['2021.9.24', '2021-09-24'],
  ['2021. 9. 24.', '2021-09-24'],
  ['2021년 9월 24일', '2021-09-24'],
  ['2021年9月24日', '2021-09-24'],
  ['2021年9月24日（星期五）', '2021-09-24'],
  ['2021/09/24(금)', '2021-09-24'],
  ['20210924', '2021-09-24'],
  ['2021-02-30', 'null ! bad-date'],
  ['9월 24일', 'null ! bad-date'],
])('a date %j is read as %j', (text, value) => {
  expect(readAs('fair.startsOn', text)).toBe(value);
});

test.each([
  ['2021-09-24 09:30', '2021-09-24T09:30'],
  ['2021-09-24T09:30', '2021-09-24T09:30'],
  ['2021-09-24 09:30:00', '2021-09-24T09:30'],
  ['2021년 9월 24일 오후 2시 30분', '2021-09-24T14:30'],
  ['2021. 9. 24. 오전 9:30', '2021-09-24T09:30'],
  ['2021年9月24日下午2点半', '2021-09-24T14:30'],
  ['2021.09.24 14시', '2021-09-24T14:00'],
  ['2021-09-24 2:30 PM', '2021-09-24T14:30'],
  ['2021-09-24 25:00', 'null ! bad-date'],
  ['2021-09-24', 'null ! bad-date'],
])('a time %j is read as %j', (text, value) => {
  expect(readAs('event.startsAt', text)).toBe(value);
});
