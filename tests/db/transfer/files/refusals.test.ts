/** Files that are no lists: what they are is told by their content, whatever they are called. */
import * as XLSX from '@e965/xlsx';
import { expect, test } from 'vitest';
import { LOCALES } from '#db/model.ts';
import { FILE_REASONS, fileLimits } from '#db/transfer/files/rejection.ts';
import { fileProblemTexts } from '#db/transfer/problemTexts/files.ts';
import { rawParts, rawXlsx, refusalOf, zipOf } from '#tests/support/spreadsheets.ts';

const container = (stream: string) => {
  const bytes = Buffer.alloc(4096);
  Buffer.from('d0cf11e0a1b11ae1', 'hex').copy(bytes);
  Buffer.from(stream, 'utf16le').copy(bytes, 1024 + 128);
  return bytes;
};

function library(bookType: XLSX.BookType): Buffer {
  const workbook = XLSX.utils.book_new();
  XLSX.utils.book_append_sheet(workbook, XLSX.utils.aoa_to_sheet([['업체명', 1]]), 'S');
  // The library types the bytes as any.
  return Buffer.from(XLSX.write(workbook, { type: 'buffer', bookType }) as Buffer);
}

const bytesOf = (hex: string) => Buffer.concat([Buffer.from(hex, 'hex'), Buffer.alloc(600)]);

test.each([
  ['nothing', Buffer.alloc(0), { reason: 'empty' }],
  ['blanks', Buffer.from(' \r\n,,\t\n'), { reason: 'no-data' }],
  ['an old workbook', library('biff8'), { reason: 'old-xls' }],
  ['an older workbook', library('biff5'), { reason: 'old-xls' }],
  ['the oldest workbook', library('biff2'), { reason: 'old-xls' }],
  ['a binary workbook', library('xlsb'), { reason: 'xlsb' }],
  ['OpenDocument', library('ods'), { reason: 'ods' }],
  ['a table as a web page', library('html'), { reason: 'web-page', what: 'HTML' }],
  ['a table as XML', library('xlml'), { reason: 'web-page', what: 'XML' }],
  ['a workbook with a password', container('EncryptedPackage'), { reason: 'password' }],
  ['a Word document', container('WordDocument'), { reason: 'not-a-spreadsheet', what: 'Word (DOC)' }],
  ['a Hangul document', container('\u0005HwpSummaryInformation'), { reason: 'not-a-spreadsheet', what: 'HWP' }],
  ['some other container', container('Root Entry'), { reason: 'unknown-format' }],
  ['document security', bytesOf('9b2044524d4f4e4520'), { reason: 'protected' }],
  ['PDF', Buffer.from('%PDF-1.7\n%âãÏÓ'), { reason: 'not-a-spreadsheet', what: 'PDF' }],
  ['a picture', bytesOf('89504e470d0a1a0a'), { reason: 'not-a-spreadsheet', what: 'PNG' }],
  ['a photo', bytesOf('ffd8ffe1'), { reason: 'not-a-spreadsheet', what: 'JPEG' }],
  ['a program', bytesOf('4d5a9000'), { reason: 'not-a-spreadsheet', what: 'EXE' }],
  ['RTF', Buffer.from('{\\rtf1\\ansi x}'), { reason: 'not-a-spreadsheet', what: 'RTF' }],
  ['JSON', Buffer.from('[ {"name": "x"} ]'), { reason: 'not-a-spreadsheet', what: 'JSON' }],
  ['bytes', Buffer.from(Array.from({ length: 512 }, (_, index) => index % 256)), { reason: 'unknown-format' }],
])('says what it is: %s', (_, bytes, details) => {
  expect(refusalOf(bytes, '명단.xlsx')).toEqual(details);
});

test('knows WPS by its name, since the content is that of old Excel', () => {
  expect(refusalOf(library('biff8'), '명단.ET')).toEqual({ reason: 'wps' });
});

test.each([
  ['Word (DOCX)', { '[Content_Types].xml': '<Types/>', 'word/document.xml': '<d/>' }],
  ['PowerPoint (PPTX)', { '[Content_Types].xml': '<Types/>', 'ppt/presentation.xml': '<p/>' }],
  ['HWPX', { mimetype: 'application/hwp+zip' }],
  ['OFD', { 'OFD.xml': '<o/>' }],
  ['ZIP', { '명단.xlsx': 'x' }],
])('names an archive that is no workbook: %s', async (what, entries) => {
  expect(refusalOf(await zipOf(entries as Record<string, string>))).toEqual({ reason: 'not-a-spreadsheet', what });
});

test('names Numbers', async () => {
  expect(refusalOf(await zipOf({ 'Index/Document.iwa': 'x' }))).toEqual({ reason: 'numbers' });
});

test('does not take a list for a picture or a program by its first letters', () => {
  expect(() => refusalOf(Buffer.from('BMW,MZ\n[필수] 업체명,x\n'))).toThrow('the file was read');
});

test('refuses an encrypted archive', async () => {
  const bytes = await rawXlsx({ sheets: [{ data: '<row><c><v>1</v></c></row>' }] });
  // The first bit of the flags, in the directory and before the content.
  for (let at = bytes.indexOf('PK\u0001\u0002'); at !== -1; at = bytes.indexOf('PK\u0001\u0002', at + 1)) {
    bytes.writeUInt16LE(bytes.readUInt16LE(at + 8) | 1, at + 8);
  }
  expect(refusalOf(bytes)).toEqual({ reason: 'password' });
});

test('refuses a workbook without a filled cell', async () => {
  expect(refusalOf(await rawXlsx({ sheets: [{ data: '<row r="1"><c r="A1" s="0"/></row>' }] }))).toEqual({
    reason: 'no-data',
  });
});

test('refuses what is too large before looking into it', () => {
  expect(refusalOf(Buffer.alloc(fileLimits.bytes + 1))).toEqual({ reason: 'too-large', limit: 60 });
});

const cell = '<row r="1"><c r="A1"><v>1</v></c></row>';

test.each([
  ['a tag that does not close', '<row r="1"><c r="A1"><v>1</c></row>'],
  ['a row twice', `${cell}${cell}`],
  ['a cell twice', '<row><c r="A1"><v>1</v></c><c r="A1"><v>2</v></c></row>'],
  ['a cell beyond the sheet', '<row><c r="XFE1"><v>1</v></c></row>'],
  ['a row beyond the sheet', '<row r="1048577"><c><v>1</v></c></row>'],
  ['a string that is not there', '<row><c t="s"><v>5</v></c></row>'],
  ['an unknown entity', '<row><c t="str"><v>&lol;</v></c></row>'],
])('is damaged, not shorter: %s', async (_, data) => {
  expect(refusalOf(await rawXlsx({ sheets: [{ data }] }))).toMatchObject({ reason: 'damaged' });
});

test.each([
  [
    'two sheets of one name',
    {
      sheets: [
        { name: 'A', data: cell },
        { name: 'A', data: cell },
      ],
    },
    {},
  ],
  ['a sheet without a part', { sheets: [{ data: cell }] }, { 'xl/worksheets/sheet1.xml': undefined }],
  ['a sheet cut off', { sheets: [{ data: cell }] }, { 'xl/worksheets/sheet1.xml': '<worksheet><sheetData><row>' }],
  ['bytes that are no UTF-8', { sheets: [{ data: cell }] }, { 'xl/worksheets/sheet1.xml': Buffer.from([0x3c, 0xff]) }],
])('is damaged, not shorter: %s', async (_, workbook, change) => {
  const parts = Object.entries({ ...rawParts(workbook), ...change }).filter(([, content]) => content !== undefined);
  expect(refusalOf(await zipOf(Object.fromEntries(parts) as Record<string, string>))).toMatchObject({
    reason: 'damaged',
  });
});

test('refuses an archive that is cut off or has a wrong byte in its content', async () => {
  const bytes = await rawXlsx({ sheets: [{ data: cell.repeat(1) }] });
  expect(refusalOf(bytes.subarray(0, bytes.length - 30))).toMatchObject({ reason: 'damaged' });
  const name = bytes.indexOf('xl/worksheets/sheet1.xml');
  bytes[name + 60] = (bytes[name + 60] ?? 0) ^ 0xff;
  expect(refusalOf(bytes)).toMatchObject({ reason: 'damaged' });
});

test('has words for every reason in every language, with the same placeholders', () => {
  expect(Object.keys(fileProblemTexts).toSorted()).toEqual(FILE_REASONS.toSorted());
  for (const texts of Object.values(fileProblemTexts)) {
    const placeholders = LOCALES.map((locale) => (texts[locale].match(/\{\w+\}/g) ?? []).toSorted().join());
    expect(new Set(placeholders).size).toBe(1);
  }
});
