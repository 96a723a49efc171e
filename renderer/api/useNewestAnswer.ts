/** Help that changes with every key: what was shown stays until something newer is there, so that nothing flickers. */
import { useContext, useEffect, useRef, useState } from 'react';
import type { Input, MethodName, Output } from '#api/contract.ts';
import { call } from './client.ts';
import { QueryCacheContext } from './useQuery.ts';

/** An answer with the question that it belongs to; `data` is missing where the core could not answer. */
export interface NewestAnswer<M extends MethodName> {
  input: Input<M>;
  data: Output<M> | undefined;
}

/**
 * The newest answer that has arrived; an answer that comes late never replaces one to a newer question. Undefined
 * without a question (`input` null) and until the first answer. Answers are kept for the session.
 */
export function useNewestAnswer<M extends MethodName>(method: M, input: Input<M> | null): NewestAnswer<M> | undefined {
  const cache = useContext(QueryCacheContext);
  const identity = input === null ? null : `${method} ${JSON.stringify(input)}`;
  const [newest, setNewest] = useState<{ turn: number; identity: string } | null>(null);
  const turn = useRef(0);
  useEffect(() => {
    const own = ++turn.current;
    if (identity === null) return setNewest(null);
    const show = () => setNewest((last) => (last && last.turn > own ? last : { turn: own, identity }));
    if (cache.has(identity)) return show();
    void call(method, JSON.parse(identity.slice(method.length + 1)) as Input<M>).then((result) => {
      if (result.ok) cache.set(identity, result.value);
      show();
    });
  }, [cache, identity, method]);
  if (identity === null) return undefined;
  const shown = cache.has(identity) ? identity : newest?.identity;
  if (shown === undefined) return undefined;
  return {
    input: JSON.parse(shown.slice(method.length + 1)) as Input<M>,
    data: cache.get(shown) as Output<M> | undefined,
  };
}
