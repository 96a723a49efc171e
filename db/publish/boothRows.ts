/** Where exhibitors stand: booths of the plan, or numbers that the plan does not know and that are printed all the same. */
import { boothNumberKey } from '#db/boothNumber.ts';
import type { ReadableDb } from '#db/handle.ts';
import type { RowWriter } from '#db/rowWriter.ts';

/** The booths that the plan shows, by what is compared of their numbers. */
export interface KnownBooths {
  /** Row of a printed number; one that has moved leads to where it is now. */
  find: (number: string) => number | undefined;
  /** Where a number that is not on the plan is taken to be: the zone of its letter, else the first of all. */
  zoneOf: (number: string) => { zoneId: number; hallId: number } | undefined;
}

/** Reads them from a catalogue with a plan. The same number in two halls is the one of the first hall. */
export function readBooths(db: ReadableDb): KnownBooths {
  const booths = db
    .prepare(
      `SELECT number_key, booth_id FROM moved_booth WHERE booth_id IS NOT NULL
       UNION ALL SELECT * FROM (SELECT number_key, booth.id FROM booth JOIN hall ON hall.id = hall_id ORDER BY hall.sort DESC)`,
    )
    .raw()
    .all() as [string, number][];
  const byKey = new Map(booths);
  const zones = db
    .prepare(
      `SELECT letter, zone.id AS zoneId, hall_id AS hallId FROM zone JOIN hall ON hall.id = hall_id
       ORDER BY hall.sort, zone.sort`,
    )
    .all() as { letter: string; zoneId: number; hallId: number }[];
  return {
    find: (number) => byKey.get(boothNumberKey(number)),
    zoneOf: (number) => {
      const [letter] = /^[A-Z](?=\d|$)/.exec(boothNumberKey(number)) ?? [];
      const { zoneId, hallId } = zones.find((zone) => zone.letter === letter) ?? zones[0] ?? {};
      return zoneId === undefined || hallId === undefined ? undefined : { zoneId, hallId };
    },
  };
}

/** Gives the row of a printed number, adding a booth without a position when the plan has none. */
export function boothWriter(rows: RowWriter, known: KnownBooths): (number: string) => number | undefined {
  const added = new Map<string, number>();
  return (number) => {
    const key = boothNumberKey(number);
    const found = known.find(number) ?? added.get(key);
    const zone = known.zoneOf(number);
    if (found !== undefined || !zone) return found;
    const row = { number, number_key: key, kind: 'booth', hall_id: zone.hallId, zone_id: zone.zoneId };
    const id = rows.insert('booth', row);
    added.set(key, id);
    return id;
  };
}
