/** Time that stands still until a test moves it. */

/** A wall clock and a monotonic clock in one; `monotonicMs` starts at zero. */
export interface FakeClock {
  now: () => Date;
  monotonicMs: () => number;
  advanceMs: (ms: number) => void;
}

/** A clock that starts at `start`, ISO 8601. */
export function createFakeClock(start = '2021-09-25T02:00:00Z'): FakeClock {
  let elapsedMs = 0;
  return {
    now: () => new Date(Date.parse(start) + elapsedMs),
    monotonicMs: () => elapsedMs,
    advanceMs: (ms) => void (elapsedMs += ms),
  };
}
