/** Lists whose cells say things in the many ways that people and spreadsheets have. */
import type { ListCase } from '../listCase.ts';
import { libraryFile } from '../makeFiles.ts';

/** Cases of cells, in workbooks of the XLSX library. */
export const cellLists: readonly ListCase[] = [
  {
    name: 'formulas with results, cached errors, a formula that was never calculated',
    tool: 'library',
    file: '수식.xlsx',
    content: libraryFile({
      명단: [
        ['업체명(국문)', '부스번호', '전화번호', '홈페이지'],
        [{ v: '한빛식품', f: 'CONCATENATE("한빛","식품")' }, { v: 'A01', f: 'VLOOKUP(1,X,2)' }, '02-555-0201', ''],
        ['서울', { t: 'e', v: 0x17, f: 'X!A1' }, { t: 'e', v: 0x2a, f: 'VLOOKUP(2,X,2)' }, 'www.seoul.example.com'],
        ['부산', 'A03', '#N/A', '#REF!'],
      ],
    }),
    expected: {
      counts: ['exhibitor 3 0 0 0'],
      exhibitors: [
        { 'name.ko': '한빛식품', booths: 'A01', phone: '02-555-0201' },
        { 'name.ko': '서울', website: 'www.seoul.example.com' },
        { 'name.ko': '부산', booths: 'A03' },
      ],
      problems: [
        'doubt error-cell 명단!B3',
        'doubt error-cell 명단!C3',
        'doubt error-cell 명단!C4',
        'doubt error-cell 명단!D4',
      ],
    },
  },
  {
    name: 'dates of the 1900 calendar as years and times of the programme',
    tool: 'library',
    file: '일정.xlsx',
    content: libraryFile({
      업체: [
        ['업체명(국문)', '설립일'],
        ['한빛', { v: 35_855, z: 'yyyy-mm-dd' }],
        ['서울', '1998년 3월'],
        ['부산', "'98"],
        ['대구', { v: 44_463 }],
      ],
      행사: [
        ['행사명(국문)', '시작시간', '종료시간', '행사유형', '장소'],
        ['비즈니스 상담회', { v: 44_463.395_833_333_3, z: 'yyyy-mm-dd hh:mm' }, '2021-09-24 11:00', '', ''],
      ],
    }),
    expected: {
      counts: ['exhibitor 4 0 0 0', 'event 1 0 0 0'],
      exhibitors: [
        { 'name.ko': '한빛', foundedYear: '1998' },
        { 'name.ko': '서울', foundedYear: '1998' },
        { 'name.ko': '부산', foundedYear: '1998' },
        { 'name.ko': '대구', foundedYear: '2021' },
      ],
      events: [
        { 'title.ko': '비즈니스 상담회', startsAt: '2021-09-24T09:30', endsAt: '2021-09-24T11:00', status: 'planned' },
      ],
      problems: ['doubt year-guess 업체!B5 -> 2021', 'doubt event-incomplete 행사!2'],
    },
  },
  {
    name: 'dates of the 1904 calendar, four years and a day apart',
    tool: 'library',
    file: 'mac1904.xlsx',
    content: libraryFile(
      {
        행사: [
          ['행사명(국문)', '시작시간', '종료시간'],
          ['개막식', { v: 44_463 - 1462 + 0.375, z: 'yyyy/m/d h:mm' }, { v: 44_463 - 1462 + 0.5, z: 'yyyy/m/d h:mm' }],
        ],
      },
      { is1904: true },
    ),
    expected: {
      counts: ['event 1 0 0 0'],
      events: [{ 'title.ko': '개막식', startsAt: '2021-09-24T09:00', endsAt: '2021-09-24T12:00', status: 'planned' }],
      problems: ['doubt event-incomplete 행사!2'],
    },
  },
  {
    name: 'booths: ranges, lists, halls, full width, several exhibitors at one booth',
    tool: 'library',
    file: '부스.xlsx',
    content: libraryFile({
      명단: [
        ['업체명(국문)', '부스번호'],
        ['가나', 'A1~A3'],
        ['다라', 'A-101'],
        ['마바', 'A01, A02'],
        ['사아', '4관 B01'],
        ['자차', '4号馆B02'],
        ['카타', 'Ｃ０１－０３'],
        ['파하', 'C07-03'],
        ['거너', 'D01-D03'],
        ['더러', 'A01/A02\nA05'],
        ['머버', 'B01-01~03'],
      ],
    }),
    expected: {
      counts: ['exhibitor 10 0 0 0'],
      exhibitors: [
        { 'name.ko': '가나', booths: 'A1\nA2\nA3' },
        { 'name.ko': '다라', booths: 'A-101' },
        { 'name.ko': '마바', booths: 'A01\nA02' },
        { 'name.ko': '사아', booths: 'B01' },
        { 'name.ko': '자차', booths: 'B02' },
        { 'name.ko': '카타', booths: 'C01-03' },
        { 'name.ko': '파하', booths: 'C07-03' },
        { 'name.ko': '거너', booths: 'D01\nD02\nD03' },
        { 'name.ko': '더러', booths: 'A01\nA02\nA05' },
        { 'name.ko': '머버', booths: 'B01-01\nB01-02\nB01-03' },
      ],
      problems: ['hint booth-hall 명단!B5', 'hint booth-hall 명단!B6'],
    },
  },
  {
    name: 'booths that Excel has eaten: 1E02 as 100, 3-12 as a date',
    tool: 'library',
    file: '부스오류.xlsx',
    content: libraryFile({
      명단: [
        ['업체명(국문)', '부스번호'],
        ['가나', { v: 100, z: '0.00E+00' }],
        ['다라', 100],
        ['마바', { v: 44_267, z: 'd-mmm' }],
        ['사아', '3월 12일'],
        ['자차', 44_463],
        ['카타', '1E02'],
      ],
    }),
    expected: {
      counts: ['exhibitor 6 0 0 0'],
      exhibitors: [
        { 'name.ko': '가나', booths: '1E02' },
        { 'name.ko': '다라', booths: '100' },
        { 'name.ko': '마바', booths: '3-12' },
        { 'name.ko': '사아', booths: '3-12' },
        { 'name.ko': '자차', booths: '44463' },
        { 'name.ko': '카타', booths: '1E02' },
      ],
      problems: [
        // Five of six: the column itself is suspect.
        'doubt column-doubtful 명단!B1',
        'doubt booth-eaten 명단!B2 -> 1E02',
        'doubt booth-eaten 명단!B3 -> 1E02',
        'doubt booth-eaten 명단!B4 -> 3-12',
        'doubt booth-eaten 명단!B5 -> 3-12',
        'doubt booth-eaten 명단!B6 -> 9-24',
      ],
    },
  },
  {
    name: 'zeros in front that a spreadsheet took away: HS codes and telephones as numbers',
    tool: 'library',
    file: '앞자리0.xlsx',
    content: libraryFile({
      명단: [
        ['업체명(국문)', '전화번호', '휴대폰', '제품명(국문)', 'HS코드'],
        ['한빛', 25_550_202, 1_012_345_678, '건포도', 80_620],
        ['한빛', '', '', '김치', '2005.99-1000'],
        ['한빛', '', '', '크림', 'HS 3304.99'],
        ['한빛', '', '', '홍삼정', '３３０４９９'],
        ['한빛', '', '', '드릴', 999_998],
        ['서울', { v: 82_212_345_678, z: '0.00E+00' }, '', '토너', ''],
      ],
    }),
    expected: {
      counts: ['exhibitor 2 0 0 0', 'product 6 0 0 0'],
      exhibitors: [
        { 'name.ko': '한빛', phone: '25550202', mobile: '01012345678' },
        { 'name.ko': '서울', phone: '82212345678' },
      ],
      products: [
        { exhibitor: '한빛', 'name.ko': '건포도', hsCode: '080620' },
        { exhibitor: '한빛', 'name.ko': '김치', hsCode: '2005991000' },
        { exhibitor: '한빛', 'name.ko': '크림', hsCode: '330499' },
        { exhibitor: '한빛', 'name.ko': '홍삼정', hsCode: '330499' },
        { exhibitor: '한빛', 'name.ko': '드릴', hsCode: '999998' },
        { exhibitor: '서울', 'name.ko': '토너' },
      ],
      problems: [
        // An area code without its zero may be a number of another country: the digits stay, the zero is proposed.
        'doubt phone-zero 명단!B2 -> 025550202',
        'hint phone-zero 명단!C2 -> 01012345678',
        'hint hs-zero 명단!E2 -> 080620',
        'doubt hs-unknown 명단!E6',
      ],
    },
  },
  {
    name: 'ditto marks of three languages, and one with nothing above',
    tool: 'library',
    file: '상동.xlsx',
    content: libraryFile({
      명단: [
        ['업체명(국문)', '부스번호', '전화번호', '제품명(국문)', '원산지'],
        ['한빛식품', 'A01', '상동', '김치', '대한민국'],
        ['〃', '″', '', '만두', '상동'],
        ['同上', '"', '', '떡', '위와 같음'],
        ['서울화학', 'A02', '02-555-0203', '세제', '同上'],
      ],
    }),
    expected: {
      counts: ['exhibitor 2 0 0 0', 'product 4 0 0 0'],
      exhibitors: [
        { 'name.ko': '한빛식품', booths: 'A01' },
        { 'name.ko': '서울화학', booths: 'A02', phone: '02-555-0203' },
      ],
      products: [
        { exhibitor: '한빛식품', 'name.ko': '김치', origin: 'KR' },
        { exhibitor: '한빛식품', 'name.ko': '만두', origin: 'KR' },
        { exhibitor: '한빛식품', 'name.ko': '떡', origin: 'KR' },
        { exhibitor: '서울화학', 'name.ko': '세제', origin: 'KR' },
      ],
      problems: ['doubt ditto-without-above 명단!C2'],
    },
  },
  {
    name: 'legal forms in three languages; one company under three spellings',
    tool: 'library',
    file: '법인.xlsx',
    content: libraryFile({
      명단: [
        ['업체명(국문)', '업체명(중문)', '업체명(영문)', '부스번호', '제품명(국문)'],
        ['(주)한빛식품', '韩光食品有限公司', 'Hanbit Foods Co., Ltd.', 'A01', '김치'],
        ['㈜ 한빛식품', '', '', 'A-01', '만두'],
        ['한빛식품 주식회사', '', '', '', '떡'],
        ['유한회사 서울', '', 'Seoul LLC', 'A02', '차'],
        ['（주）부산', '', 'Busan Inc.', 'A03', '어묵'],
      ],
    }),
    expected: {
      counts: ['exhibitor 3 0 0 0', 'product 5 0 0 0'],
      exhibitors: [
        {
          'name.ko': '(주)한빛식품',
          'name.zh-CN': '韩光食品有限公司',
          'name.en': 'Hanbit Foods Co., Ltd.',
          legalForm: 'corp',
          booths: 'A01',
        },
        { 'name.ko': '유한회사 서울', 'name.en': 'Seoul LLC', legalForm: 'llc', booths: 'A02' },
        { 'name.ko': '(주)부산', 'name.en': 'Busan Inc.', legalForm: 'corp', booths: 'A03' },
      ],
      products: [
        { exhibitor: '(주)한빛식품', 'name.ko': '김치' },
        { exhibitor: '(주)한빛식품', 'name.ko': '만두' },
        { exhibitor: '(주)한빛식품', 'name.ko': '떡' },
        { exhibitor: '유한회사 서울', 'name.ko': '차' },
        { exhibitor: '(주)부산', 'name.ko': '어묵' },
      ],
      problems: ['hint rows-differ 명단!A3 -> (주)한빛식품', 'hint rows-differ 명단!A4 -> (주)한빛식품'],
    },
  },
  {
    name: 'several values in a cell: line feeds, slashes, middle dots, enumeration commas; names stay whole',
    tool: 'library',
    file: '여러값.xlsx',
    content: libraryFile({
      명단: [
        ['업체명(국문)', '브랜드', '보유인증', '주요수출국', '업체 키워드(국문)', '이메일'],
        [
          '가/나·다',
          'ROSE&CO\n한방/결',
          'ISO 9001, HACCP',
          '중국、일본、베트남',
          '김치·만두/떡',
          'a@x.example.com / b@x.example.com',
        ],
        ['라마', 'AB;CD', 'CE/FDA', '미국|캐나다', '', ''],
      ],
    }),
    expected: {
      counts: ['exhibitor 2 0 0 0'],
      exhibitors: [
        {
          'name.ko': '가/나·다',
          brands: 'ROSE&CO\n한방/결',
          certifications: 'ISO9001\nHACCP',
          exportMarkets: 'CN\nJP\nVN',
          'keywords.ko': '김치\n만두\n떡',
          email: 'a@x.example.com',
        },
        { 'name.ko': '라마', brands: 'AB\nCD', certifications: 'CE\nFDA', exportMarkets: 'US\nCA' },
      ],
      problems: ['hint more-than-one 명단!F2'],
    },
  },
  {
    name: 'words for nothing and for not yet',
    tool: 'library',
    file: '없음.xlsx',
    content: libraryFile({
      명단: [
        ['업체명(국문)', '부스번호', '전화번호', '홈페이지', '업체명(중문)', '담당자', '비고'],
        ['한빛', '-', '없음', '해당없음', '무', 'N/A', '없음'],
        ['서울', '미정', '추후통보', '暂无', '待定', 'TBD', '无'],
      ],
    }),
    expected: {
      counts: ['exhibitor 2 0 0 0'],
      exhibitors: [{ 'name.ko': '한빛' }, { 'name.ko': '서울' }],
      problems: [
        'hint undecided 명단!B3',
        'hint undecided 명단!C3',
        'hint undecided 명단!E3',
        'hint undecided 명단!F3',
      ],
    },
  },
  {
    name: 'yes and no in the signs of three countries',
    tool: 'library',
    file: '유무.xlsx',
    content: libraryFile({
      명단: [
        ['업체명(국문)', 'OEM/ODM', '샘플제공'],
        ['가', 'O', 'X'],
        ['나', '○', '×'],
        ['다', '유', '무'],
        ['라', '是', '否'],
        ['마', '有', '无'],
        ['바', 'Y', 'N'],
        ['사', '예', '아니오'],
        ['아', '✓', ''],
        ['자', { v: true }, { v: false }],
      ],
    }),
    expected: {
      counts: ['exhibitor 9 0 0 0'],
      exhibitors: [
        ...['가', '나', '다', '라', '마', '바', '사'].map((name) => ({
          'name.ko': name,
          offersOem: '1',
          offersSamples: '0',
        })),
        { 'name.ko': '아', offersOem: '1' },
        { 'name.ko': '자', offersOem: '1', offersSamples: '0' },
      ],
    },
  },
  {
    name: 'people, sales and shares in words',
    tool: 'library',
    file: '규모.xlsx',
    content: libraryFile({
      명단: [
        ['업체명(국문)', '종업원수', '연매출', '수출비중'],
        ['가', '50~100명', '15억원', '30%'],
        ['나', '약 50명', '$1.5M', { v: 0.3, z: '0%' }],
        ['다', '50人以上', '100万美元', '３０％'],
        ['라', '1,200', '비공개', '20~30%'],
        ['마', { v: 1200, z: '#,##0' }, '', ''],
      ],
    }),
    expected: {
      counts: ['exhibitor 5 0 0 0'],
      exhibitors: [
        { 'name.ko': '가', employees: '50-100', annualSales: 'KRW 1,500,000,000', exportRatio: '30%' },
        { 'name.ko': '나', employees: '~50', annualSales: 'USD 1,500,000', exportRatio: '30%' },
        { 'name.ko': '다', employees: '50+', annualSales: 'USD 1,000,000', exportRatio: '30%' },
        { 'name.ko': '라', employees: '1,200', annualSales: '비공개', exportRatio: '20-30%' },
        { 'name.ko': '마', employees: '1200' },
      ],
    },
  },
  {
    name: 'addresses of the net and of mail as people type them',
    tool: 'library',
    file: '연락처.xlsx',
    content: libraryFile({
      명단: [
        ['업체명(국문)', '홈페이지', '이메일', '전화번호'],
        ['가', 'ｗｗｗ.a.example.com', 'a＠b.example.com', 'TEL: 02) 555-0204'],
        ['나', 'http:/www.b.example.com', 'c @ d.example.com', '+82 (0)2 555 0205'],
        ['다', '홈페이지 없음', '메일주소', '전화 요망'],
      ],
    }),
    expected: {
      counts: ['exhibitor 3 0 0 0'],
      exhibitors: [
        { 'name.ko': '가', website: 'www.a.example.com', email: 'a@b.example.com', phone: '02) 555-0204' },
        { 'name.ko': '나', website: 'http://www.b.example.com', email: 'c@d.example.com', phone: '+82 (0)2 555 0205' },
        { 'name.ko': '다' },
      ],
      problems: ['doubt bad-url 명단!B4', 'doubt bad-email 명단!C4', 'doubt bad-phone 명단!D4'],
    },
  },
  {
    name: 'prices with currency, range and term in a cell; orders with their unit; thousands separators',
    tool: 'library',
    file: '단가.xlsx',
    content: libraryFile({
      제품: [
        ['업체명(국문)', '제품명(국문)', '단가', 'MOQ', '납기', '유통기한'],
        ['한빛', '김치', 'USD 1.20~1.50 FOB', '500개', '30일', '12개월'],
        ['한빛', '만두', '1,200원', '1,000 kg', '2주', '1년'],
        ['한빛', '떡', '￥３５', '협의', '15-20일', '6个月'],
        ['한빛', '차', { v: 1234.5, z: '#,##0.00' }, { v: 1000, z: '#,##0' }, '', ''],
        ['한빛', '면', '별도 문의', '', '', ''],
      ],
    }),
    expected: {
      counts: ['exhibitor 1 0 0 0', 'product 5 0 0 0'],
      exhibitors: [{ 'name.ko': '한빛' }],
      products: [
        {
          exhibitor: '한빛',
          'name.ko': '김치',
          priceMin: '1.2',
          priceMax: '1.5',
          currency: 'USD',
          priceTerm: 'FOB',
          moq: '500',
          moqUnit: 'PCS',
          leadTimeDays: '30',
          shelfLifeMonths: '12',
        },
        {
          exhibitor: '한빛',
          'name.ko': '만두',
          priceMin: '1200',
          priceMax: '1200',
          currency: 'KRW',
          moq: '1000',
          moqUnit: 'KG',
          leadTimeDays: '14',
          shelfLifeMonths: '12',
        },
        {
          exhibitor: '한빛',
          'name.ko': '떡',
          priceMin: '35',
          priceMax: '35',
          currency: 'CNY',
          moq: 'negotiable',
          leadTimeDays: '20',
          shelfLifeMonths: '6',
        },
        { exhibitor: '한빛', 'name.ko': '차', priceMin: '1234.5', priceMax: '1234.5', moq: '1000' },
        { exhibitor: '한빛', 'name.ko': '면' },
      ],
      problems: ['hint upper-bound 제품!E4 -> 20', 'hint price-negotiable 제품!C6'],
    },
  },
  {
    name: 'lower and upper price in two columns, each with its currency and term; an order whose unit stands elsewhere',
    tool: 'library',
    file: '최저최고가.xlsx',
    content: libraryFile({
      제품: [
        ['업체명(국문)', '제품명(국문)', '최저가', '최고가', 'MOQ', '주문단위'],
        ['한빛', '김치', 'FOB USD 1.20', 'USD 1.50 FOB', '500개', 'PCS'],
        ['한빛', '만두', 'USD 2', 'EUR 3', '10박스', '개'],
      ],
    }),
    expected: {
      counts: ['exhibitor 1 0 0 0', 'product 2 0 0 0'],
      exhibitors: [{ 'name.ko': '한빛' }],
      products: [
        {
          exhibitor: '한빛',
          'name.ko': '김치',
          priceMin: '1.2',
          priceMax: '1.5',
          currency: 'USD',
          priceTerm: 'FOB',
          moq: '500',
          moqUnit: 'PCS',
        },
        {
          exhibitor: '한빛',
          'name.ko': '만두',
          priceMin: '2',
          priceMax: '3',
          currency: 'USD',
          moq: '10',
          moqUnit: 'PCS',
        },
      ],
      // What contradicts another cell stays told.
      problems: ['hint price-part 제품!D3', 'hint unit-apart 제품!E3'],
    },
  },
  {
    name: 'what cannot be seen: no-break blanks, zero width, ideographic blanks, decomposed hangul, soft breaks',
    tool: 'library',
    file: '공백.xlsx',
    content: libraryFile({
      명단: [
        ['업체명\n(국문)', ' 부스\u00a0번호 ', '주\u3000소'],
        ['\u1112\u1161\u11ab\u1107\u1175\u11be\u00a0', '\ufeffA01\u200b', '서울시\n강남구\u3000'],
        ['\u200b', '\u00a0', '\u3000'],
        ['서울\t화학', 'A02', ''],
      ],
    }),
    expected: {
      counts: ['exhibitor 2 0 0 0'],
      exhibitors: [
        { 'name.ko': '한빛', booths: 'A01', 'address.ko': '서울시 강남구' },
        { 'name.ko': '서울 화학', booths: 'A02' },
      ],
    },
  },
  {
    name: 'full width letters and digits, emoji, and texts that are too long',
    tool: 'library',
    file: '전각.xlsx',
    content: libraryFile({
      명단: [
        ['업체명(영문)', '부스번호', '회사소개(국문)', '업체명(국문)'],
        ['ＨＡＮＢＩＴ　２１', 'Ａ－０１', '김치 명가 😀👩‍👩‍👧 🇰🇷', '한빛２１'],
        ['Seoul', 'A02', '가'.repeat(2000), '서'.repeat(61)],
      ],
    }),
    expected: {
      counts: ['exhibitor 2 0 0 0'],
      exhibitors: [
        {
          'name.en': 'HANBIT 21',
          booths: 'A-01',
          'description.ko': '김치 명가 😀👩‍👩‍👧 🇰🇷',
          'name.ko': '한빛21',
        },
        { 'name.en': 'Seoul', booths: 'A02', 'description.ko': '가'.repeat(2000), 'name.ko': '서'.repeat(61) },
      ],
      problems: ['doubt too-long 명단!C3', 'doubt too-long 명단!D3'],
    },
  },
  {
    name: 'traditional Chinese where simplified is read: kept, the simplified text offered',
    tool: 'library',
    file: '繁體.xlsx',
    content: libraryFile({
      名单: [
        ['企业名称(中文)', '展位号'],
        ['韓國瀋陽貿易', 'A01'],
      ],
    }),
    expected: {
      counts: ['exhibitor 1 0 0 0'],
      exhibitors: [{ 'name.zh-CN': '韓國瀋陽貿易', booths: 'A01' }],
      problems: ['hint traditional-chinese 名单!A2 -> 韩国沈阳贸易'],
    },
  },
];
