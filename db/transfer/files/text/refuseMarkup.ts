/** Text files that are no columns: web pages named .xls are common, reports are saved so. */
import { rejection } from '#db/transfer/files/rejection.ts';

/** Characters at the beginning in which the kind shows. */
const headLength = 4096;

const tables: readonly [RegExp, string][] = [
  [/^\s*mime-version:/i, 'MHTML'],
  [/urn:schemas-microsoft-com:office:spreadsheet/i, 'XML'],
  [/^\s*(<!--((?!-->)[\s\S])*-->\s*)*<(!doctype\s+html|html|head|meta|body|table|style|div)\b/i, 'HTML'],
  [/^\s*<\?xml[\s\S]*<html\b/i, 'HTML'],
];

const others: readonly [RegExp, string][] = [
  [/^\s*\{\\rtf/, 'RTF'],
  // A list may begin with a bracket, but not with a named value.
  [/^\s*\[?\s*\{\s*("[^"]*"\s*:|\}\s*$)/, 'JSON'],
  [/^\s*(<\?xml|<svg)\b/i, 'XML'],
];

/** Raises web-page and not-a-spreadsheet. */
export function refuseMarkup(text: string): void {
  const head = text.slice(0, headLength);
  const table = tables.find(([pattern]) => pattern.test(head));
  if (table) throw rejection('web-page', { what: table[1] });
  const what = others.find(([pattern]) => pattern.test(head))?.[1];
  if (what !== undefined) throw rejection('not-a-spreadsheet', { what });
}
