/** A catalogue ready to be shown: the open file, its repositories and its search index. */
import { AppError } from '#api/errors.ts';
import type { ReadableDb } from './handle.ts';
import { openPublishedCatalogue } from './open.ts';
import { createPlanner } from './plan/planner.ts';
import { createBoothRepository } from './repositories/booths.ts';
import { createCategoryRepository } from './repositories/categories.ts';
import { createExhibitorRepository } from './repositories/exhibitors.ts';
import { createFairRepository } from './repositories/fair.ts';
import { createItemNumberRepository } from './repositories/itemNumbers.ts';
import { createMediaRepository } from './repositories/media.ts';
import { createPlanRepository } from './repositories/plan.ts';
import { createPhraseRepository } from './repositories/phrases.ts';
import { createProductRepository } from './repositories/products.ts';
import { createProgrammeRepository } from './repositories/programme.ts';
import { createRegionRepository } from './repositories/regions.ts';
import { createTermRepository } from './repositories/terms.ts';
import { createCatalogueSearch } from './search/catalogueSearch.ts';

function createRepositories(db: ReadableDb) {
  const media = createMediaRepository(db);
  const terms = createTermRepository(db);
  const booths = createBoothRepository(db);
  const categories = createCategoryRepository(db, media);
  const products = createProductRepository(db, { booths, categories, terms, media });
  const exhibitors = createExhibitorRepository(db, { booths, categories, terms, media });
  const plan = createPlanRepository(db);
  return {
    media,
    categories,
    products,
    exhibitors,
    plan,
    planner: createPlanner(plan),
    fair: createFairRepository(db),
    itemNumbers: createItemNumberRepository(db),
    programme: createProgrammeRepository(db, terms),
    phrases: createPhraseRepository(db),
    regions: createRegionRepository(db),
  };
}

/** See {@link openCatalogue}. */
export type Catalogue = ReturnType<typeof openCatalogue>;

/**
 * Opens a published catalogue file for visitors. Raises CATALOGUE_UNAVAILABLE or CATALOGUE_TOO_NEW; a file that
 * opens but cannot be read through is closed again and counts as unavailable.
 */
export function openCatalogue(path: string) {
  const db = openPublishedCatalogue(path);
  try {
    const repositories = createRepositories(db);
    const search = createCatalogueSearch(db, repositories);
    return { ...repositories, search, close: () => void db.close() };
  } catch (error) {
    db.close();
    // It passed the opening checks and still cannot be read through: something inside is missing.
    throw new AppError('CATALOGUE_UNAVAILABLE', `the catalogue cannot be read through: ${path}`, {
      details: { reason: 'damaged' },
      cause: error,
    });
  }
}
