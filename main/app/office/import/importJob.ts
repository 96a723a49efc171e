/** One import from the files to the draft. Nothing is written before `apply`, which writes all or nothing. */
import { AppError } from '#api/errors.ts';
import { backupDraft } from '#db/draft/backup.ts';
import type { StaffRole } from '#db/draft/types.ts';
import { compareTables } from '#db/transfer/compare/compareTables.ts';
import { editsOf } from '#db/transfer/compare/edits.ts';
import type { ImportChoices, ImportDifference } from '#db/transfer/compare/types.ts';
import { applyAnswers, profileOf, type ColumnAnswers, type HeadingProfile } from '#db/transfer/tables/profiles.ts';
import type { ColumnMeaning, Table, TextReading } from '#db/transfer/types.ts';
import type { OfficeContext } from '../context.ts';
import { filesOf, readList, type ReadList } from '#db/transfer/readLists.ts';

/** Where an import stands. */
export type ImportStage = 'none' | 'reading' | 'comparing' | 'asking' | 'ready' | 'applying' | 'applied' | 'failed';

/** Names a column of a table of a file. */
export interface ColumnPlace {
  file: string;
  sheet: string;
  headingRow: number;
  column: number;
}

/** An answer about a column. */
export type ColumnAnswer = ColumnPlace & { meaning: ColumnMeaning };

/** What staff may say to an import that waits. */
export interface ImportAnswers {
  columns: readonly ColumnAnswer[];
  readings: readonly { file: string; reading: TextReading }[];
  choices: Partial<ImportChoices>;
}

/** Everything known of the import. */
export interface ImportStatus {
  stage: ImportStage;
  progress: number;
  lists: readonly ReadList[];
  choices: ImportChoices;
  difference: ImportDifference | null;
  setId: number | null;
  /** It was stopped, or could not go on; null otherwise. */
  failure: 'cancelled' | 'nothing-read' | null;
}

/** Asked once, remembered for every later list. */
const profileNote = 'import.profile';

const noChoices: ImportChoices = {
  removeMissing: false,
  skipHidden: false,
  duplicates: {},
  sampleRecords: 'keep',
};

const nothing: ImportStatus = {
  stage: 'none',
  progress: 0,
  lists: [],
  choices: noChoices,
  difference: null,
  setId: null,
  failure: null,
};

/** First heading row of a table; 0 where it has none. */
export function headingRowOf(table: Table): number {
  return table.headingRows[0] ?? 0;
}

/** Whether an import waits for answers. */
export function countQuestions(status: ImportStatus): number {
  const columns = status.lists.flatMap(({ tables }) => tables.flatMap((table) => table.columns));
  const readings = status.lists.filter(({ workbook }) => workbook?.reading && !workbook.reading.isSure);
  return columns.filter(({ certainty }) => certainty === 'ask').length + readings.length;
}

/** See above. */
export function createImportJob(context: OfficeContext) {
  let status: ImportStatus = nothing;
  const draft = () => context.draft();

  function tell(change: Partial<ImportStatus>): void {
    status = { ...status, ...change };
    context.onNews({ kind: 'import', stage: status.stage, progress: status.progress });
  }

  function profile(): HeadingProfile | null {
    const note = draft().getNote(profileNote);
    return note === null ? null : (JSON.parse(note) as HeadingProfile);
  }

  function compare(): void {
    tell({ stage: 'comparing', progress: 0 });
    const tables = status.lists.flatMap((list) => list.tables);
    let lastTold = 0;
    const difference = compareTables({
      tables,
      draft: draft(),
      vocabularies: context.vocabularies(),
      choices: status.choices,
      progress: (share) => {
        if (share - lastTold < 0.02) return;
        lastTold = share;
        tell({ progress: share });
      },
      isCancelled: context.takeCancel,
    });
    if (difference === null) return tell({ ...nothing, stage: 'failed', failure: 'cancelled' });
    status = { ...status, difference, setId: null };
    tell({ stage: countQuestions(status) > 0 ? 'asking' : 'ready', progress: 1 });
  }

  function readAll(paths: readonly string[], readings: ReadonlyMap<string, TextReading>): boolean {
    tell({ stage: 'reading', progress: 0 });
    const lists: ReadList[] = [];
    for (const path of paths) {
      if (context.takeCancel()) {
        tell({ ...nothing, stage: 'failed', failure: 'cancelled' });
        return false;
      }
      lists.push(readList(path, { reading: readings.get(path) ?? null, profile: profile() }));
      tell({ progress: lists.length / paths.length });
    }
    status = { ...status, lists };
    return true;
  }

  function answerColumns(answers: readonly ColumnAnswer[]): void {
    const lists = status.lists.map((list) => ({
      ...list,
      tables: list.tables.map((table) => {
        const own = answers.filter(
          ({ file, sheet, headingRow }) =>
            file === table.file && sheet === table.sheet && headingRow === headingRowOf(table),
        );
        if (own.length === 0) return table;
        const byLetter = own.flatMap(({ column, meaning }): [string, ColumnMeaning][] => {
          const letter = table.columns.find(({ index }) => index === column)?.letter;
          return letter ? [[letter, meaning]] : [];
        });
        return applyAnswers(table, Object.fromEntries(byLetter) as ColumnAnswers);
      }),
    }));
    status = { ...status, lists };
    if (answers.length === 0) return;
    const known = { ...profile(), ...profileOf(lists.flatMap(({ tables }) => tables)) };
    draft().setNote(profileNote, JSON.stringify(known));
  }

  return {
    get: (): ImportStatus => status,
    /** Reads and compares; `choices` that are known before save a second comparison. */
    start: (paths: readonly string[], choices: Partial<ImportChoices> = {}): void => {
      context.takeCancel(); // What was asked of an earlier import is not meant for this one.
      status = { ...nothing, choices: { ...noChoices, ...choices } };
      const files = filesOf(paths);
      if (files.length === 0) return tell({ stage: 'failed', failure: 'nothing-read' });
      if (readAll(files, new Map())) compare();
    },
    answer: ({ columns, readings, choices }: ImportAnswers): void => {
      if (status.stage !== 'asking' && status.stage !== 'ready') {
        throw new AppError('CONFLICT', 'no import waits for an answer');
      }
      const byFile = new Map(readings.map(({ file, reading }) => [file, reading]));
      const lists = status.lists.map((list) => {
        const reading = byFile.get(list.file);
        return reading ? readList(list.path, { reading, profile: profile() }) : list;
      });
      const duplicates = { ...status.choices.duplicates, ...choices.duplicates };
      status = { ...status, lists, choices: { ...status.choices, ...choices, duplicates } };
      answerColumns(columns);
      compare();
    },
    /** The likeliest meaning of every column that waits for an answer. */
    guesses: (): ColumnAnswer[] =>
      status.lists.flatMap(({ tables }) =>
        tables.flatMap((table) =>
          table.columns
            .filter(({ certainty }) => certainty === 'ask')
            .map(({ index, meaning }) => ({
              file: table.file,
              sheet: table.sheet,
              headingRow: headingRowOf(table),
              column: index,
              meaning,
            })),
        ),
      ),
    apply: (role: StaffRole): void => {
      const { difference, stage, lists } = status;
      if (!difference || stage !== 'ready') throw new AppError('CONFLICT', 'no import is ready to be written');
      tell({ stage: 'applying', progress: 0 });
      try {
        const edits = editsOf(difference);
        const label = lists
          .map(({ file }) => file)
          .join(', ')
          .slice(0, 200);
        const set = draft().change({ role, kind: 'import', label }, edits, { ifRevision: difference.revision });
        tell({ stage: 'applied', progress: 1, setId: set?.id ?? null });
      } catch (error) {
        tell({ stage: 'ready', progress: 1 });
        throw error;
      }
      backupDraft(context.draftPath);
    },
    discard: (): void => {
      context.takeCancel();
      tell(nothing);
    },
  };
}

/** See {@link createImportJob}. */
export type ImportJob = ReturnType<typeof createImportJob>;
