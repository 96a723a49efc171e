/**
 * Turns what a visit does into things to count. A screen searches at every key, so a query counts only once it rests:
 * when something is opened, when another query follows that is no continuation, or when nothing follows for a while.
 * Everything remembered here is of the running visit and forgotten with it.
 */
import { assertNever } from '#api/errors.ts';
import type { CountKind, CountLocale, ItemCount } from '#db/state/countKinds.ts';
import type { Locale } from '#db/model.ts';
import { foldQuery } from './queryCounts.ts';

/** Something that may count. Openings, searches and routes say in which language. */
export type CountEvent =
  | {
      kind: 'searched';
      locale: Locale;
      query: string;
      /** Filters hide what the words would find, so that an empty answer says nothing about them. */
      isFiltered: boolean;
      /** Whether these are further hits of the answer before. */
      isContinued: boolean;
      total: number;
      hits: readonly Pick<ItemCount, 'type' | 'code'>[];
    }
  | ({ kind: 'opened'; locale: Locale } & Pick<ItemCount, 'type' | 'code'>)
  | { kind: 'visit' | 'codesShown' | 'listCode'; locale: Locale }
  /** `to` tells two ways apart; the same way with or without steps counts once. */
  | { kind: 'route'; locale: Locale; to: string }
  | { kind: 'staffCall' | 'staffAnswer' | 'print' }
  /** The screen has gone back to its attract loop. */
  | { kind: 'visitEnded' };

/** What is counted in the end. `hour` is when it happened. */
export interface Counted {
  count: (hour: string, locale: CountLocale, kind: CountKind) => void;
  open: (hour: string, item: Pick<ItemCount, 'type' | 'code'>) => void;
  /** Once a visit for every query. */
  ask: (hour: string, asked: { locale: Locale; query: string; isEmpty: boolean }) => void;
}

/** A pause after which a query that is not continued was meant; a quick typist needs a fifth of it for a key. */
const restMs = 2000;

/** Who looks for every key needs so long for the next one. */
const slowTypingMs = 10_000;

interface Pending {
  query: string;
  locale: Locale;
  hour: string;
  atMs: number;
  isEmpty: boolean;
}

/** Letters of Korean syllables one by one: 호 is on the way to 홍. */
const letters = (query: string) => query.normalize('NFD');

const isContinuation = (before: string, after: string) =>
  letters(after).startsWith(letters(before)) || letters(before).startsWith(letters(after));

/** See {@link createVisitCounts}. */
export interface VisitCounts {
  take: (event: CountEvent, hour: string) => void;
  /** Counts a query that has rested. */
  tick: () => void;
  /** Counts a query that waits, because nothing will follow. */
  end: () => void;
}

const itemKey = ({ type, code }: Pick<ItemCount, 'type' | 'code'>) => `${type} ${code}`;

/** Starts between two visits. */
export function createVisitCounts(monotonicMs: () => number, counted: Counted): VisitCounts {
  let locale: CountLocale = '';
  let pending: Pending | null = null;
  let lastQuery = '';
  let lastOpened = '';
  let lastRoute = '';
  let hits = new Set<string>();
  const asked = new Set<string>();

  function settle(): void {
    if (!pending) return;
    const { query, hour, isEmpty, locale: spoken } = pending;
    lastQuery = query;
    pending = null;
    counted.count(hour, spoken, 'search');
    if (isEmpty) counted.count(hour, spoken, 'emptySearch');
    if (asked.has(query)) return;
    asked.add(query);
    counted.ask(hour, { locale: spoken, query, isEmpty });
  }

  function search(event: CountEvent & { kind: 'searched' }, hour: string): void {
    const query = foldQuery(event.query);
    const isSame = query === (pending?.query ?? lastQuery);
    const found = event.hits.map(itemKey);
    // Without words it is browsing, and what is opened then is no result.
    hits = new Set(query === '' ? [] : event.isContinued && isSame ? [...hits, ...found] : found);
    if (isSame) {
      // Filters, another page, or the way back from a product. An answer without filters says more.
      if (pending && !event.isFiltered) pending.isEmpty = event.total === 0;
      return;
    }
    const waitedMs = pending ? monotonicMs() - pending.atMs : 0;
    const isTyping = pending !== null && waitedMs < slowTypingMs && isContinuation(pending.query, query);
    if (waitedMs >= restMs && !isTyping) settle();
    // A single loose letter is a syllable that has just begun.
    const isBegun = query === '' || /^[ㄱ-ㆎ]$/.test(query);
    const isEmpty = !event.isFiltered && event.total === 0;
    pending = isBegun ? null : { query, locale: event.locale, hour, atMs: monotonicMs(), isEmpty };
    if (query === '') lastQuery = '';
  }

  function open(event: CountEvent & { kind: 'opened' }, hour: string): void {
    settle();
    const key = itemKey(event);
    // The same page in another language, or again after a look at the plan.
    if (key === lastOpened) return;
    lastOpened = key;
    counted.count(hour, event.locale, event.type === 'product' ? 'productOpened' : 'exhibitorOpened');
    if (hits.has(key)) counted.count(hour, event.locale, 'resultOpened');
    counted.open(hour, event);
  }

  function forget(): void {
    settle();
    locale = '';
    lastQuery = '';
    lastOpened = '';
    lastRoute = '';
    hits = new Set();
    asked.clear();
  }

  return {
    take: (event, hour) => {
      if (event.kind === 'visit' || event.kind === 'visitEnded') forget();
      if ('locale' in event) locale = event.locale;
      switch (event.kind) {
        case 'searched':
          return search(event, hour);
        case 'opened':
          return open(event, hour);
        case 'visitEnded':
          return undefined;
        case 'route':
          if (event.to !== lastRoute) counted.count(hour, event.locale, 'route');
          lastRoute = event.to;
          return undefined;
        case 'visit':
        case 'codesShown':
        case 'listCode':
        case 'staffCall':
        case 'staffAnswer':
        case 'print':
          return counted.count(hour, locale, event.kind);
        default:
          return assertNever(event);
      }
    },
    tick: () => {
      if (pending && monotonicMs() - pending.atMs >= slowTypingMs) settle();
    },
    end: settle,
  };
}
