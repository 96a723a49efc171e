/** What staff call each field, in their language: headings of exports and templates, labels of forms. */
import { fieldOfKey, type RecordType } from '#db/records/fields.ts';
import { LOCALES, type Locale } from '#db/model.ts';
import { exhibitorLabels, productLabels, type LabelRow } from './labelsOfItems.ts';
import { eventLabels, fairLabels, synonymLabels } from './labelsOfRest.ts';

const labelsByType: Record<RecordType, Readonly<Record<string, LabelRow>>> = {
  exhibitor: exhibitorLabels,
  product: productLabels,
  event: eventLabels,
  synonym: synonymLabels,
  fair: fairLabels,
};

const tags: Record<Locale, Record<Locale, string>> = {
  ko: { ko: '(국문)', 'zh-CN': '(중문)', en: '(영문)' },
  'zh-CN': { ko: '（韩文）', 'zh-CN': '（中文）', en: '（英文）' },
  en: { ko: ' (Korean)', 'zh-CN': ' (Chinese)', en: ' (English)' },
};

/** The key of the record's own code, beside the fields of db/records/fields.ts. */
export const codeOfRecord = '@';

/**
 * The label of a stored name (`booths`, `name.ko`), of a localised field as a whole (`name`), or of the record's code
 * ({@link codeOfRecord}). Unique within a record type and language, and recognised by the import as exactly that value.
 * A name that no field has is its own label.
 */
export function fieldLabel(type: RecordType, key: string, locale: Locale): string {
  const [field = '', language] = key.split('.');
  const row = labelsByType[type][field];
  if (!row) return key;
  const label = row[LOCALES.indexOf(locale)] ?? key;
  return language === undefined ? label : label + tags[locale][language as Locale];
}

/** Every label with the stored name it stands for, in all languages; localised fields with and without a language. */
export function allLabels(): { type: RecordType; key: string; label: string }[] {
  return (Object.keys(labelsByType) as RecordType[]).flatMap((type) =>
    Object.keys(labelsByType[type]).flatMap((field) => {
      const isLocalized = fieldOfKey(type, `${field}.ko`) !== undefined;
      const keys = [field, ...(isLocalized ? LOCALES.map((each) => `${field}.${each}`) : [])];
      return keys.flatMap((key) => LOCALES.map((locale) => ({ type, key, label: fieldLabel(type, key, locale) })));
    }),
  );
}
