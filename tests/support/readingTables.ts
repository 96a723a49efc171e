/** What tests look at in a list that was read: meanings by column, values by row. */
import type { ColumnMeaning, Table, Workbook } from '#db/transfer/types.ts';
import { readTables, type ReadTablesOptions } from '#db/transfer/tables/readTables.ts';
import { unaccountedCells } from './tableAccount.ts';

/** A meaning in one word: `exhibitor.name.ko`, `product@`, `exhibitor+`, `-`. */
export function word(meaning: ColumnMeaning): string {
  if (meaning.kind === 'none') return '-';
  if (meaning.kind === 'field') return `${meaning.type}.${meaning.key}`;
  return meaning.type + (meaning.kind === 'code' ? '@' : '+');
}

/** Meanings of columns by letter; `?` behind those that are asked, `~` behind guesses. */
export function columnWords(table: Table | undefined): Record<string, string> {
  const marks = { ask: '?', guess: '~', sure: '', profile: '!' };
  return Object.fromEntries(
    (table?.columns ?? []).map((each) => [each.letter, word(each.meaning) + marks[each.certainty]]),
  );
}

/** Records as texts by meaning; the way a cell was filled behind it. */
export function recordsOf(table: Table | undefined): Record<string, string>[] {
  return (table?.rows ?? []).map(({ cells }) =>
    Object.fromEntries(
      cells.map(({ cell, column, isFilled }) => [word(column.meaning), cell.text + (isFilled ? ` <${isFilled}>` : '')]),
    ),
  );
}

/** Rows that are no records, as `4 total`; empty ones left out. */
export function unusedRows(table: Table | undefined): string[] {
  return (table?.unused ?? []).filter(({ why }) => why !== 'empty').map(({ row, why }) => `${row} ${why}`);
}

/** Codes of what was found. */
export function problemCodes(tables: readonly Table[]): string[] {
  return tables.flatMap(({ problems }) => problems.map(({ code }) => code));
}

/** The lists of a workbook. Fails when a cell of it got lost. */
export function tablesOf(workbook: Workbook, options?: ReadTablesOptions): Table[] {
  const tables = readTables(workbook, options);
  const lost = unaccountedCells(workbook, tables);
  if (lost.length > 0) throw new Error(`cells that nothing accounts for: ${lost.join(', ')}`);
  return tables;
}
