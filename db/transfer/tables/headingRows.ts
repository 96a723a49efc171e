/** Finds the headings of a sheet: below title lines, in one to three rows, and once more for every list that follows. */
import { lookOf } from './cellGuess.ts';
import type { Grid } from './grid.ts';
import { isTagAlone, knownHeading, readHeading, typeOfGroup } from './headingLookup.ts';
import { headingKey } from './headingText.ts';
import { createGridKeys } from './rowKeys.ts';

/** A list within a sheet, by indexes of rows: titles from `start`, headings, records up to `end` (not included). */
export interface Segment {
  start: number;
  headings: readonly number[];
  end: number;
}

/** Headings above and below the row that was found: three rows in all are the most that was met. */
const furtherHeadingRows = 2;
/** A row of records may hold a word that is a heading elsewhere; two of them, and half of all, it does not. */
const leastKnown = 2;

function countKnown(grid: Grid, row: number): { known: number; filled: number } {
  const columns = grid.filled(row);
  let known = 0;
  for (const [index, column] of columns.entries()) {
    if (knownHeading(grid.at(row, column)?.text ?? '')) known += 1;
    // Most rows are records: eight cells without a known word decide, titles and groups do not stand so long.
    if (index === 7 && known === 0) break;
  }
  return { known, filled: columns.length };
}

function isHeadingRow(grid: Grid, row: number, share = 0.5): boolean {
  const { known, filled } = countKnown(grid, row);
  return known >= leastKnown && known >= filled * share;
}

/** Joined over several columns but not over all: a title is joined over all. */
function hasGroups(grid: Grid, row: number): boolean {
  return grid
    .mergesFrom(row)
    .some(({ column, columns }) => columns > 1 && columns < grid.width && grid.at(row, column));
}

function isJoinedBelow(grid: Grid, row: number): boolean {
  return grid.mergesFrom(row).some(({ column, rows }) => rows > 1 && grid.at(row, column) !== null);
}

function isGroupRow(grid: Grid, row: number): boolean {
  const columns = grid.filled(row);
  if (columns.length === 0) return false;
  if (isJoinedBelow(grid, row)) return true;
  if (columns.length < 2) return false;
  const texts = columns.map((column) => grid.at(row, column)?.text ?? '');
  // Longer ones are titles with a date or place beside them.
  if (!texts.every((text) => text.length <= 20)) return false;
  return hasGroups(grid, row) || texts.every((text) => typeOfGroup(text) !== null || knownHeading(text) !== undefined);
}

function continuesHeading(grid: Grid, last: number, row: number): boolean {
  const columns = grid.filled(row);
  if (columns.length === 0) return false;
  if (isJoinedBelow(grid, last)) return true;
  const texts = columns.map((column) => grid.at(row, column)?.text ?? '');
  const isWord = (text: string) =>
    text.length <= 60 && (headingKey(text) === '' || knownHeading(text) !== undefined || isTagAlone(text));
  // A tick or a dash has no key either, and is no heading.
  const speaks = texts.some((text) => headingKey(text) !== '' || /필수|必填|선택|选填|required|optional/i.test(text));
  return speaks && texts.filter(isWord).length >= texts.length * 0.7;
}

function headingRowsAround(grid: Grid, found: number, from: number): number[] {
  const rows = [found];
  for (let row = found - 1; row >= from && rows.length <= furtherHeadingRows && isGroupRow(grid, row); row -= 1)
    rows.unshift(row);
  const keys = createGridKeys(grid);
  for (let row = found + 1; row < grid.rows.length && rows.length <= furtherHeadingRows; row += 1) {
    if (!continuesHeading(grid, row - 1, row) || keys.isRepeated(row, rows)) break;
    rows.push(row);
  }
  return rows;
}

/** Short rows right above a heading are its title, not records of the list before. */
function titleStart(grid: Grid, heading: number, after: number): number {
  let start = heading;
  while (start > after && grid.filled(start - 1).length === 1) start -= 1;
  return start;
}

/**
 * A sheet with the words in a column and what they mean beside it: an application form, or a list that was turned round.
 * In a list a column has one heading, here most of its cells are some.
 */
export function isForm(grid: Grid): boolean {
  for (let column = 0; column < Math.min(grid.width, 4); column += 1) {
    const rows = grid.rows.flatMap((_, row) => (grid.at(row, column) ? [row] : []));
    if (rows.length > 100) continue;
    const labels = rows.filter((row) => {
      const beside = grid.filled(row).find((each) => each > column);
      const value = beside === undefined ? '' : (grid.at(row, beside)?.text ?? '');
      return knownHeading(grid.at(row, column)?.text ?? '') !== undefined && value !== '' && !knownHeading(value);
    });
    if (labels.length >= 3 && labels.length >= rows.length * 0.6) return true;
  }
  return false;
}

/** Short words throughout, no number, booth or address among them: headings that only their author knows. */
function isWordy(grid: Grid, row: number): boolean {
  const texts = grid.filled(row).map((column) => grid.at(row, column)?.text ?? '');
  return texts.length > 1 && texts.every((text) => text.length <= 30 && !/\d/.test(text) && lookOf([text]) === 'other');
}

/** Rows near the top in which a heading is looked for with more patience. */
const topRows = 10;

/**
 * The heading of a list that says much in words of its own: remarks, two languages in a cell, slips; or that has one or two
 * columns. Not for every row, because a record's text may be taken for such a heading, too.
 */
function findShyHeading(grid: Grid): number | undefined {
  const top = grid.rows.flatMap((_, row) => (grid.filled(row).length > 0 ? [row] : [])).slice(0, topRows);
  const counts = top.map((row) => {
    const texts = grid.filled(row).map((column) => grid.at(row, column)?.text ?? '');
    const read = texts.filter((text) => text.length <= 60 && readHeading(text) !== undefined).length;
    return { row, read, filled: texts.length };
  });
  const many = counts.find(
    ({ read, filled }) => read >= leastKnown && (read >= filled * 0.5 || (read >= 4 && read >= filled * 0.3)),
  );
  const one = top.find((row) => countKnown(grid, row).known * 2 >= grid.filled(row).length);
  const found = many?.row ?? one ?? counts.find(({ row, read }) => read > 0 && isWordy(grid, row))?.row;
  return found !== undefined && found < grid.rows.length - 1 ? found : undefined;
}

/** The lists of a sheet from top to bottom; none when no heading is known. */
export function findSegments(grid: Grid): Segment[] {
  const segments: Segment[] = [];
  const keys = createGridKeys(grid);
  let row = 0;
  const add = (found: number, from: number, start: number) => {
    const headings = headingRowsAround(grid, found, from);
    segments.push({ start: Math.min(start, headings[0] ?? found), headings, end: grid.rows.length });
    return (headings.at(-1) ?? found) + 1;
  };
  while (row < grid.rows.length) {
    const open = segments.at(-1);
    if (!open) {
      row = isHeadingRow(grid, row) ? add(row, 0, 0) : row + 1;
      continue;
    }
    if (isHeadingRow(grid, row, 0.6) && !keys.isRepeated(row, open.headings)) {
      const after = (open.headings.at(-1) ?? 0) + 1;
      // A group row above it may not be a record of the list before: only joined cells prove that.
      const from = row > after && (hasGroups(grid, row - 1) || isJoinedBelow(grid, row - 1)) ? row - 1 : row;
      const start = titleStart(grid, from, after);
      segments[segments.length - 1] = { ...open, end: start };
      row = add(row, from, start);
      continue;
    }
    row += 1;
  }
  if (segments.length === 0) {
    const shy = findShyHeading(grid);
    if (shy !== undefined) add(shy, shy, 0);
  }
  return segments;
}
