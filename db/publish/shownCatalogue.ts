/** The file that visitors see, for those who are not visitors: the first draft begins as what they see. */
import { existsSync } from 'node:fs';
import { AppError } from '#api/errors.ts';
import { fileAtPresentSchema } from './migratedCopy.ts';
import { isPublished, versionPaths, versionsToShow } from './versionFolder.ts';

/** A catalogue and the folder of its pictures. */
export interface CatalogueFiles {
  file: string;
  mediaDir: string;
}

/**
 * The current version, else the one before it; where none was ever published, the file put there by hand; else `embedded`.
 * A file of an older schema is replaced by its copy at the present one, a damaged one is passed over, as visitors pass it.
 */
export function shownCatalogue(dir: string, embedded: CatalogueFiles): CatalogueFiles {
  const { byHand, mediaDir, migrated } = versionPaths(dir);
  const files = isPublished(dir) ? versionsToShow(dir).map(({ file }) => file) : [byHand];
  for (const file of files.filter(existsSync)) {
    try {
      return { file: fileAtPresentSchema(file, migrated), mediaDir };
    } catch (error) {
      if (!(error instanceof AppError)) throw error;
    }
  }
  return embedded;
}
