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

/** A booth number as fast typists write it, `D1302` or `d13 02`, with its dash again; null when it is not one. */
export function spellOutBooth(typed: string): string | null {
  const parts = /^([A-Z])(\d{2})(\d{2})$/.exec(typed.normalize('NFKC').toUpperCase().replace(/\s+/g, ''));
  return parts ? `${parts[1]}${parts[2]}-${parts[3]}` : null;
}
