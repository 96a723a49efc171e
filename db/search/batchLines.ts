/** Lines of JSON as items and queries, with what is wrong with those that are neither. */
import type { SearchItem } from './itemSearch.ts';

/** A query to run. */
export interface BatchQuery {
  id: string;
  q: string;
}

/** A line that cannot be used. `line` counts from 1. */
export interface BadLine {
  line: number;
  problem: string;
}

const languages = ['ko', 'zh', 'en'] as const;

type Json = Record<string, unknown>;

const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function requireId(value: Json): string {
  const { id } = value;
  if (typeof id === 'string' && id !== '') return id;
  if (typeof id === 'number') return String(id);
  throw new Error('"id" must be a string that is not empty, or a number');
}

/** A text per language; null and missing languages are left out. */
function readTexts(value: unknown, name: string): Partial<Record<(typeof languages)[number], string>> {
  if (value === undefined || value === null) return {};
  if (!isObject(value)) throw new Error(`"${name}" must be an object with ko, zh and en`);
  return Object.fromEntries(
    languages.flatMap((language) => {
      const text = value[language];
      if (text === undefined || text === null) return [];
      if (typeof text !== 'string') throw new Error(`"${name}.${language}" must be a string`);
      return [[language, text]];
    }),
  );
}

function readLists(value: unknown, name: string): Partial<Record<(typeof languages)[number], string[]>> {
  if (value === undefined || value === null) return {};
  if (!isObject(value)) throw new Error(`"${name}" must be an object with lists for ko, zh and en`);
  return Object.fromEntries(
    languages.flatMap((language) => {
      const list = value[language];
      if (list === undefined || list === null) return [];
      if (!Array.isArray(list) || !list.every((each) => typeof each === 'string'))
        throw new Error(`"${name}.${language}" must be a list of strings`);
      return [[language, list]];
    }),
  );
}

/** An item of a line. Throws an error that says what is wrong. */
export function parseItem(value: unknown): SearchItem {
  if (!isObject(value)) throw new Error('not an object');
  return {
    id: requireId(value),
    name: readTexts(value['name'], 'name'),
    keywords: readLists(value['keywords'], 'keywords'),
    category: readTexts(value['category'], 'category'),
    company: readTexts(value['company'], 'company'),
  };
}

/** A query of a line. Throws an error that says what is wrong. */
export function parseQuery(value: unknown): BatchQuery {
  if (!isObject(value)) throw new Error('not an object');
  const { q } = value;
  if (typeof q !== 'string') throw new Error('"q" must be a string');
  return { id: requireId(value), q };
}

/** Reads every line that is not blank; a byte order mark at the beginning is no part of it. */
export function readLines<T>(text: string, parse: (value: unknown) => T): { records: T[]; bad: BadLine[] } {
  const records: T[] = [];
  const bad: BadLine[] = [];
  text
    .replace(/^\uFEFF/, '')
    .split(/\r\n|\n|\r/)
    .forEach((line, index) => {
      if (line.trim() === '') return;
      try {
        records.push(parse(JSON.parse(line)));
      } catch (error) {
        bad.push({ line: index + 1, problem: (error as Error).message });
      }
    });
  return { records, bad };
}
