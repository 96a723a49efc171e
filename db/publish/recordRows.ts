/** What exhibitors and products have in common: categories, terms, words to search by, pictures. */
import { LOCALES } from '#db/model.ts';
import type { RowWriter } from '#db/rowWriter.ts';
import type { PictureWriter } from './pictures.ts';
import { listOf, type PublicRecord } from './publicDraft.ts';

/** Where rows go. */
export interface Target {
  rows: RowWriter;
  pictures: PictureWriter;
}

/** A record that has got its row. */
export interface Owner {
  type: 'exhibitor' | 'product';
  id: number;
  record: PublicRecord;
}

/** 1 or 0; an empty flag is 0. */
export const flag = (record: PublicRecord, field: string) => Number(record.values[field] === '1');

/** A number above zero, else null: 0 days and price 0 are how lists write that they do not say. */
export function positive(record: PublicRecord, field: string): number | null {
  const number = Number(record.values[field] ?? 0);
  return number > 0 ? number : null;
}

/** The term of a coded field, e.g. of the group `incoterm`; null when it is empty. */
export function termId(rows: RowWriter, group: string, code: string | undefined): number | null {
  return code === undefined ? null : rows.idOf('term', `${group}:${code}`);
}

/** `codes` are complete, e.g. `industry:food`; in the record's order. */
export function writeCategories({ rows }: Target, { type, id }: Owner, codes: readonly string[]): void {
  [...new Set(codes)].forEach((code, sort) =>
    rows.insert(`${type}_category`, { [`${type}_id`]: id, category_id: rows.idOf('category', code), sort }),
  );
}

/** Fields of codes with the group of terms they belong to. */
export function writeTerms({ rows }: Target, { type, id, record }: Owner, fields: Record<string, string>): void {
  const codes = Object.entries(fields).flatMap(([field, group]) =>
    listOf(record.values[field]).map((code) => `${group}:${code}`),
  );
  [...new Set(codes)].forEach((code, sort) =>
    rows.insert(`${type}_term`, { [`${type}_id`]: id, term_id: rows.idOf('term', code), sort }),
  );
}

/** Words to search by, in every language. */
export function writeKeywords({ rows }: Target, { type, id, record }: Owner): void {
  for (const locale of LOCALES) {
    listOf(record.values[`keywords.${locale}`]).forEach((word, sort) =>
      rows.insert(`${type}_keyword`, { [`${type}_id`]: id, locale, word, sort }),
    );
  }
}

/** Pictures that the store has; checks have told of the others. */
export function writePictures({ rows, pictures }: Target, { type, id, record }: Owner): void {
  const found = listOf(record.values['pictures']).flatMap((name) => pictures.write(name) ?? []);
  [...new Set(found)].forEach((mediaId, sort) =>
    rows.insert(`${type}_media`, { [`${type}_id`]: id, media_id: mediaId, role: 'image', sort }),
  );
}
