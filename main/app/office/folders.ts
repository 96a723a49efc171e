/** Choosing files and folders without the system's dialogs: a kiosk has none, and they would show the whole disk. */
import { mkdirSync, readdirSync, realpathSync, statSync, type Dirent, type Stats } from 'node:fs';
import { basename, dirname, extname, join, resolve, sep } from 'node:path';
import type { Output, ParsedInput } from '#api/contract.ts';
import { AppError } from '#api/errors.ts';
import type { PlaceRoot } from './port.ts';

type FolderView = Output<'files.list'>;
type Entry = FolderView['entries'][number];
type Place = FolderView['places'][number];

/** Names that lists have, right or wrong: what is inside decides when it is read. */
const listNames = new Set(['.xlsx', '.xlsm', '.csv', '.tsv', '.txt', '.xls', '.et', '.json']);
const pictureNames = new Set(['.zip', '.jpg', '.jpeg', '.png', '.webp', '.heic', '.tif', '.tiff', '.gif', '.bmp']);

/** Rows that a person can look through; a folder of more shows its newest. */
const mostEntries = 500;

/** See {@link createFolders}. */
export interface Folders {
  view: (input: ParsedInput<'files.list'>) => FolderView;
  /** The real path of a file or folder that staff named. Raises NOT_FOUND, or FORBIDDEN outside the places. */
  require: (path: string) => string;
}

/** What the system tells of a path; null for what is not there and for what it cannot tell, as of a drive without a disk. */
function statsOf(path: string): Stats | null {
  try {
    return statSync(path);
  } catch {
    return null;
  }
}

const isFolder = (path: string): boolean => statsOf(path)?.isDirectory() === true;

/** The folders in a folder, by name; none when it cannot be read, as an empty drive cannot. */
function foldersIn(path: string): string[] {
  try {
    return readdirSync(path, { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map((entry) => join(path, entry.name))
      .sort();
  } catch {
    return [];
  }
}

function placesOf(roots: readonly PlaceRoot[]): Place[] {
  const seen = new Set<string>();
  return roots
    .flatMap(({ kind, path }): Place[] =>
      kind === 'drives'
        ? foldersIn(path).map((drive) => ({ path: drive, name: basename(drive), kind: 'usb' as const }))
        : [{ path, name: basename(path) || path, kind }],
    )
    .filter(({ path }) => isFolder(path) && !seen.has(path) && Boolean(seen.add(path)));
}

function entryOf(folder: string, entry: Dirent): Entry | null {
  // Hidden files, and what office programs leave beside an open list.
  if (entry.name.startsWith('.') || entry.name.startsWith('~$') || entry.name === 'System Volume Information')
    return null;
  const path = join(folder, entry.name);
  const stats = statsOf(path);
  if (!stats) return null;
  const extension = extname(entry.name).toLowerCase();
  const kind = stats.isDirectory()
    ? 'folder'
    : listNames.has(extension)
      ? 'list'
      : pictureNames.has(extension)
        ? 'pictures'
        : 'other';
  return { name: entry.name, path, kind, bytes: stats.size, modifiedAt: stats.mtime.toISOString() };
}

const wanted: Record<ParsedInput<'files.list'>['want'], readonly Entry['kind'][]> = {
  lists: ['folder', 'list'],
  pictures: ['folder', 'pictures'],
  folders: ['folder'],
};

/** Folders first, then the newest files: a list that was just saved is the one that is looked for. */
const byUse = (a: Entry, b: Entry) =>
  Number(b.kind === 'folder') - Number(a.kind === 'folder') ||
  (a.kind === 'folder' ? a.name.localeCompare(b.name) : b.modifiedAt.localeCompare(a.modifiedAt));

/** Shows what is below the given roots and nothing else of the disk. The inbox is made when it is missing. */
export function createFolders(roots: readonly PlaceRoot[]): Folders {
  const requirePath: Folders['require'] = (path) => {
    let real: string;
    try {
      real = realpathSync(resolve(path));
    } catch {
      throw new AppError('NOT_FOUND', 'no such file or folder', { details: { path } });
    }
    const isInside = placesOf(roots).some(({ path: place }) => {
      const root = realpathSync(place);
      return real === root || real.startsWith(root.endsWith(sep) ? root : root + sep);
    });
    if (!isInside) throw new AppError('FORBIDDEN', 'outside the places for lists', { details: { reason: 'outside' } });
    return real;
  };

  return {
    require: requirePath,
    view: ({ path, want }) => {
      for (const root of roots) if (root.kind === 'inbox') mkdirSync(root.path, { recursive: true });
      const places = placesOf(roots);
      if (path === null) return { path: null, parent: null, places, entries: [], isCut: false };
      const folder = requirePath(path);
      if (!isFolder(folder)) throw new AppError('NOT_FOUND', 'not a folder', { details: { path } });
      const entries = readdirSync(folder, { withFileTypes: true })
        .map((entry) => entryOf(folder, entry))
        .filter((entry): entry is Entry => entry !== null && wanted[want].includes(entry.kind))
        .sort(byUse);
      const isPlace = places.some((place) => realpathSync(place.path) === folder);
      return {
        path: folder,
        parent: isPlace ? null : dirname(folder),
        places,
        entries: entries.slice(0, mostEntries),
        isCut: entries.length > mostEntries,
      };
    },
  };
}
