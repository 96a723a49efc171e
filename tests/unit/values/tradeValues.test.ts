import { expect, test } from 'vitest';
import { parseMoq } from '#db/records/values/moq.ts';
import { parsePrice } from '#db/records/values/prices.ts';
import { onlyUnits, readAs } from '#tests/support/values.ts';

test.each([
  ['3304.99', '330499'],
  ['3304.99-1000', '3304991000'],
  ['3304.99.1000', '3304991000'],
  ['330499', '330499'],
  ['HS 3304', '3304'],
  ['HS CODE: 3304.99', '330499'],
  ['H.S. 330499', '330499'],
  ['３３０４．９９', '330499'],
  ['080610', '080610'],
  ['80610', '080610 ! hs-zero'],
  ['806.1', '080610 ! hs-zero'],
  ['806', '0806 ! hs-zero'],
  ['3304.9', '33049 ! hs-unknown'],
  ['330498', '330498 ! hs-unknown'],
  ['330499, 330420', '330499 ! more-than-one'],
  ['330499 화장품', '330499 ! left-over'],
  ['33', 'null ! bad-hs'],
  ['33049910001', 'null ! bad-hs'],
  ['화장품', 'null ! bad-hs'],
])('an HS code %j is read as %j', (text, value) => {
  expect(readAs('product.hsCode', text)).toBe(value);
});

test.each([
  ['500', '500'],
  ['500개', '500 ! unit-apart'],
  ['1,000 PCS', '1000 ! unit-apart'],
  ['최소 500개 이상', '500 ! unit-apart'],
  ['MOQ: 500', '500'],
  ['협의', 'negotiable'],
  ['협의 가능', 'negotiable'],
  ['面议', 'negotiable'],
  ['Negotiable', 'negotiable'],
  ['미정', 'undecided'],
  ['1만개', '10000 ! unit-apart'],
  ['500개 (색상별)', '500 ! left-over'],
  ['0', 'null ! not-positive'],
  ['많이', 'null ! bad-number'],
])('a minimum order %j is read as %j', (text, value) => {
  expect(readAs('product.moq', text)).toBe(value);
});

test('a minimum order gives its unit apart', () => {
  expect(parseMoq('1,000 PCS', onlyUnits)).toEqual({ value: '1000', unit: 'PCS', rest: '' });
  expect(parseMoq('20ft 컨테이너 1대', onlyUnits)).toEqual({ value: '1', unit: 'FCL20', rest: '' });
  expect(parseMoq('1x40HQ', onlyUnits)).toEqual({ value: '1', unit: 'FCL40', rest: '' });
  expect(parseMoq('100~200개', onlyUnits)).toEqual({ value: '100', unit: 'PCS', rest: '-200' });
  expect(parseMoq('협의', onlyUnits)).toEqual({ value: 'negotiable', unit: null, rest: '' });
  expect(parseMoq('', onlyUnits)).toBeNull();
});

test.each([
  ['FOB USD 1.2~1.5', { min: '1.2', max: '1.5', currency: 'USD', term: 'FOB', rest: '' }],
  ['USD 1.20-1.50 FOB Busan', { min: '1.2', max: '1.5', currency: 'USD', term: 'FOB', rest: 'Busan' }],
  ['$1,250', { min: '1250', max: '1250', currency: 'USD', term: null, rest: '' }],
  ['US$ 3.5/개', { min: '3.5', max: '3.5', currency: 'USD', term: null, rest: '/개' }],
  ['15,000원', { min: '15000', max: '15000', currency: 'KRW', term: null, rest: '' }],
  ['1.5만원', { min: '15000', max: '15000', currency: 'KRW', term: null, rest: '' }],
  ['100万美元', { min: '1000000', max: '1000000', currency: 'USD', term: null, rest: '' }],
  ['￥88', { min: '88', max: '88', currency: 'CNY', term: null, rest: '' }],
  ['88元', { min: '88', max: '88', currency: 'CNY', term: null, rest: '' }],
  ['CIF 12.5 EUR', { min: '12.5', max: '12.5', currency: 'EUR', term: 'CIF', rest: '' }],
  ['C&F 10', { min: '10', max: '10', currency: null, term: 'CFR', rest: '' }],
  ['12.5', { min: '12.5', max: '12.5', currency: null, term: null, rest: '' }],
  ['협의', null],
])('a price %j is taken apart', (text, price) => {
  expect(parsePrice(text)).toEqual(price);
});

test.each([
  ['12.5', '12.5'],
  ['1,250', '1250'],
  ['FOB USD 1.2~1.5', '1.2 ! price-range ! price-part'],
  ['협의', 'null ! price-negotiable'],
  ['0', 'null ! not-positive'],
  ['비쌈', 'null ! bad-number'],
])('the lower price of %j is %j', (text, value) => {
  expect(readAs('product.priceMin', text)).toBe(value);
});

test('the upper price is the other end', () => {
  expect(readAs('product.priceMax', 'USD 1.2~1.5')).toBe('1.5 ! price-range ! price-part');
});

test.each([
  ['30', '30'],
  ['30일', '30'],
  ['30天', '30'],
  ['2주', '14'],
  ['两周', '14'],
  ['2周', '14'],
  ['1개월', '30'],
  ['一个月', '30'],
  ['4-6 weeks', '42 ! upper-bound'],
  ['3~4주', '28 ! upper-bound'],
  ['7个工作日', '7'],
  ['주문 후 30일 이내', '30'],
  ['within 45 days', '45'],
  ['보름', '15'],
  ['30일(성수기 제외)', '30 ! left-over'],
  ['빠름', 'null ! bad-number'],
])('a lead time %j is %j days', (text, value) => {
  expect(readAs('product.leadTimeDays', text)).toBe(value);
});

test.each([
  ['24', '24'],
  ['24개월', '24'],
  ['2年', '24'],
  ['1년 6개월', '18'],
  ['18 months', '18'],
  ['半年', '6'],
  ['제조일로부터 12개월', '12'],
  ['365일', '12'],
  ['10일', 'null ! not-positive'],
])('a shelf life %j is %j months', (text, value) => {
  expect(readAs('product.shelfLifeMonths', text)).toBe(value);
});

test.each([
  ['usd', 'USD'],
  ['US$', 'USD'],
  ['달러', 'USD'],
  ['원', 'KRW'],
  ['人民币', 'CNY'],
  ['엔', 'JPY'],
  ['조개껍데기', 'null ! not-understood'],
])('a currency %j is read as %j', (text, value) => {
  expect(readAs('product.currency', text)).toBe(value);
});

test.each([
  ['120', '120'],
  ['120명', '120'],
  ['1,200석', '1200'],
  ['120명 (선착순)', '120 ! left-over'],
  ['12.5', '13 ! rounded'],
  ['0', 'null ! not-positive'],
  ['많음', 'null ! bad-number'],
])('a capacity %j is read as %j', (text, value) => {
  expect(readAs('event.capacity', text)).toBe(value);
});
