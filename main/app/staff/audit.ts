/** Who did what and when, for the organiser; nothing in the program changes or deletes a line. */
import { AppError, type Json } from '#api/errors.ts';
import { limits } from '#api/limits.ts';
import type { AuditRole, AuditStore } from '#db/state/audit.ts';
import { errorFields, type Log } from '../log.ts';
import { auditActions, type AuditAction, type AuditDetail } from './auditActions.ts';

/** One line as staff read it. `at` is an ISO time. */
export interface AuditEntry {
  id: number;
  at: string;
  role: AuditRole;
  /** An AuditAction; a log that a newer program wrote may have others. */
  action: string;
  detail: { [key: string]: Json };
}

/** See {@link createAudit}. */
export interface Audit {
  /**
   * Adds a line. A disk that is full loses it with a line in the program's log: staff who make room must not be stopped.
   * Raises INTERNAL for details that do not belong to the action.
   */
  write: <A extends AuditAction>(role: AuditRole, action: A, detail: AuditDetail<A>) => void;
  /** One page, newest first; `nextBefore` continues it, null at the end. */
  read: (page: { before?: number; action?: AuditAction }) => { entries: AuditEntry[]; nextBefore: number | null };
}

/** The log over a store. */
export function createAudit(deps: { store: AuditStore; now: () => Date; log: Log }): Audit {
  const { store, now, log } = deps;
  return {
    write: (role, action, detail) => {
      const parsed = auditActions[action].safeParse(detail);
      if (!parsed.success) throw new AppError('INTERNAL', `bad audit detail of ${action}`, { cause: parsed.error });
      try {
        store.append({ at: now().toISOString(), role, action, detail: JSON.stringify(parsed.data) });
      } catch (error) {
        log('error', 'audit.lost', { action, ...errorFields(error) });
      }
    },
    read: (page) => {
      const rows = store.read({ ...page, limit: limits.pageSize + 1 });
      const shown = rows.slice(0, limits.pageSize);
      return {
        entries: shown.map((row) => ({ ...row, detail: JSON.parse(row.detail) as AuditEntry['detail'] })),
        nextBefore: rows.length > shown.length ? (shown.at(-1)?.id ?? null) : null,
      };
    },
  };
}
