/** Writes the floor plan's rows: halls, zones, booths, features, old numbers, places for kiosks. */
import { boothNumberKey } from '#db/boothNumber.ts';
import type { PlanFile, PlanFileBooth } from '#db/plan/planFile.ts';
import { boxAround } from '#db/plan/geometry.ts';
import type { RowWriter } from '#db/rowWriter.ts';

function writeZones(rows: RowWriter, plan: PlanFile): void {
  plan.zones.forEach((zone, sort) => {
    const row = { code: zone.code, letter: zone.letter, hall_id: rows.idOf('hall', zone.hall), sort };
    const id = rows.insert('zone', row);
    rows.remember('zone', zone.code, id);
    rows.texts('zone', id, { name: zone.name });
    zone.outline.forEach(([x, y], index) => rows.insert('zone_point', { zone_id: id, sort: index, x_m: x, y_m: y }));
  });
}

function writeBooths(rows: RowWriter, plan: PlanFile): void {
  const hallOf = new Map(plan.zones.map((zone) => [zone.code, zone.hall]));
  const write = (booth: PlanFileBooth, of: PlanFileBooth['parts'][number], parentId: number | null): number => {
    const id = rows.insert('booth', {
      number: of.number,
      number_key: boothNumberKey(of.number),
      kind: of.kind,
      hall_id: rows.idOf('hall', booth.hall ?? hallOf.get(booth.zone) ?? ''),
      zone_id: rows.idOf('zone', booth.zone),
      x_m: of.xM ?? null,
      y_m: of.yM ?? null,
      width_m: of.widthM ?? null,
      depth_m: of.depthM ?? null,
      parent_id: parentId,
      front: of.front ?? null,
    });
    rows.remember('booth', of.number, id);
    return id;
  };
  for (const booth of plan.booths) {
    const id = write(booth, booth, null);
    booth.parts.forEach((part) => write(booth, part, id));
  }
  for (const { number, to } of plan.moved) {
    const boothId = to === null ? null : rows.idOf('booth', to);
    rows.insert('moved_booth', { number_key: boothNumberKey(number), number, booth_id: boothId });
  }
}

function writeFeatures(rows: RowWriter, plan: PlanFile): void {
  plan.features.forEach((feature, sort) => {
    const { xM = 0, yM = 0, widthM = 0, depthM = 0, outline } = feature;
    const box = outline ? boxAround(outline) : { xM, yM, widthM, depthM };
    const id = rows.insert('plan_feature', {
      code: feature.code,
      kind: feature.kind,
      hall_id: rows.idOf('hall', feature.hall),
      x_m: box.xM,
      y_m: box.yM,
      width_m: box.widthM,
      depth_m: box.depthM,
      sort,
    });
    rows.texts('plan_feature', id, { name: feature.name ?? {} });
    outline?.forEach(([x, y], index) =>
      rows.insert('plan_feature_point', { plan_feature_id: id, sort: index, x_m: x, y_m: y }),
    );
  });
}

/** Writes the whole plan; halls, zones and booths can be referred to afterwards by code or number. */
export function writePlan(rows: RowWriter, plan: PlanFile): void {
  plan.halls.forEach((hall, sort) => {
    const id = rows.insert('hall', { code: hall.code, width_m: hall.widthM, depth_m: hall.depthM, sort });
    rows.remember('hall', hall.code, id);
    rows.texts('hall', id, { name: hall.name });
  });
  writeZones(rows, plan);
  writeBooths(rows, plan);
  writeFeatures(rows, plan);
  plan.kiosks.forEach((kiosk, sort) => {
    const place = { x_m: kiosk.xM, y_m: kiosk.yM, facing_degrees: kiosk.facingDegrees };
    rows.insert('plan_kiosk', { code: kiosk.code, hall_id: rows.idOf('hall', kiosk.hall), ...place, sort });
  });
}
