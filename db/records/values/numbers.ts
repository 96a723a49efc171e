/** Plain numbers, years and the codes that staff count by. */
import type { Cell } from '#db/transfer/types.ts';
import { foldWidth } from './clean.ts';
import { amountsIn, isRangeSign, writeNumber } from './money.ts';
import { found, leftOver, problem, unusable, type ParsedValue, type ValueTarget } from './types.ts';

/** Words around a number that add nothing to it. */
const neutral =
  /[명名인人석席개個个원]|제|第|회|届|届|호|号|번|약|约|約|총|\b(?:approx|about|ca|no|seats?|people|persons?|pcs|ea)\b\.?/giu;

function readAmount(cell: Cell, text: string): { value: number; rest: string; isRange: boolean } | null {
  if (cell.kind === 'number' && cell.number !== undefined) return { value: cell.number, rest: '', isRange: false };
  const folded = foldWidth(text);
  const [first, second] = amountsIn(folded);
  if (!first) return null;
  // A lone comma as a decimal sign: 1,5 is no one thousand five hundred.
  const decimal = /^(\d+),(\d{1,2})$/.exec(folded);
  if (decimal) return { value: Number(`${decimal[1]}.${decimal[2]}`), rest: '', isRange: false };
  const isNegative = /^\s*-/.test(folded.slice(0, first.from));
  return {
    value: isNegative ? -first.value : first.value,
    rest: folded.slice(0, first.from).replace(/-\s*$/, '') + folded.slice(first.to),
    isRange: second !== undefined && isRangeSign(folded.slice(first.to, second.from)),
  };
}

/** An integer or a number with decimals; what stands around it is named. */
export function parseNumber(cell: Cell, text: string, { spec }: ValueTarget): ParsedValue {
  const read = cell.kind === 'date' ? null : readAmount(cell, text);
  if (!read) return unusable('bad-number');
  const isWhole = Number.isInteger(read.value);
  const value = spec.kind === 'integer' ? Math.round(read.value) : read.value;
  if (!Number.isFinite(value) || Math.abs(value) > Number.MAX_SAFE_INTEGER) return unusable('bad-number');
  const rounded =
    spec.kind === 'integer' && !isWhole
      ? [problem('rounded', 'doubt', { suggestion: writeNumber(value), details: { number: writeNumber(read.value) } })]
      : [];
  return found(writeNumber(value), ...rounded, ...leftOver(read.rest.replace(neutral, '')));
}

/** Serial numbers of Excel's 1900 calendar: days since the end of 1899. */
export function dateOfSerial(serial: number): string {
  return new Date(Math.round((serial - 25_569) * 86_400_000)).toISOString().slice(0, 10);
}

// Years of two digits: nobody's company was founded after the fair's decade, and few before 1941.
const century = (digits: string) => (Number(digits) <= 40 ? `20${digits}` : `19${digits}`);

/** A year of four digits out of `1998년`, `'98`, `1998.03`, a date or a serial number. */
export function parseYear(cell: Cell, text: string): ParsedValue {
  const folded = foldWidth(text).replaceAll(/[’‘`´]/g, "'");
  if (cell.kind === 'number' && cell.number !== undefined && cell.number > 10_000 && cell.number < 73_000) {
    const year = dateOfSerial(cell.number).slice(0, 4);
    return found(year, problem('year-guess', 'doubt', { suggestion: year }));
  }
  const full = /(?<!\d)(?:1[89]|2[01])\d{2}(?!\d)|(?<!\d)(?:1[89]|20)\d{2}(?=[01]\d(?:[0-3]\d)?(?!\d))/.exec(folded);
  if (full) {
    const rest = (folded.slice(0, full.index) + folded.slice(full.index + 4))
      .replace(/\d{4}(?=\s*$)/, (digits) => (/^[01]\d[0-3]\d$/.test(digits) ? '' : digits))
      .replaceAll(
        /[년年월月일日号号설립창립창업성립成立创立建立设立创办于于约]|\b(?:since|est|established|founded|in|year|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\b\.?/giu,
        '',
      )
      .replace(/^[\s./,()-]*(?:[01]?\d)?[\s./,-]*(?:[0-3]?\d)?[\s./,()-]*(?:T?00:00(?::00)?)?$/, '');
    return found(full[0], ...leftOver(rest));
  }
  const short = /^\D*?'?(?<digits>\d{2})\s*(?<word>년도?|年)?\D*$/.exec(folded);
  if (short?.groups && cell.kind !== 'date') {
    const year = century(short.groups['digits'] ?? '');
    if (folded.includes("'") || short.groups['word'] !== undefined) return found(year);
    return found(year, problem('year-guess', 'doubt', { suggestion: year }));
  }
  return unusable('bad-year');
}
