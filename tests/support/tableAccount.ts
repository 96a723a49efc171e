/** Proves that no cell of a workbook got lost on the way into tables. */
import { columnLetter } from '#db/transfer/tables/grid.ts';
import type { Table, Workbook } from '#db/transfer/types.ts';

/** Cells that are in no record, heading, unused row and problem, as `Sheet!B3`; an empty list is what is promised. */
export function unaccountedCells(workbook: Workbook, tables: readonly Table[]): string[] {
  return workbook.sheets.flatMap((sheet) => {
    const own = tables.filter((table) => table.sheet === sheet.name);
    const wholeRows = new Set(
      own.flatMap(({ headingRows, unused }) => [...headingRows, ...unused.map(({ row }) => row)]),
    );
    const places = new Set(
      own.flatMap(({ rows, problems }) => [
        ...rows.flatMap(({ number, cells }) => cells.map(({ column }) => `${column.letter}${number}`)),
        ...problems.map(({ column, row }) => `${column}${row}`),
      ]),
    );
    return sheet.rows.flatMap(({ number, cells }) =>
      cells.flatMap((cell, index) => {
        const place = `${columnLetter(index)}${number}`;
        const isEmpty = !cell || (cell.text.trim() === '' && cell.formula?.isStale !== true);
        const isAccounted = isEmpty || wholeRows.has(number) || places.has(place);
        return isAccounted ? [] : [`${sheet.name}!${place}`];
      }),
    );
  });
}
