/** Reads the heading above each column: one to three rows, joined cells, a group over several columns. */
import type { RecordType } from '#db/records/fields.ts';
import { columnLetter, textAt, type Grid } from './grid.ts';
import {
  combineReadings,
  isTagAlone,
  knownHeading,
  readHeading,
  typeOfGroup,
  type HeadingReading,
} from './headingLookup.ts';
import { headingKey } from './headingText.ts';

/** A column with its heading, before its cells are looked at. */
export interface HeadedColumn {
  index: number;
  letter: string;
  /** The heading's lines, joined by a blank. */
  heading: string;
  /** Undefined for words that nobody knows, and without a heading. */
  reading: HeadingReading | undefined;
  /** The record type that a group above speaks of. */
  group: RecordType | null;
}

const unbroken = (text: string) => text.trim().replace(/\s*\n\s*/g, ' ');

/**
 * The group that a text at the left begins, in a list that joins no cells (text files): it reaches to the next text beside
 * it, and not over a column whose only heading it is.
 */
function groupAtLeft(grid: Grid, rows: readonly number[], place: { at: number; column: number }): string {
  const row = rows[place.at] ?? 0;
  if (grid.mergesFrom(row).length > 0) return '';
  const isCell = (column: number) => textAt(grid, row, column) !== '';
  let left = place.column - 1;
  while (left >= 0 && !isCell(left)) left -= 1;
  const isOver = rows.slice(place.at + 1).some((below) => textAt(grid, below, left) !== '');
  return left >= 0 && isOver ? textAt(grid, row, left) : '';
}

/** Texts above the column from top to bottom. */
function partsAbove(grid: Grid, rows: readonly number[], column: number): string[] {
  const parts: string[] = [];
  for (const [at, row] of rows.entries()) {
    const own = textAt(grid, row, column);
    const text = own === '' && at < rows.length - 1 ? groupAtLeft(grid, rows, { at, column }) : own;
    if (text !== '' && parts.at(-1) !== text) parts.push(text);
  }
  return parts;
}

const isOnlyExtra = (reading: HeadingReading) => reading.senses.every(({ kind }) => kind === 'extra');

/** The meaning of headings above each other: `업체명` over `국문` is one name, `대표자` over `연락처` is nobody's phone. */
function readStack(parts: readonly string[]): HeadingReading | undefined {
  const bottom = parts.at(-1) ?? '';
  const above = parts.slice(0, -1).filter((part) => headingKey(part) !== '');
  if (above.length === 0) return readHeading(bottom);
  // `(필수)` below a heading adds nothing to it.
  if (headingKey(bottom) === '') return readStack(above);
  const joined = knownHeading(parts.join(' ')) ?? (isTagAlone(bottom) ? readHeading(parts.join(' ')) : undefined);
  if (joined) return joined;
  const own = readHeading(bottom);
  const group = readStack(above);
  if (!own || !group) return own ?? (group && { ...group, isSure: false });
  const both = combineReadings([own, group]);
  // Two rows in two languages say the same.
  if (both && !both.isAsked) return both;
  return isOnlyExtra(group) ? { ...group, isSure: false } : own;
}

/** The columns from the first to the last that has a heading or a cell in the rows given. */
export function readHeadings(grid: Grid, rows: readonly number[], isUsed: (column: number) => boolean): HeadedColumn[] {
  const columns: HeadedColumn[] = [];
  for (let index = 0; index < grid.width; index += 1) {
    const parts = partsAbove(grid, rows, index);
    // A heading that is joined over more columns than are used belongs to the first.
    const isOwn = rows.some((row) => grid.at(row, index) !== null);
    if (!isUsed(index) && !isOwn) continue;
    const groups = parts.slice(0, -1).map(typeOfGroup);
    columns.push({
      index,
      letter: columnLetter(index),
      heading: parts.map(unbroken).join(' '),
      reading: parts.length === 0 ? undefined : readStack(parts),
      group: groups.findLast((type) => type !== null) ?? null,
    });
  }
  return columns;
}
