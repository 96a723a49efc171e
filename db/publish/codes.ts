/** The codes that the embedded catalogue knows. */
import type { ReadableDb } from '#db/handle.ts';
import type { VocabularyName } from '#db/records/fields.ts';

/** Codes by vocabulary; exhibitors and fixed lists are no vocabularies of the catalogue. */
export interface KnownCodes {
  has: (vocabulary: Exclude<VocabularyName, 'exhibitor' | 'fixed'>, code: string) => boolean;
  /** Whether synonyms may belong to it: `industry:food`, `product_type:…`, or a region. */
  hasOwner: (owner: string) => boolean;
}

/** Reads them from an open catalogue. */
export function readCodes(db: ReadableDb): KnownCodes {
  const all = db
    .prepare(
      `SELECT axis || ':' || code FROM category UNION ALL SELECT term_group || ':' || code FROM term
       UNION ALL SELECT 'region:' || code FROM region UNION ALL SELECT 'place:' || code FROM place`,
    )
    .pluck()
    .all() as string[];
  const known = new Set(all);
  return {
    has: (vocabulary, code) => known.has(`${vocabulary}:${code}`),
    hasOwner: (owner) => known.has(owner.includes(':') ? owner : `region:${owner}`) && !owner.startsWith('place:'),
  };
}
