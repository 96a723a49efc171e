/** The records of the draft, found by what lists say of them. */
import type { DraftReader, DraftRecord } from '#db/draft/types.ts';
import type { RecordType } from '#db/records/fields.ts';
import { identityOf, type Identity } from './identity.ts';
import { createKeyLists, type KeyLists } from './incoming.ts';

/** A record of the draft, and what tells it from others. */
export interface Known {
  record: DraftRecord;
  identity: Identity;
}

/** Records of one type. */
export interface KnownRecords {
  /** Present and removed ones. */
  all: readonly Known[];
  byCode: ReadonlyMap<string, Known>;
  /** Those that rows may be taken for without naming their code; removed ones after the present. */
  byExternalId: KeyLists<Known>;
  byName: KeyLists<Known>;
}

/** What is read of the draft. */
export interface KnownOptions {
  /** The sample is about to go: only a code leads to its records. */
  withoutSample: boolean;
}

/** All records of a type. A removed record of the sample is found by its code alone: it was never real. */
export function readKnown(draft: DraftReader, type: RecordType, { withoutSample }: KnownOptions): KnownRecords {
  const records = draft.list(type, { withRemoved: true });
  const inOrder = [...records.filter(({ isPresent }) => isPresent), ...records.filter(({ isPresent }) => !isPresent)];
  const byCode = new Map<string, Known>();
  const byExternalId = createKeyLists<Known>();
  const byName = createKeyLists<Known>();
  const all = inOrder.map((record): Known => {
    const identity = identityOf(type, record.code, (field) => record.values[field] ?? null);
    const known = { record, identity };
    byCode.set(record.code, known);
    if (isSample(record) && (withoutSample || !record.isPresent)) return known;
    if (identity.externalId !== null) byExternalId.add(identity.externalId, known);
    for (const key of identity.names.values()) byName.add(key, known);
    return known;
  });
  return { all, byCode, byExternalId, byName };
}

/** Whether a record was shipped as an example. */
export function isSample({ type, values }: DraftRecord): boolean {
  return (type === 'exhibitor' || type === 'product') && values['isSample'] === '1';
}
