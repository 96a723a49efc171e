/** Puts the pictures of a version where all versions keep them: once each, named by what is in them. */
import { createHash } from 'node:crypto';
import { copyFileSync, existsSync, linkSync, readFileSync, renameSync, rmSync, statSync } from 'node:fs';
import { extname, join } from 'node:path';
import { AppError } from '#api/errors.ts';
import { syncFile, syncFolder } from '#db/durable.ts';
import type { RowWriter } from '#db/rowWriter.ts';

/** One file of a picture. */
export interface PictureFile {
  /** Where it lies; absolute. */
  path: string;
  mime: string;
  width: number;
  height: number;
  bytes: number;
}

/** Finds the pictures that records name. */
export interface PictureStore {
  /** The files of a name; null when there is none. `thumb` is null where the picture is small enough itself. */
  fileOf: (name: string) => (PictureFile & { thumb: PictureFile | null }) | null;
}

/** What pictures are called in the media folder; nothing else there is ever removed. */
export const mediaName = /^[0-9a-f]{32}\.[a-z0-9]{1,5}$/;

/** Names that may stand in an address (main/api/schemas.ts), with room for `.thumb`. */
const plainName = /^[A-Za-z0-9][A-Za-z0-9_.:-]{0,57}$/;

const hashOf = (data: string | Buffer) => createHash('sha256').update(data).digest('hex').slice(0, 32);
const codeOf = (name: string) => (plainName.test(name) ? name : hashOf(name));

/** Links the file into the folder, or copies it where links cannot be made: another disk, a foreign owner. */
function put(source: string, target: string): void {
  const temporary = `${target}.new`;
  rmSync(temporary, { force: true });
  try {
    linkSync(source, temporary);
  } catch {
    // Whatever forbids a link does not forbid a copy, or the copy says why.
    copyFileSync(source, temporary);
  }
  // Quick where the file has long been on the disk; its name follows with all others.
  syncFile(temporary);
  renameSync(temporary, target);
}

/** See {@link pictureWriter}. */
export interface PictureWriter {
  /** The media row of a picture, written once; null when the store has no such picture. */
  write: (name: string) => number | null;
  /** Flushes the names of the files; to be called after the last picture. */
  finish: () => void;
}

/** A writer of media rows and their files. Raises what the file system raises. */
export function pictureWriter(rows: RowWriter, store: PictureStore, mediaDir: string): PictureWriter {
  const written = new Map<string, number | null>();

  function place(file: PictureFile): string {
    const data = readFileSync(file.path);
    if (data.length !== file.bytes) throw new AppError('INTERNAL', `a picture has another size: ${file.path}`);
    const path = `${hashOf(data)}${extname(file.path).toLowerCase()}`;
    const target = join(mediaDir, path);
    // Of the same content by its name; another size means that a disk lost part of it.
    if (!existsSync(target) || statSync(target).size !== file.bytes) put(file.path, target);
    return path;
  }

  function insert(code: string, file: PictureFile, thumbId: number | null): number {
    const { mime, width, height, bytes } = file;
    return rows.insert('media', { code, path: place(file), mime, width, height, bytes, thumb_id: thumbId });
  }

  return {
    write(name) {
      const known = written.get(name);
      if (known !== undefined) return known;
      const file = store.fileOf(name);
      const thumbId = file?.thumb ? insert(`${codeOf(name)}.thumb`, file.thumb, null) : null;
      const id = file ? insert(codeOf(name), file, thumbId) : null;
      written.set(name, id);
      return id;
    },
    finish: () => syncFolder(mediaDir),
  };
}
