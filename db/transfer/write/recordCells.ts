/** What stands in the cells of a record. */
import type { DraftRecord } from '#db/draft/types.ts';
import type { Locale } from '#db/model.ts';
import { formatValue } from '#db/records/values/formatValue.ts';
import type { Vocabularies } from '#db/records/vocabularies.ts';
import { codeOfRecord } from '../tables/fieldLabels.ts';
import type { RecordColumn } from './recordColumns.ts';

/** For whom values are written. */
export interface Reader {
  locale: Locale;
  vocabularies: Vocabularies;
}

/** The text of one cell; empty where the record has no value. */
export function cellText(record: DraftRecord, column: RecordColumn, reader: Reader): string {
  if (column.key === codeOfRecord) return record.code;
  const value = record.values[column.key];
  if (value === undefined) return '';
  return column.target ? formatValue(value, column.target, reader) : value;
}
