/** What may be written into a draft at all; whether a value makes sense is the business of whoever made the edit. */
import { AppError } from '#api/errors.ts';
import { extraPrefix, fieldOfKey, type RecordType } from '#db/records/fields.ts';
import { presence, type Edit, type RecordKey } from './types.ts';

/** Edits of one record by field; of two for one field the later one counts. */
export interface RecordEdits extends RecordKey {
  values: Map<string, string | null>;
}

/** Longest heading kept as the name of an extra field, in code points: as the longest of our own lengths for a line. */
export const extraNameLength = 120;

/** Codes go into addresses of pages, file names and sheets: no blank, no slash, never a dot or a dash at the start. */
const codePattern = /^[A-Za-z0-9][A-Za-z0-9._-]{0,31}$/;

/** Whether a record may have that code. */
export function isRecordCode(text: string): boolean {
  return codePattern.test(text);
}

/** One kind of line break, because values are compared as texts; SQLite ends texts at NUL; half a character is no text. */
// oxlint-disable-next-line no-control-regex -- these characters are what is looked for
const forbidden = /[\r\0\p{Surrogate}]/u;
// oxlint-disable-next-line no-control-regex -- these characters are what is looked for
const control = /[\u0000-\u001f\u007f\p{Surrogate}]/u;

function refuse(key: RecordKey, field: string, reason: string): never {
  throw new AppError('INVALID_INPUT', `${key.type} ${key.code} ${field}: ${reason}`, {
    details: { type: key.type, code: key.code, field, reason },
  });
}

function isExtraName(field: string): boolean {
  const name = field.slice(extraPrefix.length);
  const isNamed = field.startsWith(extraPrefix) && name.trim() === name && name !== '';
  return isNamed && [...name].length <= extraNameLength && !control.test(name);
}

/** Remembers what it has looked up: an import asks for the same thirty names 20,000 times. */
function createFieldCheck(): (type: RecordType, field: string) => boolean {
  const known = new Map<string, boolean>();
  return (type, field) => {
    const name = `${type} ${field}`;
    const isKnown =
      known.get(name) ?? (field === presence || fieldOfKey(type, field) !== undefined || isExtraName(field));
    known.set(name, isKnown);
    return isKnown;
  };
}

function checkedValue(edit: Edit): string | null {
  const { field, value } = edit;
  // Nothing but blanks says as little as nothing.
  if (value === null || value.trim() === '') return null;
  if (field === presence && value !== '1') refuse(edit, field, 'presence');
  if (forbidden.test(value)) refuse(edit, field, 'characters');
  return value;
}

/** Gathers edits by record in the order of their first edit; nothing is checked. */
export function groupEdits(edits: Iterable<Edit>): RecordEdits[] {
  const groups = new Map<string, RecordEdits>();
  for (const { type, code, field, value } of edits) {
    const name = `${type} ${code}`;
    let group = groups.get(name);
    if (!group) groups.set(name, (group = { type, code, values: new Map() }));
    group.values.set(field, value);
  }
  return [...groups.values()];
}

/**
 * The edits as they will be written: empty texts are null. Raises INVALID_INPUT, naming record, field and reason
 * (`code`, `field`, `presence`, `characters`), for the first that cannot be.
 */
export function checkEdits(edits: readonly Edit[]): RecordEdits[] {
  const isField = createFieldCheck();
  return groupEdits(
    edits.map((edit) => {
      if (!isRecordCode(edit.code)) refuse(edit, edit.field, 'code');
      if (!isField(edit.type, edit.field)) refuse(edit, edit.field, 'field');
      return { type: edit.type, code: edit.code, field: edit.field, value: checkedValue(edit) };
    }),
  );
}
