/** Lists as text: encodings, delimiters, line ends, and what spreadsheets wrap around values. */
import iconv from 'iconv-lite';
import type { ListCase } from '../listCase.ts';
import { textFile } from '../makeFiles.ts';

const heads = ['업체명(국문)', '부스번호', '전화번호'];

/** Cases of text files, written byte by byte. */
export const textLists: readonly ListCase[] = [
  {
    name: 'UTF-8 with a mark, a profile of two lines in quotes, commas within',
    tool: 'bytes',
    file: '참가업체.csv',
    content: textFile(
      [
        ['업체명(국문)', '부스번호', '회사소개(국문)'],
        ['한빛식품', 'A01', '1998년 창업.\n김치, 만두 전문'],
        ['"서울" 화학', 'A02', ''],
      ],
      { mark: true },
    ),
    expected: {
      reading: 'utf-8 , sure',
      counts: ['exhibitor 2 0 0 0'],
      exhibitors: [
        { 'name.ko': '한빛식품', booths: 'A01', 'description.ko': '1998년 창업.\n김치, 만두 전문' },
        { 'name.ko': '"서울" 화학', booths: 'A02' },
      ],
    },
  },
  {
    name: 'UTF-8 without a mark, columns in any order, headings of three languages',
    tool: 'bytes',
    file: 'list.csv',
    content: textFile(
      [
        ['电话', 'Company name (eng)', '부스번호', '企业名称(中文)', '이메일', '업체명(국문)'],
        ['+82-2-555-0101', 'Hanbit Foods', 'B-12', '韩光食品', 'sales@hanbit.example.com', '한빛식품'],
      ],
      { lineEnd: '\n' },
    ),
    expected: {
      reading: 'utf-8 , sure',
      counts: ['exhibitor 1 0 0 0'],
      exhibitors: [
        {
          phone: '+82-2-555-0101',
          'name.en': 'Hanbit Foods',
          booths: 'B-12',
          'name.zh-CN': '韩光食品',
          email: 'sales@hanbit.example.com',
          'name.ko': '한빛식품',
        },
      ],
    },
  },
  {
    name: 'CP949 of Korean Excel, with syllables that EUC-KR lacks',
    tool: 'bytes',
    file: '명단.csv',
    content: textFile([heads, ['뷁똠방각하', 'A01', '02-555-0102'], ['㈜펲시코리아', 'A02', '031-555-0103']], {
      encoding: 'cp949',
    }),
    expected: {
      reading: 'cp949 , sure',
      counts: ['exhibitor 2 0 0 0'],
      exhibitors: [
        { 'name.ko': '뷁똠방각하', booths: 'A01', phone: '02-555-0102' },
        { 'name.ko': '㈜펲시코리아', legalForm: 'corp', booths: 'A02', phone: '031-555-0103' },
      ],
    },
  },
  {
    name: 'GB18030 of WPS, with characters that GBK lacks',
    tool: 'bytes',
    file: '参展商.csv',
    content: textFile(
      [
        ['企业名称', '展位号', '联系人'],
        ['沈阳㐂乐食品有限公司', 'C01', '李𠮷'],
        ['大连韩都贸易', 'C02', '王芳'],
      ],
      { encoding: 'gb18030' },
    ),
    expected: {
      reading: 'gb18030 , sure',
      counts: ['exhibitor 2 0 0 0'],
      exhibitors: [
        { 'name.zh-CN': '沈阳㐂乐食品有限公司', legalForm: 'llc', booths: 'C01', 'contactName.zh-CN': '李𠮷' },
        { 'name.zh-CN': '大连韩都贸易', booths: 'C02', 'contactName.zh-CN': '王芳' },
      ],
    },
  },
  {
    name: 'GBK of two lines only: the headings tell it from CP949',
    tool: 'bytes',
    file: '名单.csv',
    content: textFile(
      [
        ['企业名称', '电话'],
        ['韩光', '024-5550104'],
      ],
      { encoding: 'gbk' },
    ),
    expected: {
      reading: 'gb18030 , sure',
      counts: ['exhibitor 1 0 0 0'],
      exhibitors: [{ 'name.zh-CN': '韩光', phone: '024-5550104' }],
    },
  },
  {
    name: 'CP949 of two lines only',
    tool: 'bytes',
    file: '두줄.csv',
    content: textFile(
      [
        ['업체명', '전화'],
        ['한빛', '02-555-0105'],
      ],
      { encoding: 'cp949' },
    ),
    expected: {
      reading: 'cp949 , sure',
      counts: ['exhibitor 1 0 0 0'],
      exhibitors: [{ 'name.ko': '한빛', phone: '02-555-0105' }],
    },
  },
  {
    name: 'English headings above Korean names in CP949: staff are shown both readings',
    tool: 'bytes',
    file: 'companies.csv',
    content: textFile(
      [
        ['company', 'booth'],
        ['한빛', 'A01'],
      ],
      { encoding: 'cp949' },
    ),
    expected: {
      reading: 'cp949 , or gb18030 ,',
      counts: ['exhibitor 1 0 0 0'],
      exhibitors: [{ 'name.ko': '한빛', booths: 'A01' }],
    },
  },
  {
    name: 'Unicode text of Excel: UTF-16 with tabs',
    tool: 'bytes',
    file: '유니코드.txt',
    content: Buffer.concat([
      Buffer.from([0xff, 0xfe]),
      textFile([heads, ['한빛식품', 'A01', '02-555-0106'], ['쉼표, 있는 회사', 'A02', '']], {
        encoding: 'utf-16le',
        delimiter: '\t',
      }),
    ]),
    expected: {
      reading: 'utf-16le tab sure',
      counts: ['exhibitor 2 0 0 0'],
      exhibitors: [
        { 'name.ko': '한빛식품', booths: 'A01', phone: '02-555-0106' },
        { 'name.ko': '쉼표, 있는 회사', booths: 'A02' },
      ],
    },
  },
  {
    name: 'semicolons of a European Excel, the comma as a decimal sign, a line that names the delimiter',
    tool: 'bytes',
    file: 'export.csv',
    content: Buffer.from(
      'sep=;\r\nCompany name (eng);Product name (eng);Price;Currency\r\nHanbit;Kimchi 1 kg;1,5;USD\r\nHanbit;Mandu;12,25;USD\r\n',
    ),
    expected: {
      reading: 'utf-8 ; sure',
      counts: ['exhibitor 1 0 0 0', 'product 2 0 0 0'],
      exhibitors: [{ 'name.en': 'Hanbit' }],
      products: [
        { exhibitor: 'Hanbit', 'name.en': 'Kimchi 1 kg', priceMin: '1.5', priceMax: '1.5', currency: 'USD' },
        { exhibitor: 'Hanbit', 'name.en': 'Mandu', priceMin: '12.25', priceMax: '12.25', currency: 'USD' },
      ],
    },
  },
  {
    name: 'tabs, lines that end with CR only, as an old Macintosh has them',
    tool: 'bytes',
    file: 'mac.tsv',
    content: textFile([heads, ['한빛', 'A01', ''], ['서울', 'A02', '']], { delimiter: '\t', lineEnd: '\r' }),
    expected: {
      reading: 'utf-8 tab sure',
      counts: ['exhibitor 2 0 0 0'],
      exhibitors: [
        { 'name.ko': '한빛', booths: 'A01' },
        { 'name.ko': '서울', booths: 'A02' },
      ],
    },
  },
  {
    name: 'line ends of all kinds, empty lines, and commas down to the end as Excel writes them',
    tool: 'bytes',
    file: 'mixed.csv',
    content: Buffer.from('업체명(국문),부스번호\r\n한빛,A01\n\r서울,A02\r\r\n,,\r\n부산,A03\n,,,,\r\n,,,,\r\n'),
    expected: {
      reading: 'utf-8 , sure',
      counts: ['exhibitor 3 0 0 0'],
      exhibitors: [
        { 'name.ko': '한빛', booths: 'A01' },
        { 'name.ko': '서울', booths: 'A02' },
        { 'name.ko': '부산', booths: 'A03' },
      ],
    },
  },
  {
    name: 'values wrapped as formulas so that zeros stay, once and twice',
    tool: 'bytes',
    file: 'wrapped.csv',
    content: textFile([
      ['참가업체ID', '업체명(국문)', '부스번호', '휴대폰', '제품명(국문)', 'HS코드'],
      ['="00123"', '한빛식품', '="1E02"', '="010-1234-5678"', '건포도', '="080620"'],
      ['="00123"', '한빛식품', '"=""1E02"""', '', '곶감', '="=""0813401000"""'],
    ]),
    expected: {
      reading: 'utf-8 , sure',
      counts: ['exhibitor 1 0 0 0', 'product 2 0 0 0'],
      exhibitors: [{ externalId: '00123', 'name.ko': '한빛식품', booths: '1E02', mobile: '010-1234-5678' }],
      products: [
        { exhibitor: '한빛식품', 'name.ko': '건포도', hsCode: '080620' },
        { exhibitor: '한빛식품', 'name.ko': '곶감', hsCode: '0813401000' },
      ],
    },
  },
  {
    name: 'text that is called a workbook',
    tool: 'bytes',
    file: '명단.xlsx',
    content: textFile([heads, ['한빛', 'A01', '02-555-0107']], { encoding: 'cp949' }),
    expected: {
      reading: 'cp949 , sure',
      counts: ['exhibitor 1 0 0 0'],
      exhibitors: [{ 'name.ko': '한빛', booths: 'A01', phone: '02-555-0107' }],
    },
  },
  {
    name: 'files joined with their marks and headings: byte order marks inside, headings twice',
    tool: 'bytes',
    file: 'joined.csv',
    content: Buffer.from(
      '\ufeff업체명(국문),부스번호\r\n한빛,A01\r\n\ufeff업체명(국문),부스번호\r\n\ufeff서울,A02\r\n부산\u200b,\u00a0A03\u3000\r\n',
    ),
    expected: {
      reading: 'utf-8 , sure',
      counts: ['exhibitor 3 0 0 0'],
      exhibitors: [
        { 'name.ko': '한빛', booths: 'A01' },
        { 'name.ko': '서울', booths: 'A02' },
        { 'name.ko': '부산', booths: 'A03' },
      ],
      unused: ['joined!3 heading'],
    },
  },
  {
    name: 'telephone numbers that Excel shortened, a text that only looks so, and characters already lost',
    tool: 'bytes',
    file: 'shortened.csv',
    content: textFile([
      ['업체명(국문)', '전화번호', '모델명', '제품명(국문)', '위챗 ID', '취급 메모'],
      ['한빛', '8.21E+10', '12E5', '전지', '7E10', '3E8'],
      ['서울\ufffd', '02-555-0108', 'A-\ufffd', '충전기', '', '메모\ufffd'],
    ]),
    expected: {
      reading: 'utf-8 , sure',
      counts: ['exhibitor 2 0 0 0', 'product 2 0 0 0'],
      exhibitors: [
        { 'name.ko': '한빛', wechat: '7E10', 'extra:취급 메모': '3E8' },
        { 'name.ko': '서울\ufffd', phone: '02-555-0108', 'extra:취급 메모': '메모\ufffd' },
      ],
      products: [
        { exhibitor: '한빛', model: '12E5', 'name.ko': '전지' },
        { exhibitor: '서울\ufffd', model: 'A-\ufffd', 'name.ko': '충전기' },
      ],
      problems: [
        'hint column-unknown shortened!F1',
        'doubt digits-lost shortened!B2',
        'doubt broken-characters shortened!A3',
        'doubt broken-characters shortened!C3',
        'doubt broken-characters shortened!F3',
      ],
    },
  },
  {
    name: 'a Chinese file whose byte order mark came through as text, in UTF-8 saved twice',
    tool: 'bytes',
    file: '名单二.csv',
    content: Buffer.concat([
      Buffer.from([0xef, 0xbb, 0xbf, 0xef, 0xbb, 0xbf]),
      iconv.encode('展位号,企业名称(中文)\nA01,韩光\n', 'utf-8'),
    ]),
    expected: {
      reading: 'utf-8 , sure',
      counts: ['exhibitor 1 0 0 0'],
      exhibitors: [{ booths: 'A01', 'name.zh-CN': '韩光' }],
    },
  },
];
