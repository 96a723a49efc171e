/** All records as JSON, and back. */
import { afterAll, describe, expect, inject, test } from 'vitest';
import { AppError } from '#api/errors.ts';
import { openPublishedCatalogue } from '#db/open.ts';
import { RECORD_TYPES } from '#db/records/fields.ts';
import { LOCALES } from '#db/model.ts';
import { writeProblemTexts } from '#db/transfer/problemTexts/write.ts';
import { exportJson, readJsonRecords } from '#db/transfer/write/jsonRecords.ts';
import { hardEdits, sampleDraft } from '#tests/support/sampleDrafts.ts';

const db = openPublishedCatalogue(inject('sample').file);
afterAll(() => void db.close());
const now = new Date('2021-09-24T01:00:00Z');

const bytesOf = (content: unknown) => new TextEncoder().encode(JSON.stringify(content));
const file = (records: unknown) => ({
  format: 'pavilion-kiosk-records',
  version: 1,
  madeAt: now.toISOString(),
  records,
});

function refusalOf(bytes: Uint8Array): unknown {
  try {
    readJsonRecords(bytes);
    return null;
  } catch (error) {
    return error instanceof AppError && error.code === 'IMPORT_REJECTED' ? error.details : error;
  }
}

describe('exportJson', () => {
  test('has every value of every record, in an order of its own, and reads back', () => {
    const draft = sampleDraft(db);
    const codeOf = (type: 'exhibitor' | 'product') => draft.list(type)[5]?.code ?? '';
    draft.change(
      { role: 'editor', kind: 'edit', label: '' },
      hardEdits({ exhibitor: codeOf('exhibitor'), product: codeOf('product') }),
    );
    const bytes = exportJson(draft, now);
    const records = RECORD_TYPES.flatMap((type) =>
      draft.list(type).map(({ code, values }) => ({ type, code, values: { ...values } })),
    );
    expect(readJsonRecords(bytes)).toEqual(records);
    expect(exportJson(draft, now)).toEqual(bytes);
    const [first] = readJsonRecords(bytes);
    expect(Object.keys(first?.values ?? {}).slice(0, 3)).toEqual(['name.ko', 'name.zh-CN', 'name.en']);
  });
});

describe('readJsonRecords', () => {
  test.each([
    ['no JSON', new TextEncoder().encode('{'), 'not-json', ''],
    ['bytes that are no UTF-8', new Uint8Array([0xb0, 0xa1, 0xff]), 'not-json', ''],
    ['another JSON', bytesOf([1]), 'foreign', ''],
    ['a later format', bytesOf({ ...file([]), version: 2 }), 'newer', '2'],
    ['no list', bytesOf(file({})), 'bad-record', 'records'],
    ['an unknown kind', bytesOf(file([{ type: 'hall', code: 'H', values: {} }])), 'bad-record', 'records[0]'],
    [
      'a number as value',
      bytesOf(file([{ type: 'fair', code: 'fair', values: { edition: 3 } }])),
      'bad-value',
      'records[0].values.edition',
    ],
    [
      'one code twice',
      bytesOf(file([1, 2].map(() => ({ type: 'fair', code: 'fair', values: {} })))),
      'twice',
      'fair fair',
    ],
  ])('refuses %s', (_, bytes, reason, where) => {
    expect(refusalOf(bytes)).toEqual({ reason, where });
  });

  test('has words for every refusal in every language', () => {
    const words = Object.values(writeProblemTexts).flatMap((each) => LOCALES.map((locale) => each[locale]));
    expect(words).toHaveLength(18);
    expect(words.every((text) => text.length > 10)).toBe(true);
  });

  test('takes names of prototypes for what they are', () => {
    const [record] = readJsonRecords(
      new TextEncoder().encode(
        '{"format":"pavilion-kiosk-records","version":1,"records":[{"type":"fair","code":"fair","values":{"__proto__":"x"}}]}',
      ),
    );
    expect(Object.keys(record?.values ?? {})).toEqual(['__proto__']);
  });
});
