import { describe, expect, it } from 'vitest';
import { applyAnswers, profileKey, profileOf } from '#db/transfer/tables/profiles.ts';
import type { ColumnMeaning } from '#db/transfer/types.ts';
import { columnWords, problemCodes, recordsOf, tablesOf } from '#tests/support/readingTables.ts';
import { sheetOf, workbookOf } from '#tests/support/workbooks.ts';

const industries: ColumnMeaning = { kind: 'field', type: 'exhibitor', key: 'industries' };
const workbook = workbookOf(
  sheetOf('S', [
    ['업체명', '구분', '부스번호', null],
    ['가나', '식품', 'A01', '비밀'],
  ]),
);

describe('answers about headings', () => {
  it('are remembered for the next list with them, also after a trip through JSON', () => {
    const [table] = tablesOf(workbook);
    if (!table) throw new Error('no table');
    expect(problemCodes([table])).toEqual(['column-unclear', 'column-unheaded']);
    const answered = applyAnswers(table, { B: industries, D: { kind: 'field', type: 'exhibitor', key: 'remarks' } });
    expect(problemCodes([answered])).toEqual([]);
    expect(recordsOf(answered)).toEqual([
      {
        'exhibitor.name.ko': '가나',
        'exhibitor.industries': '식품',
        'exhibitor.booths': 'A01',
        'exhibitor.remarks': '비밀',
      },
    ]);
    const profile = JSON.parse(JSON.stringify(profileOf([answered])));
    expect(tablesOf(workbook, { profile })).toEqual([answered]);
    const other = workbookOf(
      sheetOf('T', [
        ['구 분', '회사명'],
        ['무역', '다라'],
      ]),
    );
    expect(columnWords(tablesOf(other, { profile })[0])).toEqual({
      A: 'exhibitor.industries!',
      B: 'exhibitor.name.ko',
    });
  });

  it('may differ between the lists of one file', () => {
    const sheets = [
      sheetOf('업체', [
        ['업체명', '구분'],
        ['가나', '식품'],
      ]),
      sheetOf('제품', [
        ['제품명', '모델명', '구분'],
        ['홍삼', 'R1', '농축액'],
      ]),
    ];
    const tables = tablesOf(workbookOf(...sheets));
    const type: ColumnMeaning = { kind: 'field', type: 'product', key: 'type' };
    const answered = tables.map((table, at) => applyAnswers(table, at === 0 ? { B: industries } : { C: type }));
    const again = tablesOf(workbookOf(...sheets), { profile: profileOf(answered) });
    expect(again.map((table) => columnWords(table))).toMatchObject([
      { B: 'exhibitor.industries!' },
      { C: 'product.type!' },
    ]);
  });

  it('are known by the layout of the file, whatever the order of its columns', () => {
    const key = (...headings: string[]) =>
      profileKey(tablesOf(workbookOf(sheetOf('S', [headings, headings.map(() => '가')]))));
    expect(key('업체명', '부스번호')).toBe(key('부스 번호', '업체명*'));
    expect(key('업체명', '부스번호')).not.toBe(key('업체명', '전화'));
  });

  it('fill groups anew when a column turns out to be the company', () => {
    const [table] = tablesOf(
      workbookOf(
        sheetOf('S', [
          ['제품명', '모델명', '어디'],
          ['홍삼', 'R1', '가나'],
          ['인삼', 'R2', ''],
        ]),
      ),
    );
    if (!table) throw new Error('no table');
    const answered = applyAnswers(table, { C: { kind: 'field', type: 'exhibitor', key: 'name.ko' } });
    expect(recordsOf(answered)[1]?.['exhibitor.name.ko']).toBe('가나 <group>');
  });

  it('that are no headings of a list, such as constructor, are not found in it', () => {
    const table = tablesOf(
      workbookOf(
        sheetOf('S', [
          ['업체명', 'constructor', '__proto__'],
          ['가나', 'x', 'y'],
        ]),
      ),
      { profile: {} },
    )[0];
    expect(columnWords(table)).toMatchObject({ B: 'exhibitor+~', C: 'exhibitor+~' });
  });
});
