/** What staff say about columns of lists. */
import { applyAnswers } from '#db/transfer/tables/profiles.ts';
import type { ReadList } from '#db/transfer/readLists.ts';
import type { ColumnMeaning, Table } from '#db/transfer/types.ts';

/** An answer about a column of a table of a file. */
export interface ColumnAnswer {
  file: string;
  sheet: string;
  headingRow: number;
  column: number;
  meaning: ColumnMeaning;
}

/** First heading row of a table; 0 where it has none. */
export function headingRowOf(table: Table): number {
  return table.headingRows[0] ?? 0;
}

function answered(table: Table, answers: readonly ColumnAnswer[]): Table {
  const own = answers.filter(
    ({ file, sheet, headingRow }) => file === table.file && sheet === table.sheet && headingRow === headingRowOf(table),
  );
  if (own.length === 0) return table;
  const byLetter = own.flatMap(({ column, meaning }): [string, ColumnMeaning][] => {
    const letter = table.columns.find(({ index }) => index === column)?.letter;
    return letter ? [[letter, meaning]] : [];
  });
  return applyAnswers(table, Object.fromEntries(byLetter));
}

/** The lists with the columns meaning what was answered. */
export function answerColumns(lists: readonly ReadList[], answers: readonly ColumnAnswer[]): ReadList[] {
  return lists.map((list) => ({ ...list, tables: list.tables.map((table) => answered(table, answers)) }));
}

/** The likeliest meaning of every column that waits for an answer. */
export function guessesOf(lists: readonly ReadList[]): ColumnAnswer[] {
  return lists.flatMap(({ tables }) =>
    tables.flatMap((table) =>
      table.columns
        .filter(({ certainty }) => certainty === 'ask')
        .map(({ index, meaning }) => ({
          file: table.file,
          sheet: table.sheet,
          headingRow: headingRowOf(table),
          column: index,
          meaning,
        })),
    ),
  );
}
