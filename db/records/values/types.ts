/** What reading one cell gives, and what is known about the field it is read for. */
import type { Locale } from '#db/model.ts';
import type { CellProblem, Gravity } from '#db/transfer/types.ts';
import type { FieldSpec, RecordType } from '../fields.ts';

/** The field, and the language where it has one value per language. */
export interface ValueTarget {
  type: RecordType;
  spec: FieldSpec;
  locale: Locale | null;
}

/** A canonical value (fields.ts), or null where the cell says nothing or nothing that can be kept. */
export interface ParsedValue {
  value: string | null;
  /** The cell says that it is not known yet (미정, 待定, TBD). */
  isUndecided: boolean;
  /** In the order of the text. `error` marks what a form refuses; of a cell it is a `doubt`. */
  problems: CellProblem[];
}

/** Everything that may be wrong with one value; the words are in db/transfer/problemTexts/values.ts. */
export const VALUE_PROBLEMS = [
  'error-cell',
  'stale-formula',
  'hidden-digits',
  'broken-characters',
  'date-in-text',
  'digits-lost',
  'not-understood',
  'left-over',
  'more-than-one',
  'too-long',
  'too-many',
  'unknown-code',
  'ambiguous-code',
  'close-code',
  'region-rest',
  'flag-guess',
  'bad-number',
  'not-positive',
  'bad-year',
  'year-guess',
  'bad-hs',
  'hs-unknown',
  'hs-zero',
  'bad-url',
  'bad-email',
  'mail-repaired',
  'bad-phone',
  'phone-zero',
  'booth-eaten',
  'booth-hall',
  'booth-range',
  'bad-date',
  'serial-date',
  'upper-bound',
  'rounded',
  'unit-apart',
  'price-part',
  'price-range',
  'price-negotiable',
  'traditional-chinese',
] as const;
/** One kind of problem. */
export type ValueProblemCode = (typeof VALUE_PROBLEMS)[number];

/** One finding. */
export function problem(
  code: ValueProblemCode,
  gravity: Gravity,
  more: { suggestion?: string | null; details?: Record<string, string | number> } = {},
): CellProblem {
  return { code, gravity, suggestion: more.suggestion ?? null, details: more.details ?? {} };
}

/** A value with what was found on the way. */
export function found(value: string | null, ...problems: CellProblem[]): ParsedValue {
  return { value, isUndecided: false, problems };
}

/** Nothing that can be kept, and why. */
export function unusable(
  code: ValueProblemCode,
  more: { suggestion?: string | null; details?: Record<string, string | number> } = {},
): ParsedValue {
  return found(null, problem(code, 'error', more));
}

/** What stands beside the value and has no place, named as a hint; none for signs and blanks. */
export function leftOver(rest: string): CellProblem[] {
  const text = rest.trim();
  return /[\p{L}\p{N}]/u.test(text) ? [problem('left-over', 'hint', { details: { rest: text } })] : [];
}
