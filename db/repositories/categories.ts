/** Industries and kinds of goods. */
import type { ReadableDb } from '#db/handle.ts';
import type { GoodsKind, LocalText } from '#db/model.ts';
import type { MediaRepository, Picture } from './media.ts';
import type { Term } from './terms.ts';
import { createTextReader } from './texts.ts';

/** One category with what it holds. */
export interface CategoryTile {
  code: string;
  name: LocalText;
  products: number;
  exhibitors: number;
  picture: Picture | null;
}

/** The two ways the fair sorts goods. */
export type CategoryAxis = 'industry' | 'kind';

/** Reads categories in catalogue order. */
export function createCategoryRepository(db: ReadableDb, media: MediaRepository) {
  const texts = createTextReader(db, 'category');
  // An exhibitor counts for a category when one of its visible products is in it.
  const tiles = db.prepare(
    `SELECT category.id, category.code, category.media_id,
       count(DISTINCT CASE WHEN exhibitor.id IS NOT NULL THEN product.id END) AS products,
       count(DISTINCT exhibitor.id) AS exhibitors
     FROM category
     LEFT JOIN product_category ON category_id = category.id
     LEFT JOIN product ON product.id = product_category.product_id AND product.is_visible = 1
     LEFT JOIN exhibitor ON exhibitor.id = product.exhibitor_id AND exhibitor.is_visible = 1
     WHERE axis = ? GROUP BY category.id ORDER BY category.sort`,
  );
  const attached = {
    product: db.prepare(
      `SELECT category.id, code FROM product_category JOIN category ON category.id = category_id
       WHERE product_id = ? AND axis = ? ORDER BY product_category.sort`,
    ),
    exhibitor: db.prepare(
      `SELECT category.id, code FROM exhibitor_category JOIN category ON category.id = category_id
       WHERE exhibitor_id = ? AND axis = ? ORDER BY exhibitor_category.sort`,
    ),
  };
  const of = (owner: 'product' | 'exhibitor', id: number, axis: CategoryAxis, locale: string): Term[] =>
    (attached[owner].all(id, axis) as { id: number; code: string }[]).map((row) => ({
      code: row.code,
      label: texts(row.id).require('name', locale),
    }));
  return {
    list: (axis: CategoryAxis, locale: string): CategoryTile[] =>
      (
        tiles.all(axis) as { id: number; code: string; media_id: number | null; products: number; exhibitors: number }[]
      ).map((row) => ({
        code: row.code,
        name: texts(row.id).require('name', locale),
        products: row.products,
        exhibitors: row.exhibitors,
        picture: media.get(row.media_id, locale),
      })),
    of,
    /** The first kind of goods of a product, null when it has none. */
    kindOf: (productId: number): GoodsKind | null =>
      (of('product', productId, 'kind', '')[0]?.code ?? null) as GoodsKind | null,
  };
}

/** See {@link createCategoryRepository}. */
export type CategoryRepository = ReturnType<typeof createCategoryRepository>;
