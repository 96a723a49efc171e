/** Which record of the draft a product of the lists is. */
import type { DraftRecord } from '#db/draft/types.ts';
import { differ, haveOtherNames, shareName } from './identity.ts';
import { createKeyLists, mayBeOne, type Incoming, type KeyLists } from './incoming.ts';
import type { Known, KnownRecords } from './known.ts';

interface Matching {
  known: KnownRecords;
  byModel: KeyLists<Known>;
  taken: Set<DraftRecord>;
}

const ownerOfRecord = ({ record }: Known) => record.values['exhibitor'] ?? null;

function take(
  incoming: Incoming,
  known: Known | undefined,
  by: NonNullable<Incoming['matchedBy']>,
  { taken }: Matching,
) {
  if (!known) return;
  incoming.existing = known.record;
  incoming.matchedBy = by;
  taken.add(known.record);
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
function findByName(incoming: Incoming, { known, taken }: Matching, needsModel: boolean): Known | undefined {
  const { identity, owner } = incoming;
  if (owner === null) return undefined;
  const found = new Set([...identity.names.values()].flatMap((key) => [...known.byName.get(key)]));
  return [...found].find(
    (each) =>
      ownerOfRecord(each) === owner &&
      !taken.has(each.record) &&
      !differ(each.identity.model, identity.model) &&
      !differ(each.identity.externalId, identity.externalId) &&
      (!needsModel || each.identity.model === identity.model),
  );
}

function findByModel({ identity, owner }: Incoming, { byModel, taken }: Matching): Known | undefined {
  if (owner === null || identity.model === null) return undefined;
  return [...byModel.get(`${owner} ${identity.model}`)].find(
    (each) => !taken.has(each.record) && !haveOtherNames(each.identity, identity),
  );
}

/** Finds the records: by code, then number, then name and model of the same exhibitor. Each record is found once. */
export function matchProducts(groups: readonly Incoming[], known: KnownRecords): void {
  const byModel = createKeyLists<Known>();
  for (const each of known.all) {
    const { model } = each.identity;
    if (model !== null) byModel.add(`${ownerOfRecord(each) ?? ''} ${model}`, each);
  }
  const matching: Matching = { known, byModel, taken: new Set() };
  const open = () => groups.filter(({ existing }) => !existing);
  for (const incoming of groups) {
    const { code } = incoming.identity;
    take(incoming, code === null ? undefined : known.byCode.get(code), 'code', matching);
  }
  for (const incoming of open()) take(incoming, findByNumber(incoming, matching), 'externalId', matching);
  for (const incoming of open()) take(incoming, findByName(incoming, matching, true), 'name', matching);
  for (const incoming of open()) take(incoming, findByName(incoming, matching, false), 'name', matching);
  for (const incoming of open()) take(incoming, findByModel(incoming, matching), 'name', matching);
}
