/** Finds the lists in a workbook: what each column means, which rows are records, and what stands around them. */
import type { RecordType } from '#db/records/fields.ts';
import type { Sheet, Table, Workbook } from '#db/transfer/types.ts';
import { isOwnSheet } from '../ownSheets.ts';
import { createGrid, type Grid } from './grid.ts';
import { findSegments, isForm, type Segment } from './headingRows.ts';
import type { HeadingProfile } from './profiles.ts';
import { readSegment } from './readSegment.ts';
import { toProblem, type Finding } from './tableProblem.ts';

/** What the person has said about the file. */
export interface ReadTablesOptions {
  /** For lists that say too little about what they list. */
  type?: RecordType;
  /** Answers given for earlier lists. */
  profile?: HeadingProfile | null;
}

/** Sentences are longer; a sheet with one column of them is a note, not a list. */
const longestEntry = 60;
/** Fewer rows than this without a heading are not taken for a list. */
const leastRows = 3;

function looksLikeList(grid: Grid): boolean {
  const rows = grid.rows.map((_, row) => grid.filled(row)).filter((columns) => columns.length > 0);
  const isWide = rows.filter((columns) => columns.length > 1).length >= Math.max(1, rows.length * 0.5);
  if (isWide) return true;
  const texts = grid.rows.flatMap((_, row) => grid.filled(row).map((column) => grid.at(row, column)?.text ?? ''));
  return (
    rows.length >= leastRows &&
    texts.length === rows.length &&
    texts.every((text) => text.length <= longestEntry && !/[.。!?]\s*$/.test(text))
  );
}

/** A table without rows; without a finding the sheet is passed over in silence. */
function unreadTable(grid: Grid, file: string, finding: Finding | null): Table {
  const { name } = grid.sheet;
  return {
    file,
    sheet: name,
    headingRows: [],
    columns: [],
    rows: [],
    unused: grid.rows.map(({ number }, row) => ({ row: number, why: grid.filled(row).length > 0 ? 'note' : 'empty' })),
    problems: finding === null ? [] : [toProblem(file, name, finding)],
  };
}

function readSheet(sheet: Sheet, file: string, options: ReadTablesOptions): Table[] {
  const grid = createGrid(sheet);
  if (grid.rows.every((_, row) => grid.filled(row).length === 0)) return [];
  if (isOwnSheet(sheet)) return [unreadTable(grid, file, null)];
  if (isForm(grid)) return [unreadTable(grid, file, { code: 'form-sheet', gravity: 'error' })];
  const found = findSegments(grid);
  if (found.length === 0 && sheet.isHidden)
    return [unreadTable(grid, file, { code: 'hidden-sheet-unread', gravity: 'hint' })];
  if (found.length === 0 && !looksLikeList(grid))
    return [unreadTable(grid, file, { code: 'no-list', gravity: 'hint' })];
  const headless: Segment = { start: 0, headings: [], end: grid.rows.length };
  const segments = found.length > 0 ? found : [headless];
  return segments.map((segment) =>
    readSegment(grid, segment, { file, type: options.type, profile: options.profile ?? null }),
  );
}

/** A file that brings no record and no reason for it leaves people wondering: its first list says so. */
function withEmptinessTold(tables: readonly Table[]): Table[] {
  const isSilent = tables.every(({ rows, problems }) => rows.length === 0 && problems.length === 0);
  const first = isSilent ? tables.find(({ headingRows }) => headingRows.length > 0) : undefined;
  const finding: Finding = { code: 'no-records', gravity: 'doubt', row: first?.headingRows.at(-1) ?? 0 };
  return tables.map((table) =>
    table === first ? { ...table, problems: [toProblem(table.file, table.sheet, finding)] } : table,
  );
}

/**
 * The lists of a workbook in the order of its sheets, several of one sheet from top to bottom. Every cell that is not empty
 * is in a row, a heading, an `unused` row or named by a problem. Never raises: what is no list comes as a table without rows.
 */
export function readTables(workbook: Workbook, options: ReadTablesOptions = {}): Table[] {
  return withEmptinessTold(workbook.sheets.flatMap((sheet) => readSheet(sheet, workbook.fileName, options)));
}
