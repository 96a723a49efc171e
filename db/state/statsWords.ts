/** Words of the counts in three languages. */
import type { Locale } from '../model.ts';
import type { CountKind, CountLocale } from './countKinds.ts';

type SheetName = 'days' | 'hours' | 'languages' | 'products' | 'exhibitors' | 'queries' | 'queriesWithoutResult';

interface StatsWords {
  /** At most 31 characters, without : \ / ? * [ ], as spreadsheet programs want names of sheets. */
  sheets: Record<SheetName, string>;
  kinds: Record<CountKind, string>;
  /** Languages name themselves; the empty one is nobody's choice. */
  locales: Record<CountLocale, string>;
  day: string;
  hour: string;
  total: string;
  language: string;
  code: string;
  name: string;
  opened: string;
  query: string;
  asked: string;
  withoutResult: string;
}

const own = { ko: '한국어', 'zh-CN': '简体中文', en: 'English' };

/** See {@link StatsWords}. */
export const statsWords: Record<Locale, StatsWords> = {
  ko: {
    sheets: {
      days: '일자별',
      hours: '시간대별',
      languages: '언어별',
      products: '많이 본 제품',
      exhibitors: '많이 본 참가업체',
      queries: '검색어',
      queriesWithoutResult: '결과 없는 검색어',
    },
    kinds: {
      visit: '이용',
      search: '검색',
      emptySearch: '결과 없는 검색',
      resultOpened: '검색 결과 열람',
      productOpened: '제품 열람',
      exhibitorOpened: '참가업체 열람',
      route: '길 안내',
      codesShown: 'QR 코드 표시',
      listCode: '관심 목록 코드',
      staffCall: '직원 호출',
      staffAnswer: '직원 응답',
      print: '인쇄',
    },
    locales: { ...own, '': '선택 전' },
    day: '날짜',
    hour: '시각',
    total: '합계',
    language: '언어',
    code: '코드',
    name: '이름',
    opened: '열람 수',
    query: '검색어',
    asked: '검색 수',
    withoutResult: '결과 없음',
  },
  'zh-CN': {
    sheets: {
      days: '按日统计',
      hours: '按时段统计',
      languages: '按语言统计',
      products: '热门产品',
      exhibitors: '热门参展商',
      queries: '搜索词',
      queriesWithoutResult: '无结果的搜索词',
    },
    kinds: {
      visit: '使用人次',
      search: '搜索',
      emptySearch: '无结果搜索',
      resultOpened: '打开搜索结果',
      productOpened: '查看产品',
      exhibitorOpened: '查看参展商',
      route: '路线查询',
      codesShown: '显示二维码',
      listCode: '清单代码',
      staffCall: '呼叫工作人员',
      staffAnswer: '工作人员响应',
      print: '打印',
    },
    locales: { ...own, '': '未选择' },
    day: '日期',
    hour: '时间',
    total: '合计',
    language: '语言',
    code: '编号',
    name: '名称',
    opened: '查看次数',
    query: '搜索词',
    asked: '搜索次数',
    withoutResult: '无结果次数',
  },
  en: {
    sheets: {
      days: 'By day',
      hours: 'By hour',
      languages: 'By language',
      products: 'Popular products',
      exhibitors: 'Popular exhibitors',
      queries: 'Searches',
      queriesWithoutResult: 'Searches without result',
    },
    kinds: {
      visit: 'Visits',
      search: 'Searches',
      emptySearch: 'Searches without result',
      resultOpened: 'Results opened',
      productOpened: 'Products opened',
      exhibitorOpened: 'Exhibitors opened',
      route: 'Routes',
      codesShown: 'QR codes shown',
      listCode: 'List codes',
      staffCall: 'Calls for staff',
      staffAnswer: 'Calls answered',
      print: 'Prints',
    },
    locales: { ...own, '': 'Not chosen' },
    day: 'Day',
    hour: 'Hour',
    total: 'Total',
    language: 'Language',
    code: 'Code',
    name: 'Name',
    opened: 'Opened',
    query: 'Search',
    asked: 'Times',
    withoutResult: 'Without result',
  },
};
