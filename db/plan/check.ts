/** Finds what is wrong with a plan file, all of it, before visitors do. */
import { boothNumberKey } from '#db/boothNumber.ts';
import { boxOf, hallOf, outlineOf, shapesOfHall } from './fileShapes.ts';
import { boxAround, boxesOverlap, boxOutline, type Box, type Point } from './geometry.ts';
import { createHallWalk, type HallWalk } from './hallWalk.ts';
import { parsePlan, type PlanFile, type PlanFileBooth } from './planFile.ts';

/** Everything that can be wrong; texts for people are in checkTexts.ts. */
export const PLAN_FAULTS = [
  'not-json',
  'unknown-key',
  'bad-value',
  'duplicate',
  'unknown-zone',
  'unknown-hall',
  'unknown-booth',
  'moved-still-there',
  'outside-hall',
  'outside-booth',
  'overlap',
  'no-entrance',
  'unreachable',
  'kiosk-blocked',
] as const;
/** One kind of fault. */
export type PlanFaultCode = (typeof PLAN_FAULTS)[number];

/** One fault: what, where in the file (a path or what is printed there), and the words to fill into its text. */
export interface PlanFault {
  code: PlanFaultCode;
  where: string;
  /** The other party: the booth it overlaps, the zone that is unknown, the key nobody knows. */
  what: string;
}

/** Neighbours share a wall; more than this is not a rounding of metres. */
const overlapM = 0.01;

interface Piece {
  name: string;
  hall: string;
  box: Box;
}

function duplicates(codes: readonly string[], where: string, keyOf: (code: string) => string): PlanFault[] {
  const seen = new Map<string, string>();
  return codes.flatMap((code) => {
    const key = keyOf(code);
    const first = seen.get(key);
    seen.set(key, first ?? code);
    return first === undefined ? [] : [{ code: 'duplicate' as const, where, what: code }];
  });
}

function checkNames(plan: PlanFile): PlanFault[] {
  const asIs = (code: string) => code;
  const numbers = plan.booths.flatMap((booth) => [booth.number, ...booth.parts.map((part) => part.number)]);
  return [
    ...duplicates(
      plan.halls.map(({ code }) => code),
      'halls',
      asIs,
    ),
    ...duplicates(
      plan.zones.map(({ code }) => code),
      'zones',
      asIs,
    ),
    ...duplicates(
      plan.zones.map(({ letter }) => letter),
      'zones',
      asIs,
    ),
    ...duplicates(
      plan.features.map(({ code }) => code),
      'features',
      asIs,
    ),
    ...duplicates(
      plan.kiosks.map(({ code }) => code),
      'kiosks',
      asIs,
    ),
    ...duplicates(numbers, 'booths', boothNumberKey),
    ...duplicates(
      plan.moved.map(({ number }) => number),
      'moved',
      boothNumberKey,
    ),
  ];
}

function checkReferences(plan: PlanFile): PlanFault[] {
  const halls = new Set(plan.halls.map(({ code }) => code));
  const zones = new Set(plan.zones.map(({ code }) => code));
  const numbers = new Set(
    plan.booths.flatMap((booth) => [booth, ...booth.parts].map(({ number }) => boothNumberKey(number))),
  );
  const hall = (where: string, code: string | undefined): PlanFault[] =>
    code === undefined || halls.has(code) ? [] : [{ code: 'unknown-hall', where, what: code }];
  const booth = (where: string, number: string): PlanFault[] =>
    numbers.has(boothNumberKey(number)) ? [] : [{ code: 'unknown-booth', where, what: number }];
  return [
    ...plan.zones.flatMap((zone) => hall(zone.code, zone.hall)),
    ...plan.features.flatMap((feature) => hall(feature.code, feature.hall)),
    ...plan.kiosks.flatMap((kiosk) => hall(kiosk.code, kiosk.hall)),
    ...plan.booths.flatMap(({ number, hall: own, zone }): PlanFault[] => [
      ...hall(number, own),
      ...(zones.has(zone) ? [] : [{ code: 'unknown-zone' as const, where: number, what: zone }]),
    ]),
    ...plan.moved.flatMap(({ number, to }): PlanFault[] => [
      ...(to === null ? [] : booth(number, to)),
      ...(numbers.has(boothNumberKey(number))
        ? [{ code: 'moved-still-there' as const, where: 'moved', what: number }]
        : []),
    ]),
    ...Object.entries(plan.exhibitors).flatMap(([id, list]) => list.flatMap((number) => booth(id, number))),
  ];
}

const isWithin = (inner: Box, outer: Box): boolean =>
  inner.xM >= outer.xM - overlapM &&
  inner.yM >= outer.yM - overlapM &&
  inner.xM + inner.widthM <= outer.xM + outer.widthM + overlapM &&
  inner.yM + inner.depthM <= outer.yM + outer.depthM + overlapM;

/** Pairs of boxes on common ground; sorted by the left side, so that far neighbours are not compared. */
function overlaps(pieces: readonly Piece[]): PlanFault[] {
  const sorted = pieces.toSorted((a, b) => a.box.xM - b.box.xM);
  return sorted.flatMap((piece, index) => {
    const found: PlanFault[] = [];
    for (const other of sorted.slice(index + 1)) {
      if (other.box.xM >= piece.box.xM + piece.box.widthM) break;
      if (other.hall === piece.hall && boxesOverlap(piece.box, other.box, overlapM))
        found.push({ code: 'overlap', where: piece.name, what: other.name });
    }
    return found;
  });
}

function checkGround(plan: PlanFile): PlanFault[] {
  const booths = plan.booths.flatMap((booth): Piece[] => {
    const box = boxOf(booth);
    const hall = hallOf(plan, booth);
    return box && hall !== undefined ? [{ name: booth.number, hall, box }] : [];
  });
  const features = plan.features.map((feature) => ({
    name: feature.code,
    hall: feature.hall,
    box: boxAround(outlineOf(feature)),
    // A box around a slanted wall says little about its ground.
    isBox: feature.outline === undefined,
  }));
  const outside = [...booths, ...features].flatMap(({ name, hall, box }): PlanFault[] => {
    const home = plan.halls.find(({ code }) => code === hall);
    if (!home || isWithin(box, { xM: 0, yM: 0, widthM: home.widthM, depthM: home.depthM })) return [];
    return [{ code: 'outside-hall', where: name, what: hall }];
  });
  const parts = plan.booths.flatMap((booth): PlanFault[] => {
    const outer = boxOf(booth);
    const inner = booth.parts.flatMap((part): Piece[] => {
      const box = boxOf(part);
      return box ? [{ name: part.number, hall: '', box }] : [];
    });
    const strays = inner.filter(({ box }) => !outer || !isWithin(box, outer));
    return [
      ...strays.map(({ name }) => ({ code: 'outside-booth' as const, where: name, what: booth.number })),
      ...overlaps(inner),
    ];
  });
  return [...outside, ...overlaps([...booths, ...features.filter(({ isBox }) => isBox)]), ...parts];
}

/** Where one comes into a hall: before its entrances, else before its kiosks. */
function waysIn(plan: PlanFile, hall: string): Point[] {
  const entrances = plan.features.filter((feature) => feature.hall === hall && feature.kind === 'entrance');
  const kiosks = plan.kiosks.filter((kiosk) => kiosk.hall === hall);
  return [
    ...entrances.map((entrance): Point => {
      const { xM, yM, widthM, depthM } = boxAround(outlineOf(entrance));
      const middle: Point = [xM + widthM / 2, yM + depthM / 2];
      const home = plan.halls.find(({ code }) => code === hall);
      // A step inwards from the door in the wall.
      const inward = (value: number, size: number) => Math.max(1, Math.min(size - 1, value));
      return home ? [inward(middle[0], home.widthM), inward(middle[1], home.depthM)] : middle;
    }),
    ...kiosks.map(({ xM, yM }): Point => [xM, yM]),
  ];
}

function checkWays(plan: PlanFile): PlanFault[] {
  return plan.halls.flatMap((hall): PlanFault[] => {
    const walk = createHallWalk(shapesOfHall(plan, hall), true);
    const starts = waysIn(plan, hall.code);
    const blocked = plan.kiosks.filter(
      (kiosk) =>
        kiosk.hall === hall.code &&
        (walk.floor.clearance([kiosk.xM, kiosk.yM]) < 0.05 || !walk.canLeave([kiosk.xM, kiosk.yM])),
    );
    const faults: PlanFault[] = blocked.map(({ code }) => ({ code: 'kiosk-blocked', where: code, what: hall.code }));
    const start = starts.find((point) => walk.canLeave(point));
    const booths = plan.booths.filter((booth) => hallOf(plan, booth) === hall.code);
    if (!start) {
      return booths.length === 0 ? faults : [...faults, { code: 'no-entrance', where: hall.code, what: '' }];
    }
    return [...faults, ...booths.flatMap((booth) => unreachableParts(booth, walk, start))];
  });
}

function unreachableParts(booth: PlanFileBooth, walk: HallWalk, start: Point): PlanFault[] {
  const pieces = booth.parts.length > 0 ? booth.parts : [booth];
  return pieces.flatMap((piece): PlanFault[] => {
    const box = boxOf(piece);
    if (!box) return [];
    const found = walk.find(start, { outline: boxOutline(box), front: piece.front ?? null });
    return found ? [] : [{ code: 'unreachable', where: piece.number, what: '' }];
  });
}

/** Checks the text of a plan file: every fault in the order of the file, none when it can be used. */
export function checkPlan(text: string): PlanFault[] {
  let raw: unknown;
  try {
    raw = JSON.parse(text);
  } catch (error) {
    return [{ code: 'not-json', where: '', what: (error as Error).message }];
  }
  const parsed = parsePlan(raw);
  if ('faults' in parsed) {
    return parsed.faults.flatMap(({ where, unknownKeys, message }): PlanFault[] =>
      unknownKeys.length > 0
        ? unknownKeys.map((what) => ({ code: 'unknown-key', where, what }))
        : [{ code: 'bad-value', where, what: message }],
    );
  }
  const { plan } = parsed;
  const references = [...checkNames(plan), ...checkReferences(plan)];
  const ground = checkGround(plan);
  // Ways over a plan whose stands lie on each other or outside would only repeat that in other words.
  const isWalkable = references.length === 0 && ground.every(({ code }) => code !== 'outside-hall');
  return [...references, ...ground, ...(isWalkable ? checkWays(plan) : [])];
}
