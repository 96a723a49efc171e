import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openCatalogue, type Catalogue } from '#db/catalogue.ts';
import { isTimeZone, withFairOffset } from '#db/publish/fairTime.ts';
import { publish } from '#db/publish/publish.ts';
import { currentCatalogue } from '#db/publish/versionFolder.ts';
import { withChanges, type PlainRecord } from '#tests/support/memoryDraft.ts';
import { publishingSmall } from '#tests/support/publishing.ts';
import { searcher } from '#tests/support/searching.ts';
import { temporaryFolder } from '#tests/support/temporaryFolder.ts';

/** What visitors see of the small catalogue after changes. */
function seeing<T>(change: (records: readonly PlainRecord[]) => PlainRecord[], look: (catalogue: Catalogue) => T): T {
  const source = publishingSmall(temporaryFolder());
  const dir = join(temporaryFolder(), 'catalogue');
  publish(source.options(dir, change(source.records)));
  const catalogue = openCatalogue(currentCatalogue(dir)?.file ?? '');
  try {
    return look(catalogue);
  } finally {
    catalogue.close();
  }
}

test('a company of a real list, with a name and a booth only, is shown and found by its name', () => {
  const record = { type: 'exhibitor', code: 'x1', values: { 'name.ko': '(주)새벽바다', booths: 'B77' } } as const;
  seeing(
    (records) => [...records, record],
    (catalogue) => {
      const card = catalogue.exhibitors.getCard('x1', 'ko');
      expect(card).toMatchObject({ name: { text: '(주)새벽바다' }, region: null, industry: null, isSample: false });
      expect(card?.booths).toMatchObject([{ number: 'B77', zone: { letter: 'B' }, sharedWith: 0 }]);
      expect(catalogue.exhibitors.getProfile('x1', 'ko')?.contact).toBeNull();
      expect(searcher(catalogue)('새벽바다').hits.map((hit) => hit.type)).toEqual(['exhibitor']);
      expect(searcher(catalogue)('B77').total).toBe(1);
    },
  );
});

test('a number that the plan does not know is shared by all who have it, in the zone of its letter, else the first', () => {
  const changes = {
    'food-e01': { booths: '5-12' },
    'steel-e01': { booths: '0005-12\nb 09' },
    'food-e02': { booths: 'A09' },
  };
  seeing(
    (records) => withChanges(records, changes),
    ({ exhibitors, plan }) => {
      const booths = (code: string) =>
        exhibitors.getCard(code, 'en')?.booths.map(({ number, zone, sharedWith }) => [number, zone.letter, sharedWith]);
      expect([booths('food-e01'), booths('steel-e01'), booths('food-e02')]).toEqual([
        [['5-12', 'A', 1]],
        [
          ['5-12', 'A', 1],
          ['b 09', 'B', 0],
        ],
        // A09 has moved to A02.
        [['A02', 'A', 0]],
      ]);
      expect(plan.findBooth('5-12')?.box).toBeNull();
    },
  );
});

test.each<[string, Record<string, string | undefined>, object]>([
  ['one amount is both ends', { priceMax: undefined }, { price: { min: 2.5, max: 2.5, currency: 'USD' } }],
  ['ends the wrong way round are turned', { priceMin: '9' }, { price: { min: 3, max: 9 } }],
  ['no currency, no price', { currency: undefined }, { price: null }],
  ['nought days are not said', { leadTimeDays: '0' }, { leadTimeDays: null }],
  ['a quantity without a unit is not said', { moqUnit: undefined }, { minimumOrder: { kind: 'unknown' } }],
  ['negotiable needs no unit', { moq: 'negotiable', moqUnit: undefined }, { minimumOrder: { kind: 'negotiable' } }],
  ['what can be supplied is shown as it was written', { supplyCapacity: '월 3만 개' }, { supplyCapacity: '월 3만 개' }],
  ['the fair’s word stands for the token', { 'name.zh-CN': '{{kimchi}}500g' }, { name: { text: '辛奇500g' } }],
])('%s', (_promise, values, expected) => {
  const facts = seeing(
    (records) => withChanges(records, { 'food-p001': values, fair: { kimchiNameZh: '辛奇' } }),
    ({ products }) => products.getFacts('food-p001', 'zh-CN'),
  );
  expect(facts).toMatchObject(expected);
});

test('the page is marked as a sample only while every company and product is one', () => {
  const isSample = (changes: Parameters<typeof withChanges>[1]) =>
    seeing(
      (records) => withChanges(records, changes),
      ({ fair, exhibitors, products }) => [
        fair.getFair('en').isSample,
        exhibitors.getCard('food-e01', 'en')?.isSample,
        products.getCard('food-p001', 'en')?.isSample,
      ],
    );
  expect(isSample({})).toEqual([true, true, true]);
  expect(isSample({ 'food-p001': { isSample: undefined } })).toEqual([false, true, false]);
});

test('synonyms lead to what they stand for, each once', () => {
  const synonym = (code: string, word: string): PlainRecord => ({
    type: 'synonym',
    code,
    values: { owner: 'product_type:kimchi', locale: 'ko', word },
  });
  const found = seeing(
    (records) => [...records, synonym('s1', '짠지'), synonym('s2', '짠지'), synonym('s3', '묵은지')],
    (catalogue) => ['짠지', '묵은지'].map((word) => searcher(catalogue)(word, { group: 'product' }).total),
  );
  expect(found).toEqual([3, 3]);
});

test('times are those of the fair’s clocks, in winter and in summer', () => {
  expect(
    [
      ['2021-09-24T09:30', 'Asia/Shanghai'],
      ['2021-07-01T00:00', 'Europe/Berlin'],
      ['2021-12-01T23:59', 'Europe/Berlin'],
      ['2021-03-28T01:59', 'Europe/Berlin'],
      ['2021-03-28T03:00', 'Europe/Berlin'],
      ['2021-01-01T12:00', 'UTC'],
      ['2021-01-01T12:00', 'Asia/Kathmandu'],
    ].map(([time = '', zone = '']) => withFairOffset(time, zone)),
  ).toEqual([
    '2021-09-24T09:30:00+08:00',
    '2021-07-01T00:00:00+02:00',
    '2021-12-01T23:59:00+01:00',
    '2021-03-28T01:59:00+01:00',
    '2021-03-28T03:00:00+02:00',
    '2021-01-01T12:00:00+00:00',
    '2021-01-01T12:00:00+05:45',
  ]);
  expect(['Asia/Seoul', 'Moon/Sea', ''].map(isTimeZone)).toEqual([true, false, false]);
});
