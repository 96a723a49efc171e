/** Lists of trilingual items to measure a search on: two public vocabularies that nobody here has written, and the sample. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { sampleSourceDir } from '#db/paths.ts';
import { readSources, type SourceText } from '#db/sample/sources.ts';
import type { SearchItem } from '#db/search/itemSearch.ts';

/** Languages of the kiosk as the search names them. */
export const languages = ['ko', 'zh', 'en'] as const;
/** One of {@link languages}. */
export type Language = (typeof languages)[number];

/** Names of the corpora. */
export const corpusNames = ['emoji', 'cldr', 'sample'] as const;
/** One of {@link corpusNames}. */
export type CorpusName = (typeof corpusNames)[number];

const { resolve } = createRequire(import.meta.url);
const readJson = (path: string): unknown => JSON.parse(readFileSync(resolve(path), 'utf8'));

interface Emoji {
  label: string;
  hexcode: string;
  tags?: string[];
  group?: number;
}
interface EmojiMessages {
  groups: { message: string; order: number }[];
}

/** About 1,900 emoji: label as name, tags as keywords, group as category. */
function loadEmoji(): SearchItem[] {
  const perLanguage = languages.map((language) => {
    const emoji = readJson(`emojibase-data/${language}/data.json`) as Emoji[];
    const { groups } = readJson(`emojibase-data/${language}/messages.json`) as EmojiMessages;
    return {
      language,
      byCode: new Map(emoji.map((entry) => [entry.hexcode, entry])),
      groupNames: new Map(groups.map(({ order, message }) => [order, message])),
    };
  });
  const codes = [...(perLanguage[0]?.byCode.keys() ?? [])];
  return codes.flatMap((code) => {
    const item: Required<Omit<SearchItem, 'company'>> = { id: code, name: {}, keywords: {}, category: {} };
    for (const { language, byCode, groupNames } of perLanguage) {
      const entry = byCode.get(code);
      const group = groupNames.get(entry?.group ?? -1);
      // Letters that only make flags have no group; nobody looks for them.
      if (!entry || group === undefined) return [];
      item.name[language] = entry.label;
      item.keywords[language] = entry.tags ?? [];
      item.category[language] = group;
    }
    return [item];
  });
}

const cldrKinds = {
  languages: { ko: '언어', zh: '语言', en: 'Languages' },
  territories: { ko: '국가 및 지역', zh: '国家和地区', en: 'Territories' },
  scripts: { ko: '문자', zh: '文字', en: 'Scripts' },
};
/** CLDR calls simplified Chinese plainly `zh`. */
const cldrFolder: Record<Language, string> = { ko: 'ko', zh: 'zh', en: 'en' };

type CldrFile = { main: Record<string, { localeDisplayNames: Record<string, Record<string, string>> }> };

/** Names of languages, territories and scripts; variants of one code and names met before are left out. No keywords. */
function loadCldr(): SearchItem[] {
  const seen = new Set<string>();
  return Object.entries(cldrKinds).flatMap(([kind, category]) => {
    const tables = languages.map((language) => {
      const folder = cldrFolder[language];
      const file = readJson(`cldr-localenames-full/main/${folder}/${kind}.json`) as CldrFile;
      return file.main[folder]?.localeDisplayNames[kind] ?? {};
    });
    const [korean = {}, chinese = {}, english = {}] = tables;
    return Object.entries(english).flatMap(([code, en]) => {
      const [ko, zh] = [korean[code], chinese[code]];
      if (!ko || !zh || code.includes('-alt-') || code.includes('-menu-') || seen.has(en)) return [];
      seen.add(en);
      return [{ id: `${kind}-${code}`, name: { ko, zh, en }, category }];
    });
  });
}

/** The sample catalogue: its exhibitors, then its products with their exhibitor as company. */
function loadSample(): SearchItem[] {
  const { exhibitors, products, industries, terms, fair } = readSources(sampleSourceDir);
  const chinese = (text: string | undefined) => text?.replaceAll('{{kimchi}}', fair.kimchiNameZh) ?? '';
  const texts = (text: SourceText | undefined) => ({
    ko: text?.ko ?? '',
    zh: chinese(text?.['zh-CN']),
    en: text?.en ?? '',
  });
  const words = (byLocale: Record<string, string[]>) => ({
    ko: byLocale['ko'] ?? [],
    zh: (byLocale['zh-CN'] ?? []).map(chinese),
    en: byLocale['en'] ?? [],
  });
  const industryNames = new Map(industries.map(({ code, name }) => [code, name]));
  const typeNames = new Map(
    terms.filter(({ group }) => group === 'product_type').map(({ code, name }) => [code, name]),
  );
  const companies = new Map(exhibitors.map(({ id, shortName }) => [id, shortName]));
  return [
    ...exhibitors.map(({ id, shortName, keywords }) => ({
      id,
      name: texts(shortName),
      keywords: words(keywords),
      category: texts(industryNames.get(id.slice(0, id.indexOf('-')))),
    })),
    ...products.map(({ id, name, keywords, type, exhibitor }) => ({
      id,
      name: texts(name),
      keywords: words(keywords),
      category: texts(typeNames.get(type)),
      company: texts(companies.get(exhibitor)),
    })),
  ];
}

const loaders: Record<CorpusName, () => SearchItem[]> = { emoji: loadEmoji, cldr: loadCldr, sample: loadSample };

/** Items of one corpus, ids unique within it, always in the same order. */
export function loadCorpus(name: CorpusName): SearchItem[] {
  return loaders[name]();
}

/** Items of all corpora in one list; ids start with the corpus, so they stay unique. */
export function loadAllCorpora(): SearchItem[] {
  return corpusNames.flatMap((name) => loadCorpus(name).map((item) => ({ ...item, id: `${name}:${item.id}` })));
}
