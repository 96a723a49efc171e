/** The empty form that exhibitors fill in. */
import type { DraftRecord } from '#db/draft/types.ts';
import { fieldsOf, type RecordType } from '#db/records/fields.ts';
import { listsOf } from './columnLooks.ts';
import { guideSheet } from './guideSheet.ts';
import { cellText, type Reader } from './recordCells.ts';
import { codeColumn, fieldColumns, type RecordColumn } from './recordColumns.ts';
import { recordSheet } from './recordSheet.ts';
import { templateExamples } from './templateExample.ts';
import { writeTexts } from './texts.ts';
import type { OutputSheet } from './xlsx/types.ts';
import { writeXlsx } from './xlsx/writeXlsx.ts';

const types = ['exhibitor', 'product'] as const;

/** Set by the organiser, not by those who fill in the form. */
const organisersOwn = new Set(['isFeatured', 'isVisible', 'remarks']);

function formColumns(type: RecordType, reader: Reader): RecordColumn[] {
  const fields = fieldsOf(type).filter((spec) => !spec.isSystem && !organisersOwn.has(spec.key));
  return [codeColumn(type, reader.locale), ...fields.flatMap((spec) => fieldColumns(type, spec, reader.locale))];
}

/** A heading says by a star, not only by its colour, that it is required; imports read it without. */
function withStar(column: RecordColumn): RecordColumn {
  return column.target?.spec.isRequired ? { ...column, label: `${column.label} *` } : column;
}

function formSheet(type: (typeof types)[number], columns: readonly RecordColumn[], reader: Reader): OutputSheet {
  const { example } = writeTexts[reader.locale];
  const record: DraftRecord = {
    type,
    code: example,
    isPresent: true,
    changedAt: '',
    values: templateExamples[type] ?? {},
  };
  const sheet = recordSheet(type, { records: [], columns: columns.map(withStar) }, reader);
  const row = columns.map((column) => ({ value: cellText(record, column, reader), style: 'remark' }) as const);
  return { ...sheet, rows: [...sheet.rows, row] };
}

/**
 * An .xlsx form in one language: how to fill it in, exhibitors and products with choices, limits and an example each.
 * Empty, it imports as nothing; `now` is the time in its properties.
 */
export async function templateWorkbook(options: Reader & { now: Date }): Promise<Uint8Array> {
  const { locale, now } = options;
  const sheets = types.map((type) => ({ type, columns: formColumns(type, options) }));
  const { titles, ownSheet } = writeTexts[locale];
  return writeXlsx({
    sheets: [guideSheet(sheets, locale), ...sheets.map(({ type, columns }) => formSheet(type, columns, options))],
    lists: listsOf(
      sheets.flatMap(({ columns }) => columns),
      options,
    ),
    listMark: ownSheet,
    title: titles.template,
    locale,
    now,
  });
}
