/** Workbooks by hand: rows as arrays, with joined cells and hidden rows on top. */
import type { Cell, MergedRange, Sheet, Workbook } from '#db/transfer/types.ts';

/** What a sheet has beside its cells; `merged` as in a spreadsheet program, e.g. `B2:B4`. */
interface SheetExtras {
  merged?: readonly string[];
  hiddenRows?: readonly number[];
  isHidden?: boolean;
}

type Value = string | number | null | Cell;

function cellOf(value: Value | undefined): Cell | null {
  if (value === null || value === undefined || value === '') return null;
  if (typeof value === 'object') return value;
  return typeof value === 'number'
    ? { text: String(value), kind: 'number', number: value }
    : { text: value, kind: 'text' };
}

function rangeOf(name: string): MergedRange {
  const corner = (part: string) => {
    const [, letters = '', digits = ''] = /^([A-Z]+)(\d+)$/.exec(part) ?? [];
    const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
    return { column, row: Number(digits) };
  };
  const [from = '', to = from] = name.split(':');
  const [first, last] = [corner(from), corner(to)];
  return { firstRow: first.row, lastRow: last.row, firstColumn: first.column, lastColumn: last.column };
}

/** A sheet whose first row is row 1. */
export function sheetOf(name: string, rows: readonly (readonly Value[])[], extras: SheetExtras = {}): Sheet {
  return {
    name,
    isHidden: extras.isHidden ?? false,
    rows: rows.map((cells, index) => ({
      number: index + 1,
      isHidden: extras.hiddenRows?.includes(index + 1) ?? false,
      cells: cells.map(cellOf),
    })),
    merged: (extras.merged ?? []).map(rangeOf),
  };
}

/** A workbook of these sheets. */
export function workbookOf(...sheets: readonly Sheet[]): Workbook {
  return { fileName: 'list.xlsx', format: 'xlsx', sheets, reading: null };
}
