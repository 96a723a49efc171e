/** The pictures of one import: looked at when it starts, matched whenever its lists are compared, stored when it is written. */
import { basename } from 'node:path';
import type { Edit, RecordKey } from '#db/draft/types.ts';
import {
  planPictures,
  storePictures,
  takePictures,
  type PicturePlan,
  type StoredNames,
} from '#db/pictures/importPictures.ts';
import { lookAtPictures, type LookedPictures } from '#db/pictures/lookAtPictures.ts';
import type { PictureMatch } from '#db/pictures/matchPictures.ts';
import { readRecordNames, scoreOf } from '#db/pictures/recordNames.ts';
import type { Problem } from '#db/transfer/types.ts';
import type { OfficeContext } from '../context.ts';
import type { DraftAfter } from './draftAfter.ts';

/** The pictures as they stand. */
export interface PictureStatus {
  /** What staff pointed at. */
  sources: readonly string[];
  /** Of every picture, whose it is; in the order of the files. */
  matches: readonly PictureMatch[];
  matched: number;
  /** Files that are no pictures, or none that can be shown. */
  refused: number;
  problems: readonly Problem[];
  /** Pictures that records have got; null before. */
  added: number | null;
}

/** Told the share that is done, 0 to 1. */
type OnShare = (share: number) => void;

/** An owner that staff chose; null leaves the file out. */
type Owner = (RecordKey & { title: string }) | null;

const wordOf = ({ code, file }: Problem) => `${code} ${file}`;

/** See above. One job at a time. Looking and storing take minutes: others have their turns meanwhile, and must not come here. */
export function createPictureJob(context: Pick<OfficeContext, 'pictures' | 'takeCancel' | 'aside'>) {
  let sources: string[] = [];
  let looked: LookedPictures | null = null;
  let plan: PicturePlan | null = null;
  let status: PictureStatus | null = null;
  const given = new Map<string, Owner>();
  // Of this import: storing that was stopped goes on where it was.
  const names: StoredNames = new Map();

  /** Closes the sources; a stick may be pulled out then. */
  function release(): void {
    looked?.close();
    looked = null;
  }

  function steps(onShare: OnShare) {
    return (done: number, total: number): boolean => {
      onShare(done / total);
      return !context.takeCancel();
    };
  }

  return {
    status: (): PictureStatus | null => status,
    release,
    forget(): void {
      release();
      sources = [];
      plan = null;
      status = null;
      given.clear();
      names.clear();
    },
    /** Looks at every file. False when stopped. */
    async look(paths: readonly string[], after: DraftAfter, onShare: OnShare): Promise<boolean> {
      sources = paths.map((path) => basename(path));
      const score = scoreOf(readRecordNames(after));
      looked = await context.aside(() => lookAtPictures(paths, score, steps(onShare)));
      return looked !== null;
    },
    /** What staff said of single files; counts at the next {@link match}. */
    give(owners: Readonly<Record<string, Owner>>): void {
      Object.entries(owners).forEach(([file, owner]) => given.set(file, owner));
    },
    /** Says anew whose the pictures are; does nothing where none were looked at. */
    match(after: DraftAfter): void {
      if (!looked) return;
      plan = planPictures(looked, { names: readRecordNames(after), draft: after, given });
      const targets = new Map(plan.pictures.map(({ match }) => [match.name, match]));
      const others = new Map(plan.unmatched.map((match) => [match.name, match]));
      status = {
        sources,
        matches: looked.pictures.flatMap(({ entry }) => targets.get(entry.name) ?? others.get(entry.name) ?? []),
        matched: plan.pictures.length,
        refused: looked.refused,
        problems: [...looked.problems, ...plan.problems],
        added: null,
      };
    },
    /** Whether {@link store} has nothing to do. */
    isStored: (): boolean => plan === null || plan.pictures.every(({ hash }) => names.has(hash)),
    /** Stores the pictures, of which no record knows yet. False when stopped. */
    async store(onShare: OnShare): Promise<boolean> {
      if (!plan) return true;
      const planned = plan;
      return context.aside(() => storePictures(planned, { store: context.pictures(), names }, steps(onShare)));
    },
    /** The edits that give the stored pictures to their records; none without pictures. */
    take(after: DraftAfter): Edit[] {
      if (!plan || !status) return [];
      const taken = takePictures(plan, names, after);
      const told = new Set(status.problems.map(wordOf));
      const problems = [...status.problems, ...taken.problems.filter((problem) => !told.has(wordOf(problem)))];
      status = { ...status, problems, added: taken.added };
      return taken.edits;
    },
  };
}
