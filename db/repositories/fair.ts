/** The fair itself, its programme, and the numbers a screen opens with. */
import type { ReadableDb } from '#db/handle.ts';
import type { LocalText } from '#db/model.ts';
import { createTextReader } from './texts.ts';

/** The fair as a visitor reads it. */
export interface Fair {
  name: LocalText;
  shortName: LocalText;
  venue: LocalText | null;
  edition: number;
  startsOn: string;
  endsOn: string;
  timeZone: string;
  isSample: boolean;
}

/** Reads what belongs to the fair as a whole. */
export function createFairRepository(db: ReadableDb) {
  const texts = createTextReader(db, 'fair');
  const fair = db.prepare('SELECT edition, starts_on, ends_on, time_zone, is_sample FROM fair WHERE id = 1');
  const counts = db.prepare(
    `SELECT (SELECT count(*) FROM exhibitor WHERE is_visible = 1) AS exhibitors,
       (SELECT count(*) FROM product JOIN exhibitor ON exhibitor.id = exhibitor_id
          WHERE product.is_visible = 1 AND exhibitor.is_visible = 1) AS products,
       (SELECT count(*) FROM category WHERE axis = 'industry') AS industries`,
  );
  const setting = db.prepare('SELECT value FROM catalogue_setting WHERE key = ?').pluck();
  return {
    getFair(locale: string): Fair {
      const row = fair.get() as {
        edition: number;
        starts_on: string;
        ends_on: string;
        time_zone: string;
        is_sample: 0 | 1;
      };
      const text = texts(1);
      return {
        name: text.require('name', locale),
        shortName: text.get('short_name', locale) ?? text.require('name', locale),
        venue: text.get('venue', locale),
        edition: row.edition,
        startsOn: row.starts_on,
        endsOn: row.ends_on,
        timeZone: row.time_zone,
        isSample: row.is_sample === 1,
      };
    },
    getCounts: () => counts.get() as { exhibitors: number; products: number; industries: number },
    /** The catalogue's version text, empty when the file names none. */
    getVersion: (): string => (setting.get('version') as string | undefined) ?? '',
  };
}
