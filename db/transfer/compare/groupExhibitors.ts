/** Rows that are about the same exhibitor become one record, before the draft is looked at. */
import type { Problem } from '#db/transfer/types.ts';
import { differ, haveOtherBooths, type Identity } from './identity.ts';
import { createKeyLists, incomingOf, join, mayBeOne, type Incoming, type KeyLists } from './incoming.ts';
import { cellOf, problemAt, type RowPart } from './readRow.ts';
import { firstRow, rowTwice } from './rowTwice.ts';

/** The exhibitors of the lists, and the parts that name none. */
export interface ExhibitorGroups {
  groups: Incoming[];
  /** A booth and no name: whose it is can be told when all are known. */
  byBooth: RowPart[];
  /** Values without anything that says whose they are. */
  nameless: RowPart[];
  problems: Problem[];
}

interface Index {
  byCode: Map<string, Incoming>;
  byExternalId: Map<string, Incoming>;
  byName: KeyLists<Incoming>;
}

/** The group that has the same number; a number that stands beside another name is told and not believed. */
function findByNumber(part: RowPart, index: Index, problems: Problem[]): Incoming | null {
  const { identity } = part;
  for (const [known, field, number] of [
    [index.byCode, null, identity.code],
    [index.byExternalId, 'externalId', identity.externalId],
  ] as const) {
    const group = number === null ? undefined : known.get(number);
    if (!group) continue;
    if (mayBeOne(group.identity, identity)) return group;
    const cell = field === null ? part.cells.find((each) => each.field === null) : cellOf(part, field);
    const details = { row: firstRow(group) };
    problems.push(problemAt(part.place, cell?.source ?? null, { code: 'number-twice', gravity: 'doubt', details }));
    if (field === null) part.identity = { ...identity, code: null };
    if (field === null && cell) cell.outcome = 'problem';
  }
  return null;
}

const fits = (group: Identity, part: Identity) =>
  !differ(group.code, part.code) && !differ(group.externalId, part.externalId) && !haveOtherBooths(group, part);

/** The group with a name in common and no booth that contradicts. */
function findByName(part: RowPart, index: Index): Incoming | null {
  const { identity } = part;
  const found = new Set([...identity.names.values()].flatMap((key) => [...index.byName.get(key)]));
  const fitting = [...found].filter((group) => fits(group.identity, identity));
  const sharesBooth = (group: Incoming) => [...identity.booths].some((booth) => group.identity.booths.has(booth));
  return fitting.find(sharesBooth) ?? fitting[0] ?? null;
}

function remember(group: Incoming, index: Index): void {
  const { code, externalId, names } = group.identity;
  if (code !== null && !index.byCode.has(code)) index.byCode.set(code, group);
  if (externalId !== null && !index.byExternalId.has(externalId)) index.byExternalId.set(externalId, group);
  for (const key of names.values()) index.byName.add(key, group);
}

/**
 * Rows with the same code, number, or name (in any language) and no other booth are one exhibitor; the same name at another
 * booth is not, and is proposed as a duplicate later.
 */
export function groupExhibitors(parts: readonly RowPart[], hasProduct: (part: RowPart) => boolean): ExhibitorGroups {
  const result: ExhibitorGroups = { groups: [], byBooth: [], nameless: [], problems: [] };
  const index: Index = { byCode: new Map(), byExternalId: new Map(), byName: createKeyLists() };
  for (const part of parts) {
    let group = findByNumber(part, index, result.problems) ?? findByName(part, index);
    const { code, externalId, names, booths } = part.identity;
    if (group) {
      // A list with a row per product repeats its companies on purpose.
      if (!hasProduct(part)) result.problems.push(...rowTwice(group, part));
      join(group, { parts: [part], identity: part.identity });
    } else if (code === null && externalId === null && names.size === 0) {
      (booths.size > 0 ? result.byBooth : result.nameless).push(part);
      continue;
    } else {
      group = incomingOf(part);
      result.groups.push(group);
    }
    remember(group, index);
  }
  return result;
}
