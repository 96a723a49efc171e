/** What an exhibitor lacks, and what does not go together. */
import { boothNumberKey } from '#db/boothNumber.ts';
import type { DraftRecord } from '#db/draft/types.ts';
import { fault, type QualityFault } from './kinds.ts';
import { itemsOf } from '#db/records/fields.ts';
import { isSample, type Shown } from './shown.ts';

/** The plan as far as a number can be looked up on it. */
export interface BoothPlan {
  isOnPlan: (number: string) => boolean;
}

/** More are likelier a slip of filling a column down than one counter: no booth of the sample has more than two. */
const mostAtOneBooth = 6;

const has = ({ values }: DraftRecord, field: string) => (values[field] ?? '') !== '';

/** How many exhibitors each booth has, by its comparable number. */
function countAtBooths(exhibitors: readonly DraftRecord[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { values } of exhibitors) {
    const keys = new Set(itemsOf(values['booths']).map(boothNumberKey));
    for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}

function boothFaults(record: DraftRecord, plan: BoothPlan, counts: ReadonlyMap<string, number>): QualityFault[] {
  const numbers = itemsOf(record.values['booths']);
  if (numbers.length === 0) return [fault('no-booth', record, { field: 'booths' })];
  const keys = numbers.map(boothNumberKey);
  const tell = (kind: 'unknown-booth' | 'booth-twice' | 'booth-crowded', found: string[]): QualityFault[] => {
    const [first] = found;
    if (first === undefined) return [];
    const count = counts.get(boothNumberKey(first)) ?? 1;
    return [fault(kind, record, { field: 'booths', details: { numbers: found.join(', '), count } })];
  };
  return [
    ...tell(
      'unknown-booth',
      numbers.filter((number) => !plan.isOnPlan(number)),
    ),
    ...tell(
      'booth-twice',
      numbers.filter((_, at) => keys.indexOf(keys[at] ?? '') < at),
    ),
    ...tell(
      'booth-crowded',
      numbers.filter((_, at) => (counts.get(keys[at] ?? '') ?? 0) > mostAtOneBooth),
    ),
  ];
}

/** What visitors are shown: mobile numbers and KakaoTalk stay in the draft. */
const shownContacts = ['phone', 'email', 'wechat'];

function contactFaults(record: DraftRecord): QualityFault[] {
  if (has(record, 'agentPhone')) return [];
  if (!shownContacts.some((field) => has(record, field))) return [fault('no-contact', record, { field: 'phone' })];
  return record.values['contactPublic'] === '1' ? [] : [fault('contact-hidden', record, { field: 'contactPublic' })];
}

/** Every shown exhibitor's own faults, in catalogue order. */
export function exhibitorFaults(
  { exhibitors, products, fair }: Pick<Shown, 'exhibitors' | 'products' | 'fair'>,
  plan: BoothPlan,
): QualityFault[] {
  const counts = countAtBooths(exhibitors);
  const withProducts = new Set(products.map(({ values }) => values['exhibitor']));
  const hasReal = exhibitors.some((each) => !isSample(each));
  // The fair's own year, so that the list is the same whenever it is made.
  const lastYear = fair?.values['endsOn']?.slice(0, 4) ?? '';
  return exhibitors.flatMap((record): QualityFault[] => {
    const founded = record.values['foundedYear'] ?? '';
    const isLate = lastYear !== '' && founded > lastYear;
    return [
      ...(hasReal && isSample(record) ? [fault('sample-left', record)] : []),
      ...boothFaults(record, plan, counts),
      ...(isLate ? [fault('founded-late', record, { field: 'foundedYear', details: { value: founded } })] : []),
      ...(has(record, 'industries') ? [] : [fault('no-industry', record, { field: 'industries' })]),
      ...(withProducts.has(record.code) ? [] : [fault('no-product', record)]),
      ...contactFaults(record),
    ];
  });
}
