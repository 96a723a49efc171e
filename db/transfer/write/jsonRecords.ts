/**
 * All records as JSON, for another kiosk and for programs of others:
 *
 *     { "format": "pavilion-kiosk-records", "version": 1, "madeAt": "2021-09-24T01:00:00.000Z",
 *       "records": [ { "type": "exhibitor", "code": "E001", "values": { "name.ko": "…", "booths": "A01\nA02" } } ] }
 *
 * Values are canonical texts by stored name (db/records/fields.ts), with private and system fields and with extra fields
 * under `extra:`. A name that is not there is an empty value.
 */
import { Buffer } from 'node:buffer';
import { AppError } from '#api/errors.ts';
import type { DraftReader } from '#db/draft/types.ts';
import type { CatalogueRecord } from '#db/draft/seedRows.ts';
import { fieldsOf, RECORD_TYPES, valueKey, type RecordType } from '#db/records/fields.ts';
import { LOCALES } from '#db/model.ts';
import type { JsonRefusal } from '../problemTexts/write.ts';

const format = 'pavilion-kiosk-records';
const version = 1;

/** Stored names of a type in the order of forms; extra fields come after, by name. */
function fieldOrder(type: RecordType): Map<string, number> {
  const keys = fieldsOf(type).flatMap((spec) =>
    spec.isLocalized ? LOCALES.map((locale) => valueKey(spec, locale)) : [spec.key],
  );
  return new Map(keys.map((key, index) => [key, index]));
}

function orderedValues(values: Readonly<Record<string, string>>, order: Map<string, number>): Record<string, string> {
  const place = (key: string) => order.get(key) ?? order.size;
  const entries = Object.entries(values).sort(([a], [b]) => place(a) - place(b) || (a < b ? -1 : 1));
  return Object.fromEntries(entries);
}

/** UTF-8 without a byte order mark; the same content gives the same bytes but for `madeAt`. Removed records are left out. */
export function exportJson(draft: DraftReader, now: Date): Uint8Array {
  const records = RECORD_TYPES.flatMap((type) => {
    const order = fieldOrder(type);
    return draft.list(type).map(({ code, values }) => ({ type, code, values: orderedValues(values, order) }));
  });
  const content = { format, version, madeAt: now.toISOString(), records };
  return new Uint8Array(Buffer.from(`${JSON.stringify(content, null, 2)}\n`));
}

function reject(reason: JsonRefusal, where: string): never {
  throw new AppError('IMPORT_REJECTED', `records of JSON: ${reason} ${where}`, { details: { reason, where } });
}

function parseJson(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    // Not UTF-8, or not JSON: to staff the same, another file than they meant.
    return reject('not-json', '');
  }
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function readRecord(given: unknown, where: string): CatalogueRecord {
  if (!isObject(given)) return reject('bad-record', where);
  const { type, code, values } = given;
  const known = RECORD_TYPES.find((each) => each === type);
  if (!known || typeof code !== 'string' || !isObject(values)) return reject('bad-record', where);
  const texts = Object.entries(values).map(([key, value]): [string, string] =>
    typeof value === 'string' ? [key, value] : reject('bad-value', `${where}.values.${key}`),
  );
  return { type: known, code, values: Object.fromEntries(texts) };
}

/**
 * The records of a file made by {@link exportJson}, in its order. Whether names and codes may be written is the draft's
 * business; the words for refusals are in db/transfer/problemTexts/write.ts. Raises IMPORT_REJECTED with `details` `{ reason, where }`: not-json, foreign (no such file of ours), newer
 * (made by a newer program), bad-record, bad-value, twice (two records of one code).
 */
export function readJsonRecords(bytes: Uint8Array): CatalogueRecord[] {
  const content = parseJson(bytes);
  if (!isObject(content) || content['format'] !== format) return reject('foreign', '');
  if (content['version'] !== version) return reject('newer', String(content['version']));
  const given: unknown = content['records'];
  if (!Array.isArray(given)) return reject('bad-record', 'records');
  const seen = new Set<string>();
  return given.map((each: unknown, index) => {
    const record = readRecord(each, `records[${index}]`);
    const name = `${record.type} ${record.code}`;
    if (seen.has(name)) reject('twice', name);
    seen.add(name);
    return record;
  });
}
