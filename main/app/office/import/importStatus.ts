/** What is known of an import while it goes on. */
import type { RecordKey } from '#db/draft/types.ts';
import type { ImportChoices, ImportDifference } from '#db/transfer/compare/types.ts';
import type { ReadList } from '#db/transfer/readLists.ts';
import type { TextReading } from '#db/transfer/types.ts';
import type { ColumnAnswer } from './columnAnswers.ts';
import type { PictureStatus } from './pictureJob.ts';

/** Where an import stands. */
export type ImportStage =
  | 'none'
  | 'reading'
  | 'comparing'
  /** At pictures. */
  | 'looking'
  | 'asking'
  | 'ready'
  /** Pictures, before anything is written. */
  | 'storing'
  | 'applying'
  | 'applied'
  | 'failed';

/** What staff may say to an import that waits. */
export interface ImportAnswers {
  columns: readonly ColumnAnswer[];
  readings: readonly { file: string; reading: TextReading }[];
  choices: Partial<ImportChoices>;
  /** Whose a picture is, by the file's name; null leaves it out. */
  pictures?: Readonly<Record<string, (RecordKey & { title: string }) | null>>;
}

/** Everything known of the import. */
export interface ImportStatus {
  stage: ImportStage;
  progress: number;
  lists: readonly ReadList[];
  choices: ImportChoices;
  difference: ImportDifference | null;
  /** Null where the import has none. */
  pictures: PictureStatus | null;
  setId: number | null;
  /** It was stopped, or could not go on; null otherwise. */
  failure: 'cancelled' | 'nothing-read' | null;
}

/** What holds until staff say otherwise. */
export const noChoices: ImportChoices = {
  removeMissing: false,
  skipHidden: false,
  duplicates: {},
  sampleRecords: 'keep',
};

/** No import is under way. */
export const nothing: ImportStatus = {
  stage: 'none',
  progress: 0,
  lists: [],
  choices: noChoices,
  difference: null,
  pictures: null,
  setId: null,
  failure: null,
};

/** Whether an import waits for answers. */
export function countQuestions(status: ImportStatus): number {
  const columns = status.lists.flatMap(({ tables }) => tables.flatMap((table) => table.columns));
  const readings = status.lists.filter(({ workbook }) => workbook?.reading && !workbook.reading.isSure);
  return columns.filter(({ certainty }) => certainty === 'ask').length + readings.length;
}
