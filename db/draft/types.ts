/** The draft as its users see it; the file is opened by openDraft.ts. */
import type { RecordType } from '#db/records/fields.ts';

/** Whose hand changed something. `system` is the program itself, e.g. when a draft is first made. */
export type StaffRole = 'editor' | 'administrator' | 'system';

/** What led to a change. */
export type ChangeKind = 'seed' | 'import' | 'edit' | 'bulk' | 'undo' | 'restore';

/** A record's lasting name: its type and code (1 to 32 characters, never a row number). */
export interface RecordKey {
  type: RecordType;
  code: string;
}

/** One record. `values` are canonical texts by stored name (db/records/fields.ts); a missing name is an empty value. */
export interface DraftRecord extends RecordKey {
  /** Removed records keep their values, so that they can come back. */
  isPresent: boolean;
  values: Readonly<Record<string, string>>;
  /** ISO time of the last change. */
  changedAt: string;
}

/** In an {@link Edit}: the record itself comes (`'1'`) or goes (null). */
export const presence = '*';

/** Sets one value; null empties it. Unknown records are made by an edit of {@link presence}. */
export interface Edit extends RecordKey {
  field: string;
  value: string | null;
}

/** Who changes, why, and a line for the history, e.g. the name of the file imported. */
export interface Cause {
  role: StaffRole;
  kind: ChangeKind;
  label: string;
}

/** Edits that were made together, newest id last. */
export interface ChangeSet extends Cause {
  id: number;
  /** ISO time. */
  at: string;
  /** Values changed, records included. */
  changes: number;
  /** The set that took this one back, where there is one. */
  undoneBy: number | null;
}

/** One value as it was and became. */
export interface Change extends RecordKey {
  setId: number;
  at: string;
  role: StaffRole;
  kind: ChangeKind;
  field: string;
  old: string | null;
  new: string | null;
}

/** What may be read of a draft. All answers are plain data in a fixed order. */
export interface DraftReader {
  get: (key: RecordKey) => DraftRecord | undefined;
  /** Records of a type in catalogue order (`sort`, then code); removed ones only when asked for. */
  list: (type: RecordType, options?: { withRemoved?: boolean }) => DraftRecord[];
  count: (type: RecordType) => number;
  /** The newest sets first. */
  changeSets: (options: { limit: number; before?: number }) => ChangeSet[];
  /** Changes of one record or of one set, newest first. */
  changes: (of: RecordKey | { setId: number }, options?: { limit?: number }) => Change[];
  /** Identifies the present content: rises with every change. */
  revision: () => number;
  getNote: (key: string) => string | null;
}

/** The draft. Every method that writes is one transaction. Raises STORAGE_FULL when the disk is. */
export interface Draft extends DraftReader {
  /**
   * Makes all edits or none; edits that change nothing are left out. Returns the set, or null when nothing changed.
   * Raises CONFLICT when `ifRevision` is given and something has changed since; NOT_FOUND for a value of an unknown record.
   */
  change: (cause: Cause, edits: readonly Edit[], options?: { ifRevision?: number }) => ChangeSet | null;
  /** Takes a whole set back. Values that changed again since stay, and so do records that others name; both are `kept`. */
  undo: (setId: number, role: StaffRole) => { set: ChangeSet | null; kept: Change[] };
  /** One value, one record or everything as it was right after the set. */
  restore: (to: { setId: number; of: RecordKey | null; field: string | null }, role: StaffRole) => ChangeSet | null;
  /** Small texts that outlive a crash and are no part of the history: unsaved forms, import profiles. Null removes. */
  setNote: (key: string, text: string | null) => void;
  /** Names of notes that begin so. */
  noteKeys: (prefix: string) => string[];
  close: () => void;
}
