/**
 * Anonymous counts of what visitors do, for the organiser: sums by hour and language, never who or in which order. They
 * are gathered in memory and written down every half a minute, so that counting costs a visitor's call nothing.
 */
import type { CountBatch, Counts as CountTables, ItemCount } from '#db/state/countKinds.ts';
import type { CountStore } from '#db/state/counts.ts';
import { createHourOf, dayOf } from './fairHour.ts';
import { errorFields, type Log } from './log.ts';
import { createQueryCounts } from './queryCounts.ts';
import { createVisitCounts, type CountEvent } from './visitCounts.ts';

/** A power cut loses so much at most. */
export const countsKeptEveryMs = 30_000;

/** See {@link createCounts}. */
export interface Counts {
  /** Never throws into the call that is counted. */
  record: (event: CountEvent) => void;
  /** Writes down what was gathered; to be called every {@link countsKeptEveryMs}. What fails is tried again next time. */
  flush: () => void;
  /** With what has been gathered since the last flush. Days of the fair's zone, both included. */
  read: (span: { from?: string; to?: string }) => CountTables;
  /** Deletes everything, gathered or written down. Raises STORAGE_FULL. */
  clear: () => void;
  /** Openings of products on the present day, from before a restart, too. */
  productsOfToday: () => Map<string, number>;
  /** Counts what waits and flushes. */
  close: () => void;
}

/** Counts over a store. `timeZone` is the fair's. */
export function createCounts(deps: {
  store: CountStore;
  timeZone: () => string;
  now: () => Date;
  monotonicMs: () => number;
  log: Log;
}): Counts {
  const { store, timeZone, now, monotonicMs, log } = deps;
  const hourOf = createHourOf();
  const presentHour = () => hourOf(now(), timeZone());
  const queries = createQueryCounts();
  const hours = new Map<string, CountBatch['hours'][number]>();
  const items = new Map<string, { day: string } & ItemCount>();

  const visit = createVisitCounts(monotonicMs, {
    count: (hour, locale, kind) => {
      const key = `${hour} ${locale} ${kind}`;
      hours.set(key, { hour, locale, kind, count: (hours.get(key)?.count ?? 0) + 1 });
    },
    open: (hour, { type, code }) => {
      const day = dayOf(hour);
      const key = `${day} ${type} ${code}`;
      items.set(key, { day, type, code, opened: (items.get(key)?.opened ?? 0) + 1 });
    },
    ask: (hour, asked) => queries.add({ day: dayOf(hour), ...asked }),
  });

  /** Raises what the store raises; everything is still gathered then. */
  function write(): void {
    const due = queries.due(dayOf(presentHour()), ({ day, locale, query }) => store.hasQuery(day, locale, query));
    if (hours.size + items.size + due.length === 0) return;
    store.add({ hours: [...hours.values()], items: [...items.values()], queries: due });
    hours.clear();
    items.clear();
    queries.settle(due);
  }

  function guard(event: string, action: () => void): void {
    try {
      action();
    } catch (error) {
      // A kiosk that cannot count still serves visitors.
      log('error', event, errorFields(error));
    }
  }

  const flush = () => guard('counts.notKept', write);
  return {
    record: (event) => guard('counts.notCounted', () => visit.take(event, presentHour())),
    flush: () => {
      guard('counts.notCounted', visit.tick);
      flush();
    },
    read: (span) => {
      flush();
      return store.read(span);
    },
    clear: () => {
      store.clear();
      hours.clear();
      items.clear();
      queries.clear();
    },
    productsOfToday: () => {
      let products = new Map<string, number>();
      flush();
      guard('counts.unreadable', () => (products = store.productsOfDay(dayOf(presentHour()))));
      return products;
    },
    close: () => {
      guard('counts.notCounted', visit.end);
      flush();
    },
  };
}
