import { describe, expect, it } from 'vitest';
import { columnWords, problemCodes, recordsOf, tablesOf, unusedRows } from '#tests/support/readingTables.ts';
import { sheetOf, workbookOf } from '#tests/support/workbooks.ts';

type Rows = (string | number | null)[][];
type Extras = Parameters<typeof sheetOf>[2];

const tableOf = (rows: Rows, extras: Extras = {}) => tablesOf(workbookOf(sheetOf('Sheet1', rows, extras)))[0];

describe('headings are found', () => {
  it('below title lines', () => {
    const table = tableOf([
      ['2021 선양 한국주간 참가업체 명단'],
      [null, null, '작성일: 2021-08-30'],
      [],
      ['번호', '업체명', '부스번호'],
      [1, '가나', 'A01'],
    ]);
    expect(table?.headingRows).toEqual([4]);
    expect(unusedRows(table)).toEqual(['1 title', '2 title']);
    expect(recordsOf(table)).toEqual([{ '-': '1', 'exhibitor.name.ko': '가나', 'exhibitor.booths': 'A01' }]);
  });

  it('in two rows with groups in joined cells', () => {
    const table = tableOf(
      [
        ['참가업체 명단', null, null, null, null, null],
        ['업체 정보', null, null, '제품 정보', null, null],
        ['No.', '부스번호', '업체명(국문)', '제품명', '사진', '설명'],
        [1, 'A01', '가나', '홍삼', 'a.jpg', '좋은 홍삼'],
      ],
      { merged: ['A1:F1', 'A2:C2', 'D2:F2'] },
    );
    expect(table?.headingRows).toEqual([2, 3]);
    expect(columnWords(table)).toEqual({
      A: '-',
      B: 'exhibitor.booths',
      C: 'exhibitor.name.ko',
      D: 'product.name.ko',
      E: 'product.pictures',
      F: 'product.description.ko',
    });
    expect(table?.columns[2]?.heading).toBe('업체 정보 업체명(국문)');
  });

  it('below a title that is joined over a part, with a date beside it', () => {
    const table = tableOf(
      [
        ['2021 중국(선양) 한국주간 참가업체 명단', null, null, '2021. 8. 30.'],
        ['업체명', '부스번호', '제품명', '설명'],
        ['가나', 'A01', '홍삼', '좋은 홍삼'],
      ],
      { merged: ['A1:C1'] },
    );
    expect(table?.headingRows).toEqual([2]);
    expect(columnWords(table).D).toBe('product.description.ko~');
  });

  it('in two rows with cells joined down and across', () => {
    const table = tableOf(
      [
        ['연번', '업체명', null, null, '부스', '담당자', null, null],
        [null, '국문', '중문', '영문', null, '성명', '전화', '이메일'],
        [1, '가나', '佳娜', 'Gana', 'A01', '김하나', '02-1', 'a@example.com'],
      ],
      { merged: ['A1:A2', 'B1:D1', 'E1:E2', 'F1:H1'] },
    );
    expect(Object.values(columnWords(table))).toEqual([
      '-',
      'exhibitor.name.ko',
      'exhibitor.name.zh-CN',
      'exhibitor.name.en',
      'exhibitor.booths',
      'exhibitor.contactName.ko',
      'exhibitor.phone',
      'exhibitor.email',
    ]);
  });

  it('in two rows of a text file, which joins no cells', () => {
    const table = tableOf([
      ['연번', '업체명', '', '부스', '대표자', '', '담당자', ''],
      ['', '국문', '영문', '', '성명', '연락처', '성명', '연락처'],
      [1, '가나', 'Gana', 'A01', '박대표', '02-9', '김하나', '02-1'],
    ]);
    expect(Object.values(columnWords(table))).toEqual([
      '-',
      'exhibitor.name.ko',
      'exhibitor.name.en',
      'exhibitor.booths',
      'exhibitor+',
      'exhibitor+~',
      'exhibitor.contactName.ko',
      'exhibitor.phone',
    ]);
  });

  it('in two rows of two languages, with a row that says what must be filled in', () => {
    const table = tableOf([
      ['업체명', '부스번호', '홈페이지'],
      ['企业名称', '展位号', '网址'],
      ['(필수)', '(필수)', '(선택)'],
      ['가나', 'A01', 'example.com'],
    ]);
    expect(table?.headingRows).toEqual([1, 2, 3]);
    expect(Object.values(columnWords(table))).toEqual(['exhibitor.name.ko', 'exhibitor.booths', 'exhibitor.website']);
  });

  it('once more on every printed page', () => {
    const table = tableOf([
      ['업체명', '부스번호'],
      ['가나', 'A01'],
      ['업체명', '부스번호'],
      ['다라', 'A02'],
    ]);
    expect(unusedRows(table)).toEqual(['3 heading']);
    expect(table?.rows.map(({ number }) => number)).toEqual([2, 4]);
  });

  it('of several lists in a sheet', () => {
    const tables = tablesOf(
      workbookOf(
        sheetOf('Sheet1', [
          ['참가업체'],
          ['업체명', '부스번호'],
          ['가나', 'A01'],
          [],
          ['출품제품'],
          ['제품명', '모델명', 'HS코드'],
          ['홍삼', 'R1', '130219'],
        ]),
      ),
    );
    expect(tables.map(columnWords)).toEqual([
      { A: 'exhibitor.name.ko', B: 'exhibitor.booths' },
      { A: 'product.name.ko', B: 'product.model', C: 'product.hsCode' },
    ]);
    expect(tables.map(unusedRows)).toEqual([['1 title'], ['5 title']]);
  });

  it('of a list with one column', () => {
    const table = tableOf([['업체명'], ['가나'], ['다라']]);
    expect(recordsOf(table)).toEqual([{ 'exhibitor.name.ko': '가나' }, { 'exhibitor.name.ko': '다라' }]);
  });

  it('nowhere: every column is asked, and the cells give a first guess', () => {
    const table = tableOf([
      ['(주)가나', 'A01', 'a@example.com', '서울'],
      ['(주)다라', 'A02', 'b@example.com', '부산'],
    ]);
    expect(columnWords(table)).toEqual({
      A: 'exhibitor.name.ko?',
      B: 'exhibitor.booths?',
      C: 'exhibitor.email?',
      D: 'exhibitor+?',
    });
    expect(table?.problems[0]).toMatchObject({ code: 'no-heading', gravity: 'doubt', row: 0 });
    expect(table?.rows).toHaveLength(2);
  });

  it('not in a form, which is told', () => {
    const table = tableOf([
      ['참가신청서'],
      ['업체명', '가나식품'],
      ['부스번호', 'A01'],
      ['담당자', '김하나'],
      ['전화', '02-1'],
    ]);
    expect(table?.rows).toEqual([]);
    expect(table?.problems).toMatchObject([
      { code: 'form-sheet', gravity: 'error', file: 'list.xlsx', sheet: 'Sheet1' },
    ]);
  });

  it('not in a form with two fields a row', () => {
    const table = tableOf([
      ['업체명', '가나식품', '부스번호', 'A01'],
      ['담당자', '김하나', '전화', '02-1'],
      ['홈페이지', 'example.com', '이메일', 'a@example.com'],
    ]);
    expect(problemCodes(table ? [table] : [])).toEqual(['form-sheet']);
  });

  it('not in a sheet of notes', () => {
    const table = tableOf([['작성 요령'], ['업체명은 사업자등록증과 같게 적어 주십시오.'], ['문의: 02-123-4567']]);
    expect(table?.problems).toMatchObject([{ code: 'no-list', gravity: 'hint' }]);
    expect(unusedRows(table)).toEqual(['1 note', '2 note', '3 note']);
  });

  it('not in an empty sheet, which gives no table', () => {
    expect(tablesOf(workbookOf(sheetOf('Sheet1', []), sheetOf('Sheet2', [['  ', null]])))).toEqual([]);
  });

  it('over columns without a heading, which are asked', () => {
    const table = tableOf([
      ['업체명', '부스번호', null],
      ['가나', 'A01', '특이사항 있음'],
    ]);
    expect(columnWords(table).C).toBe('exhibitor+?');
    expect(table?.problems).toMatchObject([{ code: 'column-unheaded', column: 'C', details: { letter: 'C' } }]);
  });

  it('not over columns that are not there', () => {
    expect(
      Object.keys(
        columnWords(
          tableOf([
            ['업체명', '부스번호', null, null],
            ['가나', 'A01'],
          ]),
        ),
      ),
    ).toEqual(['A', 'B']);
  });
});

describe('rows that are no records are left out with the reason', () => {
  const head = ['연번', '업체명', '부스번호', '업종', '주소'];
  const record = [1, '가나', 'A01', '식품', '서울'];
  const lastRow = (row: (string | number | null)[], extras: Extras = {}) =>
    unusedRows(tableOf([head, record, row], extras));

  it.each<[(string | number | null)[], string[]]>([
    [['합계', null, 259], ['3 total']],
    [['총 259개사'], ['3 total']],
    [[null, '소 계', '25개사'], ['3 total']],
    [['Total', '', 259], ['3 total']],
    [['合计', null, '259家'], ['3 total']],
    [['共259家'], ['3 total']],
    [['- 이상 -'], ['3 note']],
    [[null, '이상'], ['3 note']],
    [['以上'], ['3 note']],
    [[null, null, '끝.'], ['3 note']],
    [['※ 상기 명단은 변경될 수 있습니다.'], ['3 note']],
    [['注：名单以现场为准'], ['3 note']],
    [['예시', '견본회사', 'A00', '식품', '서울'], ['3 note']],
    [[2, null, null, null, null], []],
    [[], []],
    [[2, '토탈에너지', 'A02', '에너지', '서울'], []],
    [[2, 'Total', 'A02', '에너지', '서울'], []],
    [[null, '이상', 'A02', '식품', '서울'], []],
  ])('%j', (row, expected) => {
    expect(lastRow(row)).toEqual(expected);
  });

  it('numbers given in advance are empty rows, a name alone is a record', () => {
    const table = tableOf([head, record, [2], [3, '다라']]);
    expect(table?.unused).toEqual([{ row: 3, why: 'empty' }]);
    expect(table?.rows).toHaveLength(2);
  });

  it('an example is known by its code', () => {
    const table = tableOf([
      ['업체명(국문)', '업체코드'],
      ['견본', 'EXAMPLE'],
      ['가나', 'E1'],
    ]);
    expect(unusedRows(table)).toEqual(['2 note']);
  });

  it('hidden rows are read and told', () => {
    const table = tableOf([head, record, [2, '다라', 'A02', '식품', '부산']], { hiddenRows: [3] });
    expect(table?.rows.map(({ isHidden }) => isHidden)).toEqual([false, true]);
    expect(table?.problems).toMatchObject([{ code: 'hidden-rows', gravity: 'hint', details: { count: 1, rows: '3' } }]);
  });

  it('hidden sheets are read and told; without a list they are left alone', () => {
    const tables = tablesOf(
      workbookOf(
        sheetOf('작년', [head, record], { isHidden: true }),
        sheetOf(
          'Lists',
          [
            ['식품', '화장품'],
            ['가', '나'],
            ['다', '라'],
          ],
          { isHidden: true },
        ),
      ),
    );
    expect(tables.map(({ rows }) => rows.length)).toEqual([1, 0]);
    expect(problemCodes(tables)).toEqual(['hidden-sheet', 'hidden-sheet-unread']);
  });
});

describe('cells are filled from above', () => {
  it('where they are joined', () => {
    const table = tableOf(
      [
        ['업체명', '부스번호', '제품명', '모델명'],
        ['가나', 'A01', '홍삼', 'R1'],
        [null, null, '인삼', 'R2'],
        ['다라', 'A02', '김', 'K1'],
      ],
      { merged: ['A2:A3', 'B2:B3'] },
    );
    expect(recordsOf(table)[1]).toEqual({
      'exhibitor.name.ko': '가나 <merged>',
      'exhibitor.booths': 'A01 <merged>',
      'product.name.ko': '인삼',
      'product.model': 'R2',
    });
  });

  it.each(['상동', '위와 같음', '〃', '″', '同上', '"', '(상동)', 'ditto'])('where %s stands', (mark) => {
    const table = tableOf([
      ['업체명', '주소', '부스번호'],
      ['가나', '서울', 'A01'],
      ['다라', mark, 'A02'],
      ['마바', mark, 'A03'],
    ]);
    expect(recordsOf(table).map((row) => row['exhibitor.address.ko'])).toEqual([
      '서울',
      '서울 <ditto>',
      '서울 <ditto>',
    ]);
  });

  it('not where nothing stands above a ditto, which is told', () => {
    const table = tableOf([
      ['업체명', '주소', '부스번호'],
      ['가나', '상동', 'A01'],
    ]);
    expect(table?.problems).toMatchObject([{ code: 'ditto-without-above', row: 2, column: 'B', value: '상동' }]);
    expect(Object.keys(recordsOf(table)[0] ?? {})).not.toContain('exhibitor.address.ko');
  });

  it('where a company stands over several products', () => {
    const table = tableOf([
      ['업체명', '부스번호', '제품명', '모델명'],
      ['가나', 'A01', '홍삼', 'R1'],
      ['', '', '인삼', 'R2'],
      ['다라', 'A02', '김', 'K1'],
      [],
      ['', '', '주인 없는 제품', 'X1'],
      ['마바', '', '미역', 'M1'],
      ['', 'B09', '다시마', 'M2'],
    ]);
    expect(recordsOf(table).map((row) => row['exhibitor.name.ko'] ?? '')).toEqual([
      '가나',
      '가나 <group>',
      '다라',
      '',
      '마바',
      '',
    ]);
    expect(table?.problems).toMatchObject([{ code: 'company-from-above', details: { count: 1, rows: '3' } }]);
  });

  it('not in a list of exhibitors without products', () => {
    const table = tableOf([
      ['업체명', '부스번호'],
      ['가나', 'A01'],
      ['', 'A02'],
    ]);
    expect(recordsOf(table)[1]).toEqual({ 'exhibitor.booths': 'A02' });
  });
});

describe('an industry that is no column', () => {
  const head = ['업체명', '부스번호', '전화'];
  const industries = (table: ReturnType<typeof tableOf>) =>
    recordsOf(table).map((row) => row['exhibitor.industries'] ?? '');

  it('comes from the name of the sheet', () => {
    const tables = tablesOf(
      workbookOf(
        sheetOf('화장품', [head, ['가나', 'A01', '02-1']]),
        sheetOf('2.食品', [
          ['企业名称', '展位号'],
          ['佳娜', 'A02'],
        ]),
        sheetOf('Sheet3', [head, ['다라', 'A03', '02-2']]),
      ),
    );
    expect(tables.map(industries)).toEqual([['화장품·뷰티'], ['食品'], ['']]);
    expect(problemCodes(tables)).toEqual(['industry-from-sheet', 'industry-from-sheet']);
    expect(tables[0]?.columns.at(-1)).toMatchObject({ index: -1, letter: '', heading: '업종', certainty: 'guess' });
  });

  it('comes from lines between the rows', () => {
    const table = tableOf([
      head,
      ['[화장품]'],
      ['가나', 'A01', '02-1'],
      ['다라', 'A02', '02-2'],
      ['■ 식품 (2개사)'],
      ['마바', 'A03', '02-3'],
      ['[특별관]'],
      ['사아', 'A04', '02-4'],
    ]);
    expect(industries(table)).toEqual(['화장품·뷰티', '화장품·뷰티', '식품', '']);
    expect(unusedRows(table)).toEqual(['2 title', '5 title', '7 title']);
    expect(problemCodes(table ? [table] : [])).toEqual(['industry-from-section', 'section-unread']);
  });

  it('comes from Chinese lines and joined ones', () => {
    const table = tableOf(
      [
        ['展位号', '企业名称', '电话'],
        ['一、美妆'],
        ['A01', '佳娜', '1'],
        ['医疗器械', null, null],
        ['A02', '多拉', '2'],
      ],
      { merged: ['A4:C4'] },
    );
    expect(industries(table)).toEqual(['美妆个护', '医疗器械·生物医药']);
  });

  it('comes from the title of each list in a sheet', () => {
    const tables = tablesOf(
      workbookOf(sheetOf('S', [['■ 식품'], head, ['가나', 'A01', '1'], [], ['■ 화장품'], head, ['다라', 'A02', '2']])),
    );
    expect(tables.flatMap(industries)).toEqual(['식품', '화장품·뷰티']);
  });

  it('is not filled where the list has a column for it', () => {
    const table = tablesOf(
      workbookOf(
        sheetOf('화장품', [
          ['업체명', '업종'],
          ['가나', '식품'],
        ]),
      ),
    )[0];
    expect(industries(table)).toEqual(['식품']);
  });

  it('is the product’s in a list of products', () => {
    const table = tablesOf(
      workbookOf(
        sheetOf('식품', [
          ['제품명', '모델명'],
          ['홍삼', 'R1'],
        ]),
      ),
    )[0];
    expect(recordsOf(table)[0]).toMatchObject({ 'product.industries': '식품' });
  });

  it('is not a company of that name', () => {
    const table = tableOf([head, ['식품', null, null], ['가나', 'A01', '02-1']]);
    expect(recordsOf(table)).toHaveLength(2);
  });
});
