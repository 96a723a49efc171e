/** The one function that looks inside a printed booth number. */

/**
 * What is compared instead of the printed number: full-width folded, upper case, without blanks and dashes,
 * numbers without leading zeros: `Ａ－０１`, `a1` and `A01` are one booth; `C07-03` becomes `C7.3`.
 */
export function boothNumberKey(number: string): string {
  return number
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[\s_]+/g, '')
    .split(/[-\u2010-\u2015\u2212.]+/)
    .map((part) => part.replace(/(?<!\d)0+(?=\d)/g, ''))
    .filter((part) => part !== '')
    .join('.')
    .replace(/^([A-Z]+)\.(?=\d)/, '$1');
}
