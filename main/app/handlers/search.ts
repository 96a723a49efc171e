/** Search, and what helps with typing. */
import type { Handlers } from '#api/contract.ts';
import { limits } from '#api/limits.ts';
import { requireCatalogue, type HandlerContext } from './context.ts';
import { searched } from './counting.ts';

type SearchMethods = 'catalogue.search' | 'search.suggest' | 'search.help' | 'search.popular' | 'search.candidates';

/** See {@link createHandlers}. */
export function createSearchHandlers(context: HandlerContext): Pick<Handlers, SearchMethods> {
  const search = () => requireCatalogue(context).search;
  return {
    'catalogue.search': (input) => {
      const answer = search().search(input);
      context.counts.record(searched(input, answer));
      return answer;
    },
    'search.suggest': ({ query, locale, limit }) => ({ completions: search().complete(query, locale, limit) }),
    'search.help': ({ query, locale }) => {
      const { names, industries } = search().nearMisses(query, locale, limits.nearMisses);
      return { didYouMean: names, industries };
    },
    'search.popular': ({ locale, limit }) => {
      const { products } = requireCatalogue(context);
      const cards = context.popularity.top(limit).flatMap((id) => products.getCard(id, locale) ?? []);
      return { products: cards };
    },
    'search.candidates': ({ pinyin, limit }) => ({ candidates: search().candidates(pinyin, limit) }),
  };
}
