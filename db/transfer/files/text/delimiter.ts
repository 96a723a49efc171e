/** What parts the columns of a text file. */
import Papa from 'papaparse';
import type { TextReading } from '#db/transfer/types.ts';
import type { HeadingScore } from './legacyEncoding.ts';

type Delimiter = TextReading['delimiter'];

/** In order of preference where nothing tells them apart. */
export const DELIMITERS: readonly Delimiter[] = [',', '\t', ';', '|'];

/** Rows that are looked at; titles and notes are a few of them. */
const previewRows = 60;
const previewLength = 256 * 1024;

interface Candidate {
  delimiter: Delimiter;
  headings: number;
  /** Rows that have the most frequent number of columns above one, and that number. */
  rows: number;
  columns: number;
  hasOpenQuote: boolean;
}

function look(text: string, delimiter: Delimiter, score: HeadingScore): Candidate {
  const { data, errors } = Papa.parse<string[]>(text.slice(0, previewLength), {
    delimiter,
    newline: '\n',
    preview: previewRows,
  });
  const widths = new Map<number, number>();
  for (const { length } of data) if (length > 1) widths.set(length, (widths.get(length) ?? 0) + 1);
  const [columns, rows] = [...widths].toSorted((a, b) => b[1] - a[1] || b[0] - a[0])[0] ?? [1, 0];
  const words = data.flat().filter((word) => word.trim() !== '');
  return {
    delimiter,
    headings: score(words),
    rows,
    columns,
    hasOpenQuote: errors.some(({ type }) => type === 'Quotes'),
  };
}

/** Commas in sentences give rows of any length; a list has one length. */
function compare(a: Candidate, b: Candidate): number {
  return (
    b.headings - a.headings ||
    b.rows - a.rows ||
    Number(a.hasOpenQuote) - Number(b.hasOpenQuote) ||
    b.columns - a.columns ||
    DELIMITERS.indexOf(a.delimiter) - DELIMITERS.indexOf(b.delimiter)
  );
}

/** The delimiter, and those that would do as well, best first. */
export function findDelimiter(text: string, score: HeadingScore): { delimiter: Delimiter; others: Delimiter[] } {
  const [best, ...rest] = DELIMITERS.map((each) => look(text, each, score)).toSorted(compare);
  const isRival = (each: Candidate) =>
    best !== undefined &&
    each.rows > 1 &&
    each.rows >= best.rows &&
    each.headings >= best.headings &&
    !each.hasOpenQuote;
  return { delimiter: best?.delimiter ?? ',', others: rest.filter(isRival).map(({ delimiter }) => delimiter) };
}

const separatorLine = /^"?sep=([,;\t|])"?(?:\n|$)/i;

/** The line by which spreadsheet programs are told the delimiter; they do not show it. */
export function takeSeparatorLine(text: string): { text: string; delimiter: Delimiter | null } {
  const found = separatorLine.exec(text);
  if (!found) return { text, delimiter: null };
  return { text: text.slice(found[0].length), delimiter: DELIMITERS.find((each) => each === found[1]) ?? null };
}
