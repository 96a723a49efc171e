/** Names of cells and sheets as spreadsheets write them. */
import { columnLetter } from '#db/transfer/tables/grid.ts';

/** Zero-based column of a letter: `AA` is 26. */
export function columnIndex(name: string): number {
  return [...name].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

/** `B3` for row 3 and column 1. */
export function cellName(row: number, column: number): string {
  return `${columnLetter(column)}${row}`;
}

/** A sheet's name within a formula or link. */
export function quotedSheet(name: string): string {
  return `'${name.replaceAll("'", "''")}'`;
}

/** What Excel forbids, controls, and halves of characters. */
// oxlint-disable-next-line no-control-regex -- control characters are what is looked for
const forbidden = /[[\]:*?/\\\u0000-\u001f\ufffe\uffff\p{Surrogate}]/gu;

/**
 * A name that Excel takes, unlike every name in `taken` in any case of letters: 31 UTF-16 units, no `[]:*?/\`, no
 * apostrophe at its ends, and not the reserved History.
 */
export function freeSheetName(wanted: string, taken: readonly string[]): string {
  const plain = wanted
    .replace(forbidden, ' ')
    .trim()
    .replace(/^'+|'+$/g, '')
    .trim();
  const base = plain === '' || /^history$/i.test(plain) ? `${plain}_` : plain;
  const others = new Set([...taken.map((name) => name.toLowerCase()), 'lists']);
  for (let turn = 1; ; turn += 1) {
    const suffix = turn === 1 ? '' : ` (${turn})`;
    const name =
      base
        .slice(0, 31 - suffix.length)
        .replace(/[\ud800-\udbff]$/, '')
        .replace(/'+$/, '') + suffix;
    if (!others.has(name.toLowerCase())) return name;
  }
}
