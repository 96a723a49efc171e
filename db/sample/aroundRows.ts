/** What stands around the exhibits: places and programme, chapters of the customs tariff, phrases for the booth. */
import type { RowWriter } from '#db/rowWriter.ts';
import type { Sources } from './sources.ts';

/** China has one time zone and no summer time. */
const fairTime = (wallTime: string): string => `${wallTime}:00+08:00`;

function writePlaces(rows: RowWriter, places: Sources['places']): void {
  for (const place of places) {
    const id = rows.insert('place', {
      code: place.code,
      kind: place.kind,
      hall_id: place.hall === null ? null : rows.idOf('hall', place.hall),
      x_m: place.xM,
      y_m: place.yM,
    });
    rows.remember('place', place.code, id);
    rows.texts('place', id, { name: place.name });
  }
}

function writeProgramme(rows: RowWriter, events: Sources['events']): void {
  for (const event of events) {
    const { earlier = { starts: null, place: null } } = event;
    const id = rows.insert('event', {
      code: event.code,
      type_term_id: rows.idOf('term', `event_type:${event.type}`),
      place_id: rows.idOf('place', event.place),
      starts_at: fairTime(event.starts),
      ends_at: fairTime(event.ends),
      status: event.status,
      capacity: null,
      is_sample_time: 1,
      earlier_starts_at: earlier.starts === null ? null : fairTime(earlier.starts),
      earlier_place_id: earlier.place === null ? null : rows.idOf('place', earlier.place),
    });
    rows.texts('event', id, { title: event.title, description: event.description, host: event.host });
    event.languages.forEach((locale) => rows.insert('event_language', { event_id: id, locale }));
    event.industries.forEach((code, sort) =>
      rows.insert('event_category', { event_id: id, category_id: rows.idOf('category', `industry:${code}`), sort }),
    );
  }
}

/** Writes them all; industries, terms and halls must be there. */
export function writeAround(rows: RowWriter, { places, events, hsChapters, phrases }: Sources): void {
  writePlaces(rows, places);
  writeProgramme(rows, events);
  for (const chapter of hsChapters) {
    const id = rows.insert('hs_chapter', { code: chapter.code });
    rows.texts('hs_chapter', id, { name: chapter.name });
  }
  phrases.forEach((phrase, sort) => {
    const id = rows.insert('phrase', { code: phrase.code, topic: phrase.topic, asked_by: phrase.askedBy, sort });
    rows.texts('phrase', id, { text: phrase.text });
  });
}
