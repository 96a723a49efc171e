/** The kiosk's own search over any list of items: for organisers who try their lists, and for measuring. */
import { buildIndex, type DocumentText, type SearchDocument } from './index/buildIndex.ts';
import { byFacetGroup } from './index/indexData.ts';
import { LoadedIndex } from './index/loadedIndex.ts';
import { SearchIndex } from './searchIndex.ts';

type Language = 'ko' | 'zh' | 'en';

/** One item of a list; any language and any part but the id may be missing. */
export interface SearchItem {
  id: string;
  name: { [L in Language]?: string };
  keywords?: { [L in Language]?: string[] };
  category?: { [L in Language]?: string };
  company?: { [L in Language]?: string };
}

/** A found item; scores are between 0 and 1 and fall along the list. */
export interface ItemResult {
  id: string;
  score: number;
}

/** A search over the items it was made from. */
export interface ItemSearch {
  search: (query: string, limit?: number) => ItemResult[];
}

const locales = { ko: 'ko', zh: 'zh-CN', en: 'en' } as const;

export function toDocument(item: SearchItem, order: number): SearchDocument {
  const texts: DocumentText[] = [];
  for (const language of ['ko', 'zh', 'en'] as const) {
    const add = (field: DocumentText['field'], text: string | undefined) => {
      if (text) texts.push({ field, locale: locales[language], text });
    };
    add('name', item.name[language]);
    item.keywords?.[language]?.forEach((word) => add('keyword', word));
    add('category', item.category?.[language]);
    add('company', item.company?.[language]);
  }
  const facets = byFacetGroup((): string[] => []);
  return { type: 'product', id: order, texts, facets, isNegotiable: false };
}

/** Builds the index over `items`; equal scores keep their order. */
export function createItemSearch(items: readonly SearchItem[]): ItemSearch {
  const index = new SearchIndex(new LoadedIndex(buildIndex(items.map(toDocument))));
  return {
    search: (query, limit = 10) =>
      index
        .search(query)
        .slice(0, limit)
        .map(({ document, score }) => ({ id: items[document]?.id ?? '', score })),
  };
}
