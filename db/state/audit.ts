/** The audit log on disk: lines are added and read, nothing else; triggers of the schema refuse the rest. */
import type { WritableDb } from '../handle.ts';
import { storing } from '../storageErrors.ts';

/** Who did something. `system` is the program itself, `unknown` is somebody without the right PIN. */
export const AUDIT_ROLES = ['editor', 'administrator', 'system', 'unknown'] as const;
/** One of them. */
export type AuditRole = (typeof AUDIT_ROLES)[number];

/** One line. `at` is an ISO time, `detail` a JSON object. */
export interface AuditRow {
  id: number;
  at: string;
  role: AuditRole;
  action: string;
  detail: string;
}

/** See {@link createAuditStore}. */
export interface AuditStore {
  /** Raises STORAGE_FULL when the disk is full. */
  append: (row: Omit<AuditRow, 'id'>) => void;
  /** Newest first; `before` is the id of the last line read so far. */
  read: (page: { limit: number; before?: number; action?: string }) => AuditRow[];
}

const page = `SELECT id, at, role, action, detail FROM audit
  WHERE id < @before AND (@action IS NULL OR action = @action) ORDER BY id DESC LIMIT @limit`;

/** Reads and adds lines. */
export function createAuditStore(db: WritableDb): AuditStore {
  const insert = db.prepare('INSERT INTO audit (at, role, action, detail) VALUES (@at, @role, @action, @detail)');
  const select = db.prepare(page);
  return {
    append: (row) => void storing('state', () => insert.run(row)),
    read: ({ limit, before = Number.MAX_SAFE_INTEGER, action }) =>
      select.all({ limit, before, action: action ?? null }) as AuditRow[],
  };
}
