/** A result list of any length, page by page; late answers never replace newer ones. */
import { useCallback, useContext, useEffect, useReducer, useRef } from 'react';
import type { Input, Output } from '../../main/api/contract.ts';
import type { ErrorBody } from '../../main/api/errors.ts';
import { call } from './client.ts';
import { QueryCacheContext } from './useQuery.ts';

type Answer = Output<'catalogue.search'>;
type Request = Omit<Input<'catalogue.search'>, 'offset' | 'limit'>;

/** Hits per request: two screens of a totem, so the next page is there before the finger is. */
const pageLength = 40;

/** A list as far as it is known. */
export interface SearchList {
  /** The newest answer that has arrived; it may belong to the query before the present one. */
  answer: Answer | undefined;
  /** True while the present query has no answer yet. */
  isPending: boolean;
  error: ErrorBody | null;
  retry: () => void;
  /** The hit at a position, or undefined while its page is loading; asking for it loads it. */
  hitAt: (index: number) => Answer['hits'][number] | undefined;
}

/** Runs a search and its pages. The first pages stay in the session's cache, so "back" is instant. */
export function useSearch(request: Request): SearchList {
  const cache = useContext(QueryCacheContext);
  const [, redraw] = useReducer((count: number) => count + 1, 0);
  const identity = JSON.stringify(request);
  const shown = useRef<string | null>(null);
  const failure = useRef<{ identity: string; error: ErrorBody } | null>(null);
  const asked = useRef(new Set<string>());
  const pageKey = (of: string, page: number) => `search ${of} ${page}`;

  const load = useCallback(
    (of: string, page: number) => {
      const key = pageKey(of, page);
      if (cache.has(key) || asked.current.has(key)) return;
      asked.current.add(key);
      const input = { ...(JSON.parse(of) as Request), offset: page * pageLength, limit: pageLength };
      void call('catalogue.search', input).then((result) => {
        asked.current.delete(key);
        if (result.ok) cache.set(key, result.value);
        else failure.current = { identity: of, error: result.error };
        redraw();
      });
    },
    [cache],
  );

  useEffect(() => load(identity, 0), [identity, load]);

  // The newest query with an answer is what is shown; while typing, the list before stays until the next is there.
  if (cache.has(pageKey(identity, 0))) shown.current = identity;
  const shownIdentity = shown.current;
  const answer = shownIdentity === null ? undefined : (cache.get(pageKey(shownIdentity, 0)) as Answer | undefined);
  return {
    answer,
    isPending: shownIdentity !== identity,
    error: failure.current?.identity === identity ? failure.current.error : null,
    retry: () => {
      failure.current = null;
      load(identity, 0);
      redraw();
    },
    hitAt: (index) => {
      if (shownIdentity === null) return undefined;
      const page = Math.floor(index / pageLength);
      const known = cache.get(pageKey(shownIdentity, page)) as Answer | undefined;
      if (!known) load(shownIdentity, page);
      return known?.hits[index % pageLength];
    },
  };
}
