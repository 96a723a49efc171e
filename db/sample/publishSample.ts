/** Makes the embedded sample catalogue file, byte for byte the same for the same sources. */
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { AppError } from '#api/errors.ts';
import { numberItems } from '#db/itemNumbers.ts';
import { createCatalogue } from '#db/open.ts';
import { storeSearchIndex } from '#db/search/catalogueIndex.ts';
import { buildCatalogue } from './buildCatalogue.ts';
import { readPictures } from './pictures.ts';
import { readSources } from './sources.ts';

/** Hash over all source files: the version of the sample, 12 hex digits. */
function sourceVersion(folder: string): string {
  const hash = createHash('sha256');
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort()) {
    if (/\.(jsonl|json|tsv|csv)$/.test(name))
      hash.update(name.replaceAll('\\', '/')).update(readFileSync(join(folder, name)));
  }
  return hash.digest('hex').slice(0, 12);
}

/**
 * Writes `target` from the source and media folders. A new file is made beside it and renamed over it, so a
 * reader never sees half a catalogue. Raises IMPORT_REJECTED naming file, line and field.
 */
export function publishSample(options: { sourceDir: string; mediaDir: string; target: string }): void {
  const sources = readSources(options.sourceDir);
  const temporary = `${options.target}.new`;
  mkdirSync(dirname(options.target), { recursive: true });
  rmSync(temporary, { force: true });
  const db = createCatalogue(temporary);
  try {
    buildCatalogue(db, sources, {
      pictures: readPictures(options.mediaDir),
      version: `sample-${sourceVersion(options.sourceDir)}`,
    });
    numberItems(db);
    storeSearchIndex(db);
    db.exec('ANALYZE');
    db.exec('VACUUM');
    const broken = db.pragma('foreign_key_check') as unknown[];
    const verdict = db.pragma('integrity_check', { simple: true });
    if (broken.length > 0 || verdict !== 'ok') {
      throw new AppError('INTERNAL', `the built catalogue fails its own checks: ${String(verdict)}`);
    }
  } finally {
    db.close();
  }
  renameSync(temporary, options.target);
}
