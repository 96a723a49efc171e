import { describe, expect, it } from 'vitest';
import { columnWords, problemCodes, tablesOf } from '#tests/support/readingTables.ts';
import { sheetOf, workbookOf } from '#tests/support/workbooks.ts';

type Rows = (string | number | null)[][];

const columnsOf = (rows: Rows) => columnWords(tablesOf(workbookOf(sheetOf('Sheet1', rows)))[0]);

describe('columns of lists as organisers send them', () => {
  it.each<[string, Rows, string[]]>([
    [
      'a Korean list of exhibitors',
      [
        ['연번', '부스번호', '업체명(국문)', '업체명(영문)', '담당자', '전화번호', '이메일'],
        [1, 'A01', '가나식품', 'Gana Food', '김하나', '02-123-4567', 'a@example.com'],
        [2, 'A02', '다라화장품', 'Dara Cosmetics', '이두리', '031-123-4567', 'b@example.com'],
      ],
      [
        '-',
        'exhibitor.booths',
        'exhibitor.name.ko',
        'exhibitor.name.en',
        'exhibitor.contactName.ko',
        'exhibitor.phone',
        'exhibitor.email',
      ],
    ],
    [
      'a Chinese list of stands',
      [
        ['馆号', '展位号', '展位面积', '客户名称', '地区', '联系人', '电话', '主营业务/展品'],
        ['4', 'A01', '9', '韩国人参有限公司', '首尔', '金河娜', '02-123-4567', '人参制品'],
      ],
      [
        'exhibitor+',
        'exhibitor.booths',
        'exhibitor+',
        'exhibitor.name.zh-CN',
        'exhibitor.region',
        'exhibitor.contactName.zh-CN',
        'exhibitor.phone',
        'exhibitor.mainProducts.zh-CN',
      ],
    ],
    [
      'the export of a Seoul show',
      [
        [
          'sn',
          'companyNameKor',
          'companyNameEng',
          'exhibitionCategoryLabel',
          'boothNumber',
          'homepage',
          'exhibitionManagerTel',
          'companyDescriptionKor',
        ],
        ['1001', '가나', 'Gana', 'Food', 'A01', 'www.example.com', '02-1', '소개'],
      ],
      [
        'exhibitor.externalId',
        'exhibitor.name.ko',
        'exhibitor.name.en',
        'exhibitor.industries',
        'exhibitor.booths',
        'exhibitor.website',
        'exhibitor.phone',
        'exhibitor.description.ko',
      ],
    ],
    [
      'a product list',
      [
        ['제품코드', '소속 업체', '제품명', '모델명', 'HS코드', '원산지', 'MOQ', '단가', '인증', '비고'],
        ['P1', 'E1', '홍삼정', 'RG-1', '130219', '한국', '100', '$10', 'HACCP', '신규'],
      ],
      [
        'product@',
        'product.exhibitor',
        'product.name.ko',
        'product.model',
        'product.hsCode',
        'product.origin',
        'product.moq',
        'product.priceMin',
        'product.certifications',
        'product.remarks',
      ],
    ],
    [
      'a programme',
      [
        ['프로그램명', '장소', '시작 일시', '종료 일시', '주최', '언어', '비고'],
        ['개막식', '무대', '2021-09-24 10:00', '2021-09-24 11:00', '선양시', '한국어', ''],
      ],
      [
        'event.title.ko',
        'event.place',
        'event.startsAt',
        'event.endsAt',
        'event.host.ko',
        'event.languages',
        'event+~',
      ],
    ],
    [
      'a Chinese programme',
      [
        ['活动名称', '活动类型', '地点', '开始时间', '结束时间', '主办单位'],
        ['开幕式', '开幕', '主舞台', '2021-09-24 10:00', '2021-09-24 11:00', '沈阳市商务局'],
      ],
      ['event.title.zh-CN', 'event.type', 'event.place', 'event.startsAt', 'event.endsAt', 'event.host.zh-CN'],
    ],
    [
      'an English list with remarks in the headings',
      [
        [
          '* Company Name (English)',
          'Booth No. (e.g. A01)',
          'Tel.',
          'E-mail (required)',
          'Year Established',
          'KakaoTalk ID',
        ],
        ['Gana', 'A01', '02-1', 'a@example.com', '1998', 'gana'],
      ],
      [
        'exhibitor.name.en',
        'exhibitor.booths~',
        'exhibitor.phone',
        'exhibitor.email',
        'exhibitor.foundedYear',
        'exhibitor.kakao',
      ],
    ],
    [
      'headings in two languages in one cell',
      [
        ['업체명 / Company', '부스번호\n展位号', '홈페이지 Website', '전화/팩스'],
        ['가나', 'A01', 'example.com', '02-1'],
      ],
      ['exhibitor.name.ko', 'exhibitor.booths', 'exhibitor.website', 'exhibitor.phone?'],
    ],
    [
      'wrongly typed and unknown headings',
      [
        ['업체명', '담당자 이매일', '부스', '주차 대수', '이메일 2'],
        ['가나', 'a@example.com', 'A01', '2', 'b@example.com'],
      ],
      ['exhibitor.name.ko', 'exhibitor.email~', 'exhibitor.booths', 'exhibitor+~', 'exhibitor+~'],
    ],
  ])('of %s', (_, rows, expected) => {
    expect(Object.values(columnsOf(rows))).toEqual(expected);
  });

  it.each([
    ['업체명', ['가나식품', '다라'], 'exhibitor.name.ko'],
    ['업체명', ['韩国人参公司', '大韩食品'], 'exhibitor.name.zh-CN'],
    ['업체명', ['Gana Food', 'Dara'], 'exhibitor.name.en'],
    ['Company', ['가나식품', 'LG', 'CJ'], 'exhibitor.name.ko'],
    ['企业名称', ['가나식품', '다라'], 'exhibitor.name.ko'],
    ['회사소개', ['한국의 K-beauty 제조사'], 'exhibitor.description.ko'],
    ['지역 주소', ['서울'], 'exhibitor+~'],
  ])('the cells decide the language of %s over %j', (heading, cells, expected) => {
    const rows = [[heading, '부스번호', '전화'], ...cells.map((cell, at) => [cell, `A0${at}`, '02-1'])];
    expect(columnsOf(rows).A).toBe(expected);
  });

  it('names in three languages stand beside each other without tags', () => {
    const rows = [
      ['업체명', '企业名称', 'Company name', '부스'],
      ['가나', '佳娜', 'Gana', 'A01'],
    ];
    expect(Object.values(columnsOf(rows)).slice(0, 3)).toEqual([
      'exhibitor.name.ko',
      'exhibitor.name.zh-CN',
      'exhibitor.name.en',
    ]);
  });

  it('a tagged name keeps its language; the one without a tag takes that of its heading', () => {
    const rows = [
      ['업체명', '업체명(영문)', '부스'],
      ['LG', 'LG', 'A01'],
      ['CJ', 'CJ', 'A02'],
    ];
    expect(columnsOf(rows)).toMatchObject({ A: 'exhibitor.name.ko~', B: 'exhibitor.name.en' });
  });

  it('two columns of one meaning: the first is used, the other kept, and staff are told', () => {
    const tables = tablesOf(
      workbookOf(
        sheetOf('S', [
          ['업체명', '전화', '연락처'],
          ['가나', '02-1', '02-2'],
        ]),
      ),
    );
    expect(columnWords(tables[0])).toMatchObject({ B: 'exhibitor.phone', C: 'exhibitor+~' });
    expect(tables[0]?.problems).toMatchObject([{ code: 'column-twice', column: 'C', details: { other: 'B' } }]);
  });

  it('Korean and Chinese in one column are told', () => {
    const rows = [
      ['업체명', '부스'],
      ['가나', 'A1'],
      ['大韩食品', 'A2'],
      ['다라', 'A3'],
      ['佳娜', 'A4'],
    ];
    expect(problemCodes(tablesOf(workbookOf(sheetOf('S', rows))))).toContain('column-mixed');
  });
});

describe('what is ambiguous on purpose is asked', () => {
  const withColumn = (heading: string, cells: (string | number)[], others: [string, string][] = []) => {
    const head = ['업체명', heading, '주소', ...others.map(([each]) => each)];
    const rows = cells.map((cell, at) => [`가나${at}`, cell, '서울', ...others.map(([, value]) => value)]);
    const column = tablesOf(workbookOf(sheetOf('S', [head, ...rows])))[0]?.columns[1];
    return column && { best: columnsOf([head, ...rows]).B, candidates: column.candidates.length };
  };

  it.each<[string, (string | number)[], string]>([
    ['구분', ['제조', '무역'], 'exhibitor.industries?'],
    ['分类', ['食品', '美妆'], 'exhibitor.industries?'],
    ['类型', ['标展', '特装'], 'exhibitor.businessTypes?'],
    ['展品', ['人参'], 'exhibitor.mainProducts.zh-CN~'],
    ['제품', ['홍삼'], 'exhibitor.mainProducts.ko~'],
    ['HP', ['010-1234-5678', '010-2345-6789'], 'exhibitor.mobile?'],
    ['HP', ['www.example.com', 'gana.co.kr'], 'exhibitor.website?'],
    ['번호', [17, 4, 99], 'exhibitor.externalId?'],
    ['번호', [1, 2, 3], '-'],
    ['번호', [1, 2, 4], '-'],
    ['대표', ['김하나', '이두리'], 'exhibitor+?'],
    ['대표', ['02-123-4567', '02-234-5678'], 'exhibitor.phone?'],
    ['담당', ['김하나'], 'exhibitor.contactName.ko?'],
    ['국가', ['한국'], 'exhibitor+~'],
  ])('%s over %j is %s', (heading, cells, expected) => {
    expect(withColumn(heading, cells)?.best).toBe(expected);
  });

  it('商品编号 may be a number or an HS code', () => {
    const rows = [
      ['商品编号', '产品名称', '型号'],
      ['330499', '面膜', 'M1'],
      ['330410', '口红', 'M2'],
    ];
    expect(columnsOf(rows).A).toBe('product.hsCode?');
    expect(
      columnsOf([
        ['商品编号', '产品名称', '型号'],
        ['GN-17', '面膜', 'M1'],
      ]).A,
    ).toBe('product.externalId?');
  });

  it('a country in a list with products may be of the company or of origin', () => {
    expect(withColumn('국가', ['한국'], [['제품명', '홍삼']])).toEqual({ best: 'exhibitor+?', candidates: 1 });
  });

  it('제품 is the product name where the list is of products', () => {
    expect(
      columnsOf([
        ['업체명', '제품', '모델명', 'HS코드'],
        ['가나', '홍삼', 'R1', '130219'],
      ]).B,
    ).toBe('product.name.ko?');
  });

  it('the maker is the exhibitor where a list of products names no other', () => {
    expect(
      columnsOf([
        ['제품명', '모델명', '제조사'],
        ['홍삼', 'R1', '가나식품'],
      ]).C,
    ).toBe('exhibitor.name.ko?');
    expect(
      columnsOf([
        ['업체명', '제품명', '모델명', '제조사'],
        ['가나', '홍삼', 'R1', '다라'],
      ]).D,
    ).toBe('product+?');
  });
});
