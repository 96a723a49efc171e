/** What passes between the steps of an import: file -> workbook -> tables -> values -> difference. */
import type { RecordKey } from '#db/draft/types.ts';
import type { RecordType } from '#db/records/fields.ts';

/** One cell as the file has it. `text` is what a reader of the file sees, dates as `2021-09-24` or `2021-09-24T09:30`. */
export interface Cell {
  text: string;
  kind: 'text' | 'number' | 'date' | 'boolean' | 'error';
  /** The number behind a number or a date (a serial of the sheet's own epoch). */
  number?: number;
  /** The value is what a formula gave when the file was saved; `isStale` where it gave none. */
  formula?: { isStale: boolean };
}

/** One row; empty cells are null. `number` counts from 1 as in the spreadsheet program, or by line ends in a text file. */
export interface SheetRow {
  number: number;
  isHidden: boolean;
  cells: readonly (Cell | null)[];
}

/** Cells joined into one, zero-based and inclusive, in the columns and row numbers of the sheet. */
export interface MergedRange {
  firstRow: number;
  lastRow: number;
  firstColumn: number;
  lastColumn: number;
}

/** One sheet. Text files have one, named like the file. */
export interface Sheet {
  name: string;
  isHidden: boolean;
  /** Without rows that are empty at the end. */
  rows: readonly SheetRow[];
  /** Row numbers as in {@link SheetRow.number}. */
  merged: readonly MergedRange[];
}

/** How a text file was, or could be, read. */
export interface TextReading {
  encoding: 'utf-8' | 'utf-16le' | 'utf-16be' | 'cp949' | 'gb18030';
  delimiter: ',' | ';' | '\t' | '|';
}

/** A file read into cells. */
export interface Workbook {
  fileName: string;
  format: 'xlsx' | 'text';
  sheets: readonly Sheet[];
  /** Of text files. `isSure` is false when another encoding would do as well: staff are asked. */
  reading: (TextReading & { isSure: boolean; alternatives: readonly TextReading[] }) | null;
}

/** How grave a finding is: `error` rows are not imported, `doubt` is imported and asked about, `hint` only told. */
export type Gravity = 'error' | 'doubt' | 'hint';

/** Something staff should know, in one place of one file. The words are made by db/transfer/problemTexts.ts. */
export interface Problem {
  code: string;
  gravity: Gravity;
  file: string;
  /** Empty and 0 where it concerns the file as a whole. */
  sheet: string;
  row: number;
  /** Column letter, and the heading that stands above. */
  column: string;
  heading: string;
  /** What stands in the cell, at most 200 characters. */
  value: string;
  /** What the program would put instead or has put; null where it has no idea. */
  suggestion: string | null;
  /** For the words: numbers and names. */
  details: Readonly<Record<string, string | number>>;
}

/** A problem found while looking at one cell, before its place is known. */
export type CellProblem = Pick<Problem, 'code' | 'gravity' | 'suggestion' | 'details'>;

/** What a column of a list means. */
export type ColumnMeaning =
  /** A value: `exhibitor` and `name.ko`. */
  | { kind: 'field'; type: RecordType; key: string }
  /** The lasting code of the record itself. */
  | { kind: 'code'; type: RecordType }
  /** Kept as it is under its heading. */
  | { kind: 'extra'; type: RecordType }
  /** Running numbers and empty columns. */
  | { kind: 'none' };

/** One column of a table. */
export interface Column {
  /** Zero-based, in the sheet. */
  index: number;
  /** Column letter. */
  letter: string;
  /** The heading's lines as they stand, joined by a blank. */
  heading: string;
  meaning: ColumnMeaning;
  /** `guess` and `ask` are shown to staff; `ask` waits for an answer. */
  certainty: 'sure' | 'profile' | 'guess' | 'ask';
  /** Other meanings that fit the heading, best first. */
  candidates: readonly ColumnMeaning[];
}

/** A cell on its way to a value: filled down, dittos resolved, the place kept. */
export interface TableCell {
  cell: Cell;
  column: Column;
  /** Taken from a row above: by a merged cell, by a ditto mark, or because a group goes on. */
  isFilled: 'merged' | 'ditto' | 'group' | null;
}

/** One row of a table. */
export interface TableRow {
  number: number;
  isHidden: boolean;
  cells: readonly TableCell[];
}

/** The part of a sheet that is a list. Every cell of the sheet is in it or named by `unused` or `problems`. */
export interface Table {
  file: string;
  sheet: string;
  headingRows: readonly number[];
  columns: readonly Column[];
  rows: readonly TableRow[];
  /** Rows that are no records: titles, notes, totals, repeated headings, empty ones. */
  unused: readonly { row: number; why: 'title' | 'heading' | 'total' | 'note' | 'empty' }[];
  problems: readonly Problem[];
}

/** The difference of one record. */
export interface RecordDifference extends RecordKey {
  kind: 'added' | 'changed' | 'unchanged' | 'removed';
  /** What people call it: its name in the first language that has one. */
  title: string;
  /** Where it stands; the first row of a group. Null for what is removed. */
  source: { file: string; sheet: string; row: number } | null;
  /** How it was recognised. */
  matchedBy: 'code' | 'externalId' | 'name' | null;
  cells: readonly CellDifference[];
}

/** One value that would change. */
export interface CellDifference {
  field: string;
  old: string | null;
  new: string | null;
  /** Worth a second look: shrinks a text to a third, empties, changes a name entirely, … */
  isSuspicious: boolean;
}

/** Two records that may be one; staff decide. */
export interface PossibleDuplicate {
  id: string;
  /** The record of the file, which would be added as it stands. */
  incoming: RecordKey & { title: string; source: { file: string; sheet: string; row: number } };
  existing: RecordKey & { title: string };
  /** 0 to 1. */
  similarity: number;
}
