/** Facts about the committed pictures, read from the files themselves. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { AppError } from '#api/errors.ts';
import { webpSize } from '#db/webpSize.ts';

/** One WebP file of the media folder. */
export interface PictureFile {
  path: string;
  width: number;
  height: number;
  bytes: number;
}

function requireSize(data: Buffer, name: string): { width: number; height: number } {
  const size = webpSize(data);
  if (size) return size;
  throw new AppError('IMPORT_REJECTED', `${name} is not a WebP picture`, { details: { file: name } });
}

/** Every WebP file of `folder` by name without extension, e.g. `beauty-p001` and `beauty-p001.thumb`. */
export function readPictures(folder: string): Map<string, PictureFile> {
  const pictures = new Map<string, PictureFile>();
  for (const path of readdirSync(folder).sort()) {
    if (!path.endsWith('.webp')) continue;
    const data = readFileSync(join(folder, path));
    pictures.set(path.slice(0, -'.webp'.length), { path, ...requireSize(data, path), bytes: data.length });
  }
  return pictures;
}
