/** Records as people read them: titles, labels, values in the reader's language. */
import type { OfficeContext } from './context.ts';
import type { DraftRecord, RecordKey } from '#db/draft/types.ts';
import { LOCALES, type Locale } from '#db/model.ts';
import { extraPrefix, fieldOfKey, type RecordType } from '#db/records/fields.ts';
import { formatValue } from '#db/records/values/formatValue.ts';
import type { CatalogueVocabulary } from '#db/records/vocabularies.ts';
import { fieldLabel } from '#db/transfer/tables/fieldLabels.ts';

/** Fields that say what a record is called, the best first. */
const titleFields: Record<RecordType, readonly string[]> = {
  exhibitor: ['shortName', 'name'],
  product: ['name'],
  event: ['title'],
  synonym: ['word'],
  fair: ['name'],
};

/** Vocabularies whose codes may have further words; a region's code stands alone, as db/publish writes it. */
export const ownerVocabularies = [
  'product_type',
  'industry',
  'kind',
  'region',
] as const satisfies CatalogueVocabulary[];

/** What people call a record: its name in the reader's language, else in any; its code when it has none. */
export function titleOf(record: Pick<DraftRecord, 'type' | 'code' | 'values'>, locale: Locale): string {
  for (const key of titleFields[record.type])
    for (const each of [locale, ...LOCALES]) {
      const text = record.values[`${key}.${each}`] ?? record.values[key];
      if (text !== undefined) return text;
    }
  return record.code;
}

/** What a synonym stands for, by name: `industry:food` goes by the industry's, a code alone is a region's. */
export function ownerName(context: OfficeContext, owner: string, locale: Locale): string {
  const [vocabulary = '', code = ''] = owner.includes(':') ? owner.split(':') : ['region', owner];
  const known = ownerVocabularies.find((each) => each === vocabulary);
  return (known && context.vocabularies().name(known, code, locale)) ?? owner;
}

/** A line under the title: the maker of a product, the time of an event, what a synonym belongs to. */
export function subtitleOf(context: OfficeContext, record: DraftRecord, locale: Locale): string {
  const { values } = record;
  switch (record.type) {
    case 'product': {
      const exhibitor = values['exhibitor'] && context.draft().get({ type: 'exhibitor', code: values['exhibitor'] });
      return [exhibitor ? titleOf(exhibitor, locale) : '', values['model'] ?? ''].filter(Boolean).join(' · ');
    }
    case 'exhibitor':
      return (values['industries'] ?? '')
        .split('\n')
        .filter(Boolean)
        .map((code) => context.vocabularies().name('industry', code, locale) ?? code)
        .join(', ');
    case 'event':
      return [
        values['startsAt']?.replace('T', ' ') ?? '',
        values['status'] === undefined || values['status'] === 'planned'
          ? ''
          : textOfValue(context, { type: 'event', field: 'status', value: values['status'] }, locale),
      ]
        .filter(Boolean)
        .join(' · ');
    case 'synonym':
      return [
        ownerName(context, values['owner'] ?? '', locale),
        values['locale'] === undefined
          ? ''
          : textOfValue(context, { type: 'synonym', field: 'locale', value: values['locale'] }, locale),
      ]
        .filter(Boolean)
        .join(' · ');
    case 'fair':
      return [values['startsOn'] ?? '', values['endsOn'] ?? ''].filter(Boolean).join(' – ');
  }
}

/** The label of a stored name; extra columns go by their own heading. */
export function labelOf(type: RecordType, key: string, locale: Locale): string {
  return key.startsWith(extraPrefix) ? key.slice(extraPrefix.length) : fieldLabel(type, key, locale);
}

/** A stored value as the reader's forms show it. */
export function textOfValue(
  context: OfficeContext,
  { type, field, value }: { type: RecordType; field: string; value: string },
  locale: Locale,
): string {
  const found = fieldOfKey(type, field);
  if (!found) return value;
  if (found.spec.vocabulary === 'exhibitor') return titleOfKey(context, { type: 'exhibitor', code: value }, locale);
  return formatValue(value, { type, ...found }, { locale, vocabularies: context.vocabularies() });
}

/** A stored value as a form takes it back: like {@link textOfValue}, but an exhibitor goes by its code. */
export function typedText(
  context: OfficeContext,
  stored: { type: RecordType; field: string; value: string },
  locale: Locale,
): string {
  const isExhibitor = fieldOfKey(stored.type, stored.field)?.spec.vocabulary === 'exhibitor';
  return isExhibitor ? stored.value : textOfValue(context, stored, locale);
}

/** The title of a record that may be gone. */
export function titleOfKey(context: OfficeContext, key: RecordKey, locale: Locale): string {
  const record = context.draft().get(key);
  return record ? titleOf(record, locale) : key.code;
}
