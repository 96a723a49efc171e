/** Which control an arrow key means: geometry alone, without a page. */

/** Edges in CSS pixels. */
export interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Where an arrow points. */
export type Direction = 'left' | 'right' | 'up' | 'down';

/** A box as the arrow sees it: `near` to `far` along its way, `low` to `high` across. */
interface Span {
  near: number;
  far: number;
  low: number;
  high: number;
}

/** Neighbours may lap over each other by this share of the smaller one and still be neighbours. */
const lapShare = 0.25;

/** How far from the middle of its card, as a share of half the card, a button counts as standing at its side. */
const sideShare = 0.25;

/** Rounding of layouts in fractions of a pixel. */
const slackPx = 1;

/**
 * What a way across costs, in ways along. Rows are read sideways, so left and right keep to the row; up and down may
 * turn aside, since every control has to be reached by them.
 */
const acrossCost = { sideways: 6, upright: 2 } as const;

/** Of what stands straight ahead, the one nearest to the middle. */
const offCentreCost = 0.3;

/** Decides between equals only. */
const tieCost = 0.01;

function spanOf({ left, right, top, bottom }: Box, direction: Direction): Span {
  switch (direction) {
    case 'right':
      return { near: left, far: right, low: top, high: bottom };
    case 'left':
      return { near: -right, far: -left, low: top, high: bottom };
    case 'down':
      return { near: top, far: bottom, low: left, high: right };
    case 'up':
      return { near: -bottom, far: -top, low: left, high: right };
  }
}

const holds = (outer: Box, inner: Box) =>
  outer.left <= inner.left + slackPx &&
  outer.right >= inner.right - slackPx &&
  outer.top <= inner.top + slackPx &&
  outer.bottom >= inner.bottom - slackPx;

/** The way along to `to`, 0 when they touch; null when it is not ahead. */
function wayTo(from: Span, to: Span): number | null {
  const lap = from.far - to.near;
  const allowed = Math.max(slackPx, lapShare * Math.min(from.far - from.near, to.far - to.near));
  return lap <= allowed && to.far > from.far ? Math.max(0, -lap) : null;
}

/**
 * A button that lies on its card: whether it is ahead of the card, or the card of it. One that stands at a side of the
 * card is to that side and nowhere else, so that up and down still go from card to card.
 */
function isNestedAhead(from: Box, to: Box, direction: Direction): boolean {
  const width = Math.max(from.right - from.left, to.right - to.left);
  const toRight = (to.left + to.right - from.left - from.right) / width;
  const toBelow = to.top + to.bottom - from.top - from.bottom;
  if (Math.abs(toRight) > sideShare) return direction === (toRight > 0 ? 'right' : 'left');
  return direction === (toBelow > 0 ? 'down' : 'up');
}

/**
 * Position in `boxes` of the one that an arrow key leads to from `from`; null when nothing lies there. Left and right
 * never go further across than along, so that at the end of a row they stay.
 */
export function nextInDirection(from: Box, boxes: readonly Box[], direction: Direction): number | null {
  const start = spanOf(from, direction);
  const isSideways = direction === 'left' || direction === 'right';
  const middle = (start.low + start.high) / 2;
  let best: { index: number; cost: number } | null = null;
  for (const [index, box] of boxes.entries()) {
    if (holds(from, box) || holds(box, from)) {
      if (isNestedAhead(from, box, direction)) return index;
      continue;
    }
    const span = spanOf(box, direction);
    const along = wayTo(start, span);
    if (along === null) continue;
    const across = Math.max(0, span.low - start.high, start.low - span.high);
    if (isSideways && across > along) continue;
    const offCentre = Math.max(0, span.low - middle, middle - span.high);
    const cost =
      along +
      across * (isSideways ? acrossCost.sideways : acrossCost.upright) +
      offCentre * offCentreCost +
      Math.abs((span.low + span.high) / 2 - middle) * tieCost;
    if (best === null || cost < best.cost) best = { index, cost };
  }
  return best?.index ?? null;
}

/** Position in `boxes` of the one nearest to `to` in any direction; null without boxes. */
export function nearestBox(to: Box, boxes: readonly Box[]): number | null {
  let best: { index: number; distance: number } | null = null;
  for (const [index, { left, right, top, bottom }] of boxes.entries()) {
    const distance = Math.hypot(left + right - to.left - to.right, top + bottom - to.top - to.bottom);
    if (best === null || distance < best.distance) best = { index, distance };
  }
  return best?.index ?? null;
}

/** How far `box` begins beyond the end of `view`, in the direction; 0 when it begins inside. */
export function wayBeyond(view: Box, box: Box, direction: Direction): number {
  return Math.max(0, spanOf(box, direction).near - spanOf(view, direction).far);
}

/** The edge of `view` at which an arrow enters it, as a box without depth. */
export function entryEdge(view: Box, direction: Direction): Box {
  switch (direction) {
    case 'right':
      return { ...view, right: view.left };
    case 'left':
      return { ...view, left: view.right };
    case 'down':
      return { ...view, bottom: view.top };
    case 'up':
      return { ...view, top: view.bottom };
  }
}

/** The common part of two boxes; null when they share less than a visitor could see. */
export function commonBox(first: Box, second: Box): Box | null {
  const common = {
    left: Math.max(first.left, second.left),
    right: Math.min(first.right, second.right),
    top: Math.max(first.top, second.top),
    bottom: Math.min(first.bottom, second.bottom),
  };
  return common.right - common.left > slackPx && common.bottom - common.top > slackPx ? common : null;
}
