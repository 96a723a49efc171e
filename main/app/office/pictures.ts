/** The pictures that records of the draft name: those that came with the program, by their media code. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { ReadableDb } from '#db/handle.ts';
import type { PictureFile, PictureStore } from '#db/publish/pictures.ts';

/** A store that also tells sizes. */
export interface OfficePictures extends PictureStore {
  facts: (name: string) => { width: number; height: number } | null;
}

interface MediaRow {
  path: string;
  mime: string;
  width: number;
  height: number;
  bytes: number;
  thumb: string | null;
}

/** Over the media table of the program's catalogue and its folder. */
export function createOfficePictures(base: ReadableDb, mediaDir: string): OfficePictures {
  const row = base.prepare(
    `SELECT media.path, media.mime, media.width, media.height, media.bytes, thumb.code AS thumb
     FROM media LEFT JOIN media AS thumb ON thumb.id = media.thumb_id WHERE media.code = ?`,
  );
  const find = (name: string) => row.get(name) as MediaRow | undefined;
  const toFile = ({ path, mime, width, height, bytes }: MediaRow): PictureFile | null => {
    const file = join(mediaDir, path);
    return existsSync(file) ? { path: file, mime, width, height, bytes } : null;
  };
  return {
    fileOf: (name) => {
      const found = find(name);
      const file = found && toFile(found);
      if (!file) return null;
      const thumb = found.thumb === null ? undefined : find(found.thumb);
      return { ...file, thumb: thumb ? toFile(thumb) : null };
    },
    facts: (name) => {
      const found = find(name);
      return found ? { width: found.width, height: found.height } : null;
    },
  };
}
