/** The anonymous counts as plain sheets, for the writer of spreadsheet files. */
import type { Locale } from '../model.ts';
import { COUNT_KINDS, type Counts, type ItemCount, type QueryCount, type Totals } from './countKinds.ts';
import { statsWords } from './statsWords.ts';

/** One sheet: a heading row and rows of the same length. Numbers are numbers, so that they can be added up. */
export interface StatsSheet {
  name: string;
  headings: string[];
  rows: (string | number)[][];
}

/** What an item is called in the reader's language; its code where the catalogue does not have it any more. */
export type NameOfItem = (type: ItemCount['type'], code: string) => string | undefined;

/** Counts in the words of a language: the days, the hours of a day, languages, items, queries, always in this order. */
export function statsSheets(counts: Counts, locale: Locale, nameOf: NameOfItem): StatsSheet[] {
  const words = statsWords[locale];
  const kinds = COUNT_KINDS.map((kind) => words.kinds[kind]);
  const totalsOf = (totals: Totals) => COUNT_KINDS.map((kind) => totals[kind]);
  const items = (sheet: 'products' | 'exhibitors'): StatsSheet => ({
    name: words.sheets[sheet],
    headings: [words.code, words.name, words.opened],
    rows: counts[sheet].map(({ type, code, opened }) => [code, nameOf(type, code) ?? code, opened]),
  });
  const queries = (name: string, rows: readonly QueryCount[]): StatsSheet => ({
    name,
    headings: [words.query, words.language, words.asked, words.withoutResult],
    rows: rows.map(({ query, locale, asked, withoutResult }) => [query, words.locales[locale], asked, withoutResult]),
  });
  return [
    {
      name: words.sheets.days,
      headings: [words.day, ...kinds],
      rows: [
        ...counts.byDay.map((row) => [row.day, ...totalsOf(row)]),
        ...(counts.byDay.length > 0 ? [[words.total, ...totalsOf(counts.totals)]] : []),
      ],
    },
    {
      name: words.sheets.hours,
      headings: [words.hour, ...kinds],
      rows: counts.byHour.map((row) => [`${String(row.hour).padStart(2, '0')}:00`, ...totalsOf(row)]),
    },
    {
      name: words.sheets.languages,
      headings: [words.language, ...kinds],
      rows: counts.byLocale.map((row) => [words.locales[row.locale], ...totalsOf(row)]),
    },
    items('products'),
    items('exhibitors'),
    queries(words.sheets.queries, counts.queries),
    queries(words.sheets.queriesWithoutResult, counts.queriesWithoutResult),
  ];
}
