/** Opens what staff point at: a folder of pictures, a ZIP file, or one picture. */
import { closeSync, openSync, readdirSync, readSync, statSync, type Dirent } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { PictureProblemCode } from '#db/transfer/problemTexts/pictures.ts';
import type { Problem } from '#db/transfer/types.ts';
import { mostDepth, mostFiles } from './pictureLimits.ts';
import { readZip } from './readZip.ts';
import { compareNames, isLeftover, pictureProblem, type PictureEntry, type PictureSource } from './source.ts';
import type { NameScore } from './zipNames.ts';

const fileEntry = (path: string, name: string): PictureEntry => ({
  name: name.normalize('NFC'),
  size: statSync(path).size,
  bytes: () => readFile(path),
});

interface Walk {
  entries: PictureEntry[];
  problems: Problem[];
}

/** One step of the walk; false when there are too many files. Links are told and not followed: they may lead anywhere. */
function visit(each: Dirent, at: { path: string; name: string; depth: number }, walk: Walk): boolean {
  const { path, name, depth } = at;
  const tell = (code: PictureProblemCode, gravity: Problem['gravity']) =>
    walk.problems.push(pictureProblem(code, gravity, { file: name }));
  if (isLeftover(name)) return true;
  if (each.isSymbolicLink()) tell('picture-link', 'hint');
  else if (each.isDirectory() && depth >= mostDepth) tell('folder-too-deep', 'error');
  else {
    try {
      if (each.isDirectory()) return walkInto({ path, name, depth: depth + 1 }, walk);
      if (each.isFile()) walk.entries.push(fileEntry(path, name));
    } catch {
      tell('picture-unreadable', 'error'); // Locked, or gone meanwhile; the others are still wanted.
    }
  }
  return walk.entries.length <= mostFiles;
}

/** Everything in a folder, in the order of names. */
function walkInto({ path, name, depth }: { path: string; name: string; depth: number }, walk: Walk): boolean {
  return readdirSync(path, { withFileTypes: true })
    .sort((a, b) => compareNames(a.name, b.name))
    .every((each) => {
      const inner = name === '' ? each.name : `${name}/${each.name}`;
      return visit(each, { path: join(path, each.name), name: inner, depth }, walk);
    });
}

function readFolder(folder: string): PictureSource {
  const walk: Walk = { entries: [], problems: [] };
  const close = () => undefined;
  if (walkInto({ path: folder, name: '', depth: 1 }, walk))
    return { entries: walk.entries.sort((a, b) => compareNames(a.name, b.name)), problems: walk.problems, close };
  const tooMany = pictureProblem('folder-too-many', 'error', { file: basename(folder), details: { limit: mostFiles } });
  return { entries: [], problems: [tooMany], close };
}

function firstBytes(path: string): Buffer {
  const handle = openSync(path, 'r');
  try {
    const start = Buffer.alloc(8);
    return start.subarray(0, readSync(handle, start));
  } finally {
    closeSync(handle);
  }
}

/** Archives that are no ZIP, by their first bytes: 7-Zip, RAR, and ALZ and EGG of the Korean ALZip. */
const otherArchives: readonly (readonly [string, string])[] = [
  ['377abcaf271c', '7z'],
  ['526172211a07', 'RAR'],
  ['414c5a01', 'ALZ'],
  ['45474741', 'EGG'],
];

/**
 * The files below `path`, without what systems leave lying about; told apart by content, never by name. `score` says how much
 * a name is about what the draft knows; it decides between the code pages of old ZIP files. Raises what the file system
 * raises when `path` itself cannot be read.
 */
export async function readPictureSource(path: string, score: NameScore): Promise<PictureSource> {
  if (statSync(path).isDirectory()) return readFolder(path);
  const start = firstBytes(path).toString('hex');
  if (start.startsWith('504b0304') || start.startsWith('504b0506')) return readZip(path, score);
  const file = basename(path);
  const archive = otherArchives.find(([signature]) => start.startsWith(signature));
  const problems = archive ? [pictureProblem('archive-other', 'error', { file, details: { format: archive[1] } })] : [];
  return { entries: archive ? [] : [fileEntry(path, file)], problems, close: () => undefined };
}
