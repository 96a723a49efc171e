/** A text file with columns: encoding and delimiter found, or as staff chose. */
import { isInvisible, withPlainLineEnds } from '#db/transfer/files/grid.ts';
import { fileLimits, rejection } from '#db/transfer/files/rejection.ts';
import type { Sheet, TextReading, Workbook } from '#db/transfer/types.ts';
import { decodeChosen, decodeText } from './decodeText.ts';
import { findDelimiter, takeSeparatorLine } from './delimiter.ts';
import type { HeadingScore } from './legacyEncoding.ts';
import { parseRows } from './parseRows.ts';
import { refuseMarkup } from './refuseMarkup.ts';

/** What staff chose, and what knows headings. */
export interface TextOptions {
  reading?: TextReading | undefined;
  headingScore: HeadingScore;
}

/** Characters that no text has; a tabulator, line ends and the end mark of old systems are none. */
const isControl = (code: number): boolean => code < 0x09 || (code > 0x0d && code < 0x20 && code !== 0x1a);
/** One stray character in a thousand is left over from another program; more is no text. */
const mostControls = 0.001;

/** One kind of line end; the end mark of old systems cut off. */
function normalLines(text: string): string {
  let end = text.length;
  while (end > 0 && text.charCodeAt(end - 1) === 0x1a) end -= 1;
  return withPlainLineEnds(text.slice(0, end));
}

/** Two characters end a line at most, and cells have breaks of their own; beyond this, changing them takes long. */
const mostLineEnds = 4 * fileLimits.rows;

function checkCharacters(text: string): void {
  let controls = 0;
  let lineEnds = 0;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    if (code === 0) throw rejection('unknown-format');
    if (code === 0x0a || code === 0x0d) lineEnds += 1;
    else if (isControl(code)) controls += 1;
  }
  if (controls > text.length * mostControls) throw rejection('unknown-format');
  if (lineEnds > mostLineEnds) throw rejection('too-many-cells', { limit: fileLimits.cells });
}

/** Reads a text file into one sheet. Raises IMPORT_REJECTED with the reasons of text files. */
export function readText(bytes: Buffer, name: string, options: TextOptions): Pick<Workbook, 'sheets' | 'reading'> {
  const { reading: chosen, headingScore } = options;
  const decoded = chosen ? decodeChosen(bytes, chosen.encoding) : decodeText(bytes, headingScore);
  checkCharacters(decoded.text);
  refuseMarkup(decoded.text);
  const { text, delimiter: named } = takeSeparatorLine(normalLines(decoded.text));
  if (isInvisible(text)) throw rejection('no-data');
  const found = chosen || named !== null ? null : findDelimiter(text, headingScore);
  const delimiter = chosen?.delimiter ?? named ?? found?.delimiter ?? ',';
  const rows = parseRows(text, delimiter, name);
  const sheet: Sheet = { name, isHidden: false, rows, merged: [] };
  const otherDelimiters = found?.others ?? [];
  return {
    sheets: [sheet],
    reading: {
      encoding: decoded.encoding,
      delimiter,
      isSure: decoded.isSure && otherDelimiters.length === 0,
      alternatives: [
        ...decoded.others.map((encoding) => ({ encoding, delimiter })),
        ...otherDelimiters.map((other) => ({ encoding: decoded.encoding, delimiter: other })),
      ],
    },
  };
}
