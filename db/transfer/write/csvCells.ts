/** Cells of delimited text that spreadsheets neither run as formulas nor turn into numbers and dates. */

/** What starts a formula, also in the full width that East Asian spreadsheets fold (OWASP, CSV injection). */
const formulaStart = /^[=+\-@\t\r＝＋－＠]/;

/** Excel refuses longer texts within a formula. */
const longestLiteral = 255;

// Two spellings of a canonical number that every spreadsheet gives back as it is: no zero in front or at the end, and few
// enough digits (15) to be held exactly.
const plainNumber = /^(?:0|[1-9]\d{0,14})$|^(?=[\d.]{3,15}$)(?:0|[1-9]\d*)\.\d*[1-9]$/;
const month = 'jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec';

/** What spreadsheets read as a number, date, time, share, sum of money or truth value, seen in Excel and LibreOffice. */
const readAsOther: readonly RegExp[] = [
  /^[\s\d.,:;/\-+%()'’eE$€£¥￥₩元원]*\d[\s\d.,:;/\-+%()'’eE$€£¥￥₩元원]*$/,
  new RegExp(`^(?:\\d{1,4}[\\s./-]*)?(?:${month})[a-z]*\\.?(?:[\\s.,/-]*\\d{1,4}){0,2}$`, 'i'),
  /^\d{1,4}\s*[年년月월].*$/,
  /^\d{1,2}:\d{2}.*$/,
  /^(?:true|false|참|거짓|真|假)$/i,
];

const isEaten = (text: string) => !plainNumber.test(text) && readAsOther.some((pattern) => pattern.test(text));

/**
 * The text as it is, or so that an import gives it back all the same: `="1E02"` shows 1E02 in every spreadsheet; texts that
 * are too long for that, or have several lines, get an apostrophe before a sign that starts a formula.
 */
export function guardCell(text: string): string {
  const isFormula = formulaStart.test(text);
  const isLine = text.length <= longestLiteral && !text.includes('\n');
  if (isLine && (isFormula || isEaten(text))) return `="${text.replaceAll('"', '""')}"`;
  return isFormula ? `'${text}` : text;
}

/** Quotes as RFC 4180 has them; blanks at the ends are quoted, since some readers take them off. */
function quote(text: string): string {
  return /[",\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** One record with its line end. */
export function csvLine(cells: readonly string[]): string {
  return `${cells.map(quote).join(',')}\r\n`;
}
