/** Workbooks as different programs write them. */
import * as XLSX from '@e965/xlsx';
import { expect, test } from 'vitest';
import { rawParts, read, textsOf, zipOf } from '#tests/support/spreadsheets.ts';

const rows = [
  ['업체명', '企业名称', 'Booth', 'Date', 'Price', 'OEM'],
  ['㈜한빛식품 뷁', '韩光食品龘', 'A01', 44_463, 1234.5, true],
  ['줄\n바꿈', '<&>"', '1E02', null, 80_610, false],
];
const expected = {
  1: ['업체명', '企业名称', 'Booth', 'Date', 'Price', 'OEM'],
  2: ['㈜한빛식품 뷁', '韩光食品龘', 'A01', '2021-09-24', '1234.50', 'TRUE'],
  3: ['줄\n바꿈', '<&>"', '1E02', null, '80610', 'FALSE'],
};

function librarySheet(): XLSX.WorkSheet {
  const sheet = XLSX.utils.aoa_to_sheet(rows);
  Object.assign(sheet['D2'] as XLSX.CellObject, { z: 'yyyy-mm-dd' });
  Object.assign(sheet['E2'] as XLSX.CellObject, { z: '#,##0.00' });
  sheet['!rows'] = [{}, { hidden: true }];
  sheet['!merges'] = [XLSX.utils.decode_range('A2:A3')];
  return sheet;
}

function libraryBytes(options: XLSX.WritingOptions): Buffer {
  const workbook = XLSX.utils.book_new();
  XLSX.utils.book_append_sheet(workbook, librarySheet(), '식품');
  // The library types the bytes as any.
  return XLSX.write(workbook, { type: 'buffer', ...options }) as Buffer;
}

test.each([
  ['plain', {}],
  ['packed, with a table of strings', { bookSST: true, compression: true }],
  ['with macros', { bookType: 'xlsm' }],
] as const)('reads a workbook of the library, %s', (_, options) => {
  const { sheets } = read(libraryBytes(options), {}, '명단.csv');
  expect(sheets.map(({ name }) => name)).toEqual(['식품']);
  expect(textsOf(sheets[0])).toEqual(expected);
  expect(sheets[0]?.rows.map(({ isHidden }) => isHidden)).toEqual([false, true, false]);
  expect(sheets[0]?.merged).toEqual([{ firstRow: 2, lastRow: 3, firstColumn: 0, lastColumn: 0 }]);
});

test('reads a strict workbook with prefixes, single quotes, a byte order mark and absolute targets', async () => {
  const strict = 'http://purl.oclc.org/ooxml/officeDocument/relationships';
  const bytes = await zipOf({
    '_rels/.rels': `<rel:Relationships xmlns:rel='p'><rel:Relationship Id='a' Type='${strict}/officeDocument' Target='/book/main.xml'/></rel:Relationships>`,
    'book/main.xml': `\uFEFF<x:workbook xmlns:x='http://purl.oclc.org/ooxml/spreadsheetml/main' xmlns:o='${strict}' conformance='strict'><x:workbookPr date1904='false'/><x:sheets><x:sheet name='A &amp; B' sheetId='1' o:id='s'/></x:sheets></x:workbook>`,
    'book/_rels/main.xml.rels': `<Relationships><Relationship Target='../DATA/Sheet.xml' Type='${strict}/worksheet' Id='s'/></Relationships>`,
    'data/sheet.xml': `<x:worksheet xmlns:x='m'><x:sheetData><!-- <x:row> --><x:row r='1' spans='1:2'><x:c r='A1' t='d' s='0'><x:v>2021-09-24T00:00:00</x:v></x:c><x:c r='B1' t='inlineStr'><x:is><x:t>부스 > 1</x:t></x:is></x:c></x:row></x:sheetData></x:worksheet>`,
  });
  const { sheets } = read(bytes);
  expect(sheets[0]?.name).toBe('A & B');
  expect(textsOf(sheets[0])).toEqual({ 1: ['2021-09-24', '부스 > 1'] });
});

test('reads parts in UTF-16 and skips sheets that are charts', async () => {
  const parts = rawParts({ sheets: [{ data: '<row><c t="str"><v>글</v></c></row>' }, { data: '' }] });
  const relations = parts['xl/_rels/workbook.xml.rels'] ?? '';
  const bytes = await zipOf({
    ...parts,
    'xl/worksheets/sheet1.xml': Buffer.from(`\uFEFF${parts['xl/worksheets/sheet1.xml']}`, 'utf16le'),
    'xl/_rels/workbook.xml.rels': relations.replace(
      /worksheet" Target="worksheets\/sheet2/,
      'chartsheet" Target="chartsheets/sheet2',
    ),
  });
  expect(read(bytes).sheets.map((sheet) => [sheet.name, textsOf(sheet)])).toEqual([['Sheet1', { 1: ['글'] }]]);
});
