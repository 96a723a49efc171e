/** Filters and their live counts. */
import { facetGroups, type DocumentColumns, type FacetGroup } from './index/indexData.ts';

/** Chosen codes per group; an empty group means "any". */
export type Filters = Record<FacetGroup, string[]> & { negotiable: boolean };

/** Which documents pass chosen filters. */
export interface FilterTest {
  /** Values of one group are alternatives, groups narrow each other. `except` leaves one group open. */
  passes: (document: number, except?: FacetGroup | 'negotiable') => boolean;
}

/** Makes chosen codes into a quick test of documents. */
export function createFilterTest(columns: DocumentColumns, filters: Filters): FilterTest {
  const chosen = facetGroups
    .filter((group) => filters[group].length > 0)
    .map((group) => {
      const column = columns.facets[group];
      const isChosen = Uint8Array.from(column.codes, (code) => Number(filters[group].includes(code)));
      return { group, column, isChosen };
    });
  return {
    passes: (document, except) => {
      if (filters.negotiable && except !== 'negotiable' && columns.isNegotiable[document] !== 1) return false;
      return chosen.every(({ group, column, isChosen }) => {
        if (group === except) return true;
        const end = column.offsets[document + 1] ?? 0;
        for (let at = column.offsets[document] ?? 0; at < end; at++) {
          if (isChosen[column.values[at] ?? 0] === 1) return true;
        }
        return false;
      });
    },
  };
}

/** How many of `documents` each code of a group would leave, with that group itself left open. */
export function countFacet(
  columns: DocumentColumns,
  documents: readonly number[],
  group: FacetGroup,
  test: FilterTest,
): Map<string, number> {
  const { codes, offsets, values } = columns.facets[group];
  const counts = new Uint32Array(codes.length);
  for (const document of documents) {
    if (!test.passes(document, group)) continue;
    const end = offsets[document + 1] ?? 0;
    for (let at = offsets[document] ?? 0; at < end; at++) {
      const place = values[at] ?? 0;
      counts[place] = (counts[place] ?? 0) + 1;
    }
  }
  return new Map(codes.map((code, place) => [code, counts[place] ?? 0]));
}
