/** Makes sure that what was written survives a power cut. */
import { closeSync, fsyncSync, openSync } from 'node:fs';
import { platform } from 'node:process';

/** Flushes a file, also one that may only be read; Windows flushes none of those. Throws what the file system throws. */
export function syncFile(path: string): void {
  const file = openSync(path, platform === 'win32' ? 'r+' : 'r');
  try {
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}

/** Flushes a folder, so that a file's new name is kept. Windows does so by itself and cannot open folders. */
export function syncFolder(path: string): void {
  if (platform === 'win32') return;
  const folder = openSync(path, 'r');
  try {
    fsyncSync(folder);
  } finally {
    closeSync(folder);
  }
}
