import { afterAll, expect, inject, test } from 'vitest';
import { LOCALES } from '#db/model.ts';
import { openPublishedCatalogue } from '#db/open.ts';
import { readVocabularies } from '#db/records/vocabularies.ts';
import { readAs } from '#tests/support/values.ts';

const db = openPublishedCatalogue(inject('sample').file);
afterAll(() => void db.close());
const vocabularies = readVocabularies(db);

const names = [
  'industry',
  'kind',
  'region',
  'place',
  'business_type',
  'certification',
  'company_size',
  'event_type',
  'incoterm',
  'language',
  'payment',
  'product_type',
  'territory',
  'unit',
  'wanted_partner',
] as const;

test.each(names)('every code and name of %s is found again', (name) => {
  const lost = vocabularies.list(name).flatMap(({ code, names: own }) =>
    [code, ...LOCALES.map((locale) => own[locale])].flatMap((text) => {
      const matches = vocabularies.find(name, text);
      return matches.length === 1 && matches[0]?.code === code && matches[0].isExact ? [] : [`${code}: ${text}`];
    }),
  );
  expect(lost).toEqual([]);
  expect(vocabularies.list(name).length).toBeGreaterThan(2);
});

test.each([
  ['경기도 성남시', 'KR-41-02'],
  ['경기 성남', 'KR-41-02'],
  ['京畿道城南', 'KR-41-02'],
  ['京畿道 城南市', 'KR-41-02'],
  ['Seongnam, Gyeonggi-do', 'KR-41-02'],
  ['Seongnam-si, Gyeonggi-do', 'KR-41-02'],
  ['Seongnam', 'KR-41-02'],
  ['성남', 'KR-41-02'],
  ['대한민국 경기도 성남시', 'KR-41-02'],
  ['서울 강남구', 'KR-11-23'],
  ['서울특별시 강남구', 'KR-11-23'],
  ['서울시', 'KR-11'],
  ['서울', 'KR-11'],
  ['首尔', 'KR-11'],
  ['首爾', 'KR-11'],
  ['汉城', 'KR-11'],
  ['Seoul, Korea', 'KR-11'],
  ['Gangnam-gu, Seoul', 'KR-11-23'],
  ['부산 중구', 'KR-26-01'],
  ['부산 부산진구', 'KR-26-05'],
  ['부산진구', 'KR-26-05'],
  ['충북', 'KR-43'],
  ['충청북도', 'KR-43'],
  ['忠北', 'KR-43'],
  ['Chungbuk', 'KR-43'],
  ['전북특별자치도', 'KR-45'],
  ['강원특별자치도', 'KR-42'],
  ['제주도', 'KR-49'],
  ['제주', 'KR-49'],
  ['세종시', 'KR-50'],
  ['광주', 'KR-29'],
  ['광주광역시 광산구', 'KR-29-05'],
  ['경기도 광주시', 'KR-41-25'],
  ['광주 서구', 'KR-29-02'],
  ['경상남도 창원시', 'KR-48-01'],
  ['庆尚南道昌原市', 'KR-48-01'],
  ['경남 창원', 'KR-48-01'],
  ['KR-41-02', 'KR-41-02'],
  ['중구', 'null ! ambiguous-code'],
  ['고성군', 'null ! ambiguous-code'],
  ['광주시', 'null ! ambiguous-code'],
  ['Jung-gu', 'null ! ambiguous-code'],
  ['경기도 성남시 분당구 판교로 1', 'KR-41-02 ! region-rest'],
  ['서울 강남구 테헤란로 12', 'KR-11-23 ! region-rest'],
  ['沈阳', 'null ! unknown-code'],
  ['요코하마', 'null ! unknown-code'],
])('the region %j is %j', (text, value) => {
  expect(readAs('exhibitor.region', text, vocabularies)).toBe(value);
});

test.each([
  ['product.origin', '한국', 'KR'],
  ['product.origin', 'Made in Korea', 'KR'],
  ['product.origin', 'USA', 'US'],
  ['product.origin', '臺灣', 'TW'],
  ['product.origin', '韓國', 'KR'],
  ['product.origin', '인도네시아', 'ID'],
  ['product.origin', '인도네시아산', 'ID ! close-code'],
  ['product.origin', 'Veitnam', 'VN ! close-code'],
  ['product.origin', '한국, 중국', 'KR ! more-than-one'],
  ['product.origin', '달나라', 'null ! unknown-code'],
  ['product.moqUnit', '개', 'PCS'],
  ['product.moqUnit', 'EA', 'PCS'],
  ['product.moqUnit', '박스', 'BOX'],
  ['product.moqUnit', '公斤', 'KG'],
  ['product.priceTerm', 'fob', 'FOB'],
  ['product.priceTerm', '본선인도', 'FOB'],
  ['product.type', '립스틱', 'beauty-06'],
  ['product.type', '面膜', 'beauty-03'],
  ['product.kind', '소비재', 'consumer'],
  ['exhibitor.paymentTerms', 'T/T, L/C', 'TT⏎LC'],
  ['exhibitor.paymentTerms', 'T/T / L/C', 'TT⏎LC'],
  ['exhibitor.paymentTerms', '电汇、信用证', 'TT⏎LC'],
  ['exhibitor.priceTerms', 'FOB/CIF', 'FOB⏎CIF'],
  ['exhibitor.priceTerms', 'FOB CIF', 'FOB⏎CIF'],
  ['exhibitor.industries', '화장품·뷰티', 'beauty'],
  ['exhibitor.industries', '식품, 화장품', 'food⏎beauty'],
  ['exhibitor.industries', '식품/로켓', 'food ! unknown-code'],
  ['exhibitor.certifications', 'ISO9001, CE, HACCP', 'ISO9001⏎CE⏎HACCP'],
  ['exhibitor.certifications', 'ISO 9001:2015', 'ISO9001'],
  ['exhibitor.certifications', 'KC인증\nFDA', 'KC⏎FDA'],
  ['exhibitor.certifications', '없음', 'null'],
  ['exhibitor.businessTypes', '제조, 무역', 'MFR⏎TRD'],
  ['exhibitor.businessTypes', '生产型、贸易商', 'MFR⏎TRD'],
  ['exhibitor.companySize', '중소기업', 'SME'],
  ['exhibitor.companySize', '中小企業', 'SME'],
  ['exhibitor.wantedPartners', '바이어, 총판', 'IMP⏎DST'],
  ['exhibitor.languages', '한국어, 중국어', 'ko⏎zh'],
  ['exhibitor.exportMarkets', '미국, 일본, 베트남', 'US⏎JP⏎VN'],
  ['exhibitor.exportMarkets', '美国、日本', 'US⏎JP'],
  ['exhibitor.exportMarkets', '미국, 화성', 'US ! unknown-code'],
  ['exhibitor.legalForm', '㈜', 'corp'],
  ['exhibitor.legalForm', '주식회사', 'inc'],
  ['exhibitor.legalForm', '有限公司', 'llc'],
  ['event.status', '취소', 'cancelled'],
  ['event.status', '예정', 'planned'],
  ['event.languages', '한국어/중국어', 'ko⏎zh-CN'],
  ['event.place', '제1회의실', 'room-1'],
  ['synonym.locale', '中文', 'zh-CN'],
])('%s %j is %j', (field, text, value) => {
  expect(readAs(field, text, vocabularies)).toBe(value);
});
