/** Filters and their live counts. */
import type { SearchDocument } from './documents.ts';

/** The filter groups with coded values. */
export const facetGroups = ['industry', 'kind', 'zone', 'region', 'certification'] as const;
/** One filter group. */
export type FacetGroup = (typeof facetGroups)[number];

/** Chosen codes per group; an empty group means "any". */
export type Filters = Record<FacetGroup, string[]> & { negotiable: boolean };

/** Values of one group are alternatives, groups narrow each other. `except` leaves one group open. */
export function passesFilters(document: SearchDocument, filters: Filters, except?: FacetGroup | 'negotiable'): boolean {
  if (filters.negotiable && except !== 'negotiable' && !document.isNegotiable) return false;
  return facetGroups.every(
    (group) =>
      group === except ||
      filters[group].length === 0 ||
      filters[group].some((code) => document.facets[group].includes(code)),
  );
}

/** How many of `documents` each code of a group would leave, with that group itself left open. */
export function countFacet(
  documents: readonly SearchDocument[],
  group: FacetGroup,
  filters: Filters,
): Map<string, number> {
  const counts = new Map<string, number>();
  for (const document of documents) {
    if (!passesFilters(document, filters, group)) continue;
    for (const code of document.facets[group]) counts.set(code, (counts.get(code) ?? 0) + 1);
  }
  return counts;
}
