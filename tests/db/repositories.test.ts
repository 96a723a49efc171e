import { expect, inject, test } from 'vitest';
import type { ReadableDb, WritableDb } from '#db/handle.ts';
import { LOCALES } from '#db/model.ts';
import { openPublishedCatalogue } from '#db/open.ts';
import { createBoothRepository } from '#db/repositories/booths.ts';
import { createCategoryRepository } from '#db/repositories/categories.ts';
import { createExhibitorRepository } from '#db/repositories/exhibitors.ts';
import { createFairRepository } from '#db/repositories/fair.ts';
import { createMediaRepository } from '#db/repositories/media.ts';
import { createProductRepository } from '#db/repositories/products.ts';
import { createProgrammeRepository } from '#db/repositories/programme.ts';
import { createRegionRepository } from '#db/repositories/regions.ts';
import { createTermRepository } from '#db/repositories/terms.ts';
import { createFacetLabels } from '#db/search/facetLabels.ts';
import { openSmallCatalogue, privateValues } from '#tests/support/catalogue.ts';

function repositoriesOf(db: ReadableDb) {
  const media = createMediaRepository(db);
  const terms = createTermRepository(db);
  const booths = createBoothRepository(db);
  const categories = createCategoryRepository(db, media);
  const parts = { booths, categories, terms, media };
  return {
    media,
    categories,
    fair: createFairRepository(db),
    programme: createProgrammeRepository(db, terms),
    regions: createRegionRepository(db),
    products: createProductRepository(db, parts),
    exhibitors: createExhibitorRepository(db, parts),
    facetLabels: createFacetLabels(db),
  };
}

const openSmall = () => repositoriesOf(openSmallCatalogue());

test('an exhibitor has all its booths in order, the kind of each, and how many others stand there', () => {
  const { exhibitors } = openSmall();
  const boothsOf = (code: string) =>
    exhibitors.getCard(code, 'en')?.booths.map(({ number, kind, sharedWith }) => [number, kind, sharedWith]);
  expect(
    Object.fromEntries(['food-e01', 'food-e02', 'steel-e01', 'steel-e02'].map((code) => [code, boothsOf(code)])),
  ).toEqual({
    'food-e01': [
      ['A01', 'booth', 0],
      ['A02', 'booth', 0],
    ],
    'food-e02': [['B01-01', 'counter', 1]],
    'steel-e01': [['B01-01', 'counter', 1]],
    'steel-e02': [],
  });
});

test('a full booth reference names hall and zone in the next best language', () => {
  expect(openSmall().exhibitors.getCard('food-e01', 'zh-CN')?.booths[0]).toEqual({
    number: 'A01',
    kind: 'booth',
    hall: { text: '한국관', locale: 'ko' },
    zone: { code: 'Z-A', letter: 'A', label: { text: 'Zone A', locale: 'zh-CN' } },
    sharedWith: 0,
  });
});

test('hidden exhibitors and products, and products of hidden exhibitors, are nowhere', () => {
  const { exhibitors, products, media } = openSmall();
  expect({
    exhibitors: exhibitors.listCards('ko').map(({ id }) => id),
    products: products.listCards('ko').map(({ id }) => id),
    ofHidden: products.listOfExhibitor('food-e09', 'ko'),
    byCode: [
      exhibitors.getProfile('food-e09', 'ko'),
      exhibitors.getCard('food-e09', 'ko'),
      products.getFacts('food-p009', 'ko'),
    ],
    hidden: [
      products.getFacts('steel-p002', 'ko'),
      products.namesOf('steel-p002'),
      products.listRelated('food-p009', 6, 'ko'),
    ],
    nothing: media.getFile('no-such'),
  }).toEqual({
    exhibitors: ['food-e01', 'food-e02', 'steel-e01', 'steel-e02'],
    products: ['food-p001', 'food-p002', 'food-p003', 'steel-p001'],
    ofHidden: [],
    byCode: [undefined, undefined, undefined],
    hidden: [undefined, [], []],
    nothing: undefined,
  });
});

test('every count on every screen counts only what a visitor can open', () => {
  const { fair, categories, regions, exhibitors } = openSmall();
  const tiles = (axis: 'industry' | 'kind') =>
    categories.list(axis, 'en').map(({ code, products, exhibitors: firms }) => [code, products, firms]);
  expect({
    fair: fair.getCounts(),
    industries: tiles('industry'),
    kinds: tiles('kind'),
    regions: regions.list('en').map((region) => [region.code, region.exhibitors, region.products]),
    perExhibitor: exhibitors.listCards('en').map(({ id, productCount }) => [id, productCount]),
  }).toEqual({
    fair: { exhibitors: 4, products: 4, industries: 2 },
    industries: [
      ['food', 3, 2],
      ['steel', 1, 1],
    ],
    kinds: [
      ['consumer', 3, 2],
      ['material', 1, 1],
    ],
    regions: [
      ['KR-11', 3, 2],
      ['KR-41', 1, 2],
    ],
    perExhibitor: [
      ['food-e01', 2],
      ['food-e02', 1],
      ['steel-e01', 1],
      ['steel-e02', 0],
    ],
  });
});

test('a province counts its cities, lists only those with exhibitors, and a city is printed with its province', () => {
  const { regions, exhibitors } = openSmall();
  expect(regions.list('zh-CN')[1]).toEqual({
    code: 'KR-41',
    name: { text: '京畿道', locale: 'zh-CN' },
    exhibitors: 1,
    products: 2,
    isSisterCity: false,
    industries: [{ text: '食品', locale: 'zh-CN' }],
    municipalities: [
      {
        code: 'KR-41-02',
        name: { text: '城南市', locale: 'zh-CN' },
        exhibitors: 1,
        isSisterCity: true,
        industries: [{ text: '食品', locale: 'zh-CN' }],
      },
    ],
  });
  const printed = LOCALES.map((locale) => exhibitors.getCard('food-e01', locale)?.region?.text);
  expect(printed).toEqual(['경기도 성남시', '京畿道城南市', 'Seongnam, Gyeonggi']);
});

test('minimum order: a quantity with its unit, openly negotiable, or not stated', () => {
  const { products } = openSmall();
  expect(products.listCards('en').map(({ id, minimumOrder }) => [id, minimumOrder])).toEqual([
    ['food-p001', { kind: 'quantity', quantity: 500, unit: { text: 'pcs', locale: 'en' } }],
    ['food-p002', { kind: 'negotiable' }],
    ['food-p003', { kind: 'unknown' }],
    ['steel-p001', { kind: 'negotiable' }],
  ]);
});

test('the facts of a product are complete, and a lean product has nulls and empty lists, never gaps', () => {
  const { products } = openSmall();
  const picture = { id: 'food-p001', thumbId: 'food-p001.thumb', width: 48, height: 36, alt: null };
  expect(products.getFacts('food-p001', 'en')).toEqual({
    id: 'food-p001',
    exhibitorId: 'food-e01',
    name: { text: 'Cabbage Kimchi, 500 g', locale: 'en' },
    names: [
      { text: '배추김치 500 g', locale: 'ko' },
      { text: '白菜泡菜 500g', locale: 'zh-CN' },
      { text: 'Cabbage Kimchi, 500 g', locale: 'en' },
    ],
    summary: { text: 'Crisp kimchi', locale: 'en' },
    description: null,
    spec: null,
    packaging: null,
    model: 'GK-500',
    hsCode: '200599',
    type: { text: 'Kimchi', locale: 'en' },
    industry: { code: 'food', label: { text: 'Food', locale: 'en' } },
    kind: 'consumer',
    origin: { text: 'South Korea', locale: 'en' },
    minimumOrder: { kind: 'quantity', quantity: 500, unit: { text: 'pcs', locale: 'en' } },
    price: { min: 2.5, max: 3, currency: 'USD', term: { code: 'FOB', label: { text: 'Free on board', locale: 'en' } } },
    leadTimeDays: 14,
    supplyCapacity: null,
    shelfLifeMonths: 12,
    certifications: [{ code: 'HACCP', label: { text: 'HACCP', locale: 'en' } }],
    keywords: [],
    pictures: [picture],
    isNew: true,
    isSample: true,
  });
  expect(products.getFacts('food-p003', 'en')).toMatchObject({
    name: { text: '萝卜泡菜', locale: 'zh-CN' },
    summary: null,
    model: null,
    hsCode: null,
    price: null,
    leadTimeDays: null,
    certifications: [],
    pictures: [],
  });
});

test('relatives come from other exhibitors of the same industry, at most as many as asked for', () => {
  const { products } = openSmall();
  const relatives = (code: string, limit: number) => products.listRelated(code, limit, 'ko').map(({ id }) => id);
  expect([
    relatives('food-p003', 6),
    relatives('food-p003', 1),
    relatives('food-p001', 6),
    relatives('steel-p001', 6),
  ]).toEqual([['food-p002', 'food-p001'], ['food-p002'], ['food-p003'], []]);
});

test('of contacts only what is public comes out: no mobile number, no private person, no remarks', () => {
  const { exhibitors } = openSmall();
  expect(exhibitors.getProfile('food-e01', 'zh-CN')).toMatchObject({
    contact: {
      name: { text: '공개 담당', locale: 'ko' },
      title: { text: '부장', locale: 'ko' },
      phone: '+82-2-1',
      email: 'open@example.com',
      wechat: 'wechat-open',
    },
    agent: { name: { text: 'Agent', locale: 'zh-CN' }, phone: '+86-24-1' },
  });
  expect(exhibitors.getProfile('food-e02', 'ko')).toMatchObject({ contact: null, agent: null });
  const everything = JSON.stringify(
    LOCALES.map((locale) =>
      ['food-e01', 'food-e02', 'steel-e01', 'steel-e02'].map((code) => exhibitors.getProfile(code, locale)),
    ),
  );
  expect(privateValues.filter((value) => everything.includes(value))).toEqual([]);
});

test('a company with nothing but a legal name is still shown', () => {
  expect(openSmall().exhibitors.getProfile('steel-e02', 'zh-CN')).toMatchObject({
    card: { name: { text: '이름뿐인 회사', locale: 'ko' }, summary: null, booths: [], productCount: 0, pictures: [] },
    legalName: { text: '이름뿐인 회사', locale: 'ko' },
    names: [{ text: '이름뿐인 회사', locale: 'ko' }],
    contact: null,
  });
});

test('an exhibitor of a real list, without region and legal form, is shown without them, with its terms and own picture', () => {
  const db = openSmallCatalogue();
  db.exec(`
    UPDATE exhibitor SET region_id = NULL, legal_form = NULL WHERE code = 'food-e01';
    UPDATE product SET supply_capacity = '20 t / month' WHERE code = 'food-p001';
    INSERT INTO media (code, path, mime, width, height, bytes) VALUES ('stand', 'stand.webp', 'image/webp', 9, 9, 9);
    INSERT INTO exhibitor_media SELECT exhibitor.id, media.id, 'image', 0 FROM exhibitor, media
      WHERE exhibitor.code = 'food-e01' AND media.code IN ('stand', 'food-p001');
    INSERT INTO exhibitor_term SELECT exhibitor.id, term.id, 9 FROM exhibitor, term
      WHERE exhibitor.code = 'food-e01' AND term.code = 'FOB'`);
  const { exhibitors, products } = repositoriesOf(db);
  const profile = exhibitors.getProfile('food-e01', 'en');
  expect([profile?.card.region, profile?.priceTerms.map(({ code }) => code), profile?.paymentTerms]).toEqual([
    null,
    ['FOB'],
    [],
  ]);
  expect(profile?.card.pictures.map(({ id }) => id).toSorted()).toEqual(['food-p001', 'stand']);
  expect(products.getFacts('food-p001', 'en')?.supplyCapacity).toBe('20 t / month');
});

test('the fair and its programme: time order, the status of each, texts with their languages', () => {
  const { fair, programme } = openSmall();
  expect(fair.getFair('zh-CN')).toEqual({
    name: { text: '小型展会', locale: 'zh-CN' },
    shortName: { text: '小型展会', locale: 'zh-CN' },
    venue: { text: '전시장', locale: 'ko' },
    edition: 3,
    startsOn: '2021-09-24',
    endsOn: '2021-09-28',
    timeZone: 'Asia/Shanghai',
    isSample: true,
  });
  expect(
    programme
      .list('zh-CN')
      .map(({ id, status, title, day, languages, place }) => [id, status, title.locale, day, languages, place?.text]),
  ).toEqual([
    ['talk-planned', 'planned', 'ko', '2021-09-24', ['ko'], 'Stage'],
    ['talk-moved', 'moved', 'ko', '2021-09-25', ['ko'], 'Stage'],
    ['talk-cancelled', 'cancelled', 'ko', '2021-09-26', ['ko'], 'Stage'],
  ]);
});

test('a catalogue with a fourth language needs no change of schema or code', () => {
  const db = openSmallCatalogue();
  db.exec(`INSERT INTO locale VALUES ('ja', '日本語', 4, 0);
    INSERT INTO product_text SELECT id, 'spec', 'ja', '白菜', 'source' FROM product WHERE code = 'food-p001'`);
  expect(repositoriesOf(db).products.getFacts('food-p001', 'ko')?.spec).toEqual({ text: '白菜', locale: 'ja' });
});

/** A handle that notes the SQL of every statement it prepares. */
function recording(db: WritableDb): { handle: ReadableDb; statements: Set<string> } {
  const statements = new Set<string>();
  const prepare = (sql: string) => {
    statements.add(sql.trim());
    return db.prepare(sql);
  };
  const handle = { prepare, pragma: db.pragma.bind(db), close: db.close.bind(db), name: db.name };
  return { handle: handle as unknown as ReadableDb, statements }; // The brand exists only in types.
}

/**
 * Steps of a query plan that read a whole table, of every statement that answers a question about one record. Tables
 * below `smallest` rows are left out: for two rows a scan is the right plan.
 */
function scansOf(db: ReadableDb, statements: ReadonlySet<string>, smallest: number): string[] {
  const tables = db.prepare(`SELECT name FROM sqlite_schema WHERE type = 'table'`).pluck().all() as string[];
  const rowsIn = (table: string) => db.prepare(`SELECT count(*) FROM ${table}`).pluck().get() as number;
  const small = new Set(tables.filter((table) => rowsIn(table) < smallest));
  const values = { id: 1, exhibitorId: 1, typeId: 1, sort: 1, limit: 1 };
  return [...statements].flatMap((sql) => {
    const marks = Array.from(sql.matchAll(/\?/g), () => 1);
    if (marks.length === 0 && !sql.includes('@')) return []; // A whole list, read whole.
    const plan = db.prepare(`EXPLAIN QUERY PLAN ${sql}`).all(...(marks.length > 0 ? marks : [values])) as {
      detail: string;
    }[];
    const isScan = (detail: string) =>
      detail.startsWith('SCAN') && detail !== 'SCAN CONSTANT ROW' && !small.has(detail.split(' ')[1] ?? '');
    return plan.filter(({ detail }) => isScan(detail)).map(({ detail }) => `${detail} in ${sql.slice(0, 90)}`);
  });
}

test('no statement about one record scans a table, neither in a small catalogue nor in one with statistics', () => {
  const db = openSmallCatalogue();
  const { handle, statements } = recording(db);
  repositoriesOf(handle);
  expect(statements.size).toBeGreaterThan(40);
  expect(scansOf(db, statements, 0)).toEqual([]);
  const sample = openPublishedCatalogue(inject('sample').file);
  expect(scansOf(sample, statements, 100)).toEqual([]);
  sample.close();
});
