/** The cells of one row as values, apart for each record that the row is about. */
import type { RecordType } from '#db/records/fields.ts';
import type { CompareProblemCode } from '#db/transfer/problemTexts/compare.ts';
import type { CellProblem, Gravity, Problem, TableCell } from '#db/transfer/types.ts';
import type { Identity } from './identity.ts';
import type { CellOutcome } from './types.ts';

/** Where a row stands. */
export interface RowPlace {
  file: string;
  sheet: string;
  row: number;
}

/** One cell, read. Of a cell that says several things, each is one of these. */
export interface ReadCell {
  source: TableCell;
  /** Stored name of the value; null for the record's code. */
  field: string | null;
  value: string | null;
  /** Taken out of another field's cell: the currency of a price, the legal form of a name. */
  isDerived: boolean;
  outcome: CellOutcome;
}

/** What one row says of one record. */
export interface RowPart {
  type: RecordType;
  place: RowPlace;
  cells: ReadCell[];
  identity: Identity;
  /** The record it became a part of; null while that is open, and where the part is not imported. */
  record: { type: RecordType; code: string } | null;
}

/** One row of a list. */
export interface ReadRow {
  place: RowPlace;
  /** At most one for each kind of record. */
  parts: RowPart[];
  /** Cells of columns without meaning, and all of a row that is skipped. */
  ignored: readonly TableCell[];
}

/** Longest value in a problem, as db/transfer/types.ts promises. */
const longestValue = 200;

/** What comparing finds; what is left out is empty. */
interface Finding {
  code: CompareProblemCode;
  gravity: Gravity;
  suggestion?: string | null;
  details?: Record<string, string | number>;
}

/** A problem of a value, with its place. */
export function cellProblemAt(place: RowPlace, source: TableCell | null, problem: CellProblem): Problem {
  return {
    ...problem,
    ...place,
    column: source?.column.letter ?? '',
    heading: source?.column.heading ?? '',
    value: (source?.cell.text ?? '').slice(0, longestValue).replaceAll(/\p{Surrogate}/gu, '\ufffd'),
  };
}

/** A finding at a cell of a row, or about the row as a whole. */
export function problemAt(place: RowPlace, source: TableCell | null, finding: Finding): Problem {
  return cellProblemAt(place, source, { suggestion: null, details: {}, ...finding });
}

/** The first cell of a part with that field, or with a language of it. */
export function cellOf({ cells }: RowPart, field: string): ReadCell | undefined {
  return cells.find((cell) => cell.field === field || cell.field?.startsWith(`${field}.`) === true);
}

/** What a part says of a field; null for nothing. */
export function valueOf({ cells }: RowPart, field: string): string | null {
  return cells.find((cell) => cell.field === field && cell.value !== null)?.value ?? null;
}

/** What a row says of the record of that kind. */
export function partOf({ parts }: ReadRow, type: RecordType): RowPart | undefined {
  return parts.find((part) => part.type === type);
}

/** Whether there is any value in the cells of a part. */
export function saysSomething({ cells }: RowPart): boolean {
  return cells.some(({ value, isDerived }) => value !== null && !isDerived);
}
