/** Changes one value of settings.json without losing the others, and never leaves half a file. */
import { existsSync, mkdirSync, readFileSync, renameSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Json } from '#api/errors.ts';
import { writeDurably } from '#db/durable.ts';

/** The file's object; a text that is no object is set aside, because an installer's work must not vanish. */
function readObject(path: string): Record<string, unknown> {
  if (!existsSync(path)) return {};
  try {
    const parsed: unknown = JSON.parse(readFileSync(path, 'utf8').replace(/^\uFEFF/, ''));
    if (typeof parsed === 'object' && parsed !== null && !Array.isArray(parsed)) return { ...parsed };
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
  }
  renameSync(path, `${path}.unreadable`);
  return {};
}

/**
 * Writes one value into the settings file at `path`; every other key, known or not, stays as it is. Written beside it,
 * flushed to the disk and renamed over it, so that a power cut leaves the old file or the new one. Throws what the
 * file system throws; the old file is whole then.
 */
export function saveSetting(path: string, key: string, value: Json): void {
  mkdirSync(dirname(path), { recursive: true });
  writeDurably(path, `${JSON.stringify({ ...readObject(path), [key]: value }, null, 2)}\n`);
}
