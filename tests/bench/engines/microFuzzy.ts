/** uFuzzy: one regular expression over one line per item. */
import MicroFuzzy from '@leeoniya/ufuzzy';
import { toPeerDocument, type EngineFactory } from '../peer.ts';

/** Its documented settings for all scripts, with one slip per term allowed. */
const options: MicroFuzzy.Options = {
  unicode: true,
  interSplit: "[^\\p{L}\\d']+",
  intraSplit: '\\p{Ll}\\p{Lu}',
  intraBound: '\\p{L}\\d|\\d\\p{L}|\\p{Ll}\\p{Lu}',
  intraChars: "[\\p{L}\\d']",
  intraContr: "'\\p{L}{1,2}\\b",
  intraMode: 1,
};

/** Words of a query tried in every order up to this many. */
const permutedWords = 4;

/** Name first, so that matches at the beginning of a line are matches of the name. */
export const createMicroFuzzy: EngineFactory = (items) => {
  const fuzzy = new MicroFuzzy(options);
  const documents = items.map(toPeerDocument);
  const lines = documents.map(({ name, company, keywords, category }) =>
    [...name, ...company, ...keywords, ...category].join(' | '),
  );
  return (query, limit) => {
    const [found, info, order] = fuzzy.search(lines, query, permutedWords);
    const best = order && info ? order.map((at) => info.idx[at] ?? -1) : (found ?? []);
    return best.slice(0, limit).map((at) => documents[at]?.id ?? '');
  };
};
