/**
 * A visitor's call for staff: calling → acknowledged → done, or cancelled, or expired. It belongs to the kiosk and not to
 * the visit, so it outlives an idle reset: whoever called may have sat down beside the screen.
 */
import type { CallReason } from '#api/contract.ts';
import type { Log } from './log.ts';

/** A call that nobody answers, and an answer after which nobody comes, are forgotten after this. */
const keptMs = 10 * 60_000;

/** Response times kept: more than a busy kiosk sees in a fair. */
const keptResponses = 2000;

/** One open call. Times are milliseconds of the monotonic clock. */
export interface StaffCall {
  id: number;
  reason: CallReason | null;
  status: 'calling' | 'acknowledged';
  calledAtMs: number;
  answeredAtMs: number | null;
}

/** How long visitors waited for an answer: counts and seconds, nothing about anyone. Null without any answer. */
export interface ResponseTimes {
  count: number;
  medianSeconds: number | null;
  longestSeconds: number | null;
}

/** See {@link createStaffCalls}. What does not fit the present state changes nothing and answers false. */
export interface StaffCalls {
  /** The open call, null when there is none. */
  current: () => StaffCall | null;
  /** Raises a call. While one is waiting, only its reason changes; after an answer it is a new call. */
  raise: (reason: CallReason | null) => void;
  /** The visitor no longer needs anyone. */
  cancel: () => boolean;
  /** Staff are on their way. */
  acknowledge: (id: number) => boolean;
  /** Staff are there, or were: also without a word before. */
  finish: (id: number) => boolean;
  responses: () => ResponseTimes;
}

/** Starts without a call. `onChange` runs after every change but expiry, which is noticed when somebody next looks. */
export function createStaffCalls(deps: {
  monotonicMs: () => number;
  log: Log;
  onChange: () => void;
  /** Runs for every new call and every first answer. */
  count: (kind: 'staffCall' | 'staffAnswer') => void;
}): StaffCalls {
  const { monotonicMs, log, onChange, count } = deps;
  const seconds: number[] = [];
  let open: StaffCall | null = null;
  let lastId = 0;

  const since = (ms: number) => Math.round((monotonicMs() - ms) / 1000);

  function current(): StaffCall | null {
    if (open && monotonicMs() - (open.answeredAtMs ?? open.calledAtMs) >= keptMs) {
      log('warn', open.status === 'calling' ? 'call.unanswered' : 'call.leftOpen', { seconds: since(open.calledAtMs) });
      open = null;
    }
    return open;
  }

  function answer(call: StaffCall): StaffCall {
    if (call.status === 'acknowledged') return call;
    const waited = since(call.calledAtMs);
    seconds.push(waited);
    if (seconds.length > keptResponses) seconds.shift();
    log('info', 'call.answered', { seconds: waited });
    count('staffAnswer');
    return { ...call, status: 'acknowledged', answeredAtMs: monotonicMs() };
  }

  return {
    current,
    raise: (reason) => {
      const call = current();
      if (call?.status === 'calling') open = { ...call, reason };
      else {
        open = { id: ++lastId, reason, status: 'calling', calledAtMs: monotonicMs(), answeredAtMs: null };
        // Not the reason: with the hour it could point at a person.
        log('info', 'call.raised');
        count('staffCall');
      }
      onChange();
    },
    cancel: () => {
      const call = current();
      if (!call) return false;
      log('info', 'call.cancelled', { seconds: since(call.calledAtMs) });
      open = null;
      onChange();
      return true;
    },
    acknowledge: (id) => {
      const call = current();
      if (call?.id !== id || call.status !== 'calling') return false;
      open = answer(call);
      onChange();
      return true;
    },
    finish: (id) => {
      const call = current();
      if (call?.id !== id) return false;
      answer(call);
      open = null;
      onChange();
      return true;
    },
    responses: () => {
      const sorted = seconds.toSorted((a, b) => a - b);
      const middle = Math.floor(sorted.length / 2);
      const upper = sorted[middle];
      const lower = sorted[sorted.length % 2 === 0 ? middle - 1 : middle];
      return {
        count: sorted.length,
        medianSeconds: lower === undefined || upper === undefined ? null : (lower + upper) / 2,
        longestSeconds: sorted.at(-1) ?? null,
      };
    },
  };
}
