/** Codes of the catalogue and what people call them, in every language. */
import type { Locale } from '../model.ts';
import type { ReadableDb } from '../handle.ts';
import type { VocabularyName } from './fields.ts';
import { moreWordsFor } from './vocabulary/moreWords.ts';
import type { CodeMatch } from './vocabulary/codeMatch.ts';
import { createNameIndex, type NameOf } from './vocabulary/nameIndex.ts';
import { createRegionIndex } from './vocabulary/regionIndex.ts';

/** One code. A name that a language lacks is the code. Districts are named with their province. */
export interface VocabularyEntry {
  code: string;
  names: Record<Locale, string>;
}

/** Vocabularies that the catalogue holds; `exhibitor` is the draft's, `fixed` codes are the field's own. */
export type CatalogueVocabulary = Exclude<VocabularyName, 'exhibitor' | 'fixed'>;

/** All vocabularies of one catalogue. */
export interface Vocabularies {
  /** In catalogue order. */
  list: (name: CatalogueVocabulary) => readonly VocabularyEntry[];
  name: (name: CatalogueVocabulary, code: string, locale: Locale) => string | undefined;
  /** Exact matches (code, name in any language, keyword), else unambiguous close ones, best first; empty for neither. */
  find: (name: CatalogueVocabulary, text: string) => readonly CodeMatch[];
}

interface CodeRow {
  id: number;
  code: string;
  parent: string | null;
}
interface WordRow {
  id: number;
  locale: string;
  word: string;
}

interface Source {
  rows: CodeRow[];
  names: WordRow[];
  keywords: WordRow[];
}

function readCategories(db: ReadableDb, axis: string): Source {
  const all = <Row>(sql: string) => db.prepare(sql).all(axis) as Row[];
  return {
    rows: all('SELECT id, code, NULL AS parent FROM category WHERE axis = ? ORDER BY sort, id'),
    names: all(`SELECT category_id AS id, locale, value AS word FROM category_text
      JOIN category ON category.id = category_id WHERE axis = ? AND field = 'name'`),
    keywords: all(`SELECT category_id AS id, locale, word FROM category_keyword
      JOIN category ON category.id = category_id WHERE axis = ?`),
  };
}

function readTerms(db: ReadableDb, group: string): Source {
  const all = <Row>(sql: string) => db.prepare(sql).all(group) as Row[];
  return {
    rows: all('SELECT id, code, NULL AS parent FROM term WHERE term_group = ? ORDER BY sort, id'),
    names: all(`SELECT term_id AS id, locale, value AS word FROM term_text
      JOIN term ON term.id = term_id WHERE term_group = ? AND field = 'name'`),
    keywords: all(`SELECT term_id AS id, locale, word FROM term_keyword
      JOIN term ON term.id = term_id WHERE term_group = ?`),
  };
}

function readRegions(db: ReadableDb): Source {
  const all = <Row>(sql: string) => db.prepare(sql).all() as Row[];
  return {
    rows: all(`SELECT region.id, region.code, parent.code AS parent FROM region
      LEFT JOIN region AS parent ON parent.id = region.parent_id ORDER BY region.sort, region.id`),
    names: all(`SELECT region_id AS id, locale, value AS word FROM region_text WHERE field = 'name'`),
    keywords: all('SELECT region_id AS id, locale, word FROM region_keyword'),
  };
}

function readPlaces(db: ReadableDb): Source {
  const all = <Row>(sql: string) => db.prepare(sql).all() as Row[];
  return {
    rows: all('SELECT id, code, NULL AS parent FROM place ORDER BY id'),
    names: all(`SELECT place_id AS id, locale, value AS word FROM place_text WHERE field = 'name'`),
    keywords: [],
  };
}

function sourceOf(db: ReadableDb, name: CatalogueVocabulary): Source {
  if (name === 'industry' || name === 'kind') return readCategories(db, name);
  if (name === 'region') return readRegions(db);
  return name === 'place' ? readPlaces(db) : readTerms(db, name);
}

function entriesOf({ rows, names }: Source): VocabularyEntry[] {
  const own = new Map(names.map(({ id, locale, word }) => [`${id} ${locale}`, word]));
  const idOf = new Map(rows.map(({ code, id }) => [code, id]));
  const nameOf = ({ id, code, parent }: CodeRow, locale: Locale) => {
    const name = own.get(`${id} ${locale}`) ?? code;
    const province = parent === null ? undefined : own.get(`${idOf.get(parent)} ${locale}`);
    if (province === undefined) return name;
    return locale === 'en' ? `${name}, ${province}` : `${province} ${name}`;
  };
  return rows.map((row) => ({
    code: row.code,
    names: { ko: nameOf(row, 'ko'), 'zh-CN': nameOf(row, 'zh-CN'), en: nameOf(row, 'en') },
  }));
}

/** 전신환 송금(T/T) is also called 전신환 송금, and T/T; kinds of goods only by what stands before the bracket. */
function partsOf(name: string, vocabulary: CatalogueVocabulary): string[] {
  const match = /^(.+?)\s*[（(]([^（()）]+)[)）]$/.exec(name);
  if (!match) return [];
  return vocabulary === 'product_type' ? [match[1] ?? ''] : [match[1] ?? '', match[2] ?? ''];
}

function namesFor(vocabulary: CatalogueVocabulary, source: Source): NameOf[] {
  const codeOf = new Map(source.rows.map(({ id, code }) => [id, code]));
  const words = (rows: readonly WordRow[], rank: NameOf['rank']) =>
    rows.map(({ id, word }): NameOf => ({ code: codeOf.get(id) ?? '', word, rank }));
  const names = words(source.names, 1);
  return [
    ...source.rows.map(({ code }): NameOf => ({ code, word: code, rank: 0 })),
    ...names,
    ...words(source.keywords, 2),
    ...source.rows.flatMap(({ code }) =>
      moreWordsFor(vocabulary, code).map((word): NameOf => ({ code, word, rank: 2 })),
    ),
    ...names.flatMap(({ code, word }) =>
      partsOf(word, vocabulary).map((part): NameOf => ({ code, word: part, rank: 3 })),
    ),
  ];
}

function createFinder(vocabulary: CatalogueVocabulary, source: Source): (text: string) => readonly CodeMatch[] {
  if (vocabulary !== 'region') return createNameIndex(namesFor(vocabulary, source));
  const words = new Map<number, string[]>();
  for (const { id, word } of [...source.names, ...source.keywords]) words.set(id, [...(words.get(id) ?? []), word]);
  return createRegionIndex(source.rows.map(({ id, code, parent }) => ({ code, parent, words: words.get(id) ?? [] })));
}

/** The vocabularies of a catalogue. Each is read at its first use and then kept: the file does not change. */
export function readVocabularies(db: ReadableDb): Vocabularies {
  interface Loaded {
    entries: readonly VocabularyEntry[];
    byCode: ReadonlyMap<string, VocabularyEntry>;
    find: (text: string) => readonly CodeMatch[];
  }
  const loaded = new Map<CatalogueVocabulary, Loaded>();
  const load = (name: CatalogueVocabulary): Loaded => {
    let vocabulary = loaded.get(name);
    if (!vocabulary) {
      const source = sourceOf(db, name);
      const entries = entriesOf(source);
      const byCode = new Map(entries.map((entry) => [entry.code, entry]));
      vocabulary = { entries, byCode, find: createFinder(name, source) };
      loaded.set(name, vocabulary);
    }
    return vocabulary;
  };
  return {
    list: (name) => load(name).entries,
    name: (name, code, locale) => load(name).byCode.get(code)?.names[locale],
    find: (name, text) => load(name).find(text),
  };
}
