/** Text in the reader's language, or the next best one. The fallback order lives here and nowhere else. */
import type { LocalText } from '#db/model.ts';
import type { ReadableDb } from '#db/handle.ts';

/** Owners that have a `<owner>_text` table. */
export type TextOwner =
  | 'fair'
  | 'term'
  | 'region'
  | 'media'
  | 'category'
  | 'hall'
  | 'zone'
  | 'exhibitor'
  | 'contact'
  | 'product'
  | 'place'
  | 'plan_feature'
  | 'event'
  | 'hs_chapter'
  | 'phrase';

/** Locales of the catalogue in fallback order: its main locale first, then as sorted in `locale`. */
export function readLocales(db: ReadableDb): string[] {
  return db.prepare('SELECT code FROM locale ORDER BY is_main DESC, sort').pluck().all() as string[];
}

/** The asked locale if there is text in it, else the catalogue's main locale, else any; null when there is none. */
export function pickText(
  values: ReadonlyMap<string, string> | undefined,
  asked: string,
  locales: readonly string[],
): LocalText | null {
  for (const locale of [asked, ...locales]) {
    const text = values?.get(locale);
    if (text !== undefined) return { text, locale };
  }
  return null;
}

/** All texts of one owner. */
export interface TextSet {
  /** See {@link pickText}. */
  get(field: string, asked: string): LocalText | null;
  /** Like `get` for a field that every valid catalogue has; an empty text is shown rather than a crash. */
  require(field: string, asked: string): LocalText;
  /** The field in every language it has, in the catalogue's order of locales. */
  all(field: string): LocalText[];
}

/** Reads the texts of one kind of owner with a statement prepared once. */
export function createTextReader(db: ReadableDb, owner: TextOwner): (id: number) => TextSet {
  const statement = db.prepare(`SELECT field, locale, value FROM ${owner}_text WHERE ${owner}_id = ?`);
  const locales = readLocales(db);
  return (id) => {
    const fields = new Map<string, Map<string, string>>();
    for (const row of statement.all(id) as { field: string; locale: string; value: string }[]) {
      let values = fields.get(row.field);
      if (!values) fields.set(row.field, (values = new Map()));
      values.set(row.locale, row.value);
    }
    const get = (field: string, asked: string) => pickText(fields.get(field), asked, locales);
    return {
      get,
      require: (field, asked) => get(field, asked) ?? { text: '', locale: asked },
      all: (field) =>
        locales.flatMap((locale) => {
          const text = fields.get(field)?.get(locale);
          return text === undefined ? [] : [{ text, locale }];
        }),
    };
  };
}
