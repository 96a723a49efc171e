/** MiniSearch: an inverted index with prefixes and fuzzy terms. */
import MiniSearch from 'minisearch';
import { fieldWeights, toPeerDocument, tokenizeBigrams, type EngineFactory, type PeerDocument } from '../peer.ts';

/** Typos are looked for in words of letters only; between pairs of characters every pair would be near. */
const isFuzzyTerm = (term: string): boolean => term.length > 3 && !/[\p{Script=Han}\p{Script=Hangul}]/u.test(term);

/** Pairs of characters, prefixes, one typo in five letters; every term wanted, and when that finds nothing, any of them. */
export const createMiniSearch: EngineFactory = (items) => {
  const index = new MiniSearch<PeerDocument>({
    fields: Object.keys(fieldWeights),
    tokenize: tokenizeBigrams,
    searchOptions: {
      boost: fieldWeights,
      prefix: true,
      fuzzy: (term) => (isFuzzyTerm(term) ? 0.2 : false),
    },
    extractField: (document, field) => {
      const value = document[field as keyof PeerDocument];
      return typeof value === 'string' ? value : value.join(' \n ');
    },
  });
  index.addAll(items.map(toPeerDocument));
  return (query, limit) => {
    const strict = index.search(query, { combineWith: 'AND' });
    const found = strict.length > 0 ? strict : index.search(query, { combineWith: 'OR' });
    return found.slice(0, limit).map(({ id }) => String(id));
  };
};
