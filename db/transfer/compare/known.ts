/** The records of the draft, found by what lists say of them. */
import type { DraftReader, DraftRecord } from '#db/draft/types.ts';
import type { RecordType } from '#db/records/fields.ts';
import { identityOf, placedNames, type Identity } from './identity.ts';
import { createKeyLists, type KeyLists } from './incoming.ts';

/** A record of the draft, and what tells it from others. */
export interface Known {
  record: DraftRecord;
  identity: Identity;
  /** A row may be taken for it without naming its code. */
  isFindable: boolean;
}

/** Records of one type. */
export interface KnownRecords {
  /** Present and removed ones. */
  all: readonly Known[];
  byCode: ReadonlyMap<string, Known>;
  /** Findable ones; removed ones after the present. */
  byExternalId: KeyLists<Known>;
  byName: KeyLists<Known>;
  /** By {@link placedNames}. */
  byPlacedName: KeyLists<Known>;
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
  const byPlacedName = createKeyLists<Known>();
  const all = inOrder.map((record): Known => {
    const identity = identityOf(type, record.code, (field) => record.values[field] ?? null);
    const isFindable = !isSample(record) || (record.isPresent && !withoutSample);
    const known = { record, identity, isFindable };
    byCode.set(record.code, known);
    if (!isFindable) return known;
    if (identity.externalId !== null) byExternalId.add(identity.externalId, known);
    for (const key of identity.names.values()) byName.add(key, known);
    for (const key of placedNames(identity)) byPlacedName.add(key, known);
    return known;
  });
  return { all, byCode, byExternalId, byName, byPlacedName };
}

/** Whether a record was shipped as an example. */
export function isSample({ type, values }: DraftRecord): boolean {
  return (type === 'exhibitor' || type === 'product') && values['isSample'] === '1';
}
