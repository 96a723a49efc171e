/**
 * A look over the whole text before it is taken apart: quotes that do not match would swallow what follows, and far too
 * many fields would take minutes and all memory.
 */
import { fileLimits, rejection } from '#db/transfer/files/rejection.ts';

/** Empty ones at the ends of rows count too: a list saved with a million empty rows of ten columns. */
const mostFields = 10_000_000;
/** A cell's text with every character a doubled quote; after that the quote will not close. */
const longestQuoted = 2 * (fileLimits.cellLength + 1);

/** Where the quoted field that begins at `start` ends; -1 where it does not. */
function quotedEnd(text: string, start: number): number {
  let at = text.indexOf('"', start + 1);
  while (at !== -1 && at - start <= longestQuoted) {
    if (text[at + 1] !== '"') return at + 1;
    at = text.indexOf('"', at + 2);
  }
  return -1;
}

/** Finds a mark at or after a place; asks once for every mark, so that rare ones cost nothing. */
function createFinder(text: string, mark: string): (from: number) => number {
  let found = -1;
  return (from) => {
    if (found < from) {
      const next = text.indexOf(mark, from);
      found = next === -1 ? text.length : next;
    }
    return found;
  };
}

/** Raises open-quote with the row, and too-many-cells. */
export function checkRecords(text: string, delimiter: string): void {
  const nextDelimiter = createFinder(text, delimiter);
  const nextLine = createFinder(text, '\n');
  let row = 1;
  let column = 1;
  let fields = 0;
  for (let at = 0; at < text.length; at += 1) {
    if (text[at] === '"') {
      at = quotedEnd(text, at);
      // The parser forgives blanks behind a quoted field.
      while (at !== -1 && text[at] === ' ') at += 1;
      const isClosed = at !== -1 && (at >= text.length || text[at] === delimiter || text[at] === '\n');
      if (!isClosed) throw rejection('open-quote', { row });
    } else at = Math.min(nextDelimiter(at), nextLine(at));
    fields += 1;
    if (text[at] === '\n') {
      row += 1;
      column = 1;
    } else column += 1;
    if (row > fileLimits.rows || column > fileLimits.columns || fields > mostFields) {
      throw rejection('too-many-cells', { limit: fileLimits.cells });
    }
  }
}
