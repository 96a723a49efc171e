/** The exhibitors of the lists: grouped, found in the draft, given codes. */
import type { PossibleDuplicate, Problem } from '#db/transfer/types.ts';
import { createCompanies, type Companies } from './companies.ts';
import { settleDuplicates, uniteByRecord } from './duplicates.ts';
import { groupExhibitors } from './groupExhibitors.ts';
import { incomingOf, join, type Incoming } from './incoming.ts';
import type { KnownRecords } from './known.ts';
import { matchExhibitors } from './matchExhibitors.ts';
import { createCodes } from './newCodes.ts';
import { partOf, problemAt, saysSomething, type ReadRow, type RowPart } from './readRow.ts';
import type { ImportChoices } from './types.ts';

/** All exhibitors that the lists name. */
export interface Exhibitors {
  /** In the order of the lists; more come when a product's row tells something of a company it names only by its code. */
  groups: Incoming[];
  companies: Companies;
  /** Adds a row to the exhibitor with that code, which is of the lists or of the draft. */
  addPart: (code: string, part: RowPart) => void;
  duplicates: PossibleDuplicate[];
  problems: Problem[];
}

/** Told where nothing else in the row can say whose the values are. */
function nameless(parts: readonly RowPart[], hasProduct: (part: RowPart) => boolean): Problem[] {
  return parts
    .filter((part) => !hasProduct(part))
    .map((part) => problemAt(part.place, null, { code: 'exhibitor-without-name', gravity: 'error' }));
}

function setRecords(groups: readonly Incoming[]): void {
  for (const { parts, code } of groups) for (const part of parts) part.record = { type: 'exhibitor', code };
}

function createAddPart(groups: Incoming[], known: KnownRecords): (code: string, part: RowPart) => void {
  const byCode = new Map(groups.map((group) => [group.code, group]));
  return (code, part) => {
    part.record = { type: 'exhibitor', code };
    const group = byCode.get(code);
    if (group) return join(group, { parts: [part], identity: part.identity });
    const added = { ...incomingOf(part), code, existing: known.byCode.get(code)?.record ?? null };
    groups.push(added);
    byCode.set(code, added);
  };
}

/** Rows that say nothing at all of an exhibitor are left alone. */
export function readExhibitors(
  rows: readonly ReadRow[],
  { known, choices }: { known: KnownRecords; choices: ImportChoices },
): Exhibitors {
  const parts = rows.flatMap((row) => partOf(row, 'exhibitor') ?? []).filter(saysSomething);
  const beside = new Set(rows.filter((row) => partOf(row, 'product')).map((row) => partOf(row, 'exhibitor')));
  const hasProduct = (part: RowPart) => beside.has(part);
  const grouped = groupExhibitors(parts, hasProduct);
  const matched = matchExhibitors(grouped.groups, known);
  const united = uniteByRecord(grouped.groups);
  const isSomebody = ({ existing, identity }: Incoming) => existing !== null || identity.names.size > 0;
  const unknown = united.filter((group) => !isSomebody(group)).flatMap((group) => group.parts);
  const codeOf = createCodes((code) => known.byCode.has(code));
  const settled = settleDuplicates(united.filter(isSomebody), { known, choices, codeOf });
  const { groups } = settled;
  setRecords(groups);
  const companies = createCompanies(groups, known);
  const addPart = createAddPart(groups, known);
  const lost = grouped.byBooth.filter((part) => {
    const [company, ...others] = companies.byBooths(part.identity.booths);
    if (!company || others.length > 0) return true;
    addPart(company.code, part);
    return false;
  });
  const problems = [
    ...grouped.problems,
    ...matched,
    ...nameless([...unknown, ...lost, ...grouped.nameless], hasProduct),
  ];
  return { groups, companies, addPart, duplicates: settled.duplicates, problems };
}
