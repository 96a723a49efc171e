/** Lists that LibreOffice has saved: workbooks of other programs, and text that it opened without care. */
import type { ListCase, OfficeFile } from '../listCase.ts';
import { textFilter, textFilterPages } from '#tests/support/libreOffice.ts';
import { libraryFile, textFile } from '../makeFiles.ts';

const textIn = (page: number) => `Text - txt - csv (StarCalc):${textFilter(page)}`;

const list: OfficeFile['bytes'] = libraryFile({
  식품: {
    rows: [
      ['2021 한국주간 참가업체', '', '', '', ''],
      ['업체명(국문)', '부스번호', '설립일', '제품명(국문)', '단가'],
      ['한빛식품', 'A01', { v: 35_855, z: 'yyyy-mm-dd' }, '김치', { v: 1234.5, z: '#,##0.00' }],
      ['', '', '', '만두', { f: 'E3*2', v: 2469 }],
      ['취소', 'A09', '', '', ''],
      ['서울식품', '1E02', '1999', '떡', { f: 'NA()', t: 'e', v: 0x2a }],
      ['합계', '', '', '', { f: 'SUM(E3:E4)', v: 3703.5 }],
    ],
    merges: ['A1:E1', 'A3:A4', 'B3:B4'],
    hiddenRows: [5],
  },
  목록: { rows: [['내부용 메모입니다.']], hidden: 1 },
});

const namesOnly = libraryFile({
  名单: [
    ['企业名称(中文)', '展位号', '电话', '업체명(국문)'],
    ['韩光食品有限公司', 'A01', '024-5550601', '한빛식품'],
    ['首尔化学', '1E02', '024-5550602', '서울화학'],
  ],
});

const namesOnlyRecords = [
  {
    'name.zh-CN': '韩光食品有限公司',
    legalForm: 'llc',
    booths: 'A01',
    phone: '024-5550601',
    'name.ko': '한빛식품',
  },
  { 'name.zh-CN': '首尔化学', booths: '1E02', phone: '024-5550602', 'name.ko': '서울화학' },
];

/** Cases that LibreOffice writes; one start for each filter. */
export const officeLists: readonly ListCase[] = [
  {
    name: 'a workbook with joined cells, hidden parts, formulas and dates, saved again',
    tool: 'office',
    file: '저장.xlsx',
    content: { original: 'list.xlsx', bytes: list, to: 'xlsx' },
    expected: {
      counts: ['exhibitor 3 0 0 0', 'product 3 0 0 0'],
      exhibitors: [
        { 'name.ko': '한빛식품', booths: 'A01', foundedYear: '1998', industries: 'food' },
        { 'name.ko': '취소', booths: 'A09', industries: 'food' },
        { 'name.ko': '서울식품', booths: '1E02', foundedYear: '1999', industries: 'food' },
      ],
      products: [
        { exhibitor: '한빛식품', 'name.ko': '김치', priceMin: '1234.5', priceMax: '1234.5' },
        { exhibitor: '한빛식품', 'name.ko': '만두', priceMin: '2469', priceMax: '2469' },
        { exhibitor: '서울식품', 'name.ko': '떡' },
      ],
      problems: [
        'hint industry-from-sheet 식품!0',
        'hint hidden-rows 식품!5',
        'doubt error-cell 식품!E6',
        'hint hidden-sheet-unread 목록!0',
      ],
      unused: ['식품!1 title', '식품!7 total', '목록!1 note'],
    },
  },
  {
    name: 'a workbook of the 1904 calendar, saved again',
    tool: 'office',
    file: '1904.xlsx',
    content: {
      original: 'mac.xlsx',
      bytes: libraryFile(
        {
          행사: [
            ['행사명(국문)', '시작시간'],
            ['개막식', { v: 43_001.375, z: 'yyyy/m/d h:mm' }],
          ],
        },
        { is1904: true },
      ),
      to: 'xlsx',
    },
    expected: {
      counts: ['event 1 0 0 0'],
      events: [{ 'title.ko': '개막식', startsAt: '2021-09-24T09:00', status: 'planned' }],
      problems: ['doubt event-incomplete 행사!2'],
    },
  },
  {
    name: 'text opened without care: zeros and booths eaten, then saved as a workbook',
    tool: 'office',
    file: '열어저장.xlsx',
    content: {
      original: '명단.csv',
      bytes: textFile(
        [
          ['업체명(국문)', '부스번호', '휴대폰', '제품명(국문)', 'HS코드'],
          ['한빛', '1E02', '01055550603', '건포도', '080620'],
        ],
        { encoding: 'cp949' },
      ),
      from: textIn(textFilterPages.cp949),
      to: 'xlsx',
    },
    expected: {
      counts: ['exhibitor 1 0 0 0', 'product 1 0 0 0'],
      exhibitors: [{ 'name.ko': '한빛', booths: '1E02', mobile: '01055550603' }],
      products: [{ exhibitor: '한빛', 'name.ko': '건포도', hsCode: '080620' }],
      problems: [
        'doubt booth-eaten 명단!B2 -> 1E02',
        'hint phone-zero 명단!C2 -> 01055550603',
        'hint hs-zero 명단!E2 -> 080620',
      ],
    },
  },
  {
    name: 'text in GB18030',
    tool: 'office',
    file: '名单.csv',
    content: { original: 'list.xlsx', bytes: namesOnly, to: `csv:${textIn(textFilterPages.gb18030)}` },
    expected: { reading: 'gb18030 , sure', counts: ['exhibitor 2 0 0 0'], exhibitors: namesOnlyRecords },
  },
  {
    name: 'text in CP949, where characters that it lacks were lost for good: names and headings with ? are told',
    tool: 'office',
    file: '명단.csv',
    content: { original: 'list.xlsx', bytes: namesOnly, to: `csv:${textIn(textFilterPages.cp949)}` },
    expected: {
      reading: 'cp949 , sure',
      counts: ['exhibitor 2 0 0 0'],
      exhibitors: [
        {
          booths: 'A01',
          'extra:??': '024-5550601',
          'extra:企?名?(中文)': '?光食品有限公司',
          'name.ko': '한빛식품',
        },
        { booths: '1E02', 'extra:??': '024-5550602', 'extra:企?名?(中文)': '首?化?', 'name.ko': '서울화학' },
      ],
      problems: [
        'hint column-unknown 명단!A1',
        'hint column-unknown 명단!C1',
        'doubt broken-characters 명단!A2',
        'doubt broken-characters 명단!A3',
      ],
    },
  },
  {
    name: 'an old workbook (.xls)',
    tool: 'office',
    file: '명단.xls',
    content: { original: 'list.xlsx', bytes: namesOnly, to: 'xls' },
    expected: { refused: { reason: 'old-xls' } },
  },
  {
    name: 'its own format (.ods)',
    tool: 'office',
    file: '명단.ods',
    content: { original: 'list.xlsx', bytes: namesOnly, to: 'ods' },
    expected: { refused: { reason: 'ods' } },
  },
];
