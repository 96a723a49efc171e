/** Legal forms of companies, which visitors leave out or write in another way. */

const forms =
  /㈜|\(주\)|（주）|주식회사|유한회사|\(유\)|㈲|㈱|（株）|\(株\)|株式会社|股份有限公司|有限责任公司|有限责任公司|有限公司|,?\s*\bco\.?\s*,?\s*ltd\b\.?|,?\s*\b(?:inc|corp|ltd|llc|gmbh)\b\.?|\bcorporation\b/giu;
const anyForm = /[㈜㈱㈲주株유限]|\b(?:co|inc|corp|ltd|llc|gmbh|corporation)\b/iu;

/**
 * Ranges `[from, to)` of the legal forms in a name; null when there are none or when the text is nothing else
 * (then it is meant).
 */
export function legalFormsIn(text: string): [from: number, to: number][] | null {
  if (!anyForm.test(text)) return null;
  const ranges = [...text.matchAll(forms)].map((match): [number, number] => [
    match.index,
    match.index + match[0].length,
  ]);
  if (ranges.length === 0) return null;
  let rest = '';
  let at = 0;
  for (const [from, to] of ranges) {
    rest += text.slice(at, from);
    at = to;
  }
  rest += text.slice(at);
  return /[\p{L}\p{N}]/u.test(rest) ? ranges : null;
}

/** A text without its legal forms, a blank in place of each; unchanged when it is nothing else. */
export function withoutLegalForms(text: string): string {
  const ranges = legalFormsIn(text);
  if (!ranges) return text;
  let rest = '';
  let at = 0;
  for (const [from, to] of ranges) {
    rest += `${text.slice(at, from)} `;
    at = to;
  }
  return rest + text.slice(at);
}
