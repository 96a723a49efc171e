/** Gives rows what they leave to the row above: joined cells, ditto marks, the company of a group of products. */
import type { Column, SheetRow, TableCell, TableRow } from '#db/transfer/types.ts';
import type { Grid } from './grid.ts';

const dittoMarks =
  /^(?:[-(]?\s*(?:상\s?동|위와\s?같음|위와\s?동일|同\s?上|ditto|as above|same as above)\s*[-)]?\.?|〃|″|"|''|”|“|‟|゛|〟|´´|")$/i;

/** True for `상동`, `〃`, `同上` and the like. */
export function isDitto(text: string): boolean {
  return text.length <= 16 && dittoMarks.test(text.trim());
}

/** The rows with dittos and joined cells resolved, and the cells that have nothing above. */
export function rowsWithFill(
  grid: Grid,
  rows: readonly number[],
  columns: readonly Column[],
): { rows: TableRow[]; orphans: { row: number; column: Column; text: string }[] } {
  const above = new Map<number, TableCell>();
  const orphans: { row: number; column: Column; text: string }[] = [];
  const cellOf = (row: number, column: Column): TableCell | null => {
    const own = grid.at(row, column.index);
    if (own && !isDitto(own.text)) return { cell: own, column, isFilled: null };
    if (own) {
      const upper = above.get(column.index);
      if (upper) return { cell: upper.cell, column, isFilled: 'ditto' };
      orphans.push({ row, column, text: own.text });
      return null;
    }
    const unknown = grid.uncalculated(row, column.index);
    if (unknown) return { cell: unknown, column, isFilled: null };
    const origin = grid.origin(row, column.index);
    // Cells joined to the side have their text once; joined downwards, every row has it.
    if (!origin || origin.column !== column.index || origin.row >= row) return null;
    const joined = grid.at(origin.row, origin.column);
    return joined && { cell: joined, column, isFilled: 'merged' };
  };
  const filled = rows.map((row): TableRow => {
    const source = grid.rows[row] as SheetRow; // rows are indexes of the grid
    const cells = columns.flatMap((column) => cellOf(row, column) ?? []);
    for (const cell of cells) above.set(cell.column.index, cell);
    return { number: source.number, isHidden: source.isHidden, cells };
  });
  return { rows: filled, orphans };
}

const typeOf = ({ meaning }: Column) => (meaning.kind === 'none' ? null : meaning.type);

const isNameOf = (column: Column, type: string) =>
  column.meaning.kind === 'field' && column.meaning.type === type && column.meaning.key.startsWith('name.');

/** Cells that tell one exhibitor from another. */
const isIdentity = ({ meaning }: Column) =>
  meaning.kind === 'code' ||
  (meaning.kind === 'field' && (meaning.key.startsWith('name.') || ['externalId', 'booths'].includes(meaning.key)));

function continuesGroup(row: TableRow, upper: TableRow): boolean {
  const own = row.cells.filter(({ column }) => typeOf(column) === 'exhibitor');
  if (own.some(({ column }) => isNameOf(column, 'exhibitor') || column.meaning.kind === 'code')) return false;
  if (
    !row.cells.some(
      ({ column }) =>
        isNameOf(column, 'product') || (column.meaning.kind === 'field' && column.meaning.key === 'model'),
    )
  )
    return false;
  // Another booth or number is another company whose name is missing.
  return own
    .filter(({ column }) => isIdentity(column))
    .every(({ cell, column }) =>
      upper.cells.some((each) => each.column.index === column.index && each.cell.text.trim() === cell.text.trim()),
    );
}

/**
 * A list with a row per product often names the company only in its first row: the rows below get its cells. Empty rows and
 * lines between (`breaks`, row numbers) end a group. Returns the rows that were filled as well.
 */
export function groupRowsDown(
  columns: readonly Column[],
  rows: readonly TableRow[],
  breaks: readonly number[],
): { rows: TableRow[]; filled: number[] } {
  const isGrouped =
    columns.some((column) => isNameOf(column, 'exhibitor')) && columns.some((column) => typeOf(column) === 'product');
  if (!isGrouped) return { rows: [...rows], filled: [] };
  const sortedBreaks = breaks.toSorted((a, b) => a - b);
  let nextBreak = 0;
  let upper: TableRow | null = null;
  const filled: number[] = [];
  const result: TableRow[] = [];
  for (const row of rows) {
    while ((sortedBreaks[nextBreak] ?? Infinity) < row.number) {
      nextBreak += 1;
      upper = null;
    }
    let full: TableRow = row;
    if (upper && continuesGroup(row, upper)) {
      const present = new Set(row.cells.map(({ column }) => column.index));
      const added: TableCell[] = upper.cells
        .filter(({ column }) => typeOf(column) === 'exhibitor' && column.letter !== '' && !present.has(column.index))
        .map(({ cell, column }) => ({ cell, column, isFilled: 'group' }));
      full = { ...row, cells: [...row.cells, ...added].toSorted((a, b) => a.column.index - b.column.index) };
      filled.push(row.number);
    }
    if (full.cells.some(({ column }) => isNameOf(column, 'exhibitor'))) upper = full;
    result.push(full);
  }
  return { rows: result, filled };
}
