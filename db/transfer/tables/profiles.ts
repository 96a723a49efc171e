/** What staff answered about headings, remembered for the next list that has them. */
import { createHash } from 'node:crypto';
import type { ColumnMeaning, Table } from '#db/transfer/types.ts';
import { groupRowsDown } from './fillDown.ts';
import { headingKey } from './headingText.ts';

/**
 * Answers by heading: `구분`, or `<list>/구분` where another list of the same file answers otherwise; columns without
 * a heading go by list and letter. Plain JSON.
 */
export type HeadingProfile = Readonly<Record<string, ColumnMeaning>>;

/** Answers to the columns of one list, by column letter. */
export type ColumnAnswers = Readonly<Record<string, ColumnMeaning>>;

type Headed = { heading: string; letter: string };

const hash = (parts: readonly string[]) =>
  createHash('sha256').update(parts.toSorted().join('\n')).digest('hex').slice(0, 12);

const listKey = (headings: readonly string[]) => hash(headings.map(headingKey));

function generalKey({ heading }: Headed): string | null {
  return headingKey(heading) || null;
}

function exactKey(headings: readonly string[], column: Headed): string {
  return `${listKey(headings)}/${headingKey(column.heading) || `#${column.letter}`}`;
}

const ownValue = (profile: HeadingProfile, key: string | null) =>
  key !== null && Object.hasOwn(profile, key) ? profile[key] : undefined;

/** What was answered for a column of a list with these headings; undefined when nobody was asked. */
export function profileMeaning(
  profile: HeadingProfile,
  headings: readonly string[],
  column: Headed,
): ColumnMeaning | undefined {
  return ownValue(profile, exactKey(headings, column)) ?? ownValue(profile, generalKey(column));
}

const ownColumns = (table: Table) => table.columns.filter(({ letter }) => letter !== '');

/** Names the layout of a file's lists, whatever the order of columns: the same next month, another for another form. */
export function profileKey(tables: readonly Table[]): string {
  return hash(tables.map((table) => listKey(ownColumns(table).map(({ heading }) => heading))));
}

/** Everything that was answered in these lists, earlier answers included. */
export function profileOf(tables: readonly Table[]): HeadingProfile {
  const answers = tables.flatMap((table) => {
    const headings = ownColumns(table).map(({ heading }) => heading);
    return ownColumns(table)
      .filter(({ certainty }) => certainty === 'profile')
      .map((column) => ({ general: generalKey(column), exact: exactKey(headings, column), meaning: column.meaning }));
  });
  const profile: Record<string, ColumnMeaning> = {};
  for (const { general, exact, meaning } of answers) {
    const known = general === null ? undefined : ownValue(profile, general);
    if (general !== null && (!known || JSON.stringify(known) === JSON.stringify(meaning))) profile[general] = meaning;
    else profile[exact] = meaning;
  }
  return profile;
}

/** The list with the answers in place of guesses; its problems about those columns are settled, and groups are filled anew. */
export function applyAnswers(table: Table, answers: ColumnAnswers): Table {
  const columns = table.columns.map((column) => {
    const meaning = column.letter !== '' && Object.hasOwn(answers, column.letter) ? answers[column.letter] : undefined;
    return meaning ? { ...column, meaning, certainty: 'profile' as const } : column;
  });
  const byIndex = new Map(columns.map((column) => [column.index, column]));
  const rows = table.rows.map((row) => ({
    ...row,
    cells: row.cells
      .filter(({ isFilled }) => isFilled !== 'group')
      .map((cell) => ({ ...cell, column: byIndex.get(cell.column.index) ?? cell.column })),
  }));
  const breaks = table.unused.filter(({ why }) => why !== 'heading').map(({ row }) => row);
  const problems = table.problems.filter(
    ({ code, column }) => !(code.startsWith('column-') && Object.hasOwn(answers, column)),
  );
  return { ...table, columns, rows: groupRowsDown(columns, rows, breaks).rows, problems };
}
