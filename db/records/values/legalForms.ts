/** Company names with and without the form that the law gives them. */
import { withoutLegalForms } from '#db/search/text/legalForms.ts';
import { cleanText, foldWidth } from './clean.ts';
import { toSimplified } from './language.ts';

/** The forms that a name itself tells; `org` is never written in one. */
export type LegalForm = 'corp' | 'inc' | 'llc';

// Longest first: 股份有限公司 is a corporation, 有限公司 alone is not. As in the catalogue, ㈜ and Co., Ltd. are one form,
// the spelt-out 주식회사 and Inc. another.
const forms: readonly [RegExp, LegalForm][] = [
  [/股份有限公司|株式会社|株式會社|㈱|\(株\)|㈜|\(주\)|\(株式\)/iu, 'corp'],
  [/주식회사|\binc\b\.?|\bincorporated\b|\bcorp\b\.?|\bcorporation\b|\bplc\b/iu, 'inc'],
  [/유한책임회사|유한회사|\(유\)|㈲|\(有\)|有限责任公司|有限責任公司|有限公司|\bl\.?l\.?c\b\.?|\bgmbh\b/iu, 'llc'],
  [/\bco\b\.?\s*,?\s*\bltd\b\.?|\blimited\b|\bltd\b\.?|\bpte\b\.?/iu, 'corp'],
];
const moreForms =
  /\(株式\)|株式會社|有限責任公司|유한책임회사|\(有\)|\bincorporated\b|\bl\.l\.c\.?|\bplc\b|\b(?:pte\.?\s*,?\s*)?limited\b|\bpte\b\.?/giu;

/** The name without its legal form, and the form; a name that is nothing else is left alone. */
export function splitLegalForm(name: string): { name: string; form: LegalForm | null } {
  const text = cleanText(name).replaceAll('（', '(').replaceAll('）', ')');
  const form = forms.find(([pattern]) => pattern.test(text))?.[1] ?? null;
  if (form === null) return { name: cleanText(name), form };
  const rest = withoutLegalForms(text.replace(moreForms, ' '))
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/^[\s,.·]+|[\s,·]+$/g, '')
    .replaceAll(/\s+(?=[,)])/g, '');
  const isAll = forms.some(([pattern]) => pattern.exec(rest)?.[0] === rest);
  return /[\p{L}\p{N}]/u.test(rest) && !isAll ? { name: rest, form } : { name: cleanText(name), form: null };
}

/** What two spellings of one name have in common: no legal form, blanks, signs, case, width; traditional as simplified. */
export function nameKey(name: string): string {
  return toSimplified(foldWidth(splitLegalForm(name).name))
    .toLowerCase()
    .normalize('NFD')
    .replaceAll(/[\u0300-\u036f]/g, '')
    .normalize('NFC')
    .replaceAll(/[^\p{L}\p{N}]/gu, '');
}
