/** The pictures of one import: looked at when it starts, matched whenever its lists are compared, stored when it is written. */
import { basename } from 'node:path';
import type { Edit, RecordKey } from '#db/draft/types.ts';
import { planPictures, takePictures, type PicturePlan } from '#db/pictures/importPictures.ts';
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

/** See above. One job at a time; `begin` forgets the one before. */
export function createPictureJob(context: Pick<OfficeContext, 'pictures' | 'takeCancel'>) {
  let sources: string[] = [];
  let looked: LookedPictures | null = null;
  let plan: PicturePlan | null = null;
  let status: PictureStatus | null = null;
  const given = new Map<string, Owner>();
  // Of this import: storing that was stopped goes on where it was.
  const known = new Map<string, string>();

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
      known.clear();
    },
    /** Looks at every file. False when stopped. */
    async look(paths: readonly string[], after: DraftAfter, onShare: OnShare): Promise<boolean> {
      sources = paths.map((path) => basename(path));
      looked = await lookAtPictures(paths, scoreOf(readRecordNames(after)), steps(onShare));
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
    /** Stores the pictures and gives the edits of their records; none without pictures. Null when stopped. */
    async take(after: DraftAfter, onShare: OnShare): Promise<Edit[] | null> {
      if (!plan || !status) return [];
      const target = { draft: after, store: context.pictures(), known };
      const taken = await takePictures(plan, target, steps(onShare));
      if (!taken) return null;
      const told = new Set(status.problems.map(wordOf));
      const problems = [...status.problems, ...taken.problems.filter((problem) => !told.has(wordOf(problem)))];
      status = { ...status, problems, added: taken.added };
      return taken.edits;
    },
  };
}
