/** Lists that come after others: what they add, change and leave alone. */
import type { Rows } from '#tests/support/comparing.ts';
import type { ListCase } from '../listCase.ts';
import { libraryFile, textFile } from '../makeFiles.ts';

const known: Readonly<Record<string, Rows>> = {
  업체: [
    ['업체코드', '참가업체ID', '업체명(국문)', '업체명(영문)', '부스번호', '전화번호'],
    ['e1', 'K-01', '한빛식품㈜', 'Hanbit Foods', 'A01', '02-555-0401'],
    ['e2', '', '서울화학', '', 'A02', '02-555-0402'],
    ['e3', 'K-03', '부산어묵', '', 'A03', ''],
  ],
  제품: [
    ['제품코드', '소속 업체', '제품명(국문)', 'HS코드'],
    ['p1', 'e1', '김치', '200599'],
    ['p2', 'e2', '세제', '340250'],
  ],
};

const hanbit = {
  externalId: 'K-01',
  'name.ko': '한빛식품㈜',
  legalForm: 'corp',
  'name.en': 'Hanbit Foods',
  booths: 'A01',
  phone: '02-555-0401',
};
const seoul = { 'name.ko': '서울화학', booths: 'A02', phone: '02-555-0402' };
const busan = { externalId: 'K-03', 'name.ko': '부산어묵', booths: 'A03' };
const products = [
  { exhibitor: '한빛식품㈜', 'name.ko': '김치', hsCode: '200599' },
  { exhibitor: '서울화학', 'name.ko': '세제', hsCode: '340250' },
];

/** Cases with something in the draft before. */
export const matchingLists: readonly ListCase[] = [
  {
    name: 'the same list again changes nothing',
    tool: 'bytes',
    file: '업체.csv',
    before: known,
    content: textFile(
      [
        ['업체코드', '참가업체ID', '업체명(국문)', '업체명(영문)', '부스번호', '전화번호'],
        ['e1', 'K-01', '한빛식품㈜', 'Hanbit Foods', 'A-01', '02-555-0401'],
        ['e2', '', '서울화학', '', 'a2', '02-555-0402'],
        ['e3', 'K-03', '부산어묵', '', 'Ａ０３', ''],
      ],
      { encoding: 'cp949' },
    ),
    expected: {
      reading: 'cp949 , sure',
      counts: ['exhibitor 0 0 3 0'],
      exhibitors: [hanbit, seoul, busan],
      products,
    },
  },
  {
    name: 'a blank, a dash and “none” never erase',
    tool: 'library',
    file: '빈칸.xlsx',
    before: known,
    content: libraryFile({
      명단: [
        ['업체코드', '업체명(국문)', '업체명(영문)', '부스번호', '전화번호'],
        ['e1', '한빛식품㈜', '', '-', '없음'],
        ['e2', '', 'Seoul Chemical', '', '미정'],
      ],
    }),
    expected: {
      counts: ['exhibitor 0 1 1 0'],
      exhibitors: [hanbit, { ...seoul, 'name.en': 'Seoul Chemical' }, busan],
      products,
      problems: ['hint undecided 명단!E3'],
    },
  },
  {
    name: 'records are found by code, by number, by name and booth, in this order',
    tool: 'library',
    file: '매칭.xlsx',
    before: known,
    content: libraryFile({
      명단: [
        ['업체코드', '참가업체ID', '업체명(국문)', '부스번호', '홈페이지'],
        ['e1', '', '한빛 식품 주식회사', '', 'www.hanbit.example.com'],
        ['', 'K-03', '부산어묵(주)', '', 'www.busan.example.com'],
        ['', '', '(주)서울화학', 'A-02', 'www.seoul.example.com'],
        ['', '', '대구섬유', 'B01', ''],
      ],
    }),
    expected: {
      counts: ['exhibitor 1 3 0 0'],
      exhibitors: [
        // A spelling of the same name is taken over: it is what the list says now.
        { ...hanbit, 'name.ko': '한빛 식품 주식회사', website: 'www.hanbit.example.com' },
        { ...seoul, 'name.ko': '(주)서울화학', legalForm: 'corp', website: 'www.seoul.example.com' },
        { ...busan, 'name.ko': '부산어묵(주)', legalForm: 'corp', website: 'www.busan.example.com' },
        { 'name.ko': '대구섬유', booths: 'B01' },
      ],
      products: [
        { ...products[0], exhibitor: '한빛 식품 주식회사' },
        { ...products[1], exhibitor: '(주)서울화학' },
      ],
    },
  },
  {
    name: 'a name that is nearly one of the draft is asked about and added meanwhile',
    tool: 'library',
    file: '유사.xlsx',
    before: known,
    content: libraryFile({
      명단: [
        ['업체명(국문)', '부스번호'],
        ['한빛식풍', 'A01'],
      ],
    }),
    expected: {
      counts: ['exhibitor 1 0 0 0'],
      exhibitors: [hanbit, seoul, busan, { 'name.ko': '한빛식풍', booths: 'A01' }],
      products,
      duplicates: ['한빛식풍 ? 한빛식품㈜'],
    },
  },
  {
    name: 'one company in two sheets, spelt in two ways at two booths, is asked about',
    tool: 'library',
    file: '두시트.xlsx',
    content: libraryFile({
      식품: [
        ['업체명(국문)', '부스번호'],
        ['한빛식품', 'A01'],
      ],
      음료: [
        ['업체명(국문)', '부스번호'],
        ['㈜한빛식품', 'C01'],
      ],
    }),
    expected: {
      counts: ['exhibitor 2 0 0 0'],
      exhibitors: [
        { 'name.ko': '한빛식품', booths: 'A01', industries: 'food' },
        { 'name.ko': '㈜한빛식품', legalForm: 'corp', booths: 'C01', industries: 'drink' },
      ],
      problems: ['hint industry-from-sheet 식품!0', 'hint industry-from-sheet 음료!0'],
      duplicates: ['㈜한빛식품 ? 한빛식품'],
    },
  },
  {
    name: 'what the list lacks stays',
    tool: 'bytes',
    file: '일부.csv',
    before: known,
    content: textFile([
      ['업체코드', '업체명(국문)'],
      ['e1', '한빛식품㈜'],
    ]),
    expected: {
      reading: 'utf-8 , sure',
      counts: ['exhibitor 0 0 1 0'],
      exhibitors: [hanbit, seoul, busan],
      products,
    },
  },
  {
    name: 'what the list lacks goes only where staff ask for it, with its products',
    tool: 'bytes',
    file: '삭제.csv',
    before: known,
    choices: { removeMissing: true },
    content: textFile([
      ['업체코드', '업체명(국문)'],
      ['e1', '한빛식품㈜'],
    ]),
    expected: {
      reading: 'utf-8 , sure',
      counts: ['exhibitor 0 0 1 2', 'product 0 0 0 1'],
      exhibitors: [hanbit],
      products: [{ exhibitor: '한빛식품㈜', 'name.ko': '김치', hsCode: '200599' }],
    },
  },
  {
    name: 'the same row twice, and a product of an exhibitor that nobody knows',
    tool: 'library',
    file: '중복행.xlsx',
    before: known,
    content: libraryFile({
      제품: [
        ['소속 업체', '제품명(국문)', '모델명'],
        ['e1', '만두', 'M-1'],
        ['e1', '만두', 'M-1'],
        ['e9', '떡', 'T-1'],
        ['', '면', 'N-1'],
      ],
    }),
    expected: {
      counts: ['product 1 0 0 0'],
      exhibitors: [hanbit, seoul, busan],
      products: [...products, { exhibitor: '한빛식품㈜', 'name.ko': '만두', model: 'M-1' }],
      problems: ['hint row-twice 제품!3', 'error exhibitor-unknown 제품!A4', 'error exhibitor-missing 제품!5'],
    },
  },
  {
    name: 'booths and texts that change, and a description that shrinks',
    tool: 'library',
    file: '변경.xlsx',
    before: {
      업체: [
        ['업체코드', '업체명(국문)', '부스번호', '회사소개(국문)'],
        ['e1', '한빛', 'A01', '1998년부터 전통 방식으로 김치와 만두를 만들어 온 회사입니다. 전국에 매장이 있습니다.'],
      ],
    },
    content: libraryFile({
      명단: [
        ['업체코드', '업체명(국문)', '부스번호', '회사소개(국문)'],
        ['e1', '한빛', 'B05', '김치 회사'],
      ],
    }),
    expected: {
      counts: ['exhibitor 0 1 0 0'],
      exhibitors: [{ 'name.ko': '한빛', booths: 'B05', 'description.ko': '김치 회사' }],
      problems: [
        'doubt text-shrinks 명단!D2 -> 1998년부터 전통 방식으로 김치와 만두를 만들어 온 회사입니다. 전국에 매장이 있습니다.',
      ],
    },
  },
];
