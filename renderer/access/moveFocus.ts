/** One press of an arrow: the focus goes to the next control that way, and what scrolls is scrolled. */
import {
  axisOf,
  canScroll,
  controlsIn,
  focusedIn,
  focusInView,
  layerInFront,
  placedControls,
  scrollerAround,
  stayingAround,
} from './controls.ts';
import { commonBox, entryEdge, nextInDirection, wayBeyond, type Box, type Direction } from './spatialNavigation.ts';

/** What lies further out of view than this share of a page is not jumped to: the text before it would never be seen. */
const jumpShare = 0.8;

/** How much of a page one press scrolls; the last line stays in view. */
const pageShare = 0.7;

/** Frames in which a list that was scrolled draws its next row. */
const patienceFrames = 20;

let pending = 0;

/** What has the focus when nothing has it: the mark of the page, else its first control. */
function firstControl(root: Element): HTMLElement | null {
  return (
    root.querySelector<HTMLElement>('[data-first-focus]') ??
    controlsIn(root.querySelector('main') ?? root)[0] ??
    controlsIn(root)[0] ??
    null
  );
}

/** Gives the focus to where a keypad begins on this page. */
export function focusFirst(): void {
  const first = firstControl(layerInFront());
  if (first) focusInView(first);
}

/**
 * The next control that way among those below `container`; `from` is what the arrow starts at. What stays at the foot of
 * a page that scrolls comes after all that scrolls under it, not after what happens to be above it now.
 */
function findNext(container: Element, from: Box, except: Element | null, direction: Direction) {
  const isRoot = container === layerInFront();
  const placed = placedControls(container, except).filter(({ element }) => isRoot || !stayingAround(element));
  const index = nextInDirection(
    from,
    placed.map(({ box }) => box),
    direction,
  );
  return index === null ? null : (placed[index] ?? null);
}

/** Scrolls on by most of a page, then takes what has come into view; without anything there the scroller has the focus. */
function scrollOn(scroller: HTMLElement, focused: HTMLElement, direction: Direction): void {
  const isBack = direction === 'up' || direction === 'left';
  const axis = axisOf(direction);
  const step = (axis === 'y' ? scroller.clientHeight : scroller.clientWidth) * pageShare * (isBack ? -1 : 1);
  scroller.scrollBy({ [axis === 'y' ? 'top' : 'left']: step, behavior: 'instant' });
  const attempt = (left: number) => {
    const view = scroller.getBoundingClientRect();
    const isInView = focused !== scroller && focused.isConnected && commonBox(focused.getBoundingClientRect(), view);
    const from = isInView ? focused.getBoundingClientRect() : entryEdge(view, direction);
    const next = findNext(scroller, from, focused, direction);
    if (next && wayBeyond(view, next.box, direction) === 0) return focusInView(next.element);
    if (left > 0) pending = requestAnimationFrame(() => attempt(left - 1));
    else if (!isInView) scroller.focus({ preventScroll: true });
  };
  // The list hears of the scrolling in the next frame.
  pending = requestAnimationFrame(() => attempt(patienceFrames));
}

/**
 * At the side of something long that scrolls, left leads to what stands above it and right to what stands below: nobody
 * should have to walk through six hundred rows to leave them.
 */
function leaveSideways(focused: HTMLElement, root: Element, direction: Direction): boolean {
  const scroller = scrollerAround(focused, 'y', root);
  if (!scroller || axisOf(direction) === 'y') return false;
  const view = scroller.getBoundingClientRect();
  const placed = placedControls(root, focused);
  const staying = direction === 'right' && placed.find(({ element }) => stayingAround(element));
  if (staying && !stayingAround(focused)) {
    focusInView(staying.element);
    return true;
  }
  const outside = placed.filter(({ element }) => !scroller.contains(element));
  const index = nextInDirection(
    view,
    outside.map(({ box }) => box),
    direction === 'left' ? 'up' : 'down',
  );
  const next = index === null ? undefined : outside[index];
  if (next) focusInView(next.element);
  return next !== undefined;
}

/**
 * Moves the focus: first within what scrolls around it, which is scrolled as far as it goes, then beyond. Stays when
 * there is nothing that way.
 */
export function moveFocus(direction: Direction): void {
  cancelAnimationFrame(pending);
  const root = layerInFront();
  const focused = focusedIn(root);
  if (!focused) return focusFirst();
  const axis = axisOf(direction);
  const isScroller = focused.tagName === 'MAIN' || focused.hasAttribute('data-scroller');
  const own = focused.getBoundingClientRect();
  let scroller = isScroller ? focused : scrollerAround(focused, axis, root);
  // What stays does not scroll with the page around it.
  if (scroller && stayingAround(focused)) scroller = scrollerAround(scroller, axis, root);
  for (;;) {
    const container: Element = scroller ?? root;
    const from = container === focused ? entryEdge(own, direction) : own;
    const next = findNext(container, from, focused, direction);
    if (!scroller) {
      if (next) focusInView(next.element);
      else leaveSideways(focused, root, direction);
      return;
    }
    const view = scroller.getBoundingClientRect();
    const page = axis === 'y' ? scroller.clientHeight : scroller.clientWidth;
    if (next && wayBeyond(view, next.box, direction) <= page * jumpShare) return focusInView(next.element);
    if (canScroll(scroller, direction)) return scrollOn(scroller, focused, direction);
    scroller = scrollerAround(scroller, axis, root);
  }
}
