/** A sheet of records: headings, one row for each, and what is offered to those who go on writing. */
import type { DraftRecord } from '#db/draft/types.ts';
import type { Locale } from '#db/model.ts';
import type { RecordType } from '#db/records/fields.ts';
import { columnLook } from './columnLooks.ts';
import { cellText, type Reader } from './recordCells.ts';
import type { RecordColumn } from './recordColumns.ts';
import { writeTexts } from './texts.ts';
import type { OutputCell, OutputSheet } from './xlsx/types.ts';
import { longestCellText } from './xlsx/xml.ts';

/** Rows below the last record that offer choices as well: nobody adds more to a list by hand. */
const roomBelow = 500;

/** A heading as the writer wants it; required ones stand out. */
export function headingCell({ label, target }: RecordColumn): OutputCell {
  return { value: label, style: target?.spec.isRequired === true ? 'required' : 'heading' };
}

/** A text that is too long for a cell is left out and told: cut, it would be imported as a change. */
function valueCell(text: string, locale: Locale): OutputCell | string | null {
  if (text.length <= longestCellText) return text || null;
  return { value: '', style: 'doubt', note: writeTexts[locale].tooLong.replace('{length}', String(text.length)) };
}

/** A row per record in the order given. */
export function recordSheet(
  type: RecordType,
  content: { records: readonly DraftRecord[]; columns: readonly RecordColumn[] },
  reader: Reader,
): OutputSheet {
  const { records, columns } = content;
  const room = { firstRow: 2, lastRow: records.length + 1 + roomBelow };
  return {
    name: writeTexts[reader.locale].sheets[type],
    columns: columns.map((column) => columnLook(column, reader.locale, room)),
    headingRow: 1,
    frozenColumns: 1,
    // Two lines of text: with descriptions in full, a screen would show three companies.
    rowHeight: 30,
    rows: [
      columns.map(headingCell),
      ...records.map((record) => columns.map((column) => valueCell(cellText(record, column, reader), reader.locale))),
    ],
  };
}
