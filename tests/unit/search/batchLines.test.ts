import { expect, test } from 'vitest';
import { parseItem, parseQuery, readLines } from '#db/search/batchLines.ts';

test('an item keeps every language and part that it has', () => {
  const line = {
    id: 'a',
    name: { ko: '홍삼', zh: '红参', en: 'Red ginseng' },
    keywords: { ko: ['건강'], zh: [], en: ['extract', 'stick'] },
    category: { en: 'Health food' },
    company: { ko: '삼월채' },
  };
  expect(readLines(JSON.stringify(line), parseItem)).toEqual({ records: [line], bad: [] });
});

test.each([
  ['{"id":"a"}'],
  ['{"id":"a","name":null,"keywords":null}'],
  ['{"id":"a","name":{},"company":{"ko":null}}'],
  ['{"id":"a","name":{"fr":"ginseng rouge"},"price":3}'],
])('in %s, what is missing, null or unknown is left out', (line) => {
  const { records, bad } = readLines(line, parseItem);
  expect([records, bad]).toEqual([[{ id: 'a', name: {}, keywords: {}, category: {}, company: {} }], []]);
});

test('an id may be a number', () => {
  const items = readLines('{"id":7,"name":{"en":"x"}}\n{"id":0}', parseItem);
  const queries = readLines('{"id":12,"q":""}', parseQuery);
  expect([items.records.map(({ id }) => id), queries]).toEqual([
    ['7', '0'],
    { records: [{ id: '12', q: '' }], bad: [] },
  ]);
});

test.each([
  ['\r\n', 'as Windows writes them'],
  ['\n', 'as Unix writes them'],
  ['\r', 'as old Macs wrote them'],
])('lines may end in %j, %s, blank ones count but say nothing', (end) => {
  const text = ['\uFEFF{"id":"a","q":"홍삼"}', '', '  ', '{"id":"b","q":"红参"}', '[]', ''].join(end);
  expect(readLines(text, parseQuery)).toEqual({
    records: [
      { id: 'a', q: '홍삼' },
      { id: 'b', q: '红参' },
    ],
    bad: [{ line: 5, problem: expect.any(String) }],
  });
});

test('an empty file has no lines', () => {
  expect([readLines('', parseQuery), readLines('\uFEFF\n', parseItem)]).toEqual([
    { records: [], bad: [] },
    { records: [], bad: [] },
  ]);
});

/** Lines that are no item, with what their problem must name. */
const badItems: [line: string, named: string][] = [
  ['{"id":"a"', 'JSON'],
  ['홍삼', 'JSON'],
  ['[]', 'object'],
  ['null', 'object'],
  ['"a"', 'object'],
  ['7', 'object'],
  ['{}', '"id"'],
  ['{"id":""}', '"id"'],
  ['{"id":null}', '"id"'],
  ['{"id":true}', '"id"'],
  ['{"id":{}}', '"id"'],
  ['{"id":"a","name":"홍삼"}', '"name"'],
  ['{"id":"a","name":["홍삼"]}', '"name"'],
  ['{"id":"a","name":{"ko":7}}', '"name.ko"'],
  ['{"id":"a","name":{"zh":["红参"]}}', '"name.zh"'],
  ['{"id":"a","keywords":["홍삼"]}', '"keywords"'],
  ['{"id":"a","keywords":{"en":"stick"}}', '"keywords.en"'],
  ['{"id":"a","keywords":{"ko":["건강",7]}}', '"keywords.ko"'],
  ['{"id":"a","category":7}', '"category"'],
  ['{"id":"a","category":{"en":false}}', '"category.en"'],
  ['{"id":"a","company":"두산"}', '"company"'],
  ['{"id":"a","company":{"ko":{}}}', '"company.ko"'],
];

test.each(badItems)('%s is no item and its problem names %s', (line, named) => {
  const good = '{"id":"good","name":{"en":"x"}}';
  const { records, bad } = readLines([good, line, good].join('\n'), parseItem);
  expect([records.length, bad]).toEqual([2, [{ line: 2, problem: expect.stringContaining(named) }]]);
});

test.each<[line: string, named: string]>([
  ['{"id":"a"}', '"q"'],
  ['{"id":"a","q":null}', '"q"'],
  ['{"id":"a","q":7}', '"q"'],
  ['{"id":"a","q":["홍삼"]}', '"q"'],
  ['{"q":"홍삼"}', '"id"'],
  ['{"id":"","q":"홍삼"}', '"id"'],
  ['[]', 'object'],
  ['null', 'object'],
  ['{"q":', 'JSON'],
])('%s is no query and its problem names %s', (line, named) => {
  expect(readLines(`\n${line}`, parseQuery)).toEqual({
    records: [],
    bad: [{ line: 2, problem: expect.stringContaining(named) }],
  });
});

test('all bad lines are reported, not only the first', () => {
  const { records, bad } = readLines(badItems.map(([line]) => line).join('\n'), parseItem);
  expect([records, bad.map(({ line }) => line)]).toEqual([[], badItems.map((_, at) => at + 1)]);
});
