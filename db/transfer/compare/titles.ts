/** What people call a record. */
import { LOCALES } from '#db/model.ts';
import type { RecordType } from '#db/records/fields.ts';
import { nameField } from './identity.ts';
import type { Incoming } from './incoming.ts';
import { valueOf } from './readRow.ts';

/** Gives the value of a field; null for none. */
export type ValueReader = (field: string) => string | null;

/** The name in the first language that has one; the word of a synonym; else the code. */
export function titleOf(type: RecordType, code: string, value: ValueReader): string {
  if (type === 'synonym') return value('word') ?? code;
  const names = LOCALES.map((locale) => value(`${nameField(type)}.${locale}`));
  return names.find((name) => name !== null) ?? code;
}

/** The first that any of the rows says of a field. */
export function incomingValue({ parts }: Incoming, field: string): string | null {
  for (const part of parts) {
    const value = valueOf(part, field);
    if (value !== null) return value;
  }
  return null;
}

/** The title of a record of the lists. */
export function incomingTitle(incoming: Incoming): string {
  const { type, code, existing } = incoming;
  return titleOf(type, code, (field) => incomingValue(incoming, field) ?? existing?.values[field] ?? null);
}
