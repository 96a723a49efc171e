/** The door of the staff area, from the core's side. */
import type { Handlers } from '#api/contract.ts';
import { auditActions, type AuditAction } from '../staff/auditActions.ts';
import type { StaffDoor } from '../staff/staffDoor.ts';

/** See {@link createHandlers}. `cancelImport` stops what the office reads. */
export function createStaffAreaHandlers(deps: {
  door: StaffDoor;
  cancelImport: () => void;
}): Pick<
  Handlers,
  | 'staff.door'
  | 'staff.setUp'
  | 'staff.unlock'
  | 'staff.lock'
  | 'staff.stay'
  | 'staff.setPin'
  | 'staff.audit'
  | 'import.cancel'
> {
  const { pins, session, audit } = deps.door;
  return {
    'staff.door': () => {
      const { kind, lockedMs } = pins.status();
      return { kind, lockedForMs: lockedMs > 0 ? Math.ceil(lockedMs) : null };
    },
    'staff.setUp': (first) => session.begin(first),
    'staff.unlock': ({ pin }) => session.unlock(pin),
    'staff.lock': (_input, { token }) => {
      session.lock(token);
      return null;
    },
    'staff.stay': (_input, { role }) => ({ role: role ?? 'editor', closesAfterMs: Math.round(session.idleLeftMs()) }),
    'staff.setPin': ({ current, role, pin }, { token }) => {
      session.changePin(token, { current, of: role, next: pin });
      return null;
    },
    'staff.audit': ({ before }) => ({
      entries: audit
        .read(before === null ? {} : { before })
        .entries.filter(({ action }) => Object.hasOwn(auditActions, action))
        .map(({ id, at, role, action, detail }) => ({
          id,
          at,
          role,
          // Of a log that a newer program wrote only what this one knows is shown.
          action: action as AuditAction,
          detail: Object.entries(detail)
            .map(([name, value]) => `${name}: ${typeof value === 'object' ? JSON.stringify(value) : value}`)
            .join(', '),
        })),
    }),
    'import.cancel': () => {
      deps.cancelImport();
      return null;
    },
  };
}
