/** Products with what a buyer asks for. */
import type { RowWriter } from '#db/rowWriter.ts';
import { listOf, textsOf, type PublicRecord } from './publicDraft.ts';
import {
  flag,
  positive,
  termId,
  writeCategories,
  writeKeywords,
  writePictures,
  writeTerms,
  type Owner,
  type Target,
} from './recordRows.ts';

interface Price {
  price_min: number | null;
  price_max: number | null;
  currency: string | null;
  price_term_id: number | null;
}

/** A price has an amount and a currency, or it is none. One amount stands for both ends. */
export function priceOf(record: PublicRecord): { min: number; max: number; currency: string } | null {
  const amounts = [positive(record, 'priceMin'), positive(record, 'priceMax')].filter((amount) => amount !== null);
  const currency = record.values['currency'];
  if (amounts.length === 0 || currency?.length !== 3) return null;
  return { min: Math.min(...amounts), max: Math.max(...amounts), currency };
}

function priceColumns(rows: RowWriter, record: PublicRecord): Price {
  const price = priceOf(record);
  if (!price) return { price_min: null, price_max: null, currency: null, price_term_id: null };
  const { min, max, currency } = price;
  return {
    price_min: min,
    price_max: max,
    currency,
    price_term_id: termId(rows, 'incoterm', record.values['priceTerm']),
  };
}

/** A quantity of nothing in particular is none: "500" may be pieces or tons. */
function moqColumns(rows: RowWriter, record: PublicRecord) {
  const none = { moq_quantity: null, moq_unit_term_id: null };
  if (record.values['moq'] === 'negotiable') return { moq_kind: 'negotiable', ...none };
  const quantity = positive(record, 'moq');
  const unit = termId(rows, 'unit', record.values['moqUnit']);
  if (quantity === null || unit === null) return { moq_kind: 'unknown', ...none };
  return { moq_kind: 'quantity', moq_quantity: quantity, moq_unit_term_id: unit };
}

function writeProduct({ rows }: Target, record: PublicRecord, sort: number): number {
  const { values } = record;
  const id = rows.insert('product', {
    code: record.code,
    exhibitor_id: rows.idOf('exhibitor', values['exhibitor'] ?? ''),
    is_sample: flag(record, 'isSample'),
    type_term_id: termId(rows, 'product_type', values['type']),
    model: values['model'] ?? null,
    hs_code: values['hsCode'] ?? null,
    origin_term_id: termId(rows, 'territory', values['origin']),
    ...moqColumns(rows, record),
    ...priceColumns(rows, record),
    lead_time_days: positive(record, 'leadTimeDays'),
    supply_capacity: values['supplyCapacity'] ?? null,
    shelf_life_months: positive(record, 'shelfLifeMonths'),
    is_new: flag(record, 'isNew'),
    is_visible: 1,
    sort,
    updated_at: record.changedAt,
  });
  rows.texts('product', id, {
    name: textsOf(record, 'name'),
    summary: textsOf(record, 'summary'),
    description: textsOf(record, 'description'),
    spec: textsOf(record, 'spec'),
    packaging: textsOf(record, 'packaging'),
  });
  return id;
}

/** Writes them in their order; their exhibitors must be there. */
export function writeProducts(target: Target, records: readonly PublicRecord[]): void {
  records.forEach((record, index) => {
    const owner: Owner = { type: 'product', id: writeProduct(target, record, index), record };
    writeCategories(target, owner, [
      ...listOf(record.values['industries']).map((code) => `industry:${code}`),
      ...listOf(record.values['kind']).map((code) => `kind:${code}`),
    ]);
    writeTerms(target, owner, { certifications: 'certification' });
    writeKeywords(target, owner);
    writePictures(target, owner);
  });
}
