/** Cells that say more than their own field holds: a price with its currency, a quantity with its unit, a name with its form. */
import { LOCALES } from '#db/model.ts';
import { foldWidth } from '#db/records/values/clean.ts';
import { splitLegalForm } from '#db/records/values/legalForms.ts';
import { currencyOf } from '#db/records/values/money.ts';
import { parseMoq } from '#db/records/values/moq.ts';
import { parsePrice } from '#db/records/values/prices.ts';
import type { Vocabularies } from '#db/records/vocabularies.ts';
import type { CellProblem } from '#db/transfer/types.ts';
import type { ReadCell } from './readRow.ts';

/** The cells of one record in one row, and which fields the list has a column for. */
export interface SpreadInput {
  cells: readonly ReadCell[];
  hasColumn: (field: string) => boolean;
  vocabularies: Vocabularies;
}

/** The values taken out of other cells, and the problems that are settled by it. */
export interface Spread {
  derived: ReadCell[];
  settled: readonly { cell: ReadCell; code: CellProblem['code'] }[];
}

const find = (cells: readonly ReadCell[], field: string) =>
  cells.find((cell) => cell.field === field && cell.value !== null);

const derive = ({ source }: ReadCell, field: string, value: string): ReadCell => ({
  source,
  field,
  value,
  isDerived: true,
  outcome: 'notImported',
});

function spreadPrice({ cells, hasColumn }: SpreadInput): Spread {
  const cell = find(cells, 'priceMin');
  if (!cell?.value) return { derived: [], settled: [] };
  const isText = cell.source.cell.kind === 'text';
  const price = isText ? parsePrice(cell.source.cell.text) : null;
  const max = price?.max ?? cell.value;
  const derived: ReadCell[] = [];
  const isRange = max !== cell.value;
  // A price alone is both ends, unless the list has a column for the upper one.
  if (!find(cells, 'priceMax') && (isRange || !hasColumn('priceMax'))) derived.push(derive(cell, 'priceMax', max));
  const place = (field: string, value: string | null | undefined): boolean => {
    if (!value) return true;
    const own = find(cells, field);
    if (!own) derived.push(derive(cell, field, value));
    return !own || own.value === value;
  };
  // A number may have its currency in the format of its cell.
  const currency = price ? price.currency : currencyOf(foldWidth(cell.source.cell.text));
  const areParts = [place('currency', currency), place('priceTerm', price?.term)].every(Boolean);
  const upper = find(cells, 'priceMax');
  const upperPrice = upper?.source.cell.kind === 'text' && upper !== cell ? parsePrice(upper.source.cell.text) : null;
  const known = (field: string) => [...cells, ...derived].find((each) => each.field === field)?.value;
  const isUpperKept =
    (upperPrice?.currency ?? known('currency')) === known('currency') &&
    (upperPrice?.term ?? known('priceTerm')) === known('priceTerm');
  const isRangeKept = !isRange || !find(cells, 'priceMax') || find(cells, 'priceMax')?.value === max;
  const settled = [
    ...(areParts ? [{ cell, code: 'price-part' }] : []),
    ...(isRangeKept ? [{ cell, code: 'price-range' }] : []),
    ...(upper && upperPrice && isUpperKept ? [{ cell: upper, code: 'price-part' }] : []),
  ];
  return { derived, settled };
}

function spreadMoq({ cells, vocabularies }: SpreadInput): Spread {
  const cell = find(cells, 'moq');
  if (!cell || !['text', 'number'].includes(cell.source.cell.kind)) return { derived: [], settled: [] };
  const unit = parseMoq(cell.source.cell.text, vocabularies)?.unit ?? null;
  if (unit === null) return { derived: [], settled: [] };
  const own = find(cells, 'moqUnit');
  const isSame = !own || own.value === unit;
  return {
    derived: own ? [] : [derive(cell, 'moqUnit', unit)],
    settled: isSame ? [{ cell, code: 'unit-apart' }] : [],
  };
}

/** What the name of an exhibitor says of its legal form, where the list has no column for that. */
export function spreadExhibitor({ cells, hasColumn }: SpreadInput): Spread {
  if (hasColumn('legalForm')) return { derived: [], settled: [] };
  for (const locale of LOCALES) {
    const cell = find(cells, `name.${locale}`);
    const form = cell?.value ? splitLegalForm(cell.value).form : null;
    if (cell && form !== null) return { derived: [derive(cell, 'legalForm', form)], settled: [] };
  }
  return { derived: [], settled: [] };
}

/** What the cells of a product say beyond their fields. A cell of its own always goes before. */
export function spreadProduct(input: SpreadInput): Spread {
  const [price, moq] = [spreadPrice(input), spreadMoq(input)];
  return { derived: [...price.derived, ...moq.derived], settled: [...price.settled, ...moq.settled] };
}
