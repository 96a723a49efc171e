/**
 * What a person would say about a walk: two or three steps as data; words are the screen's business.
 *
 * A step reads "turn this way, then walk so far, up to this landmark". The turn of the first step is relative to where
 * the visitor looks at the start, of every other one to the step before.
 */
import type { StepKind } from '#db/model.ts';
import {
  bearing,
  distance,
  distanceToOutline,
  lengthOf,
  middleOf,
  simplify,
  turnBetween,
  type Outline,
  type Point,
} from './geometry.ts';

/** Something worth naming beside the way. Larger `salience` is seen and known better. */
export interface Landmark {
  type: 'zone' | 'feature' | 'booth';
  code: string;
  outline: Outline;
  salience: number;
}

/** One step; `distanceM` is 0 and `side` set for `arrive` only. */
export interface Step {
  kind: StepKind;
  distanceM: number;
  landmark: { type: Landmark['type']; code: string } | null;
  side: 'left' | 'right' | 'ahead' | null;
}

/** Turns a walker does not notice as turns. */
const straightDegrees = 25;
/** From here on a turn is a corner, not a bend. */
const cornerDegrees = 55;
/** Above this one turns around. */
const backDegrees = 140;
/** Never more steps than this before arriving. */
const mostSteps = 4;

/**
 * Steps a visitor can keep in mind, besides arriving, and the largest bend left out for that. A fourth step is better
 * than a direction that leads through stands.
 */
const briefings = [
  { steps: 3, tolerancesM: [0.8, 1.2, 1.8] },
  { steps: mostSteps, tolerancesM: [1.2, 1.8, 2.5, 3.5] },
] as const;
/** Stretches shorter than this are part of a turn. */
const shortM = 2;
/** How near to a turn a landmark stands: an aisle and a half. */
const landmarkReachM = 4.5;

/** How one turns, from the angle in degrees, positive to the right. */
export function turnKind(degrees: number): Exclude<StepKind, 'arrive'> {
  const size = Math.abs(degrees);
  if (size <= straightDegrees) return 'straight';
  if (size > backDegrees) return 'back';
  const isRight = degrees > 0;
  if (size < cornerDegrees) return isRight ? 'slight-right' : 'slight-left';
  return isRight ? 'right' : 'left';
}

/** Joins legs that go on in nearly the same direction. */
function joinStraight(points: readonly Point[]): Point[] {
  return points.filter((point, index) => {
    const before = points[index - 1];
    const after = points[index + 1];
    if (!before || !after) return true;
    return Math.abs(turnBetween(bearing(before, point), bearing(point, after))) > straightDegrees;
  });
}

/** Joins the two turns at the ends of a short stretch to one in its middle: nobody says "left, one metre, right". */
function joinShort(points: readonly Point[]): Point[] {
  const joined = [...points];
  for (let index = 1; index < joined.length; index++) {
    const [a, b] = [joined[index - 1], joined[index]];
    if (!a || !b || joined.length < 3 || distance(a, b) >= shortM) continue;
    const isFirst = index === 1;
    const isLast = index === joined.length - 1;
    const middle: Point = isFirst ? a : isLast ? b : [(a[0] + b[0]) / 2, (a[1] + b[1]) / 2];
    joined.splice(index - 1, 2, middle);
    index = 0;
  }
  return joined;
}

function spokenPoints(points: readonly Point[]): Point[] {
  for (const { steps, tolerancesM } of briefings) {
    for (const tolerance of tolerancesM) {
      const spoken = joinStraight(joinShort(simplify(points, tolerance)));
      if (spoken.length - 1 <= steps) return spoken;
    }
  }
  // Rare: a zigzag of long stretches. The shortest one inside is told as part of its neighbours.
  const spoken = joinStraight(joinShort(simplify(points, 3.5)));
  while (spoken.length - 1 > mostSteps) {
    const lengths = spoken.map((point, index) => (index < 2 ? Infinity : distance(spoken[index - 1] ?? point, point)));
    lengths[lengths.length - 1] = Infinity;
    const index = lengths.indexOf(Math.min(...lengths));
    const [a, b] = [spoken[index - 1], spoken[index]];
    if (!a || !b) break;
    spoken.splice(index - 1, 2, [(a[0] + b[0]) / 2, (a[1] + b[1]) / 2]);
  }
  return joinStraight(spoken);
}

function landmarkAt(point: Point, heading: number, landmarks: readonly Landmark[]): Step['landmark'] {
  let found: Landmark | null = null;
  let best = 0;
  for (const landmark of landmarks) {
    const away = distanceToOutline(point, landmark.outline);
    if (away > landmarkReachM) continue;
    // What lies behind one is not seen on arriving at the turn.
    const isBehind = away > 0 && Math.abs(turnBetween(heading, bearing(point, middleOf(landmark.outline)))) > 120;
    const worth = landmark.salience * (1 - away / (2 * landmarkReachM)) * (isBehind ? 0.3 : 1);
    if (worth > best) [best, found] = [worth, landmark];
  }
  return found && { type: found.type, code: found.code };
}

/** Where the target is for someone who has walked in direction `heading` to `end`. */
function sideOf(end: Point, heading: number, target: Outline): 'left' | 'right' | 'ahead' {
  const middle = middleOf(target);
  if (distance(end, middle) < 0.3) return 'ahead';
  const turn = turnBetween(heading, bearing(end, middle));
  return Math.abs(turn) < 40 ? 'ahead' : turn > 0 ? 'right' : 'left';
}

/**
 * Steps of a walk through `points`, the last one being `arrive` at `target`. `facing` is where the visitor looks at the
 * start, in degrees clockwise from up; `goal` is what stands at the end and `target` its outline.
 */
export function describeWalk(walk: {
  points: readonly Point[];
  facing: number;
  target: Outline;
  goal: Step['landmark'];
  landmarks: readonly Landmark[];
}): Step[] {
  const corners = spokenPoints(walk.points);
  let facing = walk.facing;
  const steps: Step[] = [];
  corners.forEach((point, index) => {
    const before = corners[index - 1];
    if (!before || distance(before, point) < 0.5) return;
    const heading = bearing(before, point);
    const isLast = index === corners.length - 1;
    steps.push({
      kind: turnKind(turnBetween(facing, heading)),
      distanceM: distance(before, point),
      landmark: isLast
        ? null
        : landmarkAt(
            point,
            heading,
            walk.landmarks.filter((each) => each.code !== walk.goal?.code),
          ),
      side: null,
    });
    facing = heading;
  });
  // What is said adds up to what is walked: bends left out are shared out over the steps.
  const said = steps.reduce((sum, step) => sum + step.distanceM, 0);
  const share = said > 0 ? lengthOf(walk.points) / said : 1;
  for (const step of steps) step.distanceM *= share;
  const end = walk.points.at(-1);
  const side = end ? sideOf(end, facing, walk.target) : 'ahead';
  return [...steps, { kind: 'arrive', distanceM: 0, landmark: walk.goal, side }];
}
