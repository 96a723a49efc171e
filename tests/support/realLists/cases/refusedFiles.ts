/** Files that are no lists, or none that can be read: each is refused with a reason that has words. */
import { rawXlsx } from '#tests/support/spreadsheets.ts';
import type { ListCase } from '../listCase.ts';
import { containerFile, libraryFile, textFile } from '../makeFiles.ts';

const rows = [
  ['업체명(국문)', '부스번호'],
  ['한빛', 'A01'],
];
const oldWorkbook = libraryFile({ 명단: rows }, { type: 'biff8' });

/** Cases of files that are refused. */
export const refusedFiles: readonly ListCase[] = [
  {
    name: 'an old workbook (.xls)',
    tool: 'library',
    file: '명단.xls',
    content: oldWorkbook,
    expected: { refused: { reason: 'old-xls' } },
  },
  {
    name: 'an old workbook that is called .xlsx',
    tool: 'library',
    file: '명단.xlsx',
    content: oldWorkbook,
    expected: { refused: { reason: 'old-xls' } },
  },
  {
    name: 'a file of WPS (.et)',
    tool: 'library',
    file: '名单.et',
    content: oldWorkbook,
    expected: { refused: { reason: 'wps' } },
  },
  {
    name: 'a workbook with a password',
    tool: 'library',
    file: '암호.xlsx',
    content: containerFile({ EncryptionInfo: Buffer.alloc(248, 4), EncryptedPackage: Buffer.alloc(8192, 7) }),
    expected: { refused: { reason: 'password' } },
  },
  {
    name: 'a binary workbook (.xlsb)',
    tool: 'library',
    file: '명단.xlsb',
    content: libraryFile({ 명단: rows }, { type: 'xlsb' }),
    expected: { refused: { reason: 'xlsb' } },
  },
  {
    name: 'a web page that is called .xls, as portals export it',
    tool: 'bytes',
    file: 'portal.xls',
    content: Buffer.from(
      '<html><head><meta charset="utf-8"></head><body><table><tr><td>업체명</td></tr><tr><td>한빛</td></tr></table></body></html>',
    ),
    expected: { refused: { reason: 'web-page', what: 'HTML' } },
  },
  {
    name: 'an empty file',
    tool: 'bytes',
    file: 'empty.csv',
    content: Buffer.alloc(0),
    expected: { refused: { reason: 'empty' } },
  },
  {
    name: 'commas and blanks only',
    tool: 'bytes',
    file: 'blank.csv',
    content: Buffer.from('\ufeff,,\r\n \t,　,\r\n'),
    expected: { refused: { reason: 'no-data' } },
  },
  {
    name: 'a workbook without a single filled cell',
    tool: 'xml',
    file: '빈.xlsx',
    content: () => rawXlsx({ sheets: [{ data: '<row r="3"><c r="B3"/></row>' }] }),
    expected: { refused: { reason: 'no-data' } },
  },
  {
    name: 'zero bytes in the middle of a text',
    tool: 'bytes',
    file: 'zeros.csv',
    content: Buffer.concat([textFile(rows), Buffer.alloc(4096), textFile(rows)]),
    expected: { refused: { reason: 'unknown-format' } },
  },
  {
    name: 'a workbook whose copy broke off',
    tool: 'library',
    file: '잘림.xlsx',
    content: (() => {
      const whole = libraryFile({ 명단: rows });
      return whole.subarray(0, Math.floor(whole.length * 0.7));
    })(),
    expected: { refused: { reason: 'damaged', where: 'zip' } },
  },
  {
    name: 'a quotation mark that does not close',
    tool: 'bytes',
    file: 'quote.csv',
    content: Buffer.from('업체명(국문),부스번호\r\n한빛,"A01\r\n서울,A02\r\n'),
    expected: { refused: { reason: 'open-quote', row: 2 } },
  },
  {
    name: 'a picture that is called .csv',
    tool: 'bytes',
    file: 'photo.csv',
    content: Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'),
    expected: { refused: { reason: 'not-a-spreadsheet', what: 'PNG' } },
  },
  {
    name: 'a Japanese list in Shift JIS',
    tool: 'bytes',
    file: 'japan.csv',
    content: textFile(
      [
        ['会社名', '電話'],
        ['株式会社サンプル', 'これはテストです'],
      ],
      { encoding: 'shift_jis' },
    ),
    expected: { refused: { reason: 'other-encoding', encoding: 'Shift_JIS' } },
  },
];
