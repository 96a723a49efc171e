/** From what a cell or a form says to the canonical value of a field. */
import type { Cell, CellProblem } from '#db/transfer/types.ts';
import type { Vocabularies } from '../vocabularies.ts';
import { parseBooths } from './booths.ts';
import { checkValue } from './checkValue.ts';
import { cleanText, emptinessOf, isBroken } from './clean.ts';
import { parseCode, parseCodes } from './codes.ts';
import { parseEmail, parsePhone, parseUrl } from './contacts.ts';
import { parseDate } from './dates.ts';
import { parseDuration } from './durations.ts';
import { parseFlag } from './flags.ts';
import { parseHs } from './hs.ts';
import { parseList } from './lists.ts';
import { parseMoqField } from './moq.ts';
import { parseNumber, parseYear } from './numbers.ts';
import { parsePriceField } from './prices.ts';
import { parsePlainText } from './texts.ts';
import { found, problem, unusable, type ParsedValue, type ValueTarget } from './types.ts';

/** Errors of spreadsheets as cells and text files show them. */
const cachedError =
  /^#(?:N\/A|REF!|VALUE!|DIV\/0!|NAME\?|NUM!|NULL!|SPILL!|CALC!|GETTING_DATA|FIELD!|BLOCKED!|CONNECT!)$/i;
/** A column too narrow to show its number. */
const hashes = /^#{3,}$/;
/** A long number as spreadsheets show it and save it as text. */
const shortened = /^[+-]?\d(?:\.\d+)?E\+\d{2,3}$/;
const scientific = /^[+-]?\d+(?:\.\d+)?E[+-]?\d+$/i;

function parseKind(cell: Cell, target: ValueTarget, vocabularies: Vocabularies): ParsedValue {
  const { text } = cell;
  const { spec } = target;
  switch (spec.kind) {
    case 'text':
    case 'longText':
      return parsePlainText(text, target);
    case 'list':
    case 'pictures':
      return parseList(text, target);
    case 'code':
      return parseCode(text, target, vocabularies);
    case 'codes':
      return parseCodes(text, target, vocabularies);
    case 'flag':
      return parseFlag(cell, text);
    case 'integer':
      if (spec.key === 'leadTimeDays') return parseDuration(cell, text, 'days');
      return spec.key === 'shelfLifeMonths' ? parseDuration(cell, text, 'months') : parseNumber(cell, text, target);
    case 'number':
      return spec.key.startsWith('price') ? parsePriceField(cell, text, target) : parseNumber(cell, text, target);
    case 'year':
      return parseYear(cell, text);
    case 'moq':
      return parseMoqField(cell, text, vocabularies);
    case 'hs':
      return parseHs(cell, text);
    case 'url':
      return parseUrl(text);
    case 'email':
      return parseEmail(text);
    case 'phone':
      return parsePhone(cell, text);
    case 'booths':
      return parseBooths(cell, text);
    case 'date':
    case 'time':
      return parseDate(cell, text, target);
    case 'record':
      return found(text.replaceAll(/\s+/g, ' '));
  }
}

/** Kinds that read dates and exponents themselves. */
const readsDates = new Set(['year', 'date', 'time', 'booths', 'hs', 'phone', 'integer', 'number', 'moq']);

/** Values that are read sign by sign, all but free texts and lists of names. */
const hasForm = new Set([...readsDates, 'url', 'email', 'flag', 'record']);
/** Ten times what the longest of them may have, and room for several in a cell; more is a text in the wrong column. */
const longestForm = 1000;

/** `3-12` out of the date 2021-03-12, which is what a range of people becomes in a spreadsheet. */
const beforeDate = (text: string) => /^\d{4}-0?(\d{1,2})-0?(\d{1,2})/.exec(text)?.slice(1, 3).join('-') ?? null;

/** Numbers that a spreadsheet shows with an exponent: whole where the cell still has them, else lost. */
function wholeNumber(cell: Cell, { spec }: ValueTarget): Cell | null {
  if (spec.kind === 'booths' || !scientific.test(cell.text)) return cell;
  if (cell.number !== undefined && Number.isSafeInteger(cell.number)) return { ...cell, text: String(cell.number) };
  // Twelve digits of a telephone number cannot come out of 8.21E+11.
  if (spec.kind === 'phone' || spec.kind === 'hs') return /E\+?\d/i.test(cell.text) ? null : cell;
  // A model may be called 12E5; a sign and two digits behind are a spreadsheet's own hand.
  const isShortened = cell.kind === 'number' || shortened.test(cell.text);
  return spec.kind === 'text' && isShortened && /E\+?\d/i.test(cell.text) ? null : cell;
}

function checked({ value, isUndecided, problems }: ParsedValue, target: ValueTarget): ParsedValue {
  if (value === null) return { value, isUndecided, problems };
  const limits = checkValue(value, target).filter(({ code }) => problems.every((each) => each.code !== code));
  // A year that cannot be, a price of zero: the database has no place for it.
  const isRefused = limits.some(({ code }) => code === 'not-positive' || code === 'bad-year');
  return { value: isRefused ? null : value, isUndecided, problems: [...problems, ...limits] };
}

function parse(cell: Cell, target: ValueTarget, vocabularies: Vocabularies): ParsedValue {
  const text = cleanText(cell.text);
  if (cell.kind === 'error' || cachedError.test(text)) return unusable('error-cell');
  if (hashes.test(text)) return unusable('hidden-digits');
  const isFlag = target.spec.kind === 'flag';
  const emptiness = emptinessOf(text);
  const saysNo = isFlag && emptiness === 'empty' && /[\p{L}\p{N}]/u.test(text);
  if (emptiness !== null && !saysNo) {
    return { value: null, isUndecided: emptiness === 'undecided', problems: [] };
  }
  if (hasForm.has(target.spec.kind) && text.length > longestForm) {
    return unusable('too-long', { details: { length: text.length, limit: longestForm } });
  }
  const whole = wholeNumber({ ...cell, text }, target);
  if (whole === null) return unusable('digits-lost');
  const parsed = parseKind(whole, target, vocabularies);
  if (cell.kind === 'date' && !readsDates.has(target.spec.kind)) {
    parsed.problems.push(problem('date-in-text', 'doubt', { suggestion: beforeDate(text) }));
  }
  if (isBroken(text)) parsed.problems.push(problem('broken-characters', 'doubt'));
  return checked(parsed, target);
}

const asDoubt = (each: CellProblem): CellProblem => (each.gravity === 'error' ? { ...each, gravity: 'doubt' } : each);

/**
 * The value of a cell. A cell never spoils its row: what a form refuses is a `doubt` here, and what cannot be kept at
 * all is null and named. Null says nothing; it never means that a value should be emptied.
 */
export function parseCell(cell: Cell, target: ValueTarget, vocabularies: Vocabularies): ParsedValue {
  const stale = cell.formula?.isStale === true ? [problem('stale-formula', 'doubt')] : [];
  const { value, isUndecided, problems } = parse(cell, target, vocabularies);
  if (problems.length === 0 && stale.length === 0) return { value, isUndecided, problems };
  return { value, isUndecided, problems: [...stale, ...problems.map(asDoubt)] };
}

/** The value of a text that staff typed in a form; `error` marks what must not be saved. */
export function parseText(text: string, target: ValueTarget, vocabularies: Vocabularies): ParsedValue {
  return parse({ text, kind: 'text' }, target, vocabularies);
}
