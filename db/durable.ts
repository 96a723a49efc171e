/** Files that are whole after a power cut: flushed before they get their name, the name flushed after. */
import { closeSync, openSync, renameSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';
import { syncFile, syncFolder } from './syncToDisk.ts';

/** Gives a finished file its name, replacing what had it. Both are on the disk when this returns. */
export function renameDurably(from: string, to: string): void {
  syncFile(from);
  renameSync(from, to);
  syncFolder(dirname(to));
}

/**
 * Writes a small text file: a power cut leaves the old text or the new one. What is left of a write that failed,
 * `PATH.new`, is overwritten by the next. Throws what the file system throws.
 */
export function writeDurably(path: string, text: string): void {
  const temporary = `${path}.new`;
  const file = openSync(temporary, 'w');
  try {
    writeSync(file, text);
  } finally {
    closeSync(file);
  }
  renameDurably(temporary, path);
}
