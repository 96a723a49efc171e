/** The words of every finding of an import, in the reader's language. */
import type { Locale } from '#db/model.ts';
import { compareProblemTexts } from './problemTexts/compare.ts';
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

/** What is wrong and what to do. `{name}` in the words is a detail, `{value}` and `{suggestion}` the problem's own. */
export function problemText(
  problem: Pick<Problem, 'code' | 'suggestion' | 'details' | 'value'>,
  locale: Locale,
): string {
  const known: Readonly<Record<string, string | number>> = {
    value: problem.value,
    suggestion: problem.suggestion ?? '',
    ...problem.details,
  };
  const words = texts[problem.code]?.[locale] ?? problem.code;
  return words.replaceAll(/\{(\w+)\}/g, (whole, name: string) => String(known[name] ?? whole));
}
