/** Where the catalogues lie that were published on this kiosk, or put there by hand. */
import type { CatalogueLocation } from '#app/catalogueSlot.ts';
import { isPublished, versionPaths, versionsToShow } from '#db/publish/versionFolder.ts';

/**
 * Catalogues of the folder to try, best first: the current version and the one before it; where none was ever published
 * here, the file that somebody put there.
 */
export function publishedCatalogues(dir: string): CatalogueLocation[] {
  const { byHand, mediaDir, migrated: migratedDir } = versionPaths(dir);
  if (!isPublished(dir)) return [{ source: 'published', file: byHand, mediaDir, migratedDir }];
  return versionsToShow(dir).map(({ file }) => ({ source: 'published', file, mediaDir, migratedDir, isNamed: true }));
}
