/** A draft that is only read, from records in memory. */
import type { DraftReader, DraftRecord } from '#db/draft/types.ts';
import type { RecordType } from '#db/records/fields.ts';

/** A record as tests write it. */
export interface PlainRecord {
  type: RecordType;
  code: string;
  values: Readonly<Record<string, string>>;
  isPresent?: boolean;
}

/** `changes` replace values of records of that code; undefined takes a value away. */
export function withChanges(
  records: readonly PlainRecord[],
  changes: Readonly<Record<string, Readonly<Record<string, string | undefined>>>>,
): PlainRecord[] {
  return records.map((record) => {
    const merged = Object.entries({ ...record.values, ...changes[record.code] });
    const values = Object.fromEntries(merged.flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])));
    return { ...record, values };
  });
}

/** Records in catalogue order: by `sort`, then by code. */
export function memoryDraft(records: readonly PlainRecord[]): DraftReader {
  const all = records.map((record): DraftRecord => ({
    isPresent: true,
    changedAt: '2021-09-20T00:00:00.000Z',
    ...record,
  }));
  const place = ({ values }: DraftRecord) => Number(values['sort'] ?? Number.MAX_SAFE_INTEGER);
  const list: DraftReader['list'] = (type, options = {}) =>
    all
      .filter((record) => record.type === type && (record.isPresent || options.withRemoved === true))
      .toSorted((a, b) => place(a) - place(b) || (a.code < b.code ? -1 : 1));
  return {
    list,
    get: ({ type, code }) => all.find((record) => record.type === type && record.code === code),
    count: (type) => list(type).length,
    changeSets: () => [],
    changes: () => [],
    revision: () => 1,
    getNote: () => null,
  };
}
