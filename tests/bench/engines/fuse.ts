/** fuse.js: scans every text of every item with a bit-parallel fuzzy match. */
import Fuse, { type IFuseOptions } from 'fuse.js';
import { fieldWeights, toPeerDocument, type EngineFactory, type PeerDocument } from '../peer.ts';

/**
 * Matches anywhere in a text, since names are long; 0.4 is where typos are found and little else. `ignoreDiacritics`
 * decomposes Hangul, which makes its jamo comparable.
 */
const options: IFuseOptions<PeerDocument> = {
  keys: Object.entries(fieldWeights).map(([name, weight]) => ({ name, weight })),
  ignoreLocation: true,
  threshold: 0.4,
  ignoreDiacritics: true,
};

const words = new Intl.Segmenter('zh', { granularity: 'word' });

function create(extra: IFuseOptions<PeerDocument>): EngineFactory {
  return (items) => {
    const fuse = new Fuse(items.map(toPeerDocument), { ...options, ...extra });
    return (query, limit) => fuse.search(query, { limit }).map(({ item }) => item.id);
  };
}

/** The whole query against the whole text. */
export const createFuse = create({});

/** Every word of the query by itself, all of them wanted; words as its documentation cuts Chinese. */
export const createFuseTokens = create({
  useTokenSearch: true,
  tokenMatch: 'all',
  tokenize: (text) => [...words.segment(text)].filter(({ isWordLike }) => isWordLike).map(({ segment }) => segment),
});
