/** The search as the kiosk uses it: find, filter, count, page, explain. */
import { limits } from '#api/limits.ts';
import type { ReadableDb } from '#db/handle.ts';
import type { Highlight, LocalText } from '#db/model.ts';
import type { ExhibitorCard, ExhibitorRepository } from '#db/repositories/exhibitors.ts';
import type { ProductCard, ProductRepository } from '#db/repositories/products.ts';
import { loadSearchIndex } from './catalogueIndex.ts';
import { explain, highlightsIn, type Explanation } from './explain.ts';
import { createFacetLabels } from './facetLabels.ts';
import { countFacet, createFilterTest, type Filters, type FilterTest } from './facets.ts';
import type { Found } from './found.ts';
import { byFacetGroup, type FacetGroup, type Field } from './index/indexData.ts';
import { findNearMisses, type NearMisses } from './nearMisses.ts';
import { PinyinCandidates, type PinyinCandidate } from './pinyinCandidates.ts';
import { SearchIndex } from './searchIndex.ts';
import { Suggester } from './suggest.ts';
import type { MatchBy } from './understand.ts';

/** Why a hit was found. `matched` is the text that answered, with its highlights. */
export interface MatchReason {
  field: Exclude<Field, 'synonym'>;
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

/** The search over one open catalogue. */
export function createCatalogueSearch(
  db: ReadableDb,
  repositories: { products: ProductRepository; exhibitors: ExhibitorRepository },
) {
  const index = loadSearchIndex(db);
  const { documents } = index.data;
  const searchIndex = new SearchIndex(index);
  const facetLabels = createFacetLabels(db);
  // Made when first asked for: at 100,000 products it would delay every start.
  let everything: Found[] | null = null;
  const listEverything = () =>
    (everything ??= Array.from({ length: index.documentCount }, (_, document) => ({
      document,
      score: 0,
      evidence: [],
    })));
  const typeOf = (document: number) => (documents.types[document] === 1 ? 'exhibitor' : 'product');

  function toReason(explanation: Explanation | null): MatchReason | null {
    if (!explanation) return null;
    const { field, by, text, locale, highlights } = explanation;
    // Where a word comes from, the name or the trade, is nothing to a visitor.
    return { field: field === 'synonym' ? 'keyword' : field, by, matched: { text, locale }, highlights };
  }

  function toHit({ document, score, evidence }: Found, locale: string): Hit | undefined {
    const id = documents.ids[document] ?? 0;
    const reason = toReason(explain(index, evidence));
    if (typeOf(document) === 'product') {
      const product = repositories.products.getCardById(id, locale);
      if (!product) return undefined;
      return { type: 'product', score, reason, product, highlights: highlightsIn(product.name.text, evidence) };
    }
    const exhibitor = repositories.exhibitors.getCardById(id, locale);
    if (!exhibitor) return undefined;
    return { type: 'exhibitor', score, reason, exhibitor, highlights: highlightsIn(exhibitor.name.text, evidence) };
  }

  function facetValues(
    found: readonly number[],
    group: FacetGroup,
    request: SearchRequest,
    test: FilterTest,
  ): FacetValue[] {
    const counts = countFacet(documents, found, group, test);
    return facetLabels(group, request.locale).flatMap(({ code, label }) => {
      const selected = request.filters[group].includes(code);
      const count = counts.get(code) ?? 0;
      // A chosen value stays visible at zero, or it could not be taken back.
      return count > 0 || selected ? [{ code, label, count, selected }] : [];
    });
  }

  const suggester = new Suggester(index);
  const candidates = new PinyinCandidates(index);

  return {
    /** Words that go on as the query begins, in the visitor's language first. */
    complete: (query: string, locale: string, limit: number): LocalText[] => suggester.complete(query, locale, limit),
    /** Names near a query that found nothing. */
    nearMisses: (query: string, locale: string, limit: number): NearMisses =>
      findNearMisses(index, query, locale, limit),
    /** Characters for typed pinyin. */
    candidates: (pinyin: string, limit: number): PinyinCandidate[] => candidates.find(pinyin, limit),
    search(request: SearchRequest): SearchAnswer {
      const query = request.query.trim();
      const found = query === '' ? listEverything() : searchIndex.search(query);
      const test = createFilterTest(documents, request.filters);
      const passing = found.filter(({ document }) => test.passes(document));
      const totals = { product: 0, exhibitor: 0 };
      for (const { document } of passing) totals[typeOf(document)]++;
      const isShown = (document: number) => request.group === 'all' || typeOf(document) === request.group;
      const shown = passing.filter(({ document }) => isShown(document));
      // Counts promise what choosing a value would leave in the list that is shown.
      const counted = found.map(({ document }) => document).filter(isShown);
      const best = query === '' || !shown[0] ? null : explain(index, shown[0].evidence);
      const [from, to] = best?.highlights[0] ?? [0, best?.text.length ?? 0];
      return {
        hits: shown
          .slice(request.offset, request.offset + Math.min(request.limit, limits.pageSize))
          .flatMap((each) => toHit(each, request.locale) ?? []),
        total: shown.length,
        totals,
        facets: {
          ...byFacetGroup((group) => facetValues(counted, group, request, test)),
          negotiable: counted.filter(
            (document) => documents.isNegotiable[document] === 1 && test.passes(document, 'negotiable'),
          ).length,
        },
        understoodAs: best && indirect.has(best.by) ? { text: best.text.slice(from, to), locale: best.locale } : null,
      };
    },
  };
}
