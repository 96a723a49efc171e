/** What staff see and do: the calls of this kiosk behind their code. Shared by the screen and the staff board. */
import { createCodeGuard, type CodeGuard } from './codeGuard.ts';
import type { Log } from './log.ts';
import type { Settings } from './settings.ts';
import { createStaffCalls, type StaffCall, type StaffCalls } from './staffCalls.ts';

/** See above. */
export interface StaffDesk {
  /** The kiosk's name and place as staff know it; empty when the installer gave none. */
  kioskName: string;
  calls: StaffCalls;
  /** Whether a call chimes at the kiosk. */
  hasSound: boolean;
  /** How long a call has waited, or waited until its answer, in milliseconds. */
  waitedMs: (call: StaffCall) => number;
  /** Guards the board; null when the installer set no code. */
  guard: CodeGuard | null;
  /** Guards the keypad of the screen: apart, or strangers on the network could lock it. */
  screenGuard: CodeGuard | null;
}

/** Opens the desk. `onChange` runs when a call changes. */
export function createStaffDesk(deps: {
  settings: Settings;
  monotonicMs: () => number;
  log: Log;
  onChange: () => void;
  /** See {@link createStaffCalls}. */
  count: (kind: 'staffCall' | 'staffAnswer') => void;
}): StaffDesk {
  const { settings, monotonicMs, log, onChange, count } = deps;
  return {
    kioskName: settings.kioskName,
    hasSound: settings.callSound,
    calls: createStaffCalls({ monotonicMs, log, onChange, count }),
    waitedMs: (call) => (call.answeredAtMs ?? monotonicMs()) - call.calledAtMs,
    guard: settings.staffBoard && createCodeGuard(settings.staffBoard.code, monotonicMs),
    screenGuard: settings.staffBoard && createCodeGuard(settings.staffBoard.code, monotonicMs),
  };
}
