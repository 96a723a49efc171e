/** Products of a catalogue file. */
import type { ReadableDb } from '#db/handle.ts';
import {
  categoryReader,
  keywordReader,
  pictureReader,
  termReader,
  textReader,
  toRecord,
  type CatalogueRecord,
  type RowValue,
} from './seedRows.ts';

interface ProductRow {
  id: number;
  code: string;
  exhibitor: string;
  type: string | null;
  model: string | null;
  hs_code: string | null;
  origin: string | null;
  moq_kind: 'quantity' | 'negotiable' | 'unknown';
  moq_quantity: number | null;
  moq_unit: string | null;
  price_min: number | null;
  price_max: number | null;
  currency: string | null;
  price_term: string | null;
  lead_time_days: number | null;
  supply_capacity: string | null;
  shelf_life_months: number | null;
  is_new: 0 | 1;
  is_visible: 0 | 1;
  is_sample: 0 | 1;
  sort: number;
}

const productsInOrder = `SELECT product.id, product.code, exhibitor.code AS exhibitor, type.code AS type, model, hs_code,
    origin.code AS origin, moq_kind, moq_quantity, unit.code AS moq_unit, price_min, price_max, currency,
    incoterm.code AS price_term, lead_time_days, supply_capacity, shelf_life_months, is_new, product.is_visible, product.is_sample,
    product.sort
  FROM product JOIN exhibitor ON exhibitor.id = exhibitor_id
    LEFT JOIN term AS type ON type.id = type_term_id
    LEFT JOIN term AS origin ON origin.id = origin_term_id
    LEFT JOIN term AS unit ON unit.id = moq_unit_term_id
    LEFT JOIN term AS incoterm ON incoterm.id = price_term_id
  ORDER BY product.sort, product.code`;

const minimumOrder = (row: ProductRow): RowValue => (row.moq_kind === 'negotiable' ? 'negotiable' : row.moq_quantity);

const valuesOfRow = (row: ProductRow): Record<string, RowValue> => ({
  exhibitor: row.exhibitor,
  type: row.type,
  model: row.model,
  hsCode: row.hs_code,
  origin: row.origin,
  moq: minimumOrder(row),
  moqUnit: row.moq_unit,
  priceMin: row.price_min,
  priceMax: row.price_max,
  currency: row.currency,
  priceTerm: row.price_term,
  leadTimeDays: row.lead_time_days,
  supplyCapacity: row.supply_capacity,
  shelfLifeMonths: row.shelf_life_months,
  isNew: row.is_new,
  isVisible: row.is_visible,
  isSample: row.is_sample,
  sort: row.sort,
});

/** Every product, hidden ones too, in catalogue order. */
export function readProductRecords(db: ReadableDb): CatalogueRecord[] {
  const texts = textReader(db, 'product');
  const keywords = keywordReader(db, 'product');
  const industries = categoryReader(db, 'product', 'industry');
  const kind = categoryReader(db, 'product', 'kind');
  const pictures = pictureReader(db, 'product');
  const terms = termReader(db, 'product', { certifications: 'certification' });
  return (db.prepare(productsInOrder).all() as ProductRow[]).map((row) =>
    toRecord(
      { type: 'product', code: row.code },
      {
        ...valuesOfRow(row),
        ...texts(row.id),
        ...keywords(row.id),
        ...terms(row.id),
        industries: industries(row.id),
        kind: kind(row.id),
        pictures: pictures(row.id),
      },
    ),
  );
}
