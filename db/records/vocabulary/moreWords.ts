/** Words that lists use for codes beside the names that the catalogue has. Code, then words apart by a comma. */
import type { VocabularyName } from '../fields.ts';

type Words = Partial<Record<VocabularyName, Record<string, string>>>;

const written: Words = {
  territory: {
    KR: '한국,남한,국내,국산,한국산,Korea,ROK,Republic of Korea,Korea (South),S. Korea,Made in Korea,大韩民国,南韩',
    KP: '북조선,DPRK',
    CN: '중국산,중국본토,PRC,Mainland China,P.R.China,Made in China,中国大陆,中华人民共和国,国内市场',
    US: 'USA,U.S.A.,U.S.,America,United States of America,미합중국,美利坚合众国,미주',
    GB: 'UK,U.K.,England,Great Britain,Britain,英格兰',
    JP: '日本国,일본산',
    VN: 'Viet Nam,베트남산',
    TW: '타이완,台湾,Chinese Taipei,Taiwan China',
    HK: '홍콩,香港,Hong Kong,Hongkong',
    MO: '마카오,澳门,Macao,Macau',
    RU: 'Russian Federation,러시아연방,俄罗斯联邦',
    AE: 'UAE,U.A.E.,아랍에미리트연합,아랍에미리트연방,阿联酋,Dubai,두바이,迪拜',
    TR: 'Turkey,터키',
    CZ: 'Czech Republic,체코공화국',
    NL: 'Holland,The Netherlands',
    DE: '독일연방공화국',
    TH: '타이',
    LA: '라오스인민민주공화국',
    IR: 'Iran Islamic Republic',
    ZA: '남아공,남아프리카공화국',
    SA: '사우디,KSA,沙特',
    MY: '말레이지아,大马',
    KZ: '카작',
    MM: 'Burma,Myanmar',
    MK: 'Macedonia',
    AU: '오스트레일리아,호주산',
  },
  payment: {
    TT: 'T/T,TT,T.T.,Wire transfer,Bank transfer,전신환,전신송금,계좌이체,송금,电汇,银行转账',
    LC: 'L/C,LC,L/C at sight,At sight,신용장,信用证,即期信用证',
    DP: 'D/P,付款交单',
    DA: 'D/A,承兑交单',
    OA: 'O/A,외상,赊销,赊账,Open account',
    NEGO: '협의가능,협의후결정,可议,协商,to be negotiated,可商议',
  },
  unit: {
    PCS: 'ea,pc,piece,pieces,pcs.,개입,낱개,점,매,장,个,個,只,片,枚,支,件,EA(개),p',
    SET: 'sets,셋트,组,組,套装',
    BOX: 'boxes,박스,bx,盒,箱子,box',
    CTN: 'ctn,ctns,cartons,카턴,carton box,大箱',
    PACK: 'packs,package,packages,봉,봉지,포,pk,pkt,袋,pkg',
    BTL: 'bottles,btl,btls,바틀,瓶装',
    PAIR: 'pairs,pr,쌍,족,对,對',
    KG: '킬로그램,킬로,kilogram,kilograms,kgs,公斤,千克',
    MT: 'ton,tons,tonne,tonnes,mt,t,m/t,M.T.,公吨,metric tons',
    L: '리터,liter,liters,litres,ℓ,公升',
    M: '미터,meter,meters,metres,公尺',
    M2: 'sqm,sq.m,m2,제곱미터,평방미터,square meter,平米,平方',
    ROLL: 'rolls,두루마리',
    UNIT: 'units,기,대당,部,辆,架',
    FCL20: "20ft,20FCL,20',1FCL,20GP,20尺货柜,小柜,20피트",
    FCL40: "40ft,40FCL,40',40HQ,40GP,40尺货柜,大柜,高柜,40피트",
  },
  incoterm: {
    CFR: 'C&F,CNF',
    DPU: 'DAT',
    DAP: 'DDU',
    EXW: 'Ex-works,공장인도조건,出厂价',
    FOB: '离岸价,본선인도조건',
    CIF: '到岸价',
  },
  language: {
    ko: 'kor,한글,국어,한국말,ko-KR,韩文,朝鲜语,朝语,Korean language',
    zh: 'chn,중문,중국말,zh-CN,간체,북경어,汉语,普通话,中国语,Mandarin,Chinese language,华语',
    en: 'eng,영문,en-US,en-GB,英文,English language',
  },
  business_type: {
    MFR: '제조,제조사,제조업,생산업체,생산,maker,manufacture,factory,producer,manufacturing,制造商,制造企业,生产商,生产厂家,厂家,工厂,生产型,制造业',
    TRD: '무역,무역회사,무역상사,무역업,수출업체,수출입,trader,trading,exporter,外贸公司,贸易商,贸易,进出口公司,贸易型',
    DST: '유통,유통사,유통업,도매,총판,대리점,wholesaler,agent,distribution,经销商,代理商,批发商,流通企业,经销',
    OEM: 'OEM,ODM,OEM/ODM,OEM·ODM,위탁생산,주문자생산,代工,贴牌,代加工',
    SVC: '서비스,서비스업,용역,service,services,服务商,服务业,服务型',
    BRD: '브랜드,브랜드사,brand,brand company,品牌方,品牌企业',
    RND: '연구개발,연구소,R&D,research,研发,研发机构',
    ORG: '기관,협회,단체,공공기관,재단,조합,institution,association,机构,协会,团体,商会',
    GOV: '지자체,지방정부,관공서,government,政府,政府机关',
  },
  company_size: {
    LRG: '대기업집단,large,large company,大企业,大型',
    MID: '중견,medium,mid-size,medium-sized,中型企业,中型,中坚',
    SME: '중소,중소벤처,소기업,중기업,소상공인,small,SMEs,small business,small and medium,中小,小型企业,小微企业',
    STU: '벤처,스타트업기업,startup,start up,venture,创业企业,创业公司',
  },
  wanted_partner: {
    IMP: '수입상,수입사,수입업자,바이어,importers,buyer,buyers,采购商,买家,进口',
    DST: '유통업체,유통사,대리점,총판,distributor,distributors,agent,agents,dealer,经销商,代理商,分销商,代理,경소상',
    EXC: '독점,독점대리점,독점총판,sole agent,exclusive agent,总代理,独家,独家经销',
    RTL: '소매,소매점,마트,백화점,오프라인,retail,retailer,retailers,零售商,商超,零售,超市',
    ECM: '온라인,온라인몰,이커머스,전자상거래,쇼핑몰,online,e-commerce,ecommerce,电商,电商平台,线上',
    OEM: 'OEM,ODM,OEM/ODM,OEM·ODM,OEM客户,贴牌客户',
    JV: '합작,합작투자,joint venture,JV,合资,合作伙伴',
    INV: '투자,투자사,투자유치,investment,investors,投资,投资者,投资商',
    TEC: '기술이전,기술제휴,라이선스,technology transfer,licensing,license,技术合作,技术转让',
    FRA: '프랜차이즈,가맹점,가맹,franchise,franchisee,加盟',
    HSP: '병원,의원,의료기관,hospital,hospitals,clinic,医院,诊所',
  },
  certification: {
    ISO9001: 'ISO9001:2015,품질경영시스템',
    ISO14001: 'ISO14001:2015,환경경영시스템',
    HACCP: '해썹,해썹인증,안전관리인증,危害分析',
    HALAL: '할랄,halal certification,清真,KMF',
    VEGAN: '비건,vegan certification,纯素',
    ORGANIC: '유기농,organic certification,USDA organic,有机',
    CCC: '3C,3C认证,중국강제인증,CCC认证',
    NMPA: 'CFDA',
    'NMPA-COS': 'NMPA 화장품,위생허가,중국위생허가,化妆品备案',
    CE: 'CE certification,CE mark',
    KC: 'KC인증마크,KC certification,KCC',
    FDA: 'FDA등록,US FDA,FDA registered,FDA认证,미국 FDA',
    PATENT: '특허,특허등록,patent,patents,专利,发明专利',
    INNOBIZ: '이노비즈,innobiz',
    VENTURE: '벤처,벤처기업,벤처인증,venture',
    KS: 'KS마크,KS certification',
    ROHS: 'RoHS인증',
    GMP: '우수제조관리,우수건강기능식품제조기준',
    WCP: '세계일류상품인증,world class product',
    MFDS: '식약처,식약처인증,식약처 등록,KFDA,식약처 승인',
  },
  kind: {
    consumer: '소비재류,완제품,consumer,consumer products,消费类,日用消费品',
    intermediate: '중간재,부품,parts,components,零部件,零件,中间产品',
    material: '원자재,소재,원재료,raw material,materials,原料,材料',
    capital: '설비,자본재,장비,기계설비,equipment,machinery,设备,装备,资本货物',
    service: '용역,service,服务业',
  },
};

const fixed: Record<string, Record<string, string>> = {
  legalForm: {
    corp: '㈜,(주),주식회사 (주),Co. Ltd.,Co.,Ltd.,株式会社,㈱,股份有限公司,corporation,주식회사㈜',
    inc: '주식회사,Inc.,Inc,incorporated,Corp.',
    llc: '유한회사,유한책임회사,有限公司,有限责任公司,LLC,Ltd.',
    org: '기관,협회,단체,재단,비영리,기관·단체,institution,organisation,organization,association,机构,团体,协会,机构·团体',
  },
  status: {
    planned: '예정,정상,진행,예정대로,planned,scheduled,as planned,on,正常,按计划,按期举行,计划',
    moved: '변경,시간변경,장소변경,연기,moved,changed,postponed,rescheduled,变更,改期,延期,调整',
    cancelled: '취소,취소됨,cancelled,canceled,取消,已取消',
  },
  languages: {
    ko: '한국어,국문,한글,kor,Korean,韩语,韩文',
    'zh-CN': '중국어,중문,간체,chn,zh,Chinese,Simplified Chinese,中文,汉语,简体中文',
    en: '영어,영문,eng,English,英语,英文',
  },
};

/** Names that exports show for the fixed codes. */
const fixedNames: Record<string, Record<string, Record<'ko' | 'zh-CN' | 'en', string>>> = {
  legalForm: {
    corp: { ko: '㈜', 'zh-CN': '株式会社', en: 'Co., Ltd.' },
    inc: { ko: '주식회사', 'zh-CN': '股份公司(Inc.)', en: 'Inc.' },
    llc: { ko: '유한회사', 'zh-CN': '有限公司', en: 'LLC' },
    org: { ko: '기관·단체', 'zh-CN': '机构·团体', en: 'Organisation' },
  },
  status: {
    planned: { ko: '예정대로', 'zh-CN': '按计划', en: 'As planned' },
    moved: { ko: '변경', 'zh-CN': '变更', en: 'Moved' },
    cancelled: { ko: '취소', 'zh-CN': '取消', en: 'Cancelled' },
  },
  languages: {
    ko: { ko: '한국어', 'zh-CN': '韩语', en: 'Korean' },
    'zh-CN': { ko: '중국어', 'zh-CN': '中文', en: 'Chinese' },
    en: { ko: '영어', 'zh-CN': '英语', en: 'English' },
  },
};

const split = (list: string | undefined) => (list ?? '').split(',').filter((word) => word !== '');

/** Further words for a code of a vocabulary, in no order that matters. */
export function moreWordsFor(vocabulary: VocabularyName, code: string): string[] {
  return split(written[vocabulary]?.[code]);
}

/** Fields whose fixed codes are languages share one list. */
const listOf = (key: string) => (key === 'locale' ? 'languages' : key);

/** Further words for a fixed code of a field. */
export function fixedWordsFor(key: string, code: string): string[] {
  return split(fixed[listOf(key)]?.[code]);
}

/** The name of a fixed code of a field; undefined for a code that has none. */
export function fixedNameOf(key: string, code: string, locale: 'ko' | 'zh-CN' | 'en'): string | undefined {
  return fixedNames[listOf(key)]?.[code]?.[locale];
}
