/** Opens what staff point at: a folder of pictures, a ZIP file, or one picture. */
import { closeSync, lstatSync, openSync, readdirSync, readSync, statSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { mostDepth, mostFiles } from './pictureLimits.ts';
import { readZip } from './readZip.ts';
import { compareNames, isLeftover, pictureProblem, type PictureEntry, type PictureSource } from './source.ts';
import type { NameScore } from './zipNames.ts';

const fileEntry = (path: string, name: string): PictureEntry => ({
  name: name.normalize('NFC'),
  size: statSync(path).size,
  bytes: () => readFile(path),
});

/** Walks a folder. Links are told and not followed: they may lead anywhere, also back. */
function readFolder(folder: string): PictureSource {
  const entries: PictureEntry[] = [];
  const problems: PictureSource['problems'][number][] = [];
  const walk = (path: string, name: string, depth: number): boolean =>
    readdirSync(path, { withFileTypes: true })
      .sort((a, b) => compareNames(a.name, b.name))
      .every((each) => {
        const inner = name === '' ? each.name : `${name}/${each.name}`;
        if (isLeftover(inner)) return true;
        if (each.isSymbolicLink()) problems.push(pictureProblem('picture-link', 'hint', { file: inner }));
        else if (each.isDirectory() && depth >= mostDepth)
          problems.push(pictureProblem('folder-too-deep', 'error', { file: inner }));
        else if (each.isDirectory()) return walk(join(path, each.name), inner, depth + 1);
        else if (each.isFile()) entries.push(fileEntry(join(path, each.name), inner));
        return entries.length <= mostFiles;
      });
  const close = () => undefined;
  if (walk(folder, '', 1)) return { entries: entries.sort((a, b) => compareNames(a.name, b.name)), problems, close };
  const file = basename(folder);
  return {
    entries: [],
    problems: [pictureProblem('folder-too-many', 'error', { file, details: { limit: mostFiles } })],
    close,
  };
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
  if (lstatSync(path).isDirectory()) return readFolder(path);
  const start = firstBytes(path).toString('hex');
  if (start.startsWith('504b0304') || start.startsWith('504b0506')) return readZip(path, score);
  const file = basename(path);
  const archive = otherArchives.find(([signature]) => start.startsWith(signature));
  const problems = archive ? [pictureProblem('archive-other', 'error', { file, details: { format: archive[1] } })] : [];
  return { entries: archive ? [] : [fileEntry(path, file)], problems, close: () => undefined };
}
