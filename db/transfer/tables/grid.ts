/** A sheet as a grid: cells by place, what is joined with what, and the letters of columns. */
import type { Cell, Sheet, SheetRow } from '#db/transfer/types.ts';

/** The most cells of merged ranges that are followed: as many as a workbook may have cells. A hostile file joins everything with everything. */
const mergedCellsLimit = 2_000_000;

/** A cell's place, by index of the row in the sheet's list. */
export interface Place {
  row: number;
  column: number;
}

/** One sheet; rows are named by their index in `rows`, not by their number. */
export interface Grid {
  sheet: Sheet;
  rows: readonly SheetRow[];
  /** Columns that any row has. */
  width: number;
  /** The cell, or null; blanks alone are no cell. */
  at: (row: number, column: number) => Cell | null;
  /** A formula that was never calculated: it has no text, and what it would say is unknown. */
  uncalculated: (row: number, column: number) => Cell | null;
  /** Where the text of a joined cell stands; undefined for cells that are not joined or are the first of their range. */
  origin: (row: number, column: number) => Place | undefined;
  /** Columns of cells that are not empty. */
  filled: (row: number) => number[];
  /** Joined ranges that begin in the row: how many columns and rows each has. */
  mergesFrom: (row: number) => readonly { column: number; columns: number; rows: number }[];
}

/** Zero-width blanks and joiners, soft hyphen, Braille blank, Hangul filler: nobody sees them, `trim` leaves them. */
const invisible = /\p{Default_Ignorable_Code_Point}|\u2800/gu;

/** Invisible letters count as blanks. */
export function isBlank(text: string): boolean {
  return text.replace(invisible, '').trim() === '';
}

/** `A` for 0, `AA` for 26. */
export function columnLetter(index: number): string {
  const rest = Math.floor(index / 26) - 1;
  return (rest >= 0 ? columnLetter(rest) : '') + String.fromCodePoint(65 + (index % 26));
}

/** The sheet as a grid. Joined ranges are cut to the rows and columns that have cells. */
export function createGrid(sheet: Sheet): Grid {
  const { rows } = sheet;
  // Not Math.max(...): a sheet has more rows than a call may have arguments.
  const width = rows.reduce((most, { cells }) => Math.max(most, cells.length), 0);
  const indexOf = new Map(rows.map(({ number }, index) => [number, index]));
  const origins = new Map<number, Place>();
  const starts = new Map<number, { column: number; columns: number; rows: number }[]>();
  const keyOf = (row: number, column: number) => row * width + column;
  let budget = mergedCellsLimit;
  for (const range of sheet.merged) {
    const top = indexOf.get(range.firstRow);
    // Ranges cannot lie on each other; in a file that says so the first counts.
    if (top === undefined || range.firstColumn >= width || origins.has(keyOf(top, range.firstColumn))) continue;
    const right = Math.min(range.lastColumn, width - 1);
    let bottom = top;
    while ((rows[bottom + 1]?.number ?? Infinity) <= range.lastRow) bottom += 1;
    const size = { column: range.firstColumn, columns: right - range.firstColumn + 1, rows: bottom - top + 1 };
    const others = starts.get(top) ?? [];
    if (others.some(({ column }) => column === size.column)) continue;
    starts.set(top, [...others, size]);
    for (let row = top; row <= bottom; row += 1)
      for (let column = range.firstColumn; column <= right; column += 1)
        if (row !== top || column !== range.firstColumn)
          origins.set(keyOf(row, column), { row: top, column: range.firstColumn });
    budget -= size.columns * size.rows;
    if (budget < 0) break;
  }
  const at = (row: number, column: number): Cell | null => {
    const cell = rows[row]?.cells[column] ?? null;
    return cell === null || isBlank(cell.text) ? null : cell;
  };
  return {
    sheet,
    rows,
    width,
    at,
    uncalculated: (row, column) => {
      const cell = rows[row]?.cells[column] ?? null;
      return cell?.formula?.isStale === true && isBlank(cell.text) ? cell : null;
    },
    origin: (row, column) => origins.get(keyOf(row, column)),
    filled: (row) => (rows[row]?.cells ?? []).flatMap((_, column) => (at(row, column) ? [column] : [])),
    mergesFrom: (row) => starts.get(row) ?? [],
  };
}

/** The text that a reader sees in a place: its own or that of the range it is joined into. */
export function textAt(grid: Grid, row: number, column: number): string {
  const own = grid.at(row, column);
  const origin = own ? undefined : grid.origin(row, column);
  return (own ?? (origin && grid.at(origin.row, origin.column)))?.text ?? '';
}
