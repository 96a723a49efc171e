/** The fair itself, its programme, and the numbers a screen opens with. */
import type { ReadableDb } from '#db/handle.ts';
import type { EventStatus, LocalText } from '#db/model.ts';
import type { Term, TermRepository } from './terms.ts';
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

/** One programme item; times are ISO 8601 with offset. */
export interface ProgrammeItem {
  id: string;
  type: Term;
  title: LocalText;
  description: LocalText | null;
  host: LocalText | null;
  place: LocalText | null;
  startsAt: string;
  endsAt: string;
  day: string;
  languages: string[];
  status: EventStatus;
  isSampleTime: boolean;
}

interface EventRow {
  id: number;
  code: string;
  type_term_id: number;
  place_id: number;
  starts_at: string;
  ends_at: string;
  status: EventStatus;
  is_sample_time: 0 | 1;
}

/** Reads what belongs to the fair as a whole. */
export function createFairRepository(db: ReadableDb, terms: TermRepository) {
  const texts = createTextReader(db, 'fair');
  const eventTexts = createTextReader(db, 'event');
  const placeTexts = createTextReader(db, 'place');
  const fair = db.prepare('SELECT edition, starts_on, ends_on, time_zone, is_sample FROM fair WHERE id = 1');
  const events = db.prepare(
    'SELECT id, code, type_term_id, place_id, starts_at, ends_at, status, is_sample_time FROM event ORDER BY starts_at, ends_at, code',
  );
  const languages = db
    .prepare('SELECT locale FROM event_language JOIN locale ON code = locale WHERE event_id = ? ORDER BY sort')
    .pluck();
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
    listProgramme: (locale: string): ProgrammeItem[] =>
      (events.all() as EventRow[]).map((row) => {
        const text = eventTexts(row.id);
        return {
          id: row.code,
          type: terms.get(row.type_term_id, locale) as Term, // The foreign key is NOT NULL.
          title: text.require('title', locale),
          description: text.get('description', locale),
          host: text.get('host', locale),
          place: placeTexts(row.place_id).get('name', locale),
          startsAt: row.starts_at,
          endsAt: row.ends_at,
          day: row.starts_at.slice(0, 10),
          languages: languages.all(row.id) as string[],
          status: row.status,
          isSampleTime: row.is_sample_time === 1,
        };
      }),
  };
}
