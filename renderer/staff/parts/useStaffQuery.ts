/** Asking the core in the staff area: nothing is kept, because every answer may be out of date after the next change. */
import { useCallback, useEffect, useRef, useState } from 'react';
import type { Input, MethodName, Output } from '#api/contract.ts';
import type { ErrorBody } from '#api/errors.ts';
import { call } from '../../api/client.ts';

/** State of one question. `data` stays while the same question is asked again. */
export interface StaffQuery<T> {
  data: T | undefined;
  error: ErrorBody | null;
  isAsking: boolean;
  again: () => void;
}

/** Asks at once and whenever the input changes or `again` is called; a late answer never replaces a newer one. */
export function useStaffQuery<M extends MethodName>(method: M, input: Input<M>): StaffQuery<Output<M>> {
  const asked = JSON.stringify(input);
  const [turn, setTurn] = useState(0);
  const [answer, setAnswer] = useState<{ asked: string; data: Output<M> | undefined; error: ErrorBody | null } | null>(
    null,
  );
  const [isAsking, setAsking] = useState(true);
  const newest = useRef(0);
  useEffect(() => {
    const own = ++newest.current;
    setAsking(true);
    void call(method, JSON.parse(asked) as Input<M>).then((result) => {
      if (own !== newest.current) return;
      setAsking(false);
      setAnswer((last) =>
        result.ok
          ? { asked, data: result.value, error: null }
          : { asked, data: last?.asked === asked ? last.data : undefined, error: result.error },
      );
    });
  }, [method, asked, turn]);
  const again = useCallback(() => setTurn((value) => value + 1), []);
  return { data: answer?.data, error: answer?.error ?? null, isAsking, again };
}
