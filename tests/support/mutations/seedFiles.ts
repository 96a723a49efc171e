/** Sound files of a dozen kinds, to be damaged: what the program itself writes, and what organisers and companies send. */
import * as XLSX from '@e965/xlsx';
import iconv from 'iconv-lite';
import type { DraftReader } from '#db/draft/types.ts';
import type { Locale } from '#db/model.ts';
import type { Vocabularies } from '#db/records/vocabularies.ts';
import { exportCsv } from '#db/transfer/write/exportCsv.ts';
import type { CsvEncoding } from '#db/transfer/write/encodings.ts';
import { exportWorkbook } from '#db/transfer/write/exportWorkbook.ts';
import { templateWorkbook } from '#db/transfer/write/templateWorkbook.ts';
import { rawXlsx, stylesOf } from '#tests/support/spreadsheets.ts';
import { unpack, type Parts } from './archives.ts';
import type { Rows } from './damageRows.ts';
import type { ListFile } from './writeRows.ts';

/** A sound file in every form that can be damaged; `parts` of workbooks alone. */
export interface SeedFile extends ListFile {
  sheets: readonly Rows[];
  parts: Parts | null;
}

interface Sources {
  draft: DraftReader;
  vocabularies: Vocabularies;
}

const now = new Date('2021-09-24T01:00:00Z');

/** A group over each heading, companies over their products, a title above and sums below. */
const groupedRows: Rows = {
  name: '식품',
  rows: [
    ['2021 한국관 참가기업 명단'],
    ['', '업체 정보', '', '', '제품 정보', '', ''],
    ['No.', '부스번호', '업체명(국문)', '업체명(영문)', '제품명(국문)', '제품명(중문)', 'HS코드'],
    ['1', 'A01~A03', '㈜한빛식품', 'Hanbit Food Co., Ltd.', '김치', '泡菜', '2005.99'],
    ['', '', '', '', '고추장', '辣椒酱', '210390'],
    ['2', '1E02', '주식회사 가람', 'Garam Inc.', '홍삼 농축액', '红参浓缩液', '130219'],
    ['', '〃', '상동', '〃', '홍삼차', '红参茶', '2101.20'],
    ['3', '3-12', '누리산업(주)', 'NURI', '라면', '方便面', '1902.30-1000'],
    ['', '', '합계', '3개사', '', '', '5'],
    ['이상'],
  ],
};

const chineseRows = (name: string): Rows => ({
  name,
  rows: [
    ['序号', '展位号', '企业名称(中文)', '企业名称(英文)', '联系人', '手机', '网址', '展品', '备注'],
    [
      '1',
      '4号馆A01',
      '沈阳样例有限公司',
      'Sample Ltd.',
      '金经理',
      '13800000000',
      'www.example.com',
      '化妆品、面膜',
      '无',
    ],
    [
      '2',
      'Ａ０２',
      '韓國貿易株式会社',
      'Hanguk Trade',
      '朴',
      '010-1234-5678',
      'HTTPS://a.example',
      '红参；泡菜',
      '待定',
    ],
    ['3', '="A01"', '首尔化学', 'Seoul Chemical', '同上', '8.21E+11', '-', '涂料/油漆', '=1+1'],
    ['以上', '', '共3家', '', '', '', '', '', ''],
  ],
});

const companyRows: Rows = {
  name: 'Companies',
  rows: [
    ['Company name', 'Booth', 'E-mail', 'Phone', 'Founded', 'Employees', 'Export ratio', 'Remarks', 'Unknown column'],
    ['Alpha Co., Ltd.', 'B1', 'a@example.com; b@example.com', '+82-2-123-4567', "'98", '50~100', '30%', 'x\ny', '7'],
    ['Beta Inc.', 'B2', 'b@example.com', '02-123-4568', '1998.03', '1,200', 'TBD', '', '8'],
    ['Gamma', 'B3', 'ｇ＠example.com', '', '2001년', 'about 50', '0', '"quoted"', ''],
  ],
};

function rowsOf(bytes: Uint8Array): Rows[] {
  const book = XLSX.read(bytes, { type: 'array' });
  return book.SheetNames.slice(0, 5).map((name) => ({
    name,
    rows: XLSX.utils
      .sheet_to_json<(string | null)[]>(book.Sheets[name] ?? {}, { header: 1, raw: false, defval: null })
      .map((row) => row.map((cell) => cell ?? '')),
  }));
}

async function workbookSeed(bytes: Uint8Array): Promise<SeedFile> {
  const buffer = Buffer.from(bytes);
  return { name: 'list.xlsx', bytes: buffer, sheets: rowsOf(buffer), parts: await unpack(buffer) };
}

/** The library's workbook of these rows; headings in two rows are joined as they are by hand. */
function libraryBytes(sheets: readonly Rows[]): Buffer {
  const book = XLSX.utils.book_new();
  for (const { name, rows } of sheets) {
    const sheet = XLSX.utils.aoa_to_sheet(rows.map((row) => row.map((text) => (text === '' ? null : text))));
    if (name === groupedRows.name)
      sheet['!merges'] = ['B2:D2', 'E2:G2', 'B4:B5', 'C4:C5'].map((place) => XLSX.utils.decode_range(place));
    XLSX.utils.book_append_sheet(book, sheet, name);
  }
  // The library types the bytes as any.
  return XLSX.write(book, { type: 'buffer', compression: true }) as Buffer;
}

function textSeed(
  sheet: Rows,
  { encoding, delimiter, lineEnd }: Record<'encoding' | 'delimiter' | 'lineEnd', string>,
): SeedFile {
  const quote = (text: string) => (/[",;\t\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
  const text = sheet.rows.map((row) => row.map(quote).join(delimiter)).join(lineEnd);
  const bytes = iconv.encode(text, encoding, { addBOM: encoding.startsWith('utf-16') });
  return { name: delimiter === '\t' ? 'list.tsv' : 'list.csv', bytes, sheets: [sheet], parts: null };
}

function exportedText(
  { draft, vocabularies }: Sources,
  type: 'exhibitor' | 'product',
  encoding: CsvEncoding,
): SeedFile {
  const locale: Locale = encoding === 'gb18030' ? 'zh-CN' : 'ko';
  const { bytes } = exportCsv(draft, { type, encoding, locale, vocabularies });
  const text = iconv.decode(Buffer.from(bytes), encoding === 'utf-8-bom' ? 'utf-8' : encoding);
  const book = XLSX.read(text, { type: 'string', raw: true });
  const rows = XLSX.utils.sheet_to_json<string[]>(book.Sheets[book.SheetNames[0] ?? ''] ?? {}, {
    header: 1,
    raw: false,
    defval: '',
  });
  return { name: 'list.csv', bytes: Buffer.from(bytes), sheets: [{ name: type, rows }], parts: null };
}

/** Formulas with and without values, errors, dates, rich texts, readings above characters, a hidden row. */
function handMade(): Promise<Buffer> {
  const text = (place: string, index: number) => `<c r="${place}" t="s"><v>${index}</v></c>`;
  const rows = [4, 5, 6].map(
    (row) =>
      `<row r="${row}"${row === 5 ? ' hidden="1"' : ''}>${text(`A${row}`, row)}<c r="B${row}" s="1"><v>44463.5</v></c>` +
      `<c r="C${row}"><f>B1</f><v>12</v></c><c r="D${row}" t="e"><v>#N/A</v></c><c r="E${row}" t="str"><f>A1</f></c></row>`,
  );
  const headings = ['A', 'B', 'C', 'D', 'E'].map((letter, index) => text(`${letter}1`, index === 4 ? 7 : index));
  const strings = ['업체명', '설립연도', '종업원수', '전화번호', '㈜한빛', '가람', '누리', '비고'];
  return rawXlsx({
    sheets: [
      {
        data: `<row r="1">${headings.join('')}</row>${rows.join('')}`,
        after: '<mergeCells><mergeCell ref="A5:A6"/></mergeCells>',
      },
      { name: 'secret', state: 'hidden', data: '<row r="1"><c t="inlineStr"><is><t>x</t></is></c></row>' },
    ],
    strings: strings.map((each) => `<si><r><t>${each}</t></r><rPh sb="0" eb="1"><t>x</t></rPh></si>`).join(''),
    styles: stylesOf(['yyyy"년" m"월"']),
  });
}

/** Fourteen files; always the same for the same draft. */
export async function makeSeedFiles(sources: Sources): Promise<SeedFile[]> {
  const { draft, vocabularies } = sources;
  const exported = (locale: Locale) => exportWorkbook(draft, { locale, vocabularies, now });
  return [
    await workbookSeed(await exported('ko')),
    await workbookSeed(await exported('zh-CN')),
    await workbookSeed(await templateWorkbook({ locale: 'en', vocabularies, now })),
    await workbookSeed(libraryBytes([groupedRows, { ...companyRows, name: '기타' }])),
    await workbookSeed(libraryBytes([chineseRows('食品'), chineseRows('美容')])),
    await workbookSeed(await handMade()),
    exportedText(sources, 'exhibitor', 'utf-8-bom'),
    exportedText(sources, 'product', 'cp949'),
    exportedText(sources, 'exhibitor', 'gb18030'),
    textSeed(groupedRows, { encoding: 'cp949', delimiter: ',', lineEnd: '\r\n' }),
    textSeed(chineseRows('list'), { encoding: 'gb18030', delimiter: ',', lineEnd: '\r\n' }),
    textSeed(chineseRows('list'), { encoding: 'utf-16le', delimiter: '\t', lineEnd: '\r\n' }),
    textSeed(companyRows, { encoding: 'utf-8', delimiter: ';', lineEnd: '\r' }),
    textSeed(companyRows, { encoding: 'utf-8', delimiter: '\t', lineEnd: '\n' }),
  ];
}
