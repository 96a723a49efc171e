/** A record as the lists have it, before and after it is known which record of the draft it is. */
import type { DraftRecord } from '#db/draft/types.ts';
import type { RecordType } from '#db/records/fields.ts';
import type { RecordDifference } from '#db/transfer/types.ts';
import { bestSimilarity } from './similarity.ts';
import { haveOtherNames, joinIdentities, type Identity } from './identity.ts';
import type { RowPart } from './readRow.ts';

/** Everything that the lists say of one record. */
export interface Incoming {
  type: RecordType;
  /** In the order of the lists. */
  parts: RowPart[];
  identity: Identity;
  /** The record of the draft; it may be a removed one. */
  existing: DraftRecord | null;
  matchedBy: RecordDifference['matchedBy'];
  /** The record's code; empty until it is decided. */
  code: string;
  /** The code of the exhibitor that a product belongs to; null for other records, and where the lists do not say. */
  owner: string | null;
}

/** A record out of one row. */
export function incomingOf(part: RowPart, owner: string | null = null): Incoming {
  const { type, identity } = part;
  return { type, parts: [part], identity, existing: null, matchedBy: null, code: '', owner };
}

/** Adds what another row, or another record that is the same, says. */
export function join(target: Incoming, other: { parts: readonly RowPart[]; identity: Identity }): void {
  target.parts.push(...other.parts);
  target.identity = joinIdentities(target.identity, other.identity);
}

/** Below this two names are two companies: a renamed one keeps a part, a copied row has another name altogether. */
const leastAlike = 0.5;

/** Whether one number may stand for both: no names that contradict each other, or names that are alike. */
export function mayBeOne(a: Identity, b: Identity): boolean {
  if (!haveOtherNames(a, b)) return true;
  return bestSimilarity(a.names.values(), b.names.values()) >= leastAlike;
}

/** Values by key, in the order in which they were added, none twice. */
export interface KeyLists<Value> {
  add: (key: string, value: Value) => void;
  get: (key: string) => ReadonlySet<Value>;
}

/** An empty index. */
export function createKeyLists<Value>(): KeyLists<Value> {
  const lists = new Map<string, Set<Value>>();
  const none: ReadonlySet<Value> = new Set();
  return {
    add: (key, value) => {
      const list = lists.get(key);
      if (list) list.add(value);
      else lists.set(key, new Set([value]));
    },
    get: (key) => lists.get(key) ?? none,
  };
}
