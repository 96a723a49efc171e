/** Changes of single values that are worth a second look. */
import type { Locale } from '#db/model.ts';
import type { FieldKind, FieldSpec } from '#db/records/fields.ts';
import { localeOfText } from '#db/transfer/tables/headingText.ts';
import { keyOfName } from './identity.ts';
import { similarity } from './similarity.ts';

/** Why a value looks wrong. */
export type SuspicionCode =
  | 'text-shrinks'
  | 'name-replaced'
  | 'number-scaled'
  | 'not-korean'
  | 'not-chinese'
  | 'not-english'
  | 'owner-changed';

/** One value as it was and becomes. */
export interface ValueChange {
  spec: FieldSpec;
  locale: Locale | null;
  old: string | null;
  new: string;
}

/** Shorter texts are rewritten every day. */
const shrinkingFrom = 30;
/** 대한물산 and 대한물산 주식회사 have everything in common, a typing error most of it, another company next to nothing. */
const leastAlike = 0.3;
/** A price in won for one in thousands, a decimal point lost. */
const scales = [10, 100, 1000, 10_000];

const numbers: ReadonlySet<FieldKind> = new Set(['integer', 'number', 'moq']);

const wrongLanguage: Record<Locale, SuspicionCode> = { ko: 'not-korean', 'zh-CN': 'not-chinese', en: 'not-english' };

function isScaled(old: string, value: string): boolean {
  const ratio = Number(value) / Number(old);
  return scales.some((scale) => Math.abs(ratio / scale - 1) < 1e-9 || Math.abs(ratio * scale - 1) < 1e-9);
}

/** Latin letters stand in every language, for names of brands; Korean and Chinese only in their own. */
function isOtherLanguage(text: string, locale: Locale): boolean {
  const found = localeOfText(text);
  return found !== null && found !== 'en' && found !== locale;
}

/** The gravest suspicion; null for a change as any other. */
export function suspicionOf(change: ValueChange): SuspicionCode | null {
  const { spec, locale, old, new: value } = change;
  if (spec.isLocalized && locale !== null && isOtherLanguage(value, locale)) return wrongLanguage[locale];
  if (old === null) return null;
  if (spec.kind === 'record') return 'owner-changed';
  if (numbers.has(spec.kind)) return !spec.isSystem && isScaled(old, value) ? 'number-scaled' : null;
  if (spec.kind !== 'text' && spec.kind !== 'longText') return null;
  if (spec.key === 'name' || spec.key === 'title') {
    return similarity(keyOfName(old), keyOfName(value)) < leastAlike ? 'name-replaced' : null;
  }
  return old.length >= shrinkingFrom && value.length * 3 <= old.length ? 'text-shrinks' : null;
}
