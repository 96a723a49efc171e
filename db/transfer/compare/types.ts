/** What a comparison is asked, and what it finds. */
import type { RecordType } from '#db/records/fields.ts';
import type { PossibleDuplicate, Problem, RecordDifference } from '#db/transfer/types.ts';
import type { ReadRow } from './readRow.ts';

/** What staff have decided about an import. Plain JSON. */
export interface ImportChoices {
  /** Take away what the lists no longer have, of the kinds of records that they list. */
  removeMissing: boolean;
  /** Leave out hidden rows and hidden sheets. */
  skipHidden: boolean;
  /** By {@link PossibleDuplicate.id}; what is not named here is added as it stands. */
  duplicates: Readonly<Record<string, 'same' | 'different'>>;
  /** `remove` takes the shipped sample away; no row is taken for one of its records then, unless by its code. */
  sampleRecords: 'keep' | 'remove';
}

/** How many records of a kind come, change, stay and go. */
export interface RecordCounts {
  added: number;
  changed: number;
  unchanged: number;
  removed: number;
}

/** Counts for the first look; `suspicious` counts values, the last three count problems. */
export interface ImportSummary extends RecordCounts {
  suspicious: number;
  errors: number;
  doubts: number;
  hints: number;
  /** Kinds that occur, in the order of RECORD_TYPES. */
  byType: ({ type: RecordType } & RecordCounts)[];
}

/** Everything that an import would do, and everything worth telling about it. */
export interface ImportDifference {
  /** Of the draft that was compared with; writing the edits to another one raises CONFLICT. */
  revision: number;
  /** By kind, then as the lists have them; what would be removed comes last. */
  records: readonly RecordDifference[];
  /** Of the tables and of the comparison, by file, sheet, row and column. */
  problems: readonly Problem[];
  /** In the order of the lists, decided ones too; the likeliest of one record first. */
  duplicates: readonly PossibleDuplicate[];
  summary: ImportSummary;
  /** Every cell on its way, for {@link CellAccount}; heavy, so leave it behind when the rest goes to another process. */
  rows: readonly ReadRow[];
}

/**
 * What became of a cell: `value` changes a record, `unchanged` repeats what it has, `nothing` says nothing (blank, 없음,
 * 미정), `problem` could not be used and is told, `notImported` stands in a record that is left out, `ignored` in a column
 * without meaning or a hidden row that is skipped.
 */
export type CellOutcome = 'value' | 'unchanged' | 'nothing' | 'problem' | 'notImported' | 'ignored';

/** One cell of a list and what became of it. */
export interface CellAccount {
  file: string;
  sheet: string;
  row: number;
  /** Column letter; empty for what a list says in its title or between its rows. */
  column: string;
  outcome: CellOutcome;
  /** The record that the cell is about; null where there is none. `field` is empty for the record's code. */
  record: { type: RecordType; code: string; field: string } | null;
}
