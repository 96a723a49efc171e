/** The pictures that records of the draft name: those that staff have imported, and those of the catalogues that came before. */
import { join } from 'node:path';
import { AppError } from '#api/errors.ts';
import type { ReadableDb } from '#db/handle.ts';
import { openPublishedCatalogue } from '#db/open.ts';
import { createPictureStore, type DraftPictures, type PictureCatalogue } from '#db/pictures/pictureStore.ts';
import { versionPaths, versionsToShow } from '#db/publish/versionFolder.ts';
import type { OfficePlaces } from './port.ts';

/** A version open for reading; null when it is damaged or of another program: its pictures are then looked for elsewhere. */
function openVersion(file: string): ReadableDb | null {
  try {
    return openPublishedCatalogue(file);
  } catch (error) {
    if (error instanceof AppError) return null;
    throw error;
  }
}

/**
 * Imported pictures first, then those of the versions that visitors see and saw and of a catalogue put there by hand, then
 * the program's own. `base` is the
 * program's catalogue.
 */
export function createOfficePictures(
  { dataDir, embedded }: OfficePlaces,
  catalogueDir: string,
  base: ReadableDb,
): DraftPictures {
  const { byHand, mediaDir: mediaByHand } = versionPaths(catalogueDir);
  const shown = [...versionsToShow(catalogueDir), { file: byHand, mediaDir: mediaByHand }];
  const versions = shown.flatMap(({ file, mediaDir }): PictureCatalogue[] => {
    const db = openVersion(file);
    return db ? [{ db, mediaDir }] : [];
  });
  const all = [...versions, { db: base, mediaDir: embedded.mediaDir }];
  const store = createPictureStore(join(dataDir, 'staff', 'pictures'), all);
  versions.forEach(({ db }) => db.close());
  return store;
}
