/** Words around a wish that name no product: "where can I buy …", "…있어요?", "我想买…". */

/** Whole words that are left out of a query of several words. */
const words = new Set(
  `a an the of for and or to in on at is are am was be been do does did you your yours have has had got any i we me my us
  our it its this that these those there here want wants wanted need needs find finding found buy buying get where which
  who what when how why can could would should may might will shall some please pls thanks thank hello hi hey with from by
  about looking look see show sell sells selling sold stand booth company companies maker makers make makes manufacturer
  manufacturers supplier suppliers brand brands like interested know tell search searching help try carry stock available
  not no but if so as then than too also just only very much many more most first last next time today tomorrow yesterday
  here home way right really actually already again ever never maybe perhaps good best new old day year month week hour place
  friend friends kids kid parents wife husband
  buyer order ordering bulk quote quotation price cost import export present gift online hall booths section area
  absolutely love wonder supply talk ask asked explain detail heard read saw met give bring recommend partner long term
  anything something someone anyone every thing things kind sort im id ive wheres whats
  있어요 있나요 있습니까 있을까요 있는지 찾아요 찾고 찾습니다 찾는 찾아 주세요 주실래요 어디 어디에 어디서 어디에서 어디예요 어디인가요 어딘가요 살 수 있는 있는데 있나
  좀 및 파는 파나요 판매 판매하는 하는 곳 곳이 것 거 제품 상품 업체 회사 기업 브랜드 메이커 제조사 참가업체 싶어요 싶습니다 싶은데 사고 보고 구매 구입 구경 하고 알려
  알려주세요 보여 보여주세요 찾을 살수 혹시 저 저기 여기 이거 그 이 나 저는 제가 관련 관심 궁금해요 궁금합니다 필요해요 필요합니다 추천 추천해 추천해주세요 어느 무슨 어떤 부스 같은 데 데가 데는 곳은 곳을 걸 게 보러 왔어요 가고 구경하고 구매하고 보고싶은데요 만드는 취급하는 알려줘 볼 구할 싶은데요 있죠 되나요 될까요 계신가요 나왔나요
  안녕하세요 죄송하지만 감사합니다 오늘 내일 어제 이번 다음 행사 시간 사람 친구 부모님 아이 우리 저희 선물 인터넷 실물 설명 담당 담당자 이야기 안내 방송
  바이어 대량 주문 견적 유통 취급 빨리 별로 많이 정말 꼭 하나 더 지금 아까 처음 가격 위치 샘플 업무 거래 수입 수출 공급 확인 부탁 물건 상담 문의
  不好意思 对不起 抱歉 谢谢 你好 您好 朋友 父母 礼物 时间 今天 明天 明年 今年 地方 位置 价格 条件 样品 东西 网上 实物 推荐 确认 负责人 客户 老板 大家 我们 你们 他们
  那里 现在 以前 上次 这次 第一次 孩子 家人 展会 参展 参加 介绍 详细 联系 合作 代理 进口 出口 订货 大量 直接 麻烦 听说 看看 有名 知道 不知道 什么时候
  和 与 的 吗 呢 吧 我 你 您 想 要 买 找 看 去 哪里 哪儿 在 有 有没有 是 什么 这 那 这里 请问 请 公司 企业 厂家 产品 品牌 厂商 展位 一下 一些 可以 能 怎么`.split(
    /\s+/,
  ),
);

/** Chinese and Korean write them without blanks, at the beginning or the end. Longer ones first. */
const beginnings =
  /^(这个|这种|那个)?(请问|你好|您好|麻烦问(一)?下|请)?(一下)?(我们?|你们|您们?|咱们|这里|这边|这儿|展会上?|现场)?((想要?|需要|要|在|正在|想问(一下)?|打算|希望)?(能不能|可以|能)?(帮我|给我|带我)?(去)?(购买|买到?|进口(一批)?|代理|订(一批)?|寻找|找到?|看看|看一?下?|了解|咨询|采购|订购|推荐|求购|参观|搜索?|查找?)(一下|一点|点|些|一些|下)?|(在)?(哪里|哪儿|哪家|哪边|何处|什么地方|哪)(可以|能|能够)?(买得?到?|有卖?|找得?到?|看到?)?|有没有(卖)?|是否有|有(些|哪些|什么)?|有卖|卖不卖|(请)?(推荐|介绍|告诉我)(一下|些|几款)?)?(关于|一下)?(?=.)/u;
const endings =
  /((是)?(在)?(哪里|哪儿|哪边|哪个(展位|展台|馆|位置)|哪家|什么地方|何处|几号(展位|馆)?)(有|能|可以)?(卖|买|找|看)?(到|的)?|(应该|要)?(怎么|如何)(走|卖|找|买|去|订)|(多少钱|价格(是)?(多少)?|贵不贵)|(公司|企业|厂家|厂商|供应商|生产商|品牌|展商|展位|展台)|的?(产品|东西|商品)|有没有(卖)?|有卖|有吗|有不有|卖吗|可以(买|看)吗|推荐(一下)?|谢谢|的)?(的)?(吗|呢|吧|啊|呀|嘛|么)?$/u;
const particles =
  /(?:(?:은|는|이|가|을|를|에|의|도|와|과|랑|이랑|하고|으로|로|에서|에는|같은|처럼|종류|관련|제품|좀|요)?(?:어디(?:에|서|에서)?)?(?:있어요|있나요|있습니까|있을까요|있니|있어|인가요|예요|에요|이에요|찾아요|찾습니다|찾고있어요|찾는데요|주세요|파나요|팔아요|파는곳|사고싶어요|살수있나요|살수있어요|보고싶어요|필요해요|구해요|구합니다|볼수있나요|보여주세요|추천해주세요|알려주세요|궁금해요|어디|파는|있는))$/u;
const lonelyParticles = /(?:은|는|을|를|이랑|하고|에서|에는|으로|이나|이요|요|의|도|랑|와|과)$/u;

const particleWords = new Set(
  `은 는 이 가 을 를 에 의 도 와 과 랑 이랑 하고 으로 로 에서 에는 에게 께 만 만은 까지 부터 처럼 같은 보다 마다 이나 나 이라도 라도 이라는 라는 이란 란
  이요 요 이에요 예요 인가요 이고 이며 입니다 들 들이 들을 들은 쪽 쪽으로 관련 관련된 종류 제품 용품 상품 회사 업체`.split(
    /\s+/,
  ),
);

/** Whether Korean syllables after a noun only say what part it plays in the sentence. */
export function isParticle(text: string): boolean {
  return particleWords.has(text);
}

/** Whether a word of a query says nothing about a product. */
export function isFiller(word: string): boolean {
  const bare = word.toLowerCase().replace(/[?？!！.。,，'’]/g, '');
  if (words.has(bare)) return true;
  const stem = withoutParticle(bare);
  return stem !== null && words.has(stem);
}

function stripChinese(word: string): string {
  const withoutBeginning = word.replace(beginnings, '');
  const stripped = withoutBeginning.replace(endings, '');
  return stripped === '' ? withoutBeginning : stripped;
}

/** A word without the polite phrases glued to it; unchanged when nothing would be left. */
export function stripFiller(word: string): string {
  const bare = word.replace(/[?？!！.。]+$/g, '');
  if (/[一-鿿]/.test(bare)) return stripChinese(bare) || bare;
  if (/[가-힣]/.test(bare)) return bare.replace(particles, '') || bare;
  return bare || word;
}

/** A Korean word without its last particle (홍삼은 → 홍삼); null when it has none or is too short to spare it. */
export function withoutParticle(word: string): string | null {
  if (!/^[가-힣a-z0-9]+$/.test(word)) return null;
  const stem = word.replace(lonelyParticles, '');
  return stem !== word && stem.length >= 2 ? stem : null;
}
