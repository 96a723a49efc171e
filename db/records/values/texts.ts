/** Texts of one line and of several. */
import type { CellProblem } from '#db/transfer/types.ts';
import { foldLetters, foldWidth } from './clean.ts';
import { toSimplified } from './language.ts';
import { spellEmployees, spellMoney, spellRatio } from './people.ts';
import { currencyOf } from './money.ts';
import { found, problem, unusable, type ParsedValue, type ValueTarget } from './types.ts';

/** Traditional characters where simplified Chinese is meant: kept, and the simplified text offered. */
export function traditionalHints(text: string, { locale }: ValueTarget): CellProblem[] {
  if (locale !== 'zh-CN') return [];
  const simplified = toSimplified(text);
  return simplified === text ? [] : [problem('traditional-chinese', 'hint', { suggestion: simplified })];
}

/** Characters of a number of people or a sum with all the words that people put around it. */
const longestSpelt = 200;

const oneLine = (text: string) => text.replaceAll(/\s+/g, ' ');

/** Up to one empty line between paragraphs, blanks within a line once. */
function paragraphs(text: string): string {
  return text.replaceAll(/[^\S\n]+/g, ' ').replaceAll(/\n{3,}/g, '\n\n');
}

/** A text as people read it, in one line or in paragraphs. */
export function parseFreeText(text: string, target: ValueTarget): ParsedValue {
  const { spec, locale } = target;
  const folded = foldLetters(text, locale === 'zh-CN' || (locale === null && /\p{Script=Han}/u.test(text)));
  const value = spec.kind === 'longText' ? paragraphs(folded) : oneLine(folded);
  return found(value, ...traditionalHints(value, target));
}

/** Texts without a language, some of which have a spelling of their own so that every reader understands them. */
export function parsePlainText(text: string, target: ValueTarget): ParsedValue {
  const { spec } = target;
  if (spec.isLocalized || spec.kind === 'longText') return parseFreeText(text, target);
  const line = oneLine(text);
  // Far above the limit it is a text in the wrong column, kept as it stands.
  if (line.length > longestSpelt) return parseFreeText(line, target);
  switch (spec.key) {
    case 'employees':
      return found(spellEmployees(line));
    case 'annualSales':
      return found(spellMoney(line, target));
    case 'exportRatio':
      return found(spellRatio(line));
    case 'currency': {
      const code = currencyOf(foldWidth(line));
      return code === null ? unusable('not-understood') : found(code);
    }
    case 'externalId':
    case 'model':
    case 'wechat':
    case 'kakao':
      return found(oneLine(foldWidth(line)));
    default:
      return parseFreeText(line, target);
  }
}
