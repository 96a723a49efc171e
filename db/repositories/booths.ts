/** Where exhibitors stand. */
import type { ReadableDb } from '#db/handle.ts';
import type { BoothKind, LocalText } from '#db/model.ts';
import { createTextReader } from './texts.ts';

/** A position as a visitor reads it. */
export interface BoothRef {
  number: string;
  kind: BoothKind;
  hall: LocalText;
  zone: { code: string; letter: string; label: LocalText };
  /** How many other exhibitors stand at the same position. */
  sharedWith: number;
}

interface BoothRow {
  number: string;
  kind: BoothKind;
  hall_id: number;
  zone_id: number;
  zone_code: string;
  letter: string;
  occupants: number;
}

/** Reads the positions of an exhibitor in catalogue order; an empty list means "not assigned yet". */
export function createBoothRepository(db: ReadableDb) {
  const hallTexts = createTextReader(db, 'hall');
  const zoneTexts = createTextReader(db, 'zone');
  const ofExhibitor = db.prepare(
    `SELECT booth.number, booth.kind, booth.hall_id, booth.zone_id, zone.code AS zone_code, zone.letter,
       (SELECT count(*) FROM exhibitor_booth AS other JOIN exhibitor ON exhibitor.id = other.exhibitor_id
        WHERE other.booth_id = booth.id AND exhibitor.is_visible = 1) AS occupants
     FROM exhibitor_booth JOIN booth ON booth.id = booth_id JOIN zone ON zone.id = booth.zone_id
     WHERE exhibitor_id = ? ORDER BY exhibitor_booth.sort`,
  );
  return {
    ofExhibitor: (id: number, locale: string): BoothRef[] =>
      (ofExhibitor.all(id) as BoothRow[]).map((row) => ({
        number: row.number,
        kind: row.kind,
        hall: hallTexts(row.hall_id).require('name', locale),
        zone: { code: row.zone_code, letter: row.letter, label: zoneTexts(row.zone_id).require('name', locale) },
        sharedWith: row.occupants - 1,
      })),
  };
}

/** See {@link createBoothRepository}. */
export type BoothRepository = ReturnType<typeof createBoothRepository>;
