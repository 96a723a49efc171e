/** What an import makes of files that the program has written. */
import { read, utils } from '@e965/xlsx';
import type { DraftReader } from '#db/draft/types.ts';
import { extraPrefix, fieldOfKey, RECORD_TYPES, type RecordType } from '#db/records/fields.ts';
import { parseCell } from '#db/records/values/parseValue.ts';
import { cleanText } from '#db/records/values/clean.ts';
import type { Vocabularies } from '#db/records/vocabularies.ts';
import { readTables } from '#db/transfer/tables/readTables.ts';
import type { Cell, Table, TableRow, Workbook } from '#db/transfer/types.ts';

/** The workbook with the texts of its cells, hidden sheets marked. */
export function readBack(bytes: Uint8Array): Workbook {
  const book = read(bytes, { type: 'array' });
  const sheets = book.SheetNames.map((name, index) => {
    const rows = utils.sheet_to_json<(string | null)[]>(book.Sheets[name] ?? {}, {
      header: 1,
      blankrows: true,
      raw: false,
    });
    return {
      name,
      isHidden: book.Workbook?.Sheets?.[index]?.Hidden === 1,
      merged: [],
      rows: rows.map((row, at) => ({
        number: at + 1,
        isHidden: false,
        cells: Array.from(row, (text): Cell | null =>
          text === null || text === undefined ? null : { text, kind: 'text' },
        ),
      })),
    };
  });
  return { fileName: 'written.xlsx', format: 'xlsx', sheets, reading: null };
}

/** Rows of delimited text as the one sheet of a workbook. */
export function textWorkbook(rows: readonly (readonly string[])[]): Workbook {
  const asCell = (text: string): Cell | null => (text === '' ? null : { text, kind: 'text' });
  const sheet = { name: 'written.csv', isHidden: false, merged: [] };
  const cells = rows.map((row, at) => ({ number: at + 1, isHidden: false, cells: row.map(asCell) }));
  return { fileName: 'written.csv', format: 'text', sheets: [{ ...sheet, rows: cells }], reading: null };
}

interface ReadRecord {
  name: string;
  values: Map<string, string>;
}

function recordOf({ cells }: TableRow, vocabularies: Vocabularies): ReadRecord {
  const record: ReadRecord = { name: '', values: new Map() };
  for (const { cell, column } of cells) {
    const { meaning } = column;
    if (meaning.kind === 'code') record.name = `${meaning.type} ${cleanText(cell.text)}`;
    if (meaning.kind === 'extra') record.values.set(extraPrefix + column.heading, cleanText(cell.text));
    const field = meaning.kind === 'field' ? fieldOfKey(meaning.type, meaning.key) : undefined;
    if (meaning.kind !== 'field' || !field) continue;
    const { value } = parseCell(cell, { type: meaning.type, ...field }, vocabularies);
    if (value !== null) record.values.set(meaning.key, value);
  }
  return record;
}

/** What an import would change in the draft, as `exhibitor E1 name.ko: old -> new`; a blank cell changes nothing. */
export function differences(tables: readonly Table[], draft: DraftReader, vocabularies: Vocabularies): string[] {
  const known = new Map<string, Readonly<Record<string, string>>>(
    RECORD_TYPES.flatMap((type) =>
      draft.list(type).map((record) => [`${type} ${record.code}`, record.values] as const),
    ),
  );
  return tables
    .flatMap(({ rows }) => rows)
    .flatMap((row) => {
      const { name, values } = recordOf(row, vocabularies);
      const old = known.get(name);
      if (!old) return [`${name} is new`];
      return [...values]
        .filter(([key, value]) => old[key] !== value)
        .map(([key, value]) => `${name} ${key}: ${JSON.stringify(old[key])} -> ${JSON.stringify(value)}`);
    });
}

/** Values that are in the draft and not in the tables, with the records that are not there at all. */
export function missing(
  tables: readonly Table[],
  draft: DraftReader,
  about: { types: readonly RecordType[]; vocabularies: Vocabularies },
): string[] {
  const found = new Map(
    tables
      .flatMap(({ rows }) => rows)
      .map((row) => {
        const { name, values } = recordOf(row, about.vocabularies);
        return [name, values] as const;
      }),
  );
  return about.types.flatMap((type) =>
    draft.list(type).flatMap(({ code, values }) => {
      const read = found.get(`${type} ${code}`);
      if (!read) return [`${type} ${code}`];
      return Object.keys(values)
        .filter((key) => !read.has(key))
        .map((key) => `${type} ${code} ${key}`);
    }),
  );
}

/** Tables as an import reads them. */
export const tablesOf = (workbook: Workbook): Table[] => readTables(workbook);
