/** Writes one set of changes: values and history together. The caller holds the transaction. */
import { AppError } from '#api/errors.ts';
import type { WritableDb } from '#db/handle.ts';
import type { RecordEdits } from './checkEdits.ts';
import { presence, type Cause } from './types.ts';

/** See {@link createSetWriter}. Id of the set and its number of changes; null when nothing changed. */
export type SetWriter = (
  cause: Cause,
  records: Iterable<RecordEdits>,
  options: { at: string; undoes: number | null; mayRevive: boolean },
) => { id: number; changes: number } | null;

interface RecordRow {
  id: number;
  isPresent: boolean;
  values: Map<string, string>;
}

function createRecordRows(db: WritableDb) {
  const find = db.prepare('SELECT id, is_present FROM record WHERE type = @type AND code = @code');
  const read = db.prepare('SELECT field, value FROM value WHERE record_id = ?').raw();
  const insert = db.prepare(
    'INSERT INTO record (type, code, is_present, changed_at) VALUES (@type, @code, 0, @at) RETURNING id',
  );
  return {
    find(key: { type: string; code: string }): RecordRow | undefined {
      const row = find.get({ type: key.type, code: key.code }) as { id: number; is_present: 0 | 1 } | undefined;
      if (!row) return undefined;
      const values = new Map(read.all(row.id) as [string, string][]);
      return { id: row.id, isPresent: row.is_present === 1, values };
    },
    insert(key: { type: string; code: string }, at: string): RecordRow {
      const { id } = insert.get({ type: key.type, code: key.code, at }) as { id: number };
      return { id, isPresent: false, values: new Map() };
    },
  };
}

/**
 * A writer with prepared statements. A record that is neither present nor has a value is unknown: without an edit that
 * makes it, and unless `mayRevive`, its values raise NOT_FOUND. Edits that change nothing leave no trace.
 */
export function createSetWriter(db: WritableDb): SetWriter {
  const rows = createRecordRows(db);
  const addSet = db.prepare(
    `INSERT INTO change_set (at, role, kind, label, changes, undoes) VALUES (@at, @role, @kind, @label, 0, @undoes)`,
  );
  const countSet = db.prepare('UPDATE change_set SET changes = @changes WHERE id = @id');
  const addChange = db.prepare('INSERT INTO change (set_id, record_id, field, old, new) VALUES (?, ?, ?, ?, ?)');
  const putValue = db.prepare(
    'INSERT INTO value (record_id, field, value) VALUES (?, ?, ?) ON CONFLICT DO UPDATE SET value = excluded.value',
  );
  const dropValue = db.prepare('DELETE FROM value WHERE record_id = ? AND field = ?');
  const touch = db.prepare('UPDATE record SET is_present = ?, changed_at = ? WHERE id = ?');

  function requireRecord(edits: RecordEdits, options: { at: string; mayRevive: boolean }): RecordRow | undefined {
    const row = rows.find(edits);
    if (row && (row.isPresent || row.values.size > 0 || options.mayRevive)) return row;
    if (edits.values.get(presence) === '1') return row ?? rows.insert(edits, options.at);
    // Taking away what is not there changes nothing.
    if ([...edits.values.values()].every((value) => value === null)) return undefined;
    throw new AppError('NOT_FOUND', `the draft has no ${edits.type} ${edits.code}`, {
      details: { type: edits.type, code: edits.code },
    });
  }

  /** Writes what differs; `idOfSet` makes the set when it is first asked. Returns the number of changes. */
  function writeRecord(row: RecordRow, edits: RecordEdits, options: { at: string; idOfSet: () => number }): number {
    let isPresent = row.isPresent;
    let changes = 0;
    for (const [field, value] of edits.values) {
      const old = field === presence ? (row.isPresent ? '1' : null) : (row.values.get(field) ?? null);
      if (old === value) continue;
      addChange.run(options.idOfSet(), row.id, field, old, value);
      if (field === presence) isPresent = value !== null;
      else if (value === null) dropValue.run(row.id, field);
      else putValue.run(row.id, field, value);
      changes += 1;
    }
    if (changes > 0) touch.run(isPresent ? 1 : 0, options.at, row.id);
    return changes;
  }

  return (cause, records, { at, undoes, mayRevive }) => {
    let id: number | null = null;
    const idOfSet = () => {
      const { role, kind, label } = cause;
      return (id ??= Number(addSet.run({ at, role, kind, label, undoes }).lastInsertRowid));
    };
    let changes = 0;
    for (const edits of records) {
      const row = requireRecord(edits, { at, mayRevive });
      if (row) changes += writeRecord(row, edits, { at, idOfSet });
    }
    if (id === null) return null;
    countSet.run({ id, changes });
    return { id, changes };
  };
}
