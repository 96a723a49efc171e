/** Compares lists with the draft: what would come, change, stay and go, and what is worth telling. Writes nothing. */
import type { DraftReader } from '#db/draft/types.ts';
import { RECORD_TYPES, type RecordType } from '#db/records/fields.ts';
import type { Vocabularies } from '#db/records/vocabularies.ts';
import type { PossibleDuplicate, Problem, Table } from '#db/transfer/types.ts';
import { bulkFindings } from './bulkFindings.ts';
import { compareRecord } from './compareRecord.ts';
import { readExhibitors } from './exhibitors.ts';
import type { Incoming } from './incoming.ts';
import { readKnown, type KnownRecords } from './known.ts';
import { readOthers } from './others.ts';
import { readProducts } from './products.ts';
import type { ReadRow } from './readRow.ts';
import { readRows } from './readRows.ts';
import { findRemovals } from './removals.ts';
import { moveProductExtras } from './strayExtras.ts';
import { summaryOf } from './summary.ts';
import type { ImportChoices, ImportDifference } from './types.ts';

/** What is compared with what. */
export interface CompareOptions {
  tables: readonly Table[];
  draft: DraftReader;
  vocabularies: Vocabularies;
  choices: ImportChoices;
  /** False where a file of the import could not be read: what it may have is not removed. */
  isComplete?: boolean;
  /** Called with the share that is done, 0 to 1, every {@link rowsBetween} rows. */
  progress?: (share: number) => void;
  /** Asked as often; true stops the comparison. */
  isCancelled?: () => boolean;
}

/** A few milliseconds of work, so that a button answers at once. */
const rowsBetween = 200;
/** Of the whole time: reading cells takes the most, by measurement at 20,000 rows. */
const shareOfReading = 0.6;

class Cancelled extends Error {}

/** Counts steps of work of which the whole number is known. */
function createPace({ progress, isCancelled }: CompareOptions) {
  return (from: number, to: number, steps: number) => {
    let done = 0;
    return (): void => {
      if (done % rowsBetween === 0) {
        if (isCancelled?.() === true) throw new Cancelled();
        progress?.(from + ((to - from) * done) / Math.max(1, steps));
      }
      done += 1;
    };
  };
}

/** More questions are answered by nobody; the likeliest are asked. */
const mostQuestions = 500;

function likeliest(duplicates: readonly PossibleDuplicate[]): PossibleDuplicate[] {
  if (duplicates.length <= mostQuestions) return [...duplicates];
  const best = duplicates.toSorted((a, b) => b.similarity - a.similarity).slice(0, mostQuestions);
  const kept = new Set(best);
  return duplicates.filter((each) => kept.has(each));
}

interface Resolved {
  groups: Incoming[];
  problems: Problem[];
  duplicates: PossibleDuplicate[];
}

function resolve(
  rows: readonly ReadRow[],
  known: (type: RecordType) => KnownRecords,
  choices: ImportChoices,
): Resolved {
  const exhibitors = readExhibitors(rows, { known: known('exhibitor'), choices });
  moveProductExtras(rows);
  const products = readProducts(rows, { known: known('product'), exhibitors, choices });
  const others = (['event', 'synonym', 'fair'] as const).map((type) => readOthers(rows, type, known(type)));
  return {
    groups: [...exhibitors.groups, ...products.groups, ...others.flatMap(({ groups }) => groups)],
    problems: [...exhibitors.problems, ...products.problems, ...others.flatMap(({ problems }) => problems)],
    duplicates: [...exhibitors.duplicates, ...products.duplicates],
  };
}

/** One counter for each type, above the last record that the draft has ever had. */
function createSorts(known: (type: RecordType) => KnownRecords): (type: RecordType) => number {
  const last = new Map<RecordType, number>();
  return (type) => {
    const start = () =>
      known(type).all.reduce((most, { record }) => Math.max(most, Number(record.values['sort'] ?? -1)), -1);
    const next = (last.get(type) ?? start()) + 1;
    last.set(type, next);
    return next;
  };
}

/** Records that stay because the lists name them, or a product of theirs. */
function keptBy(groups: readonly Incoming[]): Set<string> {
  const kept = new Set(groups.map(({ type, code }) => `${type} ${code}`));
  for (const { owner, existing } of groups) {
    const code = owner ?? existing?.values['exhibitor'];
    if (code !== undefined) kept.add(`exhibitor ${code}`);
  }
  return kept;
}

/** By file and sheet as they were given, then from top to bottom and left to right. */
function inOrder(problems: readonly Problem[], tables: readonly Table[]): Problem[] {
  const files = [...new Set(tables.map(({ file }) => file))];
  const places = new Map(tables.map(({ file, sheet }, index) => [`${file}\n${sheet}`, index]));
  const rank = ({ file, sheet }: Problem) => places.get(`${file}\n${sheet}`) ?? -1;
  return problems.toSorted(
    (a, b) =>
      files.indexOf(a.file) - files.indexOf(b.file) ||
      rank(a) - rank(b) ||
      a.row - b.row ||
      a.column.length - b.column.length ||
      (a.column < b.column ? -1 : Number(a.column > b.column)),
  );
}

function compare(options: CompareOptions): ImportDifference {
  const { tables, draft, vocabularies, choices } = options;
  const pace = createPace(options);
  const revision = draft.revision();
  const rowCount = tables.reduce((sum, table) => sum + table.rows.length, 0);
  const read = readRows(tables, {
    vocabularies,
    skipHidden: choices.skipHidden,
    onRow: pace(0, shareOfReading, rowCount),
  });
  const cache = new Map<RecordType, KnownRecords>();
  const known = (type: RecordType): KnownRecords => {
    const records = cache.get(type) ?? readKnown(draft, type, { withoutSample: choices.sampleRecords === 'remove' });
    cache.set(type, records);
    return records;
  };
  const resolved = resolve(read.rows, known, choices);
  const { groups } = resolved;
  const sorts = createSorts(known);
  const onRecord = pace(shareOfReading, 1, groups.length);
  const compared = groups.map((incoming) => {
    onRecord();
    return compareRecord(incoming, { vocabularies, nextSort: () => sorts(incoming.type) });
  });
  const isUnsure = choices.removeMissing && options.isComplete === false;
  const removed = findRemovals({
    tables,
    known,
    choices: isUnsure ? { ...choices, removeMissing: false } : choices,
    kept: keptBy(groups),
  });
  const problems = [
    ...tables.flatMap((table) => table.problems),
    ...read.problems,
    ...resolved.problems,
    ...compared.flatMap((each) => each.problems),
  ];
  const duplicates = likeliest(resolved.duplicates);
  const bulk = bulkFindings({
    tables,
    rows: read.rows,
    problems,
    compared,
    removed,
    countOf: (type) => draft.count(type),
    unasked: resolved.duplicates.length - duplicates.length,
    isUnsure,
  });
  const byType = (type: RecordType) => compared.filter(({ difference }) => difference.type === type);
  const records = [...RECORD_TYPES.flatMap(byType).map(({ difference }) => difference), ...removed];
  const all = inOrder([...problems, ...bulk], tables);
  return {
    revision,
    records,
    problems: all,
    duplicates,
    summary: summaryOf(records, all),
    rows: read.rows,
  };
}

/**
 * What importing the lists would do to the draft; null when it was cancelled. Bad data is told in `problems`, never
 * raised: a cell that cannot be read leaves its record as it is, a row that names nothing is left out, all else goes on.
 */
export function compareTables(options: CompareOptions): ImportDifference | null {
  try {
    return compare(options);
  } catch (error) {
    if (error instanceof Cancelled) return null;
    throw error;
  }
}
