/** Limits of canonical values, the same for imports, forms and the list of what is wrong. */
import type { CellProblem } from '#db/transfer/types.ts';
import { maxLengthOf, type FieldSpec } from '../fields.ts';
import { isEmail, isPhone, isUrl } from './contacts.ts';
import { isKnownHs } from './hsCodes.ts';
import { problem, type ValueTarget } from './types.ts';

/** Kinds whose value is items joined by line breaks. */
const isList = ({ kind }: FieldSpec) => kind === 'list' || kind === 'codes' || kind === 'booths' || kind === 'pictures';

/** Characters as people count them: code points. */
function lengthOf(text: string): number {
  let length = 0;
  for (const _ of text) length += 1;
  return length;
}

function checkLengths(value: string, { spec, locale }: ValueTarget): CellProblem[] {
  const items = isList(spec) ? value.split('\n') : [value];
  const limit = maxLengthOf(spec, locale);
  const tooLong = items.flatMap((item): CellProblem[] => {
    // Half the UTF-16 units are the fewest code points; most values are far below the limit.
    if (item.length <= limit) return [];
    const length = lengthOf(item);
    return length <= limit ? [] : [problem('too-long', 'error', { details: { length, limit } })];
  });
  const most = spec.maxItems ?? Infinity;
  if (items.length <= most) return tooLong;
  return [...tooLong, problem('too-many', 'error', { details: { count: items.length, limit: most } })];
}

/** The database's own limits: founded_year BETWEEN 1800 AND 2100. */
const isYear = (value: string) => /^\d{4}$/.test(value) && value >= '1800' && value <= '2100';

const isDate = (value: string) => {
  const time = /^\d{4}-\d{2}-\d{2}$/.test(value) ? Date.parse(`${value}T00:00:00Z`) : Number.NaN;
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(value);
};

function checkNumber(value: string, spec: FieldSpec): CellProblem[] {
  const pattern = spec.kind === 'integer' ? /^-?\d+$/ : /^-?\d+(?:\.\d+)?$/;
  if (!pattern.test(value)) return [problem('bad-number', 'error')];
  // Only the order of a list may begin at 0.
  return spec.key === 'sort' || Number(value) > 0 ? [] : [problem('not-positive', 'error')];
}

function checkForm(value: string, spec: FieldSpec): CellProblem[] {
  const refuse = (isRight: boolean, code: Parameters<typeof problem>[0]) => (isRight ? [] : [problem(code, 'error')]);
  switch (spec.kind) {
    case 'flag':
      return refuse(value === '1' || value === '0', 'not-understood');
    case 'integer':
    case 'number':
      return checkNumber(value, spec);
    case 'moq':
      return value === 'negotiable' ? [] : checkNumber(value, spec);
    case 'year':
      return refuse(isYear(value), 'bad-year');
    case 'hs':
      if (!/^\d{4,10}$/.test(value)) return [problem('bad-hs', 'error')];
      return isKnownHs(value) ? [] : [problem('hs-unknown', 'doubt')];
    case 'url':
      return refuse(isUrl(value), 'bad-url');
    case 'email':
      return refuse(isEmail(value), 'bad-email');
    case 'phone':
      return refuse(isPhone(value), 'bad-phone');
    case 'date':
      return refuse(isDate(value), 'bad-date');
    case 'time':
      return refuse(/T(?:[01]\d|2[0-3]):[0-5]\d$/.test(value) && isDate(value.slice(0, 10)), 'bad-date');
    case 'code':
    case 'codes': {
      const unknown = spec.codes ? value.split('\n').filter((code) => !spec.codes?.includes(code)) : [];
      return unknown.map((item) => problem('unknown-code', 'error', { details: { item } }));
    }
    case 'text':
      return spec.key === 'currency' ? refuse(/^[A-Z]{3}$/.test(value), 'not-understood') : [];
    case 'longText':
    case 'list':
    case 'booths':
    case 'record':
    case 'pictures':
      return [];
  }
}

/**
 * What is wrong with a canonical value: `error` where publishing or a form refuses it, `doubt` where it only looks wrong.
 * Whether codes are in the catalogue's vocabularies is not looked at; reading a cell does that.
 */
export function checkValue(value: string, target: ValueTarget): CellProblem[] {
  // A cell may name an exhibitor by its name, which is looked up later.
  if (target.spec.kind === 'record') return [];
  const lengths = target.spec.kind === 'code' || target.spec.kind === 'codes' ? [] : checkLengths(value, target);
  const most =
    target.spec.kind === 'codes' ? checkLengths(value, target).filter(({ code }) => code === 'too-many') : [];
  // What is far too long is not looked at sign by sign: patterns would take seconds over a page of text.
  return [
    ...lengths,
    ...most,
    ...(lengths.some(({ code }) => code === 'too-long') ? [] : checkForm(value, target.spec)),
  ];
}
