/** The one query hook. Answers are kept for the session, so that "back" shows a page at once and at its place. */
import { createContext, useContext, useEffect, useReducer } from 'react';
import type { Input, MethodName, Output } from '#api/contract.ts';
import type { ErrorBody } from '#api/errors.ts';
import { call } from './client.ts';

/** Answers of one session by method and input. Forgotten with the session. */
export type QueryCache = Map<string, unknown>;

/** The session's cache. */
export const QueryCacheContext = createContext<QueryCache>(new Map());

/** State of one query. While a newer input loads, `data` is undefined: an old answer never poses as a new one. */
export interface QueryState<T> {
  data: T | undefined;
  error: ErrorBody | null;
  retry: () => void;
}

/** Asks once per distinct input and keeps the answer for the session. */
export function useQuery<M extends MethodName>(method: M, input: Input<M>): QueryState<Output<M>> {
  const cache = useContext(QueryCacheContext);
  const identity = `${method} ${JSON.stringify(input)}`;
  const [state, update] = useReducer(
    (
      _previous: { identity: string; error: ErrorBody | null; turn: number },
      next: { identity: string; error: ErrorBody | null; turn: number },
    ) => next,
    { identity: '', error: null, turn: 0 },
  );
  const data = cache.get(identity) as Output<M> | undefined;
  const { turn } = state;

  useEffect(() => {
    if (cache.has(identity)) return undefined;
    let isCurrent = true;
    void call(method, JSON.parse(identity.slice(method.length + 1)) as Input<M>).then((result) => {
      if (result.ok) cache.set(identity, result.value);
      if (isCurrent) update({ identity, error: result.ok ? null : result.error, turn });
    });
    return () => {
      isCurrent = false;
    };
  }, [cache, identity, method, turn]);

  return {
    data,
    error: state.identity === identity ? state.error : null,
    retry: () => update({ identity: '', error: null, turn: turn + 1 }),
  };
}
