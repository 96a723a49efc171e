/** Lists by hand, compared with a draft and written into it. */
import { inject, onTestFinished } from 'vitest';
import type { Draft, DraftReader } from '#db/draft/types.ts';
import type { ReadableDb } from '#db/handle.ts';
import { openPublishedCatalogue } from '#db/open.ts';
import type { Locale } from '#db/model.ts';
import { RECORD_TYPES } from '#db/records/fields.ts';
import { readVocabularies, type Vocabularies } from '#db/records/vocabularies.ts';
import { compareTables } from '#db/transfer/compare/compareTables.ts';
import { editsOf } from '#db/transfer/compare/edits.ts';
import type { ImportChoices, ImportDifference } from '#db/transfer/compare/types.ts';
import { readTables } from '#db/transfer/tables/readTables.ts';
import type { Cell, Sheet, Table } from '#db/transfer/types.ts';
import { cellText } from '#db/transfer/write/recordCells.ts';
import { allColumns } from '#db/transfer/write/recordColumns.ts';
import { emptyDraft } from './drafts.ts';
import { sheetOf, workbookOf } from './workbooks.ts';

/** What a person who only looks has chosen. */
export const noChoices: ImportChoices = {
  removeMissing: false,
  skipHidden: false,
  duplicates: {},
  sampleRecords: 'keep',
};

/** Rows of a sheet; the first are its headings. */
export type Rows = readonly (readonly (string | number | null | Cell)[])[];

/** The tables of sheets with these rows; sheets are called as given. */
export function tablesOf(sheets: Readonly<Record<string, Rows>> | readonly Sheet[]): Table[] {
  const list = Array.isArray(sheets)
    ? (sheets as readonly Sheet[])
    : Object.entries(sheets).map(([name, rows]) => sheetOf(name, rows as Rows));
  return readTables(workbookOf(...list));
}

/** A draft, the sample's vocabularies, and the steps of an import. */
export interface Bench {
  db: ReadableDb;
  vocabularies: Vocabularies;
  compare: (draft: DraftReader, tables: readonly Table[], choices?: Partial<ImportChoices>) => ImportDifference;
  /** Compares and writes; the difference is what was seen before. */
  importInto: (draft: Draft, tables: readonly Table[], choices?: Partial<ImportChoices>) => ImportDifference;
}

/** Opens the sample for the running test. */
export function openBench(): Bench {
  const db = openPublishedCatalogue(inject('sample').file);
  onTestFinished(() => {
    db.close();
  });
  const vocabularies = readVocabularies(db);
  const compare: Bench['compare'] = (draft, tables, choices = {}) => {
    const difference = compareTables({ tables, draft, vocabularies, choices: { ...noChoices, ...choices } });
    if (!difference) throw new Error('nobody has cancelled');
    return difference;
  };
  return {
    db,
    vocabularies,
    compare,
    importInto: (draft, tables, choices) => {
      const difference = compare(draft, tables, choices);
      const cause = { role: 'editor', kind: 'import', label: 'list.xlsx' } as const;
      draft.change(cause, editsOf(difference), { ifRevision: difference.revision });
      return difference;
    },
  };
}

/** A draft with what one import of these sheets has made of nothing. */
export function importedDraft(bench: Bench, sheets: Readonly<Record<string, Rows>>): Draft {
  const { draft } = emptyDraft();
  onTestFinished(() => draft.close());
  bench.importInto(draft, tablesOf(sheets));
  return draft;
}

/** Everything in the draft as an export in that language has it, a sheet per kind of record. */
export function exportedSheets(draft: DraftReader, reader: { locale: Locale; vocabularies: Vocabularies }): Sheet[] {
  return RECORD_TYPES.map((type) => {
    const records = draft.list(type);
    const columns = allColumns(type, records, reader.locale);
    return sheetOf(type, [
      columns.map(({ label }) => label),
      ...records.map((record) => columns.map((column) => cellText(record, column, reader))),
    ]);
  });
}

/** Problems as short lines: `doubt rows-differ Sheet1!C4`. */
export function problemLines({ problems }: Pick<ImportDifference, 'problems'>): string[] {
  return problems.map(({ gravity, code, sheet, column, row }) => `${gravity} ${code} ${sheet}!${column}${row}`);
}

/** Records as short lines: `added exhibitor 서울화학 name.ko booths`. */
export function recordLines({ records }: Pick<ImportDifference, 'records'>): string[] {
  return records.map(({ kind, type, title, cells }) =>
    [kind, type, title, ...cells.map(({ field }) => field)].join(' '),
  );
}
