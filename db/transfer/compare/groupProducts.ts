/** Rows that are about the same product of one exhibitor become one record. */
import type { Problem } from '#db/transfer/types.ts';
import { differ, haveOtherNames, shareName } from './identity.ts';
import { createKeyLists, incomingOf, join, mayBeOne, type Incoming } from './incoming.ts';
import { problemAt, type RowPart } from './readRow.ts';
import { compareWith, firstRow, rowTwice } from './rowTwice.ts';

/** A row with its exhibitor. */
export interface OwnedPart {
  part: RowPart;
  owner: string | null;
}

/** Keys under which a product is found; all but the code are its exhibitor's own. */
function keysOf({ part, owner }: OwnedPart): { code: string[]; number: string[]; name: string[] } {
  const { code, externalId, names, model } = part.identity;
  const place = owner ?? '';
  return {
    code: code === null ? [] : [`code ${code}`],
    number: externalId === null ? [] : [`number ${place} ${externalId}`],
    name: [
      ...[...names.values()].map((key) => `name ${place} ${key}`),
      ...(model === null ? [] : [`model ${place} ${model}`]),
    ],
  };
}

interface Decision {
  group: Incoming | null;
  problem: { code: 'number-twice' | 'same-product-name'; row: number } | null;
}

function decide(owned: OwnedPart, found: { byNumber: readonly Incoming[]; byName: readonly Incoming[] }): Decision {
  const { part } = owned;
  const { identity } = part;
  const [numbered] = found.byNumber;
  if (numbered) {
    if (mayBeOne(numbered.identity, identity)) return { group: numbered, problem: null };
    return { group: null, problem: { code: 'number-twice', row: firstRow(numbered) } };
  }
  const fitting = found.byName.filter(
    (group) =>
      !differ(group.identity.code, identity.code) &&
      !differ(group.identity.externalId, identity.externalId) &&
      !differ(group.identity.model, identity.model) &&
      !haveOtherNames(group.identity, identity),
  );
  const isProven = (group: Incoming) => identity.model !== null && group.identity.model === identity.model;
  const proven = fitting.find(isProven);
  if (proven) return { group: proven, problem: null };
  // Only the name is the same: a row that says something else of it is another product, e.g. another size.
  const namesakes = fitting.filter((group) => shareName(group.identity, identity));
  const agreeing = namesakes.find((group) => compareWith(group, part).conflicts.length === 0);
  if (agreeing) return { group: agreeing, problem: null };
  const [namesake] = namesakes;
  return { group: null, problem: namesake ? { code: 'same-product-name', row: firstRow(namesake) } : null };
}

/** Groups rows by code, number, name and model; doubtful ones stay apart and are told. */
export function groupProducts(parts: readonly OwnedPart[]): { groups: Incoming[]; problems: Problem[] } {
  const index = createKeyLists<Incoming>();
  const groups: Incoming[] = [];
  const problems: Problem[] = [];
  const find = (keys: readonly string[]) => [...new Set(keys.flatMap((key) => [...index.get(key)]))];
  for (const owned of parts) {
    const { part, owner } = owned;
    const keys = keysOf(owned);
    const { group, problem } = decide(owned, {
      byNumber: find([...keys.code, ...keys.number]),
      byName: find(keys.name),
    });
    if (problem) {
      const source = part.cells.find(({ field }) => field === null || field.startsWith('name'))?.source ?? null;
      problems.push(
        problemAt(part.place, source, { code: problem.code, gravity: 'doubt', details: { row: problem.row } }),
      );
      if (problem.code === 'number-twice') part.identity = { ...part.identity, code: null };
    }
    if (group) {
      problems.push(...rowTwice(group, part));
      join(group, { parts: [part], identity: part.identity });
    }
    const target = group ?? incomingOf(part, owner);
    if (!group) groups.push(target);
    for (const key of [...keys.number, ...keys.name]) index.add(key, target);
    if (part.identity.code !== null) index.add(`code ${part.identity.code}`, target);
  }
  return { groups, problems };
}
