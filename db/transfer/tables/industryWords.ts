/**
 * The fair's industries as sheets and lines between records name them. The first three words of each are its names in
 * assets/catalogue/source/reference/industries.tsv (a test compares), which every catalogue of the fair understands.
 */
import type { Locale } from '#db/model.ts';
import { headingKey, localeOfText } from './headingText.ts';

const industries: readonly (readonly [names: readonly [ko: string, zh: string, en: string], otherWords: string])[] = [
  [
    ['화장품·뷰티', '美妆个护', 'Cosmetics & Beauty'],
    '화장품 뷰티 미용 코스메틱 化妆品 美妆 美容 护肤 个护 cosmetics beauty',
  ],
  [['식품', '食品', 'Food'], '식품 농식품 가공식품 식품류 食品 农食品 food foods'],
  [
    ['건강기능식품·인삼', '健康食品·人参', 'Health Foods & Ginseng'],
    '건강식품 건강기능식품 인삼 홍삼 健康食品 保健品 人参 healthfood',
  ],
  [['음료·주류', '酒水饮料', 'Beverages & Liquor'], '음료 주류 饮料 酒水 酒类 beverage beverages liquor'],
  [['유아·출산용품', '母婴用品', 'Baby & Maternity'], '유아 유아용품 출산 육아 母婴 婴童 baby'],
  [['생활가전', '家用电器', 'Home Appliances'], '가전 생활가전 전자제품 家电 家用电器 homeappliance appliances'],
  [
    ['생활·주방·인테리어', '日用·厨具·家居', 'Living, Kitchen & Interior'],
    '생활 생활용품 주방 주방용품 인테리어 리빙 日用品 日用 家居 厨具 living kitchen household',
  ],
  [
    ['패션·섬유', '时尚·纺织', 'Fashion & Textiles'],
    '패션 섬유 의류 패션잡화 时尚 纺织 服装 服饰 fashion textile textiles',
  ],
  [['철강·금속', '钢铁·金属', 'Steel & Metals'], '철강 금속 钢铁 金属 steel metal metals'],
  [
    ['석유화학·정밀화학', '石化·精细化工', 'Petrochemicals & Fine Chemicals'],
    '화학 석유화학 정밀화학 化工 石化 chemical chemicals',
  ],
  [
    ['이차전지·소재', '二次电池·材料', 'Secondary Batteries & Materials'],
    '이차전지 배터리 2차전지 电池 二次电池 锂电池 battery batteries',
  ],
  [
    ['반도체·디스플레이', '半导体·显示', 'Semiconductors & Displays'],
    '반도체 디스플레이 半导体 显示 semiconductor semiconductors display',
  ],
  [['자동차부품', '汽车零部件', 'Automotive Parts'], '자동차 자동차부품 汽车 汽车配件 汽车零部件 automotive autoparts'],
  [
    ['기계·로봇', '机械·机器人', 'Machinery & Robotics'],
    '기계 로봇 기계장비 机械 机器人 装备 machinery robot robotics',
  ],
  [
    ['수소·에너지·환경', '氢能·能源·环保', 'Hydrogen, Energy & Environment'],
    '에너지 환경 수소 신재생에너지 能源 环保 氢能 新能源 energy environment hydrogen',
  ],
  [
    ['의료기기·바이오', '医疗器械·生物医药', 'Medical Devices & Bio'],
    '의료 의료기기 바이오 제약 医疗 医疗器械 生物医药 医药 medical bio',
  ],
  [['항공·드론', '航空·无人机', 'Aviation & UAV'], '항공 드론 航空 无人机 aviation aerospace drone'],
  [
    ['스마트팜·농업', '智慧农业', 'Smart Farm & Agritech'],
    '농업 스마트팜 农业 智慧农业 agriculture agritech smartfarm',
  ],
  [['ICT·스마트시티', '信息通信·智慧城市', 'ICT & Smart City'], '정보통신 스마트시티 IT ICT 信息通信 智慧城市 it ict'],
  [
    ['전자상거래·물류', '电子商务·物流', 'E-commerce & Logistics'],
    '물류 전자상거래 物流 电子商务 电商 logistics ecommerce',
  ],
  [['게임·콘텐츠', '游戏·文化内容', 'Games & Content'], '콘텐츠 게임 문화콘텐츠 游戏 文化内容 文创 content games'],
];

/** Words around an industry's name that say only that it is a part of the list. */
const partWords =
  /(?:참가)?(?:업체|기업|회사|명단|목록|리스트|전시관|관|존|분야|산업|업종|부문|업계|类企业|类|馆|展区|区|企业|名单|行业|产业|板块|list|zone|hall|companies|exhibitors|sector|industry)$/;

let known: Map<string, readonly [string, string, string]> | undefined;

function words(): Map<string, readonly [string, string, string]> {
  known ??= new Map(
    industries.flatMap(([names, others]) =>
      [...names, ...others.split(' ')].map((word) => [headingKey(word), names] as const),
    ),
  );
  return known;
}

/** Number, bullet or bracket before the name of a part: `一、`, `1.`, `(2)`, `Ⅲ.`, `■`, `[`. */
const partMark =
  /^\s*(?:[[【〔《<＜■◆●▶□◇○▷▣◎※#~=-]+|[一二三四五六七八九十]{1,3}\s*[、.．)]|[(（]?\d{1,2}\s*[.．)）、]|[IVX]{1,4}\s*[.．、)])\s*/u;

/** True for a line that is marked as the name of a part of the list. */
export function hasPartMark(text: string): boolean {
  return partMark.test(text.normalize('NFKC')) || /[\]】]\s*$/.test(text);
}

/** The full name of the industry that a sheet's name or a line consists of, in the line's language; undefined for any other text. */
export function industryNamed(text: string): string | undefined {
  if (text.length > 60) return undefined;
  const bare = text
    .normalize('NFKC')
    .replace(partMark, '')
    .replace(/[(]?\s*(?:총|共|total)?\s*\d+\s*(?:개사|개|家|个|companies|社)?\s*[)]?\s*[\])】]*\s*$/i, '');
  for (let key = headingKey(bare); key !== '';) {
    const names = words().get(key);
    if (names) return nameIn(names, localeOfText(text));
    const shorter = key.replace(partWords, '');
    if (shorter === key) return undefined;
    key = shorter;
  }
  return undefined;
}

function nameIn(names: readonly [string, string, string], locale: Locale | null): string {
  if (locale === 'ko') return names[0];
  return locale === 'zh-CN' ? names[1] : names[2];
}

/** The industries' names, for the test that compares them with the reference table. */
export function industryNames(): (readonly string[])[] {
  return industries.map(([names]) => names);
}
