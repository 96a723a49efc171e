/** Printed booth numbers: ranges spelt out, halls set apart, and what spreadsheets made of them. */
import type { Cell, CellProblem } from '#db/transfer/types.ts';
import { foldWidth } from './clean.ts';
import { dateOfSerial } from './numbers.ts';
import { found, leftOver, problem, unusable, type ParsedValue } from './types.ts';

/** More booths in one range than any hall of the fair has rows is a misread dash. */
const longestRange = 30;

const hallWord = String.raw`관|홀|号馆|號館|号厅|号館|馆|館|厅|展馆`;
const numberedHall = new RegExp(
  String.raw`^(?<hall>(?:제\s*)?[A-Z]?\d+(?:\.\d+)?\s*(?:${hallWord})|hall\s*[A-Z]?\d*(?:\.\d+)?(?=[\s,:_-])|\p{L}{1,10}(?:${hallWord}|zone|존)(?=\s))\s*[-,:_]?\s*(?<booth>\S.*)$`,
  'iu',
);
const words =
  /부스\s*번호|부스|展位号|展位|摊位|號展位|号展位|\bbooths?\b\.?|\bstands?\b\.?|\bno\b\.?|번(?=$|\s)|号(?=$|\s)/giu;
const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** `3-12` out of 12-Mar, 3월 12일, 3/12 or 2021-03-12: what was typed before a spreadsheet took it for a date. */
function monthAndDay(text: string): string | null {
  const named = /^(\d{1,2})[-\s]([a-z]{3})[a-z]*$/i.exec(text);
  const reversed = /^([a-z]{3})[a-z]*[-\s](\d{1,2})$/i.exec(text);
  const name = (named?.[2] ?? reversed?.[1] ?? '').toLowerCase();
  const number = named?.[1] ?? reversed?.[2];
  if (number !== undefined && months.includes(name)) return `${months.indexOf(name) + 1}-${Number(number)}`;
  const east = /^(\d{1,2})\s*[월月]\s*(\d{1,2})\s*[일日]$/.exec(text);
  const full = /^(?:19|20)\d{2}[-./](\d{1,2})[-./](\d{1,2})(?:T.*)?$/.exec(text) ?? /^(\d{1,2})\/(\d{1,2})$/.exec(text);
  const [, month, day] = east ?? full ?? [];
  return month === undefined || day === undefined ? null : `${Number(month)}-${Number(day)}`;
}

/** `1E02` out of 100 or 1.00E+02; null for a number that no exponent makes. */
function exponentOf(text: string): string | null {
  const scientific = /^(\d)(?:\.(\d+))?E\+(\d{2,})$/i.exec(text);
  if (scientific) {
    const decimals = (scientific[2] ?? '').replace(/0+$/, '');
    const power = Number(scientific[3]) - decimals.length;
    return power < 0 ? null : `${scientific[1]}${decimals}E${String(power).padStart(2, '0')}`;
  }
  const round = /^([1-9]\d?)(0{2,})$/.exec(text);
  return round ? `${round[1]}E${String((round[2] ?? '').length).padStart(2, '0')}` : null;
}

/** What a number or date cell may have been before the spreadsheet understood it. */
function parseEaten(cell: Cell, text: string): ParsedValue | null {
  const date = monthAndDay(text);
  if (date !== null) return found(date, problem('booth-eaten', 'doubt', { suggestion: date }));
  if (/^\d(?:\.\d+)?E\+\d+$/i.test(text)) {
    const exponent = exponentOf(text);
    return found(exponent, problem('booth-eaten', 'doubt', { suggestion: exponent }));
  }
  if (!/^\d+$/.test(text)) return null;
  const number = Number(text);
  // Serial numbers of the years 2015 to 2036: the year that Excel adds to a month and day.
  if (number >= 42_005 && number < 50_041) {
    const suggestion = monthAndDay(dateOfSerial(number));
    return found(text, problem('booth-eaten', 'doubt', { suggestion }));
  }
  const suggestion = cell.kind === 'number' ? exponentOf(text) : null;
  return suggestion === null ? null : found(text, problem('booth-eaten', 'doubt', { suggestion }));
}

interface Range {
  prefix: string;
  from: string;
  to: string;
}

/** `A01-A04`, `A01~04`, `B01-01~03`; a dash before bare digits is part of a number, as in `C07-03`. */
function rangeOf(text: string): Range | null {
  const match =
    /^(?<prefix>.*?)(?<from>\d+)\s*(?:~|〜|至|到|부터|\bto\b)\s*(?<second>\D*?)(?<to>\d+)\s*(?:까지)?$/iu.exec(text) ??
    /^(?<prefix>.*?)(?<from>\d+)\s*-\s*(?<second>[A-Z]\S*?)(?<to>\d+)$/iu.exec(text);
  if (!match?.groups) {
    // B01-01~B01-03: the digits of the prefix stand on both sides.
    const both = /^(?<prefix>\S*?-)(?<from>\d+)\s*(?:~|〜|-|至|到)\s*\k<prefix>(?<to>\d+)$/iu.exec(text);
    return both?.groups
      ? { prefix: both.groups['prefix'] ?? '', from: both.groups['from'] ?? '', to: both.groups['to'] ?? '' }
      : null;
  }
  const { prefix = '', from = '', second = '', to = '' } = match.groups;
  const both = /^(?<start>.*-)(?<number>\d+)\s*[~〜至到-]\s*\k<start>(?<to>\d+)$/iu.exec(text);
  if (both?.groups)
    return { prefix: both.groups['start'] ?? '', from: both.groups['number'] ?? '', to: both.groups['to'] ?? '' };
  if (second !== '' && second.toUpperCase() !== prefix.toUpperCase()) return null;
  return { prefix, from, to };
}

function expand(text: string): { numbers: string[]; isDoubtful: boolean } {
  const range = rangeOf(text);
  if (!range) return { numbers: [text], isDoubtful: /[~〜至到]/.test(text) };
  const first = Number(range.from);
  const last = Number(range.to);
  if (last < first || last - first >= longestRange) return { numbers: [text], isDoubtful: true };
  const numbers = Array.from(
    { length: last - first + 1 },
    (_, index) => range.prefix + String(first + index).padStart(range.from.length, '0'),
  );
  return { numbers, isDoubtful: false };
}

const tidy = (text: string) =>
  text
    .toUpperCase()
    .replaceAll(/\s*-\s*/g, '-')
    .replaceAll(/\s+/g, ' ')
    .trim();

/** Booth numbers in the order of the cell, upper case. The hall is told, for numbers are unique without it. */
export function parseBooths(cell: Cell, text: string): ParsedValue {
  const folded = foldWidth(text).replaceAll(/[〜～∼]/g, '~');
  const eaten = parseEaten(cell, folded);
  if (eaten) return eaten;
  const numbers = new Set<string>();
  const problems: CellProblem[] = [];
  const halls = new Set<string>();
  for (const line of folded.split(/\n|[,;、|&·]|\s\/\s|\/(?=[A-Z])|\band\b|및|和|与/iu)) {
    const named = numberedHall.exec(line.trim());
    if (named?.groups) halls.add((named.groups['hall'] ?? '').trim());
    const plain = (named?.groups?.['booth'] ?? line)
      .replace(words, ' ')
      .replaceAll(/^[\s:#()-]+|[\s:()-]+$/g, '')
      .replaceAll(/\s*\((?=[^)]*$)/g, ' (');
    if (plain === '') continue;
    if (!/[\p{L}\p{N}]/u.test(plain)) continue;
    const { numbers: expanded, isDoubtful } = expand(plain);
    if (isDoubtful) problems.push(problem('booth-range', 'doubt', { details: { range: plain } }));
    for (const number of expanded) numbers.add(tidy(number));
  }
  for (const hall of halls) problems.push(problem('booth-hall', 'hint', { details: { hall } }));
  if (numbers.size === 0) return unusable('not-understood');
  const kept = [...numbers].filter((number) => /\d/.test(number) || number.length <= 16);
  const strays = [...numbers].filter((number) => !kept.includes(number));
  return kept.length === 0
    ? unusable('not-understood')
    : found(kept.join('\n'), ...problems, ...leftOver(strays.join(' ')));
}
