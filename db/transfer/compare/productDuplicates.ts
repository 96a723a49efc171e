/** New products that may be one with another of their exhibitor: proposed, joined only where staff have said so. */
import type { PossibleDuplicate } from '#db/transfer/types.ts';
import { uniteByRecord } from './duplicates.ts';
import { createKeyLists, firstOf, type Incoming } from './incoming.ts';
import { isSample, type Known, type KnownRecords } from './known.ts';
import { createNearNames, type NearNames } from './nearNames.ts';
import { createCodes } from './newCodes.ts';
import { incomingTitle, titleOf } from './titles.ts';
import type { ImportChoices } from './types.ts';

/** Names of one maker's goods are alike (제품 100 mL, 제품 200 mL): only a spelling is this near. */
const leastAlike = 0.8;
/** The likeliest; a longer list is not a question any more. */
const mostProposed = 3;

interface Options {
  known: KnownRecords;
  choices: ImportChoices;
}

/** Finds present products that no row was taken for, in one exhibitor, by name or by the same model under another name. */
function createFinder(groups: readonly Incoming[], { known, choices }: Options) {
  const taken = new Set(groups.map(({ existing }) => existing));
  const byOwner = new Map<string, NearNames<Known>>();
  const byModel = createKeyLists<Known>();
  for (const each of known.all) {
    const { record, identity } = each;
    const isGoing = choices.sampleRecords === 'remove' && isSample(record);
    if (!record.isPresent || isGoing || taken.has(record)) continue;
    const owner = record.values['exhibitor'] ?? '';
    const names = byOwner.get(owner) ?? createNearNames<Known>(leastAlike);
    byOwner.set(owner, names);
    names.add(identity.names.values(), each);
    if (identity.model !== null) byModel.add(`${owner} ${identity.model}`, each);
  }
  return ({ owner, identity }: Incoming): { other: Known; similarity: number }[] => {
    const near = byOwner.get(owner ?? '')?.find(identity.names.values()) ?? [];
    const found = new Map(near.map(({ value, similarity }) => [value, similarity]));
    for (const other of firstOf(byModel.get(`${owner ?? ''} ${identity.model ?? ''}`), mostProposed)) {
      if (!found.has(other)) found.set(other, leastAlike);
    }
    return [...found].map(([other, similarity]) => ({ other, similarity })).slice(0, mostProposed);
  };
}

function proposal(incoming: Incoming, { record }: Known, similarity: number): PossibleDuplicate[] {
  const [part] = incoming.parts;
  if (!part) return [];
  const { code, values } = record;
  const title = titleOf('product', code, (field) => values[field] ?? null);
  return [
    {
      id: `${incoming.code}~${code}`,
      incoming: { type: 'product', code: incoming.code, title: incomingTitle(incoming), source: part.place },
      existing: { type: 'product', code, title },
      similarity,
    },
  ];
}

/** Gives every product its code and proposes what new ones may be; see duplicates.ts, where exhibitors are. */
export function settleProducts(
  groups: readonly Incoming[],
  options: Options,
): { groups: Incoming[]; duplicates: PossibleDuplicate[] } {
  const find = createFinder(groups, options);
  const codeOf = createCodes((code) => options.known.byCode.has(code));
  const duplicates = groups.flatMap((incoming) => {
    if (incoming.existing) {
      incoming.code = incoming.existing.code;
      return [];
    }
    incoming.code = codeOf(incoming);
    const found = find(incoming);
    const proposed = found.flatMap(({ other, similarity }) => proposal(incoming, other, similarity));
    const index = proposed.findIndex(({ id }) => options.choices.duplicates[id] === 'same');
    const chosen = found[index]?.other.record;
    if (chosen) Object.assign(incoming, { existing: chosen, matchedBy: 'name', code: chosen.code });
    return proposed;
  });
  return { groups: uniteByRecord(groups), duplicates };
}
