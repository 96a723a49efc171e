/** The wire shapes of the floor plan. Lengths in metres from the hall's top left corner, x to the right, y down. */
import { z } from 'zod';
import { BOOTH_KINDS, FEATURE_KINDS, PLAN_SIDES, PROBLEM_REASONS, STEP_KINDS } from '#db/model.ts';
import { key, localText } from './schemas.ts';

const metres = z.number();
const point = z.tuple([metres, metres]);
/** Text of a booth number has locale `zxx` (no language), so that no reader pronounces it as a word. */
const landmark = z.strictObject({ type: z.enum(['zone', 'feature', 'booth']), code: z.string(), label: localText });

/** A printed booth number in any spelling. */
const boothNumber = z.string().min(1).max(16);

/** What one can be led to. A place is a feature, a place of the programme, or a zone, by code. */
export const planTarget = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('exhibitor'), id: key }),
  z.strictObject({ type: z.literal('product'), id: key }),
  z.strictObject({ type: z.literal('booth'), number: boothNumber }),
  z.strictObject({ type: z.literal('place'), code: key }),
]);

/** Where a kiosk stands, and where its visitor looks: degrees clockwise from up on the plan, 0 to below 360. */
export const kioskSpot = z.strictObject({
  hall: key,
  xM: metres,
  yM: metres,
  facingDegrees: z.number().min(0).lt(360),
});

/** The kiosk's own spot; assumed as long as staff have not set it. */
export const kioskHere = kioskSpot.extend({ isAssumed: z.boolean() });

/** One hall as drawn. */
export const hallPlan = z.strictObject({
  halls: z.array(z.strictObject({ code: key, name: localText })),
  hall: z.strictObject({ code: key, name: localText, widthM: metres, depthM: metres }),
  /** Zones with a booth in this hall; the outline is empty when the zone lies in another hall. */
  zones: z.array(z.strictObject({ code: key, letter: z.string(), label: localText, outline: z.array(point) })),
  /**
   * Booths with a position; counters and shelves name the booth they stand in as `parent`, which comes before them.
   * `front` is the open side (north is up), null when all are.
   */
  booths: z.array(
    z.strictObject({
      number: z.string(),
      kind: z.enum(BOOTH_KINDS),
      zone: key,
      parent: z.string().nullable(),
      front: z.enum(PLAN_SIDES).nullable(),
      xM: metres,
      yM: metres,
      widthM: metres,
      depthM: metres,
      occupants: z.array(z.strictObject({ id: key, name: localText })),
    }),
  ),
  /** The box around each feature, and its outline when it is no rectangle. `code` is a place one can be led to. */
  features: z.array(
    z.strictObject({
      code: key,
      kind: z.enum(FEATURE_KINDS),
      label: localText.nullable(),
      xM: metres,
      yM: metres,
      widthM: metres,
      depthM: metres,
      outline: z.array(point).nullable(),
    }),
  ),
  /** Where this kiosk stands, in whichever hall; null when nobody knows. */
  here: kioskHere.nullable(),
});

/**
 * Turn as `kind` says, walk `distanceM`, up to `landmark` (null: nothing worth naming). The first turn is relative to
 * where the kiosk's visitor looks, or to the back of one who leaves a booth. The last step is `arrive`: 0 m, the goal
 * as landmark, and the `side` it is on.
 */
const routeStep = z.strictObject({
  kind: z.enum(STEP_KINDS),
  distanceM: metres,
  landmark: landmark.nullable(),
  side: z.enum(['left', 'right', 'ahead']).nullable(),
});

/** Ways to some targets, one leg per stop in walking order, and what could not be found. */
export const route = z.strictObject({
  legs: z.array(
    z.strictObject({
      /** What is at this stop; several when targets share a booth. */
      targets: z.array(planTarget),
      label: localText,
      hall: key,
      booth: z.string().nullable(),
      /** From where one stands to the aisle before the stop. */
      points: z.array(point),
      distanceM: metres,
      seconds: z.number().int().nonnegative(),
      steps: z.array(routeStep),
      /** Whether the way goes over stairs, steps or an escalator; never when asked for step-free. */
      hasSteps: z.boolean(),
    }),
  ),
  totalM: metres,
  totalSeconds: z.number().int().nonnegative(),
  /** One per target without a leg. `moved` comes with a leg to the new booth, or with a second problem. */
  problems: z.array(
    z.strictObject({
      target: planTarget,
      reason: z.enum(PROBLEM_REASONS),
      label: localText,
      booth: z.string().nullable(),
      hall: z.strictObject({ code: key, name: localText }).nullable(),
      movedTo: z.string().nullable(),
    }),
  ),
  /** The information desk with the shortest way. */
  desk: z.strictObject({ code: key, label: localText, xM: metres, yM: metres, distanceM: metres }).nullable(),
  here: kioskHere.nullable(),
});
