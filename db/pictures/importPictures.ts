/** The import of pictures after the look: whose they are, and taking them. */
import type { DraftReader, RecordKey } from '#db/draft/types.ts';
import type { Problem } from '#db/transfer/types.ts';
import { encodePicture } from './encodePicture.ts';
import type { LookedPicture, LookedPictures, OnPicture } from './lookAtPictures.ts';
import { matchPictures, type PictureMatch } from './matchPictures.ts';
import { editsForPictures, type PictureEdits } from './pictureEdits.ts';
import type { DraftPictures } from './pictureStore.ts';
import type { RecordNames } from './recordNames.ts';
import { pictureProblem, type PictureEntry } from './source.ts';

/** A picture that would be taken. */
export interface PlannedPicture extends LookedPicture {
  match: PictureMatch;
}

/** What staff have said of files: whose they are, or null for those to be left out. By the file's name with its folders. */
export type GivenOwners = ReadonlyMap<string, (RecordKey & { title: string }) | null>;

/** Which pictures would come to which records. */
export interface PicturePlan {
  /** Files that are pictures and have an owner. */
  pictures: readonly PlannedPicture[];
  /** Files that are pictures, of which it is not clear whose. */
  unmatched: readonly PictureMatch[];
  /** What is to be told of that; what is to be told of the files is in {@link LookedPictures.problems}. */
  problems: readonly Problem[];
}

function unmatchedProblem({ name, candidates }: PictureMatch): Problem {
  const names = candidates.map(({ title, code }) => `${title} (${code})`).slice(0, 5);
  return candidates.length === 0
    ? pictureProblem('picture-unmatched', 'error', { file: name })
    : pictureProblem('picture-several', 'error', { file: name, details: { names: names.join(', ') } });
}

function twiceProblems(pictures: readonly PlannedPicture[]): Problem[] {
  const first = new Map<string, string>();
  return pictures.flatMap(({ hash, entry: { name } }) => {
    const other = first.get(hash);
    if (other !== undefined) return [pictureProblem('picture-twice', 'hint', { file: name, details: { other } })];
    first.set(hash, name);
    return [];
  });
}

/** Those that staff gave away come after those that were recognised, in the order given. */
function withGiven(matches: readonly PictureMatch[], given: GivenOwners): PictureMatch[] {
  const order = [...given.keys()];
  return matches.map((match) => {
    const owner = given.get(match.name);
    if (owner === undefined) return match;
    const position = matches.length + order.indexOf(match.name) + 1;
    return { name: match.name, target: owner && { ...owner, position }, candidates: [] };
  });
}

/**
 * Says whose the pictures are. `draft` is the draft as it will be when they come; `given` counts before every name. A record
 * that has no room for all of them is told.
 */
export function planPictures(
  { pictures }: Pick<LookedPictures, 'pictures'>,
  known: { names: RecordNames; draft: Pick<DraftReader, 'get'>; given: GivenOwners },
): PicturePlan {
  const { names, draft, given } = known;
  const files = pictures.map(({ entry }) => entry.name);
  const matches = withGiven(matchPictures(files, names), given);
  const all = pictures.flatMap((each, at) => {
    const match = matches[at];
    return match ? [{ ...each, match }] : [];
  });
  const planned = all.filter(({ match }) => match.target !== null);
  const unmatched = all.flatMap(({ match }) => (match.target === null ? [match] : []));
  const { problems } = editsForPictures(
    planned.map(({ match }) => match),
    new Map(planned.map(({ match, hash }) => [match.name, hash])),
    draft,
  );
  const told = [
    ...unmatched.filter(({ name }) => !given.has(name)).map(unmatchedProblem),
    ...problems,
    ...twiceProblems(planned),
  ];
  return { pictures: planned, unmatched, problems: told };
}

/** Names of stored pictures by the hash of the file; null for a file that could not be read or decoded when it was its turn. */
export type StoredNames = Map<string, string | null>;

type PlannedPictures = Pick<PicturePlan, 'pictures'>;

/** Null for what cannot be read or decoded by now. */
async function storeEntry(entry: PictureEntry, store: DraftPictures): Promise<string | null> {
  const bytes = await entry.bytes().catch(() => null);
  const encoded = bytes && (await encodePicture(bytes));
  return encoded && store.store(encoded);
}

/**
 * Stores the pictures of a plan, one at a time; the draft is neither asked nor changed. Their names come into `names`, so that
 * work that was stopped is not done again. False when stopped: what is stored then does no harm, no record names it. Raises
 * STORAGE_FULL.
 */
export async function storePictures(
  { pictures }: PlannedPictures,
  { store, names }: { store: DraftPictures; names: StoredNames },
  onPicture: OnPicture = () => true,
): Promise<boolean> {
  for (const [at, { entry, hash }] of pictures.entries()) {
    names.set(hash, names.get(hash) ?? (await storeEntry(entry, store)));
    if (!onPicture(at + 1, pictures.length)) return false;
  }
  store.finish();
  return true;
}

/** What comes into the draft. */
export interface TakenPictures extends PictureEdits {
  /** Pictures that records have now and had not before. */
  added: number;
}

/**
 * How the draft must change for the stored pictures of a plan, in one set; it is changed by the caller. `draft` is the draft as
 * it will be when they come.
 */
export function takePictures(
  { pictures }: PlannedPictures,
  names: StoredNames,
  draft: Pick<DraftReader, 'get'>,
): TakenPictures {
  const stored = new Map<string, string>();
  const broken: Problem[] = [];
  for (const { entry, hash } of pictures) {
    const name = names.get(hash);
    if (name === null) broken.push(pictureProblem('picture-broken', 'error', { file: entry.name }));
    else if (name !== undefined) stored.set(entry.name, name);
  }
  const made = editsForPictures(
    pictures.map(({ match }) => match),
    stored,
    draft,
  );
  return { edits: made.edits, problems: [...broken, ...made.problems], added: stored.size - made.problems.length };
}
