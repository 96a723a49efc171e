/** What tells one record from another, made comparable. */
import { boothNumberKey } from '#db/boothNumber.ts';
import type { RecordType } from '#db/records/fields.ts';
import { LOCALES, type Locale } from '#db/model.ts';
import { foldWidth } from '#db/records/values/clean.ts';
import { nameKey } from '#db/records/values/legalForms.ts';

/** Keys of one record; what is missing says nothing. */
export interface Identity {
  code: string | null;
  externalId: string | null;
  /** Name keys by language. */
  names: ReadonlyMap<Locale, string>;
  /** Keys of booths. */
  booths: ReadonlySet<string>;
  model: string | null;
}

const keys = new Map<string, string>();
/** Names of two large fairs; more would be a list that is read once and never again. */
const mostKeys = 50_000;

/** nameKey, remembered: a list with a row per product names its company on each. Never empty. */
export function keyOfName(name: string): string {
  let key = keys.get(name);
  if (key === undefined) {
    key = nameKey(name) || name.trim().toLowerCase();
    if (keys.size >= mostKeys) keys.clear();
    keys.set(name, key);
  }
  return key;
}

/** Numbers and models are the same whatever their width, case and blanks. */
export function keyOfNumber(text: string): string {
  return foldWidth(text).toLowerCase().replaceAll(/\s+/g, '');
}

/** Where a kind of record has its name. */
export function nameField(type: RecordType): 'name' | 'title' {
  return type === 'event' ? 'title' : 'name';
}

/** The identity of a record with these values. */
export function identityOf(type: RecordType, code: string | null, value: (field: string) => string | null): Identity {
  const names = new Map<Locale, string>();
  const field = nameField(type);
  for (const locale of LOCALES) {
    const name = value(`${field}.${locale}`);
    if (name !== null) names.set(locale, keyOfName(name));
  }
  const externalId = value('externalId');
  const model = type === 'product' ? value('model') : null;
  const booths = type === 'exhibitor' ? value('booths') : null;
  return {
    code,
    externalId: externalId === null ? null : keyOfNumber(externalId),
    names,
    booths: new Set(booths === null ? [] : booths.split('\n').map(boothNumberKey)),
    model: model === null ? null : keyOfNumber(model),
  };
}

/** Whether anything is known that tells the record from others. */
export function isIdentified({ code, externalId, names, booths, model }: Identity): boolean {
  return code !== null || externalId !== null || names.size > 0 || booths.size > 0 || model !== null;
}

/** Whether two records have a name in common, in whatever language. */
export function shareName(a: Identity, b: Identity): boolean {
  if (a.names.size === 0 || b.names.size === 0) return false;
  const others = new Set(b.names.values());
  return [...a.names.values()].some((key) => others.has(key));
}

/** Whether both have a booth and none in common. */
export function haveOtherBooths(a: Identity, b: Identity): boolean {
  return a.booths.size > 0 && b.booths.size > 0 && [...a.booths].every((booth) => !b.booths.has(booth));
}

/** Whether both say something and not the same. */
export function differ(a: string | null, b: string | null): boolean {
  return a !== null && b !== null && a !== b;
}

/** Whether both have a name in one language, and none in common. */
export function haveOtherNames(a: Identity, b: Identity): boolean {
  if (shareName(a, b)) return false;
  return [...a.names.keys()].some((locale) => b.names.has(locale));
}

/** What is known of either; where both say something, the first counts. */
export function joinIdentities(a: Identity, b: Identity): Identity {
  return {
    code: a.code ?? b.code,
    externalId: a.externalId ?? b.externalId,
    names: new Map([...b.names, ...a.names]),
    booths: new Set([...a.booths, ...b.booths]),
    model: a.model ?? b.model,
  };
}
