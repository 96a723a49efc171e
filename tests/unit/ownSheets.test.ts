/** Our own sheets are passed over by what they say, nobody else's by its name. */
import { expect, test } from 'vitest';
import { LOCALES } from '#db/model.ts';
import { isOwnSheet } from '#db/transfer/ownSheets.ts';
import { readTables } from '#db/transfer/tables/readTables.ts';
import { writeTexts } from '#db/transfer/write/texts.ts';
import { sheetOf, workbookOf } from '#tests/support/workbooks.ts';

const list = [
  ['업체명', '부스번호', '전화번호'],
  ['한빛전자', 'A01', '010-1234-5678'],
];

test.each(LOCALES)('a sheet that says that it is not imported is not, however like a list it is (%s)', (locale) => {
  const sheet = sheetOf(writeTexts[locale].sheets.exhibitor, [[writeTexts[locale].ownSheet], ...list]);
  const [table] = readTables(workbookOf(sheet));
  expect(isOwnSheet(sheet)).toBe(true);
  expect([table?.rows, table?.problems]).toEqual([[], []]);
  expect(table?.unused.map(({ row }) => row)).toEqual([1, 2, 3]);
});

test.each(LOCALES)('a list on a sheet that is named like one of ours is read (%s)', (locale) => {
  const { guide, problems, tasks } = writeTexts[locale].sheets;
  const tables = readTables(workbookOf(...[guide, problems, tasks, 'Lists'].map((name) => sheetOf(name, list))));
  expect(tables.map(({ rows }) => rows.length)).toEqual([1, 1, 1, 1]);
});
