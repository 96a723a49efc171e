/** The programme of the fair: what, when, where, for whom. */
import type { ReadableDb } from '#db/handle.ts';
import type { EventStatus, LocalText } from '#db/model.ts';
import type { Term, TermRepository } from './terms.ts';
import { createTextReader } from './texts.ts';

/** One programme item; times are ISO 8601 with offset. */
interface ProgrammeItem {
  id: string;
  type: Term;
  title: LocalText;
  description: LocalText | null;
  host: LocalText | null;
  /** How to take part. */
  bookingNote: LocalText | null;
  place: LocalText | null;
  placeCode: string;
  /** Whether the plan shows the place. */
  isOnPlan: boolean;
  startsAt: string;
  endsAt: string;
  day: string;
  languages: string[];
  status: EventStatus;
  isSampleTime: boolean;
  /** What was announced before it was moved. */
  earlier: { startsAt: string | null; place: LocalText | null };
  /** Industries it is for, with what of them is shown; no industry means that it is for all. */
  fits: { industries: Term[]; exhibitors: number; products: number };
}

interface EventRow {
  id: number;
  code: string;
  type_term_id: number;
  place_id: number;
  place_code: string;
  is_on_plan: 0 | 1;
  starts_at: string;
  ends_at: string;
  status: EventStatus;
  is_sample_time: 0 | 1;
  earlier_starts_at: string | null;
  earlier_place_id: number | null;
}

/** Reads the programme in time order. */
export function createProgrammeRepository(db: ReadableDb, terms: TermRepository) {
  const eventTexts = createTextReader(db, 'event');
  const placeTexts = createTextReader(db, 'place');
  const categoryTexts = createTextReader(db, 'category');
  const events = db.prepare(
    `SELECT event.id, event.code, type_term_id, place_id, place.code AS place_code, place.x_m IS NOT NULL AS is_on_plan,
       starts_at, ends_at, status, is_sample_time, earlier_starts_at, earlier_place_id
     FROM event JOIN place ON place.id = place_id ORDER BY starts_at, ends_at, event.code`,
  );
  const languages = db
    .prepare('SELECT locale FROM event_language JOIN locale ON code = locale WHERE event_id = ? ORDER BY sort')
    .pluck();
  const industries = db.prepare(
    `SELECT category.id, category.code FROM event_category JOIN category ON category.id = category_id
     WHERE event_id = ? ORDER BY event_category.sort`,
  );
  // Counted as the filters of the search count, so that the number is the one the list then shows.
  const fitting = db.prepare(
    `SELECT
       (SELECT count(DISTINCT exhibitor.id) FROM exhibitor_category JOIN event_category USING (category_id)
          JOIN exhibitor ON exhibitor.id = exhibitor_id WHERE event_id = @id AND is_visible = 1) AS exhibitors,
       (SELECT count(DISTINCT product.id) FROM product_category JOIN event_category USING (category_id)
          JOIN product ON product.id = product_id JOIN exhibitor ON exhibitor.id = product.exhibitor_id
          WHERE event_id = @id AND product.is_visible = 1 AND exhibitor.is_visible = 1) AS products`,
  );
  return {
    list: (locale: string): ProgrammeItem[] =>
      (events.all() as EventRow[]).map((row) => {
        const text = eventTexts(row.id);
        return {
          id: row.code,
          type: terms.get(row.type_term_id, locale) as Term, // The foreign key is NOT NULL.
          title: text.require('title', locale),
          description: text.get('description', locale),
          host: text.get('host', locale),
          bookingNote: text.get('booking_note', locale),
          place: placeTexts(row.place_id).get('name', locale),
          placeCode: row.place_code,
          isOnPlan: row.is_on_plan === 1,
          startsAt: row.starts_at,
          endsAt: row.ends_at,
          day: row.starts_at.slice(0, 10),
          languages: languages.all(row.id) as string[],
          status: row.status,
          isSampleTime: row.is_sample_time === 1,
          earlier: {
            startsAt: row.earlier_starts_at,
            place: row.earlier_place_id === null ? null : placeTexts(row.earlier_place_id).get('name', locale),
          },
          fits: {
            industries: (industries.all(row.id) as { id: number; code: string }[]).map(({ id, code }) => ({
              code,
              label: categoryTexts(id).require('name', locale),
            })),
            ...(fitting.get({ id: row.id }) as { exhibitors: number; products: number }),
          },
        };
      }),
  };
}
