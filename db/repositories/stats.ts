/** Counts of a catalogue, for people who check it. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { ReadableDb } from '#db/handle.ts';
import { readLocales } from './texts.ts';

/** What the required texts of a catalogue are: every visible record should have them in every locale. */
const requiredFields = {
  exhibitor: ['short_name', 'summary', 'description'],
  product: ['name', 'summary', 'description'],
} as const;

/** Numbers of one catalogue. Coverage is a share between 0 and 1 per locale. */
export interface CatalogueStats {
  version: string;
  exhibitors: number;
  products: number;
  byIndustry: Record<string, { exhibitors: number; products: number }>;
  byKind: Record<string, number>;
  booths: { positions: number; exhibitorsWithout: number; shared: number };
  events: number;
  textCoverage: Record<string, { exhibitors: number; products: number }>;
  pictures: { files: number; productsWithout: number; missing: number; bytes: number };
}

/** Counts everything; `mediaDir` is where the picture files should be. */
export function readStats(db: ReadableDb, mediaDir: string): CatalogueStats {
  const number = (sql: string, ...values: string[]) =>
    Number(
      db
        .prepare(sql)
        .pluck()
        .get(...values),
    );
  const pairs = (sql: string) => db.prepare(sql).all() as { code: string; n: number }[];
  const exhibitors = number('SELECT count(*) FROM exhibitor');
  const products = number('SELECT count(*) FROM product');
  const coverage = (owner: 'exhibitor' | 'product', total: number, locale: string) => {
    const marks = requiredFields[owner].map((field) => `'${field}'`).join(', ');
    const filled = number(`SELECT count(*) FROM ${owner}_text WHERE field IN (${marks}) AND locale = ?`, locale);
    return total === 0 ? 1 : filled / (total * requiredFields[owner].length);
  };
  const industryProducts = new Map(
    pairs(`SELECT code, count(product_id) AS n FROM category LEFT JOIN product_category ON category_id = category.id
           WHERE axis = 'industry' GROUP BY category.id ORDER BY category.sort`).map(({ code, n }) => [code, n]),
  );
  const files = db.prepare('SELECT path, bytes FROM media').all() as { path: string; bytes: number }[];
  return {
    version:
      (db.prepare(`SELECT value FROM catalogue_setting WHERE key = 'version'`).pluck().get() as string | undefined) ??
      '',
    exhibitors,
    products,
    byIndustry: Object.fromEntries(
      pairs(`SELECT code, count(exhibitor_id) AS n FROM category LEFT JOIN exhibitor_category ON category_id = category.id
             WHERE axis = 'industry' GROUP BY category.id ORDER BY category.sort`).map(({ code, n }) => [
        code,
        { exhibitors: n, products: industryProducts.get(code) ?? 0 },
      ]),
    ),
    byKind: Object.fromEntries(
      pairs(`SELECT code, count(product_id) AS n FROM category LEFT JOIN product_category ON category_id = category.id
             WHERE axis = 'kind' GROUP BY category.id ORDER BY category.sort`).map(({ code, n }) => [code, n]),
    ),
    booths: {
      positions: number('SELECT count(*) FROM booth'),
      exhibitorsWithout: number(
        'SELECT count(*) FROM exhibitor WHERE id NOT IN (SELECT exhibitor_id FROM exhibitor_booth)',
      ),
      shared: number(
        'SELECT count(*) FROM (SELECT booth_id FROM exhibitor_booth GROUP BY booth_id HAVING count(*) > 1)',
      ),
    },
    events: number('SELECT count(*) FROM event'),
    textCoverage: Object.fromEntries(
      readLocales(db).map((locale) => [
        locale,
        { exhibitors: coverage('exhibitor', exhibitors, locale), products: coverage('product', products, locale) },
      ]),
    ),
    pictures: {
      files: files.length,
      productsWithout: number('SELECT count(*) FROM product WHERE id NOT IN (SELECT product_id FROM product_media)'),
      missing: files.filter(({ path }) => !existsSync(join(mediaDir, path))).length,
      bytes: files.reduce((sum, { bytes }) => sum + bytes, 0),
    },
  };
}
