/** Plane geometry of the plan: metres, x to the right, y down, angles in degrees clockwise from up. Pure functions. */

/** A point of the plan in metres from the hall's top left corner. */
export type Point = readonly [x: number, y: number];
/** A closed outline without a repeated last point. */
export type Outline = readonly Point[];

/** A rectangle with sides along the axes. */
export interface Box {
  xM: number;
  yM: number;
  widthM: number;
  depthM: number;
}

/** The four corners of a box, clockwise from the top left. */
export function boxOutline({ xM, yM, widthM, depthM }: Box): Outline {
  return [
    [xM, yM],
    [xM + widthM, yM],
    [xM + widthM, yM + depthM],
    [xM, yM + depthM],
  ];
}

/** The smallest box around some points. */
export function boxAround(points: Outline): Box {
  const xs = points.map(([x]) => x);
  const ys = points.map(([, y]) => y);
  const xM = Math.min(...xs);
  const yM = Math.min(...ys);
  return { xM, yM, widthM: Math.max(...xs) - xM, depthM: Math.max(...ys) - yM };
}

/** Middle of the box around an outline. */
export function middleOf(points: Outline): Point {
  const { xM, yM, widthM, depthM } = boxAround(points);
  return [xM + widthM / 2, yM + depthM / 2];
}

/** Distance of two points. */
export function distance(a: Point, b: Point): number {
  return Math.hypot(b[0] - a[0], b[1] - a[1]);
}

/** Length of a line through points. */
export function lengthOf(points: readonly Point[]): number {
  return points.reduce((sum, point, index) => sum + distance(points[index - 1] ?? point, point), 0);
}

/** The point of a segment that is nearest to `p`. */
export function nearestOnSegment(p: Point, a: Point, b: Point): Point {
  const dx = b[0] - a[0];
  const dy = b[1] - a[1];
  const squared = dx * dx + dy * dy;
  const t = squared === 0 ? 0 : Math.max(0, Math.min(1, ((p[0] - a[0]) * dx + (p[1] - a[1]) * dy) / squared));
  return [a[0] + t * dx, a[1] + t * dy];
}

/** Whether a point lies inside an outline; points on the edge may count either way. */
export function isInside(p: Point, outline: Outline): boolean {
  let inside = false;
  outline.forEach((a, index) => {
    const b = outline[(index + 1) % outline.length] ?? a;
    if (a[1] > p[1] === b[1] > p[1]) return;
    if (p[0] < a[0] + ((p[1] - a[1]) / (b[1] - a[1])) * (b[0] - a[0])) inside = !inside;
  });
  return inside;
}

/** Calls `visit` with every edge of an outline. */
export function forEachEdge(outline: Outline, visit: (a: Point, b: Point) => void): void {
  for (let index = 0; index < outline.length; index++) {
    const a = outline[index];
    const b = outline[(index + 1) % outline.length];
    if (a && b) visit(a, b);
  }
}

/** The point of an outline's edge that is nearest to `p`. */
export function nearestOnOutline(p: Point, outline: Outline): Point {
  let nearest: Point = p;
  let best = Infinity;
  forEachEdge(outline, (a, b) => {
    const candidate = nearestOnSegment(p, a, b);
    const away = distance(p, candidate);
    if (away < best) [best, nearest] = [away, candidate];
  });
  return nearest;
}

/** Distance of a point from an outline; 0 inside. */
export function distanceToOutline(p: Point, outline: Outline): number {
  return isInside(p, outline) ? 0 : distance(p, nearestOnOutline(p, outline));
}

const side = (a: Point, b: Point, p: Point) => (b[0] - a[0]) * (p[1] - a[1]) - (b[1] - a[1]) * (p[0] - a[0]);

/** Squared distance of a point from a segment, without making a point: the innermost loop of all ways. */
function squaredToSegment(px: number, py: number, a: Point, b: Point): number {
  const dx = b[0] - a[0];
  const dy = b[1] - a[1];
  const squared = dx * dx + dy * dy;
  const t = squared === 0 ? 0 : Math.max(0, Math.min(1, ((px - a[0]) * dx + (py - a[1]) * dy) / squared));
  const x = a[0] + t * dx - px;
  const y = a[1] + t * dy - py;
  return x * x + y * y;
}

/** Smallest distance of a segment from an outline; 0 when it crosses or lies inside. */
export function segmentToOutline(a: Point, b: Point, outline: Outline): number {
  if (isInside(a, outline) || isInside(b, outline)) return 0;
  let best = Infinity;
  for (let index = 0; index < outline.length; index++) {
    const c = outline[index];
    const d = outline[index + 1 < outline.length ? index + 1 : 0];
    if (!c || !d) continue;
    if (side(a, b, c) * side(a, b, d) < 0 && side(c, d, a) * side(c, d, b) < 0) return 0;
    best = Math.min(
      best,
      squaredToSegment(a[0], a[1], c, d),
      squaredToSegment(b[0], b[1], c, d),
      squaredToSegment(c[0], c[1], a, b),
      squaredToSegment(d[0], d[1], a, b),
    );
  }
  return Math.sqrt(best);
}

/** Direction from one point to another: 0 up the plan, 90 to the right, below 360. */
export function bearing(from: Point, to: Point): number {
  return ((Math.atan2(to[0] - from[0], from[1] - to[1]) * 180) / Math.PI + 360) % 360;
}

/** How far one turns from one direction to another: positive to the right, from above -180 to 180. */
export function turnBetween(from: number, to: number): number {
  const turn = (((to - from) % 360) + 360) % 360;
  return turn > 180 ? turn - 360 : turn;
}

/** Whether two boxes cover common ground of more than `tolerance` metres in both directions. */
export function boxesOverlap(a: Box, b: Box, tolerance: number): boolean {
  return (
    Math.min(a.xM + a.widthM, b.xM + b.widthM) - Math.max(a.xM, b.xM) > tolerance &&
    Math.min(a.yM + a.depthM, b.yM + b.depthM) - Math.max(a.yM, b.yM) > tolerance
  );
}

/** A closed outline without corners within `tolerance` metres of straight; a round one keeps those that turn enough. */
export function simplifyOutline(outline: Outline, tolerance: number): Outline {
  const [first] = outline;
  if (!first || outline.length <= 4) return outline;
  const halfway = outline.reduce((best, point, index) => {
    const known = outline[best];
    return known && distance(first, point) > distance(first, known) ? index : best;
  }, 0);
  const there = simplify(outline.slice(0, halfway + 1), tolerance);
  const back = simplify([...outline.slice(halfway), first], tolerance);
  return [...there.slice(0, -1), ...back.slice(0, -1)];
}

/** The same points without those that a straight line comes within `tolerance` metres of (Douglas-Peucker). */
export function simplify(points: readonly Point[], tolerance: number): Point[] {
  const first = points[0];
  const last = points.at(-1);
  if (!first || !last || points.length < 3) return [...points];
  let farthest = 0;
  let away = tolerance;
  points.forEach((point, index) => {
    const distanceAway = distance(point, nearestOnSegment(point, first, last));
    if (distanceAway > away) [away, farthest] = [distanceAway, index];
  });
  if (farthest === 0) return [first, last];
  return [
    ...simplify(points.slice(0, farthest + 1), tolerance).slice(0, -1),
    ...simplify(points.slice(farthest), tolerance),
  ];
}
