/** Shapes of a plan file, for checking it before a catalogue is made of it. */
import { boxOutline, type Box, type Outline } from './geometry.ts';
import { walkingRole, type HallShapes } from './hallWalk.ts';
import type { PlanFile, PlanFileBooth } from './planFile.ts';

/** The box of a booth or part; null when the file gives it no position. */
export function boxOf({ xM, yM, widthM, depthM }: PlanFileBooth | PlanFileBooth['parts'][number]): Box | null {
  return xM === undefined || yM === undefined || widthM === undefined || depthM === undefined
    ? null
    : { xM, yM, widthM, depthM };
}

/** The outline of a feature. */
export function outlineOf({ outline, xM = 0, yM = 0, widthM = 0, depthM = 0 }: PlanFile['features'][number]): Outline {
  return outline ?? boxOutline({ xM, yM, widthM, depthM });
}

/** The hall a booth stands in: its own, else its zone's; undefined when the zone is unknown. */
export function hallOf(plan: PlanFile, booth: PlanFileBooth): string | undefined {
  return booth.hall ?? plan.zones.find(({ code }) => code === booth.zone)?.hall;
}

/** What one has to walk around in a hall of the file. */
export function shapesOfHall(plan: PlanFile, hall: PlanFile['halls'][number]): HallShapes {
  const features = plan.features.filter((feature) => feature.hall === hall.code);
  const outlines = (role: 'solid' | 'steps') =>
    features.filter(({ kind }) => walkingRole(kind) === role).map((feature) => outlineOf(feature));
  const booths = plan.booths.flatMap((booth) => {
    const box = hallOf(plan, booth) === hall.code ? boxOf(booth) : null;
    return box ? [boxOutline(box)] : [];
  });
  return {
    widthM: hall.widthM,
    depthM: hall.depthM,
    solids: [...booths, ...outlines('solid')],
    steps: outlines('steps'),
  };
}
