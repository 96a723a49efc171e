/** What stands in the way of publishing a draft, and what staff should know before they do. */
import type { DraftReader, RecordKey } from '#db/draft/types.ts';
import type { ReadableDb } from '#db/handle.ts';
import { LOCALES } from '#db/model.ts';
import { fieldOfKey, fieldsOf, type RecordType } from '#db/records/fields.ts';
import { readBooths, type KnownBooths } from './boothRows.ts';
import { faultOfValue } from './checkValue.ts';
import { readCodes, type KnownCodes } from './codes.ts';
import type { PictureStore } from './pictures.ts';
import { priceOf } from './productRows.ts';
import { listOf, readPublicDraft, type PublicDraft, type PublicRecord } from './publicDraft.ts';
import { positive } from './recordRows.ts';

/** Without these mended nothing is published. */
export const BLOCKING_FAULTS = [
  'no-fair',
  'no-exhibitor',
  'missing-value',
  'unknown-code',
  'unknown-exhibitor',
  'bad-value',
  'too-long',
  'ends-before-start',
  // Found in the finished file, when it is proved.
  'private-shown',
] as const;

/** Published all the same, in the way their words say. */
export const WARNINGS = [
  'unknown-booth',
  'missing-picture',
  'incomplete-price',
  'moq-without-unit',
  'samples-left',
] as const;

/** One kind of fault. */
export type PublishFaultCode = (typeof BLOCKING_FAULTS)[number] | (typeof WARNINGS)[number];

/** One fault: what, in which record and field, and the value that is wrong (for samples their number). */
export interface PublishFault {
  code: PublishFaultCode;
  record: RecordKey | null;
  field: string | null;
  value: string;
}

/** Both lists in the order of the records: fair, exhibitors, products, programme, synonyms. */
export interface PublishCheck {
  blocking: PublishFault[];
  warnings: PublishFault[];
}

interface Known {
  codes: KnownCodes;
  booths: KnownBooths;
  pictures: PictureStore;
  exhibitors: ReadonlySet<string>;
}

type Found = Omit<PublishFault, 'record'>;

const fault = (code: PublishFaultCode, field: string | null = null, value = ''): Found => ({ code, field, value });

function checkRequired(type: RecordType, { values }: PublicRecord): Found[] {
  return fieldsOf(type).flatMap(({ key, isRequired, isLocalized }) => {
    if (!isRequired) return [];
    const names = isLocalized ? LOCALES.map((locale) => `${key}.${locale}`) : [key];
    return names.some((name) => values[name] !== undefined) ? [] : [fault('missing-value', key)];
  });
}

function checkValues(type: RecordType, { values }: PublicRecord, known: Known): Found[] {
  return Object.entries(values).flatMap(([name, value]): Found[] => {
    const field = fieldOfKey(type, name);
    const found = field && faultOfValue(field, value, known.codes);
    return found ? [fault(found.code, name, found.value)] : [];
  });
}

/** `from` and `to` are fields whose values sort as texts. */
function checkOrder({ values }: PublicRecord, from: string, to: string, mayBeEqual: boolean): Found[] {
  const [start, end] = [values[from], values[to]];
  if (start === undefined || end === undefined || start < end || (mayBeEqual && start === end)) return [];
  return [fault('ends-before-start', to, end)];
}

function checkPictures({ values }: PublicRecord, { pictures }: Known): Found[] {
  return listOf(values['pictures']).flatMap((name) =>
    pictures.fileOf(name) ? [] : [fault('missing-picture', 'pictures', name)],
  );
}

function checkProduct(record: PublicRecord, known: Known): Found[] {
  const { values } = record;
  const hasAmount = positive(record, 'priceMin') !== null || positive(record, 'priceMax') !== null;
  const hasQuantity = values['moq'] !== 'negotiable' && positive(record, 'moq') !== null;
  return [
    ...(values['exhibitor'] === undefined || known.exhibitors.has(values['exhibitor'])
      ? []
      : [fault('unknown-exhibitor', 'exhibitor', values['exhibitor'])]),
    ...(hasAmount && !priceOf(record) ? [fault('incomplete-price', 'currency', values['currency'] ?? '')] : []),
    ...(hasQuantity && values['moqUnit'] === undefined ? [fault('moq-without-unit', 'moqUnit', values['moq'])] : []),
    ...checkPictures(record, known),
  ];
}

const unknownBooths = ({ values }: PublicRecord, { booths }: Known): Found[] =>
  listOf(values['booths']).flatMap((number) =>
    booths.find(number) === undefined ? [fault('unknown-booth', 'booths', number)] : [],
  );

/** What is checked beside values and required fields. */
const ownChecks: Record<RecordType, (record: PublicRecord, known: Known) => Found[]> = {
  fair: (record) => checkOrder(record, 'startsOn', 'endsOn', true),
  exhibitor: (record, known) => [...unknownBooths(record, known), ...checkPictures(record, known)],
  product: checkProduct,
  event: (record) => checkOrder(record, 'startsAt', 'endsAt', false),
  synonym: () => [],
};

function checkRecords(type: RecordType, records: readonly PublicRecord[], known: Known): PublishFault[] {
  return records.flatMap((record) =>
    [...checkRequired(type, record), ...checkValues(type, record, known), ...ownChecks[type](record, known)].map(
      (found): PublishFault => ({ ...found, record: { type, code: record.code } }),
    ),
  );
}

/** Samples are right among samples; among real companies they have been forgotten. */
function checkSamples({ exhibitors }: PublicDraft): PublishFault[] {
  const samples = exhibitors.filter(({ values }) => values['isSample'] === '1').length;
  if (samples === 0 || samples === exhibitors.length) return [];
  return [{ ...fault('samples-left', null, String(samples)), record: null }];
}

/** Checks what would be published; hidden and removed records may be as they are. */
export function checkDraft(draft: DraftReader, base: ReadableDb, pictures: PictureStore): PublishCheck {
  const published = readPublicDraft(draft);
  const { fair, exhibitors, products, events, synonyms } = published;
  const known: Known = {
    codes: readCodes(base),
    booths: readBooths(base),
    pictures,
    exhibitors: new Set(exhibitors.map(({ code }) => code)),
  };
  const found: PublishFault[] = [
    ...(fair ? checkRecords('fair', [fair], known) : [{ ...fault('no-fair'), record: null }]),
    ...(exhibitors.length > 0 ? [] : [{ ...fault('no-exhibitor'), record: null }]),
    ...checkRecords('exhibitor', exhibitors, known),
    ...checkRecords('product', products, known),
    ...checkRecords('event', events, known),
    ...checkRecords('synonym', synonyms, known),
    ...checkSamples(published),
  ];
  const isWarning = ({ code }: PublishFault) => (WARNINGS as readonly string[]).includes(code);
  return { blocking: found.filter((each) => !isWarning(each)), warnings: found.filter(isWarning) };
}
