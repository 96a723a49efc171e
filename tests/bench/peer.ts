/** What a searched engine is for the benchmark, and the shape in which peers get the items. */
import type { SearchItem } from '#db/search/itemSearch.ts';
import type { Engine } from '#tests/relevance/measure.ts';

/** Builds an engine over items; called once in a process of its own. */
export type EngineFactory = (items: readonly SearchItem[]) => Engine | Promise<Engine>;

/** An item with the texts of all languages in one list per field, so that one query searches every language. */
export interface PeerDocument {
  id: string;
  name: string[];
  company: string[];
  keywords: string[];
  category: string[];
}

const textsOf = (byLanguage: { ko?: string; zh?: string; en?: string } | undefined): string[] =>
  [byLanguage?.ko, byLanguage?.zh, byLanguage?.en].flatMap((text) => text || []);

/** The texts of an item, field by field. */
export function toPeerDocument(item: SearchItem): PeerDocument {
  return {
    id: item.id,
    name: textsOf(item.name),
    company: textsOf(item.company),
    keywords: [item.keywords?.ko, item.keywords?.zh, item.keywords?.en].flatMap((words) => words ?? []),
    category: textsOf(item.category),
  };
}

/** Fields and how much a match in them counts; the same for every peer that can weigh fields. */
export const fieldWeights = { name: 5, company: 3, keywords: 2, category: 1 } as const;

/** A run of characters that are written without blanks between words, or a word of any other script. */
const runs =
  /[\p{Script=Han}\p{Script=Hangul}]+|[\p{L}\p{M}\p{N}]+?(?=[\p{Script=Han}\p{Script=Hangul}]|[^\p{L}\p{M}\p{N}]|$)/gu;

/**
 * The tokenizer that search libraries recommend for Chinese and Korean: pairs of neighbouring characters, a single one
 * alone; words of other scripts whole. Lower case, compatibility forms folded.
 */
export function tokenizeBigrams(text: string): string[] {
  const folded = text.normalize('NFKC').toLowerCase();
  return (folded.match(runs) ?? []).flatMap((run) => {
    const isPaired = /[\p{Script=Han}\p{Script=Hangul}]/u.test(run);
    if (!isPaired || run.length === 1) return [run];
    const chars = [...run];
    return chars.slice(1).map((char, index) => `${chars[index] ?? ''}${char}`);
  });
}
