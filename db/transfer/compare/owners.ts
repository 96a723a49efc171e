/** Whose product a row is about. */
import type { Problem } from '#db/transfer/types.ts';
import { onlyCompany, type Companies } from './companies.ts';
import { isIdentified } from './identity.ts';
import type { KnownRecords } from './known.ts';
import { partOf, type ReadRow, type RowPart } from './readRow.ts';

/** The exhibitor's code, null where the row names none; `isLost` where it names one that cannot be found. */
export interface Owner {
  code: string | null;
  isLost: boolean;
  problems: Problem[];
}

const none: Owner = { code: null, isLost: false, problems: [] };

const lost = (problems: Problem[]): Owner => ({ code: null, isLost: true, problems });

function ownerByCell(part: RowPart, beside: RowPart | undefined, companies: Companies): Owner | null {
  const cell = part.cells.find(({ field, value }) => field === 'exhibitor' && value !== null);
  if (!cell?.value) return null;
  const found = companies.byText(cell.value);
  // The row's own company columns choose among namesakes.
  const chosen = found.filter(({ code }) => code === beside?.record?.code);
  const { company, problems } = onlyCompany(chosen.length > 0 ? chosen : found, part, 'exhibitor');
  if (!company) return lost(problems);
  cell.value = company.code;
  return { code: company.code, isLost: false, problems };
}

function ownerBeside(beside: RowPart | undefined, companies: Companies): Owner {
  if (!beside) return none;
  if (beside.record) return { code: beside.record.code, isLost: false, problems: [] };
  if (!isIdentified(beside.identity)) return none;
  const field = ['externalId', 'booths'].find((name) => beside.cells.some((cell) => cell.field === name)) ?? 'name';
  const { problems } = onlyCompany(companies.byBooths(beside.identity.booths), beside, field);
  return lost(problems);
}

/** By the cell that names the exhibitor, else by what the row says of one. A product known by its code keeps its own. */
export function ownerOf(row: ReadRow, part: RowPart, context: { companies: Companies; known: KnownRecords }): Owner {
  const { companies, known } = context;
  const beside = partOf(row, 'exhibitor');
  const owner = ownerByCell(part, beside, companies) ?? ownerBeside(beside, companies);
  const { code } = part.identity;
  if (!owner.isLost || code === null || !known.byCode.has(code)) return owner;
  const cell = part.cells.find(({ field }) => field === 'exhibitor');
  if (cell) Object.assign(cell, { value: null, outcome: 'problem' });
  return {
    code: null,
    isLost: false,
    problems: owner.problems.map((each) => ({ ...each, gravity: 'doubt' as const })),
  };
}
