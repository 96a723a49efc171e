/** The fair, its programme, and the words by which visitors look for things. */
import type { RowWriter } from '#db/rowWriter.ts';
import { withFairOffset } from './fairTime.ts';
import { listOf, textsOf, type PublicDraft, type PublicRecord } from './publicDraft.ts';
import { flag, positive } from './recordRows.ts';

/**
 * The fair is marked as sample only as long as all that it shows is one; in a mixed catalogue the mark over every page
 * would call real companies invented, while what is still a sample says so itself.
 */
const isAllSample = ({ exhibitors, products }: PublicDraft) =>
  [...exhibitors, ...products].every((record) => record.values['isSample'] === '1');

/** Writes the one row of the fair; `code` names it where the draft does not. */
export function writeFair(
  rows: RowWriter,
  published: PublicDraft,
  { fair, code }: { fair: PublicRecord; code: string },
) {
  const { values } = fair;
  const id = rows.insert('fair', {
    id: 1,
    code: values['code'] ?? code,
    edition: Number(values['edition']),
    starts_on: values['startsOn'] ?? '',
    ends_on: values['endsOn'] ?? '',
    time_zone: values['timeZone'] ?? '',
    is_sample: Number(isAllSample(published)),
  });
  rows.texts('fair', id, {
    name: textsOf(fair, 'name'),
    short_name: textsOf(fair, 'shortName'),
    venue: textsOf(fair, 'venue'),
    host: textsOf(fair, 'host'),
    theme: textsOf(fair, 'theme'),
  });
}

/** Writes the programme; `timeZone` is the fair's. */
export function writeProgramme(rows: RowWriter, events: readonly PublicRecord[], timeZone: string): void {
  const time = (wallTime: string | undefined) => (wallTime === undefined ? null : withFairOffset(wallTime, timeZone));
  for (const record of events) {
    const { values } = record;
    const id = rows.insert('event', {
      code: record.code,
      type_term_id: rows.idOf('term', `event_type:${values['type'] ?? ''}`),
      place_id: rows.idOf('place', values['place'] ?? ''),
      starts_at: time(values['startsAt']),
      ends_at: time(values['endsAt']),
      status: values['status'] ?? 'planned',
      capacity: positive(record, 'capacity'),
      is_sample_time: flag(record, 'isSampleTime'),
      earlier_starts_at: time(values['earlierStartsAt']),
      earlier_place_id: values['earlierPlace'] === undefined ? null : rows.idOf('place', values['earlierPlace']),
    });
    rows.texts('event', id, {
      title: textsOf(record, 'title'),
      description: textsOf(record, 'description'),
      host: textsOf(record, 'host'),
      booking_note: textsOf(record, 'bookingNote'),
    });
    listOf(values['languages']).forEach((locale) => rows.insert('event_language', { event_id: id, locale }));
    listOf(values['industries']).forEach((code, sort) =>
      rows.insert('event_category', { event_id: id, category_id: rows.idOf('category', `industry:${code}`), sort }),
    );
  }
}

/** Which table has the words of an owner, and how its row is called. */
function tableOf(rows: RowWriter, owner: string): { table: string; id: number } {
  if (!owner.includes(':')) return { table: 'region', id: rows.idOf('region', owner) };
  const table = /^(industry|kind):/.test(owner) ? 'category' : 'term';
  return { table, id: rows.idOf(table, owner) };
}

/** Writes them; a word that an owner has twice in one language is one word. */
export function writeSynonyms(rows: RowWriter, synonyms: readonly PublicRecord[]): void {
  const written = new Map<string, Set<string>>();
  for (const { values } of synonyms) {
    const { owner = '', locale = '', word = '' } = values;
    const words = written.get(owner) ?? new Set();
    written.set(owner, words);
    if (words.has(`${locale} ${word}`)) continue;
    const { table, id } = tableOf(rows, owner);
    rows.insert(`${table}_keyword`, { [`${table}_id`]: id, locale, word, sort: words.size });
    words.add(`${locale} ${word}`);
  }
}
