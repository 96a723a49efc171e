/** Korean provinces and cities, with what comes from there. */
import type { ReadableDb } from '#db/handle.ts';
import type { LocalText } from '#db/model.ts';
import { createTextReader } from './texts.ts';

interface RegionRow {
  id: number;
  code: string;
  parent_id: number | null;
  is_sister_city: 0 | 1;
  exhibitors: number;
  products: number;
}

/** A city or county. */
interface Municipality {
  code: string;
  name: LocalText;
  exhibitors: number;
  isSisterCity: boolean;
  /** What comes from there: industries of its products, at most three, the largest first. */
  industries: LocalText[];
}

/** Industries named of each place. */
const mostIndustries = 3;

/** A province or metropolitan city with its municipalities that have exhibitors. */
export interface Region extends Municipality {
  products: number;
  municipalities: Municipality[];
}

/**
 * Names a region for print. A municipality always carries its province, because 중구 or 광주시 exist several times
 * (and 광주시 of Gyeonggi is 广州市 in Chinese, the same as Guangzhou).
 */
export function createRegionNames(db: ReadableDb): (id: number, locale: string) => LocalText | null {
  const texts = createTextReader(db, 'region');
  const parentOf = db.prepare('SELECT parent_id FROM region WHERE id = ?').pluck();
  return (id, locale) => {
    const name = texts(id).get('name', locale);
    const parentId = parentOf.get(id) as number | null | undefined;
    if (!name || parentId === null || parentId === undefined) return name;
    const province = texts(parentId).get('name', name.locale);
    if (!province) return name;
    // East Asian order is large to small; English is small to large.
    const text = { ko: `${province.text} ${name.text}`, 'zh-CN': `${province.text}${name.text}` }[name.locale];
    return { text: text ?? `${name.text}, ${province.text}`, locale: name.locale };
  };
}

/** Reads regions in official order. */
export function createRegionRepository(db: ReadableDb) {
  const texts = createTextReader(db, 'region');
  const all = db.prepare(
    `SELECT region.id, region.code, parent_id, is_sister_city,
       count(DISTINCT exhibitor.id) AS exhibitors, count(DISTINCT product.id) AS products
     FROM region
     LEFT JOIN exhibitor ON exhibitor.region_id = region.id AND exhibitor.is_visible = 1
     LEFT JOIN product ON product.exhibitor_id = exhibitor.id AND product.is_visible = 1
     GROUP BY region.id ORDER BY region.sort`,
  );
  const industryTexts = createTextReader(db, 'category');
  const byIndustry = db.prepare(
    `SELECT exhibitor.region_id, category.id AS category_id, count(DISTINCT product.id) AS products
     FROM product JOIN exhibitor ON exhibitor.id = product.exhibitor_id
     JOIN product_category ON product_id = product.id
     JOIN category ON category.id = category_id AND axis = 'industry'
     WHERE product.is_visible = 1 AND exhibitor.is_visible = 1 AND region_id IS NOT NULL
     GROUP BY exhibitor.region_id, category.id ORDER BY category.sort`,
  );

  /** Answers for a set of regions together. */
  function industryReader(locale: string): (regionIds: readonly number[]) => LocalText[] {
    const rows = byIndustry.all() as { region_id: number; category_id: number; products: number }[];
    return (regionIds) => {
      const products = new Map<number, number>();
      for (const row of rows)
        if (regionIds.includes(row.region_id))
          products.set(row.category_id, (products.get(row.category_id) ?? 0) + row.products);
      return [...products]
        .toSorted(([, one], [, other]) => other - one)
        .slice(0, mostIndustries)
        .map(([id]) => industryTexts(id).require('name', locale));
    };
  }

  return {
    /** Every province; counts include its municipalities. Municipalities without exhibitors are left out. */
    list(locale: string): Region[] {
      const rows = all.all() as RegionRow[];
      const industriesOf = industryReader(locale);
      return rows
        .filter((row) => row.parent_id === null)
        .map((province) => {
          const inside = rows.filter((row) => row.parent_id === province.id && row.exhibitors > 0);
          const sum = (key: 'exhibitors' | 'products') =>
            inside.reduce((total, row) => total + row[key], province[key]);
          return {
            code: province.code,
            name: texts(province.id).require('name', locale),
            exhibitors: sum('exhibitors'),
            products: sum('products'),
            isSisterCity: province.is_sister_city === 1,
            industries: industriesOf([province.id, ...inside.map(({ id }) => id)]),
            municipalities: inside.map((row) => ({
              code: row.code,
              name: texts(row.id).require('name', locale),
              exhibitors: row.exhibitors,
              isSisterCity: row.is_sister_city === 1,
              industries: industriesOf([row.id]),
            })),
          };
        });
    },
  };
}
