/** A small draft that nothing is wrong with, to spoil in one place. */
import type { PlainRecord } from './memoryDraft.ts';

const inThree = (field: string, ko: string, zh: string, en: string): Record<string, string> => ({
  [`${field}.ko`]: ko,
  [`${field}.zh-CN`]: zh,
  [`${field}.en`]: en,
});

const exhibitor = (code: string, values: Readonly<Record<string, string>>): PlainRecord => ({
  type: 'exhibitor',
  code,
  values: {
    ...inThree('summary', '홍삼을 만드는 회사입니다', '生产红参的企业', 'Makers of red ginseng since the nineties'),
    ...inThree('description', '금산에서 인삼을 기릅니다', '在锦山种植人参', 'Ginseng grown in Geumsan'),
    industries: 'food',
    foundedYear: '1998',
    contactPublic: '1',
    isSample: '0',
    ...values,
  },
});

const event = (
  code: string,
  times: readonly [string, string],
  title: readonly [string, string, string],
): PlainRecord => ({
  type: 'event',
  code,
  values: { ...inThree('title', ...title), type: 'OPEN', place: 'b2b', startsAt: times[0], endsAt: times[1] },
});

/** Exhibitors e1 and e2, products p1 of e1 and p2 of e2, events v1 and v2, the fair. Codes are those of the sample. */
export const cleanRecords: readonly PlainRecord[] = [
  exhibitor('e1', {
    ...inThree('name', '㈜가온인삼', '佳温人参株式会社', 'Gaon Ginseng Co., Ltd.'),
    ...inThree('mainProducts', '홍삼정', '红参膏', 'Red ginseng extract'),
    booths: 'B01-01',
    phone: '02-123-4567',
    mobile: '010-1234-5678',
    email: 'kim@gaon.co.kr',
    website: 'www.gaon.co.kr',
    sort: '1',
  }),
  exhibitor('e2', {
    ...inThree('name', '누리기계', '世界机械', 'Nuri Machinery'),
    booths: 'B02-01',
    phone: '+82-31-765-4321',
    mobile: '+86 138 1234 5678',
    email: 'lee@nuri.com',
    website: 'nuri.com',
    sort: '2',
  }),
  {
    type: 'product',
    code: 'p1',
    values: {
      ...inThree('name', '홍삼정 240 g', '红参膏 240g', 'Red Ginseng Extract, 240 g'),
      ...inThree('summary', '6년근 홍삼을 농축했습니다', '六年根红参浓缩', 'Concentrate of six-year-old roots'),
      ...inThree('spec', '240 g', '240g', '240 g'),
      exhibitor: 'e1',
      type: 'beauty-01',
      industries: 'food',
      kind: 'consumer',
      hsCode: '330499',
      moq: '100',
      moqUnit: 'PCS',
      priceMin: '2',
      priceMax: '3',
      currency: 'USD',
      priceTerm: 'FOB',
      pictures: 'large',
      sort: '1',
    },
  },
  {
    type: 'product',
    code: 'p2',
    values: {
      ...inThree('name', '자동 포장기', '自动包装机', 'Automatic packing machine'),
      exhibitor: 'e2',
      model: 'NP-100',
      type: 'beauty-01',
      industries: 'machine',
      kind: 'capital',
      pictures: 'large',
      sort: '2',
    },
  },
  event('v1', ['2021-09-24T09:30', '2021-09-24T10:30'], ['개막식', '开幕式', 'Opening']),
  event('v2', ['2021-09-24T10:30', '2021-09-24T12:00'], ['상담회', '洽谈会', 'Business meetings']),
  {
    type: 'fair',
    code: 'fair',
    values: {
      ...inThree('name', '한국주간', '韩国周', 'Korea Week'),
      ...inThree('shortName', '한국주간', '韩国周', 'Korea Week'),
      edition: '18',
      startsOn: '2021-09-24',
      endsOn: '2021-09-28',
      timeZone: 'Asia/Shanghai',
    },
  },
];
