/** Records that may be one and the same: told at the later one, never joined. */
import type { DraftRecord } from '#db/draft/types.ts';
import { LOCALES } from '#db/model.ts';
import { nameKey } from '#db/records/values/legalForms.ts';
import { fault, type QualityFault, type QualityKind } from './kinds.ts';
import { isSample, titleOf } from './shown.ts';

/** An address that more exhibitors share is their agency's. */
const mostShared = 3;

interface Twin {
  field: string;
  other: DraftRecord;
}

const withoutEmpty = (pairs: readonly [string, string][]) => pairs.filter(([, key]) => key !== '');

/** Names of an exhibitor as comparable texts, with the stored name of each. */
const nameKeys = ({ values }: DraftRecord): [string, string][] =>
  withoutEmpty(LOCALES.map((locale) => [`name.${locale}`, nameKey(values[`name.${locale}`] ?? '')]));

/** Ways to reach an exhibitor, comparable: +82-2-… and 02-… are one number. */
function contactKeys(record: DraftRecord): [string, string][] {
  const { phone = '', website = '', email = '' } = record.values;
  if (isSample(record)) return [];
  const digits = phone.replaceAll(/\D/g, '').replace(/^(?:82|86|0)+/, '');
  const host = website.toLowerCase().replace(/^(?:https?:\/\/)?(?:www\.)?/, '');
  return withoutEmpty([
    // Fewer digits are an extension or a slip, told elsewhere.
    ['phone', digits.length >= 7 ? digits : ''],
    ['website', host.replace(/\/+$/, '')],
    ['email', email.toLowerCase()],
  ]);
}

/** Within one exhibitor: the name in any language, together with the model. */
function productKeys({ values }: DraftRecord): [string, string][] {
  const fold = (text: string) =>
    text
      .normalize('NFKC')
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N}]/gu, '');
  const model = fold(values['model'] ?? '');
  return LOCALES.flatMap((locale): [string, string][] => {
    const name = fold(values[`name.${locale}`] ?? '');
    return name === '' ? [] : [[`name.${locale}`, `${values['exhibitor'] ?? ''}\n${name}\n${model}`]];
  });
}

/** The first record before each one that shares a key with it. */
function twins(
  records: readonly DraftRecord[],
  keysOf: (record: DraftRecord) => readonly [string, string][],
  most: number,
): Map<DraftRecord, Twin> {
  const keysByRecord = records.map((record) => ({ record, keys: keysOf(record) }));
  const owners = new Map<string, Set<DraftRecord>>();
  for (const { record, keys } of keysByRecord) {
    for (const [, key] of keys) {
      const known = owners.get(key);
      if (known) known.add(record);
      else owners.set(key, new Set([record]));
    }
  }
  const found = new Map<DraftRecord, Twin>();
  for (const { record, keys } of keysByRecord) {
    for (const [field, key] of keys) {
      const sharing = owners.get(key);
      const [first] = sharing ?? [];
      if (!first || first === record || (sharing?.size ?? 0) > most) continue;
      found.set(record, { field, other: first });
      break;
    }
  }
  return found;
}

function toFaults(kind: QualityKind, found: ReadonlyMap<DraftRecord, Twin>): QualityFault[] {
  return [...found].map(([record, { field, other }]) =>
    fault(kind, record, { field, details: { other: titleOf(other), otherCode: other.code } }),
  );
}

/** Exhibitors with one name, or else with one telephone, website or mail address. */
export function exhibitorTwins(exhibitors: readonly DraftRecord[]): QualityFault[] {
  const byContact = twins(exhibitors, contactKeys, mostShared);
  const byName = twins(exhibitors, nameKeys, Infinity);
  return toFaults('same-exhibitor', new Map([...byContact, ...byName]));
}

/** Products of one exhibitor with one name and model. */
export function productTwins(products: readonly DraftRecord[]): QualityFault[] {
  return toFaults('same-product', twins(products, productKeys, Infinity));
}
