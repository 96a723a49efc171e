/** Files as the programs of the field write them. */
import * as XLSX from '@e965/xlsx';
import iconv from 'iconv-lite';

/** A cell that is more than a text or a number. */
export interface LibraryCell {
  /** Value, type and what a reader sees, as the library has them. */
  v?: string | number | boolean;
  t?: 's' | 'n' | 'b' | 'e';
  /** Formula and number format. */
  f?: string;
  z?: string;
  /** A comment. */
  note?: string;
}

type Value = string | number | null | LibraryCell;

/** One sheet; `merges` as in a spreadsheet program, row and column numbers from 1. */
export interface LibrarySheet {
  rows: readonly (readonly Value[])[];
  merges?: readonly string[];
  hiddenRows?: readonly number[];
  hiddenColumns?: readonly number[];
  /** 1 hidden, 2 very hidden. */
  hidden?: 0 | 1 | 2;
  filter?: string;
}

function cellOf(value: Value): XLSX.CellObject | null {
  if (value === null || value === '') return null;
  if (typeof value === 'string') return { t: 's', v: value };
  if (typeof value === 'number') return { t: 'n', v: value };
  const { note, t, v, ...rest } = value;
  const cell = { t: t ?? (typeof v === 'number' ? 'n' : typeof v === 'boolean' ? 'b' : 's'), ...rest };
  return { ...cell, ...(v === undefined ? {} : { v }), ...(note === undefined ? {} : { c: [{ a: '담당', t: note }] }) };
}

function sheetOf({ rows, merges = [], hiddenRows = [], hiddenColumns = [], filter }: LibrarySheet): XLSX.WorkSheet {
  const sheet: XLSX.WorkSheet = {};
  for (const [r, row] of rows.entries()) {
    for (const [c, value] of row.entries()) {
      const cell = cellOf(value);
      if (cell) sheet[XLSX.utils.encode_cell({ r, c })] = cell;
    }
  }
  const width = Math.max(...rows.map((row) => row.length));
  sheet['!ref'] = XLSX.utils.encode_range({ s: { r: 0, c: 0 }, e: { r: rows.length - 1, c: width - 1 } });
  sheet['!merges'] = merges.map((range) => XLSX.utils.decode_range(range));
  sheet['!rows'] = rows.map((_, index) => (hiddenRows.includes(index + 1) ? { hidden: true } : {}));
  sheet['!cols'] = Array.from({ length: width }, (_, index) =>
    hiddenColumns.includes(index + 1) ? { hidden: true } : {},
  );
  if (filter !== undefined) sheet['!autofilter'] = { ref: filter };
  return sheet;
}

/** A workbook of the XLSX library, by names of sheets. */
export function libraryFile(
  sheets: Readonly<Record<string, LibrarySheet | LibrarySheet['rows']>>,
  options: { is1904?: boolean; type?: XLSX.BookType } = {},
): Buffer {
  const list = Object.entries(sheets).map(([name, sheet]): [string, LibrarySheet] => [
    name,
    'rows' in sheet ? sheet : { rows: sheet },
  ]);
  const workbook: XLSX.WorkBook = {
    SheetNames: list.map(([name]) => name),
    Sheets: Object.fromEntries(list.map(([name, sheet]) => [name, sheetOf(sheet)])),
    Workbook: {
      WBProps: { date1904: options.is1904 === true },
      Sheets: list.map(([name, { hidden = 0 }]) => ({ name, Hidden: hidden })),
    },
  };
  // The library types the bytes as any.
  return XLSX.write(workbook, { type: 'buffer', bookType: options.type ?? 'xlsx', compression: true }) as Buffer;
}

/** A container of old Office files with these streams: what passwords and old formats come in. */
export function containerFile(streams: Readonly<Record<string, Buffer>>): Buffer {
  const container = XLSX.CFB.utils.cfb_new();
  for (const [name, content] of Object.entries(streams)) XLSX.CFB.utils.cfb_add(container, `/${name}`, content);
  return Buffer.from(XLSX.CFB.write(container, { type: 'buffer' }) as Uint8Array); // typed as any by the library
}

/** How a text file is written. */
export interface TextStyle {
  encoding?: string;
  mark?: boolean;
  delimiter?: string;
  lineEnd?: string;
}

const quoted = (text: string, delimiter: string) =>
  text.includes(delimiter) || /["\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;

/** Rows as delimited text, cell by cell as given. */
export function textFile(rows: readonly (readonly (string | number)[])[], style: TextStyle = {}): Buffer {
  const { encoding = 'utf-8', mark = false, delimiter = ',', lineEnd = '\r\n' } = style;
  const lines = rows.map((row) => row.map((cell) => quoted(String(cell), delimiter)).join(delimiter) + lineEnd);
  return iconv.encode((mark ? '\ufeff' : '') + lines.join(''), encoding, { addBOM: false });
}
