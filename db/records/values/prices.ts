/** Prices: one cell may hold the lower and the upper price, the currency and the delivery term. */
import type { Cell, CellProblem } from '#db/transfer/types.ts';
import { cleanText, foldWidth } from './clean.ts';
import { amountsIn, currencyOf, isRangeSign, withoutCurrency, writeNumber } from './money.ts';
import { found, leftOver, problem, unusable, type ParsedValue, type ValueTarget } from './types.ts';

/** What a price cell says. Amounts are canonical numbers; null where it says nothing. */
export interface Price {
  min: string;
  max: string;
  /** ISO 4217. */
  currency: string | null;
  /** Code of the vocabulary `incoterm`. */
  term: string | null;
  /** What was not understood, e.g. `/개` or the port; empty for none. */
  rest: string;
}

/** Incoterms 2020, and DAT and DDU, which lists still use for DPU and DAP. */
const terms = /\b(EXW|FCA|CPT|CIP|DAP|DPU|DDP|FAS|FOB|CFR|CIF|C&F|CNF|DAT|DDU|EX-?WORKS?)\b/i;
const oldTerms: Record<string, string> = { 'C&F': 'CFR', CNF: 'CFR', DAT: 'DPU', DDU: 'DAP' };
const negotiable = /협의|문의|별도|面议|面談|面谈|议价|詢價|询价|negotia|inquir|on request|contact us/iu;

/** `1,5` and `1.234,50` with the point that the amount is read with; three digits behind a comma are thousands. */
function withDecimalPoints(text: string): string {
  return text.replaceAll(
    /(?<![\d.,])(\d{1,3}(?:\.\d{3})+|\d+),(\d{1,2})(?![\d,]|\.\d)/g,
    (_, whole: string, decimals: string) => `${whole.replaceAll('.', '')}.${decimals}`,
  );
}

const termCode = (word: string) => (word.startsWith('EX') ? 'EXW' : (oldTerms[word] ?? word));

/** Reads a price; null when there is no amount in it. */
export function parsePrice(text: string): Price | null {
  const folded = withDecimalPoints(foldWidth(cleanText(text)).replaceAll('\n', ' '));
  const term = terms.exec(folded)?.[1]?.toUpperCase() ?? null;
  const withoutTerm = term === null ? folded : folded.replace(terms, ' ');
  const [first, second] = amountsIn(withoutTerm);
  if (!first) return null;
  const isRange = second !== undefined && isRangeSign(withoutTerm.slice(first.to, second.from));
  const last = isRange ? second : first;
  const around = `${withoutTerm.slice(0, first.from)} ${withoutTerm.slice(last.to)}`;
  const currency = currencyOf(withoutTerm);
  const rest = withoutCurrency(around).replaceAll(
    /단가|가격|单价|价格|약|约|\bprice\b|\bunit price\b|[()[\]:~]/giu,
    ' ',
  );
  const [min, max] = [first.value, last.value].toSorted((a, b) => a - b);
  return {
    min: writeNumber(min ?? first.value),
    max: writeNumber(max ?? last.value),
    currency,
    term: term === null ? null : termCode(term),
    rest: rest.replaceAll(/\s+/g, ' ').trim(),
  };
}

/** One end of a price; currency, term and the other end are named, for other fields have them. */
export function parsePriceField(cell: Cell, text: string, { spec }: ValueTarget): ParsedValue {
  if (cell.kind === 'date') return unusable('bad-number');
  if (cell.kind === 'number' && cell.number !== undefined) return found(writeNumber(cell.number));
  const price = parsePrice(text);
  if (!price) {
    return negotiable.test(text) ? found(null, problem('price-negotiable', 'hint')) : unusable('bad-number');
  }
  const problems: CellProblem[] = [];
  if (price.min !== price.max)
    problems.push(problem('price-range', 'doubt', { details: { min: price.min, max: price.max } }));
  const parts = [price.currency, price.term].filter((part) => part !== null);
  if (parts.length > 0) problems.push(problem('price-part', 'hint', { details: { part: parts.join(' ') } }));
  return found(spec.key === 'priceMax' ? price.max : price.min, ...problems, ...leftOver(price.rest));
}
