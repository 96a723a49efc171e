/** The PINs of the two staff roles: who may be let in, and what wrong tries cost. */
import { AppError } from '#api/errors.ts';
import type { PinSet } from '#db/state/pinFile.ts';
import type { PinStore, PinTries } from '#db/state/pins.ts';
import { errorFields, type Log } from '../log.ts';
import { hashPin, matchesPin, saltBytes } from './pinHash.ts';
import { refusalOf } from './pinRules.ts';
import { afterMs, afterWrongTry, noTries, triesPerRound } from './tries.ts';

/** Whoever has a PIN. The administrator may do all that an editor may. */
export type PinRole = 'editor' | 'administrator';

/** `left` are the tries before the lock, `retryAfterMs` how long it lasts, `isNew` tells the try that locked from those after. */
export type PinVerdict =
  | { kind: 'right'; role: PinRole }
  | { kind: 'wrong'; left: number }
  | { kind: 'locked'; retryAfterMs: number; isNew: boolean };

/** `firstRun`: no PIN was ever set. `closed`: nobody can become staff, because the state is not kept or the PINs are lost. */
export interface PinStatus {
  kind: 'firstRun' | 'ready' | 'closed';
  hasEditor: boolean;
  /** Milliseconds, 0 when not locked. */
  lockedMs: number;
}

/** See {@link createPins}. */
export interface Pins {
  status: () => PinStatus;
  /** Judges a PIN; takes about a fifth of a second. */
  judge: (pin: string) => PinVerdict;
  /** Sets the first PINs. Raises CONFLICT when it is not the first run; else as `set`. */
  setFirst: (pins: { administrator: string; editor: string | null }) => void;
  /**
   * Sets the PIN of a role. Raises INVALID_INPUT with `details.reason` (a PinRefusal, or `same` as the other role's),
   * CONFLICT when there is no administrator yet, STORAGE_FULL.
   */
  set: (role: PinRole, pin: string) => void;
  /** Nobody is an editor any more. */
  removeEditor: () => void;
  /** Keeps how long a lock still lasts; to be called every half a minute and at the end. */
  keepTime: () => void;
}

interface PinsDeps {
  /** Null where the state is not kept. */
  store: PinStore | null;
  /** Codes that open something else, e.g. the staff board. */
  knownCodes: readonly string[];
  now: () => Date;
  monotonicMs: () => number;
  randomBytes: (size: number) => Buffer;
  log: Log;
}

function refuse(reason: string): never {
  throw new AppError('INVALID_INPUT', 'this PIN cannot be taken', { details: { reason } });
}

/** Wrong tries with their running time; kept on disk at every try, so that pulling the plug gives none back. */
function createTryKeeper({ store, monotonicMs, log }: PinsDeps) {
  let tries: PinTries = store?.readTries() ?? noTries;
  let seenAtMs = monotonicMs();
  const present = () => {
    const now = monotonicMs();
    // Whole milliseconds are counted, so the rest of one is left for the next look.
    const elapsed = Math.floor(now - seenAtMs);
    tries = afterMs(tries, elapsed);
    seenAtMs += elapsed;
    return tries;
  };
  const keep = (next: PinTries) => {
    tries = next;
    try {
      store?.writeTries(next);
    } catch (error) {
      // A full disk must not keep out staff, who have to make room. The tries of this run still count.
      log('error', 'pins.triesNotKept', errorFields(error));
    }
  };
  return { present, keep };
}

/** Starts with what is kept. */
export function createPins(deps: PinsDeps): Pins {
  const { store, now, randomBytes } = deps;
  const tries = createTryKeeper(deps);
  let pins = store ? store.read() : 'lost';

  const known = (): PinSet | null => (pins === 'lost' ? null : pins);
  const roleOfPin = (pin: string): PinRole | null => {
    const set = known();
    // Both are always compared: how long it takes must not tell which of them was near.
    const isAdministrator = set !== null && matchesPin(pin, set.administrator);
    const isEditor = set?.editor ? matchesPin(pin, set.editor) : false;
    return isAdministrator ? 'administrator' : isEditor ? 'editor' : null;
  };
  const check = (pin: string) => {
    const reason = refusalOf(pin, deps.knownCodes);
    if (reason) refuse(reason);
  };
  const hash = (pin: string) => hashPin(pin, randomBytes(saltBytes), now().toISOString());
  const save = (next: PinSet) => {
    store?.write(next);
    pins = next;
  };
  const requireSet = (): PinSet => known() ?? fail('there is no administrator');

  return {
    status: () => ({
      kind: pins === null ? 'firstRun' : pins === 'lost' ? 'closed' : 'ready',
      hasEditor: known()?.editor !== null && known() !== null,
      lockedMs: tries.present().lockedMs,
    }),
    judge: (pin) => {
      const before = tries.present();
      if (before.lockedMs > 0) return { kind: 'locked', retryAfterMs: before.lockedMs, isNew: false };
      // Counted as wrong before it is judged: whoever cuts the power in between has lost the try.
      const counted = afterWrongTry(before);
      tries.keep(counted);
      const role = roleOfPin(pin);
      if (!role) {
        return counted.lockedMs > 0
          ? { kind: 'locked', retryAfterMs: counted.lockedMs, isNew: true }
          : { kind: 'wrong', left: triesPerRound - counted.wrong };
      }
      // An editor's own PIN must not give back the tries, or an editor could guess the administrator's without end.
      tries.keep(role === 'administrator' ? noTries : before);
      return { kind: 'right', role };
    },
    setFirst: ({ administrator, editor }) => {
      if (pins !== null) fail('PINs were set before');
      check(administrator);
      if (editor !== null) check(editor);
      if (administrator === editor) refuse('same');
      save({ revision: 1, administrator: hash(administrator), editor: editor === null ? null : hash(editor) });
    },
    set: (role, pin) => {
      const set = requireSet();
      check(pin);
      const other = role === 'administrator' ? set.editor : set.administrator;
      if (other && matchesPin(pin, other)) refuse('same');
      save({ ...set, revision: set.revision + 1, [role]: hash(pin) });
    },
    removeEditor: () => {
      const set = requireSet();
      save({ ...set, revision: set.revision + 1, editor: null });
    },
    keepTime: () => {
      const { wrong, rounds } = tries.present();
      if (wrong > 0 || rounds > 0) tries.keep(tries.present());
    },
  };
}

function fail(message: string): never {
  throw new AppError('CONFLICT', message);
}
