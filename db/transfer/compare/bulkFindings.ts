/** What looks wrong with an import as a whole: a shifted column, a wrong heading, half of the fair gone. */
import { boothNumberKey } from '#db/boothNumber.ts';
import type { CompareProblemCode } from '#db/transfer/problemTexts/compare.ts';
import type { Problem, RecordDifference, Table } from '#db/transfer/types.ts';
import type { ComparedRecord } from './compareRecord.ts';
import { problemAt, type ReadRow } from './readRow.ts';

/** Fewer than this are told one by one. */
const least = 5;
/** Companies move in the last week, but not a third of them; renamed ones are fewer still. */
const movedShare = 0.3;
const renamedShare = 0.2;
const removedShare = 0.2;
/** More than half of a column's values wrong: it is not what its heading was taken for. */
const wrongShare = 0.5;

function movedBooths(records: readonly RecordDifference[]): { moved: number; all: number } {
  const exhibitors = records.filter(
    ({ type, kind }) => type === 'exhibitor' && (kind === 'changed' || kind === 'unchanged'),
  );
  const moved = exhibitors.filter(({ cells }) => {
    const booths = cells.find(({ field }) => field === 'booths');
    if (!booths?.old || !booths.new) return false;
    const before = new Set(booths.old.split('\n').map(boothNumberKey));
    return booths.new.split('\n').every((booth) => !before.has(boothNumberKey(booth)));
  });
  return { moved: moved.length, all: exhibitors.length };
}

/** What is needed beside the records. */
export interface BulkInput {
  tables: readonly Table[];
  rows: readonly ReadRow[];
  /** Found in cells so far. */
  problems: readonly Problem[];
  compared: readonly ComparedRecord[];
  removed: readonly RecordDifference[];
  /** Present records of the draft by type. */
  countOf: (type: RecordDifference['type']) => number;
  /** Possible duplicates beyond those that staff are asked about. */
  unasked: number;
  /** Records were to be removed, and a file could not be read. */
  isUnsure: boolean;
}

/** Values of a column that are told as wrong; a hint is no fault. */
function doubtfulColumns({ tables, rows, problems }: BulkInput): Problem[] {
  const keyOf = (place: { file: string; sheet: string }, letter: string) =>
    [place.file, place.sheet, letter].join('\n');
  const values = new Map<string, number>();
  for (const { place, parts } of rows) {
    for (const part of parts) {
      for (const { source, outcome, isDerived } of part.cells) {
        if (isDerived || outcome === 'nothing' || source.isFilled !== null) continue;
        const key = keyOf(place, source.column.letter);
        values.set(key, (values.get(key) ?? 0) + 1);
      }
    }
  }
  const wrong = new Map<string, Set<number>>();
  for (const problem of problems) {
    if (problem.gravity === 'hint' || problem.column === '' || problem.row === 0) continue;
    const key = keyOf(problem, problem.column);
    wrong.set(key, (wrong.get(key) ?? new Set()).add(problem.row));
  }
  const told = new Set<string>();
  return tables.flatMap((table) =>
    table.columns.flatMap((column): Problem[] => {
      const key = keyOf(table, column.letter);
      const count = wrong.get(key)?.size ?? 0;
      const all = values.get(key) ?? 0;
      if (count < least || count <= all * wrongShare || told.has(key)) return [];
      told.add(key);
      const { letter, heading } = column;
      const place = { file: table.file, sheet: table.sheet, row: table.headingRows.at(-1) ?? 0 };
      const found = problemAt(place, null, { code: 'column-doubtful', gravity: 'doubt', details: { count, all } });
      return [{ ...found, column: letter, heading, value: heading.slice(0, 200) }];
    }),
  );
}

/** Told about the lists as a whole, at the first of them. */
export function bulkFindings(input: BulkInput): Problem[] {
  const { tables, compared, removed, problems, countOf } = input;
  const place = { file: tables[0]?.file ?? '', sheet: '', row: 0 };
  const tell = (code: CompareProblemCode, details: Record<string, string | number>) =>
    problemAt(place, null, { code, gravity: 'doubt', details });
  const found = doubtfulColumns(input);
  if (input.unasked > 0) found.push(tell('more-duplicates', { count: input.unasked }));
  const { moved, all } = movedBooths(compared.map(({ difference }) => difference));
  if (moved >= least && moved > all * movedShare) found.push(tell('booths-shifted', { count: moved, all }));
  const renamed = compared.filter(({ suspicions }) => suspicions.includes('name-replaced')).length;
  const matched = compared.filter(
    ({ difference }) => difference.kind === 'changed' || difference.kind === 'unchanged',
  ).length;
  if (renamed >= least && renamed > matched * renamedShare)
    found.push(tell('names-shifted', { count: renamed, all: matched }));
  for (const type of ['exhibitor', 'product', 'event', 'synonym'] as const) {
    const count = removed.filter((each) => each.type === type).length;
    if (count >= least && count > countOf(type) * removedShare) {
      found.push(tell(`many-removed-${type}` as const, { count, all: countOf(type) }));
    }
  }
  const errors = problems.filter(({ gravity }) => gravity === 'error').length;
  if (input.isUnsure) found.push(tell('removal-left-out', {}));
  if (removed.length > 0 && errors > 0) found.push(tell('removed-despite-errors', { count: removed.length, errors }));
  return found;
}
