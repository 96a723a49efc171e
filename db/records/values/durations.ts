/** Lead times in days and shelf lives in months, out of the units people use. */
import type { Cell, CellProblem } from '#db/transfer/types.ts';
import { foldWidth } from './clean.ts';
import { isRangeSign } from './money.ts';
import { found, leftOver, problem, unusable, type ParsedValue } from './types.ts';

/** What a duration is counted in. */
export type DurationUnit = 'days' | 'months';

// A month of delivery is 30 days, as trade terms count it.
const daysOf = { day: 1, week: 7, month: 30, year: 365 };
const units: readonly [RegExp, keyof typeof daysOf][] = [
  [/^(?:개월|달|個月|个月|月|months?\b|mos?\b|mths?\b)/iu, 'month'],
  [/^(?:영업일|근무일|작업일|일|(?:个|個)?工作日|天|日|(?:working |business |calendar )?days?\b|d\b)/iu, 'day'],
  [/^(?:주일?|(?:个)?星期|周|週|weeks?\b|wks?\b|w\b)/iu, 'week'],
  [/^(?:년|年|years?\b|yrs?\b|y\b)/iu, 'year'],
];
const words: readonly [RegExp, string][] = [
  [/半个?月|보름/gu, '15일'],
  [/半年|반년/gu, '6개월'],
  [/한\s*달/gu, '1개월'],
  [/두\s*달/gu, '2개월'],
  [/[两兩](?=[个個年周天日星])/gu, '2'],
];
const chineseDigits = '〇一二三四五六七八九十';
const noise =
  /제조일?(?:로부터)?|주문|발주|입금|계약|확정|후|이내|내외|약|정도|이내|소요|최대|유통기한|소비기한|보관|생산|收到|定金|下单|付款|订单|后|内|约|以内|左右|保质期|交货期|生产|自|起|\b(?:within|after|order|approx|about|ca|up to|max|from|deposit|of|the|confirmation|lead time|shelf life)\b\.?|[()[\]:,.+]/giu;

interface Part {
  value: number;
  unit: keyof typeof daysOf | null;
  from: number;
  to: number;
}

function partsOf(text: string): Part[] {
  return [...text.matchAll(/\d+(?:\.\d+)?/g)].map((match) => {
    const end = match.index + match[0].length;
    const gap = /^\s*/.exec(text.slice(end))?.[0].length ?? 0;
    const after = text.slice(end + gap);
    const unit = units.find(([pattern]) => pattern.test(after));
    const length = unit ? gap + (unit[0].exec(after)?.[0].length ?? 0) : 0;
    return { value: Number(match[0]), unit: unit?.[1] ?? null, from: match.index, to: end + length };
  });
}

function spellDigits(text: string): string {
  const spelt = words.reduce((rest, [pattern, put]) => rest.replace(pattern, put), text);
  return spelt.replaceAll(/[一二三四五六七八九十](?=\s*(?:个|個|年|周|星期|天|日))/gu, (digit) =>
    String(chineseDigits.indexOf(digit)),
  );
}

/** Days or months as a whole number; of a range the upper end. */
export function parseDuration(cell: Cell, text: string, unit: DurationUnit): ParsedValue {
  if (cell.kind === 'date') return unusable('bad-number');
  const folded = spellDigits(foldWidth(text));
  const parts = partsOf(folded);
  const [first, second] = parts;
  if (!first) return unusable('bad-number');
  const isRange = second !== undefined && isRangeSign(folded.slice(first.to, second.from));
  const isSum =
    second !== undefined &&
    first.unit === 'year' &&
    second.unit === 'month' &&
    /^\s*$/.test(folded.slice(first.to, second.from));
  const last = isRange || isSum ? second : first;
  const own = unit === 'days' ? 'day' : 'month';
  const days = (part: Part, fallback: keyof typeof daysOf) => {
    const each = part.unit ?? fallback;
    if (unit === 'months' && each === 'year') return part.value * 12;
    if (unit === 'months' && each === 'month') return part.value;
    return unit === 'months' ? part.value * (daysOf[each] / (365 / 12)) : part.value * daysOf[each];
  };
  const exact = isSum ? days(first, own) + days(second, own) : days(last, own);
  // A shelf life is not made longer than it is; a delivery not shorter.
  const whole = unit === 'months' ? Math.floor(exact + 0.02) : Math.ceil(exact);
  if (whole < 1) return unusable('not-positive');
  const problems: CellProblem[] = [];
  if (isRange) problems.push(problem('upper-bound', 'hint', { suggestion: String(whole) }));
  if (Math.abs(whole - exact) > 0.1)
    problems.push(problem('rounded', 'hint', { suggestion: String(whole), details: { number: exact.toFixed(1) } }));
  const rest = (folded.slice(0, first.from) + folded.slice(last.to)).replace(noise, ' ');
  return found(String(whole), ...problems, ...leftOver(rest));
}
