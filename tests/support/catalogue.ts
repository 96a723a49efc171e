/** A catalogue of five exhibitors and six products that has every case a reader may meet, made in a few milliseconds. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { WritableDb } from '#db/handle.ts';
import { numberItems } from '#db/itemNumbers.ts';
import { createCatalogue } from '#db/open.ts';
import { rowWriter, type RowWriter } from '#db/rowWriter.ts';
import { tinyWebp } from './pictures.ts';

/** Values of the small catalogue that no visitor may ever get, wherever they stand. */
export const privateValues = [
  '+82-10-PRIVATE',
  '+82-10-PUBLIC-MOBILE',
  'private@example.com',
  'wechat-private',
  'kakao-private',
  'kakao-public',
  '비공개 담당',
  'remarks-private',
  'sales-private',
] as const;

/** The three texts of a name that needs no translation. */
const same = (text: string) => ({ ko: text, 'zh-CN': text, en: text });

function writeGround(rows: RowWriter): void {
  rows.insert('locale', { code: 'ko', native_name: '한국어', sort: 1, is_main: 1 });
  rows.insert('locale', { code: 'zh-CN', native_name: '中文', sort: 2, is_main: 0 });
  rows.insert('locale', { code: 'en', native_name: 'English', sort: 3, is_main: 0 });
  rows.insert('catalogue_setting', { key: 'version', value: 'small-1' });
  const dates = { starts_on: '2021-09-24', ends_on: '2021-09-28', time_zone: 'Asia/Shanghai' };
  rows.insert('fair', { id: 1, code: 'small-fair', edition: 3, ...dates, is_sample: 1 });
  rows.texts('fair', 1, {
    name: { ko: '작은 박람회', 'zh-CN': '小型展会', en: 'Small Fair' },
    venue: { ko: '전시장' },
  });
  const terms = {
    'unit:PCS': { ko: '개', 'zh-CN': '件', en: 'pcs' },
    'incoterm:FOB': { ko: '본선인도', 'zh-CN': '离岸价', en: 'Free on board' },
    'certification:HACCP': same('HACCP'),
    'territory:KR': { ko: '대한민국', 'zh-CN': '韩国', en: 'South Korea' },
    'territory:CN': { ko: '중국', 'zh-CN': '中国', en: 'China' },
    'product_type:kimchi': { ko: '김치', 'zh-CN': '泡菜', en: 'Kimchi' },
    'product_type:coil': { ko: '열연코일', 'zh-CN': '热轧卷板', en: 'Hot-rolled coil' },
    'event_type:TALK': { ko: '설명회', 'zh-CN': '说明会', en: 'Talk' },
    'business_type:MFR': { ko: '제조', 'zh-CN': '生产企业', en: 'Manufacturer' },
    'company_size:SME': { ko: '중소기업', 'zh-CN': '中小企业', en: 'SME' },
    'wanted_partner:IMP': { ko: '수입상', 'zh-CN': '进口商', en: 'Importer' },
    'language:ko': { ko: '한국어', 'zh-CN': '韩语', en: 'Korean' },
  };
  Object.entries(terms).forEach(([code, name], sort) => {
    const [group = '', plain = ''] = code.split(':');
    const id = rows.insert('term', { term_group: group, code: plain, sort });
    rows.remember('term', code, id);
    rows.texts('term', id, { name });
  });
  const region = (code: string, parent: string | null, sort: number, name: Record<string, string>) => {
    const level = parent === null ? 'province' : 'municipality';
    const parentId = parent === null ? null : rows.idOf('region', parent);
    const id = rows.insert('region', {
      code,
      level,
      parent_id: parentId,
      is_sister_city: parent === null ? 0 : 1,
      sort,
    });
    rows.remember('region', code, id);
    rows.texts('region', id, { name });
  };
  region('KR-11', null, 0, { ko: '서울', 'zh-CN': '首尔', en: 'Seoul' });
  region('KR-41', null, 1, { ko: '경기도', 'zh-CN': '京畿道', en: 'Gyeonggi' });
  region('KR-41-02', 'KR-41', 2, { ko: '성남시', 'zh-CN': '城南市', en: 'Seongnam' });
}

function writePlaces(rows: RowWriter): void {
  const category = (axis: string, code: string, sort: number, name: Record<string, string>) => {
    const id = rows.insert('category', { axis, code, sort, media_id: null });
    rows.remember('category', code, id);
    rows.texts('category', id, { name });
  };
  category('industry', 'food', 0, { ko: '식품', 'zh-CN': '食品', en: 'Food' });
  category('industry', 'steel', 1, { ko: '철강', 'zh-CN': '钢铁', en: 'Steel' });
  category('kind', 'consumer', 0, { ko: '소비재', 'zh-CN': '消费品', en: 'Consumer goods' });
  category('kind', 'material', 1, { ko: '소재', 'zh-CN': '原材料', en: 'Raw materials' });
  const hall = rows.insert('hall', { code: 'H1', width_m: 60, depth_m: 40, sort: 0 });
  rows.texts('hall', hall, { name: { ko: '한국관', en: 'Korea Pavilion' } });
  const zones = (['A', 'B'] as const).map((letter, sort) => {
    const id = rows.insert('zone', { code: `Z-${letter}`, letter, hall_id: hall, sort });
    rows.texts('zone', id, { name: same(`Zone ${letter}`) });
    return id;
  });
  const booth = (number: string, key: string, kind: string, zone: number) => {
    // One booth is on the plan; the others have no position yet.
    const position = number === 'A02' ? { x_m: 10, y_m: 10, front: 'south' } : { x_m: null, y_m: null, front: null };
    const place = { hall_id: hall, zone_id: zones[zone] ?? 0, ...position, width_m: 3, depth_m: 3 };
    rows.remember('booth', number, rows.insert('booth', { number, number_key: key, kind, ...place }));
  };
  booth('A01', 'A1', 'booth', 0);
  booth('A02', 'A2', 'booth', 0);
  booth('B01-01', 'B1.1', 'counter', 1);
  booth('B01-02', 'B1.2', 'shelf', 1);
  const desk = { code: 'info', kind: 'desk', hall_id: hall, x_m: 30, y_m: 30, width_m: 3, depth_m: 1, sort: 0 };
  rows.texts('plan_feature', rows.insert('plan_feature', desk), { name: { ko: '안내데스크', en: 'Information desk' } });
  rows.insert('moved_booth', { number_key: 'A9', number: 'A09', booth_id: rows.idOf('booth', 'A02') });
  rows.insert('plan_kiosk', { code: 'lobby', hall_id: hall, x_m: 30, y_m: 38, facing_degrees: 0, sort: 0 });
  const place = rows.insert('place', { code: 'stage', kind: 'stage', hall_id: hall, x_m: 1, y_m: 1 });
  rows.texts('place', place, { name: same('Stage') });
  (['planned', 'moved', 'cancelled'] as const).forEach((status, index) => {
    const times = {
      starts_at: `2021-09-2${index + 4}T10:00:00+08:00`,
      ends_at: `2021-09-2${index + 4}T11:00:00+08:00`,
    };
    const event = {
      code: `talk-${status}`,
      type_term_id: rows.idOf('term', 'event_type:TALK'),
      place_id: place,
      ...times,
    };
    const id = rows.insert('event', { ...event, status, capacity: null, is_sample_time: 1 });
    rows.texts('event', id, { title: { ko: `설명회 ${status}`, en: `Talk ${status}` } });
    rows.insert('event_language', { event_id: id, locale: 'ko' });
  });
}

interface SmallExhibitor {
  region: string;
  booths: string[];
  visible?: 0 | 1;
  texts: Record<string, Partial<Record<string, string>>>;
}

function writeExhibitor(rows: RowWriter, code: string, sort: number, given: SmallExhibitor): number {
  const id = rows.insert('exhibitor', {
    code,
    is_sample: 1,
    legal_form: 'corp',
    founded_year: 1999,
    employees: '10-50',
    employees_min: 10,
    employees_max: 50,
    annual_sales: 'sales-private',
    export_ratio: null,
    region_id: rows.idOf('region', given.region),
    website: null,
    offers_oem: 1,
    offers_samples: 0,
    remarks: 'remarks-private',
    is_visible: given.visible ?? 1,
    is_featured: 0,
    sort,
    updated_at: '2021-09-20T00:00:00Z',
  });
  rows.remember('exhibitor', code, id);
  rows.texts('exhibitor', id, given.texts);
  rows.insert('exhibitor_category', {
    exhibitor_id: id,
    category_id: rows.idOf('category', code.split('-')[0] ?? ''),
    sort: 0,
  });
  given.booths.forEach((booth, position) => {
    rows.insert('exhibitor_booth', { exhibitor_id: id, booth_id: rows.idOf('booth', booth), sort: position });
  });
  return id;
}

function writeContacts(rows: RowWriter, shown: number, hidden: number): void {
  const open = {
    exhibitor_id: shown,
    role: 'exhibitor',
    is_public: 1,
    mobile: '+82-10-PUBLIC-MOBILE',
    kakao: 'kakao-public',
  };
  const person = rows.insert('contact', {
    ...open,
    phone: '+82-2-1',
    email: 'open@example.com',
    wechat: 'wechat-open',
  });
  rows.texts('contact', person, { name: { ko: '공개 담당', en: 'Open Person' }, title: { ko: '부장' } });
  const agent = { exhibitor_id: shown, role: 'local_agent', is_public: 1, phone: '+86-24-1', mobile: null };
  rows.texts('contact', rows.insert('contact', { ...agent, email: null, wechat: null, kakao: null }), {
    name: same('Agent'),
  });
  for (const role of ['exhibitor', 'local_agent']) {
    const secret = { phone: '+82-10-PRIVATE', mobile: '+82-10-PRIVATE', email: 'private@example.com' };
    const row = {
      exhibitor_id: hidden,
      role,
      is_public: 0,
      ...secret,
      wechat: 'wechat-private',
      kakao: 'kakao-private',
    };
    rows.texts('contact', rows.insert('contact', row), { name: same('비공개 담당') });
  }
}

function writeExhibitors(rows: RowWriter): void {
  const first = writeExhibitor(rows, 'food-e01', 0, {
    region: 'KR-41-02',
    booths: ['A01', 'A02'],
    texts: {
      name: { ko: '㈜가온식품', 'zh-CN': '佳温食品株式会社', en: 'Gaon Foods Co., Ltd.' },
      short_name: { ko: '가온식품', 'zh-CN': '佳温食品', en: 'Gaon Foods' },
      summary: { ko: '김치 제조사', 'zh-CN': '泡菜生产企业', en: 'Maker of kimchi' },
      description: { ko: '설명', 'zh-CN': '介绍', en: 'About us' },
    },
  });
  (
    [
      'business_type:MFR',
      'company_size:SME',
      'certification:HACCP',
      'territory:CN',
      'wanted_partner:IMP',
      'language:ko',
    ] as const
  ).forEach((code, sort) =>
    rows.insert('exhibitor_term', { exhibitor_id: first, term_id: rows.idOf('term', code), sort }),
  );
  rows.insert('exhibitor_brand', { exhibitor_id: first, name: 'GAON', sort: 0 });
  const second = writeExhibitor(rows, 'food-e02', 1, {
    region: 'KR-11',
    booths: ['B01-01'],
    texts: { name: same('Second Foods Inc.'), short_name: { ko: '둘째식품', en: 'Second Foods' } },
  });
  writeExhibitor(rows, 'steel-e01', 2, {
    region: 'KR-11',
    booths: ['B01-01'],
    texts: { name: same('Steel One'), short_name: same('Steel One') },
  });
  writeExhibitor(rows, 'steel-e02', 3, { region: 'KR-11', booths: [], texts: { name: { ko: '이름뿐인 회사' } } });
  writeExhibitor(rows, 'food-e09', 4, {
    region: 'KR-11',
    booths: ['B01-01'],
    visible: 0,
    texts: { name: same('Hidden Foods') },
  });
  writeContacts(rows, first, second);
}

interface SmallProduct {
  exhibitor: string;
  kind: 'consumer' | 'material';
  type: string;
  moq: { moq_kind: string; moq_quantity: number | null; unit: string | null };
  visible?: 0 | 1;
  picture?: string;
  texts: Record<string, Partial<Record<string, string>>>;
}

function writeProduct(rows: RowWriter, code: string, sort: number, given: SmallProduct): void {
  const { moq } = given;
  const isFull = code === 'food-p001';
  const id = rows.insert('product', {
    code,
    exhibitor_id: rows.idOf('exhibitor', given.exhibitor),
    is_sample: 1,
    type_term_id: rows.idOf('term', given.type),
    model: isFull ? 'GK-500' : null,
    hs_code: isFull ? '200599' : null,
    origin_term_id: rows.idOf('term', 'territory:KR'),
    moq_kind: moq.moq_kind,
    moq_quantity: moq.moq_quantity,
    moq_unit_term_id: moq.unit === null ? null : rows.idOf('term', moq.unit),
    price_min: isFull ? 2.5 : null,
    price_max: isFull ? 3 : null,
    currency: isFull ? 'USD' : null,
    price_term_id: isFull ? rows.idOf('term', 'incoterm:FOB') : null,
    lead_time_days: isFull ? 14 : null,
    shelf_life_months: isFull ? 12 : null,
    is_new: isFull ? 1 : 0,
    is_visible: given.visible ?? 1,
    sort,
    updated_at: '2021-09-20T00:00:00Z',
  });
  rows.texts('product', id, given.texts);
  [code.split('-')[0] ?? '', given.kind].forEach((category, position) => {
    rows.insert('product_category', { product_id: id, category_id: rows.idOf('category', category), sort: position });
  });
  if (isFull) {
    rows.insert('product_term', { product_id: id, term_id: rows.idOf('term', 'certification:HACCP'), sort: 0 });
    rows.insert('product_keyword', { product_id: id, locale: 'ko', word: '포기김치', sort: 0 });
  }
  if (given.picture === undefined) return;
  const file = { mime: 'image/webp', width: 48, height: 36, bytes: 30 };
  const thumb = rows.insert('media', {
    code: `${given.picture}.thumb`,
    path: `${given.picture}.thumb.webp`,
    ...file,
    thumb_id: null,
  });
  const media = rows.insert('media', { code: given.picture, path: `${given.picture}.webp`, ...file, thumb_id: thumb });
  rows.insert('product_media', { product_id: id, media_id: media, role: 'image', sort: 0 });
}

function writeProducts(rows: RowWriter): void {
  const food = { kind: 'consumer', type: 'product_type:kimchi' } as const;
  const negotiable = { moq_kind: 'negotiable', moq_quantity: null, unit: null };
  writeProduct(rows, 'food-p001', 0, {
    ...food,
    exhibitor: 'food-e01',
    moq: { moq_kind: 'quantity', moq_quantity: 500, unit: 'unit:PCS' },
    picture: 'food-p001',
    texts: {
      name: { ko: '배추김치 500 g', 'zh-CN': '白菜泡菜 500g', en: 'Cabbage Kimchi, 500 g' },
      summary: { ko: '아삭한 김치', 'zh-CN': '爽脆泡菜', en: 'Crisp kimchi' },
    },
  });
  const untranslated = { name: { ko: '무김치 1 kg', en: 'Radish Kimchi, 1 kg' }, summary: { en: 'Only English' } };
  writeProduct(rows, 'food-p002', 1, { ...food, exhibitor: 'food-e01', moq: negotiable, texts: untranslated });
  const unknown = { moq_kind: 'unknown', moq_quantity: null, unit: null };
  writeProduct(rows, 'food-p003', 2, {
    ...food,
    exhibitor: 'food-e02',
    moq: unknown,
    texts: { name: { 'zh-CN': '萝卜泡菜' } },
  });
  const steel = { exhibitor: 'steel-e01', kind: 'material', type: 'product_type:coil', moq: negotiable } as const;
  writeProduct(rows, 'steel-p001', 3, {
    ...steel,
    picture: 'lost-file',
    texts: { name: { ko: '열연코일', 'zh-CN': '热轧卷板', en: 'Hot-Rolled Coil' } },
  });
  writeProduct(rows, 'steel-p002', 4, { ...steel, visible: 0, texts: { name: same('Hidden Coil') } });
  writeProduct(rows, 'food-p009', 5, {
    ...food,
    exhibitor: 'food-e09',
    moq: negotiable,
    texts: { name: same('Coil of a hidden firm') },
  });
}

/** Fills an empty catalogue with the small one. */
function fillSmallCatalogue(db: WritableDb): void {
  db.transaction(() => {
    const rows = rowWriter(db, (text) => text);
    writeGround(rows);
    writePlaces(rows);
    writeExhibitors(rows);
    writeProducts(rows);
  })();
}

/** The small catalogue in memory, writable, for tests of single repositories. */
export function openSmallCatalogue(): WritableDb {
  const db = createCatalogue(':memory:');
  fillSmallCatalogue(db);
  return db;
}

let made: Buffer | undefined;

/** Writes the small catalogue and its pictures into a folder; `lost-file.webp` is missing on purpose. */
export function writeSmallCatalogue(folder: string): { file: string; mediaDir: string } {
  const file = join(folder, 'small.sqlite');
  const mediaDir = join(folder, 'media');
  mkdirSync(mediaDir, { recursive: true });
  for (const name of ['food-p001', 'food-p001.thumb']) writeFileSync(join(mediaDir, `${name}.webp`), tinyWebp(48, 36));
  if (made) {
    // Made once per test file and copied from then on: the bytes are the same, and SQLite waits for the disk.
    writeFileSync(file, made);
    return { file, mediaDir };
  }
  const db = createCatalogue(file);
  fillSmallCatalogue(db);
  numberItems(db);
  db.close();
  made = readFileSync(file);
  return { file, mediaDir };
}
