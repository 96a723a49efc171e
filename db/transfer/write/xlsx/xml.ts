/** Texts within XML of spreadsheets. */

/** The most UTF-16 units that a cell of Excel, LibreOffice and WPS holds; a file with more is "repaired" by dropping cells. */
export const longestCellText = 32_767;

// `_x000D_` stands for a carriage return; a text that has such letters itself, or would have them once the control behind
// is written so, gets its underscore written so. LibreOffice takes fewer digits than four for it, too.
// oxlint-disable-next-line no-control-regex -- see below
const escapeLike = /_(?=x[0-9A-Fa-f]{1,4}[_\u0001-\u0008\u000b-\u001f])/g;
// oxlint-disable-next-line no-control-regex -- XML 1.0 forbids these; OOXML has a spelling for them
const controls = /[\u0001-\u0008\u000b-\u001f]/g;
/** No spreadsheet keeps these: NUL ends texts, the others are no characters. */
const impossible = /[\0\ufffe\uffff\p{Surrogate}]/gu;
const markup = /[&<>"]/g;
const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

const escapeMarkup = (text: string) => text.replace(markup, (sign) => entities[sign] ?? sign);

/**
 * Text of a cell or note, so that a spreadsheet gives the same text back. NUL, non-characters and halves of characters
 * become U+FFFD.
 */
export function xmlText(text: string): string {
  // Most texts have neither: a look costs less than three passes.
  // oxlint-disable-next-line no-control-regex -- control characters are what is looked for
  if (!/[\0-\u001f&<>"\ud800-\udfff\ufffe\uffff]|_x/.test(text)) return text;
  return escapeMarkup(
    text
      .replace(escapeLike, '_x005F_')
      .replace(impossible, '\ufffd')
      .replace(controls, (sign) => `_x${sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`),
  );
}

/** Value of an attribute; line breaks stay line breaks. */
export function xmlAttribute(text: string): string {
  return xmlText(text).replaceAll('\n', '&#10;').replaceAll('\t', '&#9;');
}

/** A `t` element. Blanks at its ends, and line breaks, are kept. */
export function textElement(text: string): string {
  const space = /^\s|\s$|\n|\t| {2}/.test(text) ? ' xml:space="preserve"' : '';
  return `<t${space}>${xmlText(text)}</t>`;
}

/** At most so many UTF-16 units, never half a character; what is cut ends in `…`. */
export function cutText(text: string, limit: number): string {
  if (text.length <= limit) return text;
  return `${text.slice(0, limit - 1).replace(/[\ud800-\udbff]$/, '')}…`;
}

/** One part of the file. */
export function xmlPart(content: string): string {
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${content}`;
}
