/** Numbers of people, sales and shares: kept as texts, in a spelling that every reader understands. */
import { maxLengthOf } from '../fields.ts';
import { foldWidth } from './clean.ts';
import { amountsIn, currencyOf, isRangeSign, withoutCurrency } from './money.ts';
import type { ValueTarget } from './types.ts';

const about =
  /약|대략|정도|가량|여\s*명|내외|约|約|大约|左右|余人|多人|\babout\b|\bapprox\.?(?:imately)?|\bca\.?|^~|±/iu;
const atLeast = /이상|초과|以上|超过|over|more than|at least|\+|여명|>/iu;
const atMost = /이하|미만|이내|以下|以内|不到|less than|up to|under|below|</iu;
const peopleWords =
  /임직원|직원|종업원|사원|총원|현재|员工|职工|人员|人数|在职|全职|employees?|persons?|people|staff|total|합계|총|共|명|名|인|人|[()[\]:,.\s]/giu;

const figures = new Intl.NumberFormat('en', { maximumFractionDigits: 6 });
const grouped = (value: number) => figures.format(value);

/** The spelling of one number or a range: `50`, `50-100`, `50+`, `<50`, `~50`; null when the words say more than that. */
function spellCount(text: string, others: RegExp): string | null {
  const amounts = amountsIn(text);
  const [first, second] = amounts;
  if (!first || amounts.length > 2) return null;
  const isRange = second !== undefined && isRangeSign(text.slice(first.to, second.from));
  if (second && !isRange) return null;
  const outside = text.slice(0, first.from) + text.slice((second ?? first).to);
  const between = second ? text.slice(first.to, second.from) : '';
  const rest = (outside + between.replaceAll(/[-~〜～–至到]|부터|에서|\bto\b/giu, ''))
    .replace(about, '')
    .replace(atLeast, '')
    .replace(atMost, '')
    .replace(others, '')
    .replace(/까지/u, '');
  if (rest.trim() !== '') return null;
  if (second) return `${grouped(first.value)}-${grouped(second.value)}`;
  const number = grouped(first.value);
  if (atLeast.test(outside)) return `${number}+`;
  if (atMost.test(outside)) return `<${number}`;
  return about.test(outside) ? `~${number}` : number;
}

/** Employees: `50~100명` → `50-100`, `약 50명` → `~50`, `50人以上` → `50+`, `1200` → `1,200`; other words stay. */
export function spellEmployees(text: string): string {
  const folded = foldWidth(text);
  // Already in figures: with or without commas, as its writer likes it.
  if (/^[<~]?\d[\d,]*(?:-\d[\d,]*|\+)?$/.test(folded)) return folded;
  return spellCount(folded, peopleWords) ?? text;
}

/** Sales with their currency: `$1.5M` → `USD 1,500,000`, `15억원` → `KRW 1,500,000,000`; without a currency as it stands. */
export function spellMoney(text: string, { spec, locale }: ValueTarget): string {
  const folded = foldWidth(text);
  const currency = currencyOf(folded);
  if (currency === null) return text;
  const count = spellCount(withoutCurrency(folded).trim(), /[()[\]:\s]|매출액?|연간?|年/gu);
  if (count === null) return text;
  const spelt = `${currency} ${count}`;
  return spelt.length <= maxLengthOf(spec, locale) ? spelt : text;
}

/** Shares: `０．５％` and `50 %` in plain figures; other words stay. */
export function spellRatio(text: string): string {
  const folded = foldWidth(text).replaceAll(/(?<=\d)\s+(?=%)/g, '');
  const range = /^(\d+(?:\.\d+)?)\s*%?\s*[~-]\s*(\d+(?:\.\d+)?\s*%)$/.exec(folded);
  if (range) return `${range[1]}-${range[2]}`;
  return /^[\d.,%~<>+\s-]+$/.test(folded) ? folded : text;
}
