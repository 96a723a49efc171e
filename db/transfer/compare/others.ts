/** Programme items, synonyms and the fair itself: the simple kinds, each with its own way to be recognised. */
import { synonymCode } from '#db/draft/seedAround.ts';
import type { Problem } from '#db/transfer/types.ts';
import { differ } from './identity.ts';
import { createKeyLists, incomingOf, join, type Incoming } from './incoming.ts';
import type { Known, KnownRecords } from './known.ts';
import { createCodes } from './newCodes.ts';
import { partOf, problemAt, saysSomething, valueOf, type ReadRow, type RowPart } from './readRow.ts';
import { rowTwice } from './rowTwice.ts';
import { incomingValue } from './titles.ts';

/** The kinds of records that no other depends on. */
export type OtherType = 'event' | 'synonym' | 'fair';

/** Told once where a new item lacks what the catalogue cannot do without. */
const neededOfEvent = ['type', 'place', 'startsAt', 'endsAt'];

const startOf = (part: RowPart) => valueOf(part, 'startsAt');

/** What a row is found by within the lists; nothing where it cannot be told from others. */
function keysOf(part: RowPart): string[] {
  const { code, names } = part.identity;
  const byCode = code === null ? [] : [`code ${code}`];
  if (part.type === 'event') return [...byCode, ...[...names.values()].map((name) => `${name} ${startOf(part) ?? ''}`)];
  if (part.type === 'fair') return ['fair'];
  const [owner, locale, word] = ['owner', 'locale', 'word'].map((field) => valueOf(part, field));
  return owner && locale && word ? [...byCode, synonymCode({ owner, locale, word })] : byCode;
}

/** A session of the same name at the same time, else the only one of that name. */
function findEvent(incoming: Incoming, known: KnownRecords, taken: ReadonlySet<Known>): Known | undefined {
  const start = incomingValue(incoming, 'startsAt');
  const names = [...incoming.identity.names.values()];
  const found = [...new Set(names.flatMap((name) => [...known.byName.get(name)]))].filter((each) => !taken.has(each));
  const [first, ...others] = found;
  const sameTime = found.find(({ record }) => !differ(record.values['startsAt'] ?? null, start));
  return sameTime ?? (others.length === 0 ? first : undefined);
}

function synonymIndex(known: KnownRecords): ReadonlyMap<string, Known> {
  return new Map(
    known.all.flatMap((each) => {
      const { owner, locale, word } = each.record.values;
      return owner && locale && word ? [[synonymCode({ owner, locale, word }), each] as const] : [];
    }),
  );
}

function match(groups: readonly Incoming[], type: OtherType, known: KnownRecords): void {
  const taken = new Set<Known>();
  const synonyms = type === 'synonym' ? synonymIndex(known) : null;
  const take = (incoming: Incoming, found: Known | undefined, by: 'code' | 'name') => {
    if (!found || taken.has(found)) return;
    incoming.existing = found.record;
    incoming.matchedBy = by;
    taken.add(found);
  };
  for (const incoming of groups) take(incoming, known.byCode.get(incoming.identity.code ?? ''), 'code');
  for (const incoming of groups) {
    if (incoming.existing) continue;
    const [part] = incoming.parts;
    if (type === 'event') take(incoming, findEvent(incoming, known, taken), 'name');
    else if (synonyms && part) take(incoming, synonyms.get(keysOf(part).at(-1) ?? ''), 'name');
  }
}

function refusal({ type, existing, identity, parts }: Incoming): 'event-without-title' | 'synonym-incomplete' | null {
  if (existing) return null;
  if (type === 'event') return identity.names.size === 0 ? 'event-without-title' : null;
  const isWhole = parts.some((part) => ['owner', 'locale', 'word'].every((field) => valueOf(part, field) !== null));
  return type === 'synonym' && !isWhole ? 'synonym-incomplete' : null;
}

function group(parts: readonly RowPart[]): { groups: Incoming[]; problems: Problem[] } {
  const index = createKeyLists<Incoming>();
  const groups: Incoming[] = [];
  const problems: Problem[] = [];
  for (const part of parts) {
    const keys = keysOf(part);
    const found = keys
      .flatMap((key) => [...index.get(key)])
      .find(({ identity }) => !differ(identity.code, part.identity.code));
    if (found) {
      problems.push(...rowTwice(found, part));
      join(found, { parts: [part], identity: part.identity });
    } else groups.push(incomingOf(part));
    const target = found ?? groups.at(-1);
    if (target) for (const key of keys) index.add(key, target);
  }
  return { groups, problems };
}

/** The records of one of these kinds, with codes; what cannot be told from others is told and left out. */
export function readOthers(
  rows: readonly ReadRow[],
  type: OtherType,
  known: KnownRecords,
): { groups: Incoming[]; problems: Problem[] } {
  const { groups, problems } = group(rows.flatMap((row) => partOf(row, type) ?? []).filter(saysSomething));
  match(groups, type, known);
  const codeOf = createCodes((code) => known.byCode.has(code));
  const kept = groups.filter((incoming) => {
    const code = refusal(incoming);
    if (code === null) return true;
    for (const part of incoming.parts) problems.push(problemAt(part.place, null, { code, gravity: 'error' }));
    return false;
  });
  for (const incoming of kept) {
    incoming.code = incoming.existing?.code ?? (type === 'fair' ? 'fair' : codeOf(incoming));
    for (const part of incoming.parts) part.record = { type, code: incoming.code };
    const [part] = incoming.parts;
    const isIncomplete = type === 'event' && neededOfEvent.some((field) => incomingValue(incoming, field) === null);
    if (part && isIncomplete && !incoming.existing) {
      problems.push(problemAt(part.place, null, { code: 'event-incomplete', gravity: 'doubt' }));
    }
  }
  return { groups: kept, problems };
}
