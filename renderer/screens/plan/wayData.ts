/** The way as the core answers it. */
import type { Input, Output } from '#api/contract.ts';

/** A whole way. */
export type Way = Output<'plan.route'>;
/** From one stop to the next. */
export type WayLeg = Way['legs'][number];
/** One turn and what follows it: walk `distanceM` up to `landmark`; "arrive" names the goal and its side. */
export type WayStep = WayLeg['steps'][number];
/** Why something cannot be walked to. */
export type WayProblem = Way['problems'][number];
/** What the core can be asked to lead to. */
export type WayTarget = Input<'plan.route'>['to'][number];
