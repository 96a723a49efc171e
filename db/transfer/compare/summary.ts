/** Counts of a difference. */
import { RECORD_TYPES } from '#db/records/fields.ts';
import type { Problem, RecordDifference } from '#db/transfer/types.ts';
import type { ImportSummary, RecordCounts } from './types.ts';

function countRecords(records: readonly RecordDifference[]): RecordCounts {
  const counts: RecordCounts = { added: 0, changed: 0, unchanged: 0, removed: 0 };
  for (const { kind } of records) counts[kind] += 1;
  return counts;
}

/** See {@link ImportSummary}. */
export function summaryOf(records: readonly RecordDifference[], problems: readonly Problem[]): ImportSummary {
  const gravities = { error: 0, doubt: 0, hint: 0 };
  for (const { gravity } of problems) gravities[gravity] += 1;
  let suspicious = 0;
  for (const { cells } of records) for (const cell of cells) if (cell.isSuspicious) suspicious += 1;
  return {
    ...countRecords(records),
    suspicious,
    errors: gravities.error,
    doubts: gravities.doubt,
    hints: gravities.hint,
    byType: RECORD_TYPES.flatMap((type) => {
      const own = records.filter((record) => record.type === type);
      return own.length === 0 ? [] : [{ type, ...countRecords(own) }];
    }),
  };
}
