/** Lists by their shape: sheets, titles, headings of several rows, joined cells, hidden parts, totals. */
import type { ListCase } from '../listCase.ts';
import { libraryFile } from '../makeFiles.ts';

const hiddenParts = libraryFile({
  명단: {
    rows: [
      ['업체명(국문)', '내선', '부스번호'],
      ['한빛', '12', 'A01'],
      ['취소된 업체', '13', 'A02'],
      ['서울', '14', 'A03'],
    ],
    hiddenRows: [3],
    hiddenColumns: [2],
  },
  작년: {
    rows: [
      ['업체명(국문)', '부스번호'],
      ['부산', 'B01'],
    ],
    hidden: 1,
  },
});

/** Cases of layout, in workbooks of the XLSX library. */
export const layoutLists: readonly ListCase[] = [
  {
    name: 'a sheet for each industry, which no column names',
    tool: 'library',
    file: '업종별.xlsx',
    content: libraryFile({
      식품: [
        ['업체명(국문)', '부스번호'],
        ['한빛식품', 'A01'],
      ],
      화장품·뷰티: [
        ['업체명(국문)', '부스번호'],
        ['서울코스메틱', 'B01'],
      ],
      안내: [['작성 시 유의사항: 모든 항목을 빠짐없이 적어 주세요.']],
    }),
    expected: {
      counts: ['exhibitor 2 0 0 0'],
      exhibitors: [
        { 'name.ko': '한빛식품', booths: 'A01', industries: 'food' },
        { 'name.ko': '서울코스메틱', booths: 'B01', industries: 'beauty' },
      ],
      problems: ['hint industry-from-sheet 식품!0', 'hint industry-from-sheet 화장품·뷰티!0', 'hint no-list 안내!0'],
      unused: ['안내!1 note'],
    },
  },
  {
    name: 'title and date above, notes and the end mark below, running numbers',
    tool: 'library',
    file: '제목줄.xlsx',
    content: libraryFile({
      명단: {
        rows: [
          ['2021 한국주간 참가업체 명단', '', ''],
          ['', '', '2021. 9. 1. 기준'],
          [],
          ['연번', '업체명(국문)', '부스번호'],
          [1, '한빛', 'A01'],
          [2, '서울', 'A02'],
          ['', '- 이상 -', ''],
          ['※ 부스번호는 변경될 수 있음', '', ''],
        ],
        merges: ['A1:C1'],
      },
    }),
    expected: {
      counts: ['exhibitor 2 0 0 0'],
      exhibitors: [
        { 'name.ko': '한빛', booths: 'A01' },
        { 'name.ko': '서울', booths: 'A02' },
      ],
      unused: ['명단!1 title', '명단!2 title', '명단!7 note', '명단!8 note'],
    },
  },
  {
    name: 'headings of two rows below groups, as a real fair sends them',
    tool: 'library',
    file: '두줄제목.xlsx',
    content: libraryFile({
      명단: {
        rows: [
          ['No.', '업체 정보', '', '', '', '제품 정보', ''],
          ['', '부스번호', '업체명(국문)', '업체명(영문)', '담당자', '제품명(국문)', '모델명'],
          [1, 'A01', '한빛', 'Hanbit', '김영희', '김치', 'K-1'],
          [2, 'A02', '서울', 'Seoul', '이철수', '세제', 'S-1'],
        ],
        merges: ['A1:A2', 'B1:E1', 'F1:G1'],
      },
    }),
    expected: {
      counts: ['exhibitor 2 0 0 0', 'product 2 0 0 0'],
      exhibitors: [
        { booths: 'A01', 'name.ko': '한빛', 'name.en': 'Hanbit', 'contactName.ko': '김영희' },
        { booths: 'A02', 'name.ko': '서울', 'name.en': 'Seoul', 'contactName.ko': '이철수' },
      ],
      products: [
        { exhibitor: '한빛', 'name.ko': '김치', model: 'K-1' },
        { exhibitor: '서울', 'name.ko': '세제', model: 'S-1' },
      ],
    },
  },
  {
    name: 'company cells joined over the rows of their products',
    tool: 'library',
    file: '병합.xlsx',
    content: libraryFile({
      명단: {
        rows: [
          ['업체명(국문)', '부스번호', '제품명(국문)', 'HS코드'],
          ['한빛', 'A01', '김치', '200599'],
          ['', '', '만두', '190220'],
          ['', '', '떡', ''],
          ['서울', 'A02', '세제', '340250'],
          ['', '', '비누', '340111'],
        ],
        merges: ['A2:A4', 'B2:B4', 'A5:A6', 'B5:B6'],
      },
    }),
    expected: {
      counts: ['exhibitor 2 0 0 0', 'product 5 0 0 0'],
      exhibitors: [
        { 'name.ko': '한빛', booths: 'A01' },
        { 'name.ko': '서울', booths: 'A02' },
      ],
      products: [
        { exhibitor: '한빛', 'name.ko': '김치', hsCode: '200599' },
        { exhibitor: '한빛', 'name.ko': '만두', hsCode: '190220' },
        { exhibitor: '한빛', 'name.ko': '떡' },
        { exhibitor: '서울', 'name.ko': '세제', hsCode: '340250' },
        { exhibitor: '서울', 'name.ko': '비누', hsCode: '340111' },
      ],
    },
  },
  {
    name: 'a row per product that names its company once, and one that repeats it with other details',
    tool: 'library',
    file: '제품별.xlsx',
    content: libraryFile({
      명단: [
        ['업체명(국문)', '부스번호', '전화번호', '제품명(국문)'],
        ['한빛', 'A01', '02-555-0301', '김치'],
        ['', '', '', '만두'],
        ['서울', 'A02', '', '세제'],
        ['서울', 'A02', '02-555-0302', '비누'],
        ['한빛', '', '02-555-0399', '떡'],
      ],
    }),
    expected: {
      counts: ['exhibitor 2 0 0 0', 'product 5 0 0 0'],
      exhibitors: [
        { 'name.ko': '한빛', booths: 'A01', phone: '02-555-0301' },
        { 'name.ko': '서울', booths: 'A02', phone: '02-555-0302' },
      ],
      products: [
        { exhibitor: '한빛', 'name.ko': '김치' },
        { exhibitor: '한빛', 'name.ko': '만두' },
        { exhibitor: '서울', 'name.ko': '세제' },
        { exhibitor: '서울', 'name.ko': '비누' },
        { exhibitor: '한빛', 'name.ko': '떡' },
      ],
      problems: ['hint company-from-above 명단!3', 'doubt rows-differ 명단!C6 -> 02-555-0301'],
    },
  },
  {
    name: 'hidden rows, columns and sheets are read and told',
    tool: 'library',
    file: '숨김.xlsx',
    content: hiddenParts,
    expected: {
      counts: ['exhibitor 4 0 0 0'],
      exhibitors: [
        { 'name.ko': '한빛', booths: 'A01', 'extra:내선': '12' },
        { 'name.ko': '취소된 업체', booths: 'A02', 'extra:내선': '13' },
        { 'name.ko': '서울', booths: 'A03', 'extra:내선': '14' },
        { 'name.ko': '부산', booths: 'B01' },
      ],
      problems: ['hint column-unknown 명단!B1', 'hint hidden-rows 명단!3', 'hint hidden-sheet 작년!0'],
    },
  },
  {
    name: 'hidden rows and sheets stay out where staff have said so',
    tool: 'library',
    file: '숨김제외.xlsx',
    content: hiddenParts,
    choices: { skipHidden: true },
    expected: {
      counts: ['exhibitor 2 0 0 0'],
      exhibitors: [
        { 'name.ko': '한빛', booths: 'A01', 'extra:내선': '12' },
        { 'name.ko': '서울', booths: 'A03', 'extra:내선': '14' },
      ],
      problems: ['hint column-unknown 명단!B1', 'hint hidden-rows 명단!3', 'hint hidden-sheet 작년!0'],
      ignored: ['명단!A3', '명단!C3', '작년!A2', '작년!B2'],
    },
  },
  {
    name: 'subtotals and totals in three languages',
    tool: 'library',
    file: '합계.xlsx',
    content: libraryFile({
      명단: [
        ['업체명', '부스수', '제품명(국문)', '단가'],
        ['한빛', 1, '김치', 1000],
        ['소계', 1, '', 1000],
        ['서울', 2, '세제', 2000],
        ['小计', 2, '', 2000],
        ['Subtotal', 2, '', 2000],
        ['合计', 3, '', 3000],
        ['합계', 3, '', 3000],
        ['Total: 2 companies', '', '', ''],
        ['总计', '2家', '', ''],
      ],
    }),
    expected: {
      counts: ['exhibitor 2 0 0 0', 'product 2 0 0 0'],
      exhibitors: [
        { 'name.ko': '한빛', 'extra:부스수': '1' },
        { 'name.ko': '서울', 'extra:부스수': '2' },
      ],
      products: [
        { exhibitor: '한빛', 'name.ko': '김치', priceMin: '1000', priceMax: '1000' },
        { exhibitor: '서울', 'name.ko': '세제', priceMin: '2000', priceMax: '2000' },
      ],
      unused: [3, 5, 6, 7, 8, 9, 10].map((row) => `명단!${row} total`),
    },
  },
  {
    name: 'unknown columns are kept, headings with several meanings are asked about',
    tool: 'library',
    file: '미지열.xlsx',
    content: libraryFile({
      명단: [
        ['업체명(국문)', '구분', 'HP', '전기 사용량(kW)', '차량번호', '전기 사용량(kW)', '대표'],
        ['한빛', '식품', '010-5555-0303', '2.5', '12가3456', '220V', '김대표'],
        ['서울', '화장품', '010-5555-0304', 3, '', '', '이대표'],
      ],
    }),
    expected: {
      counts: ['exhibitor 2 0 0 0'],
      exhibitors: [
        {
          'name.ko': '한빛',
          industries: 'food',
          mobile: '010-5555-0303',
          'extra:전기 사용량(kW)': '2.5',
          'extra:차량번호': '12가3456',
          'extra:전기 사용량(kW) (F)': '220V',
          'extra:대표': '김대표',
        },
        {
          'name.ko': '서울',
          industries: 'beauty',
          mobile: '010-5555-0304',
          'extra:전기 사용량(kW)': '3',
          'extra:대표': '이대표',
        },
      ],
      problems: [
        'doubt column-unclear 명단!B1',
        'doubt column-unclear 명단!C1',
        'hint column-unknown 명단!D1',
        'hint column-unknown 명단!E1',
        'hint column-unknown 명단!F1',
        'doubt column-unclear 명단!G1',
      ],
      asked: ['명단!B 구분', '명단!C HP', '명단!G 대표'],
    },
  },
  {
    name: 'two lists on one sheet, companies above and products below',
    tool: 'library',
    file: '두목록.xlsx',
    content: libraryFile({
      명단: [
        ['참가업체', ''],
        ['업체명(국문)', '부스번호'],
        ['한빛', 'A01'],
        [],
        ['출품 제품', ''],
        ['업체명(국문)', '제품명(국문)'],
        ['한빛', '김치'],
      ],
    }),
    expected: {
      counts: ['exhibitor 1 0 0 0', 'product 1 0 0 0'],
      exhibitors: [{ 'name.ko': '한빛', booths: 'A01' }],
      products: [{ exhibitor: '한빛', 'name.ko': '김치' }],
      unused: ['명단!1 title', '명단!5 title'],
    },
  },
  {
    name: 'lines between the records that name an industry',
    tool: 'library',
    file: '구분행.xlsx',
    content: libraryFile({
      명단: {
        rows: [
          ['업체명(국문)', '부스번호', '전화번호'],
          ['■ 식품', '', ''],
          ['한빛', 'A01', ''],
          ['■ 화장품', '', ''],
          ['서울', 'A02', ''],
        ],
        merges: ['A2:C2', 'A4:C4'],
      },
    }),
    expected: {
      counts: ['exhibitor 2 0 0 0'],
      exhibitors: [
        { 'name.ko': '한빛', booths: 'A01', industries: 'food' },
        { 'name.ko': '서울', booths: 'A02', industries: 'beauty' },
      ],
      problems: ['hint industry-from-section 명단!0'],
      unused: ['명단!2 title', '명단!4 title'],
    },
  },
  {
    name: 'a filter over the headings, comments, an example row, a template that was filled in half',
    tool: 'library',
    file: '양식.xlsx',
    content: libraryFile({
      명단: {
        rows: [
          [{ v: '업체명(국문)*', note: '필수 항목입니다' }, '부스번호\n(선택)', '이메일 [필수]'],
          ['예) 한국식품', 'A00', 'example@example.com'],
          ['한빛', 'A01', ''],
          ['', '', ''],
        ],
        filter: 'A1:C4',
      },
    }),
    expected: {
      counts: ['exhibitor 1 0 0 0'],
      exhibitors: [{ 'name.ko': '한빛', booths: 'A01' }],
      unused: ['명단!2 note'],
    },
  },
  {
    name: 'an application form with the labels below each other is no list',
    tool: 'library',
    file: '신청서.xlsx',
    content: libraryFile({
      신청서: [
        ['업체명(국문)', '한빛'],
        ['부스번호', 'A01'],
        ['전화번호', '02-555-0305'],
        ['이메일', 'a@b.example.com'],
      ],
    }),
    expected: {
      problems: ['error form-sheet 신청서!0'],
      unused: ['신청서!1 note', '신청서!2 note', '신청서!3 note', '신청서!4 note'],
    },
  },
  {
    name: 'headings and nothing below them',
    tool: 'library',
    file: '제목만.xlsx',
    content: libraryFile({ 명단: [['업체명(국문)', '부스번호', '전화번호']] }),
    expected: { problems: ['doubt no-records 명단!1'] },
  },
  {
    name: 'a column of pictures that lie on the sheet, and one with their file names',
    tool: 'library',
    file: '사진.xlsx',
    content: libraryFile({
      명단: [
        ['업체명(국문)', '로고', '제품명(국문)', '제품사진'],
        ['한빛', '', '김치', 'kimchi_01.jpg; kimchi_02.jpg'],
        ['서울', '', '세제', ''],
      ],
    }),
    expected: {
      counts: ['exhibitor 2 0 0 0', 'product 2 0 0 0'],
      exhibitors: [{ 'name.ko': '한빛' }, { 'name.ko': '서울' }],
      products: [
        { exhibitor: '한빛', 'name.ko': '김치', pictures: 'kimchi_01.jpg\nkimchi_02.jpg' },
        { exhibitor: '서울', 'name.ko': '세제' },
      ],
    },
  },
];
