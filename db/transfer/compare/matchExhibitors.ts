/** Which record of the draft an exhibitor of the lists is. */
import type { Problem } from '#db/transfer/types.ts';
import { createKeyLists, mayBeOne, type Incoming, type KeyLists } from './incoming.ts';
import type { Known, KnownRecords } from './known.ts';
import { problemAt } from './readRow.ts';

interface Matching {
  known: KnownRecords;
  taken: Set<Known>;
  problems: Problem[];
}

function take(incoming: Incoming, known: Known, by: NonNullable<Incoming['matchedBy']>, { taken }: Matching): void {
  incoming.existing = known.record;
  incoming.matchedBy = by;
  taken.add(known);
}

function matchByCode(incoming: Incoming, matching: Matching): void {
  const { code } = incoming.identity;
  const known = code === null ? undefined : matching.known.byCode.get(code);
  if (known) take(incoming, known, 'code', matching);
}

/** The only one, or the only present one. */
function single(found: Iterable<Known>): Known | null {
  const all = [...found];
  const present = all.filter(({ record }) => record.isPresent);
  const [first, ...others] = present.length > 0 ? present : all;
  return first && others.length === 0 ? first : null;
}

/** Records of the draft with a name in common. */
function namesakes({ identity }: Incoming, { known }: Matching): Known[] {
  return [...new Set([...identity.names.values()].flatMap((key) => [...known.byName.get(key)]))];
}

/** An organiser who numbers the list anew gives every company another's number: the name has the last word. */
function matchByExternalId(incoming: Incoming, matching: Matching): void {
  const { identity } = incoming;
  if (identity.externalId === null) return;
  const found = single(matching.known.byExternalId.get(identity.externalId));
  if (!found) return;
  const others = mayBeOne(identity, found.identity) ? [] : namesakes(incoming, matching);
  if (others.length === 0) return take(incoming, found, 'externalId', matching);
  const [part] = incoming.parts;
  const source = part?.cells.find(({ field }) => field === 'externalId')?.source ?? null;
  const details = { number: identity.externalId, code: found.record.code };
  if (part) matching.problems.push(problemAt(part.place, source, { code: 'number-moved', gravity: 'doubt', details }));
}

function matchByBooth(incoming: Incoming, matching: Matching): void {
  const { booths } = incoming.identity;
  const found = namesakes(incoming, matching).filter(({ identity }) =>
    [...booths].some((booth) => identity.booths.has(booth)),
  );
  const one = single(found);
  if (one) take(incoming, one, 'name', matching);
}

/** Alone on both sides: another row of that name, or another record, makes it a question. */
function matchByName(incoming: Incoming, matching: Matching, open: KeyLists<Incoming>): void {
  const found = namesakes(incoming, matching).filter((known) => !matching.taken.has(known));
  const one = single(found);
  if (!one) return;
  const rivals = [...one.identity.names.values()]
    .flatMap((key) => [...open.get(key)])
    .filter((other) => !other.existing);
  if (rivals.every((other) => other === incoming)) take(incoming, one, 'name', matching);
}

/** Told where the list names a code that no record has, but the record was recognised otherwise. */
function strangeCode(incoming: Incoming): Problem[] {
  const { code } = incoming.identity;
  if (code === null || !incoming.existing || incoming.existing.code === code) return [];
  const [part] = incoming.parts;
  const cell = part?.cells.find(({ field }) => field === null);
  if (!part || !cell) return [];
  const suggestion = incoming.existing.code;
  return [problemAt(part.place, cell.source, { code: 'code-unknown', gravity: 'doubt', suggestion })];
}

/**
 * Finds the records: by code, then number, then name with booth, then name alone where there is only one on both sides.
 * What is left is new, or a question. Two of the lists may be found to be one record.
 */
export function matchExhibitors(groups: readonly Incoming[], known: KnownRecords): Problem[] {
  const matching: Matching = { known, taken: new Set(), problems: [] };
  const open = () => groups.filter(({ existing }) => !existing);
  for (const incoming of groups) matchByCode(incoming, matching);
  for (const incoming of open()) matchByExternalId(incoming, matching);
  for (const incoming of open()) matchByBooth(incoming, matching);
  const byName = createKeyLists<Incoming>();
  const left = open();
  for (const incoming of left) for (const key of incoming.identity.names.values()) byName.add(key, incoming);
  for (const incoming of left) matchByName(incoming, matching, byName);
  return [...matching.problems, ...groups.flatMap(strangeCode)];
}
