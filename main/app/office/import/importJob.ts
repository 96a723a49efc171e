/** One import from the files to the draft. Nothing is written before `apply`, which writes all or nothing. */
import { isDeepStrictEqual } from 'node:util';
import { AppError } from '#api/errors.ts';
import { backupDraft } from '#db/draft/backup.ts';
import type { StaffRole } from '#db/draft/types.ts';
import { compareTables } from '#db/transfer/compare/compareTables.ts';
import { editsOf } from '#db/transfer/compare/edits.ts';
import type { ImportChoices, ImportDifference } from '#db/transfer/compare/types.ts';
import { profileOf, type HeadingProfile } from '#db/transfer/tables/profiles.ts';
import type { TextReading } from '#db/transfer/types.ts';
import type { OfficeContext } from '../context.ts';
import { afterwards } from '../afterwards.ts';
import { answerColumns, guessesOf, type ColumnAnswer } from './columnAnswers.ts';
import { draftAfter } from './draftAfter.ts';
import { countQuestions, noChoices, nothing, type ImportAnswers, type ImportStatus } from './importStatus.ts';
import { createPictureJob } from './pictureJob.ts';
import { filesOf, readList, type ReadList } from '#db/transfer/readLists.ts';

/** Asked once, remembered for every later list. */
const profileNote = 'import.profile';

/** One of fifty steps of a bar. */
const leastShare = 0.02;

/** The one import of an office. */
export type ImportJob = ReturnType<typeof createImportJob>;

/** See above. */
export function createImportJob(context: OfficeContext) {
  let status: ImportStatus = nothing;
  const draft = () => context.draft();
  const pictures = createPictureJob(context);

  function tell(change: Partial<ImportStatus>): void {
    status = { ...status, ...change };
    context.onNews({ kind: 'import', stage: status.stage, progress: status.progress });
  }

  function fail(failure: ImportStatus['failure']): void {
    pictures.forget();
    tell({ ...nothing, stage: 'failed', failure });
  }

  /** Tells a share that has grown by enough to be seen. */
  function tellShare(share: number): void {
    if (share === 1 || share < status.progress || share - status.progress >= leastShare) tell({ progress: share });
  }

  /** Waits for staff from now on. */
  function settle(): void {
    const { difference } = status;
    if (difference) pictures.match(draftAfter(draft(), difference));
    status = { ...status, pictures: pictures.status() };
    tell({ stage: countQuestions(status) > 0 ? 'asking' : 'ready', progress: 1 });
  }

  function profile(): HeadingProfile | null {
    const note = draft().getNote(profileNote);
    return note === null ? null : (JSON.parse(note) as HeadingProfile);
  }

  function compare(): boolean {
    tell({ stage: 'comparing', progress: 0 });
    const tables = status.lists.flatMap((list) => list.tables);
    const difference = compareTables({
      tables,
      draft: draft(),
      vocabularies: context.vocabularies(),
      choices: status.choices,
      isComplete: status.lists.every(({ refusal }) => refusal === null),
      progress: tellShare,
      isCancelled: context.takeCancel,
    });
    if (difference === null) fail('cancelled');
    else status = { ...status, difference, setId: null };
    return difference !== null;
  }

  function readAll(paths: readonly string[], readings: ReadonlyMap<string, TextReading>): boolean {
    tell({ stage: 'reading', progress: 0 });
    const lists: ReadList[] = [];
    for (const path of paths) {
      if (context.takeCancel()) {
        fail('cancelled');
        return false;
      }
      lists.push(readList(path, { reading: readings.get(path) ?? null, profile: profile() }));
      tell({ progress: lists.length / paths.length });
    }
    status = { ...status, lists };
    return true;
  }

  /** Takes the answers in, and remembers them for later lists. */
  function remember(answers: readonly ColumnAnswer[]): void {
    if (answers.length === 0) return;
    const lists = answerColumns(status.lists, answers);
    status = { ...status, lists };
    const meanings = { ...profile(), ...profileOf(lists.flatMap(({ tables }) => tables)) };
    draft().setNote(profileNote, JSON.stringify(meanings));
  }

  /** Does `work`; when it raises, the import stands as `before`, where staff can go on. */
  async function orAsBefore<T>(before: ImportStatus, work: () => T | Promise<T>): Promise<T> {
    try {
      return await work();
    } catch (error) {
      if (before === nothing) pictures.forget();
      tell(before);
      throw error;
    }
  }

  /** What staff have looked at, whatever else the draft holds. */
  const looked = () => ({
    records: status.difference?.records,
    duplicates: status.difference?.duplicates,
    pictures: status.pictures?.matches,
  });

  /**
   * Compares again where somebody has edited the draft since. An edit of something else changes nothing of the import; when it
   * does, raises CONFLICT with `details.reason` `draft-changed`: staff must look at it again.
   */
  function compareAgain(): void {
    if (draft().revision() === status.difference?.revision) return;
    const before = looked();
    if (!compare()) throw new AppError('CONFLICT', 'the import was stopped');
    settle();
    if (status.stage === 'ready' && isDeepStrictEqual(looked(), before)) return;
    throw new AppError('CONFLICT', 'the draft has changed since the lists were compared', {
      details: { reason: 'draft-changed' },
    });
  }

  /** Others have their turns while pictures are looked at or stored; the import itself is not theirs then. */
  function requireRest(): void {
    if (status.stage !== 'looking' && status.stage !== 'storing') return;
    throw new AppError('CONFLICT', 'an import is at work', { details: { reason: 'import-running' } });
  }

  function requireReady(): ImportStatus & { difference: ImportDifference } {
    const { difference, stage } = status;
    if (!difference || stage !== 'ready') throw new AppError('CONFLICT', 'no import is ready to be written');
    return { ...status, difference };
  }

  return {
    get: (): ImportStatus => status,
    /** Reads and compares; `choices` that are known before save a second comparison. {@link look} is to follow for pictures. */
    start: async (
      paths: readonly string[],
      choices: Partial<ImportChoices> = {},
      withPictures = false,
    ): Promise<void> => {
      requireRest();
      context.takeCancel(); // What was asked of an earlier import is not meant for this one.
      pictures.forget();
      status = { ...nothing, choices: { ...noChoices, ...choices } };
      await orAsBefore(nothing, () => {
        const files = filesOf(paths);
        if (files.length === 0 && !withPictures) return fail('nothing-read');
        if (readAll(files, new Map()) && compare() && !withPictures) settle();
      });
    },
    /** Looks at the pictures of an import that has been compared and does not wait yet. */
    look: async (paths: readonly string[]): Promise<void> => {
      const { difference } = status;
      if (!difference || paths.length === 0) return;
      tell({ stage: 'looking', progress: 0 });
      await orAsBefore(nothing, async () => {
        if (await pictures.look(paths, draftAfter(draft(), difference), tellShare)) settle();
        else fail('cancelled');
      });
    },
    answer: async ({ columns, readings, choices, pictures: owners = {} }: ImportAnswers): Promise<void> => {
      if (status.stage !== 'asking' && status.stage !== 'ready') {
        throw new AppError('CONFLICT', 'no import waits for an answer');
      }
      context.takeCancel(); // A tap that came too late for the comparison before is not meant for this one.
      await orAsBefore(status, () => {
        const byFile = new Map(readings.map(({ file, reading }) => [file, reading]));
        const lists = status.lists.map((list) => {
          const reading = byFile.get(list.file);
          return reading ? readList(list.path, { reading, profile: profile() }) : list;
        });
        const duplicates = { ...status.choices.duplicates, ...choices.duplicates };
        status = { ...status, lists, choices: { ...status.choices, ...choices, duplicates } };
        remember(columns);
        pictures.give(owners);
        if (compare()) settle();
      });
    },
    /** The likeliest meaning of every column that waits for an answer. */
    guesses: (): ColumnAnswer[] => guessesOf(status.lists),
    /** False when the storing of pictures was stopped: the import waits as before. */
    storePictures: async (): Promise<boolean> => {
      requireReady();
      context.takeCancel(); // As at the start.
      // Before minutes of work rather than after them.
      compareAgain();
      if (pictures.isStored()) return true;
      tell({ stage: 'storing', progress: 0 });
      try {
        const isStored = await pictures.store(tellShare);
        status = { ...status, stage: 'ready' };
        if (!isStored) tell({ progress: 1 });
        return isStored;
      } catch (error) {
        tell({ stage: 'ready', progress: 1 });
        throw error;
      }
    },
    /** Writes the lists, and the pictures stored before. */
    apply: (role: StaffRole): void => {
      requireReady();
      compareAgain();
      const { difference, lists } = requireReady();
      if (!pictures.isStored()) throw new AppError('CONFLICT', 'the pictures are not stored yet');
      tell({ stage: 'applying', progress: 0 });
      try {
        const edits = [...editsOf(difference), ...pictures.take(draftAfter(draft(), difference))];
        const label = [...lists.map(({ file }) => file), ...(status.pictures?.sources ?? [])].join(', ').slice(0, 200);
        const set = draft().change({ role, kind: 'import', label }, edits, { ifRevision: difference.revision });
        status = { ...status, pictures: pictures.status() };
        tell({ stage: 'applied', progress: 1, setId: set?.id ?? null });
      } catch (error) {
        tell({ stage: 'ready', progress: 1 });
        throw error;
      }
      pictures.release();
      afterwards(context, () => backupDraft(context.draftPath));
    },
    /** Raises CONFLICT while pictures are at work. */
    discard: (): void => {
      requireRest();
      context.takeCancel();
      pictures.forget();
      tell(nothing);
    },
  };
}
