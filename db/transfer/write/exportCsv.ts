/** Records of one kind as delimited text. */
import type { DraftReader, DraftRecord } from '#db/draft/types.ts';
import type { RecordType } from '#db/records/fields.ts';
import { LOCALES, type Locale } from '#db/model.ts';
import { fieldLabel } from '../tables/fieldLabels.ts';
import { csvLine, guardCell } from './csvCells.ts';
import { encodeText, lackingCharacters, type CsvEncoding } from './encodings.ts';
import { cellText, type Reader } from './recordCells.ts';
import { allColumns, type RecordColumn } from './recordColumns.ts';

/** What goes into the file, and for whom. */
export interface CsvOptions extends Reader {
  type: RecordType;
  encoding: CsvEncoding;
}

/** A value that is not in the file. `code` is empty where a whole column is left out for its heading. */
export interface LeftOutCell {
  code: string;
  /** Stored name of the value. */
  key: string;
  label: string;
  /** What the encoding lacks, each character once. */
  characters: string;
}

/** A heading that the encoding has: imports read labels of every language. Null for extra fields that it lacks. */
function headingIn(
  encoding: CsvEncoding,
  column: RecordColumn,
  { type, locale }: { type: RecordType; locale: Locale },
) {
  const isExtra = column.target === null && fieldLabel(type, column.key, locale) === column.key;
  const labels = isExtra
    ? [column.label]
    : [column.label, ...LOCALES.map((other) => fieldLabel(type, column.key, other))];
  return labels.find((label) => lackingCharacters(label, encoding) === '') ?? null;
}

/** The cell in the encoding: codes by name, by code where the name cannot be written, else empty and told. */
function encodedCell(record: DraftRecord, column: RecordColumn, options: CsvOptions): string | null {
  const { encoding } = options;
  const text = cellText(record, column, options);
  if (lackingCharacters(text, encoding) === '') return text;
  const isCode = column.target?.spec.kind === 'code' || column.target?.spec.kind === 'codes';
  return isCode ? (record.values[column.key] ?? null) : null;
}

/**
 * The records of a type in catalogue order, all fields, `,` between cells, CRLF after rows. Cells that a spreadsheet would
 * run or change are guarded (csvCells.ts); an import takes that off again.
 *
 * A value with characters that the encoding lacks is left out whole and told in `leftOut`. Marks in their place would be
 * imported as the value, and spellings such as `&#38889;` would be shown to people; a blank cell changes nothing when the
 * file comes back. A file for keeping is UTF-8 or GB 18030, where nothing is left out.
 */
export function exportCsv(draft: DraftReader, options: CsvOptions): { bytes: Uint8Array; leftOut: LeftOutCell[] } {
  const { type, encoding } = options;
  const records = draft.list(type);
  const leftOut: LeftOutCell[] = [];
  const headed = allColumns(type, records, options.locale).flatMap((column) => {
    const heading = headingIn(encoding, column, options);
    if (heading !== null) return [{ column, heading }];
    const { key, label } = column;
    leftOut.push({ code: '', key, label, characters: lackingCharacters(label, encoding) });
    return [];
  });
  const lines = records.map((record) =>
    csvLine(
      headed.map(({ column }) => {
        const text = encodedCell(record, column, options);
        if (text !== null) return guardCell(text);
        const characters = lackingCharacters(cellText(record, column, options), encoding);
        leftOut.push({ code: record.code, key: column.key, label: column.label, characters });
        return '';
      }),
    ),
  );
  const heading = csvLine(headed.map((each) => guardCell(each.heading)));
  return { bytes: encodeText(heading + lines.join(''), encoding), leftOut };
}
