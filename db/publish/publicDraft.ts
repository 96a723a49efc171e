/** What of the draft visitors may get, and what they may not: the one place that decides. */
import type { DraftReader, DraftRecord, RecordKey } from '#db/draft/types.ts';
import type { Locale } from '#db/model.ts';
import { LOCALES } from '#db/model.ts';
import { fieldOfKey, type RecordType, itemsOf } from '#db/records/fields.ts';
import { findTexts } from './findTexts.ts';

/** A record as far as it is published. */
export interface PublicRecord {
  code: string;
  changedAt: string;
  /** Canonical texts by stored name; none is empty. */
  values: Readonly<Record<string, string>>;
}

/** Everything that is published, each list in catalogue order. */
export interface PublicDraft {
  /** Null when the draft has no fair. */
  fair: PublicRecord | null;
  exhibitors: readonly PublicRecord[];
  products: readonly PublicRecord[];
  events: readonly PublicRecord[];
  synonyms: readonly PublicRecord[];
}

/** Ways to a person; they follow `contactPublic`. */
const contactFields = new Set(['contactName', 'contactTitle', 'phone', 'email', 'wechat']);

/** No screen shows them, so they need not leave the draft. */
const unshownFields = new Set(['externalId', 'mobile', 'kakao', 'annualSales', 'exportRatio']);

function isPublic(record: DraftRecord, name: string): boolean {
  const found = fieldOfKey(record.type, name);
  // A name that no field has is a column of somebody's list.
  if (!found || found.spec.isPrivate || unshownFields.has(found.spec.key)) return false;
  return !(record.type === 'exhibitor' && contactFields.has(found.spec.key)) || record.values['contactPublic'] === '1';
}

const filled = (record: DraftRecord) => Object.entries(record.values).filter(([, value]) => value.trim() !== '');

function toPublic(record: DraftRecord): PublicRecord {
  const values = Object.fromEntries(filled(record).filter(([name]) => isPublic(record, name)));
  return { code: record.code, changedAt: record.changedAt, values };
}

/** On the shelf unless taken off: lists have no such column, so that an empty value means yes. */
const isVisible = (record: DraftRecord) => record.values['isVisible'] !== '0';

/** Reads the draft once. Products of exhibitors that are off the shelf are off it, too. */
export function readPublicDraft(draft: DraftReader): PublicDraft {
  const all = (type: RecordType) => draft.list(type);
  const off = new Set(all('exhibitor').flatMap((record) => (isVisible(record) ? [] : [record.code])));
  const products = all('product').filter((each) => isVisible(each) && !off.has(each.values['exhibitor'] ?? ''));
  const [fair] = all('fair');
  return {
    fair: fair ? toPublic(fair) : null,
    exhibitors: all('exhibitor').filter(isVisible).map(toPublic),
    products: products.map(toPublic),
    events: all('event').map(toPublic),
    synonyms: all('synonym').map(toPublic),
  };
}

/** Shorter ones occur by chance within other words. */
const shortestSecret = 6;

/** A text that must not be found in a published file, with the first record and stored name that hold it. */
export interface Secret {
  text: string;
  record: RecordKey;
  field: string;
}

/**
 * Texts of the draft that must not be found in a published file: private values, and all that leads to people who did not
 * agree. What is public elsewhere as well is left out: a number that two companies share, or a word that `ofProgram`, the
 * texts that every file has, brings along, e.g. a country.
 */
export function secretsOf(draft: DraftReader, published: PublicDraft, ofProgram: readonly string[]): Secret[] {
  const open = Object.values(published)
    .flat()
    .flatMap((record: PublicRecord | null) => Object.values(record?.values ?? {}))
    .concat(ofProgram)
    .join('\n');
  const byText = new Map<string, Secret>();
  for (const record of (['exhibitor', 'product', 'event'] as const).flatMap((type) =>
    draft.list(type, { withRemoved: true }),
  )) {
    for (const [field, text] of filled(record)) {
      // Job titles and codes are words of everybody.
      const isWord = /^(contactTitle|externalId|exportRatio|annualSales)/.test(field);
      if (isPublic(record, field) || isWord || text.length < shortestSecret || byText.has(text)) continue;
      byText.set(text, { text, record: { type: record.type, code: record.code }, field });
    }
  }
  const texts = [...byText.keys()];
  // The search index has every word in small letters.
  const isOpen = findTexts(Buffer.from(`${open}\n${open.toLowerCase()}`, 'utf8'), texts);
  return [...byText.values()].filter(({ text }) => !isOpen.has(text));
}

/** The items of a list, each once. */
export function listOf(value: string | undefined): string[] {
  return [...new Set(itemsOf(value))];
}

/** A localised field in every language that has it. */
export function textsOf(record: PublicRecord, field: string): Partial<Record<Locale, string>> {
  return Object.fromEntries(
    LOCALES.flatMap((locale) => {
      const value = record.values[`${field}.${locale}`];
      return value === undefined ? [] : [[locale, value]];
    }),
  );
}
