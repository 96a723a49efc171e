import { expect, inject, test } from 'vitest';
import { readCatalogueRecords, seedDraft } from '#db/draft/seed.ts';
import { synonymCode } from '#db/draft/seedAround.ts';
import type { CatalogueRecord } from '#db/draft/seedRows.ts';
import { openPublishedCatalogue } from '#db/open.ts';
import { fieldOfKey, maxLengthOf, type FieldKind } from '#db/records/fields.ts';
import { writeSmallCatalogue } from '#tests/support/catalogue.ts';
import { contentOf, emptyDraft } from '#tests/support/drafts.ts';
import { temporaryFolder } from '#tests/support/temporaryFolder.ts';

function recordsOf(file: string): CatalogueRecord[] {
  const catalogue = openPublishedCatalogue(file);
  const records = readCatalogueRecords(catalogue);
  catalogue.close();
  return records;
}

const listKinds: ReadonlySet<FieldKind> = new Set(['list', 'codes', 'booths', 'pictures']);

const forms: Partial<Record<FieldKind, RegExp>> = {
  text: /^\S(.*\S)?$/u,
  longText: /^\S([^]*\S)?$/u,
  list: /^\S(.*\S)?$/u,
  code: /^[\w.-]+$/,
  codes: /^[\w.-]+$/,
  flag: /^[01]$/,
  integer: /^-?\d+$/,
  number: /^\d+(\.\d+)?$/,
  year: /^\d{4}$/,
  moq: /^(\d+(\.\d+)?|negotiable)$/,
  hs: /^\d{4,10}$/,
  date: /^\d{4}-\d\d-\d\d$/,
  time: /^\d{4}-\d\d-\d\dT\d\d:\d\d$/,
  record: /^[A-Za-z0-9][\w.-]{0,31}$/,
};

/** What is not canonical or beyond the limits of its field. */
function faultsOf({ type, code, values }: CatalogueRecord): string[] {
  return Object.entries(values).flatMap(([key, value]) => {
    const found = fieldOfKey(type, key);
    if (!found) return [`${type} ${code} ${key}: no such field`];
    const { spec, locale } = found;
    const items = listKinds.has(spec.kind) ? value.split('\n') : [value];
    const isFit = items.every((item) => (forms[spec.kind] ?? /^\S(.*\S)?$/u).test(item));
    const isShort = items.every((item) => [...item].length <= maxLengthOf(spec, locale));
    const isFew = items.length <= (spec.maxItems ?? 1) && new Set(items).size === items.length;
    const isKnown = !spec.codes || items.every((item) => spec.codes?.includes(item));
    return isFit && isShort && isFew && isKnown ? [] : [`${type} ${code} ${key}: ${value}`];
  });
}

test('every value of the sample is canonical and within the limits of its field', () => {
  const records = recordsOf(inject('sample').file);
  expect([...new Set(records.map(({ type }) => type))]).toEqual(['exhibitor', 'product', 'event', 'synonym', 'fair']);
  expect(records.flatMap(faultsOf)).toEqual([]);
});

test('a draft seeded from the sample holds exactly what was read, in catalogue order', () => {
  const records = recordsOf(inject('sample').file);
  const { draft } = emptyDraft();
  seedDraft(draft, records);
  const named = ({ type, code, values }: CatalogueRecord) => [`${type} ${code}`, values] as const;
  expect(new Map(contentOf(draft).map(named))).toEqual(new Map(records.map(named)));
  const codesOf = (list: readonly CatalogueRecord[]) => list.map(({ code }) => code);
  expect(codesOf(draft.list('product'))).toEqual(codesOf(records.filter(({ type }) => type === 'product')));
  expect(codesOf(draft.list('exhibitor'))).toEqual(codesOf(records.filter(({ type }) => type === 'exhibitor')));
  expect(() => seedDraft(draft, records)).toThrow(expect.objectContaining({ code: 'CONFLICT' }));
  draft.close();
});

test('reads every kind of row of a catalogue: both contacts, terms by group, times of the fair', () => {
  const { file } = writeSmallCatalogue(temporaryFolder());
  const records = recordsOf(file);
  const values = (type: string, code: string) =>
    records.find((each) => each.type === type && each.code === code)?.values;
  expect(records.flatMap(({ values }) => (values['agentPhone'] === '+82-10-PRIVATE' ? ['private agent'] : []))).toEqual(
    [],
  );
  expect(records.map(({ code }) => code).join(' ')).toBe(
    'food-e01 food-e02 steel-e01 steel-e02 food-e09 food-p001 food-p002 food-p003 steel-p001 steel-p002 food-p009 ' +
      'talk-planned talk-moved talk-cancelled fair',
  );
  expect(values('exhibitor', 'food-e01')).toEqual({
    'name.ko': '㈜가온식품',
    'name.zh-CN': '佳温食品株式会社',
    'name.en': 'Gaon Foods Co., Ltd.',
    'shortName.ko': '가온식품',
    'shortName.zh-CN': '佳温食品',
    'shortName.en': 'Gaon Foods',
    'summary.ko': '김치 제조사',
    'summary.zh-CN': '泡菜生产企业',
    'summary.en': 'Maker of kimchi',
    'description.ko': '설명',
    'description.zh-CN': '介绍',
    'description.en': 'About us',
    legalForm: 'corp',
    brands: 'GAON',
    booths: 'A01\nA02',
    industries: 'food',
    businessTypes: 'MFR',
    companySize: 'SME',
    foundedYear: '1999',
    employees: '10-50',
    annualSales: 'sales-private',
    region: 'KR-41-02',
    certifications: 'HACCP',
    exportMarkets: 'CN',
    wantedPartners: 'IMP',
    languages: 'ko',
    offersOem: '1',
    offersSamples: '0',
    'contactName.ko': '공개 담당',
    'contactName.en': 'Open Person',
    'contactTitle.ko': '부장',
    phone: '+82-2-1',
    mobile: '+82-10-PUBLIC-MOBILE',
    email: 'open@example.com',
    wechat: 'wechat-open',
    kakao: 'kakao-public',
    contactPublic: '1',
    'agentName.ko': 'Agent',
    'agentName.zh-CN': 'Agent',
    'agentName.en': 'Agent',
    agentPhone: '+86-24-1',
    isFeatured: '0',
    isVisible: '1',
    isSample: '1',
    remarks: 'remarks-private',
    sort: '0',
  });
  expect(values('exhibitor', 'food-e02')).toMatchObject({ contactPublic: '0', phone: '+82-10-PRIVATE' });
  expect(values('exhibitor', 'food-e09')).toMatchObject({ isVisible: '0' });
  expect(values('product', 'food-p001')).toEqual({
    exhibitor: 'food-e01',
    'name.ko': '배추김치 500 g',
    'name.zh-CN': '白菜泡菜 500g',
    'name.en': 'Cabbage Kimchi, 500 g',
    'summary.ko': '아삭한 김치',
    'summary.zh-CN': '爽脆泡菜',
    'summary.en': 'Crisp kimchi',
    type: 'kimchi',
    industries: 'food',
    kind: 'consumer',
    model: 'GK-500',
    hsCode: '200599',
    origin: 'KR',
    moq: '500',
    moqUnit: 'PCS',
    priceMin: '2.5',
    priceMax: '3',
    currency: 'USD',
    priceTerm: 'FOB',
    leadTimeDays: '14',
    shelfLifeMonths: '12',
    certifications: 'HACCP',
    'keywords.ko': '포기김치',
    pictures: 'food-p001',
    isNew: '1',
    isVisible: '1',
    isSample: '1',
    sort: '0',
  });
  expect(values('product', 'food-p002')).toMatchObject({ moq: 'negotiable' });
  expect(values('event', 'talk-moved')).toEqual({
    type: 'TALK',
    place: 'stage',
    status: 'moved',
    startsAt: '2021-09-25T10:00',
    endsAt: '2021-09-25T11:00',
    languages: 'ko',
    isSampleTime: '1',
    'title.ko': '설명회 moved',
    'title.en': 'Talk moved',
  });
  expect(values('fair', 'fair')).toMatchObject({ code: 'small-fair', edition: '3', timeZone: 'Asia/Shanghai' });
});

test('the code of a synonym tells owner, language and word apart', () => {
  const base = { owner: 'industry:food', locale: 'ko', word: '김' };
  const codes = [base, { ...base, owner: 'industry:foo' }, { ...base, locale: 'en' }, { ...base, word: '김치' }].map(
    synonymCode,
  );
  expect(new Set(codes).size).toBe(4);
  expect(codes[0]).toMatch(/^[0-9a-f]{12}$/);
  expect(synonymCode({ ...base })).toBe(codes[0]);
});
