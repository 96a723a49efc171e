/**
 * Plain types of the catalogue. Runs anywhere; imports nothing.
 * Words follow the field: exhibitor, product, booth, hall, zone, catalogue, fair.
 */

/** The interface languages. Catalogue text may come in any locale listed in the catalogue itself. */
export const LOCALES = ['ko', 'zh-CN', 'en'] as const;
/** One interface language as a BCP 47 tag. */
export type Locale = (typeof LOCALES)[number];

/** A text resolved for one reader; `locale` tells which language it really is in (it may be a fallback). */
export interface LocalText {
  text: string;
  locale: string;
}

/** Kinds of goods, the second way the fair speaks about its catalogue. */
export const GOODS_KINDS = ['consumer', 'intermediate', 'material', 'capital', 'service'] as const;
/** One kind of goods. */
export type GoodsKind = (typeof GOODS_KINDS)[number];

/** What stands on a floor plan position. */
export const BOOTH_KINDS = ['booth', 'counter', 'shelf', 'stage', 'meeting_table'] as const;
/** One kind of position. */
export type BoothKind = (typeof BOOTH_KINDS)[number];

/** Sides of a hall as drawn: north is up on the plan, whatever the compass says. */
export const PLAN_SIDES = ['north', 'east', 'south', 'west'] as const;
/** One side of a booth. */
export type PlanSide = (typeof PLAN_SIDES)[number];

/** What stands in a hall beside booths. */
export const FEATURE_KINDS = [
  'stage',
  'entrance',
  'exit',
  'lift',
  'toilet',
  'accessible-toilet',
  'stairs',
  'steps',
  'escalator',
  'desk',
  'first-aid',
  'wall',
  'column',
  'seating',
  'food',
  'closed',
] as const;
/** One kind of feature. */
export type FeatureKind = (typeof FEATURE_KINDS)[number];

/** How to turn before walking on; `arrive` ends a walk. */
export const STEP_KINDS = ['straight', 'slight-left', 'slight-right', 'left', 'right', 'back', 'arrive'] as const;
/** One way to turn. */
export type StepKind = (typeof STEP_KINDS)[number];

/** Why there is no way to a target of the plan, or why it leads elsewhere (`moved`). */
export const PROBLEM_REASONS = [
  'no-booth',
  'no-position',
  'moved',
  'withdrawn',
  'unknown-booth',
  'unknown-exhibitor',
  'unknown-place',
  'other-hall',
  'unreachable',
  'kiosk-not-placed',
] as const;
/** One reason. */
export type ProblemReason = (typeof PROBLEM_REASONS)[number];

/** Why a kiosk cannot stand at a spot of the plan; goes to `details.reason`. */
export type SpotRefusal = 'unknown-hall' | 'outside' | 'inside-booth' | 'inside-wall' | 'unreachable';

/** Whether an event takes place as announced. */
export const EVENT_STATUSES = ['planned', 'moved', 'cancelled'] as const;
/** One event status. */
export type EventStatus = (typeof EVENT_STATUSES)[number];

/** What a phrase for the booth is about, in the order in which a talk goes; `answer` is what the booth may point at. */
export const PHRASE_TOPICS = ['greeting', 'order', 'business', 'papers', 'contact', 'answer'] as const;
/** One topic. */
export type PhraseTopic = (typeof PHRASE_TOPICS)[number];

/** How a minimum order quantity is given. `negotiable` is a value of its own, not a gap. */
export type MinimumOrder =
  | { kind: 'quantity'; quantity: number; unit: LocalText }
  | { kind: 'negotiable' }
  | { kind: 'unknown' };

/** Character positions `[start, end)` in UTF-16 units of the text they belong to; sorted, not overlapping. */
export type Highlight = [start: number, end: number];
