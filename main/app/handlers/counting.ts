/** What a search tells the counts. */
import type { Output, ParsedInput } from '#api/contract.ts';
import type { CountEvent } from '../visitCounts.ts';

/** A search with its answer; nothing of it is kept that would tell who asked. */
export function searched(input: ParsedInput<'catalogue.search'>, answer: Output<'catalogue.search'>): CountEvent {
  const { locale, query, filters, offset } = input;
  return {
    kind: 'searched',
    locale,
    query,
    isFiltered: Object.values(filters).some((value) => (Array.isArray(value) ? value.length > 0 : value)),
    isContinued: offset > 0,
    total: answer.totals.product + answer.totals.exhibitor,
    hits: answer.hits.map((hit) => ({
      type: hit.type,
      code: hit.type === 'product' ? hit.product.id : hit.exhibitor.id,
    })),
  };
}
