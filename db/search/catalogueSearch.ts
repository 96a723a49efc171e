/** The search as the kiosk uses it: find, filter, count, page, explain. */
import { limits } from '#api/limits.ts';
import type { ReadableDb } from '#db/handle.ts';
import type { Highlight, LocalText } from '#db/model.ts';
import type { ExhibitorCard, ExhibitorRepository } from '#db/repositories/exhibitors.ts';
import type { ProductCard, ProductRepository } from '#db/repositories/products.ts';
import { readDocuments, type SearchDocument } from './documents.ts';
import { createFacetLabels } from './facetLabels.ts';
import { countFacet, passesFilters, type FacetGroup, type Filters } from './facets.ts';
import type { Field } from './label.ts';
import type { MatchBy } from './matchLabel.ts';
import { highlightsIn, SearchIndex, type Found } from './searchIndex.ts';

/** Why a hit was found. `matched` is the text that answered, with its highlights. */
export interface MatchReason {
  field: Field;
  by: MatchBy;
  matched: LocalText;
  highlights: Highlight[];
}

interface HitBase {
  score: number;
  highlights: Highlight[];
  reason: MatchReason | null;
}

/** One hit, ready for a card. */
export type Hit = HitBase &
  ({ type: 'product'; product: ProductCard } | { type: 'exhibitor'; exhibitor: ExhibitorCard });

/** One value of a filter group with its live count. */
export interface FacetValue {
  code: string;
  label: LocalText;
  count: number;
  selected: boolean;
}

/** What a search answers. */
export interface SearchAnswer {
  hits: Hit[];
  total: number;
  totals: { product: number; exhibitor: number };
  facets: Record<FacetGroup, FacetValue[]> & { negotiable: number };
  understoodAs: LocalText | null;
}

/** What a search asks. */
export interface SearchRequest {
  locale: string;
  query: string;
  filters: Filters;
  group: 'all' | 'product' | 'exhibitor';
  offset: number;
  limit: number;
}

/** Readings that mean "not what was typed": worth telling the visitor what was understood. */
const indirect: ReadonlySet<MatchBy> = new Set([
  'typo',
  'choseong',
  'keyboard',
  'pinyin',
  'initials',
  'romanised',
  'homophone',
]);

/** The search over one open catalogue. Builds its index at once (about one second for the full sample). */
export function createCatalogueSearch(
  db: ReadableDb,
  repositories: { products: ProductRepository; exhibitors: ExhibitorRepository },
) {
  const index = new SearchIndex(readDocuments(db));
  const facetLabels = createFacetLabels(db);
  const everything = index.documents.map((document): Found => ({ document, score: 0, evidence: [] }));

  function toReason(found: Found): MatchReason | null {
    const best = found.evidence[0];
    if (!best) return null;
    const { text, locale } = best.label;
    return {
      field: best.field,
      by: best.match.by,
      matched: { text, locale },
      highlights: highlightsIn(text, locale, found.evidence),
    };
  }

  function toHit(found: Found, locale: string): Hit | undefined {
    const { document, score } = found;
    const reason = toReason(found);
    if (document.type === 'product') {
      const product = repositories.products.getCardById(document.id, locale);
      if (!product) return undefined;
      return {
        type: 'product',
        score,
        reason,
        product,
        highlights: highlightsIn(product.name.text, product.name.locale, found.evidence),
      };
    }
    const exhibitor = repositories.exhibitors.getCardById(document.id, locale);
    if (!exhibitor) return undefined;
    return {
      type: 'exhibitor',
      score,
      reason,
      exhibitor,
      highlights: highlightsIn(exhibitor.name.text, exhibitor.name.locale, found.evidence),
    };
  }

  function facetValues(documents: readonly SearchDocument[], group: FacetGroup, request: SearchRequest): FacetValue[] {
    const counts = countFacet(documents, group, request.filters);
    return facetLabels(group, request.locale).flatMap(({ code, label }) => {
      const selected = request.filters[group].includes(code);
      const count = counts.get(code) ?? 0;
      // A chosen value stays visible at zero, or it could not be taken back.
      return count > 0 || selected ? [{ code, label, count, selected }] : [];
    });
  }

  return {
    search(request: SearchRequest): SearchAnswer {
      const query = request.query.trim();
      const found = query === '' ? everything : index.search(query);
      const passing = found.filter(({ document }) => passesFilters(document, request.filters));
      const totals = { product: 0, exhibitor: 0 };
      passing.forEach(({ document }) => totals[document.type]++);
      const shown = passing.filter(({ document }) => request.group === 'all' || document.type === request.group);
      // Counts promise what choosing a value would leave in the list that is shown.
      const documents = found
        .map(({ document }) => document)
        .filter(({ type }) => request.group === 'all' || type === request.group);
      const values = (group: FacetGroup) => facetValues(documents, group, request);
      const best = query === '' ? null : (shown[0]?.evidence[0] ?? null);
      return {
        hits: shown
          .slice(request.offset, request.offset + Math.min(request.limit, limits.pageSize))
          .flatMap((each) => toHit(each, request.locale) ?? []),
        total: shown.length,
        totals,
        facets: {
          industry: values('industry'),
          kind: values('kind'),
          zone: values('zone'),
          region: values('region'),
          certification: values('certification'),
          negotiable: documents.filter(
            (document) => document.isNegotiable && passesFilters(document, request.filters, 'negotiable'),
          ).length,
        },
        understoodAs:
          best && indirect.has(best.match.by)
            ? { text: best.label.text.slice(best.match.from, best.match.to), locale: best.label.locale }
            : null,
      };
    },
  };
}
