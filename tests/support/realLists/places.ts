/** What a file holds, by the program and by a reader that shares nothing with it: no cell may get lost in reading. */
import * as XLSX from '@e965/xlsx';
import iconv from 'iconv-lite';
import { columnLetter } from '#db/transfer/tables/grid.ts';
import type { Workbook } from '#db/transfer/types.ts';

const isSeen = (text: string) => text.replaceAll(/[\s\u00ad\u200b-\u200f\u2060\ufeff]/g, '') !== '';

function placesRead({ sheets }: Workbook): string[] {
  return sheets.flatMap(({ name, rows }) =>
    rows.flatMap(({ number, cells }) =>
      cells.flatMap((cell, column) => (cell && isSeen(cell.text) ? [`${name}!${columnLetter(column)}${number}`] : [])),
    ),
  );
}

function placesByLibrary(bytes: Uint8Array): string[] {
  const book = XLSX.read(bytes, { type: 'array' });
  return book.SheetNames.flatMap((name) =>
    Object.entries(book.Sheets[name] ?? {})
      .filter(([place, cell]) => {
        const { t, v } = cell as XLSX.CellObject; // typed as any by the library
        return !place.startsWith('!') && (t === 'e' || isSeen(String(v ?? '')));
      })
      .map(([place]) => `${name}!${place}`),
  );
}

/** Characters of a text but for delimiters, quotes, blanks and marks, sorted: no reader may change these. */
const letters = (text: string, delimiter: string) =>
  [...text.replaceAll(/[\s"\u200b\ufeff]/g, '').replaceAll(delimiter, '')].toSorted().join('');

/** What the program has read and what the file holds: filled cells of a workbook, characters of a text. */
export function contentsOf(workbook: Workbook, bytes: Uint8Array): { read: unknown; held: unknown } {
  const { reading } = workbook;
  if (!reading) return { read: placesRead(workbook).toSorted(), held: placesByLibrary(bytes).toSorted() };
  const texts = workbook.sheets.flatMap(({ rows }) =>
    rows.flatMap(({ cells }) => cells.map((cell) => cell?.text ?? '')),
  );
  const whole = iconv.decode(Buffer.from(bytes), reading.encoding).replace(/^sep=.\r?\n/, '');
  return { read: letters(texts.join(''), reading.delimiter), held: letters(whole, reading.delimiter) };
}
