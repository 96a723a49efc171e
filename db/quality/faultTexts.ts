/** Faults of a draft in words for staff and exhibitors. */
import type { Locale } from '#db/model.ts';
import { fieldLabel } from '#db/transfer/tables/fieldLabels.ts';
import { chineseFaults } from './faultTexts/chinese.ts';
import { englishFaults } from './faultTexts/english.ts';
import { koreanFaults } from './faultTexts/korean.ts';
import type { QualityFault, QualityKind } from './kinds.ts';

const texts: Record<Locale, Record<QualityKind, readonly [name: string, sentence: string]>> = {
  ko: koreanFaults,
  'zh-CN': chineseFaults,
  en: englishFaults,
};

/** Languages as they stand in the sentences. */
const languages: Record<Locale, Readonly<Record<string, string>>> = {
  ko: { ko: '한국어', 'zh-CN': '중국어', en: '영어' },
  'zh-CN': { ko: '韩文', 'zh-CN': '中文', en: '英文' },
  en: { ko: 'Korean', 'zh-CN': 'Chinese', en: 'English' },
};

/** Long values are there to be recognised, not to be read. */
const longestValue = 60;

function shortened(text: string): string {
  const characters = Array.from(text.replaceAll('\n', ', '));
  return characters.length > longestValue ? `${characters.slice(0, longestValue).join('')}…` : characters.join('');
}

/** A kind of fault in a few words. */
export function kindName(kind: QualityKind, locale: Locale): string {
  return texts[locale][kind][0];
}

/** One fault as a sentence. The record's own name is not in it; the field's is. */
export function faultText(
  { kind, type, field, details }: Pick<QualityFault, 'kind' | 'type' | 'field' | 'details'>,
  locale: Locale,
): string {
  const known: Readonly<Record<string, string | number>> = {
    ...details,
    field: field === null ? '' : fieldLabel(type, field, locale),
    language: languages[locale][details['language'] ?? ''] ?? '',
  };
  return texts[locale][kind][1].replaceAll(/\{(\w+)\}/g, (whole, name: string) =>
    shortened(String(known[name] ?? whole).replace(/^(\d{4}-\d\d-\d\d)T/, '$1 ')),
  );
}
