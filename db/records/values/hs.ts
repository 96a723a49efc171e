/** Codes of the Harmonized System: digits as text, with the zeros that spreadsheets eat. */
import type { Cell } from '#db/transfer/types.ts';
import { foldWidth } from './clean.ts';
import { isKnownHs } from './hsCodes.ts';
import { found, leftOver, problem, unusable, type ParsedValue } from './types.ts';

const code = /\d[\d.\-\s]{2,}\d|\d{3,}/;
const words =
  /\bh\.?\s?s\.?\s?k?(?:\s*(?:code|no)\.?)?(?![a-z])|세번|부호|번호|코드|품목|编码|编号|税号|海关|[:：()#]/giu;

/** A code that lost zeros in front of a chapter below 10, or behind the point, as it must have been; null when it is whole. */
function restored(digits: string, text: string): string | null {
  const point = /^(\d{3,4})\.(\d{1,2})$/.exec(text.trim());
  const asDecimal = point ? (point[1] ?? '').padStart(4, '0') + (point[2] ?? '').padEnd(2, '0') : null;
  const candidates = [
    ...(asDecimal !== null && asDecimal !== digits ? [asDecimal] : []),
    ...(digits.length % 2 === 1 ? [`0${digits}`] : []),
  ];
  return candidates.find((candidate) => isKnownHs(candidate)) ?? null;
}

/** Four to ten digits: `3304.99-1000` → `3304991000`; 80610 → `080610`, told as a hint. */
export function parseHs(cell: Cell, text: string): ParsedValue {
  if (cell.kind === 'date') return unusable('bad-hs');
  const folded = foldWidth(text).replace(words, ' ').trim();
  const match = code.exec(folded);
  if (!match) return unusable('bad-hs');
  const digits = match[0].replaceAll(/\D/g, '');
  const rest = folded.slice(0, match.index) + folded.slice(match.index + match[0].length);
  const others =
    rest.trim() === ''
      ? []
      : [problem('more-than-one', 'hint', { details: { rest: rest.replace(/^[\s,;/、，·]+/, '').trim() } })];
  const kept = /\d{4}/.test(rest) ? others : leftOver(rest);
  const whole = restored(digits, match[0]);
  if (whole !== null) return found(whole, problem('hs-zero', 'hint', { suggestion: whole }), ...kept);
  if (digits.length < 4 || digits.length > 10) return unusable('bad-hs');
  const unknown = isKnownHs(digits) ? [] : [problem('hs-unknown', 'doubt')];
  return found(digits, ...unknown, ...kept);
}
