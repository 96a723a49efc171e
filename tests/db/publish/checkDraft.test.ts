import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { LOCALES } from '#db/model.ts';
import { openPublishedCatalogue } from '#db/open.ts';
import { checkDraft, type PublishFault } from '#db/publish/checkDraft.ts';
import { publishFaultText } from '#db/publish/checkTexts.ts';
import { publish } from '#db/publish/publish.ts';
import { withChanges, type PlainRecord } from '#tests/support/memoryDraft.ts';
import { publishingSmall } from '#tests/support/publishing.ts';
import { temporaryFolder } from '#tests/support/temporaryFolder.ts';

type Changes = Parameters<typeof withChanges>[1];

function check(change: (records: readonly PlainRecord[]) => PlainRecord[]) {
  const source = publishingSmall(temporaryFolder());
  const { base, draft, pictures } = source.options('', change(source.records));
  const db = openPublishedCatalogue(base);
  const found = checkDraft(draft, db, pictures);
  db.close();
  return found;
}

const line = ({ code, record, field, value }: PublishFault) =>
  [code, record && `${record.type} ${record.code}`, field, value].filter(Boolean).join(' | ');

test.each<[string, Changes, string[]]>([
  [
    'no fair name',
    { fair: { 'name.ko': undefined, 'name.zh-CN': undefined, 'name.en': undefined } },
    ['missing-value | fair fair | name'],
  ],
  [
    'an unknown zone of time',
    { fair: { timeZone: 'Asia/Nowhere' } },
    ['bad-value | fair fair | timeZone | Asia/Nowhere'],
  ],
  [
    'a fair that ends before it begins',
    { fair: { endsOn: '2021-09-23' } },
    ['ends-before-start | fair fair | endsOn | 2021-09-23'],
  ],
  ['no edition', { fair: { edition: '0' } }, ['bad-value | fair fair | edition | 0']],
  [
    'a company without a name',
    { 'steel-e02': { 'name.ko': undefined } },
    ['missing-value | exhibitor steel-e02 | name'],
  ],
  [
    'codes that nobody knows',
    { 'food-e01': { certifications: 'HACCP\nXYZ', region: 'KR-99', legalForm: 'plc' } },
    [
      'unknown-code | exhibitor food-e01 | certifications | XYZ',
      'unknown-code | exhibitor food-e01 | region | KR-99',
      'unknown-code | exhibitor food-e01 | legalForm | plc',
    ],
  ],
  [
    'a product of nobody',
    { 'food-p001': { exhibitor: 'nobody' } },
    ['unknown-exhibitor | product food-p001 | exhibitor | nobody'],
  ],
  [
    'a product without a company',
    { 'food-p001': { exhibitor: undefined } },
    ['missing-value | product food-p001 | exhibitor'],
  ],
  [
    'values that are none',
    { 'food-p001': { hsCode: '12a', priceMin: '1,000', isNew: 'yes', currency: '달러', moq: 'many' } },
    [
      'bad-value | product food-p001 | hsCode | 12a',
      'bad-value | product food-p001 | moq | many',
      'bad-value | product food-p001 | priceMin | 1,000',
      'bad-value | product food-p001 | currency | 달러',
      'bad-value | product food-p001 | isNew | yes',
    ],
  ],
  [
    'a model of 61 letters',
    { 'food-p001': { model: 'x'.repeat(61) } },
    [`too-long | product food-p001 | model | ${'x'.repeat(61)}`],
  ],
  [
    'an event that ends as it begins',
    { 'talk-moved': { endsAt: '2021-09-25T10:00' } },
    ['ends-before-start | event talk-moved | endsAt | 2021-09-25T10:00'],
  ],
  ['an event at no place', { 'talk-moved': { place: 'moon' } }, ['unknown-code | event talk-moved | place | moon']],
])('%s stands in the way', (_what, changes, expected) => {
  const { blocking } = check((records) => withChanges(records, changes));
  expect(blocking.map(line).toSorted()).toEqual(expected.toSorted());
});

test('an empty draft, and one where all are hidden, say so', () => {
  expect(check(() => []).blocking.map(line)).toEqual(['no-fair', 'no-exhibitor']);
  const hidden = check((records) =>
    withChanges(
      records,
      Object.fromEntries(records.map(({ code, type }) => [code, type === 'exhibitor' ? { isVisible: '0' } : {}])),
    ),
  );
  expect(hidden.blocking.map(line)).toEqual(['no-exhibitor']);
});

test.each<[string, Changes, string[]]>([
  [
    'a booth that the plan does not have',
    { 'food-e01': { booths: 'A01\nC99' } },
    ['unknown-booth | exhibitor food-e01 | booths | C99'],
  ],
  ['a number that has moved is known', { 'food-e01': { booths: 'a9' } }, []],
  [
    'pictures that are not there',
    { 'food-p001': { pictures: 'food-p001\nnone' } },
    ['missing-picture | product food-p001 | pictures | none'],
  ],
  [
    'a price without a currency',
    { 'food-p001': { currency: undefined } },
    ['incomplete-price | product food-p001 | currency'],
  ],
  [
    'an order of 500 of nothing',
    { 'food-p001': { moqUnit: undefined } },
    ['moq-without-unit | product food-p001 | moqUnit | 500'],
  ],
  ['samples among real companies', { 'food-e01': { isSample: undefined } }, ['samples-left | 3']],
  ['a hidden company may be as it is', { 'food-e09': { region: 'KR-99', 'name.ko': 'x'.repeat(999) } }, []],
])('%s: said, and published all the same', (_what, changes, expected) => {
  // One product of the small catalogue names a picture whose file is lost.
  const { blocking, warnings } = check((records) =>
    withChanges(records, { 'steel-p001': { pictures: undefined }, ...changes }),
  );
  expect([blocking, warnings.map(line)]).toEqual([[], expected]);
  const source = publishingSmall(temporaryFolder());
  publish(source.options(join(temporaryFolder(), 'catalogue'), withChanges(source.records, changes)));
});

test('a draft with faults publishes nothing, and the faults go along for whoever shows them', () => {
  const source = publishingSmall(temporaryFolder());
  const dir = join(temporaryFolder(), 'catalogue');
  const records = withChanges(source.records, { 'food-p001': { exhibitor: 'nobody' } });
  const record = { type: 'product', code: 'food-p001' };
  expect(() => publish(source.options(dir, records))).toThrow(
    expect.objectContaining({
      code: 'CONFLICT',
      details: {
        reason: 'checks',
        blocking: [{ code: 'unknown-exhibitor', record, field: 'exhibitor', value: 'nobody' }],
      },
    }),
  );
  expect([readdirSync(join(dir, 'versions')), existsSync(join(dir, 'current.json'))]).toEqual([[], false]);
});

test('a fault is told in three languages, a long value by its beginning', () => {
  const fault: PublishFault = { code: 'too-long', record: null, field: 'model', value: `$&${'가'.repeat(90)}` };
  expect(LOCALES.map((locale) => publishFaultText(fault, locale))).toEqual([
    `너무 깁니다: “$&${'가'.repeat(58)}…”`,
    `过长：“$&${'가'.repeat(58)}…”`,
    `Too long: “$&${'가'.repeat(58)}…”`,
  ]);
});
