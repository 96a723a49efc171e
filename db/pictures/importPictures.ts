/** The import of pictures in its two steps: looking, which changes nothing, and taking. */
import { basename } from 'node:path';
import type { DraftReader } from '#db/draft/types.ts';
import type { Problem } from '#db/transfer/types.ts';
import { encodePicture } from './encodePicture.ts';
import { inspectPicture, tooManyBytes } from './inspectPicture.ts';
import { matchPictures, type PictureMatch } from './matchPictures.ts';
import { editsForPictures, type PictureEdits } from './pictureEdits.ts';
import type { DraftPictures } from './pictureStore.ts';
import { readRecordNames, scoreOf, type RecordNames } from './recordNames.ts';
import { readPictureSource } from './readPictureSource.ts';
import { pictureProblem, placeProblem, type PictureEntry, type PictureSource } from './source.ts';

/** Told after each file; the work ends early when the answer is false. */
export type OnPicture = (done: number, total: number) => boolean;

/** A picture that would be taken. */
export interface PlannedPicture {
  match: PictureMatch;
  entry: PictureEntry;
  /** Equal for the same file twice. */
  hash: string;
  size: { width: number; height: number };
}

/** What a look at the sources has shown. */
export interface PicturePlan {
  /** Files that are pictures and have an owner. */
  pictures: readonly PlannedPicture[];
  /** Files that are pictures, of which it is not clear whose. */
  unmatched: readonly PictureMatch[];
  /** Everything to be told, refusals included. */
  problems: readonly Problem[];
  /** Closes the sources. */
  close: () => void;
}

interface Looked {
  entry: PictureEntry;
  hash: string;
  size: { width: number; height: number } | null;
  problems: Problem[];
}

async function look(entry: PictureEntry): Promise<Looked> {
  const heavy = tooManyBytes(entry.size);
  if (heavy) return { entry, hash: '', size: null, problems: [placeProblem(heavy, entry.name)] };
  let bytes: Buffer;
  try {
    bytes = await entry.bytes();
  } catch {
    // A pulled stick, a damaged archive: staff see which file, and the others go on.
    return {
      entry,
      hash: '',
      size: null,
      problems: [pictureProblem('picture-unreadable', 'error', { file: entry.name })],
    };
  }
  const { hash, size, problems } = await inspectPicture(bytes);
  return { entry, hash, size, problems: problems.map((problem) => placeProblem(problem, entry.name)) };
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

type Matched = Pick<PicturePlan, 'pictures' | 'unmatched' | 'problems'>;

function match(looked: readonly Looked[], names: RecordNames): Matched {
  const accepted = looked.flatMap(({ entry, hash, size }) => (size ? [{ entry, hash, size }] : []));
  const matches = matchPictures(
    accepted.map(({ entry }) => entry.name),
    names,
  );
  const all = accepted.flatMap((each, at) => {
    const found = matches[at];
    return found ? [{ ...each, match: found }] : [];
  });
  const pictures = all.filter((each) => each.match.target !== null);
  const unmatched = all.flatMap((each) => (each.match.target === null ? [each.match] : []));
  const problems = [
    ...looked.flatMap((each) => each.problems),
    ...unmatched.map(unmatchedProblem),
    ...twiceProblems(pictures),
  ];
  return { pictures, unmatched, problems };
}

/** A folder or ZIP counts as a folder of its pictures: staff choose the one that is named after the company. */
function labelled({ entries }: PictureSource, path: string): PictureEntry[] {
  const label = basename(path)
    .normalize('NFC')
    .replace(/\.zip$/i, '');
  return entries.map((entry) => (entry.name === label ? entry : { ...entry, name: `${label}/${entry.name}` }));
}

/** Entries of all sources; of two with one name the first, the other told. */
function collect(opened: readonly PictureEntry[]): { entries: PictureEntry[]; problems: Problem[] } {
  const entries = new Map<string, PictureEntry>();
  const problems: Problem[] = [];
  for (const entry of opened) {
    if (entries.has(entry.name)) problems.push(pictureProblem('picture-name-twice', 'error', { file: entry.name }));
    else entries.set(entry.name, entry);
  }
  return { entries: [...entries.values()], problems };
}

/**
 * Looks at every file below the paths and changes nothing. Null when stopped. The plan keeps its sources open until it is
 * closed. Raises what the file system raises for a path itself.
 */
export async function planPictures(
  paths: readonly string[],
  draft: DraftReader,
  onPicture: OnPicture = () => true,
): Promise<PicturePlan | null> {
  const names = readRecordNames(draft);
  const sources: PictureSource[] = [];
  const close = () => sources.forEach((source) => source.close());
  try {
    const opened: PictureEntry[] = [];
    for (const path of paths) {
      const source = await readPictureSource(path, scoreOf(names));
      sources.push(source);
      opened.push(...labelled(source, path));
    }
    const { entries, problems } = collect(opened);
    const looked: Looked[] = [];
    for (const entry of entries) {
      looked.push(await look(entry));
      if (onPicture(looked.length, entries.length)) continue;
      close();
      return null;
    }
    const matched = match(looked, names);
    const told = [...sources.flatMap((source) => source.problems), ...problems, ...matched.problems];
    return { ...matched, problems: told, close };
  } catch (error) {
    close();
    throw error;
  }
}

/** What was taken. */
export interface TakenPictures extends PictureEdits {
  /** Pictures stored for their records. */
  added: number;
}

/**
 * Stores the pictures of a plan, one at a time, and says how the draft must change for it; the draft itself is changed by the
 * caller, in one set. Null when stopped: what is stored then does no harm, no record names it. Raises STORAGE_FULL.
 */
export async function takePictures(
  { pictures }: Pick<PicturePlan, 'pictures'>,
  target: { draft: DraftReader; store: DraftPictures },
  onPicture: OnPicture = () => true,
): Promise<TakenPictures | null> {
  const byHash = new Map<string, string>();
  const stored = new Map<string, string>();
  const problems: Problem[] = [];
  for (const [at, { entry, hash }] of pictures.entries()) {
    const known = byHash.get(hash);
    const encoded = known === undefined ? await encodeEntry(entry) : null;
    const name = known ?? (encoded && target.store.store(encoded));
    if (name === null) problems.push(pictureProblem('picture-broken', 'error', { file: entry.name }));
    else {
      byHash.set(hash, name);
      stored.set(entry.name, name);
    }
    if (!onPicture(at + 1, pictures.length)) return null;
  }
  target.store.finish();
  const made = editsForPictures(
    pictures.map(({ match }) => match),
    stored,
    target.draft,
  );
  return { edits: made.edits, problems: [...problems, ...made.problems], added: stored.size - made.problems.length };
}

/** Null for what cannot be read or decoded by now. */
async function encodeEntry(entry: PictureEntry) {
  const bytes = await entry.bytes().catch(() => null);
  return bytes && encodePicture(bytes);
}
