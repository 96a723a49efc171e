/** Everything a list of items says, arranged for asking: who bears this text, who has this key, is it said at all. */
import type { SearchItem } from '#db/search/itemSearch.ts';
import { languages, type Language } from './corpora.ts';

/** Where in an item a text stands. */
export type Field = 'name' | 'company' | 'keyword' | 'category';

/** One distinct text of one language; texts that differ only in case, blanks or punctuation are one. */
export interface TextEntry {
  language: Language;
  /** As first met in the items. */
  text: string;
  /** Folded, single blanks. */
  folded: string;
  /** Folded, no blanks. */
  squashed: string;
  fields: Set<Field>;
  /** Ids of the items bearing it in this language, in the items' order. */
  ids: string[];
}

/** Lower case; whatever is neither letter, mark nor digit becomes one blank. NFKC would break lone jamo, so not for those. */
export function fold(text: string): string {
  const composed = /[\u3131-\u318e]/.test(text) ? text.normalize('NFC') : text.normalize('NFKC');
  return composed
    .toLowerCase()
    .replace(/['’]/g, '')
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim();
}

/** Folded and without blanks: what two spellings of one text have in common. */
export function squash(text: string): string {
  return fold(text).replaceAll(' ', '');
}

/** Derives from a text what a way of typing has in common with it, e.g. its pinyin; null when it has none. */
export type KeyOf = (text: string) => string | null;

/** Questions about the texts of a list of items. */
export interface TextPool {
  items: readonly SearchItem[];
  /** Distinct texts of a language, in order of first appearance. */
  entries: (language: Language) => readonly TextEntry[];
  /** Items bearing a text that squashes to the same, in any language and field. */
  idsNamed: (text: string) => string[];
  /** Texts of `language` whose key is `key`. */
  entriesWithKey: (language: Language, keyOf: KeyOf, key: string) => readonly TextEntry[];
  /** Items with a text of `language` whose key is `key`. */
  idsWithKey: (language: Language, keyOf: KeyOf, key: string) => string[];
  /** Items with a text of `language` whose key begins with `key`. */
  idsWithKeyPrefix: (language: Language, keyOf: KeyOf, key: string) => string[];
  /** Items with a text of `language` whose key contains `part`. */
  idsWithKeyPart: (language: Language, keyOf: KeyOf, part: string) => string[];
  /** Items one of whose texts, in any language, contains `text`; blanks around it make it a whole word. */
  idsContaining: (text: string) => string[];
  /** Whether the squashed text occurs inside any text of any language. */
  occurs: (text: string) => boolean;
}

function collect(items: readonly SearchItem[]): Record<Language, Map<string, TextEntry>> {
  const all: Record<Language, Map<string, TextEntry>> = { ko: new Map(), zh: new Map(), en: new Map() };
  for (const item of items) {
    for (const language of languages) {
      const add = (field: Field, text: string | undefined) => {
        const key = squash(text ?? '');
        if (!text || key === '') return;
        const entry = all[language].get(key) ?? {
          language,
          text,
          folded: fold(text),
          squashed: key,
          fields: new Set(),
          ids: [],
        };
        all[language].set(key, entry);
        entry.fields.add(field);
        if (entry.ids.at(-1) !== item.id) entry.ids.push(item.id);
      };
      add('name', item.name[language]);
      add('company', item.company?.[language]);
      item.keywords?.[language]?.forEach((keyword) => add('keyword', keyword));
      add('category', item.category?.[language]);
    }
  }
  return all;
}

/** One long string of all folded texts, so that looking for a piece of text in 100,000 of them takes milliseconds. */
function createHaystack(entries: readonly TextEntry[], toText: (entry: TextEntry) => string) {
  const offsets: number[] = [];
  let length = 0;
  const parts = entries.map((entry) => {
    const part = `${toText(entry)}\n`;
    offsets.push(length);
    length += part.length;
    return part;
  });
  const hay = parts.join('');
  const entryAt = (position: number): number => {
    let [low, high] = [0, offsets.length - 1];
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((offsets[middle] ?? 0) <= position) low = middle;
      else high = middle - 1;
    }
    return low;
  };
  return {
    has: (needle: string) => hay.includes(needle),
    find: (needle: string): TextEntry[] => {
      const found: TextEntry[] = [];
      for (let at = hay.indexOf(needle); at >= 0;) {
        const index = entryAt(at);
        const entry = entries[index];
        if (entry) found.push(entry);
        at = hay.indexOf(needle, offsets[index + 1] ?? hay.length);
      }
      return found;
    },
  };
}

const idsOf = (entries: readonly TextEntry[]): string[] => [...new Set(entries.flatMap(({ ids }) => ids))];

/** Reads `items` once; keys are computed when first asked for and kept. */
export function createTextPool(items: readonly SearchItem[]): TextPool {
  const byLanguage = collect(items);
  const lists = { ko: [...byLanguage.ko.values()], zh: [...byLanguage.zh.values()], en: [...byLanguage.en.values()] };
  const everything = languages.flatMap((language) => lists[language]);
  const words = createHaystack(everything, ({ folded }) => ` ${folded} `);
  const squashed = createHaystack(everything, ({ squashed: text }) => text);
  const keyed = new Map<KeyOf, Map<Language, Map<string, TextEntry[]>>>();
  const byKey = (language: Language, keyOf: KeyOf): Map<string, TextEntry[]> => {
    const perLanguage = keyed.get(keyOf) ?? new Map<Language, Map<string, TextEntry[]>>();
    keyed.set(keyOf, perLanguage);
    const known = perLanguage.get(language);
    if (known) return known;
    const map = new Map<string, TextEntry[]>();
    for (const entry of lists[language]) {
      const key = keyOf(entry.text);
      if (!key) continue;
      const same = map.get(key);
      if (same) same.push(entry);
      else map.set(key, [entry]);
    }
    perLanguage.set(language, map);
    return map;
  };
  return {
    items,
    entries: (language) => lists[language],
    idsNamed: (text) => idsOf(languages.flatMap((language) => byLanguage[language].get(squash(text)) ?? [])),
    entriesWithKey: (language, keyOf, key) => byKey(language, keyOf).get(key) ?? [],
    idsWithKey: (language, keyOf, key) => idsOf(byKey(language, keyOf).get(key) ?? []),
    idsWithKeyPrefix: (language, keyOf, key) =>
      idsOf([...byKey(language, keyOf)].flatMap(([other, entries]) => (other.startsWith(key) ? entries : []))),
    idsWithKeyPart: (language, keyOf, part) =>
      idsOf([...byKey(language, keyOf)].flatMap(([other, entries]) => (other.includes(part) ? entries : []))),
    idsContaining: (text) => idsOf(words.find(text)),
    occurs: (text) => squashed.has(squash(text)),
  };
}
