/** Metres of the hall to pixels of the screen and back: fit, turn, then what the visitor panned and zoomed. */

/** A place: metres from the hall's top left corner, or pixels from the map's. */
export type Point = readonly [x: number, y: number];

/** A rectangle by its top left corner. */
export interface Rect {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** Width and height. */
export interface Size {
  width: number;
  height: number;
}

/** Pan and zoom over the fitted plan, as d3-zoom keeps them: `screen = fitted × k + (x, y)`. */
export interface ZoomState {
  k: number;
  x: number;
  y: number;
}

/** A similarity: `screen = (a·x − b·y + e, b·x + a·y + f)`. Shapes keep their form; only size, turn and place change. */
export interface Mapping {
  a: number;
  b: number;
  e: number;
  f: number;
}

const radians = (degrees: number) => (degrees * Math.PI) / 180;

/** Corners of a rectangle, clockwise from its top left one. */
export function cornersOf({ x, y, width, height }: Rect): Point[] {
  return [
    [x, y],
    [x + width, y],
    [x + width, y + height],
    [x, y + height],
  ];
}

/** Smallest upright rectangle around points. Empty around none. */
export function boundsOf(points: readonly Point[]): Rect {
  if (points.length === 0) return { x: 0, y: 0, width: 0, height: 0 };
  const xs = points.map(([x]) => x);
  const ys = points.map(([, y]) => y);
  const x = Math.min(...xs);
  const y = Math.min(...ys);
  return { x, y, width: Math.max(...xs) - x, height: Math.max(...ys) - y };
}

/** The middle of a rectangle. */
export function centreOf({ x, y, width, height }: Rect): Point {
  return [x + width / 2, y + height / 2];
}

/** Whether two rectangles share more than an edge. */
export function doOverlap(one: Rect, other: Rect): boolean {
  return (
    one.x < other.x + other.width &&
    other.x < one.x + one.width &&
    one.y < other.y + other.height &&
    other.y < one.y + one.height
  );
}

/** A rectangle larger by `margin` on every side. */
export function grow({ x, y, width, height }: Rect, margin: number): Rect {
  return { x: x - margin, y: y - margin, width: width + 2 * margin, height: height + 2 * margin };
}

/** Where a place in metres is on the screen. */
export function project({ a, b, e, f }: Mapping, [x, y]: Point): Point {
  return [a * x - b * y + e, b * x + a * y + f];
}

/** Which place in metres is under a pixel. */
export function unproject({ a, b, e, f }: Mapping, [x, y]: Point): Point {
  const scale = a * a + b * b;
  return [(a * (x - e) + b * (y - f)) / scale, (a * (y - f) - b * (x - e)) / scale];
}

/** Pixels per metre. */
export function scaleOf({ a, b }: Mapping): number {
  return Math.hypot(a, b);
}

/**
 * The whole of `area` (metres) inside `view` (pixels) with `padding`, turned clockwise by `degrees` around its middle.
 */
export function fit(area: Rect, view: Size, options: { degrees: number; padding: number }): Mapping {
  const cos = Math.cos(radians(options.degrees));
  const sin = Math.sin(radians(options.degrees));
  const turned = boundsOf(cornersOf(area).map(([x, y]) => [cos * x - sin * y, sin * x + cos * y] as const));
  const room = (length: number) => Math.max(length - 2 * options.padding, 1);
  const scale = Math.min(room(view.width) / turned.width, room(view.height) / turned.height);
  const [middleX, middleY] = centreOf(turned);
  return {
    a: cos * scale,
    b: sin * scale,
    e: view.width / 2 - middleX * scale,
    f: view.height / 2 - middleY * scale,
  };
}

/** A fitted plan as the visitor has panned and zoomed it. */
export function zoomed({ a, b, e, f }: Mapping, { k, x, y }: ZoomState): Mapping {
  return { a: a * k, b: b * k, e: e * k + x, f: f * k + y };
}

/** Moves a span of `length` at `start` so that it fills `room`, or stands in its middle when it is shorter. */
function settle(start: number, length: number, room: number): number {
  return length <= room ? (room - length) / 2 : Math.min(0, Math.max(room - length, start));
}

/**
 * The pan and zoom that shows `area` (metres) as far in the middle as the floor around it reaches, never nearer than
 * `most` times the fitted plan.
 */
export function zoomTo(
  base: Mapping,
  area: readonly Point[],
  options: { view: Size; most: number; floor: Rect; padding: number },
): ZoomState {
  const { view, most, padding } = options;
  const box = boundsOf(area.map((point) => project(base, point)));
  const k = Math.max(1, Math.min(most, view.width / Math.max(box.width, 1), view.height / Math.max(box.height, 1)));
  const [x, y] = centreOf(box);
  const floor = boundsOf(cornersOf(options.floor).map((corner) => project(base, corner)));
  const along = (start: number, length: number, middle: number, room: number) =>
    settle(room / 2 - middle * k + start * k - padding, length * k + 2 * padding, room) - start * k + padding;
  return {
    k,
    x: along(floor.x, floor.width, x, view.width),
    y: along(floor.y, floor.height, y, view.height),
  };
}

/** An SVG `transform` of a mapping. */
export function matrixOf({ a, b, e, f }: Mapping): string {
  return `matrix(${a} ${b} ${-b} ${a} ${e} ${f})`;
}

/** What turns the picture drawn for one mapping into that of another with the same turn. */
export function between(drawn: Mapping, shown: Mapping): ZoomState {
  const k = scaleOf(shown) / scaleOf(drawn);
  return { k, x: shown.e - drawn.e * k, y: shown.f - drawn.f * k };
}

/** Length of a way in the unit of its points. */
export function lengthOf(points: readonly Point[]): number {
  return points.reduce((sum, [x, y], index) => {
    const before = points[index - 1];
    return before ? sum + Math.hypot(x - before[0], y - before[1]) : sum;
  }, 0);
}
