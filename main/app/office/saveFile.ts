/** Writing a file where staff want it, never over another one. */
import { closeSync, existsSync, fsyncSync, openSync, rmSync, writeFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { AppError } from '#api/errors.ts';

/** Letters of a name without its extension: a Hangul one has three bytes, and 255 bytes are allowed. */
const longestStem = 75;

/** `list.xlsx`, or `list (2).xlsx` where there is one. */
function freePath(folder: string, name: string): string {
  const extension = extname(name);
  const stem = name.slice(0, name.length - extension.length).slice(0, longestStem);
  for (let number = 1; ; number++) {
    const path = join(folder, number === 1 ? `${stem}${extension}` : `${stem} (${number})${extension}`);
    if (!existsSync(path)) return path;
  }
}

/** Signs that no file system of a USB drive takes. */
// oxlint-disable-next-line no-control-regex -- They are what is forbidden.
const forbidden = /[<>:"/\\|?*\u0000-\u001f]/g;

/**
 * Writes the bytes and flushes them, because drives are pulled out early. Returns the path. Raises STORAGE_FULL, and
 * FORBIDDEN with `details.reason` `read-only` for a drive that cannot be written; half a file is taken away again.
 */
export function saveFile(folder: string, name: string, bytes: Uint8Array): string {
  const path = freePath(folder, name.replaceAll(forbidden, '_'));
  try {
    const file = openSync(path, 'wx');
    try {
      // Writes until all is written: a stick that is almost full takes a part without complaint.
      writeFileSync(file, bytes);
      fsyncSync(file);
    } finally {
      closeSync(file);
    }
    return path;
  } catch (error) {
    rmSync(path, { force: true });
    const code = (error as NodeJS.ErrnoException).code ?? '';
    if (code === 'ENOSPC') throw new AppError('STORAGE_FULL', 'no room for the file', { cause: error });
    if (['EACCES', 'EPERM', 'EROFS'].includes(code)) {
      throw new AppError('FORBIDDEN', 'the folder cannot be written', {
        details: { reason: 'read-only' },
        cause: error,
      });
    }
    throw error;
  }
}
