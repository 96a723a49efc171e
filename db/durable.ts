/** Files that are whole after a power cut: flushed before they get their name, the name flushed after. */
import { closeSync, fsyncSync, openSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
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

/** Gives a finished file its name, replacing what had it. Both are on the disk when this returns. */
export function renameDurably(from: string, to: string): void {
  syncFile(from);
  renameSync(from, to);
  syncFolder(dirname(to));
}

/**
 * Writes a small text file: a power cut leaves the old text or the new one. What is left of a write that failed,
 * `PATH.new`, is overwritten by the next. `mode` says who may read it. Throws what the file system throws.
 */
export function writeDurably(path: string, text: string, { mode = 0o666 }: { mode?: number } = {}): void {
  const temporary = `${path}.new`;
  const file = openSync(temporary, 'w', mode);
  try {
    writeFileSync(file, text);
  } finally {
    closeSync(file);
  }
  renameDurably(temporary, path);
}
