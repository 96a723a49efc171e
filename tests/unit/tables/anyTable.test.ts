import { describe, expect, it } from 'vitest';
import { LOCALES } from '#db/model.ts';
import { tableProblemTexts } from '#db/transfer/problemTexts/tables.ts';
import { readTables } from '#db/transfer/tables/readTables.ts';
import { pick, seededRandom } from '#db/sample/random.ts';
import { unaccountedCells } from '#tests/support/tableAccount.ts';
import { sheetOf, workbookOf } from '#tests/support/workbooks.ts';

const words = [
  '업체명',
  '企业名称',
  'Company',
  '국문',
  '영문',
  '부스번호',
  '제품명',
  '모델명',
  '구분',
  '번호',
  'HP',
  '합계',
  '이상',
  '상동',
  '"',
  '[화장품]',
  '식품',
  '가나',
  '佳娜',
  'Gana',
  'A01',
  '1',
  '2',
  '02-1',
  '※ 참고',
  '예시',
  '必填',
  '모르는 말',
  '',
  '',
  '',
  ' ',
  '전화/팩스',
];

describe('any sheet', () => {
  it('is read without losing a cell, whatever stands where', () => {
    const random = seededRandom('tables');
    const integer = (least: number, most: number) => least + Math.floor(random() * (most - least + 1));
    for (let turn = 0; turn < 2000; turn += 1) {
      const width = integer(1, 7);
      const height = integer(0, 14);
      const rows = Array.from({ length: height }, () => Array.from({ length: width }, () => pick(random, words)));
      const merged = Array.from({ length: integer(0, 4) }, () => {
        const [row, column] = [integer(1, 14), integer(0, 6)];
        const corner = (c: number, r: number) => `${String.fromCodePoint(65 + c)}${r}`;
        return `${corner(column, row)}:${corner(column + integer(0, 3), row + integer(0, 3))}`;
      });
      const workbook = workbookOf(sheetOf('식품', rows, { merged }));
      expect(unaccountedCells(workbook, readTables(workbook))).toEqual([]);
    }
  });

  it('with joined ranges over everything is read in no time', () => {
    const rows = Array.from({ length: 200 }, (_, at) => [`가${at}`, 'A01', null, null]);
    const sheet = sheetOf('S', [['업체명', '부스', '전화', '주소'], ...rows]);
    const everything = { firstRow: 1, lastRow: 1_048_576, firstColumn: 0, lastColumn: 16_383 };
    const start = performance.now();
    readTables(workbookOf({ ...sheet, merged: Array.from({ length: 20_000 }, () => everything) }));
    expect(performance.now() - start).toBeLessThan(5000);
  });

  it('of 20,000 products is read fast', () => {
    const head = [
      '업체명(국문)',
      '부스번호',
      '전화번호',
      '이메일',
      '홈페이지',
      '제품명(국문)',
      '제품명(영문)',
      '모델명',
      'HS코드',
      '원산지',
      'MOQ',
      '단가',
      '인증',
      '제품 설명',
      '비고',
    ];
    const rows = Array.from({ length: 20_000 }, (_, at) => [
      at % 3 === 0 ? `가나식품 ${at}` : null,
      at % 3 === 0 ? `A${at % 90}` : null,
      null,
      null,
      null,
      `홍삼정 ${at}`,
      `Red ginseng ${at}`,
      `RG-${at}`,
      '130219',
      '한국',
      '100',
      '$10',
      'HACCP',
      '6년근 홍삼을 저온에서 추출한 농축액입니다.',
      null,
    ]);
    const workbook = workbookOf(sheetOf('Sheet1', [head, ...rows]));
    const start = performance.now();
    const [table] = readTables(workbook);
    console.log(`20,000 rows x 15 columns into a table: ${Math.round(performance.now() - start)} ms`);
    expect(table?.rows).toHaveLength(20_000);
  });
});

describe('words for what is found', () => {
  it('exist in every language, with the same placeholders', () => {
    const holes = (text: string) =>
      [...text.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name).toSorted((a, b) => a.localeCompare(b));
    for (const texts of Object.values(tableProblemTexts))
      for (const locale of LOCALES) expect(holes(texts[locale])).toEqual(holes(texts.en));
  });
});
