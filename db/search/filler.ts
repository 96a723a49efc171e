/** Words around a wish that name no product: "where can I buy …", "…있어요?", "我想买…". */

/** Whole words that are left out of a query of several words. */
const words = new Set(
  `a an the of for and or to in on at is are do does you have has any i we me my want need find buy where can some please
  with looking sell sells stand booth company companies maker makers manufacturer manufacturers supplier suppliers brand
  있어요 있나요 찾아요 주세요 어디 어디에 어디서 살 수 있는 좀 및 파는 곳 것 제품 상품 업체 회사 기업 브랜드 메이커 제조사 참가업체
  和 与 的 吗 我 想 要 买 找 哪里 在 有 公司 企业 厂家 产品 品牌 厂商`.split(/\s+/),
);

/** Chinese and Korean write them without blanks, at the beginning or the end. Longer ones first. */
const beginnings =
  /^(请问|你好|您好)?(我?(想要?|要)?(买|找|看|了解)(一下|点|些)?|哪里(可以|能)?(买到?|有|找到)|有没有(卖)?|有卖|在?哪里有)(?=.)/u;
const endings =
  /(公司|企业|厂家|厂商|品牌|的?产品|在哪里?|在哪儿|哪里有|怎么走|怎么卖|多少钱|有没有|有吗|吗|呢|(은|는|이|가|을|를)?(어디)?(있어요|있나요|있습니까|인가요|예요|에요|찾아요|찾습니다|주세요|파나요|사고싶어요|살수있나요|보고싶어요))$/u;

/** Whether a word of a query says nothing about a product. */
export function isFiller(word: string): boolean {
  return words.has(word.toLowerCase().replace(/[?？!！.。]/g, ''));
}

/** A word without the polite phrases glued to it; unchanged when nothing would be left. */
export function stripFiller(word: string): string {
  const bare = word.replace(/[?？!！.。]+$/g, '');
  const stripped = bare.replace(beginnings, '').replace(endings, '');
  return stripped === '' ? bare : stripped;
}
