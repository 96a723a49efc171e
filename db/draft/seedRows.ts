/** How rows of a catalogue file become values of records. */
import type { ReadableDb } from '#db/handle.ts';
import { LOCALES, type Locale } from '#db/model.ts';
import type { RecordKey } from './types.ts';

/** One record with its values in canonical form, by stored name. */
export interface CatalogueRecord extends RecordKey {
  values: Readonly<Record<string, string>>;
}

/** What a row or a query gives for one value. */
export type RowValue = string | number | null | undefined;

/** One line of a query over texts or words. */
interface LocalRow {
  field: string;
  locale: string;
  value: string;
}

/** Catalogues that were written by hand may have blanks at line ends; in a draft they would be a difference. */
function canonicalText(value: RowValue): string {
  if (value === null || value === undefined) return '';
  return String(value)
    .replaceAll(/\r\n?/g, '\n')
    .replaceAll(/[^\S\n]+$/gm, '')
    .trim();
}

/** The record with every value that says something. */
export function toRecord(key: RecordKey, values: Readonly<Record<string, RowValue>>): CatalogueRecord {
  const texts = Object.entries(values).flatMap(([field, value]): [string, string][] => {
    const text = canonicalText(value);
    return text === '' ? [] : [[field, text]];
  });
  return { type: key.type, code: key.code, values: Object.fromEntries(texts) };
}

const isLocale = (locale: string): locale is Locale => (LOCALES as readonly string[]).includes(locale);

const fieldName = (column: string): string =>
  column.replaceAll(/_([a-z])/g, (_, letter: string) => letter.toUpperCase());

/** Texts of rows of `owner` by stored name, `short_name` in Korean as `shortName.ko`. */
export function textReader(db: ReadableDb, owner: string): (id: number) => Record<string, string> {
  // The owner's name comes from this folder's code.
  const texts = db.prepare(`SELECT field, locale, value FROM ${owner}_text WHERE ${owner}_id = ?`);
  return (id) =>
    Object.fromEntries(
      (texts.all(id) as LocalRow[])
        .filter(({ locale }) => isLocale(locale))
        .map(({ field, locale, value }) => [`${fieldName(field)}.${locale}`, value]),
    );
}

/** A list of one column of rows of an owner, joined as a draft keeps lists; null when there is none. */
export function listReader(db: ReadableDb, sql: string): (id: number) => string | null {
  const list = db.prepare(sql).pluck();
  return (id) => [...new Set(list.all(id) as string[])].join('\n') || null;
}

/** Keywords of rows of `owner` by stored name: `keywords.ko`, in their order. */
export function keywordReader(db: ReadableDb, owner: string): (id: number) => Record<string, string | null> {
  const read = Object.fromEntries(
    LOCALES.map((locale) => [
      `keywords.${locale}`,
      listReader(db, `SELECT word FROM ${owner}_keyword WHERE ${owner}_id = ? AND locale = '${locale}' ORDER BY sort`),
    ]),
  );
  return (id) => Object.fromEntries(Object.entries(read).map(([field, list]) => [field, list(id)]));
}

/** Codes of terms of rows of `owner` by field, in their order; `groups` says which group of terms a field holds. */
export function termReader(
  db: ReadableDb,
  owner: string,
  groups: Readonly<Record<string, string>>,
): (id: number) => Record<string, string | null> {
  const read = Object.entries(groups).map(([field, group]): [string, (id: number) => string | null] => [
    field,
    listReader(
      db,
      `SELECT code FROM ${owner}_term JOIN term ON term.id = term_id
       WHERE ${owner}_id = ? AND term_group = '${group}' ORDER BY ${owner}_term.sort`,
    ),
  ]);
  return (id) => Object.fromEntries(read.map(([field, list]) => [field, list(id)]));
}

/** Codes of categories of one axis of rows of `owner`, the main one first. */
export function categoryReader(
  db: ReadableDb,
  owner: string,
  axis: 'industry' | 'kind',
): (id: number) => string | null {
  return listReader(
    db,
    `SELECT code FROM ${owner}_category JOIN category ON category.id = category_id
     WHERE ${owner}_id = ? AND axis = '${axis}' ORDER BY ${owner}_category.sort`,
  );
}

/** Names of pictures of rows of `owner`, the main one first. */
export function pictureReader(db: ReadableDb, owner: string): (id: number) => string | null {
  return listReader(
    db,
    `SELECT code FROM ${owner}_media JOIN media ON media.id = media_id
     WHERE ${owner}_id = ? AND role = 'image' ORDER BY ${owner}_media.sort`,
  );
}
