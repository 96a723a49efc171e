/** The words of every finding of an import, in the reader's language. */
import type { AppError } from '#api/errors.ts';
import type { Locale } from '#db/model.ts';
import { compareProblemTexts } from './problemTexts/compare.ts';
import { fileProblemTexts } from './problemTexts/files.ts';
import { pictureProblemTexts } from './problemTexts/pictures.ts';
import { tableProblemTexts } from './problemTexts/tables.ts';
import { valueProblemTexts } from './problemTexts/values.ts';
import type { Problem } from './types.ts';

const texts: Readonly<Record<string, Record<Locale, string>>> = {
  ...tableProblemTexts,
  ...valueProblemTexts,
  ...compareProblemTexts,
  ...pictureProblemTexts,
};

function filled(words: string, known: Readonly<Record<string, string | number>>): string {
  return words.replaceAll(/\{(\w+)\}/g, (whole, name: string) => String(known[name] ?? whole));
}

/** What is wrong and what to do. `{name}` in the words is a detail, `{value}` and `{suggestion}` the problem's own. */
export function problemText(
  problem: Pick<Problem, 'code' | 'suggestion' | 'details' | 'value'>,
  locale: Locale,
): string {
  const { code, value, suggestion, details } = problem;
  return filled(texts[code]?.[locale] ?? code, { value, suggestion: suggestion ?? '', ...details });
}

/** Why a file cannot be read at all, and what to do. */
export function fileRefusalText(refusal: AppError, locale: Locale): string {
  const details = (refusal.details ?? {}) as Record<string, string | number>;
  const words: Readonly<Record<string, Record<Locale, string>>> = fileProblemTexts;
  return filled(words[String(details['reason'])]?.[locale] ?? refusal.message, details);
}
