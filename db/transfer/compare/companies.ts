/** Which exhibitor a product row is about. */
import type { Problem } from '#db/transfer/types.ts';
import { keyOfName, keyOfNumber } from './identity.ts';
import { boothNumberKey } from '#db/boothNumber.ts';
import { createKeyLists, type Incoming } from './incoming.ts';
import type { Known, KnownRecords } from './known.ts';
import { cellOf, problemAt, type RowPart } from './readRow.ts';
import { incomingTitle, titleOf, type ValueReader } from './titles.ts';

/** An exhibitor that is, or will be, in the draft. */
export interface Company {
  code: string;
  title: string;
}

/** Finds exhibitors by what a row says of them. */
export interface Companies {
  /** By code, number, name in any language, short name, or booth: those that fit best. */
  byText: (text: string) => readonly Company[];
  byBooths: (booths: ReadonlySet<string>) => readonly Company[];
}

const shortNames = ['shortName.ko', 'shortName.zh-CN', 'shortName.en'];

/** An index of the exhibitors of the lists and the present ones of the draft; of those, the lists know the booth better. */
export function createCompanies(groups: readonly Incoming[], known: KnownRecords): Companies {
  const byCode = new Map<string, Company>();
  const steps = [createKeyLists<Company>(), createKeyLists<Company>(), createKeyLists<Company>()] as const;
  const [byNumber, byName, byShortName] = steps;
  const byBooth = createKeyLists<Company>();
  const companyOf = (code: string, title: string): Company => {
    const company = byCode.get(code) ?? { code, title };
    byCode.set(code, company);
    return company;
  };
  const add = (company: Company, { identity }: Pick<Known, 'identity'>, value: ValueReader) => {
    if (identity.externalId !== null) byNumber.add(identity.externalId, company);
    for (const key of identity.names.values()) byName.add(key, company);
    for (const name of shortNames.map(value)) if (name !== null) byShortName.add(keyOfName(name), company);
  };
  const moved = new Set<string>();
  for (const group of groups) {
    const company = companyOf(group.code, incomingTitle(group));
    add(
      company,
      group,
      (field) =>
        group.parts.map(({ cells }) => cells.find((cell) => cell.field === field)?.value).find(Boolean) ?? null,
    );
    if (group.identity.booths.size > 0) moved.add(group.code);
    for (const booth of group.identity.booths) byBooth.add(booth, company);
  }
  for (const { record, identity } of known.all) {
    if (!record.isPresent) continue;
    const value: ValueReader = (field) => record.values[field] ?? null;
    const company = companyOf(record.code, titleOf('exhibitor', record.code, value));
    add(company, { identity }, value);
    if (!moved.has(record.code)) for (const booth of identity.booths) byBooth.add(booth, company);
  }
  return {
    byText: (text) => {
      const company = byCode.get(text.trim());
      if (company) return [company];
      const found = [
        byNumber.get(keyOfNumber(text)),
        ...[byName, byShortName].map((step) => step.get(keyOfName(text))),
      ];
      const best = found.find(({ size }) => size > 0);
      return [...(best ?? byBooth.get(boothNumberKey(text)))];
    },
    byBooths: (booths) => [...new Set([...booths].flatMap((booth) => [...byBooth.get(booth)]))],
  };
}

/** The one company, or why there is none, told at the cell that should name it. */
export function onlyCompany(
  found: readonly Company[],
  part: RowPart,
  field: string,
): { company: Company | null; problems: Problem[] } {
  const [company, ...others] = found;
  if (company && others.length === 0) return { company, problems: [] };
  const source = cellOf(part, field)?.source ?? null;
  const names = found.slice(0, 3).map(({ code, title }) => `${title} (${code})`);
  const problem = company
    ? problemAt(part.place, source, {
        code: 'exhibitor-unclear',
        gravity: 'error',
        details: { names: names.join(', ') },
      })
    : problemAt(part.place, source, { code: 'exhibitor-unknown', gravity: 'error' });
  return { company: null, problems: [problem] };
}
