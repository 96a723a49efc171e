/**
 * The folder of published catalogues. A version is a file that never changes; `current.json` names the one that visitors
 * see and the one they saw before.
 *
 *     versions/000012.sqlite   one file a version; its number rises and is never used again
 *     media/                   pictures of all versions, named by their content
 *     migrated/                copies of older files, at the present schema
 *     current.json             { "version": "000012", "previous": "000011" }
 *     published.sqlite         a catalogue put there by hand; shown only where there is no current.json
 */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { writeDurably } from '#db/durable.ts';
import { readCatalogueSettings } from '#db/open.ts';
import { countsFrom, type Counts } from './versionSettings.ts';

/** What `current.json` says; null where it names none. */
export interface Pointer {
  version: string | null;
  previous: string | null;
}

/** A version for people to choose from. */
export interface VersionInfo {
  /** Six digits, as in the name of the file. */
  number: string;
  /** ISO time; null, as the counts, when the file cannot be read. */
  publishedAt: string | null;
  counts: Counts | null;
  isCurrent: boolean;
  /** Whether visitors saw it right before the current one; that is where a damaged current one falls back to. */
  isPrevious: boolean;
  bytes: number;
}

/** A catalogue that can be shown. */
export interface VersionLocation {
  file: string;
  mediaDir: string;
  version: string;
}

const versionFile = /^(\d{6})\.sqlite$/;

/** Where things lie in the folder. */
export const versionPaths = (dir: string) => ({
  versions: join(dir, 'versions'),
  mediaDir: join(dir, 'media'),
  migrated: join(dir, 'migrated'),
  pointer: join(dir, 'current.json'),
  byHand: join(dir, 'published.sqlite'),
  lock: join(dir, 'publishing.lock'),
  fileOf: (number: string) => join(dir, 'versions', `${number}.sqlite`),
});

/** Numbers of all versions, the newest first. */
export function listNumbers(dir: string): string[] {
  const { versions } = versionPaths(dir);
  if (!existsSync(versions)) return [];
  const numbers = readdirSync(versions).flatMap((name) => versionFile.exec(name)?.[1] ?? []);
  return numbers.toSorted().toReversed();
}

/** Whether a version was ever published into the folder. */
export const isPublished = (dir: string): boolean => existsSync(versionPaths(dir).pointer);

/** The pointer; null when there is none, with no names when it cannot be understood. */
export function readPointer(dir: string): Pointer | null {
  if (!isPublished(dir)) return null;
  const name = (value: unknown) => (typeof value === 'string' && /^\d{6}$/.test(value) ? value : null);
  try {
    const { version, previous } = JSON.parse(readFileSync(versionPaths(dir).pointer, 'utf8')) as Partial<
      Record<string, unknown>
    >;
    return { version: name(version), previous: name(previous) };
  } catch (error) {
    // Not ours any more: an editor, a torn disk. The newest versions are shown then.
    if (error instanceof SyntaxError || error instanceof TypeError) return { version: null, previous: null };
    throw error;
  }
}

/** Names the version that visitors see from their next session on. */
export function writePointer(dir: string, number: string): void {
  const before = readPointer(dir);
  // Switching to the current one again must not make it its own fallback.
  const previous = before?.version === number ? before.previous : (before?.version ?? null);
  writeDurably(versionPaths(dir).pointer, `${JSON.stringify({ version: number, previous })}\n`);
}

/** Versions to try, best first: the current one, the one before, then the newest of the others. */
export function versionsToShow(dir: string): VersionLocation[] {
  const pointer = readPointer(dir);
  if (!pointer) return [];
  const { fileOf, mediaDir } = versionPaths(dir);
  const order = [pointer.version, pointer.previous, ...listNumbers(dir)].filter((number) => number !== null);
  return [...new Set(order)].slice(0, 2).map((version) => ({ file: fileOf(version), mediaDir, version }));
}

/** The version that visitors see; null when none was published or its file has gone. */
export function currentCatalogue(dir: string): VersionLocation | null {
  const current = versionsToShow(dir)[0];
  return current && existsSync(current.file) ? current : null;
}

/** Every version, the newest first. Reads no more of each than what it says about itself. */
export function listVersions(dir: string): VersionInfo[] {
  const pointer = readPointer(dir);
  const { fileOf } = versionPaths(dir);
  return listNumbers(dir).map((number) => {
    const file = fileOf(number);
    const settings = readCatalogueSettings(file);
    return {
      number,
      publishedAt: settings?.get('published_at') ?? null,
      counts: settings && countsFrom(settings),
      isCurrent: number === pointer?.version,
      isPrevious: number === pointer?.previous,
      bytes: statSync(file).size,
    };
  });
}
