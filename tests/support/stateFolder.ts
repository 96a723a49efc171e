/** A kiosk's own state in a folder of the running test, with what stands before it. */
import { randomBytes } from 'node:crypto';
import { onTestFinished } from 'vitest';
import { openKioskState, type KioskState } from '#db/state/kioskState.ts';
import { createStaffDoor, type StaffDoor } from '#app/staff/staffDoor.ts';
import { createFakeClock, type FakeClock } from './fakeClock.ts';
import { createLogRecorder, type LogLine } from './logRecorder.ts';

/** One run of the program. */
export interface StaffRun {
  state: KioskState;
  door: StaffDoor;
  clock: FakeClock;
  lines: LogLine[];
  /** How often the screen was told that a session ended. */
  ended: () => number;
}

/** Starts the program over a data folder; `start` is what the wall clock says. */
export function startStaff(folder: string, options: { start?: string; knownCodes?: string[] } = {}): StaffRun {
  const clock = createFakeClock(options.start);
  const { log, lines } = createLogRecorder();
  const state = openKioskState(folder, clock.now());
  onTestFinished(() => state.close());
  let ended = 0;
  const door = createStaffDoor({
    state,
    knownCodes: options.knownCodes ?? [],
    now: clock.now,
    monotonicMs: clock.monotonicMs,
    randomBytes,
    log,
    onEnd: () => void ended++,
  });
  return { state, door, clock, lines, ended: () => ended };
}

/** PINs that pass the rules. */
export const rightPins = { administrator: '482915', editor: '739164' };
