/** The whole draft as a spreadsheet that imports back without any difference. */
import type { DraftReader } from '#db/draft/types.ts';
import { RECORD_TYPES, type RecordType } from '#db/records/fields.ts';
import { listsOf } from './columnLooks.ts';
import type { Reader } from './recordCells.ts';
import { allColumns } from './recordColumns.ts';
import { recordSheet } from './recordSheet.ts';
import { writeTexts } from './texts.ts';
import { writeXlsx } from './xlsx/writeXlsx.ts';

/** For whom and when; `types` leaves out the other kinds of records. */
export interface ExportOptions extends Reader {
  types?: readonly RecordType[];
  now: Date;
}

/**
 * An .xlsx file with a sheet per kind of record, in catalogue order, all fields (private and system ones too) and extra
 * fields. Removed records are left out: an import would bring them back.
 */
export async function exportWorkbook(draft: DraftReader, options: ExportOptions): Promise<Uint8Array> {
  const { locale, now, types = RECORD_TYPES } = options;
  const kinds = types.map((type) => {
    const records = draft.list(type);
    return { type, records, columns: allColumns(type, records, locale) };
  });
  const { titles, ownSheet } = writeTexts[locale];
  return writeXlsx({
    sheets: kinds.map(({ type, records, columns }) => recordSheet(type, { records, columns }, options)),
    lists: listsOf(
      kinds.flatMap(({ columns }) => columns),
      options,
    ),
    listMark: ownSheet,
    title: titles.export,
    locale,
    now,
  });
}
