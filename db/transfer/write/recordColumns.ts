/** One column per value of a kind of record, with the headings that an import reads as exactly that value. */
import { extraPrefix, fieldsOf, valueKey, type FieldSpec, type RecordType } from '#db/records/fields.ts';
import type { ValueTarget } from '#db/records/values/types.ts';
import type { DraftRecord } from '#db/draft/types.ts';
import { LOCALES, type Locale } from '#db/model.ts';
import { codeOfRecord, fieldLabel } from '../tables/fieldLabels.ts';

/** A column; `target` is null for the record's code and for extra fields, whose cells are plain text. */
export interface RecordColumn {
  /** Stored name of the value; {@link codeOfRecord} for the code. */
  key: string;
  /** The heading in the reader's language. */
  label: string;
  target: ValueTarget | null;
}

/** The column of a record's code, which is the first of every sheet. */
export function codeColumn(type: RecordType, locale: Locale): RecordColumn {
  return { key: codeOfRecord, label: fieldLabel(type, codeOfRecord, locale), target: null };
}

/** The column, or the columns of all languages, of a field. */
export function fieldColumns(type: RecordType, spec: FieldSpec, locale: Locale): RecordColumn[] {
  const languages = spec.isLocalized ? LOCALES : [null];
  return languages.map((language) => {
    const key = valueKey(spec, language);
    return { key, label: fieldLabel(type, key, locale), target: { type, spec, locale: language } };
  });
}

function extraKeys(records: readonly DraftRecord[]): string[] {
  const keys = new Set<string>();
  for (const { values } of records)
    for (const key of Object.keys(values)) if (key.startsWith(extraPrefix)) keys.add(key);
  return [...keys].sort();
}

/** Code, all fields in their order, then the extra fields that any of the records has, by name. */
export function allColumns(type: RecordType, records: readonly DraftRecord[], locale: Locale): RecordColumn[] {
  return [
    codeColumn(type, locale),
    ...fieldsOf(type).flatMap((spec) => fieldColumns(type, spec, locale)),
    ...extraKeys(records).map((key) => ({ key, label: key.slice(extraPrefix.length), target: null })),
  ];
}
