/** Imported lists with marks: everything stays in its place, and every problem is found again. */
import { read } from '@e965/xlsx';
import { describe, expect, test } from 'vitest';
import type { Problem, Workbook } from '#db/transfer/types.ts';
import { problemWorkbook } from '#db/transfer/write/problemWorkbook.ts';
import { hasLibreOffice, savedByLibreOffice } from '#tests/support/libreOffice.ts';
import { temporaryFolder } from '#tests/support/temporaryFolder.ts';
import { sheetOf, workbookOf } from '#tests/support/workbooks.ts';
import { readBack, tablesOf } from '#tests/support/writtenFiles.ts';

const now = new Date('2021-09-24T01:00:00Z');
const words = ({ code, value }: Problem) => `${code}: ${value}`;

const list = workbookOf(
  sheetOf(
    '화장품',
    [
      ['2021 참가업체 명단'],
      ['업체명(국문)', '부스번호', '전화번호'],
      ['한빛전자', '1E02', '010-1234-5678'],
      [null, null, null],
      ['서울식품', null, '1012345678'],
    ],
    { merged: ['A1:C1'], hiddenRows: [5] },
  ),
  sheetOf('문제 목록', [
    ['업체명(국문)', '부스번호'],
    ['부산수산', 'B01'],
  ]),
);

const problemAt = (row: number, column: string, more: Partial<Problem> = {}): Problem => ({
  code: 'booth-eaten',
  gravity: 'doubt',
  file: list.fileName,
  sheet: '화장품',
  row,
  column,
  heading: '부스번호',
  value: '1E02',
  suggestion: null,
  details: {},
  ...more,
});

const problems: Problem[] = [
  problemAt(3, 'B', { suggestion: 'A100' }),
  problemAt(3, 'B', { code: 'unknown-booth', gravity: 'error' }),
  problemAt(5, 'B', { code: 'no-booth', gravity: 'hint', value: '' }),
  problemAt(5, '', { code: 'twice', value: '서울식품' }),
  problemAt(0, '', { code: 'file', sheet: '', heading: '', value: '' }),
];

const marked = (workbooks: readonly Workbook[] = [list], found: readonly Problem[] = problems) =>
  problemWorkbook(workbooks, found, { locale: 'ko', words, now });

const texts = ({ sheets }: Workbook) =>
  sheets.map(({ rows }) => rows.map(({ cells }) => Array.from(cells, (cell) => cell?.text ?? '')));

describe('problemWorkbook', () => {
  test('has every cell of the list in its row and column', async () => {
    const book = readBack(await marked());
    expect(book.sheets.map(({ name }) => name)).toEqual(['문제 목록', '화장품', '문제 목록 (2)']);
    const trimmed = (rows: readonly string[][]) => rows.map((row) => row.join('|').replace(/\|+$/, ''));
    const [, ...copies] = texts(book);
    expect(copies.map(trimmed)).toEqual(texts(list).map(trimmed));
  });

  test('colours cells by their gravest problem and says all of them in a note', async () => {
    const book = read(await marked(), { type: 'array', cellStyles: true });
    const cell = book.Sheets['화장품']?.['B3'];
    expect(cell.s).toMatchObject({ fgColor: { rgb: 'FFC7CE' } });
    expect(cell.c[0].t).toBe('[확인 필요] booth-eaten: 1E02\n제안: A100\n[오류] unknown-booth: 1E02');
    expect(book.Sheets['화장품']?.['B5'].c[0].t).toBe('[참고] no-booth: ');
    expect(book.Sheets['화장품']?.['A5'].c[0].t).toBe('[확인 필요] twice: 서울식품');
    expect(book.Sheets['화장품']?.['!merges']).toEqual([{ s: { r: 0, c: 0 }, e: { r: 0, c: 2 } }]);
    expect(book.Sheets['화장품']?.['!rows']?.[4]).toMatchObject({ hidden: true });
  });

  test('lists every problem, with a link to its place and a filter', async () => {
    const bytes = await marked();
    const [rows = []] = texts(readBack(bytes));
    expect(rows.slice(-5)).toEqual([
      ['확인 필요', 'list.xlsx', '화장품', '3', 'B', '부스번호', '1E02', 'booth-eaten: 1E02', 'A100'],
      ['오류', 'list.xlsx', '화장품', '3', 'B', '부스번호', '1E02', 'unknown-booth: 1E02'],
      ['참고', 'list.xlsx', '화장품', '5', 'B', '부스번호', '', 'no-booth: '],
      ['확인 필요', 'list.xlsx', '화장품', '5', '', '부스번호', '서울식품', 'twice: 서울식품'],
      ['확인 필요', 'list.xlsx', '', '', '', '', '', 'file: '],
    ]);
    const sheet = read(bytes, { type: 'array' }).Sheets['문제 목록'];
    const at = `${rows.length - 4}`;
    expect(sheet?.[`D${at}`].l.Target).toBe("#'화장품'!B3");
    expect(sheet?.['!autofilter']?.ref).toBe(`A${rows.length - 5}:I${rows.length}`);
  });

  test('imports like the list itself', async () => {
    const again = tablesOf(readBack(await marked())).filter(({ columns }) => columns.length > 0);
    const rowsOf = (tables: ReturnType<typeof tablesOf>) =>
      tables.map(({ rows }) => rows.map(({ number, cells }) => [number, ...cells.map(({ cell }) => cell.text)]));
    expect(rowsOf(again)).toEqual(rowsOf(tablesOf(list)));
  });

  test('marks 20,000 rows with 3,000 problems, with notes on the first 2,000', async () => {
    const rows = Array.from({ length: 20_000 }, (_, index) => [
      `업체 ${index}`,
      `A${index}`,
      '010',
      '서울',
      '설명 '.repeat(5),
    ]);
    const large = {
      ...workbookOf(sheetOf('목록', [['업체명', '부스번호', '전화', '지역', '소개'], ...rows])),
      fileName: 'large.xlsx',
    };
    const found = Array.from({ length: 3000 }, (_, index) =>
      problemAt(index + 2, 'B', { file: 'large.xlsx', sheet: '목록' }),
    );
    const start = performance.now();
    const bytes = await marked([large], found);
    console.log(`20,000 rows, 3,000 problems: ${Math.round(performance.now() - start)} ms, ${bytes.length} bytes`);
    const book = read(bytes, { type: 'array' });
    expect(Object.values(book.Sheets['목록'] ?? {}).filter((cell) => cell?.c?.length === 1)).toHaveLength(2000);
    expect(String(book.Sheets['문제 목록']?.['A3']?.v)).toContain('2000');
  });

  test.runIf(hasLibreOffice)('keeps marks and notes in LibreOffice', async () => {
    const saved = savedByLibreOffice(temporaryFolder(), { name: 'marked.xlsx', bytes: await marked() }, { to: 'xlsx' });
    const book = read(saved, { type: 'buffer', cellStyles: true });
    expect(book.Sheets['화장품']?.['B3'].c[0].t).toContain('[오류] unknown-booth: 1E02');
    expect(book.Sheets['화장품']?.['B3'].s).toMatchObject({ fgColor: { rgb: 'FFC7CE' } });
    expect(book.Sheets['문제 목록']?.['!autofilter']).toBeDefined();
  });
});
