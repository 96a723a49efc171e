import { afterAll, expect, inject, test } from 'vitest';
import { LOCALES } from '#db/model.ts';
import { openPublishedCatalogue } from '#db/open.ts';
import { fieldsOf, RECORD_TYPES, type FieldSpec } from '#db/records/fields.ts';
import { formatValue } from '#db/records/values/formatValue.ts';
import { parseCell, parseText } from '#db/records/values/parseValue.ts';
import type { ValueTarget } from '#db/records/values/types.ts';
import { readVocabularies, type CatalogueVocabulary } from '#db/records/vocabularies.ts';
import { pick, seededRandom } from '#db/sample/random.ts';
import { targetOf } from '#tests/support/values.ts';

const db = openPublishedCatalogue(inject('sample').file);
afterAll(() => void db.close());
const vocabularies = readVocabularies(db);

const targets: ValueTarget[] = RECORD_TYPES.flatMap((type) =>
  fieldsOf(type).flatMap((spec): ValueTarget[] =>
    spec.isLocalized ? LOCALES.map((locale) => ({ type, spec, locale })) : [{ type, spec, locale: null }],
  ),
);

/** What comes back from a cell that shows the value to a reader of each language, where it is another. */
function changedBy(value: string, target: ValueTarget): string[] {
  return LOCALES.flatMap((locale) => {
    const shown = formatValue(value, target, { locale, vocabularies });
    const again = parseCell({ text: shown, kind: 'text' }, target, vocabularies).value;
    return again === value
      ? []
      : [`${target.spec.key} ${JSON.stringify(value)} shown ${JSON.stringify(shown)}: ${JSON.stringify(again)}`];
  });
}

const words = [
  '한빛',
  '전자',
  '마스크팩',
  'CAD/CAM',
  '토너, 스킨',
  'A/B·C',
  '沈阳',
  '韩光电子',
  '（样例）',
  '(견본 001)',
  'Co., Ltd.',
  '㈜',
  '50%',
  '"인용"',
  'R&D',
  "it's",
  '①',
  '3.5',
  '1,000',
  '=1+1',
  '-',
  '#1',
  '@x',
  '뷰티; 화장품',
  '、',
  '。',
  'Ａ',
  '🙂',
  '👩‍🔬',
  '\u00a0',
  'TBD',
  '없음',
  '~',
  '12-Mar',
];

function randomValue(spec: FieldSpec, random: () => number): string {
  const some = (most: number) => 1 + Math.floor(random() * most);
  const digits = (count: number) => String(Math.floor(random() * 10 ** count));
  const phrase = () =>
    Array.from({ length: some(4) }, () => pick(random, words)).join(pick(random, [' ', '', '/', ', ', '·']));
  const code = () =>
    spec.vocabulary === 'fixed'
      ? pick(random, spec.codes ?? [])
      : pick(random, vocabularies.list(spec.vocabulary as CatalogueVocabulary)).code;
  switch (spec.kind) {
    case 'code':
      return code();
    case 'codes':
      return [...new Set(Array.from({ length: some(5) }, code))].join('\n');
    case 'flag':
      return pick(random, ['0', '1']);
    case 'integer':
      return String(some(9000));
    case 'number':
      return pick(random, [digits(4), `${digits(3)}.${some(99)}`, `0.${some(99)}`]);
    case 'moq':
      return pick(random, ['negotiable', String(some(99_999)), '0.5']);
    case 'year':
      return String(1800 + Math.floor(random() * 300));
    case 'hs':
      return pick(random, ['330499', '080610', '3304', '3304991000', '0806', '080610100']);
    case 'url':
      return pick(random, ['www.a.com', 'https://a.co.kr/x?y=1,2', '한국.한국', 'a.com/#b']);
    case 'email':
      return pick(random, ['a@b.com', "o'neil@b.co.kr", 'a.b+c@d-e.cn']);
    case 'phone':
      return pick(random, ['+82-2-123-4567', '010 1234 5678', '02)123-4567', '+86 24 1234 5678 转 12']);
    case 'booths':
      return pick(random, ['A01', 'A01\nA02', 'C07-03\nC07-04', '3.1 B42', 'H3-A-05']);
    case 'date':
      return `2021-09-${10 + some(20)}`;
    case 'time':
      return `2021-09-24T${String(some(23)).padStart(2, '0')}:${9 + some(50)}`;
    case 'list':
    case 'pictures':
      return Array.from({ length: some(4) }, phrase).join(pick(random, ['\n', ', ']));
    case 'longText':
      return Array.from({ length: some(4) }, phrase).join(pick(random, ['\n', '\n\n', ' ']));
    case 'text':
    case 'record':
      return spec.key === 'currency' ? pick(random, ['USD', 'KRW', 'CNY', 'SGD']) : phrase();
  }
}

test('what an export shows is read as the same value, in every language', () => {
  const random = seededRandom('round trip');
  let compared = 0;
  const changed: string[] = [];
  for (const target of targets) {
    for (let round = 0; round < 150; round++) {
      const { value } = parseText(randomValue(target.spec, random), target, vocabularies);
      if (value === null) continue;
      compared += 1;
      changed.push(...changedBy(value, target));
    }
  }
  expect(changed).toEqual([]);
  expect(compared).toBeGreaterThan(10_000);
});

/** Columns of the sample catalogue and the field that each becomes. */
const columns: [field: string, sql: string][] = [
  ...['name', 'short_name', 'summary', 'description', 'main_products', 'wanted_partner_note', 'address'].flatMap(
    (field) =>
      LOCALES.map((locale): [string, string] => [
        `exhibitor.${field.replaceAll(/_(\w)/g, (_, letter: string) => letter.toUpperCase())}.${locale}`,
        `SELECT value FROM exhibitor_text WHERE field = '${field}' AND locale = '${locale}'`,
      ]),
  ),
  ...['name', 'summary', 'description', 'spec', 'packaging'].flatMap((field) =>
    LOCALES.map((locale): [string, string] => [
      `product.${field}.${locale}`,
      `SELECT value FROM product_text WHERE field = '${field}' AND locale = '${locale}'`,
    ]),
  ),
  ...(['exhibitor', 'product'] as const).flatMap((type) =>
    LOCALES.map((locale): [string, string] => [
      `${type}.keywords.${locale}`,
      `SELECT group_concat(word, char(10)) FROM ${type}_keyword WHERE locale = '${locale}' GROUP BY ${type}_id`,
    ]),
  ),
  ['exhibitor.brands', 'SELECT group_concat(name, char(10)) FROM exhibitor_brand GROUP BY exhibitor_id'],
  ['exhibitor.employees', 'SELECT employees FROM exhibitor WHERE employees IS NOT NULL'],
  ['exhibitor.annualSales', 'SELECT annual_sales FROM exhibitor WHERE annual_sales IS NOT NULL'],
  ['exhibitor.exportRatio', 'SELECT export_ratio FROM exhibitor WHERE export_ratio IS NOT NULL'],
  ['exhibitor.website', 'SELECT website FROM exhibitor WHERE website IS NOT NULL'],
  ['exhibitor.remarks', 'SELECT remarks FROM exhibitor WHERE remarks IS NOT NULL'],
  ['exhibitor.phone', 'SELECT phone FROM contact WHERE phone IS NOT NULL'],
  ['exhibitor.mobile', 'SELECT mobile FROM contact WHERE mobile IS NOT NULL'],
  ['exhibitor.email', 'SELECT email FROM contact WHERE email IS NOT NULL'],
  ['exhibitor.wechat', 'SELECT wechat FROM contact WHERE wechat IS NOT NULL'],
  ['exhibitor.booths', 'SELECT number FROM booth'],
  ['product.model', 'SELECT model FROM product WHERE model IS NOT NULL'],
  ['product.hsCode', 'SELECT hs_code FROM product WHERE hs_code IS NOT NULL'],
  ...LOCALES.map((locale): [string, string] => [
    `event.title.${locale}`,
    `SELECT value FROM event_text WHERE field = 'title' AND locale = '${locale}'`,
  ]),
  ...LOCALES.map((locale): [string, string] => [
    `event.description.${locale}`,
    `SELECT value FROM event_text WHERE field = 'description' AND locale = '${locale}'`,
  ]),
];

test.each(columns)('every value of the sample catalogue stays as it is: %s', (field, sql) => {
  const target = targetOf(field);
  const values = db.prepare(sql).pluck().all() as string[];
  expect(values.flatMap((value) => changedBy(value, target))).toEqual([]);
});
