/** Codes of records that a list brings: out of what identifies them, so that the same list always gives the same ones. */
import { createHash } from 'node:crypto';
import { synonymCode } from '#db/draft/seedAround.ts';
import { LOCALES } from '#db/model.ts';
import type { RecordType } from '#db/records/fields.ts';
import type { Incoming } from './incoming.ts';
import { valueOf } from './readRow.ts';

/** Letters before the digits, so that no spreadsheet takes a code for a number. */
const prefixes: Record<RecordType, string> = {
  exhibitor: 'ex',
  product: 'pr',
  event: 'ev',
  synonym: 'sy',
  fair: 'fair',
};

/** Ten hexadecimal digits: among 20,000 records two meet once in 5,000 imports, and get a suffix then. */
const digits = 10;

function identifying({ type, identity, owner, parts }: Incoming): string[] {
  const { externalId, names, booths, model } = identity;
  if (type === 'event')
    return [parts.map((part) => valueOf(part, 'startsAt') ?? '').find(Boolean) ?? '', nameOf(names)];
  // A product's number may be one that the exhibitor gave: it is unique for the exhibitor alone.
  const place = type === 'product' ? [owner ?? ''] : [];
  if (externalId !== null) return ['number', externalId, ...place];
  return ['name', nameOf(names), ...[...booths].toSorted(), model ?? '', ...place];
}

const nameOf = (names: Incoming['identity']['names']): string =>
  LOCALES.map((locale) => names.get(locale)).find((name) => name !== undefined) ?? '';

function hashed(type: RecordType, parts: readonly string[]): string {
  const hash = createHash('sha256')
    .update([type, ...parts].join('\n'))
    .digest('hex');
  return prefixes[type] + hash.slice(0, digits);
}

/** A code for a new synonym is that of the sample's, so that the same word is the same record everywhere. */
function codeOfSynonym({ parts }: Incoming): string {
  const value = (field: string) => parts.map((part) => valueOf(part, field)).find((each) => each !== null) ?? '';
  return synonymCode({ owner: value('owner'), locale: value('locale'), word: value('word') });
}

/** Gives codes; `isTaken` is asked for each, and one that was given counts as taken. */
export function createCodes(isTaken: (code: string) => boolean): (incoming: Incoming) => string {
  const given = new Set<string>();
  return (incoming) => {
    const own = incoming.identity.code;
    const base = incoming.type === 'synonym' ? codeOfSynonym(incoming) : hashed(incoming.type, identifying(incoming));
    let code = own !== null && !isTaken(own) && !given.has(own) ? own : base;
    for (let number = 2; isTaken(code) || given.has(code); number++) code = `${base}-${number}`;
    given.add(code);
    return code;
  };
}
