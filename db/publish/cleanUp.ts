/** Removes what nobody needs any more. Called while the lock of the folder is held. */
import { existsSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { openPublishedCatalogue } from '#db/open.ts';
import { fileAtPresentSchema } from './migratedCopy.ts';
import { mediaName } from './pictures.ts';
import { listNumbers, readPointer, versionPaths } from './versionFolder.ts';

/** Five days of ten publishes; at 12 MB each they take as much room as the pictures of a large fair. */
const keptVersions = 50;

/** Somebody may still have a file open, which Windows does not let go; the next publish tries again. */
function removeIfPossible(path: string): void {
  try {
    rmSync(path, { force: true });
  } catch (error) {
    if (!(error instanceof Error && 'code' in error)) throw error;
  }
}

const namesIn = (folder: string) => (existsSync(folder) ? readdirSync(folder) : []);

/** Unfinished files of a publish that was killed. */
export function removeLeftovers(dir: string): void {
  const { versions, mediaDir, migrated } = versionPaths(dir);
  for (const folder of [dir, versions, mediaDir, migrated]) {
    for (const name of namesIn(folder)) {
      if (/\.new(-journal)?$/.test(name)) removeIfPossible(join(folder, name));
    }
  }
}

/** Pictures that a catalogue names; null when it cannot be asked. */
function mediaOf(file: string, migrated: string): string[] | null {
  try {
    const db = openPublishedCatalogue(fileAtPresentSchema(file, migrated));
    try {
      return db.prepare('SELECT path FROM media').pluck().all() as string[];
    } finally {
      db.close();
    }
  } catch {
    // Damaged or of a newer program; the caller then removes nothing.
    return null;
  }
}

/** Versions above the number kept, the oldest first; never what visitors see or would fall back to, nor the newest. */
export function removeOldVersions(dir: string): void {
  const { fileOf, mediaDir, migrated, byHand } = versionPaths(dir);
  const pointer = readPointer(dir);
  const needed = new Set([pointer?.version, pointer?.previous]);
  const old = listNumbers(dir)
    .slice(keptVersions)
    .filter((number) => !needed.has(number));
  if (old.length === 0) return;
  old.forEach((number) => removeIfPossible(fileOf(number)));
  const kept = [...listNumbers(dir).map(fileOf), ...(existsSync(byHand) ? [byHand] : [])];
  const named = kept.map((file) => mediaOf(file, migrated));
  if (named.includes(null)) return;
  const used = new Set(named.flat());
  for (const name of namesIn(mediaDir)) {
    if (mediaName.test(name) && !used.has(name)) removeIfPossible(join(mediaDir, name));
  }
}
