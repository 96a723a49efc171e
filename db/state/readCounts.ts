/** Reads the anonymous counts into tables. */
import type { ReadableDb } from '../handle.ts';
import {
  COUNT_KINDS,
  type CountKind,
  type CountLocale,
  type Counts,
  type ItemCount,
  type QueryCount,
  type Totals,
} from './countKinds.ts';

/** Days that a span is filled up with; a fair has five, and a year of them would only be zeros. */
const mostDays = 366;

/** Rows of a table of items or queries: more than anybody reads. */
const mostRows = 500;

interface HourRow {
  hour: string;
  locale: CountLocale;
  kind: CountKind;
  count: number;
}

interface Span {
  from: string;
  to: string;
}

// In SQLite texts of one form sort as days do.
const days = `SELECT min(day) AS "from", max(day) AS "to" FROM (
  SELECT substr(hour, 1, 10) AS day FROM count_hour UNION ALL SELECT day FROM item_day UNION ALL SELECT day FROM query_day)`;
const hours = `SELECT hour, locale, kind, count FROM count_hour WHERE substr(hour, 1, 10) BETWEEN @from AND @to`;
const items = `SELECT type, code, sum(opened) AS opened FROM item_day WHERE day BETWEEN @from AND @to AND type = @type
  GROUP BY code ORDER BY opened DESC, code LIMIT @limit`;
const queriesBy = (order: string, having = '') => `SELECT locale, query, sum(asked) AS asked,
    sum(without_result) AS withoutResult FROM query_day WHERE day BETWEEN @from AND @to
  GROUP BY locale, query ${having} ORDER BY ${order} DESC, query, locale LIMIT @limit`;

const noTotals = (): Totals => Object.fromEntries(COUNT_KINDS.map((kind) => [kind, 0])) as Totals;

/** Sums by a property of the hour, in the order of `keys`. */
function sumBy<K>(rows: readonly HourRow[], keys: readonly K[], keyOf: (row: HourRow) => K): [K, Totals][] {
  const sums = new Map(keys.map((key) => [key, noTotals()]));
  for (const row of rows) {
    const totals = sums.get(keyOf(row));
    if (totals) totals[row.kind] += row.count;
  }
  return [...sums];
}

function daysOf({ from, to }: Span): string[] {
  const all: string[] = [];
  const dayMs = 86_400_000;
  if (from === '') return all;
  for (let at = Date.parse(from); at <= Date.parse(to) && all.length < mostDays; at += dayMs) {
    all.push(new Date(at).toISOString().slice(0, 10));
  }
  return all;
}

/** See {@link Counts}. */
export function readCounts(db: ReadableDb, asked: Partial<Span>): Counts {
  const known = db.prepare(days).get() as { from: string | null; to: string | null };
  const span: Span = { from: asked.from ?? known.from ?? '', to: asked.to ?? known.to ?? '' };
  const rows = db.prepare(hours).all(span) as HourRow[];
  const locales = (['ko', 'zh-CN', 'en', ''] as const).filter((locale) => rows.some((row) => row.locale === locale));
  const itemsOf = (type: ItemCount['type']) => db.prepare(items).all({ ...span, type, limit: mostRows }) as ItemCount[];
  const queries = (sql: string) => db.prepare(sql).all({ ...span, limit: mostRows }) as QueryCount[];
  return {
    ...span,
    totals: sumBy(rows, [''], () => '')[0]?.[1] ?? noTotals(),
    byDay: sumBy(rows, daysOf(span), (row) => row.hour.slice(0, 10)).map(([day, totals]) => ({ day, ...totals })),
    byHour: sumBy(rows, [...Array(24).keys()], (row) => Number(row.hour.slice(11))).map(([hour, totals]) => ({
      hour,
      ...totals,
    })),
    byLocale: sumBy<CountLocale>(rows, locales, (row) => row.locale).map(([locale, totals]) => ({ locale, ...totals })),
    products: itemsOf('product'),
    exhibitors: itemsOf('exhibitor'),
    queries: queries(queriesBy('asked')),
    queriesWithoutResult: queries(queriesBy('withoutResult', 'HAVING sum(without_result) > 0')),
  };
}
