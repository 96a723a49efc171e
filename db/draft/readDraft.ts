/** Reads a draft: records, history, notes. */
import type { ReadableDb } from '#db/handle.ts';
import type { RecordType } from '#db/records/fields.ts';
import type { Change, ChangeSet, DraftReader, DraftRecord, RecordKey } from './types.ts';

interface RecordRow {
  code: string;
  is_present: 0 | 1;
  changed_at: string;
  /** An object of values by field as JSON; SQLite makes one text of thirty rows faster than thirty rows cross over. */
  content: string;
}

interface SetRow extends Omit<ChangeSet, 'undoneBy'> {
  undone_by: number | null;
}

const recordColumns = `code, is_present, changed_at,
  (SELECT json_group_object(field, value) FROM value WHERE record_id = record.id) AS content`;

// Newest first; fields of one set in the order of their names.
const changeColumns = `SELECT set_id AS setId, type, code, field, old, new, at, role, kind FROM change
  JOIN change_set ON change_set.id = set_id JOIN record ON record.id = record_id`;

const rowToRecord = (type: RecordType, row: RecordRow): DraftRecord => ({
  type,
  code: row.code,
  isPresent: row.is_present === 1,
  values: JSON.parse(row.content) as Record<string, string>, // Written by the query above.
  changedAt: row.changed_at,
});

/** A record whose making was taken back has nothing that could come back: for readers it is not there. */
const isKnown = (row: RecordRow): boolean => row.is_present === 1 || row.content !== '{}';

const rowToSet = ({ undone_by: undoneBy, ...set }: SetRow): ChangeSet => ({ ...set, undoneBy });

const placeOf = ({ values }: DraftRecord): number =>
  values['sort'] === undefined ? Number.POSITIVE_INFINITY : Number(values['sort']);

function inCatalogueOrder(records: readonly DraftRecord[]): DraftRecord[] {
  return records
    .map((record) => ({ record, place: placeOf(record) }))
    .sort((a, b) => {
      if (a.place !== b.place) return a.place < b.place ? -1 : 1;
      return a.record.code < b.record.code ? -1 : 1;
    })
    .map(({ record }) => record);
}

function createRecordReader(db: ReadableDb): Pick<DraftReader, 'get' | 'list' | 'count'> {
  const get = db.prepare(`SELECT ${recordColumns} FROM record WHERE type = @type AND code = @code`);
  const present = db.prepare(`SELECT ${recordColumns} FROM record WHERE type = ? AND is_present = 1`);
  const all = db.prepare(`SELECT ${recordColumns} FROM record WHERE type = ?`);
  const count = db.prepare('SELECT count(*) FROM record WHERE type = ? AND is_present = 1').pluck();
  return {
    get({ type, code }) {
      const row = get.get({ type, code }) as RecordRow | undefined;
      return row && isKnown(row) ? rowToRecord(type, row) : undefined;
    },
    list(type, options = {}) {
      const rows = (options.withRemoved ? all : present).all(type) as RecordRow[];
      return inCatalogueOrder(rows.filter(isKnown).map((row) => rowToRecord(type, row)));
    },
    count: (type) => Number(count.get(type)),
  };
}

function createHistoryReader(db: ReadableDb): Pick<DraftReader, 'changeSets' | 'changes' | 'revision'> {
  const sets = db.prepare(
    `SELECT id, at, role, kind, label, changes, undone_by FROM change_set
     WHERE id < @before ORDER BY id DESC LIMIT @limit`,
  );
  const ofSet = db.prepare(`${changeColumns} WHERE set_id = @setId ORDER BY record_id, field LIMIT @limit`);
  const ofRecord = db.prepare(
    `${changeColumns} WHERE record_id = (SELECT id FROM record WHERE type = @type AND code = @code)
     ORDER BY set_id DESC, field LIMIT @limit`,
  );
  const revision = db.prepare('SELECT coalesce(max(id), 0) FROM change_set').pluck();
  // A negative limit is none.
  const limitOf = (limit: number | undefined) => limit ?? -1;
  return {
    changeSets: ({ limit, before }) =>
      (sets.all({ limit, before: before ?? Number.MAX_SAFE_INTEGER }) as SetRow[]).map(rowToSet),
    changes: (of: RecordKey | { setId: number }, options = {}) => {
      const limit = limitOf(options.limit);
      if ('setId' in of) return ofSet.all({ setId: of.setId, limit }) as Change[];
      return ofRecord.all({ type: of.type, code: of.code, limit }) as Change[];
    },
    revision: () => Number(revision.get()),
  };
}

/** A reader with prepared statements over an open draft. Every answer is one statement, so it is of one moment. */
export function createDraftReader(db: ReadableDb): DraftReader {
  const note = db.prepare('SELECT text FROM note WHERE key = ?').pluck();
  return {
    ...createRecordReader(db),
    ...createHistoryReader(db),
    getNote: (key) => (note.get(key) as string | undefined) ?? null,
  };
}
