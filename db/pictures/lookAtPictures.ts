/** Looking at what staff point at: which files are pictures. Changes nothing and knows nothing of records. */
import { basename } from 'node:path';
import type { Problem } from '#db/transfer/types.ts';
import { canDecode } from './decoder.ts';
import { inspectPicture, tooManyBytes } from './inspectPicture.ts';
import { readPictureSource } from './readPictureSource.ts';
import { pictureProblem, placeProblem, type PictureEntry, type PictureSource } from './source.ts';
import type { NameScore } from './zipNames.ts';

/** Told after each file; the work ends early when the answer is false. */
export type OnPicture = (done: number, total: number) => boolean;

/** One file that is a picture. */
export interface LookedPicture {
  entry: PictureEntry;
  /** Equal for the same file twice. */
  hash: string;
  size: { width: number; height: number };
}

/** What the look has shown. */
export interface LookedPictures {
  pictures: readonly LookedPicture[];
  /** How many files were refused. */
  refused: number;
  /** Everything to be told of the files themselves, refusals included. */
  problems: readonly Problem[];
  /** Closes the sources; the pictures can be read until then. */
  close: () => void;
}

interface Looked {
  picture: LookedPicture | null;
  problems: Problem[];
}

async function look(entry: PictureEntry): Promise<Looked> {
  const heavy = tooManyBytes(entry.size);
  if (heavy) return { picture: null, problems: [placeProblem(heavy, entry.name)] };
  let bytes: Buffer;
  try {
    bytes = await entry.bytes();
  } catch {
    // A pulled stick, a damaged archive: staff see which file, and the others go on.
    return { picture: null, problems: [pictureProblem('picture-unreadable', 'error', { file: entry.name })] };
  }
  const { hash, size, problems } = await inspectPicture(bytes);
  const placed = problems.map((problem) => placeProblem(problem, entry.name));
  return { picture: size && { entry, hash, size }, problems: placed };
}

/** A source that gives nothing but one finding about itself. */
const refusedSource = (path: string, code: 'picture-unreadable' | 'picture-no-decoder'): PictureSource => ({
  entries: [],
  problems: [pictureProblem(code, 'error', { file: basename(path) })],
  close: () => undefined,
});

/** Opens a path; one that cannot be opened is told, as a stick may be pulled out at any time. */
async function openSource(path: string, score: NameScore): Promise<PictureSource> {
  try {
    return await readPictureSource(path, score);
  } catch {
    return refusedSource(path, 'picture-unreadable');
  }
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
 * Looks at every file below the paths. `score` says how much a name is about what is known (see recordNames.ts). Null when
 * stopped. The sources stay open until they are closed. What cannot be opened or decoded is told, never raised.
 */
export async function lookAtPictures(
  paths: readonly string[],
  score: NameScore,
  onPicture: OnPicture = () => true,
): Promise<LookedPictures | null> {
  const isDecoding = await canDecode();
  const sources: PictureSource[] = [];
  const opened: PictureEntry[] = [];
  const close = () => sources.forEach((source) => source.close());
  try {
    for (const path of paths) {
      const source = isDecoding ? await openSource(path, score) : refusedSource(path, 'picture-no-decoder');
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
    const ofSources = [...sources.flatMap((source) => source.problems), ...problems];
    return {
      pictures: looked.flatMap(({ picture }) => picture ?? []),
      refused:
        [...ofSources].filter(({ gravity }) => gravity === 'error').length +
        looked.filter(({ picture }) => picture === null).length,
      problems: [...ofSources, ...looked.flatMap((each) => each.problems)],
      close,
    };
  } catch (error) {
    close();
    throw error;
  }
}
