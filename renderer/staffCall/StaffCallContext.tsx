/** The call for staff as the screen knows it. Above the session: a call outlives the visit that raised it. */
import { createContext, useCallback, useContext, useEffect, useMemo, useRef, useState, type ReactNode } from 'react';
import type { CallReason, Output } from '#api/contract.ts';
import type { Result } from '#api/errors.ts';
import { call, onEvent } from '../api/client.ts';

/** A call that nobody was told of may be tried again after this, also where no visit ends. */
const failureShownMs = 30_000;

/** While a call is open the core is asked this often: an event may be lost, and a call expires without one. */
const pollMs = 5000;

type CallState = Output<'staff.callState'>;

/** The open call; `since` is when it was raised, on this page's monotonic clock. */
export interface ShownCall {
  id: number;
  status: 'calling' | 'acknowledged';
  reason: CallReason | null;
  since: number;
}

/** The call with the ways to change it. */
export interface StaffCallControl {
  shown: ShownCall | null;
  hasSound: boolean;
  hasCode: boolean;
  /** The last press of "call" did not reach the core: nobody is called, and the screen must not look as if. */
  hasFailed: boolean;
  /** Takes back {@link hasFailed}. */
  forgetFailure: () => void;
  raise: (reason: CallReason | null) => void;
  cancel: () => void;
  /** Staff stand here; the answer says whether their code was right. */
  arrive: (code: string | null) => Promise<Result<CallState>>;
}

const StaffCallContext = createContext<StaffCallControl | null>(null);

/** See above. */
export function useStaffCall(): StaffCallControl {
  const control = useContext(StaffCallContext);
  if (!control) throw new Error('no call provider here');
  return control;
}

/** Holds the call for everything inside. */
export function StaffCallProvider({ children }: { children: ReactNode }) {
  const [shown, setShown] = useState<ShownCall | null>(null);
  const [signal, setSignal] = useState({ hasSound: false, hasCode: false });
  const [hasFailed, setFailed] = useState(false);
  const turn = useRef(0);

  const take = useCallback(({ call: open, hasSound, hasCode }: CallState) => {
    turn.current++;
    setFailed(false);
    setSignal((before) =>
      before.hasSound === hasSound && before.hasCode === hasCode ? before : { hasSound, hasCode },
    );
    setShown((before) => {
      if (!open) return null;
      // The same call keeps its clock, which must not jump by the time that an answer takes.
      const since = before?.id === open.id ? before.since : performance.now() - open.waitedMs;
      const isSame = before?.id === open.id && before.status === open.status && before.reason === open.reason;
      if (isSame) return before;
      return { id: open.id, status: open.status, reason: open.reason, since };
    });
  }, []);
  const ask = useCallback(
    async (question: () => Promise<Result<CallState>>) => {
      const own = ++turn.current;
      const result = await question();
      // Something newer, an event or another call, is shown already.
      if (result.ok && own === turn.current) take(result.value);
      return result;
    },
    [take],
  );

  const forgetFailure = useCallback(() => setFailed(false), []);
  useEffect(() => {
    if (!hasFailed) return undefined;
    const timer = setTimeout(forgetFailure, failureShownMs);
    return () => clearTimeout(timer);
  }, [hasFailed, forgetFailure]);

  const isOpen = shown !== null;
  useEffect(() => onEvent('staff.callChanged', take), [take]);
  useEffect(() => {
    const look = () => void ask(() => call('staff.callState', {}));
    look();
    if (!isOpen) return undefined;
    const timer = setInterval(look, pollMs);
    return () => clearInterval(timer);
  }, [ask, isOpen]);

  const control = useMemo<StaffCallControl>(
    () => ({
      shown,
      ...signal,
      hasFailed,
      forgetFailure,
      raise: (reason) =>
        void ask(() => call('staff.call', { reason })).then(({ ok }) => {
          if (!ok) setFailed(true);
        }),
      cancel: () => void ask(() => call('staff.cancelCall', {})),
      arrive: (code) => ask(() => call('staff.arrived', { code })),
    }),
    [ask, shown, signal, hasFailed, forgetFailure],
  );
  return <StaffCallContext.Provider value={control}>{children}</StaffCallContext.Provider>;
}
