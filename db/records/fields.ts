/**
 * What a record of the draft is made of: every field with its kind, limits and vocabulary. Import, forms, export, checks
 * and publishing all read this one list. Runs anywhere. Lengths follow the field sizes of real exhibition catalogues
 * (KOBA, Canton Fair, buyKOREA) in characters, Korean and Chinese first.
 */
import { LOCALES, type Locale } from '../model.ts';

/** Kinds of records that staff keep. `fair` has one record, `fair`. */
export const RECORD_TYPES = ['exhibitor', 'product', 'event', 'synonym', 'fair'] as const;
/** One kind of record. */
export type RecordType = (typeof RECORD_TYPES)[number];

/**
 * What a value means. Every value is stored as text in one canonical form:
 * - `text`, `longText`: as it is, trimmed, no blank at a line's end; `longText` may have line breaks
 * - `list`: items joined by a line break, no item twice
 * - `code`: a code of the vocabulary; `codes`: codes joined by a line break
 * - `flag`: `1` or `0`
 * - `integer`, `number`: digits with `.` for decimals, no grouping; `year`: four digits
 * - `moq`: a number, or `negotiable`
 * - `hs`: 4 to 10 digits
 * - `url`: host and path without scheme or with it, as people write it; `email`; `phone`
 * - `booths`: printed numbers joined by a line break
 * - `date`: `2021-09-24`; `time`: `2021-09-24T09:30` in the fair's zone
 * - `record`: code of a record of the type named by `vocabulary`
 * - `pictures`: names of pictures (see db/pictures) joined by a line break, the first is the main one
 */
export type FieldKind =
  | 'text'
  | 'longText'
  | 'list'
  | 'code'
  | 'codes'
  | 'flag'
  | 'integer'
  | 'number'
  | 'year'
  | 'moq'
  | 'hs'
  | 'url'
  | 'email'
  | 'phone'
  | 'booths'
  | 'date'
  | 'time'
  | 'record'
  | 'pictures';

/**
 * Where codes come from: axes of categories, groups of terms of the embedded catalogue (db/schema.sql), regions, places,
 * record types, or `fixed`, where {@link FieldSpec.codes} has them.
 */
export type VocabularyName =
  | 'industry'
  | 'kind'
  | 'region'
  | 'place'
  | 'business_type'
  | 'certification'
  | 'company_size'
  | 'event_type'
  | 'incoterm'
  | 'language'
  | 'payment'
  | 'product_type'
  | 'territory'
  | 'unit'
  | 'wanted_partner'
  | 'exhibitor'
  | 'fixed';

/** One field. Lengths count code points. */
export interface FieldSpec {
  /** Name within the record type; a localised field has one value per language under `key.locale`. */
  key: string;
  kind: FieldKind;
  isLocalized: boolean;
  /** Longest value, or longest item of a list; one number where it is the same in every language. */
  maxLength: number | Record<Locale, number>;
  /** Most items of a list. */
  maxItems?: number;
  vocabulary?: VocabularyName;
  codes?: readonly string[];
  /** A record without it (in at least one language) is not complete. */
  isRequired?: true;
  /** Never leaves the draft: publishing strips it. */
  isPrivate?: true;
  /** Kept by the program, not offered in forms and templates. */
  isSystem?: true;
}

const bothLengths = (eastAsian: number, latin: number): Record<Locale, number> => ({
  ko: eastAsian,
  'zh-CN': eastAsian,
  en: latin,
});

type Extra = Partial<Omit<FieldSpec, 'key' | 'kind' | 'isLocalized' | 'maxLength'>>;

const field = (key: string, kind: FieldKind, maxLength: number, extra: Extra = {}): FieldSpec => ({
  key,
  kind,
  isLocalized: false,
  maxLength,
  ...extra,
});

const local = (
  key: string,
  kind: 'text' | 'longText' | 'list',
  lengths: [number, number],
  extra: Extra = {},
): FieldSpec => ({
  key,
  kind,
  isLocalized: true,
  maxLength: bothLengths(...lengths),
  ...extra,
});

const codes = (key: string, vocabulary: VocabularyName, maxItems: number, extra: Extra = {}): FieldSpec =>
  field(key, 'codes', 32, { vocabulary, maxItems, ...extra });

const code = (key: string, vocabulary: VocabularyName, extra: Extra = {}): FieldSpec =>
  field(key, 'code', 64, { vocabulary, ...extra });

const flag = (key: string, extra: Extra = {}): FieldSpec => field(key, 'flag', 1, extra);

const exhibitorFields: readonly FieldSpec[] = [
  /** The number that the organiser's own list has for the record. */
  field('externalId', 'text', 40),
  local('name', 'text', [60, 120], { isRequired: true }),
  local('shortName', 'text', [20, 40]),
  code('legalForm', 'fixed', { codes: ['corp', 'inc', 'llc', 'org'] }),
  field('brands', 'list', 40, { maxItems: 5 }),
  field('booths', 'booths', 16, { maxItems: 6 }),
  codes('industries', 'industry', 3),
  local('summary', 'text', [60, 120]),
  local('description', 'longText', [300, 600]),
  local('mainProducts', 'text', [100, 200]),
  codes('businessTypes', 'business_type', 6),
  code('companySize', 'company_size'),
  field('foundedYear', 'year', 4),
  field('employees', 'text', 20),
  field('annualSales', 'text', 30),
  field('exportRatio', 'text', 30),
  code('region', 'region'),
  local('address', 'text', [120, 200]),
  codes('certifications', 'certification', 12),
  codes('exportMarkets', 'territory', 20),
  codes('wantedPartners', 'wanted_partner', 5),
  local('wantedPartnerNote', 'text', [200, 400]),
  codes('priceTerms', 'incoterm', 4),
  codes('paymentTerms', 'payment', 4),
  codes('languages', 'language', 6),
  flag('offersOem'),
  flag('offersSamples'),
  local('keywords', 'list', [20, 40], { maxItems: 8 }),
  field('website', 'url', 255),
  field('pictures', 'pictures', 80, { maxItems: 6 }),
  local('contactName', 'text', [30, 60]),
  local('contactTitle', 'text', [30, 60]),
  field('phone', 'phone', 30),
  field('mobile', 'phone', 30),
  field('email', 'email', 254),
  field('wechat', 'text', 40),
  field('kakao', 'text', 40),
  /** Personal data is shown only where the exhibitor has agreed. */
  flag('contactPublic'),
  local('agentName', 'text', [60, 120]),
  field('agentPhone', 'phone', 30),
  flag('isFeatured'),
  /** On the shelf: what is not is kept and not shown. */
  flag('isVisible'),
  field('remarks', 'longText', 300, { isPrivate: true }),
  flag('isSample', { isSystem: true }),
  field('sort', 'integer', 10, { isSystem: true }),
];

const productFields: readonly FieldSpec[] = [
  field('externalId', 'text', 40),
  field('exhibitor', 'record', 32, { vocabulary: 'exhibitor', isRequired: true }),
  /** 40 and 80 are better, but trade platforms take 128, and lists are full of names that say everything. */
  local('name', 'text', [128, 128], { isRequired: true }),
  code('type', 'product_type'),
  codes('industries', 'industry', 3),
  code('kind', 'kind'),
  field('model', 'text', 60),
  local('summary', 'text', [60, 120]),
  local('description', 'longText', [200, 400]),
  local('spec', 'text', [120, 240]),
  local('packaging', 'text', [40, 80]),
  field('hsCode', 'hs', 10),
  code('origin', 'territory'),
  field('moq', 'moq', 20),
  code('moqUnit', 'unit'),
  field('priceMin', 'number', 20),
  field('priceMax', 'number', 20),
  field('currency', 'text', 3),
  code('priceTerm', 'incoterm'),
  field('leadTimeDays', 'integer', 4),
  field('shelfLifeMonths', 'integer', 4),
  field('supplyCapacity', 'text', 40),
  codes('certifications', 'certification', 8),
  local('keywords', 'list', [20, 40], { maxItems: 8 }),
  field('pictures', 'pictures', 80, { maxItems: 4 }),
  flag('isNew'),
  flag('isVisible'),
  field('remarks', 'longText', 300, { isPrivate: true }),
  flag('isSample', { isSystem: true }),
  field('sort', 'integer', 10, { isSystem: true }),
];

const eventFields: readonly FieldSpec[] = [
  local('title', 'text', [60, 120], { isRequired: true }),
  code('type', 'event_type', { isRequired: true }),
  code('place', 'place', { isRequired: true }),
  field('startsAt', 'time', 16, { isRequired: true }),
  field('endsAt', 'time', 16, { isRequired: true }),
  code('status', 'fixed', { codes: ['planned', 'moved', 'cancelled'] }),
  /** Where and when it was announced before it moved. */
  field('earlierStartsAt', 'time', 16),
  code('earlierPlace', 'place'),
  field('capacity', 'integer', 6),
  codes('languages', 'fixed', 3, { codes: ['ko', 'zh-CN', 'en'] }),
  codes('industries', 'industry', 21),
  local('host', 'text', [60, 120]),
  local('description', 'longText', [400, 800]),
  local('bookingNote', 'text', [120, 240]),
  flag('isSampleTime', { isSystem: true }),
];

/** Words that visitors use for something the catalogue calls otherwise; `owner` is `industry:food`, `product_type:…` or a region. */
const synonymFields: readonly FieldSpec[] = [
  field('owner', 'text', 64, { isRequired: true }),
  code('locale', 'fixed', { codes: ['ko', 'zh-CN', 'en'], isRequired: true }),
  field('word', 'text', 40, { isRequired: true }),
];

const fairFields: readonly FieldSpec[] = [
  local('name', 'text', [60, 120], { isRequired: true }),
  local('shortName', 'text', [30, 60], { isRequired: true }),
  local('venue', 'text', [60, 120]),
  local('host', 'text', [120, 240]),
  local('theme', 'text', [60, 120]),
  field('edition', 'integer', 3, { isRequired: true }),
  field('startsOn', 'date', 10, { isRequired: true }),
  field('endsOn', 'date', 10, { isRequired: true }),
  field('timeZone', 'text', 40, { isRequired: true }),
  /** The fair's Chinese word for kimchi; see assets/catalogue/source/README.md. */
  field('kimchiNameZh', 'text', 20),
  field('code', 'text', 40, { isSystem: true }),
];

const fieldsByType: Record<RecordType, readonly FieldSpec[]> = {
  exhibitor: exhibitorFields,
  product: productFields,
  event: eventFields,
  synonym: synonymFields,
  fair: fairFields,
};

/** Columns of a list that the program does not know are kept under this prefix and their heading; never published. */
export const extraPrefix = 'extra:';

/** The fields of a record type, in the order of forms and exports. */
export function fieldsOf(type: RecordType): readonly FieldSpec[] {
  return fieldsByType[type];
}

/** The items of a list's canonical form; none of an empty value. */
export function itemsOf(value: string | null | undefined): string[] {
  return (value ?? '').split('\n').filter((item) => item !== '');
}

/** The stored name of a value: `booths`, or `name.zh-CN` for a localised field. */
export function valueKey(spec: FieldSpec, locale: Locale | null): string {
  return spec.isLocalized && locale !== null ? `${spec.key}.${locale}` : spec.key;
}

/** The field and language behind a stored name; undefined for extra fields and names that no field has. */
export function fieldOfKey(type: RecordType, key: string): { spec: FieldSpec; locale: Locale | null } | undefined {
  const [name] = key.split('.');
  const spec = fieldsOf(type).find((each) => each.key === name);
  if (!spec) return undefined;
  const locale = spec.isLocalized ? (LOCALES.find((each) => valueKey(spec, each) === key) ?? null) : null;
  return valueKey(spec, locale) === key && spec.isLocalized === (locale !== null) ? { spec, locale } : undefined;
}

/** Longest value, or item, of a field in a language. */
export function maxLengthOf(spec: FieldSpec, locale: Locale | null): number {
  return typeof spec.maxLength === 'number' ? spec.maxLength : spec.maxLength[locale ?? 'en'];
}
