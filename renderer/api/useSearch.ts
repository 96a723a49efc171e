/** A result list of any length, page by page; late answers never replace newer ones. */
import { useCallback, useContext, useEffect, useState } from 'react';
import type { Output, ParsedInput } from '#api/contract.ts';
import type { ErrorBody } from '#api/errors.ts';
import { call } from './client.ts';
import { QueryCacheContext } from './useQuery.ts';

type Answer = Output<'catalogue.search'>;
type Request = Omit<ParsedInput<'catalogue.search'>, 'offset' | 'limit'>;

/**
 * Hits per request: what a totem shows above its keyboard, with a row to spare. Most of the core's time goes into the
 * cards, so a longer page would be waited for at every key (measured 2026-11-25: 0.4 ms a card).
 */
const pageLength = 16;

/**
 * Requests on their way beyond which none is sent ahead: whoever types faster than the core answers must not wait behind
 * their own old queries. What is not sent ahead is sent when it has been drawn.
 */
const mostAhead = 2;

/** A list as far as it is known. */
export interface SearchList {
  /** The newest answer that has arrived; it may belong to the query before the present one. */
  answer: Answer | undefined;
  /** What `answer` belongs to; the present request until there is one. */
  answered: Request;
  /** True while the present query has no answer yet. */
  isPending: boolean;
  error: ErrorBody | null;
  retry: () => void;
  /** Asks for a query that is about to be the present one, so that its answer is on its way while React draws. */
  prepare: (query: string) => void;
  /** The hit at a position, or undefined while its page is loading. */
  hitAt: (index: number) => Answer['hits'][number] | undefined;
  /** Says which positions are in view, so that their pages are loaded. */
  showRange: (first: number, last: number) => void;
}

const pageKey = (identity: string, page: number) => `search ${identity} ${page}`;

/** Runs a search and its pages. Answers stay in the session's cache, so "back" is instant. */
export function useSearch(request: Request): SearchList {
  const cache = useContext(QueryCacheContext);
  const identity = JSON.stringify(request);
  const [asked] = useState(() => new Set<string>());
  const [, setArrivals] = useState(0);
  const [failure, setFailure] = useState<{ identity: string; error: ErrorBody } | null>(null);
  // While typing, the list before stays until the next one is there.
  const [lastShown, setLastShown] = useState<string | null>(null);
  const shown = cache.has(pageKey(identity, 0)) ? identity : lastShown;
  if (shown !== lastShown) setLastShown(shown);

  const load = useCallback(
    async (of: string, page: number) => {
      const key = pageKey(of, page);
      if (cache.has(key) || asked.has(key)) return;
      asked.add(key);
      const input = { ...(JSON.parse(of) as Request), offset: page * pageLength, limit: pageLength };
      const result = await call('catalogue.search', input);
      asked.delete(key);
      if (result.ok) cache.set(key, result.value);
      else setFailure({ identity: of, error: result.error });
      setArrivals((count) => count + 1);
    },
    [asked, cache],
  );
  useEffect(() => void load(identity, 0), [identity, load]);

  const showRange = useCallback(
    (first: number, last: number) => {
      if (shown === null || last < first) return;
      // Who scrolls goes on scrolling: the next page is there before the finger is.
      const ahead = first > 0 ? 1 : 0;
      const lastPage = Math.floor(last / pageLength) + ahead;
      for (let page = Math.floor(first / pageLength); page <= lastPage; page++) void load(shown, page);
    },
    [load, shown],
  );
  const pageOf = (page: number) =>
    shown === null ? undefined : (cache.get(pageKey(shown, page)) as Answer | undefined);
  return {
    answer: pageOf(0),
    answered: shown === null ? request : (JSON.parse(shown) as Request),
    isPending: shown !== identity,
    error: failure?.identity === identity ? failure.error : null,
    retry: () => {
      setFailure(null);
      void load(identity, 0);
    },
    prepare: (query) => {
      if (asked.size < mostAhead) void load(JSON.stringify({ ...request, query }), 0);
    },
    hitAt: (index) => pageOf(Math.floor(index / pageLength))?.hits[index % pageLength],
    showRange,
  };
}
