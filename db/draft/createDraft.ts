/** The draft over an open file: each method one transaction, each failure in our own codes. */
import { AppError } from '#api/errors.ts';
import type { WritableDb } from '#db/handle.ts';
import { tellingStorageErrors } from '#db/storageErrors.ts';
import { checkEdits, groupEdits } from './checkEdits.ts';
import { createDraftReader } from './readDraft.ts';
import { createTakeBack } from './takeBack.ts';
import type { Cause, ChangeSet, Draft, DraftReader, Edit } from './types.ts';
import { createSetWriter } from './writeSet.ts';

/** A function with its storage errors told as the draft's. */
const guarded = <A extends unknown[], R>(work: (...args: A) => R) => tellingStorageErrors('draft', work);

type SetWork = Pick<Draft, 'change' | 'undo' | 'restore'>;

function createSetWork(db: WritableDb, reader: DraftReader, now: () => Date): SetWork {
  const writeSet = createSetWriter(db);
  const takeBack = createTakeBack(db);
  const markUndone = db.prepare('UPDATE change_set SET undone_by = @by WHERE id = @setId RETURNING undoes').pluck();

  /** A set that is taken back no longer takes another back: that one is in force again, and so on down the line. */
  const setUndoneBy = (setId: number, by: number | null): void => {
    const undoes = markUndone.get({ setId, by }) as number | null;
    if (undoes !== null) setUndoneBy(undoes, by === null ? setId : null);
  };

  const setOf = (cause: Cause, written: { id: number; changes: number }, at: string): ChangeSet => {
    const { role, kind, label } = cause;
    return { id: written.id, at, role, kind, label, changes: written.changes, undoneBy: null };
  };

  /** Edits that the history gave: their fields may be unknown by now, and their records gone. */
  const writeBack = (cause: Cause, edits: readonly Edit[], undoes: number | null): ChangeSet | null => {
    const at = now().toISOString();
    const written = writeSet(cause, groupEdits(edits), { at, undoes, mayRevive: true });
    return written && setOf(cause, written, at);
  };

  return {
    change(cause, edits, options = {}) {
      const records = checkEdits(edits);
      const run = db.transaction(() => {
        const revision = reader.revision();
        if (options.ifRevision !== undefined && options.ifRevision !== revision) {
          throw new AppError('CONFLICT', `the draft is at ${revision}, not at ${options.ifRevision}`, {
            details: { file: 'draft', reason: 'changed', revision },
          });
        }
        const at = now().toISOString();
        const written = writeSet(cause, records, { at, undoes: null, mayRevive: false });
        return written && setOf(cause, written, at);
      });
      return run.immediate();
    },
    undo(setId, role) {
      const run = db.transaction(() => {
        const { edits, kept } = takeBack.undo(setId);
        const set = writeBack({ role, kind: 'undo', label: String(setId) }, edits, setId);
        if (set) setUndoneBy(setId, set.id);
        return { set, kept };
      });
      return run.immediate();
    },
    restore(to, role) {
      if (to.of === null && to.field !== null) {
        throw new AppError('INVALID_INPUT', 'a field is restored of one record', { details: { field: to.field } });
      }
      const run = db.transaction(() =>
        writeBack({ role, kind: 'restore', label: String(to.setId) }, takeBack.restore(to), null),
      );
      return run.immediate();
    },
  };
}

function createNotes(db: WritableDb): Pick<Draft, 'setNote' | 'noteKeys'> {
  const put = db.prepare(
    'INSERT INTO note (key, text) VALUES (@key, @text) ON CONFLICT DO UPDATE SET text = excluded.text',
  );
  const remove = db.prepare('DELETE FROM note WHERE key = ?');
  // What begins so lies between the prefix and the prefix with the last character there is.
  const keys = db
    .prepare('SELECT key FROM note WHERE key >= @prefix AND key < @prefix || char(0x10ffff) ORDER BY key')
    .pluck();
  return {
    setNote: guarded((key, text) => void (text === null ? remove.run(key) : put.run({ key, text }))),
    noteKeys: guarded((prefix) => keys.all({ prefix }) as string[]),
  };
}

/**
 * The draft in `db`, a file opened as db/draft/migrations.ts describes it. `label` of a set of kind `undo` or `restore`
 * is the number of the set it is about. Besides what {@link Draft} says: CONFLICT with `details.reason` `busy` when
 * another connection writes for longer than this one waits; CATALOGUE_UNAVAILABLE when the file has broken meanwhile.
 */
export function createDraft(db: WritableDb, now: () => Date): Draft {
  const reader = createDraftReader(db);
  const work = createSetWork(db, reader, now);
  return {
    get: guarded(reader.get),
    list: guarded(reader.list),
    count: guarded(reader.count),
    changeSets: guarded(reader.changeSets),
    changes: guarded(reader.changes),
    revision: guarded(reader.revision),
    getNote: guarded(reader.getNote),
    change: guarded(work.change),
    undo: guarded(work.undo),
    restore: guarded(work.restore),
    ...createNotes(db),
    close: () => void db.close(),
  };
}
