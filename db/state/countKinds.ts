/** What is counted, as plain data. Runs anywhere. */
import type { Locale } from '../model.ts';

/** What is counted by the hour and language, in the order of tables. */
export const COUNT_KINDS = [
  'visit',
  'search',
  'emptySearch',
  'resultOpened',
  'productOpened',
  'exhibitorOpened',
  'route',
  'codesShown',
  'listCode',
  'staffCall',
  'staffAnswer',
  'print',
] as const;
/** One of them. `emptySearch` is a search, too; `resultOpened` is an opening that followed a search. */
export type CountKind = (typeof COUNT_KINDS)[number];

/** How often each kind occurred. */
export type Totals = Record<CountKind, number>;

/** Empty: nobody had chosen a language yet. */
export type CountLocale = Locale | '';

/** A query that at least three visits asked for on one day. */
export interface QueryCount {
  locale: Locale;
  /** Folded: compatibility forms, case and blanks are gone. */
  query: string;
  asked: number;
  withoutResult: number;
}

/** An item by openings. */
export interface ItemCount {
  type: 'product' | 'exhibitor';
  code: string;
  opened: number;
}

/** Everything counted from one day to another, both included; days and hours of the fair's zone. */
export interface Counts {
  /** `2021-09-24`; empty when nothing was counted and no day was asked for. */
  from: string;
  to: string;
  totals: Totals;
  /** Every day of the span. */
  byDay: ({ day: string } & Totals)[];
  /** The 24 hours of the day, all days together. */
  byHour: ({ hour: number } & Totals)[];
  /** Languages that occurred. */
  byLocale: ({ locale: CountLocale } & Totals)[];
  /** Most opened first. */
  products: ItemCount[];
  exhibitors: ItemCount[];
  /** Most asked first. */
  queries: QueryCount[];
  /** Those of `queries` that found nothing at least once, most such first. */
  queriesWithoutResult: QueryCount[];
}

/** What is added to the counts in one go. */
export interface CountBatch {
  /** `hour` is `2021-09-24T09`. */
  hours: { hour: string; locale: CountLocale; kind: CountKind; count: number }[];
  items: ({ day: string } & ItemCount)[];
  queries: ({ day: string } & QueryCount)[];
}
