/** Whether one value can stand in a catalogue. */
import type { Locale } from '#db/model.ts';
import { maxLengthOf, type FieldKind, type FieldSpec } from '#db/records/fields.ts';
import type { KnownCodes } from './codes.ts';
import { isTimeZone } from './fairTime.ts';
import { listOf } from './publicDraft.ts';

/** Canonical forms that a pattern can tell (db/records/fields.ts says what they mean). */
const forms: Partial<Record<FieldKind, RegExp>> = {
  flag: /^[01]$/,
  integer: /^\d+$/,
  number: /^\d+(\.\d+)?$/,
  year: /^(1[89]\d\d|20\d\d|2100)$/,
  moq: /^(\d+(\.\d+)?|negotiable)$/,
  hs: /^\d{4,10}$/,
  date: /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/,
  time: /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])T([01]\d|2[0-3]):[0-5]\d$/,
};

/** Kinds whose values are several, one a line. */
const lists: ReadonlySet<FieldKind> = new Set(['list', 'codes', 'booths', 'pictures']);

/** Single fields with a form of their own. */
const ownForms: Record<string, (value: string) => boolean> = {
  timeZone: isTimeZone,
  currency: (value) => /^[A-Z]{3}$/.test(value),
  edition: (value) => Number(value) > 0,
};

function isKnown(spec: FieldSpec, code: string, codes: KnownCodes): boolean {
  if (spec.key === 'owner') return codes.hasOwner(code);
  const { vocabulary } = spec;
  // Exhibitors are no vocabulary: whoever checks the record looks for them.
  if (vocabulary === undefined || vocabulary === 'exhibitor') return true;
  return vocabulary === 'fixed' ? (spec.codes ?? []).includes(code) : codes.has(vocabulary, code);
}

/** What is wrong with a value that is there, with the part that is wrong; null when nothing is. */
export function faultOfValue(
  { spec, locale }: { spec: FieldSpec; locale: Locale | null },
  value: string,
  codes: KnownCodes,
): { code: 'bad-value' | 'too-long' | 'unknown-code'; value: string } | null {
  const items = lists.has(spec.kind) ? listOf(value) : [value];
  const longest = maxLengthOf(spec, locale);
  for (const item of items) {
    const isFormed = (forms[spec.kind]?.test(item) ?? true) && (ownForms[spec.key]?.(item) ?? true);
    if (!isFormed) return { code: 'bad-value', value: item };
    if (Array.from(item).length > longest) return { code: 'too-long', value: item };
    if (!isKnown(spec, item, codes)) return { code: 'unknown-code', value: item };
  }
  return null;
}
