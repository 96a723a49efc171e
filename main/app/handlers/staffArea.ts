/** The door of the staff area, from the core's side. */
import type { Handlers, Output } from '#api/contract.ts';
import { auditAction, auditDetailName } from '#api/officeSchemas.ts';
import type { AuditEntry } from '../staff/audit.ts';
import type { StaffDoor } from '../staff/staffDoor.ts';

/** The details of a line that have a value. */
function detailsOf(detail: AuditEntry['detail']): Output<'staff.audit'>['entries'][number]['details'] {
  return auditDetailName.options.flatMap((name) => {
    const value = detail[name];
    return value === undefined || value === ''
      ? []
      : [{ name, value: typeof value === 'string' ? value : JSON.stringify(value) }];
  });
}

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
    'staff.lock': ({ how }, { token }) => {
      session.lock(token, how);
      return null;
    },
    'staff.stay': (_input, { role }) => ({ role: role ?? 'editor', closesAfterMs: Math.round(session.idleLeftMs()) }),
    'staff.setPin': ({ current, role, pin }, { token }) => {
      session.changePin(token, { current, of: role, next: pin });
      return null;
    },
    'staff.audit': ({ before }) => {
      const { entries, nextBefore } = audit.read(before === null ? {} : { before });
      // Of a log that a newer program wrote only what this one knows is shown.
      const known = entries.flatMap(({ action: name, ...entry }) => {
        const action = auditAction.safeParse(name);
        return action.success ? [{ ...entry, action: action.data, details: detailsOf(entry.detail) }] : [];
      });
      return {
        entries: known.map(({ id, at, role, action, details }) => ({ id, at, role, action, details })),
        nextBefore,
      };
    },
    'import.cancel': () => {
      deps.cancelImport();
      return null;
    },
  };
}
