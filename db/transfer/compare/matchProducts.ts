/** Which record of the draft a product of the lists is. */
import type { DraftRecord } from '#db/draft/types.ts';
import { differ, haveOtherNames, shareName, type Identity } from './identity.ts';
import { mayBeOne, type Incoming } from './incoming.ts';
import type { Known, KnownRecords } from './known.ts';

interface Matching {
  known: KnownRecords;
  /** Products that no row was taken for yet, by exhibitor and name, and by exhibitor and model. */
  free: Map<string, Set<Known>>;
  taken: Set<DraftRecord>;
}

const ownerOfRecord = ({ record }: Known) => record.values['exhibitor'] ?? null;

/** What a product is found by at its exhibitor: each name, each name with the model, the model. */
function keysOf(
  owner: string,
  { names, model }: Identity,
): { name: string[]; nameAndModel: string[]; model: string[] } {
  const keys = [...new Set(names.values())];
  return {
    name: keys.map((key) => `name ${owner} ${key}`),
    nameAndModel: model === null ? [] : keys.map((key) => `both ${owner} ${key} ${model}`),
    model: model === null ? [] : [`model ${owner} ${model}`],
  };
}

const allKeys = (known: Known) => Object.values(keysOf(ownerOfRecord(known) ?? '', known.identity)).flat();

function take(
  incoming: Incoming,
  known: Known | undefined,
  by: NonNullable<Incoming['matchedBy']>,
  { taken, free }: Matching,
): void {
  if (!known) return;
  incoming.existing = known.record;
  incoming.matchedBy = by;
  taken.add(known.record);
  for (const key of allKeys(known)) free.get(key)?.delete(known);
}

function findByNumber(incoming: Incoming, { known, taken }: Matching): Known | undefined {
  const { identity, owner } = incoming;
  if (identity.externalId === null) return undefined;
  const found = [...known.byExternalId.get(identity.externalId)].filter(({ record }) => !taken.has(record));
  const own = found.filter((each) => owner === null || ownerOfRecord(each) === owner);
  if (own.length > 0)
    return own.length === 1 || owner !== null ? own.find((each) => mayBeOne(each.identity, identity)) : undefined;
  // The same number at another exhibitor is the same product only if it is called the same.
  return found.find((each) => shareName(each.identity, identity));
}

/**
 * Of several with one name the first that is free: the list has them in the order in which an earlier import added them.
 */
function findFree(incoming: Incoming, by: 'name' | 'nameAndModel' | 'model', { free }: Matching): Known | undefined {
  const { identity, owner } = incoming;
  if (owner === null) return undefined;
  const fits = ({ identity: other }: Known) =>
    !differ(other.model, identity.model) &&
    !differ(other.externalId, identity.externalId) &&
    (by !== 'model' || !haveOtherNames(other, identity));
  for (const key of keysOf(owner, identity)[by]) {
    for (const known of free.get(key) ?? []) if (fits(known)) return known;
  }
  return undefined;
}

function freeProducts({ all }: KnownRecords): Map<string, Set<Known>> {
  const free = new Map<string, Set<Known>>();
  for (const known of all) {
    if (!known.isFindable) continue;
    for (const key of allKeys(known)) free.set(key, (free.get(key) ?? new Set()).add(known));
  }
  return free;
}

/** Finds the records: by code, then number, then name and model of the same exhibitor. Each record is found once. */
export function matchProducts(groups: readonly Incoming[], known: KnownRecords): void {
  const matching: Matching = { known, free: freeProducts(known), taken: new Set() };
  const open = () => groups.filter(({ existing }) => !existing);
  for (const incoming of groups) {
    const { code } = incoming.identity;
    take(incoming, code === null ? undefined : known.byCode.get(code), 'code', matching);
  }
  for (const incoming of open()) take(incoming, findByNumber(incoming, matching), 'externalId', matching);
  for (const by of ['nameAndModel', 'name', 'model'] as const) {
    for (const incoming of open()) take(incoming, findFree(incoming, by, matching), 'name', matching);
  }
}
