/** Which edits take a set back, or bring an earlier state back. */
import { AppError } from '#api/errors.ts';
import { fieldsOf, RECORD_TYPES, type RecordType } from '#db/records/fields.ts';
import type { ReadableDb } from '#db/handle.ts';
import { presence, type Change, type Edit, type RecordKey } from './types.ts';

interface UndoRow extends Omit<Change, 'setId'> {
  current: string | null;
}

const keyOf = ({ type, code }: RecordKey) => `${type} ${code}`;

interface EarlierRow {
  type: RecordType;
  code: string;
  field: string;
  old: string | null;
}

/** Fields that name another record, and the kind of record they name. */
const namingFields = RECORD_TYPES.flatMap((type) =>
  fieldsOf(type).flatMap(({ key, kind, vocabulary }) => {
    const target = RECORD_TYPES.find((each) => each === vocabulary);
    return kind === 'record' && target ? [{ type, field: key, target }] : [];
  }),
);

// The oldest change after the set knows what was before; SQLite gives the other columns of the row with the minimum.
const earlierValues = (where: string) =>
  `SELECT type, code, field, old, min(set_id) FROM change JOIN record ON record.id = record_id
   WHERE set_id > @setId ${where} GROUP BY record_id, field ORDER BY record_id, field`;

/** See the methods. */
export function createTakeBack(db: ReadableDb) {
  const findSet = db.prepare('SELECT id FROM change_set WHERE id = ?').pluck();
  const findRecord = db.prepare('SELECT id FROM record WHERE type = @type AND code = @code').pluck();
  const undoRows = db.prepare(
    `SELECT type, code, change.field, old, new, at, role, kind,
       CASE change.field WHEN '${presence}' THEN iif(is_present, '1', NULL) ELSE value.value END AS current
     FROM change JOIN change_set ON change_set.id = set_id JOIN record ON record.id = change.record_id
       LEFT JOIN value ON value.record_id = change.record_id AND value.field = change.field
     WHERE set_id = ? ORDER BY change.record_id, change.field`,
  );
  const namingRows = db.prepare(
    `SELECT record.code, value.value AS named FROM record JOIN value ON value.record_id = record.id
     WHERE is_present AND type = @type AND field = @field`,
  );
  const allEarlier = db.prepare(earlierValues(''));
  const earlierOfRecord = db.prepare(earlierValues('AND record_id = @recordId AND (@field IS NULL OR field = @field)'));

  function requireSet(setId: number): void {
    if (findSet.get(setId) !== undefined) return;
    throw new AppError('NOT_FOUND', `the draft has no change set ${setId}`, { details: { setId } });
  }

  /** Of the records that would go, those that records which stay would go on naming: an exhibitor of later products. */
  function neededOf(leaves: ReadonlySet<string>, rows: readonly UndoRow[]): Set<string> {
    const needed = new Set<string>();
    if (leaves.size === 0) return needed;
    const isPutBack = (type: RecordType, code: string, field: string) =>
      rows.some(
        (row) => row.type === type && row.code === code && row.field === field && row.current === row.new && row.old,
      );
    for (const { type, field, target } of namingFields) {
      for (const { code, named } of namingRows.all({ type, field }) as { code: string; named: string }[]) {
        const key = keyOf({ type: target, code: named });
        if (!leaves.has(key) || leaves.has(keyOf({ type, code })) || isPutBack(type, code, field)) continue;
        needed.add(key);
      }
    }
    return needed;
  }

  return {
    /**
     * Edits that put back what the set replaced, where its value still stands; `kept` are its changes where neither its
     * value nor the one before stands. A record that the set has made goes, whatever was done to it since; its later values
     * are no `kept` ones, for nobody sees them until it comes back. It stays as it is where records that do not go name it,
     * and its presence is `kept`. Raises NOT_FOUND.
     */
    undo(setId: number): { edits: Edit[]; kept: Change[] } {
      requireSet(setId);
      const edits: Edit[] = [];
      const kept: Change[] = [];
      const rows = undoRows.all(setId) as UndoRow[];
      const leaves = new Set(
        rows.filter(({ field, old, current }) => field === presence && old === null && current !== null).map(keyOf),
      );
      const needed = neededOf(leaves, rows);
      for (const row of rows) {
        const { current, ...change } = row;
        if (needed.has(keyOf(row))) {
          if (row.field === presence) kept.push({ setId, ...change });
        } else if (current === row.new)
          edits.push({ type: row.type, code: row.code, field: row.field, value: row.old });
        else if (current !== row.old && !leaves.has(keyOf(row))) kept.push({ setId, ...change });
      }
      return { edits, kept };
    },
    /** Edits that make one value, one record or everything as it was right after the set. Raises NOT_FOUND. */
    restore(to: { setId: number; of: RecordKey | null; field: string | null }): Edit[] {
      requireSet(to.setId);
      const rows = to.of
        ? earlierOfRecord.all({ setId: to.setId, recordId: requireRecord(to.of), field: to.field })
        : allEarlier.all({ setId: to.setId });
      return (rows as EarlierRow[]).map(({ type, code, field, old }) => ({ type, code, field, value: old }));
    },
  };

  function requireRecord({ type, code }: RecordKey): unknown {
    const id = findRecord.get({ type, code });
    if (id === undefined)
      throw new AppError('NOT_FOUND', `the draft has no ${type} ${code}`, { details: { type, code } });
    return id;
  }
}
