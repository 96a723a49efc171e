/** Which catalogue is shown: the published one, else the embedded one, else none; never a blank screen. */
import type { Json } from '#api/errors.ts';
import { AppError } from '#api/errors.ts';
import { openCatalogue, type Catalogue } from '#db/catalogue.ts';
import { openCatalogueOfAnyAge } from '#db/publish/migratedCopy.ts';
import { errorFields, type Log } from './log.ts';

/** A place where a catalogue may be: the file and the folder of its pictures. */
export interface CatalogueLocation {
  source: 'published' | 'embedded';
  file: string;
  mediaDir: string;
  /** Where a copy at the present schema may be made of a file that an older program published; absent where none may. */
  migratedDir?: string;
  /** Named as what visitors see: when it is missing, something is wrong. */
  isNamed?: boolean;
}

/** The open catalogue, or the reason why there is none. */
export type CatalogueSlot =
  | { catalogue: Catalogue; location: CatalogueLocation; problem: null }
  | { catalogue: null; location: null; problem: AppError };

const openAt = ({ file, migratedDir }: CatalogueLocation): Catalogue =>
  migratedDir === undefined ? openCatalogue(file) : openCatalogueOfAnyAge(file, migratedDir);

/** Opens the first usable location, in the given order; every unusable one is logged with its cause. */
export function fillCatalogueSlot(locations: readonly CatalogueLocation[], log: Log): CatalogueSlot {
  const problems: { [key: string]: Json }[] = [];
  let isTooNew = false;
  for (const location of locations) {
    try {
      return { catalogue: openAt(location), location, problem: null };
    } catch (error) {
      const reason =
        error instanceof AppError ? ((error.details as { reason?: string } | null)?.reason ?? error.code) : 'damaged';
      isTooNew ||= error instanceof AppError && error.code === 'CATALOGUE_TOO_NEW';
      problems.push({ source: location.source, reason });
      // A kiosk that was never given a published catalogue is no fault.
      const isFault = location.source === 'embedded' || location.isNamed === true || reason !== 'missing';
      const level = isFault ? 'error' : 'info';
      const fields = level === 'error' ? errorFields(error) : {};
      log(level, 'catalogue.unusable', { source: location.source, reason, ...fields });
    }
  }
  const code = isTooNew ? 'CATALOGUE_TOO_NEW' : 'CATALOGUE_UNAVAILABLE';
  return {
    catalogue: null,
    location: null,
    problem: new AppError(code, 'no catalogue can be opened', { details: { tried: problems } }),
  };
}
