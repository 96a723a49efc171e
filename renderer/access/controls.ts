/** The controls of a page as a keypad meets them: which there are, what of them can be seen, what scrolls them. */
import { commonBox, type Box, type Direction } from './spatialNavigation.ts';

const selector = 'button, a[href], input, select, textarea, summary, [tabindex]';

/** Everything below `root` that can be operated, in the order of the page. Keys of a keyboard count, each for itself. */
export function controlsIn(root: Element): HTMLElement[] {
  return [...root.querySelectorAll<HTMLElement>(selector)].filter(
    (element) =>
      (element.tabIndex >= 0 || element.parentElement?.closest('[data-roving]')) &&
      !element.matches(':disabled') &&
      element.closest('[inert], [aria-hidden="true"]') === null &&
      element.checkVisibility({ visibilityProperty: true }),
  );
}

/** Where arrows move: the dialog in front, or the page. */
export function layerInFront(): Element {
  return [...document.querySelectorAll('dialog:modal')].at(-1) ?? document.body;
}

/** What has the focus in `root`, else null. A page without focus counts as its body. */
export function focusedIn(root: Element): HTMLElement | null {
  const { activeElement } = document;
  if (!(activeElement instanceof HTMLElement) || activeElement === document.body) return null;
  return root.contains(activeElement) ? activeElement : null;
}

/** Which way something scrolls. */
export type Axis = 'x' | 'y';

/** The axis of an arrow. */
export function axisOf(direction: Direction): Axis {
  return direction === 'left' || direction === 'right' ? 'x' : 'y';
}

/** Whether an element has more than it shows, and lets it be scrolled. */
export function scrolls(element: Element, axis: Axis): boolean {
  const hidden = axis === 'x' ? element.scrollWidth - element.clientWidth : element.scrollHeight - element.clientHeight;
  if (hidden <= 1) return false;
  const style = getComputedStyle(element);
  return /auto|scroll/.test(axis === 'x' ? style.overflowX : style.overflowY);
}

/** The nearest element around `element` and inside `root` that scrolls along `axis`; null when the page stands still. */
export function scrollerAround(element: Element, axis: Axis, root: Element): HTMLElement | null {
  for (let around = element.parentElement; around && around !== root; around = around.parentElement)
    if (scrolls(around, axis)) return around;
  return root !== element && root instanceof HTMLElement && root !== document.body && scrolls(root, axis) ? root : null;
}

/** Whether `scroller` can go further in a direction. */
export function canScroll(scroller: Element, direction: Direction): boolean {
  const { scrollTop, scrollLeft, scrollHeight, scrollWidth, clientHeight, clientWidth } = scroller;
  switch (direction) {
    case 'up':
      return scrollTop > 1;
    case 'down':
      return scrollTop + clientHeight < scrollHeight - 1;
    case 'left':
      return scrollLeft > 1;
    case 'right':
      return scrollLeft + clientWidth < scrollWidth - 1;
  }
}

/** The part of `element` that is in view of every scrolling element between it and `container`; null when none is. */
export function visibleBox(element: Element, container: Element): Box | null {
  let box: Box | null = element.getBoundingClientRect();
  for (let around = element.parentElement; box && around && around !== container; around = around.parentElement)
    if (scrolls(around, 'y') || scrolls(around, 'x')) box = commonBox(box, around.getBoundingClientRect());
  return box;
}

/** Controls below `container` with their boxes, without those that something inside it scrolls out of view. */
export function placedControls(container: Element, except: Element | null): { element: HTMLElement; box: Box }[] {
  return controlsIn(container).flatMap((element) => {
    const box = element === except ? null : visibleBox(element, container);
    return box === null ? [] : [{ element, box }];
  });
}

/**
 * What stays in view over the content that scrolls under it, around `element`; null when nothing does. Marked with
 * `data-stays`, since on another screen the same actions may stand still beside the content.
 */
export function stayingAround(element: Element): HTMLElement | null {
  const around = element.closest<HTMLElement>('[data-stays]');
  return around && getComputedStyle(around).position === 'sticky' ? around : null;
}

/** Whether something lies over `element` where its middle or its lower edge is. */
function isCovered(element: Element): boolean {
  const { left, right, top, bottom } = element.getBoundingClientRect();
  return [(top + bottom) / 2, bottom - 2].some((y) => {
    const hit = document.elementFromPoint((left + right) / 2, y);
    return hit !== null && !element.contains(hit) && !hit.contains(element);
  });
}

function bringIntoView(element: HTMLElement): void {
  element.scrollIntoView({ block: 'nearest', inline: 'nearest', behavior: 'instant' });
  if (isCovered(element)) element.scrollIntoView({ block: 'center', inline: 'nearest', behavior: 'instant' });
}

/** Gives the focus to `element` and brings it into view, also from under what stays at an edge. */
export function focusInView(element: HTMLElement): void {
  element.focus({ preventScroll: true });
  bringIntoView(element);
  // Lists know the sizes of their rows; elsewhere what came into view may get its size only then, and push it out again.
  if (element.closest('[data-scroller]')) return;
  requestAnimationFrame(() => {
    if (document.activeElement === element) bringIntoView(element);
  });
}
