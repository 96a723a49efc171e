/** Records that the lists no longer have, where staff have asked for them to go. */
import { RECORD_TYPES, type RecordType } from '#db/records/fields.ts';
import type { RecordDifference, Table } from '#db/transfer/types.ts';
import { isSample, type Known, type KnownRecords } from './known.ts';
import { isOf } from './readRows.ts';
import { titleOf } from './titles.ts';
import type { ImportChoices } from './types.ts';

/** What is known when removals are decided. */
export interface RemovalInput {
  tables: readonly Table[];
  known: (type: RecordType) => KnownRecords;
  choices: ImportChoices;
  /** Records of the lists as `type code`, and exhibitors of their products. */
  kept: ReadonlySet<string>;
}

/** The fields by which a list of products only says whose they are. */
const referenceKeys = /^(?:name\.|externalId$|booths$)/;

/** A list of products names companies without being a list of all of them. */
function isListOf(type: RecordType, { columns, rows }: Table): boolean {
  const own = columns.filter((column) => isOf(type, column));
  if (rows.length === 0 || own.length === 0) return false;
  if (type !== 'exhibitor' || !columns.some((column) => isOf('product', column))) return true;
  return own.some(({ meaning }) => meaning.kind === 'field' && !referenceKeys.test(meaning.key));
}

/** By key, exhibitors first; an exhibitor takes its products along. The fair itself always stays. */
export function findRemovals({ tables, known, choices, kept }: RemovalInput): RecordDifference[] {
  const gone = new Set<string>();
  const isMissing = (type: RecordType, { record }: Known): boolean => {
    if (!record.isPresent || kept.has(`${type} ${record.code}`)) return false;
    if (choices.sampleRecords === 'remove' && isSample(record)) return true;
    return choices.removeMissing && tables.some((table) => isListOf(type, table));
  };
  return RECORD_TYPES.filter((type) => type !== 'fair').flatMap((type) =>
    known(type)
      .all.filter((each) => {
        const { values, isPresent, code } = each.record;
        const isLeft =
          isPresent && type === 'product' && gone.has(values['exhibitor'] ?? '') && !kept.has(`product ${code}`);
        if (!isLeft && !isMissing(type, each)) return false;
        if (type === 'exhibitor') gone.add(code);
        return true;
      })
      .map(({ record }): RecordDifference => {
        const { code, values } = record;
        const title = titleOf(type, code, (field) => values[field] ?? null);
        return { type, code, kind: 'removed', title, source: null, matchedBy: null, cells: [] };
      }),
  );
}
