/** Reads the rows of all lists into values, before anything is known about the records they belong to. */
import type { RecordType } from '#db/records/fields.ts';
import type { Vocabularies } from '#db/records/vocabularies.ts';
import type { CellProblem, Column, Problem, Table, TableCell, TableRow } from '#db/transfer/types.ts';
import { identityOf, isIdentified } from './identity.ts';
import { createCellReader, extraFields, type CellReading } from './readCells.ts';
import { cellProblemAt, valueOf, type ReadCell, type ReadRow, type RowPart, type RowPlace } from './readRow.ts';
import { spreadExhibitor, spreadProduct, type Spread } from './spread.ts';

/** How rows are read; `onRow` is called after each and may raise to stop. */
export interface ReadRowsOptions {
  vocabularies: Vocabularies;
  skipHidden: boolean;
  onRow: () => void;
}

interface TableReader {
  read: (source: TableCell) => CellReading | null;
  hasColumn: (type: RecordType) => (field: string) => boolean;
  /** Problems already told, of texts that stand in every row: the industry out of a sheet's name. */
  told: Set<string>;
  options: ReadRowsOptions;
}

interface Draught {
  part: RowPart;
  found: { cell: ReadCell; problems: readonly CellProblem[] }[];
}

const noIdentity = identityOf('fair', null, () => null);

const undecided: CellProblem = { code: 'undecided', gravity: 'hint', suggestion: null, details: {} };

function createReader(table: Table, options: ReadRowsOptions): TableReader {
  const fields = new Set(
    table.columns.flatMap(({ meaning }) => (meaning.kind === 'field' ? [`${meaning.type} ${meaning.key}`] : [])),
  );
  return {
    read: createCellReader(options.vocabularies, extraFields(table.columns)),
    hasColumn: (type) => (field) => fields.has(`${type} ${field}`),
    told: new Set(),
    options,
  };
}

function draughtsOf(
  row: TableRow,
  place: RowPlace,
  reader: TableReader,
): { draughts: Draught[]; ignored: TableCell[] } {
  const byType = new Map<RecordType, Draught>();
  const ignored: TableCell[] = [];
  for (const source of row.cells) {
    const reading = reader.read(source);
    if (!reading) {
      ignored.push(source);
      continue;
    }
    const { type, field, value, isUndecided, problems } = reading;
    let draught = byType.get(type);
    if (!draught) {
      draught = { part: { type, place, cells: [], identity: noIdentity, record: null }, found: [] };
      byType.set(type, draught);
    }
    // What has become of a cell with a value is known once its record is.
    const outcome = value !== null ? 'notImported' : problems.length > 0 ? 'problem' : 'nothing';
    const cell: ReadCell = { source, field, value, isDerived: false, outcome };
    draught.part.cells.push(cell);
    const found = isUndecided ? [...problems, undecided] : problems;
    if (found.length > 0) draught.found.push({ cell, problems: found });
  }
  return { draughts: [...byType.values()], ignored };
}

function spread({ part }: Draught, reader: TableReader): Spread | null {
  const { type, cells } = part;
  const input = { cells, hasColumn: reader.hasColumn(type), vocabularies: reader.options.vocabularies };
  if (type === 'product') return spreadProduct(input);
  return type === 'exhibitor' ? spreadExhibitor(input) : null;
}

function problemsOf({ part, found }: Draught, settled: Spread['settled'], told: Set<string>): Problem[] {
  return found.flatMap(({ cell, problems }) => {
    const { source } = cell;
    // The cell that the text was taken from has told it already.
    if (source.isFilled !== null) return [];
    if (source.column.letter === '') {
      const key = `${cell.field} ${source.cell.text}`;
      if (told.has(key)) return [];
      told.add(key);
    }
    return problems
      .filter(({ code }) => !settled.some((each) => each.cell === cell && each.code === code))
      .map((problem) => cellProblemAt(part.place, source, problem));
  });
}

/** An unknown column beside a record that the row does not name goes to the one it does. */
function moveStrayExtras(parts: readonly RowPart[]): RowPart[] {
  const isStray = (part: RowPart) =>
    !isIdentified(part.identity) && part.cells.every(({ field }) => field?.startsWith('extra:') === true);
  const home = parts.findLast((part) => isIdentified(part.identity));
  if (!home || !parts.some(isStray)) return [...parts];
  for (const part of parts) if (part !== home && isStray(part)) home.cells.push(...part.cells);
  return parts.filter((part) => part === home || !isStray(part));
}

function readRow(row: TableRow, table: Table, reader: TableReader): { row: ReadRow; problems: Problem[] } {
  const place = { file: table.file, sheet: table.sheet, row: row.number };
  const { draughts, ignored } = draughtsOf(row, place, reader);
  const problems = draughts.flatMap((draught) => {
    const { part } = draught;
    const extra = spread(draught, reader);
    if (extra) part.cells.push(...extra.derived);
    const code = part.type === 'fair' ? 'fair' : (part.cells.find(({ field }) => field === null)?.value ?? null);
    part.identity = identityOf(part.type, code, (field) => valueOf(part, field));
    return problemsOf(draught, extra?.settled ?? [], reader.told);
  });
  return { row: { place, parts: moveStrayExtras(draughts.map(({ part }) => part)), ignored }, problems };
}

/** Hidden sheets are known by what reading them has told (db/transfer/tables/tableFindings.ts). */
const isHiddenSheet = (table: Table) => table.problems.some(({ code }) => code === 'hidden-sheet');

/**
 * All rows in the order of the lists, and what is wrong with their cells. Lists of exhibitors alone come before those that
 * name products too: what a company is called elsewhere then finds it.
 */
export function readRows(tables: readonly Table[], options: ReadRowsOptions): { rows: ReadRow[]; problems: Problem[] } {
  const rows: ReadRow[] = [];
  const problems: Problem[] = [];
  const hasProducts = (table: Table) => table.columns.some((column) => isOf('product', column));
  for (const table of tables.toSorted((a, b) => Number(hasProducts(a)) - Number(hasProducts(b)))) {
    const reader = createReader(table, options);
    const isHidden = isHiddenSheet(table);
    for (const row of table.rows) {
      if (options.skipHidden && (row.isHidden || isHidden)) {
        rows.push({ place: { file: table.file, sheet: table.sheet, row: row.number }, parts: [], ignored: row.cells });
      } else {
        const read = readRow(row, table, reader);
        rows.push(read.row);
        problems.push(...read.problems);
      }
      options.onRow();
    }
  }
  return { rows, problems };
}

/** Whether a column says something of records of that type. */
export function isOf(type: RecordType, { meaning }: Column): boolean {
  return meaning.kind !== 'none' && meaning.type === type;
}
