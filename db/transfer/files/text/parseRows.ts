/** Text with a known delimiter into rows. */
import Papa from 'papaparse';
import { checkLength, createCellBudget, fillGaps, isInvisible, withoutEmptyEnd } from '#db/transfer/files/grid.ts';
import { rejection } from '#db/transfer/files/rejection.ts';
import type { Cell, SheetRow, TextReading } from '#db/transfer/types.ts';
import { checkRecords } from './checkRecords.ts';

function cellOf(text: string): Cell | null {
  return text === '' || isInvisible(text) ? null : { kind: 'text', text };
}

/**
 * Rows numbered as spreadsheet programs do: by records, so that a line break within quotes does not count. Every cell is text.
 * Raises open-quote, too-many-cells and cell-too-long.
 */
export function parseRows(text: string, delimiter: TextReading['delimiter'], sheet: string): SheetRow[] {
  checkRecords(text, delimiter);
  const budget = createCellBudget();
  const rows: SheetRow[] = [];
  let number = 0;
  Papa.parse<string[]>(text, {
    delimiter,
    newline: '\n',
    step: ({ data, errors }) => {
      number += 1;
      if (errors.some(({ type }) => type === 'Quotes')) throw rejection('open-quote', { row: number });
      const cells = withoutEmptyEnd(data.map(cellOf));
      budget.spend(cells.length);
      for (const cell of cells) if (cell) checkLength(cell.text, { sheet, row: number });
      if (cells.length > 0) rows.push({ number, isHidden: false, cells });
    },
  });
  return fillGaps(rows);
}
