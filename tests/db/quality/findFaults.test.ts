/** Every kind of fault is found where it is, and not where it only nearly is. */
import { afterAll, describe, expect, inject, test } from 'vitest';
import { boothNumberKey } from '#db/boothNumber.ts';
import { readCatalogueRecords } from '#db/draft/seed.ts';
import { openPublishedCatalogue } from '#db/open.ts';
import { findFaults, type QualityDeps } from '#db/quality/findFaults.ts';
import { QUALITY_KINDS, type QualityKind } from '#db/quality/kinds.ts';
import { readVocabularies } from '#db/records/vocabularies.ts';
import { cleanRecords } from '#tests/support/cleanDraft.ts';
import { memoryDraft, withChanges, type PlainRecord } from '#tests/support/memoryDraft.ts';

const db = openPublishedCatalogue(inject('sample').file);
afterAll(() => void db.close());
const onPlan = new Set(db.prepare('SELECT number_key FROM booth').pluck().all());
const media = db.prepare('SELECT width, height FROM media WHERE code = ?');
const sizes: Record<string, { width: number; height: number }> = {
  large: { width: 1200, height: 800 },
  long: { width: 800, height: 300 },
  small: { width: 799, height: 600 },
};
const deps: QualityDeps = {
  vocabularies: readVocabularies(db),
  booths: { isOnPlan: (number) => onPlan.has(boothNumberKey(number)) },
  pictures: {
    facts: (name) => sizes[name] ?? (media.get(name) as { width: number; height: number } | undefined) ?? null,
  },
};

type Values = Readonly<Record<string, string | undefined>>;
type Changes = Readonly<Record<string, Values>>;

/** Faults as lines: `unknown-booth e1 booths`. */
const linesOf = (records: readonly PlainRecord[]) =>
  findFaults(memoryDraft(records), deps).map(({ kind, code, field }) => [kind, code, field ?? ''].join(' ').trim());
const spoilt = (changes: Changes) => linesOf(withChanges(cleanRecords, changes));
const copyOf = (code: string, copies: readonly string[], values: Values): PlainRecord[] =>
  copies.flatMap((copy) => {
    const own = cleanRecords.filter((record) => record.code === code).map((record) => ({ ...record, code: copy }));
    return withChanges(own, { [copy]: values });
  });

/** Kind, where it is told, what spoils the record, and what only looks like it. */
const cases: readonly [kind: QualityKind, at: string, spoils: Changes, nearMisses: readonly Changes[]][] = [
  ['event-ends-first', 'v1 endsAt', { v1: { endsAt: '2021-09-24T09:30' } }, [{ v1: { endsAt: '2021-09-24T09:31' } }]],
  [
    'event-outside-fair',
    'v2 endsAt',
    { v2: { startsAt: '2021-09-28T23:00', endsAt: '2021-09-29T01:00' } },
    [{ v2: { startsAt: '2021-09-28T22:00', endsAt: '2021-09-28T23:59' } }],
  ],
  [
    'event-overlap',
    'v2 place',
    { v1: { endsAt: '2021-09-24T10:31' } },
    [
      { v1: { endsAt: '2021-09-24T10:31' }, v2: { place: 'expo-hall' } },
      { v1: { endsAt: '2021-09-24T10:31', status: 'cancelled' } },
    ],
  ],
  ['sample-left', 'e2', { e2: { isSample: '1' } }, [{ e1: { isSample: '1' }, e2: { isSample: '1' } }]],
  ['unknown-booth', 'e1 booths', { e1: { booths: 'Z99' } }, [{ e1: { booths: 'Ｂ１－１' } }]],
  ['booth-twice', 'e1 booths', { e1: { booths: 'B01-01\nb1-1' } }, [{ e1: { booths: 'B01-01\nB01-02' } }]],
  ['no-booth', 'e1 booths', { e1: { booths: undefined } }, []],
  ['bad-value', 'p1 type', { p1: { type: 'no-such-type' } }, [{ p1: { type: 'beauty-02' } }]],
  ['unreachable-contact', 'e1 phone', { e1: { phone: '123-456' } }, [{ e1: { phone: '1588-0000' } }]],
  ['unreachable-contact', 'e1 mobile', { e1: { mobile: '1012345678' } }, [{ e1: { mobile: '+82 10-1234-5678' } }]],
  ['unreachable-contact', 'e1 email', { e1: { email: 'kim@gmail.con' } }, [{ e1: { email: 'kim@con.kr' } }]],
  ['unreachable-contact', 'e1 website', { e1: { website: 'gaon' } }, [{ e1: { website: 'https://가온.한국/ko' } }]],
  [
    'price-order',
    'p1 priceMin',
    { p1: { priceMin: '10', priceMax: '9' } },
    [{ p1: { priceMin: '9', priceMax: '10' } }],
  ],
  ['no-currency', 'p1 currency', { p1: { currency: undefined } }, []],
  ['no-price-term', 'p1 priceTerm', { p1: { priceTerm: undefined } }, []],
  [
    'moq-without-unit',
    'p1 moqUnit',
    { p1: { moqUnit: undefined } },
    [{ p1: { moqUnit: undefined, moq: 'negotiable' } }],
  ],
  ['founded-late', 'e1 foundedYear', { e1: { foundedYear: '2022' } }, [{ e1: { foundedYear: '2021' } }]],
  ['unknown-hs', 'p1 hsCode', { p1: { hsCode: '330498' } }, [{ p1: { hsCode: '3304991000' } }]],
  ['too-long', 'e1 summary.ko', { e1: { 'summary.ko': '가'.repeat(61) } }, [{ e1: { 'summary.ko': '가'.repeat(60) } }]],
  [
    'wrong-language',
    'e1 summary.zh-CN',
    { e1: { 'summary.zh-CN': '건강식품을 수출합니다' } },
    [
      { e1: { 'summary.zh-CN': '旗下品牌设花秀（설화수）专营红参护肤' } },
      { e1: { 'summary.zh-CN': 'K-Beauty OEM/ODM' } },
    ],
  ],
  [
    'wrong-language',
    'e1 summary.ko',
    { e1: { 'summary.ko': '出口健康食品' } },
    [{ e1: { 'summary.ko': '高麗 인삼을 달인 홍삼(紅蔘) 농축액' } }, { e1: { 'summary.ko': 'AI·ICT 솔루션' } }],
  ],
  [
    'wrong-language',
    'e1 description.en',
    { e1: { 'description.en': '인삼을 기릅니다' } },
    [{ e1: { 'description.en': 'Makers of doenjang (된장) and gochujang (고추장)' } }],
  ],
  [
    'wrong-language',
    'p2 name.ko',
    { p2: { 'name.ko': 'Fully automatic vertical packing machine' } },
    [{ p2: { 'name.ko': 'Galaxy Pack NP-100' } }],
  ],
  [
    'copied-text',
    'e1 summary.zh-CN',
    { e1: { 'summary.zh-CN': 'Makers of red ginseng since the nineties' } },
    [{ e1: { 'summary.zh-CN': 'GAON', 'summary.en': 'GAON', 'summary.ko': 'GAON' } }],
  ],
  [
    'traditional-chinese',
    'e1 name.zh-CN',
    { e1: { 'name.zh-CN': '佳溫人參' } },
    [{ e1: { 'name.ko': '가온(佳溫)인삼' } }],
  ],
  ['same-exhibitor', 'e2 name.ko', { e2: { 'name.ko': '주식회사 가온 인삼' } }, [{ e2: { 'name.ko': '가온인삼랩' } }]],
  ['same-exhibitor', 'e2 phone', { e2: { phone: '+82 2 123 4567' } }, [{ e2: { phone: '+82 2 123 4568' } }]],
  [
    'same-exhibitor',
    'e2 website',
    { e2: { website: 'https://gaon.co.kr/' } },
    [{ e2: { website: 'https://gaon.co.kr/nuri' } }],
  ],
  [
    'same-product',
    'p2 name.ko',
    { p2: { exhibitor: 'e1', 'name.ko': '홍삼정240g', model: undefined }, e2: { isVisible: '0' } },
    [{ p2: { exhibitor: 'e1', 'name.ko': '홍삼정 240 g' }, e2: { isVisible: '0' } }],
  ],
  ['no-industry', 'e1 industries', { e1: { industries: undefined } }, []],
  ['no-type', 'p1 kind', { p1: { kind: undefined } }, []],
  ['lost-picture', 'p1 pictures', { p1: { pictures: 'large\ngone' } }, []],
  ['small-picture', 'p1 pictures', { p1: { pictures: 'small' } }, [{ p1: { pictures: 'long' } }]],
  ['no-picture', 'p1 pictures', { p1: { pictures: undefined } }, []],
  ['no-product', 'e2', { p2: { isVisible: '0' } }, [{ p2: { isVisible: '0' }, e2: { isVisible: '0' } }]],
  ['name-untranslated', 'p1 name.en', { p1: { 'name.en': undefined } }, []],
  [
    'text-untranslated',
    'e1 description.zh-CN',
    { e1: { 'description.zh-CN': undefined } },
    [{ e1: { 'description.ko': undefined, 'description.zh-CN': undefined, 'description.en': undefined } }],
  ],
  [
    'no-contact',
    'e1 phone',
    { e1: { phone: undefined, email: undefined } },
    [{ e1: { phone: undefined } }, { e1: { phone: undefined, email: undefined, agentPhone: '024-1234 5678' } }],
  ],
  ['contact-hidden', 'e1 contactPublic', { e1: { contactPublic: '0' } }, []],
  ['long-name', 'p1 name.ko', { p1: { 'name.ko': '홍'.repeat(25) } }, [{ p1: { 'name.ko': '홍'.repeat(24) } }]],
];

test('a draft with nothing wrong has no faults', () => {
  expect(spoilt({})).toEqual([]);
});

describe('each kind is told once, at its place, and nothing else with it', () => {
  test.each(cases)('%s at %s', (kind, at, spoils) => {
    expect(spoilt(spoils)).toEqual([`${kind} ${at}`]);
  });
});

describe('what only looks like a fault is none', () => {
  test.each(cases.flatMap(([kind, at, , misses]) => misses.map((miss) => ({ kind, at, miss }))))(
    '$kind at $at: $miss',
    ({ miss }) => {
      expect(spoilt(miss)).toEqual([]);
    },
  );
});

test('seven exhibitors at a booth are too many, six are not', () => {
  const crowd = (codes: string[]) =>
    linesOf([
      ...cleanRecords,
      ...copyOf('e1', codes, {
        'name.ko': undefined,
        'name.zh-CN': undefined,
        'name.en': undefined,
        phone: undefined,
        email: undefined,
        website: undefined,
      }),
    ]).filter((line) => line.startsWith('booth-crowded'));
  expect(crowd(['a', 'b', 'c', 'd', 'f'])).toEqual([]);
  expect(crowd(['a', 'b', 'c', 'd', 'f', 'g'])).toHaveLength(7);
});

test('an address that four exhibitors share is their agency, not a double', () => {
  const sharing = (codes: string[]) =>
    linesOf([
      ...cleanRecords,
      ...codes.flatMap((code) =>
        copyOf('e1', [code], { 'name.ko': `${code} 상사`, 'name.zh-CN': `${code} 商社`, 'name.en': code }),
      ),
    ]).filter((line) => line.startsWith('same-exhibitor'));
  expect(sharing(['a', 'b'])).toEqual(['same-exhibitor b phone', 'same-exhibitor e1 phone']);
  expect(sharing(['a', 'b', 'c'])).toEqual([]);
});

test('removed and hidden records are left out, products of a hidden exhibitor with it', () => {
  expect(spoilt({ e2: { isVisible: '0', booths: 'Z99' }, p2: { pictures: undefined } })).toEqual([]);
});

test('the worst kind comes first, then exhibitors before products, in catalogue order', () => {
  expect(
    spoilt({
      e1: { 'name.en': undefined, sort: '9' },
      e2: { 'name.en': undefined },
      p1: { 'name.en': undefined, pictures: undefined },
      v1: { endsAt: '2021-09-24T08:00' },
    }),
  ).toEqual([
    'event-ends-first v1 endsAt',
    'name-untranslated e2 name.en',
    'name-untranslated e1 name.en',
    'name-untranslated p1 name.en',
    'no-picture p1 pictures',
  ]);
});

test('no kind is without a case', () => {
  const covered = new Set<QualityKind>([...cases.map(([kind]) => kind), 'booth-crowded']);
  expect(QUALITY_KINDS.filter((kind) => !covered.has(kind))).toEqual([]);
});

test('of the sample catalogue only what it really lacks is doubted: seven booths and an English title', () => {
  const doubts = findFaults(memoryDraft(readCatalogueRecords(db)), deps).filter(({ gravity }) => gravity === 'doubt');
  const lines = doubts.map(({ kind, code }) => `${kind} ${code}`);
  expect(lines).toEqual([
    ...['food-e04', 'health-e13', 'living-e06', 'chem-e11', 'auto-e10', 'medical-e07', 'content-e02'].map(
      (code) => `no-booth ${code}`,
    ),
    'name-untranslated kpop-dance',
  ]);
});
