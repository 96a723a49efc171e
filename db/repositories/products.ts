/** Products as visitors see them: visible ones of visible exhibitors. */
import type { ReadableDb } from '#db/handle.ts';
import type { GoodsKind, LocalText, MinimumOrder } from '#db/model.ts';
import type { BoothRef, BoothRepository } from './booths.ts';
import type { CategoryRepository } from './categories.ts';
import type { MediaRepository, Picture } from './media.ts';
import type { Term, TermRepository } from './terms.ts';
import { createTextReader } from './texts.ts';

/** One line about a product. */
export interface ProductCard {
  id: string;
  name: LocalText;
  summary: LocalText | null;
  industry: Term | null;
  kind: GoodsKind | null;
  exhibitor: { id: string; name: LocalText };
  booths: BoothRef[];
  picture: Picture | null;
  minimumOrder: MinimumOrder;
  isNew: boolean;
  isSample: boolean;
}

/** Everything about a product but its exhibitor and relatives. */
export interface ProductFacts {
  id: string;
  exhibitorId: string;
  name: LocalText;
  names: LocalText[];
  summary: LocalText | null;
  description: LocalText | null;
  spec: LocalText | null;
  packaging: LocalText | null;
  model: string | null;
  hsCode: string | null;
  type: LocalText | null;
  industry: Term | null;
  kind: GoodsKind | null;
  origin: LocalText | null;
  minimumOrder: MinimumOrder;
  price: { min: number; max: number; currency: string; term: Term | null } | null;
  leadTimeDays: number | null;
  /** In the exhibitor's own words, e.g. pieces a month. */
  supplyCapacity: string | null;
  shelfLifeMonths: number | null;
  certifications: Term[];
  keywords: LocalText[];
  pictures: Picture[];
  isNew: boolean;
  isSample: boolean;
}

interface ProductRow {
  id: number;
  code: string;
  exhibitor_id: number;
  exhibitor_code: string;
  is_sample: 0 | 1;
  type_term_id: number | null;
  model: string | null;
  hs_code: string | null;
  origin_term_id: number | null;
  moq_kind: MinimumOrder['kind'];
  moq_quantity: number | null;
  moq_unit_term_id: number | null;
  price_min: number | null;
  price_max: number | null;
  currency: string | null;
  price_term_id: number | null;
  lead_time_days: number | null;
  supply_capacity: string | null;
  shelf_life_months: number | null;
  is_new: 0 | 1;
}

const columns = `product.id, product.code, product.exhibitor_id, exhibitor.code AS exhibitor_code, product.is_sample,
  type_term_id, model, hs_code, origin_term_id, moq_kind, moq_quantity, moq_unit_term_id, price_min, price_max, currency,
  price_term_id, lead_time_days, supply_capacity, shelf_life_months, is_new`;
const visible = `FROM product JOIN exhibitor ON exhibitor.id = product.exhibitor_id
  WHERE product.is_visible = 1 AND exhibitor.is_visible = 1`;

/** Reads products by code, by exhibitor, and their relatives. */
export function createProductRepository(
  db: ReadableDb,
  parts: { booths: BoothRepository; categories: CategoryRepository; terms: TermRepository; media: MediaRepository },
) {
  const { booths, categories, terms, media } = parts;
  const texts = createTextReader(db, 'product');
  const exhibitorTexts = createTextReader(db, 'exhibitor');
  const byCode = db.prepare(`SELECT ${columns} ${visible} AND product.code = ?`);
  const byId = db.prepare(`SELECT ${columns} ${visible} AND product.id = ?`);
  const all = db.prepare(`SELECT ${columns} ${visible} ORDER BY product.sort`);
  const ofExhibitor = db.prepare(`SELECT ${columns} ${visible} AND exhibitor.code = ? ORDER BY product.sort`);
  // Relatives: same type first, then the same industry, never the same exhibitor twice in a row of cards.
  const related = db.prepare(
    `SELECT ${columns} ${visible} AND product.id <> @id AND product.exhibitor_id <> @exhibitorId
       AND product.id IN (SELECT product_id FROM product_category WHERE category_id IN
         (SELECT category_id FROM product_category JOIN category ON category.id = category_id
          WHERE product_id = @id AND axis = 'industry'))
     ORDER BY product.type_term_id IS NOT @typeId, abs(product.sort - @sort), product.sort LIMIT @limit`,
  );
  const sortOf = db.prepare('SELECT sort FROM product WHERE id = ?').pluck();
  const keywords = db
    .prepare('SELECT word FROM product_keyword WHERE product_id = ? AND locale = ? ORDER BY sort')
    .pluck();

  function minimumOrder(row: ProductRow, locale: string): MinimumOrder {
    if (row.moq_kind !== 'quantity') return { kind: row.moq_kind };
    const unit = terms.get(row.moq_unit_term_id, locale)?.label ?? { text: '', locale };
    return { kind: 'quantity', quantity: row.moq_quantity ?? 0, unit };
  }

  function rowToCard(row: ProductRow, locale: string): ProductCard {
    const text = texts(row.id);
    const exhibitorText = exhibitorTexts(row.exhibitor_id);
    return {
      id: row.code,
      name: text.require('name', locale),
      summary: text.get('summary', locale),
      industry: categories.of('product', row.id, 'industry', locale)[0] ?? null,
      kind: categories.kindOf(row.id),
      exhibitor: {
        id: row.exhibitor_code,
        name: exhibitorText.get('short_name', locale) ?? exhibitorText.require('name', locale),
      },
      booths: booths.ofExhibitor(row.exhibitor_id, locale),
      picture: media.ofProduct(row.id, locale)[0] ?? null,
      minimumOrder: minimumOrder(row, locale),
      isNew: row.is_new === 1,
      isSample: row.is_sample === 1,
    };
  }

  return {
    getCardById(id: number, locale: string): ProductCard | undefined {
      const row = byId.get(id) as ProductRow | undefined;
      return row && rowToCard(row, locale);
    },
    /** A card by the product's code, undefined when there is no visible product of that code. */
    getCard(code: string, locale: string): ProductCard | undefined {
      const row = byCode.get(code) as ProductRow | undefined;
      return row && rowToCard(row, locale);
    },
    listCards: (locale: string): ProductCard[] => (all.all() as ProductRow[]).map((row) => rowToCard(row, locale)),
    /** Names of a product in every language it has, by code. */
    namesOf(code: string): LocalText[] {
      const row = byCode.get(code) as ProductRow | undefined;
      return row ? texts(row.id).all('name') : [];
    },
    listOfExhibitor: (code: string, locale: string): ProductCard[] =>
      (ofExhibitor.all(code) as ProductRow[]).map((row) => rowToCard(row, locale)),
    /** Relatives of a product, nearest first; empty when there is no such product. */
    listRelated(code: string, limit: number, locale: string): ProductCard[] {
      const row = byCode.get(code) as ProductRow | undefined;
      if (!row) return [];
      const rows = related.all({
        id: row.id,
        exhibitorId: row.exhibitor_id,
        typeId: row.type_term_id,
        sort: sortOf.get(row.id) as number,
        limit,
      }) as ProductRow[];
      return rows.map((other) => rowToCard(other, locale));
    },
    /** All facts, undefined when there is no visible product of that code. */
    getFacts(code: string, locale: string): ProductFacts | undefined {
      const row = byCode.get(code) as ProductRow | undefined;
      if (!row) return undefined;
      const text = texts(row.id);
      const hasPrice = row.price_min !== null && row.price_max !== null && row.currency !== null;
      return {
        id: row.code,
        exhibitorId: row.exhibitor_code,
        name: text.require('name', locale),
        names: text.all('name'),
        summary: text.get('summary', locale),
        description: text.get('description', locale),
        spec: text.get('spec', locale),
        packaging: text.get('packaging', locale),
        model: row.model,
        hsCode: row.hs_code,
        type: terms.get(row.type_term_id, locale)?.label ?? null,
        industry: categories.of('product', row.id, 'industry', locale)[0] ?? null,
        kind: categories.kindOf(row.id),
        origin: terms.get(row.origin_term_id, locale)?.label ?? null,
        minimumOrder: minimumOrder(row, locale),
        price: hasPrice
          ? {
              min: row.price_min as number,
              max: row.price_max as number,
              currency: row.currency as string,
              term: terms.get(row.price_term_id, locale),
            }
          : null,
        leadTimeDays: row.lead_time_days,
        supplyCapacity: row.supply_capacity,
        shelfLifeMonths: row.shelf_life_months,
        certifications: terms.of('product', row.id, locale).get('certification') ?? [],
        keywords: (keywords.all(row.id, locale) as string[]).map((word) => ({ text: word, locale })),
        pictures: media.ofProduct(row.id, locale),
        isNew: row.is_new === 1,
        isSample: row.is_sample === 1,
      };
    },
  };
}

/** See {@link createProductRepository}. */
export type ProductRepository = ReturnType<typeof createProductRepository>;
