/** What one exhibitor should still tell us, as a sheet that comes back through the normal import. */
import type { DraftRecord } from '#db/draft/types.ts';
import { fieldOfKey, fieldsOf, RECORD_TYPES, type RecordType } from '#db/records/fields.ts';
import { LOCALES, type Locale } from '#db/model.ts';
import { columnLook, listsOf } from './columnLooks.ts';
import { notesSheet } from './guideSheet.ts';
import { cellText, type Reader } from './recordCells.ts';
import { codeColumn, fieldColumns, type RecordColumn } from './recordColumns.ts';
import { headingCell } from './recordSheet.ts';
import { writeTexts } from './texts.ts';
import type { OutputCell, OutputSheet } from './xlsx/types.ts';
import { cellName } from './xlsx/places.ts';
import { writeXlsx } from './xlsx/writeXlsx.ts';

/** One thing to ask for: a field, in a language where it has several, and what is wrong or missing, in words. */
export interface TodoFinding {
  field: string;
  locale: Locale | null;
  words: string;
}

/** The exhibitor, or one of its products, with what is asked about it. */
export interface TodoItem {
  record: DraftRecord;
  findings: readonly TodoFinding[];
}

interface TodoSheet {
  type: RecordType;
  items: readonly TodoItem[];
  columns: readonly RecordColumn[];
}

/** The stored name asked about; undefined for a field that the type does not have, or not in that language. */
function keyOf(type: RecordType, { field, locale }: TodoFinding): string | undefined {
  const key = locale === null ? field : `${field}.${locale}`;
  return fieldOfKey(type, key) && key;
}

function nameColumns(type: RecordType, reader: Reader): RecordColumn[] {
  const name = fieldsOf(type).find(({ key }) => key === 'name' || key === 'title');
  return name ? fieldColumns(type, name, reader.locale) : [];
}

/** Code, names so that people know what the row is, then the fields that are asked for, in their order. */
function todoSheet(type: RecordType, items: readonly TodoItem[], reader: Reader): TodoSheet {
  const asked = new Set(items.flatMap(({ findings }) => findings.flatMap((finding) => keyOf(type, finding) ?? [])));
  const names = nameColumns(type, reader);
  const named = new Set(names.map(({ key }) => key));
  const fields = fieldsOf(type)
    .flatMap((spec) => fieldColumns(type, spec, reader.locale))
    .filter(({ key }) => asked.has(key) && !named.has(key));
  return { type, items, columns: [codeColumn(type, reader.locale), ...names, ...fields] };
}

function rowOf({ record, findings }: TodoItem, { type, columns }: TodoSheet, reader: Reader): OutputCell[] {
  return columns.map((column) => {
    const value = cellText(record, column, reader);
    const words = findings.flatMap((finding) => (keyOf(type, finding) === column.key ? [finding.words] : []));
    return words.length === 0 ? { value } : { value, style: 'answer', note: words.join('\n') };
  });
}

function outputSheet(sheet: TodoSheet, reader: Reader): OutputSheet {
  const { type, items, columns } = sheet;
  const room = { firstRow: 2, lastRow: items.length + 1 };
  return {
    name: writeTexts[reader.locale].sheets[type],
    // Wider than a list: somebody writes here, and there are few columns.
    columns: columns.map((column) => {
      const look = columnLook(column, reader.locale, room);
      return { ...look, width: Math.max(24, look.width) };
    }),
    headingRow: 1,
    frozenColumns: 1,
    rows: [columns.map(headingCell), ...items.map((item) => rowOf(item, sheet, reader))],
  };
}

function titleOf({ code, values }: DraftRecord, locale: Locale): string {
  const languages = [locale, ...LOCALES];
  const names = languages.flatMap((each) => values[`name.${each}`] ?? values[`title.${each}`] ?? []);
  return names[0] ?? code;
}

function taskRows(sheet: TodoSheet, reader: Reader): (OutputCell | string | null)[][] {
  const { type, items, columns } = sheet;
  const name = writeTexts[reader.locale].sheets[type];
  return items.flatMap(({ record, findings }, index) =>
    findings.flatMap((finding) => {
      const key = keyOf(type, finding);
      const at = columns.findIndex((column) => column.key === key);
      const column = columns[at];
      if (!column) return [];
      const row = index + 2;
      const answer: OutputCell = {
        value: `${name} ${cellName(row, at)}`,
        style: 'link',
        link: { sheet: name, row, column: at },
      };
      const present = cellText(record, column, reader) || null;
      return [[titleOf(record, reader.locale), column.label, finding.words, present, answer]];
    }),
  );
}

/**
 * An .xlsx file: what is asked for with its present value and a link to the cell for the answer; then a sheet per kind of
 * record with the real headings and codes, cells to answer in yellow. A finding about a field that the kind of record
 * does not have is left out. Filled in or not, the file may be imported: what was not touched changes nothing.
 */
export async function todoWorkbook(items: readonly TodoItem[], options: Reader & { now: Date }): Promise<Uint8Array> {
  const { locale, now } = options;
  const texts = writeTexts[locale];
  const sheets = RECORD_TYPES.flatMap((type) => {
    const isAskable = (finding: TodoFinding) => keyOf(type, finding) !== undefined;
    const own = items.filter(({ record, findings }) => record.type === type && findings.some(isAskable));
    return own.length === 0 ? [] : [todoSheet(type, own, options)];
  });
  const { taskHeadings: heading } = texts;
  const tasks = notesSheet({
    name: texts.sheets.tasks,
    ownSheet: texts.ownSheet,
    title: texts.titles.tasks,
    lines: texts.tasks,
    headings: [heading.record, heading.field, heading.words, heading.present, heading.place],
    widths: [24, 22, 48, 36, 16],
    rows: sheets.flatMap((sheet) => taskRows(sheet, options)),
  });
  return writeXlsx({
    sheets: [tasks, ...sheets.map((sheet) => outputSheet(sheet, options))],
    lists: listsOf(
      sheets.flatMap(({ columns }) => columns),
      options,
    ),
    listMark: texts.ownSheet,
    title: texts.titles.tasks,
    locale,
    now,
  });
}
