/**
 * Where pictures of the draft lie: below the staff folder as files named by their content, and in the catalogues that came
 * before. The folder is its own index: a file that is there is whole, and its head says its size.
 */
import { createHash } from 'node:crypto';
import {
  closeSync,
  existsSync,
  fstatSync,
  mkdirSync,
  openSync,
  readSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { AppError } from '#api/errors.ts';
import { syncFile, syncFolder } from '#db/durable.ts';
import type { ReadableDb } from '#db/handle.ts';
import type { PictureFile, PictureStore } from '#db/publish/pictures.ts';
import { webpHeaderBytes, webpSize } from '#db/webpSize.ts';
import type { EncodedPicture } from './encodePicture.ts';

/** A catalogue whose pictures the draft may name. */
export interface PictureCatalogue {
  db: ReadableDb;
  mediaDir: string;
}

/** The pictures of the draft. */
export interface DraftPictures extends PictureStore {
  /** Size of a picture; null when there is none of this name. */
  facts: (name: string) => { width: number; height: number } | null;
  /**
   * Keeps a picture and returns its name: 32 hexadecimal digits of the SHA-256 of its content, so the same picture has the same
   * name. Lasting after {@link DraftPictures.finish}. Raises STORAGE_FULL, and what the file system
   * raises else.
   */
  store: (picture: EncodedPicture) => string;
  /** Flushes the names of stored pictures; to be called before the draft names them. */
  finish: () => void;
}

/** Names that {@link DraftPictures.store} gives; no other name is looked for in the folder. */
const storedName = /^[0-9a-f]{32}$/;

function readFile(path: string): PictureFile | null {
  if (!existsSync(path)) return null;
  const handle = openSync(path, 'r');
  try {
    const head = Buffer.alloc(webpHeaderBytes);
    readSync(handle, head);
    const size = webpSize(head);
    return size ? { path, mime: 'image/webp', ...size, bytes: fstatSync(handle).size } : null;
  } finally {
    closeSync(handle);
  }
}

interface MediaRow extends PictureFile {
  code: string;
  thumb_path: string | null;
  thumb_mime: string;
  thumb_width: number;
  thumb_height: number;
  thumb_bytes: number;
}

const allMedia = `SELECT media.code, media.path, media.mime, media.width, media.height, media.bytes, thumb.path AS thumb_path,
    thumb.mime AS thumb_mime, thumb.width AS thumb_width, thumb.height AS thumb_height, thumb.bytes AS thumb_bytes
  FROM media LEFT JOIN media AS thumb ON thumb.id = media.thumb_id`;

/** Looks a name up among the pictures of a catalogue, which is read here and not asked again. */
function catalogueReader({ db, mediaDir }: PictureCatalogue): PictureStore['fileOf'] {
  const rows = new Map((db.prepare(allMedia).all() as MediaRow[]).map((row) => [row.code, row]));
  return (name) => {
    const row = rows.get(name);
    if (!row || !existsSync(join(mediaDir, row.path))) return null;
    const { mime, width, height, bytes } = row;
    const thumb =
      row.thumb_path === null
        ? null
        : {
            path: join(mediaDir, row.thumb_path),
            mime: row.thumb_mime,
            width: row.thumb_width,
            height: row.thumb_height,
            bytes: row.thumb_bytes,
          };
    return { path: join(mediaDir, row.path), mime, width, height, bytes, thumb };
  };
}

/** Writes a file whole or not at all. */
function writeOnce(path: string, data: Buffer): void {
  if (existsSync(path)) return;
  const temporary = `${path}.new`;
  try {
    writeFileSync(temporary, data);
    syncFile(temporary);
    renameSync(temporary, path);
  } catch (error) {
    rmSync(temporary, { force: true });
    const code = error instanceof Error && 'code' in error ? error.code : null;
    if (code !== 'ENOSPC' && code !== 'EDQUOT') throw error;
    throw new AppError('STORAGE_FULL', 'the disk is full', { details: { file: 'pictures' }, cause: error });
  }
}

/**
 * Opens the folder, which is made when the first picture is stored. Catalogues are asked in the order given; they are read at
 * once and may be closed then.
 */
export function createPictureStore(dir: string, catalogues: readonly PictureCatalogue[]): DraftPictures {
  const readers = catalogues.map(catalogueReader);
  // Content never changes under a name, so what was found stays true.
  const known = new Map<string, ReturnType<PictureStore['fileOf']>>();
  const pathOf = (name: string, suffix = '') => join(dir, `${name}${suffix}.webp`);

  function look(name: string): ReturnType<PictureStore['fileOf']> {
    const own = storedName.test(name) ? readFile(pathOf(name)) : null;
    if (own) return { ...own, thumb: readFile(pathOf(name, '.thumb')) };
    for (const read of readers) {
      const file = read(name);
      if (file) return file;
    }
    return null;
  }

  const fileOf: PictureStore['fileOf'] = (name) => {
    const last = known.get(name);
    // The file may go: pictures of old versions are cleaned up.
    if (last && existsSync(last.path)) return last;
    const file = look(name);
    if (file) known.set(name, file);
    return file;
  };

  return {
    fileOf,
    facts(name) {
      const file = fileOf(name);
      return file && { width: file.width, height: file.height };
    },
    store({ picture, thumb }) {
      const name = createHash('sha256').update(picture.data).digest('hex').slice(0, 32);
      mkdirSync(dir, { recursive: true });
      // The picture last: where it is, its small one is too.
      if (thumb) writeOnce(pathOf(name, '.thumb'), thumb.data);
      writeOnce(pathOf(name), picture.data);
      return name;
    },
    finish() {
      if (existsSync(dir)) syncFolder(dir);
    },
  };
}
