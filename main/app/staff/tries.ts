/**
 * How wrong tries lock the staff area. Every time here runs only while the program does: neither a clock that was put
 * forward or back nor a restart brings the end of a lock nearer. The price is that a night switched off does not count.
 */
import type { PinTries } from '#db/state/pins.ts';

/** OWASP ASVS and kiosk products agree on five tries and a quarter of an hour. */
export const triesPerRound = 5;
const firstLockMs = 15 * 60_000;
/** Each lock is twice as long as the one before, up to this: half a day of a fair. */
const longestLockMs = 4 * 3_600_000;

/** Wrong tries that led to no lock are forgotten after this. */
const wrongForgottenMs = 15 * 60_000;
/** A day's running without a wrong try: the next lock is a first one again. */
const roundsForgottenMs = 24 * 3_600_000;

/** Nothing was tried. */
export const noTries: PinTries = { wrong: 0, rounds: 0, lockedMs: 0, quietMs: 0 };

/** The tries after some time. */
export function afterMs(tries: PinTries, elapsedMs: number): PinTries {
  const elapsed = Math.max(0, Math.floor(elapsedMs));
  const quietMs = Math.min(tries.quietMs + elapsed, roundsForgottenMs);
  return {
    lockedMs: Math.max(0, tries.lockedMs - elapsed),
    quietMs,
    wrong: quietMs >= wrongForgottenMs ? 0 : tries.wrong,
    rounds: quietMs >= roundsForgottenMs ? 0 : tries.rounds,
  };
}

/** The tries after a wrong one; the last of a round locks. */
export function afterWrongTry(tries: PinTries): PinTries {
  const wrong = tries.wrong + 1;
  if (wrong < triesPerRound) return { ...tries, wrong, quietMs: 0 };
  const lockedMs = Math.min(firstLockMs * 2 ** tries.rounds, longestLockMs);
  return { wrong: 0, rounds: tries.rounds + 1, lockedMs, quietMs: 0 };
}
