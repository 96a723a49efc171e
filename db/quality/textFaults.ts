/** Texts in several languages: missing, in the wrong column, copied, too wide for a card, in traditional characters. */
import type { DraftRecord } from '#db/draft/types.ts';
import { LOCALES, type Locale } from '#db/model.ts';
import { fieldsOf, valueKey, type FieldSpec, type RecordType } from '#db/records/fields.ts';
import { toSimplified } from '#db/records/values/language.ts';
import { fault, type QualityFault } from './kinds.ts';
import { languageOfWords, otherLanguage } from './scripts.ts';

/** A localised field with the stored names of its values. */
interface LocalField {
  spec: FieldSpec;
  keys: readonly { key: string; locale: Locale }[];
}

const localFields = new Map<RecordType, readonly LocalField[]>();

function localFieldsOf(type: RecordType): readonly LocalField[] {
  let fields = localFields.get(type);
  if (!fields) {
    fields = fieldsOf(type)
      .filter(({ isLocalized }) => isLocalized)
      .map((spec) => ({ spec, keys: LOCALES.map((locale) => ({ key: valueKey(spec, locale), locale })) }));
    localFields.set(type, fields);
  }
  return fields;
}

/** Names that every card and every search needs in the visitor's language. */
const nameFields = new Set(['name', 'title']);
/** Texts without which a page looks empty in a language. Others may be left out on purpose. */
const pageFields = new Set(['summary', 'description', 'mainProducts']);
/** What two lines of a card hold: 24 Korean or Chinese characters, or 48 Latin letters. */
const cardWidth = 48;
/** Korean, Chinese and full-width characters take the room of two Latin ones. */
const wide = /[\u1100-\u11ff\u2e80-\u9fff\uac00-\ud7a3\uf900-\ufaff\uff00-\uff60\u{20000}-\u{3ffff}]/u;

function widthOf(text: string): number {
  let width = 0;
  for (const character of text) width += wide.test(character) ? 2 : 1;
  return width;
}

/** Empty in a language although another has it; a name is also missed where none has it. */
function missing(record: DraftRecord, { spec, keys }: LocalField): QualityFault[] {
  const isName = nameFields.has(spec.key);
  if (!isName && !pageFields.has(spec.key)) return [];
  const empty = keys.filter(({ key }) => (record.values[key] ?? '') === '');
  if (empty.length === 0 || (empty.length === keys.length && !isName)) return [];
  return empty.map(({ key }) => fault(isName ? 'name-untranslated' : 'text-untranslated', record, { field: key }));
}

/** The language whose value says the same, word for word. */
function sameElsewhere(record: DraftRecord, { keys }: LocalField, own: { key: string; text: string }): boolean {
  return keys.some(({ key }) => key !== own.key && record.values[key]?.toLowerCase() === own.text.toLowerCase());
}

function languageFault(
  record: DraftRecord,
  field: LocalField,
  own: { key: string; locale: Locale; text: string },
): QualityFault[] {
  const { key, locale, text } = own;
  // Words for searching are there because visitors type them in any language.
  if (field.spec.key === 'keywords') return [];
  if (sameElsewhere(record, field, own)) {
    const language = languageOfWords(text);
    if (language !== null && language !== locale) {
      return [fault('copied-text', record, { field: key, details: { language } })];
    }
  }
  const language = otherLanguage(text, locale);
  return language === null ? [] : [fault('wrong-language', record, { field: key, details: { language } })];
}

function faultsOfText(record: DraftRecord, field: LocalField, own: { key: string; locale: Locale }): QualityFault[] {
  const text = record.values[own.key] ?? '';
  if (text === '') return [];
  const faults = languageFault(record, field, { ...own, text });
  if (own.locale === 'zh-CN' && faults.length === 0) {
    const simplified = toSimplified(text);
    if (simplified !== text) {
      faults.push(fault('traditional-chinese', record, { field: own.key, details: { suggestion: simplified } }));
    }
  }
  if (nameFields.has(field.spec.key) && text.length > cardWidth / 2) {
    const width = widthOf(text);
    const isWide = own.locale !== 'en';
    if (width > cardWidth) {
      const [length, limit] = isWide ? [Math.ceil(width / 2), cardWidth / 2] : [width, cardWidth];
      faults.push(fault('long-name', record, { field: own.key, details: { length, limit } }));
    }
  }
  return faults;
}

/** What is wrong with the texts of one record, field by field. */
export function textFaults(record: DraftRecord): QualityFault[] {
  return localFieldsOf(record.type).flatMap((field) => [
    ...missing(record, field),
    ...field.keys.flatMap((own) => faultsOfText(record, field, own)),
  ]);
}
