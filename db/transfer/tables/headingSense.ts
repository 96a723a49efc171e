/** A heading's meaning before its column has been looked at, in one short notation. */
import { fieldsOf, RECORD_TYPES, type RecordType } from '#db/records/fields.ts';
import { LOCALES, type Locale } from '#db/model.ts';
import type { ColumnMeaning } from '#db/transfer/types.ts';

/**
 * `exhibitor.name` (in whichever language the cells are), `exhibitor.name.ko`, `product.model`, `product@` for the
 * record's own code, `exhibitor+` for an extra field, `-` for no meaning.
 */
export type SenseText = string;

/** One meaning that a heading may have; a localised field without a locale takes the language of its cells. */
export type HeadingSense =
  | { kind: 'field'; type: RecordType; field: string; isLocalized: boolean; locale: Locale | null }
  | { kind: 'code' | 'extra'; type: RecordType }
  | { kind: 'none' };

const senses = new Map<SenseText, HeadingSense>([['-', { kind: 'none' }]]);
for (const type of RECORD_TYPES) {
  senses.set(`${type}@`, { kind: 'code', type });
  senses.set(`${type}+`, { kind: 'extra', type });
  for (const { key, isLocalized } of fieldsOf(type)) {
    const base = { kind: 'field', type, field: key, isLocalized } as const;
    senses.set(`${type}.${key}`, { ...base, locale: null });
    if (isLocalized) for (const locale of LOCALES) senses.set(`${type}.${key}.${locale}`, { ...base, locale });
  }
}

/** The sense behind its notation. Raises an Error for what is none: the tables of headings are wrong then. */
export function senseOf(text: SenseText): HeadingSense {
  const sense = senses.get(text);
  if (!sense) throw new Error(`no such meaning of a heading: ${text}`);
  return sense;
}

/** The same sense in a language, where it has languages and names none. */
export function inLocale(sense: HeadingSense, locale: Locale): HeadingSense {
  return sense.kind === 'field' && sense.isLocalized && sense.locale === null ? { ...sense, locale } : sense;
}

/** The column's meaning; `locale` is for senses that have left it open. */
export function meaningOf(sense: HeadingSense, locale: Locale): ColumnMeaning {
  if (sense.kind === 'none') return { kind: 'none' };
  if (sense.kind !== 'field') return { kind: sense.kind, type: sense.type };
  const key = sense.isLocalized ? `${sense.field}.${sense.locale ?? locale}` : sense.field;
  return { kind: 'field', type: sense.type, key };
}

/** Equal for the same meaning. */
export function meaningKey(meaning: ColumnMeaning): string {
  if (meaning.kind === 'none') return '-';
  if (meaning.kind === 'field') return `${meaning.type}.${meaning.key}`;
  return `${meaning.type}${meaning.kind === 'code' ? '@' : '+'}`;
}

/** The record type that a sense belongs to. */
export function typeOfSense(sense: HeadingSense): RecordType | null {
  return sense.kind === 'none' ? null : sense.type;
}
