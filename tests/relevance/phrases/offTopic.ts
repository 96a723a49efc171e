/** Real words and sentences about things that no fair shows. Each class keeps those that the items at hand do not know. */
import type { Language } from '../corpora.ts';

/** Abstract nouns: law, grammar, philosophy, finance, medicine. */
export const offTopicWords: Record<Language, readonly string[]> = {
  ko: `형이상학 변증법 인식론 존재론 귀납법 연역법 삼단논법 무의식 자본주의 민주주의 공산주의 허무주의 낭만주의
    관념론 유물론 실존주의 헌법재판소 국정감사 탄핵소추 불체포특권 상속세 양도소득세 종합부동산세 근로기준법 민사소송
    형사소송법 항소심 구속영장 집행유예 공소시효 기준금리 환율조작 경상수지 국내총생산 물가상승률 실업률 채무불이행
    파생상품 선물옵션 재무제표 대차대조표 감가상각비 관형사 부사격조사 피동형 사동사 종결어미 두음법칙 구개음화
    미적분학 선형대수 확률분포 푸리에변환 위상수학 편미분방정식 소인수분해 양자역학 열역학법칙 상대성이론 판구조론
    갑상선 췌장염 맹장염 부정맥 골다공증 대상포진 우울증 불면증 백내장 녹내장 임진왜란 병자호란 갑오개혁 동학운동
    훈민정음 팔만대장경 삼국유사 조선왕조실록 수강신청 중간고사 졸업논문 휴학신청 장학금 전세계약 임대차보호법`.split(
    /\s+/,
  ),
  zh: `形而上学 辩证法 认识论 本体论 归纳法 演绎法 三段论 潜意识 资本主义 民主主义 虚无主义 浪漫主义 唯心论 唯物论
    存在主义 宪法修正案 弹劾程序 刑事诉讼 民事诉讼 遗产继承 所得税 劳动合同 仲裁裁决 缓刑期 追诉时效 基准利率 汇率操纵
    经常账户 国内生产总值 通货膨胀 失业率 债务违约 衍生工具 期货合约 资产负债表 折旧费用 形容词 副词短语 被动语态
    微积分 线性代数 概率分布 傅里叶变换 拓扑学 偏微分方程 因式分解 量子力学 热力学 相对论 板块构造 甲状腺 胰腺炎 阑尾炎
    心律不齐 骨质疏松 带状疱疹 忧郁症 失眠症 白内障 青光眼 鸦片战争 辛亥革命 戊戌变法 贞观之治 安史之乱 四书五经 资治通鉴
    期中考试 毕业论文 休学申请 奖学金 租赁合同 户口登记 拆迁补偿 离婚协议 抚养权 罢工权`.split(/\s+/),
  en: `metaphysics epistemology dialectics syllogism subconscious capitalism democracy nihilism romanticism materialism
    existentialism impeachment constitution plaintiff litigation inheritance arbitration probation jurisprudence
    macroeconomics inflation unemployment bankruptcy derivatives depreciation adjective adverbial subjunctive gerund
    calculus eigenvalue polynomial topology factorization thermodynamics relativity tectonics thyroid pancreatitis
    appendicitis arrhythmia osteoporosis shingles insomnia cataract glaucoma reformation enlightenment feudalism
    abolitionism suffrage sonnet iambic pentameter hexameter allegory onomatopoeia scholarship dissertation semester
    tuition mortgage foreclosure landlord eviction alimony custody perjury subpoena affidavit`.split(/\s+/),
};

/** Sentences without any thing in them that could be shown on a stand. */
export const offTopicSentences: Record<Language, readonly string[]> = {
  ko: [
    '이 문장은 문법적으로 올바른가요',
    '어제 왜 전화 안 받았어요',
    '내일까지 보고서를 제출해야 합니다',
    '그 소문이 사실인지 궁금합니다',
    '민법상 손해배상 청구가 가능한가요',
    '요즘 통 잠을 못 자요',
    '걔가 나한테 거짓말했어',
    '비밀번호를 잊어버렸습니다',
    '이 방정식을 어떻게 풀어야 하죠',
    '우리 언제 결혼할까',
    '대출 이자가 너무 올랐네요',
    '졸업하고 뭐 할지 모르겠어',
    '정말 억울해서 못 참겠어요',
    '그건 내 잘못이 아니야',
    '누가 이겼는지 말해줘',
    '와이파이가 자꾸 끊겨요',
    '집주인이 보증금을 안 돌려줘요',
    '투표는 언제부터 시작되나요',
    '그 배우 이름이 뭐였더라',
    '다음 주에 이사 가요',
    '형용사와 부사의 차이점',
    '왜 하늘은 파란가',
    '세금 신고 기간이 언제까지야',
    '헤어진 지 벌써 일 년',
    '너 지금 무슨 생각해',
    '왜 그렇게 말했는지 이해가 안 돼',
    '시험에 또 떨어졌습니다',
    '그렇다고 볼 수도 없지요',
    '이의를 제기하는 바입니다',
    '판결에 불복하여 항소했다',
    '언제부터 그랬는지 기억나지 않아',
    '어차피 안 될 텐데',
    '무슨 뜻인지 설명이 부족하다',
    '그럴 리가 없잖아',
    '승진에서 또 밀려났어',
    '괜히 왔나 봐',
    '변명하지 마세요',
  ],
  zh: [
    '这个句子语法对不对',
    '你昨天为什么不接电话',
    '明天之前必须提交报告',
    '这个谣言是真的吗',
    '民法规定如何赔偿损失',
    '最近总是睡不着觉',
    '他对我撒谎了',
    '我忘记密码了',
    '这个方程怎么解',
    '我们什么时候结婚',
    '贷款利息涨得太厉害',
    '毕业以后不知道做什么',
    '我实在忍不下去了',
    '那不是我的错',
    '告诉我谁赢了',
    '房东不肯退押金',
    '投票几点开始',
    '那个演员叫什么来着',
    '下周我要搬家',
    '形容词和副词有何区别',
    '天为什么是蓝的',
    '报税截止到几号',
    '分手已经一年多了',
    '你现在在想什么',
    '今天心情很糟糕',
    '为何你要这样说',
    '考试又没及格',
    '法院判决无效',
    '我不同意他的观点',
    '究竟何时才能批准',
    '反正也没用',
    '怎么可能呢',
    '请勿随意插嘴',
    '升职又没轮到我',
    '他否认了所有指控',
  ],
  en: [
    'is this sentence grammatically correct',
    'why did you not answer yesterday',
    'I must hand in my essay before tomorrow',
    'is that rumour true at all',
    'how does the law define negligence',
    'lately I cannot fall asleep',
    'he lied and never apologised',
    'I forgot my password again',
    'how should this equation be solved',
    'when shall we get married',
    'mortgage rates went up once more',
    'no idea what happens after graduation',
    'I cannot bear it any longer',
    'that was not my fault',
    'tell me who won yesterday',
    'my landlord keeps the deposit',
    'when does voting begin',
    'what was that actor called',
    'we are moving next month',
    'difference between adjectives and adverbs',
    'why does anything exist',
    'what is the deadline for taxes',
    'we broke up ages ago',
    'what are you thinking right now',
    'nobody understands me',
    'whatever that means',
    'they denied every allegation',
    'promotion went to somebody else',
    'I failed that exam twice',
    'whose fault would that be',
    'he resigned because of a scandal',
    'parliament rejected the amendment',
    'why should anybody care',
    'nothing ever changes',
    'she never apologised',
  ],
};
