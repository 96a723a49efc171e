/**
 * Headings that lists of exhibitors and products really have, by what they mean: the fields of
 * assets/catalogue/source/reference/heading-aliases.tsv, made from that table (a test compares). aliasFields.ts says which of our fields each is.
 */
export const headingAliases = {
  row_no: '연번|번호|순번|No|No.|NO|구분번호|序号|编号|号码|no|no.|#|seq|serial no',
  exhibitor_id:
    '업체코드|참가업체ID|등록번호|업체번호|企业编号|展商编号|企业代码|exhibitor id|exhid|sn|external id|company id',
  company_name:
    '업체명|회사명|기업명|상호|상호명|참가업체|참가업체명|참가사|참가사명|참가기업|참가기업명|출품업체|전시업체|법인명|회사이름|企业名称|公司名称|单位名称|参展企业|参展单位|参展商|参展商名称|展商名称|展商|企业名|公司名|厂商名称|客户名称|企业全称|company|company name|exhibitor|exhibitor name|exhname|organization|organisation|firm name|name of company|corporate name',
  company_name_ko:
    '업체명(국문)|회사명(국문)|기업명(국문)|국문 업체명|한글 회사명|국문명|회사명(한글)|업체명(한글)|企业名称(韩文)|公司韩文名称|韩文名称|company name (kor)|companynamekor|company_name_kor|korean name|company (korean)',
  company_name_zh:
    '업체명(중문)|회사명(중문)|중문 업체명|중국어 회사명|중문명|企业名称(中文)|公司中文名称|中文名称|中文名|company name (chn)|chinese name|company (chinese)',
  company_name_en:
    '업체명(영문)|회사명(영문)|기업명(영문)|영문 업체명|영문명|영문 회사명|企业名称(英文)|公司英文名称|英文名称|英文名|company name (eng)|companynameeng|company_name_eng|english name|company (english)',
  brand: '브랜드|브랜드명|상표|상표명|品牌|品牌名|品牌名称|商标|brand|brand name|brands',
  booth_no:
    '부스번호|부스 번호|부스|부스위치|부스NO|전시부스|부스코드|展位号|展位|展位编号|展台号|展台|摊位号|展位号码|booth|booth no|booth no.|booth number|boothnumber|boothnumbers|stand|stand no|stand number|stand reference',
  hall: '전시홀|홀|전시장|전시관|관|馆号|展馆|展厅|馆别|展馆号|hall|exhibit hall|exhibithallcode|pavilion',
  zone: '전시구역|구역|존|주제관|展区|展示区|主题展区|分区|zone|area|section|pavilion name',
  booth_size:
    '부스수|부스 규모|부스면적|신청부스|展位面积|展位数|面积|展位数量|booth size|stand size|sqm|area (sqm)|booth dimensions',
  booth_type: '부스타입|부스형태|부스유형|展位类型|类型|标展/特装|展位性质|booth type|stand type|package',
  industry:
    '업종|산업분야|분야|전시분야|업종분류|카테고리|분류|산업|行业|所属行业|行业类别|类别|产业分类|展品类别|industry|sector|category|categories|exhibitioncategorylabel',
  business_type:
    '업체구분|기업형태|기업유형|업태|사업형태|企业类型|企业性质|经营模式|公司类型|business type|company type|type of business',
  company_size: '기업규모|기업구분|企业规模|规模|company size|enterprise size',
  founded_year:
    '설립연도|설립년도|설립일|창립연도|설립일자|개업일|成立年份|成立时间|成立日期|创立时间|企业成立时间|founded|established|year established|year of establishment|since|founded year',
  employees:
    '종업원수|직원수|임직원수|사원수|상시근로자 수|인원|员工人数|员工规模|职工人数|人数|员工数|employees|no. of employees|number of employees|employee count|staff|headcount',
  annual_revenue:
    '매출액|연매출|연매출액|최근 연 매출|年销售额|营业额|年营业额|年产值|annual sales|revenue|turnover|annual revenue',
  annual_export:
    '수출액|연간수출액|수출실적|年出口额|出口额|年度出口额|annual export|export value|annual export volume',
  region: '지역|소재지|시도|사업장 소재지|본사소재지|地区|所在地区|省市|所在城市|region|city|province|location',
  address:
    '주소|회사주소|본사주소|소재지주소|地址|公司地址|企业地址|注册地址|通讯地址|address|company address|hq address',
  country: '국가|국적|원산국|国家|国别|国家/地区|country|countrycode|country/region',
  ceo: '대표자|대표|대표이사|대표자명|대표자 성명|法人代表|法定代表人|负责人|总经理|ceo|president|representative|managing director',
  contact_name:
    '담당자|담당자명|성명|참가자|현장담당자|联系人|联系人姓名|参展联系人|现场负责人|姓名|contact|contact person|contact name|person in charge|representative name',
  contact_title: '직위|직책|직급|부서/직위|职务|职位|部门及职务|title|position|job title',
  phone:
    '전화|전화번호|연락처|대표전화|TEL|회사전화|电话|联系电话|固定电话|座机|tel|telephone|phone|phone no|exhibitionmanagertel',
  mobile:
    '휴대폰|핸드폰|휴대전화|담당자 휴대폰|HP|手机|手机号|移动电话|手机号码|mobile|cell|cell phone|hp|mobile phone',
  fax: '팩스|FAX|传真|fax',
  email: '이메일|E-mail|메일|전자우편|담당자 이메일|邮箱|电子邮箱|电子邮件|联系人邮箱|email|e-mail|mail',
  website: '홈페이지|웹사이트|누리집|URL|사이트|网址|网站|企业网站|官网|website|homepage|url|web',
  wechat: '위챗|위챗ID|위챗 아이디|카카오톡|微信|微信号|微信公众号|wechat|wechat id|kakaotalk|whatsapp',
  profile:
    '회사소개|기업소개|업체소개|회사개요|소개|기업 소개글|企业简介|公司简介|公司介绍|企业介绍|单位简介|company profile|profile|description|company description|about|introduction|excerpt',
  profile_ko: '회사소개(국문)|기업소개(국문)|국문소개|企业简介(韩文)|companydescriptionkor|profile (kor)',
  profile_zh: '회사소개(중문)|기업소개(중문)|중문소개|企业简介(中文)|中文简介|profile (chn)',
  profile_en: '회사소개(영문)|기업소개(영문)|영문소개|企业简介(英文)|英文简介|companydescriptioneng|profile (eng)',
  main_products:
    '주요제품|주요품목|주력상품|전시품목|출품품목|주생산품|취급품목|품목|출품내용|主营产品|主要产品|主营业务|主营业务/展品|展品|参展产品|参展展品|经营范围|main products|products|exhibits|exhibit items|key products|product list',
  certifications:
    '인증|보유인증|인증현황|인증/특허|인증서|认证|资质认证|认证资质|认证情况|证书|certification|certifications|certificates|certification status|approvals',
  export_markets:
    '수출국|주요수출국|수출국가|수출시장|수출현황|出口市场|主要出口市场|出口国家|主要市场|export markets|main markets|export countries|markets',
  wanted_partner:
    '희망파트너|희망바이어|희망 바이어 유형|상담희망|협력희망분야|희망거래형태|合作意向|意向合作|寻求合作|合作需求|目标客户|希望合作伙伴类型|wanted partner|target buyer|seeking|looking for|partner type|cooperation needs',
  interpreter: '통역|통역필요|통역 언어|翻译|需要翻译|语言|interpreter|languages spoken',
  logo: '로고|로고파일|CI|标志|企业LOGO|LOGO|logo|companylogolink|logo file',
  biz_reg_no: '사업자등록번호|사업자번호|统一社会信用代码|营业执照号|信用代码|business registration no|tax id|brn',
  product_id:
    '제품코드|상품코드|품번|관리번호|产品编号|产品编码|货号|商品编码|product id|sku|item no|item code|art. no',
  product_name:
    '제품명|상품명|품명|출품제품명|전시품명|제품|产品名称|商品名称|品名|展品名称|产品|product|product name|item|item name|goods name',
  product_name_ko:
    '제품명(국문)|상품명(국문)|한글 제품명|국문 제품명|产品名称(韩文)|product name (kor)|product_name_kor',
  product_name_zh: '제품명(중문)|상품명(중문)|중문 제품명|产品名称(中文)|中文品名|product name (chn)',
  product_name_en:
    '제품명(영문)|상품명(영문)|영어 제품명|영문 제품명|产品名称(英文)|英文品名|product name (eng)|product_name_eng',
  model_no: '모델명|모델|모델번호|규격번호|型号|产品型号|规格型号|model|model no|model name|model number',
  product_category:
    '제품분류|품목분류|상품분류|대분류|중분류|产品分类|产品类别|品类|product category|item main category|item sub category',
  product_desc:
    '제품설명|상품설명|제품소개|제품특징|특장점|상세설명|产品介绍|产品描述|产品特点|产品说明|展品介绍|product description|details|features|description of goods|overview',
  spec: '규격|사양|용량|제품규격|스펙|规格|规格参数|技术参数|净含量|specification|specs|size|capacity',
  hs_code:
    'HS코드|HS CODE|HS Code|HSCODE|HS부호|세번|품목번호|HSK|HS编码|海关编码|税则号列|商品编号|hs code|hscode|h.s. code|tariff code',
  origin: '원산지|제조국|원산지국가|原产地|原产国|产地|origin|country of origin|made in',
  moq: 'MOQ|최소주문수량|최소발주량|최소구매수량|最小起订量|起订量|最低订购量|moq|min. order|minimum order quantity|min order qty',
  price:
    '단가|가격|공급가|수출단가|소비자가|FOB단가|单价|价格|供货价|报价|FOB价|price|unit price|fob price|wholesale price',
  currency: '통화|화폐|币种|货币|currency',
  price_terms:
    '가격조건|거래조건|인도조건|인코텀즈|价格条款|贸易术语|成交方式|贸易条款|price terms|trade terms|incoterms|terms',
  payment_terms: '결제조건|대금결제|결제방식|付款方式|付款条件|支付方式|payment terms|payment',
  lead_time: '납기|납품기간|리드타임|交货期|交货时间|交货天数|lead time|delivery time|delivery',
  supply_capacity:
    '공급능력|생산능력|월생산량|供货能力|生产能力|月产能|supply ability|supply capacity|capacity per month',
  packaging: '포장|포장단위|입수|包装|包装规格|箱规|packaging|packing',
  shelf_life: '유통기한|소비기한|保质期|shelf life|best before',
  keywords: '키워드|검색어|검색 키워드|关键词|搜索关键词|keywords|search keywords|tags',
  image:
    '이미지|사진|제품사진|이미지파일|제품이미지|图片|产品图片|照片|主图|image|photo|picture|product image link|image file',
  video: '동영상|영상|영상링크|홍보영상|视频|产品视频|宣传片|video|video url|youtube',
  catalog: '카탈로그|브로슈어|자료|产品手册|宣传册|资料|catalogue|catalog|brochure|file',
  is_new: '신제품|신상품여부|新品|是否新品|new product|new',
  remark: '비고|기타|메모|참고사항|备注|说明|其他|remark|remarks|note|notes|comment',
} as const satisfies Record<string, string>;

/** One meaning of the table of headings; its headings are joined by `|`. */
export type AliasField = keyof typeof headingAliases;
