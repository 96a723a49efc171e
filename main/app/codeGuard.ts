/** The staff's code at the door: compared in constant time, few tries. Kept in memory only. */
import { createHash, timingSafeEqual } from 'node:crypto';

/** OWASP ASVS and kiosk products agree on five tries and a quarter of an hour. */
const triesPerAddress = 5;
const lockMs = 15 * 60_000;

/** Wrong tries from everywhere within {@link lockMs}: a thousand addresses must not be a thousand times five tries. */
const triesFromAnywhere = 50;

/** Addresses remembered; the oldest goes first, and the common limit holds whoever is forgotten. */
const keptAddresses = 500;

/**
 * `left` are the tries before the address is locked; `retryAfterMs` is how long it stays so; `isNew` tells the try that
 * locked it from those after.
 */
export type Verdict =
  | { kind: 'right' }
  | { kind: 'wrong'; left: number }
  | { kind: 'locked'; retryAfterMs: number; isNew: boolean };

/** Judges a code that came from an address. */
export type CodeGuard = (code: string, from: string) => Verdict;

const digest = (text: string) => createHash('sha256').update(text).digest();

/**
 * A guard over one code. Addresses that gave the right code before are not held up by strangers' tries, or anybody on the
 * network could lock the staff out.
 */
export function createCodeGuard(code: string, monotonicMs: () => number): CodeGuard {
  const expected = digest(code);
  const tries = new Map<string, { wrong: number; lastMs: number }>();
  const known = new Set<string>();
  let wrongAtMs: number[] = [];

  const remember = (from: string, wrong: number) => {
    tries.delete(from);
    tries.set(from, { wrong, lastMs: monotonicMs() });
    for (const oldest of tries.keys()) {
      if (tries.size <= keptAddresses) break;
      tries.delete(oldest);
    }
  };

  return (given, from) => {
    const now = monotonicMs();
    const before = tries.get(from);
    const isOver = !before || now - before.lastMs >= lockMs;
    const wrong = isOver ? 0 : before.wrong;
    if (!isOver && wrong >= triesPerAddress)
      return { kind: 'locked', retryAfterMs: before.lastMs + lockMs - now, isNew: false };
    wrongAtMs = wrongAtMs.filter((at) => now - at < lockMs);
    const [first] = wrongAtMs;
    if (first !== undefined && wrongAtMs.length >= triesFromAnywhere && !known.has(from)) {
      return { kind: 'locked', retryAfterMs: first + lockMs - now, isNew: false };
    }
    // Digests have one length, so that the time tells nothing about the code's.
    if (timingSafeEqual(digest(given), expected)) {
      tries.delete(from);
      if (known.size < keptAddresses) known.add(from);
      return { kind: 'right' };
    }
    wrongAtMs.push(now);
    remember(from, wrong + 1);
    const left = triesPerAddress - wrong - 1;
    return left > 0 ? { kind: 'wrong', left } : { kind: 'locked', retryAfterMs: lockMs, isNew: true };
  };
}
