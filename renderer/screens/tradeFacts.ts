/** Trade facts as papers print them. */
import type { Output } from '#api/contract.ts';

/** HS codes are printed 3304.99, as customs papers do. */
export function printHsCode(code: string): string {
  return code.length <= 4
    ? code
    : [code.slice(0, 4), code.slice(4, 6), code.slice(6)].filter((part) => part !== '').join('.');
}

/** A price or range with its terms (`US$540-585 · FOB`) in the reader's notation; null when none is given. */
export function printPrice(price: Output<'product.get'>['price'], locale: string): string | null {
  if (!price) return null;
  const format = new Intl.NumberFormat(locale, {
    style: 'currency',
    currency: price.currency,
    maximumFractionDigits: price.min % 1 || price.max % 1 ? 2 : 0,
  });
  const range = price.min === price.max ? format.format(price.min) : format.formatRange(price.min, price.max);
  return price.term ? `${range} · ${price.term.code}` : range;
}
