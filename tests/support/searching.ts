/** Asking the search of an open catalogue without spelling out what does not matter. */
import type { Catalogue } from '#db/catalogue.ts';
import type { Hit, SearchAnswer, SearchRequest } from '#db/search/catalogueSearch.ts';
import type { Filters } from '#db/search/facets.ts';

/** No filter at all. */
export const noFilters: Filters = {
  industry: [],
  kind: [],
  zone: [],
  region: [],
  certification: [],
  hsChapter: [],
  wantedPartner: [],
  negotiable: false,
};

/** A search function over `catalogue`: Korean, everything, first page, unless told otherwise. */
export function searcher(
  catalogue: Catalogue,
): (query: string, options?: Partial<Omit<SearchRequest, 'query'>>) => SearchAnswer {
  return (query, options = {}) =>
    catalogue.search.search({
      locale: 'ko',
      filters: noFilters,
      group: 'all',
      offset: 0,
      limit: 60,
      ...options,
      query,
    });
}

/** Key of the record behind a hit. */
export function idOf(hit: Hit): string {
  return hit.type === 'product' ? hit.product.id : hit.exhibitor.id;
}

/** The name shown on a hit's card. */
export function nameOf(hit: Hit): string {
  return hit.type === 'product' ? hit.product.name.text : hit.exhibitor.name.text;
}
