/** The products of the lists: with their exhibitors, grouped, found in the draft, given codes. */
import type { PossibleDuplicate, Problem } from '#db/transfer/types.ts';
import type { Exhibitors } from './exhibitors.ts';
import { groupProducts, type OwnedPart } from './groupProducts.ts';
import { isIdentified } from './identity.ts';
import { createKeyLists, join, type Incoming } from './incoming.ts';
import { isSample, type Known, type KnownRecords } from './known.ts';
import { matchProducts } from './matchProducts.ts';
import { createCodes } from './newCodes.ts';
import { ownerOf } from './owners.ts';
import { partOf, problemAt, saysSomething, type ReadRow, type RowPart } from './readRow.ts';
import { bestSimilarity } from './similarity.ts';
import { incomingTitle, titleOf } from './titles.ts';
import type { ImportChoices } from './types.ts';

/** All products that the lists name. */
export interface Products {
  groups: Incoming[];
  duplicates: PossibleDuplicate[];
  problems: Problem[];
}

/** What is needed beside the rows. */
export interface ProductOptions {
  known: KnownRecords;
  exhibitors: Exhibitors;
  choices: ImportChoices;
}

/** Names of one maker's goods are alike (제품 100 mL, 제품 200 mL): only a spelling is this near. */
const leastAlike = 0.8;

/** Cells that the row has itself, not from the cell above or the sheet's name. */
const hasOwnCells = ({ cells }: RowPart) =>
  cells.some(({ value, source }) => value !== null && source.isFilled === null && source.column.letter !== '');

function withoutName(part: RowPart): Problem[] {
  if (!hasOwnCells(part)) return [];
  return [problemAt(part.place, null, { code: 'product-without-name', gravity: 'error' })];
}

function ownParts(
  rows: readonly ReadRow[],
  { known, exhibitors }: ProductOptions,
): { parts: OwnedPart[]; problems: Problem[] } {
  const parts: OwnedPart[] = [];
  const problems: Problem[] = [];
  const { companies } = exhibitors;
  for (const row of rows) {
    const part = partOf(row, 'product');
    if (!part || !saysSomething(part)) continue;
    if (!isIdentified(part.identity)) {
      problems.push(...withoutName(part));
      continue;
    }
    const owner = ownerOf(row, part, { companies, known });
    problems.push(...owner.problems);
    if (!owner.isLost) parts.push({ part, owner: owner.code });
  }
  return { parts, problems };
}

/** Why a product that the draft does not have cannot be added; null where it can. */
function refusal({ existing, identity, owner }: Incoming): 'product-without-name' | 'exhibitor-missing' | null {
  if (existing) return null;
  if (identity.names.size === 0) return 'product-without-name';
  return owner === null ? 'exhibitor-missing' : null;
}

/** Present products of each exhibitor that no row was taken for. */
function freeByOwner(groups: readonly Incoming[], { known, choices }: ProductOptions) {
  const free = createKeyLists<Known>();
  const taken = new Set(groups.map(({ existing }) => existing));
  for (const each of known.all) {
    const { record } = each;
    const isGoing = choices.sampleRecords === 'remove' && isSample(record);
    if (record.isPresent && !isGoing && !taken.has(record)) free.add(record.values['exhibitor'] ?? '', each);
  }
  return free;
}

function settle(
  groups: readonly Incoming[],
  options: ProductOptions,
): { groups: Incoming[]; duplicates: PossibleDuplicate[] } {
  const free = freeByOwner(groups, options);
  const codeOf = createCodes((code) => options.known.byCode.has(code));
  const duplicates: PossibleDuplicate[] = [];
  const byRecord = new Map<string, Incoming>();
  for (const incoming of groups) if (incoming.existing) incoming.code = incoming.existing.code;
  const kept = groups.filter((incoming) => {
    if (incoming.existing) return true;
    incoming.code = codeOf(incoming);
    const [part] = incoming.parts;
    if (!part) return false;
    const { identity } = incoming;
    let chosen: Known | undefined;
    for (const other of free.get(incoming.owner ?? '')) {
      const isModel = identity.model !== null && identity.model === other.identity.model;
      const alike = bestSimilarity(identity.names.values(), other.identity.names.values());
      const similarity = isModel ? Math.max(alike, leastAlike) : alike;
      if (similarity < leastAlike) continue;
      const { code, values } = other.record;
      const id = `${incoming.code}~${code}`;
      const key = { type: 'product' as const, code: incoming.code, title: incomingTitle(incoming), source: part.place };
      const title = titleOf('product', code, (field) => values[field] ?? null);
      duplicates.push({ id, incoming: key, existing: { type: 'product', code, title }, similarity });
      if (options.choices.duplicates[id] === 'same') chosen ??= other;
    }
    if (!chosen) return true;
    const { record } = chosen;
    Object.assign(incoming, { existing: record, matchedBy: 'name', code: record.code });
    const first = byRecord.get(record.code);
    if (first) join(first, incoming);
    else byRecord.set(record.code, incoming);
    return !first;
  });
  return { groups: kept, duplicates };
}

/** What a row says of a company that it does not name belongs to the one that the product has. */
function addNameless(
  rows: readonly ReadRow[],
  exhibitors: Exhibitors,
  ownerByPart: ReadonlyMap<RowPart, string>,
): Problem[] {
  return rows.flatMap((row) => {
    const exhibitor = partOf(row, 'exhibitor');
    const product = partOf(row, 'product');
    if (!exhibitor || !product || exhibitor.record || !saysSomething(exhibitor)) return [];
    if (isIdentified(exhibitor.identity)) return [];
    const owner = ownerByPart.get(product);
    if (owner === undefined) {
      if (!hasOwnCells(exhibitor)) return [];
      return [problemAt(row.place, null, { code: 'exhibitor-without-name', gravity: 'error' })];
    }
    exhibitors.addPart(owner, exhibitor);
    return [];
  });
}

/** Products without a name or an exhibitor are told and left out; what their row says of the exhibitor is not. */
export function readProducts(rows: readonly ReadRow[], options: ProductOptions): Products {
  const owned = ownParts(rows, options);
  const grouped = groupProducts(owned.parts);
  matchProducts(grouped.groups, options.known);
  const refused = grouped.groups.flatMap((group) => {
    const code = refusal(group);
    return code === null ? [] : group.parts.map((part) => problemAt(part.place, null, { code, gravity: 'error' }));
  });
  const { groups, duplicates } = settle(
    grouped.groups.filter((group) => refusal(group) === null),
    options,
  );
  const ownerByPart = new Map<RowPart, string>();
  for (const group of groups) {
    group.owner ??= group.existing?.values['exhibitor'] ?? null;
    for (const part of group.parts) {
      part.record = { type: 'product', code: group.code };
      if (group.owner !== null) ownerByPart.set(part, group.owner);
    }
  }
  const lost = addNameless(rows, options.exhibitors, ownerByPart);
  return { groups, duplicates, problems: [...owned.problems, ...grouped.problems, ...refused, ...lost] };
}
