/** Orama: full-text index in memory with BM25 and an edit distance per term. */
import { create, insertMultiple, search, type Results, type Tokenizer } from '@orama/orama';
import { fieldWeights, toPeerDocument, tokenizeBigrams, type EngineFactory } from '../peer.ts';

const tokenizer: Tokenizer = {
  language: 'bigrams',
  normalizationCache: new Map(),
  tokenize: (text) => [...new Set(tokenizeBigrams(text))],
};

const schema = { name: 'string', company: 'string', keywords: 'string', category: 'string' } as const;

/**
 * Pairs of characters; every term wanted (threshold 0), and when that finds nothing, any of them (1). One typo per term
 * in queries of letters only: every pair of characters is one typo from a thousand others.
 */
export const createOrama: EngineFactory = async (items) => {
  const index = create({ schema, components: { tokenizer } });
  const documents = items.map(toPeerDocument).map(({ id, name, company, keywords, category }) => ({
    id,
    name: name.join(' \n '),
    company: company.join(' \n '),
    keywords: keywords.join(' \n '),
    category: category.join(' \n '),
  }));
  await insertMultiple(index, documents, 1000);
  return (query, limit) => {
    const tolerance = /[\p{Script=Han}\p{Script=Hangul}]/u.test(query) ? 0 : 1;
    const ask = (threshold: number): string[] => {
      // Without asynchronous hooks the answer is there at once.
      const found = search(index, { term: query, limit, tolerance, threshold, boost: fieldWeights });
      return (found as Results<unknown>).hits.map(({ id }) => id);
    };
    const strict = ask(0);
    return strict.length > 0 ? strict : ask(1);
  };
};
