/** The programme, the other words for what is shown, and the fair itself, as a catalogue file has them. */
import { createHash } from 'node:crypto';
import type { ReadableDb } from '#db/handle.ts';
import { LOCALES } from '#db/model.ts';
import { categoryReader, listReader, textReader, toRecord, type CatalogueRecord } from './seedRows.ts';

interface EventRow {
  id: number;
  code: string;
  type: string;
  place: string;
  starts_at: string;
  ends_at: string;
  status: string;
  capacity: number | null;
  is_sample_time: 0 | 1;
  earlier_starts_at: string | null;
  earlier_place: string | null;
}

interface FairRow {
  code: string;
  edition: number;
  starts_on: string;
  ends_on: string;
  time_zone: string;
}

interface SynonymRow {
  owner: string;
  locale: string;
  word: string;
}

/** Clock and calendar of a zone: `2021-09-24T10:00:00+08:00` is `2021-09-24T10:00` in Shanghai. */
function wallClock(timeZone: string): (at: string | null) => string | null {
  // Swedish dates are written as ISO 8601 writes them.
  const format = new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'short' });
  return (at) => (at === null ? null : format.format(new Date(at)).replace(' ', 'T'));
}

const eventsInOrder = `SELECT event.id, event.code, term.code AS type, place.code AS place, starts_at, ends_at, status,
    capacity, is_sample_time, earlier_starts_at, earlier.code AS earlier_place
  FROM event JOIN term ON term.id = type_term_id JOIN place ON place.id = place_id
    LEFT JOIN place AS earlier ON earlier.id = earlier_place_id
  ORDER BY starts_at, event.code`;

function readEvents(db: ReadableDb, timeZone: string): CatalogueRecord[] {
  const texts = textReader(db, 'event');
  const industries = categoryReader(db, 'event', 'industry');
  const languages = listReader(
    db,
    'SELECT code FROM event_language JOIN locale ON code = locale WHERE event_id = ? ORDER BY sort',
  );
  const clock = wallClock(timeZone);
  return (db.prepare(eventsInOrder).all() as EventRow[]).map((row) =>
    toRecord(
      { type: 'event', code: row.code },
      {
        ...texts(row.id),
        type: row.type,
        place: row.place,
        startsAt: clock(row.starts_at),
        endsAt: clock(row.ends_at),
        status: row.status,
        earlierStartsAt: clock(row.earlier_starts_at),
        earlierPlace: row.earlier_place,
        capacity: row.capacity,
        languages: languages(row.id),
        industries: industries(row.id),
        isSampleTime: row.is_sample_time,
      },
    ),
  );
}

/**
 * The code of a synonym, from all that it is: the same word for the same thing is one record, whoever adds it. Twelve
 * hexadecimal digits; among 100,000 words two would meet once in 50,000 fairs.
 */
export function synonymCode(synonym: SynonymRow): string {
  const text = [synonym.owner, synonym.locale, synonym.word].join('\n');
  return createHash('sha256').update(text).digest('hex').slice(0, 12);
}

const synonyms = `SELECT owner, locale, word FROM (
    SELECT 0 AS turn, axis || ':' || code AS owner, locale, word, category.sort AS place, category_keyword.sort
      FROM category_keyword JOIN category ON category.id = category_id
    UNION ALL SELECT 1, term_group || ':' || code, locale, word, term.sort, term_keyword.sort
      FROM term_keyword JOIN term ON term.id = term_id
    UNION ALL SELECT 2, code, locale, word, region.sort, region_keyword.sort
      FROM region_keyword JOIN region ON region.id = region_id
  ) ORDER BY turn, owner, place, sort, locale, word`;

function readSynonyms(db: ReadableDb): CatalogueRecord[] {
  return (db.prepare(synonyms).all() as SynonymRow[])
    .filter(({ locale }) => (LOCALES as readonly string[]).includes(locale))
    .map((row) => toRecord({ type: 'synonym', code: synonymCode(row) }, { ...row }));
}

function readFair(db: ReadableDb, fair: FairRow): CatalogueRecord {
  const kimchi = db.prepare("SELECT value FROM catalogue_setting WHERE key = 'kimchi_name_zh'").pluck().get();
  return toRecord(
    { type: 'fair', code: 'fair' },
    {
      ...textReader(db, 'fair')(1),
      edition: fair.edition,
      startsOn: fair.starts_on,
      endsOn: fair.ends_on,
      timeZone: fair.time_zone,
      kimchiNameZh: kimchi as string | undefined,
      code: fair.code,
    },
  );
}

/** Events in the order of time, synonyms by what they stand for, and the fair. */
export function readAroundRecords(db: ReadableDb): CatalogueRecord[] {
  const fair = db.prepare('SELECT code, edition, starts_on, ends_on, time_zone FROM fair').get() as FairRow; // An open catalogue names one.
  return [...readEvents(db, fair.time_zone), ...readSynonyms(db), readFair(db, fair)];
}
