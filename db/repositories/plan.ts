/** The floor plan as the catalogue holds it: read once, because a published catalogue never changes. */
import { boothNumberKey } from '#db/boothNumber.ts';
import type { ReadableDb } from '#db/handle.ts';
import type { BoothKind, FeatureKind, LocalText, PlanSide } from '#db/model.ts';
import type { Box, Outline, Point } from '#db/plan/geometry.ts';
import { createTextReader } from './texts.ts';

/** A hall with its size in metres. */
export interface PlanHall {
  id: number;
  code: string;
  widthM: number;
  depthM: number;
}

/** A zone; its outline may be empty in catalogues that came without a plan. */
export interface PlanZone {
  id: number;
  code: string;
  letter: string;
  hall: string;
  outline: Outline;
}

/** A booth, or a counter or shelf inside one (`parent`); `box` is null when the plan does not show it yet. */
export interface PlanBooth {
  number: string;
  kind: BoothKind;
  hall: string;
  zone: string;
  box: Box | null;
  front: PlanSide | null;
  parent: string | null;
}

/** Something in a hall that is no booth. `outline` is null for a rectangle. */
export interface PlanFeature {
  id: number;
  code: string;
  kind: FeatureKind;
  hall: string;
  box: Box;
  outline: Outline | null;
}

/** A place of the programme; null where it is not in a hall of the plan. */
export interface PlanPlace {
  id: number;
  code: string;
  hall: string | null;
  point: Point | null;
}

/** A spot where a kiosk stands or is meant to stand, and where its visitor looks: degrees clockwise from up. */
export interface KioskSpot {
  hall: string;
  xM: number;
  yM: number;
  facingDegrees: number;
}

/** An exhibitor as the plan names it. */
export interface Occupant {
  id: string;
  name: LocalText;
}

type BoothRow = Omit<PlanBooth, 'box'> & { x: number | null; y: number | null; width: number; depth: number };

const boothSql = `SELECT booth.number, booth.kind, hall.code AS hall, zone.code AS zone, booth.front,
    booth.x_m AS x, booth.y_m AS y, coalesce(booth.width_m, 1) AS width, coalesce(booth.depth_m, 1) AS depth,
    parent.number AS parent
  FROM booth JOIN hall ON hall.id = booth.hall_id JOIN zone ON zone.id = booth.zone_id
    LEFT JOIN booth AS parent ON parent.id = booth.parent_id
  ORDER BY booth.id`;

function readBooths(db: ReadableDb): PlanBooth[] {
  return (db.prepare(boothSql).all() as BoothRow[]).map(({ x, y, width, depth, ...rest }) => ({
    ...rest,
    box: x === null || y === null ? null : { xM: x, yM: y, widthM: width, depthM: depth },
  }));
}

function readPoints(db: ReadableDb, owner: 'zone' | 'plan_feature'): (id: number) => Outline {
  const statement = db.prepare(`SELECT x_m, y_m FROM ${owner}_point WHERE ${owner}_id = ? ORDER BY sort`).raw();
  return (id) => statement.all(id) as Point[];
}

function readZones(db: ReadableDb): PlanZone[] {
  const points = readPoints(db, 'zone');
  const sql = `SELECT zone.id, zone.code, letter, hall.code AS hall
    FROM zone JOIN hall ON hall.id = hall_id ORDER BY zone.sort`;
  return (db.prepare(sql).all() as Omit<PlanZone, 'outline'>[]).map((row) => ({ ...row, outline: points(row.id) }));
}

function readFeatures(db: ReadableDb): PlanFeature[] {
  const points = readPoints(db, 'plan_feature');
  const sql = `SELECT plan_feature.id, plan_feature.code, kind, hall.code AS hall, x_m AS xM, y_m AS yM,
      plan_feature.width_m AS widthM, plan_feature.depth_m AS depthM
    FROM plan_feature JOIN hall ON hall.id = hall_id ORDER BY plan_feature.sort`;
  return (db.prepare(sql).all() as (Omit<PlanFeature, 'box' | 'outline'> & Box)[]).map(
    ({ xM, yM, widthM, depthM, ...rest }) => {
      const outline = points(rest.id);
      return { ...rest, box: { xM, yM, widthM, depthM }, outline: outline.length > 0 ? outline : null };
    },
  );
}

function readPlaces(db: ReadableDb): PlanPlace[] {
  const sql = `SELECT place.id, place.code, hall.code AS hall, x_m AS x, y_m AS y
    FROM place LEFT JOIN hall ON hall.id = hall_id`;
  const rows = db.prepare(sql).all() as {
    id: number;
    code: string;
    hall: string | null;
    x: number;
    y: number | null;
  }[];
  return rows.map(({ x, y, ...rest }) => ({ ...rest, point: y === null ? null : [x, y] }));
}

/** Reads the plan, and who stands where. */
export function createPlanRepository(db: ReadableDb) {
  const halls = db
    .prepare('SELECT id, code, width_m AS widthM, depth_m AS depthM FROM hall ORDER BY sort')
    .all() as PlanHall[];
  const booths = readBooths(db);
  const byKey = new Map(booths.map((booth) => [boothNumberKey(booth.number), booth]));
  const moved = new Map(
    db
      .prepare('SELECT moved_booth.number_key, booth.number FROM moved_booth LEFT JOIN booth ON booth.id = booth_id')
      .raw()
      .all() as [string, string | null][],
  );
  const kiosks = db
    .prepare(
      `SELECT hall.code AS hall, x_m AS xM, y_m AS yM, facing_degrees AS facingDegrees
       FROM plan_kiosk JOIN hall ON hall.id = hall_id ORDER BY plan_kiosk.sort`,
    )
    .all() as KioskSpot[];
  const names = {
    hall: createTextReader(db, 'hall'),
    zone: createTextReader(db, 'zone'),
    feature: createTextReader(db, 'plan_feature'),
    place: createTextReader(db, 'place'),
    exhibitor: createTextReader(db, 'exhibitor'),
  };
  const exhibitorId = db.prepare('SELECT id FROM exhibitor WHERE code = ? AND is_visible = 1').pluck();
  const makerOf = db
    .prepare(
      `SELECT exhibitor.code FROM product JOIN exhibitor ON exhibitor.id = exhibitor_id
       WHERE product.code = ? AND product.is_visible = 1 AND exhibitor.is_visible = 1`,
    )
    .pluck();
  const boothsOf = db
    .prepare(
      `SELECT booth.number FROM exhibitor_booth JOIN booth ON booth.id = booth_id JOIN exhibitor ON exhibitor.id = exhibitor_id
       WHERE exhibitor.code = ? ORDER BY exhibitor_booth.sort`,
    )
    .pluck();
  const standing = db.prepare(
    `SELECT booth.number, exhibitor.id, exhibitor.code FROM exhibitor_booth
       JOIN booth ON booth.id = booth_id JOIN exhibitor ON exhibitor.id = exhibitor_id
     WHERE is_visible = 1 ORDER BY exhibitor.sort`,
  );

  // Published catalogues never change while open, and this is most of drawing a plan: kept per locale.
  const occupants = new Map<string, ReadonlyMap<string, Occupant[]>>();

  function nameOfExhibitor(id: number, locale: string): LocalText {
    const text = names.exhibitor(id);
    return text.get('short_name', locale) ?? text.require('name', locale);
  }

  return {
    halls,
    zones: readZones(db),
    booths,
    features: readFeatures(db),
    places: readPlaces(db),
    /** Suggested places of kiosks, the first one being the likeliest. */
    kiosks,
    /** The booth of a printed number in any spelling. */
    findBooth: (number: string): PlanBooth | undefined => byKey.get(boothNumberKey(number)),
    /** What became of an old number: the new one, null when the booth was withdrawn, undefined when it never was. */
    findMoved: (number: string): string | null | undefined => moved.get(boothNumberKey(number)),
    /** Numbers of an exhibitor's booths in catalogue order; null when there is no such exhibitor. */
    boothsOf: (exhibitor: string): string[] | null =>
      exhibitorId.get(exhibitor) === undefined ? null : (boothsOf.all(exhibitor) as string[]),
    /** Code of the exhibitor who shows a product. */
    exhibitorOf: (product: string): string | undefined => makerOf.get(product) as string | undefined,
    nameOf: (owner: 'hall' | 'zone' | 'feature' | 'place', id: number, locale: string): LocalText | null =>
      names[owner](id).get('name', locale),
    exhibitorName: (code: string, locale: string): LocalText | null => {
      const id = exhibitorId.get(code) as number | undefined;
      return id === undefined ? null : nameOfExhibitor(id, locale);
    },
    /** Who stands at each booth number, in catalogue order. */
    occupants: (locale: string): ReadonlyMap<string, Occupant[]> => {
      const kept = occupants.get(locale);
      if (kept) return kept;
      const found = new Map<string, Occupant[]>();
      for (const row of standing.all() as { number: string; id: number; code: string }[]) {
        const list = found.get(row.number) ?? [];
        list.push({ id: row.code, name: nameOfExhibitor(row.id, locale) });
        found.set(row.number, list);
      }
      occupants.set(locale, found);
      return found;
    },
  };
}

/** See {@link createPlanRepository}. */
export type PlanRepository = ReturnType<typeof createPlanRepository>;
