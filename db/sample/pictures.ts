/** Facts about the committed pictures, read from the files themselves. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { AppError } from '#api/errors.ts';

/** One WebP file of the media folder. */
export interface PictureFile {
  path: string;
  width: number;
  height: number;
  bytes: number;
}

/**
 * Width and height in pixels from a WebP header (RIFF container; chunk VP8, VP8L or VP8X; Google's WebP container
 * specification and RFC 6386). Raises IMPORT_REJECTED for anything else.
 */
function webpSize(data: Buffer, name: string): { width: number; height: number } {
  const isWebp =
    data.length >= 30 && data.toString('latin1', 0, 4) === 'RIFF' && data.toString('latin1', 8, 12) === 'WEBP';
  const chunk = isWebp ? data.toString('latin1', 12, 16) : '';
  if (chunk === 'VP8 ') return { width: data.readUInt16LE(26) & 0x3fff, height: data.readUInt16LE(28) & 0x3fff };
  if (chunk === 'VP8X') return { width: data.readUIntLE(24, 3) + 1, height: data.readUIntLE(27, 3) + 1 };
  if (chunk === 'VP8L') {
    const bits = data.readUInt32LE(21);
    return { width: (bits & 0x3fff) + 1, height: ((bits >>> 14) & 0x3fff) + 1 };
  }
  throw new AppError('IMPORT_REJECTED', `${name} is not a WebP picture`, { details: { file: name } });
}

/** Every WebP file of `folder` by name without extension, e.g. `beauty-p001` and `beauty-p001.thumb`. */
export function readPictures(folder: string): Map<string, PictureFile> {
  const pictures = new Map<string, PictureFile>();
  for (const path of readdirSync(folder).sort()) {
    if (!path.endsWith('.webp')) continue;
    const data = readFileSync(join(folder, path));
    pictures.set(path.slice(0, -'.webp'.length), { path, ...webpSize(data, path), bytes: data.length });
  }
  return pictures;
}
