import { expect, test } from 'vitest';
import { LOCALES } from '#db/model.ts';
import { fieldsOf, RECORD_TYPES } from '#db/records/fields.ts';
import { parseCell } from '#db/records/values/parseValue.ts';
import { VALUE_PROBLEMS } from '#db/records/values/types.ts';
import { valueProblemTexts } from '#db/transfer/problemTexts/values.ts';
import type { Cell } from '#db/transfer/types.ts';
import { onlyUnits } from '#tests/support/values.ts';

test.each(VALUE_PROBLEMS)('%s fills the same words into every language', (code) => {
  const texts = valueProblemTexts[code];
  const places = (text: string) => [...new Set(text.match(/\{\w+\}/g))].toSorted();
  expect(places(texts.ko)).toEqual(places(texts.en));
  expect(places(texts['zh-CN'])).toEqual(places(texts.en));
});

const texts = [
  '#N/A',
  '####',
  '8.21E+11',
  '12-Mar',
  'A01~A99',
  '4관 A01',
  '44463',
  '글쎄',
  '가능 (조건부)',
  'OEM가능',
  '3304.98, 330499',
  '80610',
  'a@b,com',
  'a@b.com c@d.com',
  '김 a@b.com',
  'www.a.com www.b.com',
  '1012345678',
  '98',
  '3004',
  '12.5',
  '0',
  'USD 1~2',
  '협의',
  '500개',
  '4-6 weeks',
  '400일',
  '瀋陽',
  '가\ufffd',
  '긴'.repeat(900),
  Array.from({ length: 40 }, (_, at) => `A${at + 10}`).join(','),
];
const cells: Cell[] = [
  ...texts.map((text): Cell => ({ text, kind: 'text' })),
  { text: '2021-03-12', kind: 'date', number: 44267 },
  { text: '44463', kind: 'number', number: 44463 },
  { text: '100', kind: 'number', number: 100 },
  { text: '212345678', kind: 'number', number: 212345678 },
  { text: '7', kind: 'number', number: 7, formula: { isStale: true } },
];

test('every problem brings what its words need', () => {
  const lacking = new Set<string>();
  const seen = new Set<string>();
  for (const type of RECORD_TYPES)
    for (const spec of fieldsOf(type))
      for (const locale of spec.isLocalized ? LOCALES : [null])
        for (const cell of cells)
          for (const { code, details, suggestion } of parseCell(cell, { type, spec, locale }, onlyUnits).problems) {
            seen.add(code);
            const known = new Set(['value', ...Object.keys(details), ...(suggestion === null ? [] : ['suggestion'])]);
            const needed =
              valueProblemTexts[code as (typeof VALUE_PROBLEMS)[number]].en.match(/(?<=\{)\w+(?=\})/g) ?? [];
            for (const name of needed) if (!known.has(name)) lacking.add(`${code}: ${name} (${spec.key} ${cell.text})`);
          }
  expect([...lacking]).toEqual([]);
  // The rest come of codes that are close to others, which need the catalogue's vocabularies.
  const unseen = VALUE_PROBLEMS.filter((code) => !seen.has(code));
  expect(unseen).toEqual(['ambiguous-code', 'close-code', 'region-rest']);
});
