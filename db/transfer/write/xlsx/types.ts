/** What the spreadsheet writer can put into a file. */
import type { Locale } from '#db/model.ts';
import type { MergedRange } from '#db/transfer/types.ts';

/** How a cell looks. All but `number` have the format `@`, so that no program takes a booth number for a power of ten. */
export const CELL_STYLES = [
  'text',
  'heading',
  'required',
  'title',
  'remark',
  'number',
  'error',
  'doubt',
  'hint',
  'changed',
  'added',
  'answer',
  'link',
] as const;
/** One look. */
export type CellStyle = (typeof CELL_STYLES)[number];

/** One cell. Numbers are written as numbers only in the style `number`. */
export interface OutputCell {
  value: string | number;
  /** Without it: `text` for strings, `number` for numbers. */
  style?: CellStyle;
  /** Shown when the pointer rests on the cell. */
  note?: string;
  /** Leads to a cell of the same file. */
  link?: { sheet: string; row: number; column: number };
}

/** Values offered for a column; anything else may still be typed. */
export interface ColumnChoices {
  /** Name of one of {@link OutputWorkbook.lists}; null for a column that only has a prompt. */
  list: string | null;
  /** Shown when a cell is chosen; cut at the 32 and 255 characters that spreadsheets allow. */
  prompt: { title: string; text: string } | null;
  /** Rows from 1, inclusive. */
  firstRow: number;
  lastRow: number;
}

/** One column. */
export interface OutputColumn {
  /** In characters of Latin text; one of Hangul or Han takes two. */
  width: number;
  choices?: ColumnChoices;
}

/** One sheet. Rows and columns of numbers count from 1 and from 0, as in db/transfer/types.ts. */
export interface OutputSheet {
  /** 1 to 31 characters, none of `[]:*?/\`, unique in any case of letters; see sheetNames.ts. */
  name: string;
  columns: readonly OutputColumn[];
  /** From row 1 on; a missing cell is empty. */
  rows: readonly (readonly (OutputCell | string | number | null)[])[];
  /** Number of the row with headings: filters what stands below, is printed on every page, and stays in view if it is near the top. */
  headingRow?: number;
  /** Columns at the left that stay in view. */
  frozenColumns?: number;
  hiddenRows?: ReadonlySet<number>;
  merged?: readonly MergedRange[];
  /** Height of the rows below the heading in points; without it, rows are as high as their text. */
  rowHeight?: number;
  /** Heights of single rows in points, by number. */
  heights?: ReadonlyMap<number, number>;
}

/** A whole file. */
export interface OutputWorkbook {
  sheets: readonly OutputSheet[];
  /** Choices by name (letters, digits, `_`); they go into a hidden sheet. */
  lists?: Readonly<Record<string, readonly string[]>>;
  /** Stands in the first cell of that sheet; see db/transfer/ownSheets.ts. */
  listMark?: string;
  /** Stands in the file's properties, as does the time; nobody's name does. */
  title: string;
  /** Whose fonts. */
  locale: Locale;
  now: Date;
}
