/** Everything about who may be staff, put together over the kiosk's state. */
import type { KioskState } from '#db/state/kioskState.ts';
import type { Log } from '../log.ts';
import { createAudit, type Audit } from './audit.ts';
import { createPins, type Pins } from './pins.ts';
import { createStaffSession, type StaffSession } from './session.ts';

/** See {@link createStaffDoor}. */
export interface StaffDoor {
  pins: Pins;
  audit: Audit;
  session: StaffSession;
  /** Notices a session that has run out and keeps the time of locks; to be called every half a minute. */
  tick: () => void;
  /** The last tick; the state may be closed afterwards. */
  close: () => void;
}

/** Opens locked. `onEnd` runs when a staff session ends; see {@link createPins} for `knownCodes`. */
export function createStaffDoor(deps: {
  state: KioskState;
  knownCodes: readonly string[];
  now: () => Date;
  monotonicMs: () => number;
  randomBytes: (size: number) => Buffer;
  log: Log;
  onEnd: () => void;
}): StaffDoor {
  const { state, log } = deps;
  const audit = createAudit({ ...deps, store: state.audit });
  const pins = createPins({ ...deps, store: state.pins });
  const session = createStaffSession({ ...deps, pins, audit });
  if (state.setAside) {
    const { reason, name: keptAs } = state.setAside;
    log('error', 'state.replaced', { reason, keptAs });
    audit.write('system', 'stateReplaced', { reason, keptAs });
  }
  const tick = () => {
    session.tick();
    pins.keepTime();
  };
  return { pins, audit, session, tick, close: tick };
}
