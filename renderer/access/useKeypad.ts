/** Arrow keys and Enter for the whole kiosk: five keys reach everything that a finger reaches. */
import { useEffect } from 'react';
import { focusedIn, focusInView, layerInFront, placedControls } from './controls.ts';
import { isKeypadInUse, onKeypadChange, setKeypadInUse } from './keypad.ts';
import { focusFirst, moveFocus } from './moveFocus.ts';
import { nearestBox, type Box, type Direction } from './spatialNavigation.ts';

const directions: Readonly<Record<string, Direction>> = {
  ArrowLeft: 'left',
  ArrowRight: 'right',
  ArrowUp: 'up',
  ArrowDown: 'down',
};

/** Inputs without a caret: arrows sideways mean nothing in them. */
const plainInputs = 'input:is([type="button"], [type="checkbox"], [type="submit"])';

/**
 * Whether an arrow belongs to what has the focus: a caret moves in a text, a list of choices opens, a slider slides, and
 * whatever carries `data-own-arrows` (a map that is being moved) has all four. What owns its arrows gives them back by
 * Enter or Escape.
 */
function keepsArrow(focused: Element, direction: Direction): boolean {
  if (focused.closest('[data-own-arrows]')) return true;
  const isSideways = direction === 'left' || direction === 'right';
  if (focused instanceof HTMLTextAreaElement) return focused.value !== '';
  if (focused instanceof HTMLSelectElement) return !isSideways;
  if (!(focused instanceof HTMLInputElement) || focused.matches(plainInputs)) return false;
  if (focused.type === 'radio') return true;
  return isSideways && focused.value !== '';
}

function onKeyDown(event: KeyboardEvent): void {
  if (event.defaultPrevented || event.isComposing || event.ctrlKey || event.metaKey || event.altKey) return;
  const direction = directions[event.key];
  const focused = focusedIn(layerInFront());
  if (direction) {
    if (focused && keepsArrow(focused, direction)) return;
    event.preventDefault();
    setKeypadInUse(true);
    moveFocus(direction);
  } else if (event.key === 'Tab') {
    setKeypadInUse(true);
  } else if (event.key === 'Enter' && !focused && isKeypadInUse()) {
    event.preventDefault();
    focusFirst();
  } else if (event.key.length === 1 && event.key !== ' ') {
    setKeypadInUse(false);
  }
}

/** Where the focus was last, so that it can go on near there when its control goes. */
interface Place {
  box: Box;
  main: Element | null;
}

/**
 * Gives the focus a place again: beside the control that went, or at the heading of the page that came. A page that is
 * still being read has neither yet; then the next change of the page is waited for.
 */
function restoreFocus(last: Place | null): void {
  const root = layerInFront();
  const main = root.querySelector('main');
  const isSamePage = last !== null && last.main !== null && last.main === main;
  const title = (main ?? root).querySelector<HTMLElement>('h1, h2');
  if (isSamePage || root !== document.body || last?.main === null) {
    const placed = placedControls(isSamePage ? main : root, null);
    const index =
      last === null
        ? 0
        : nearestBox(
            last.box,
            placed.map(({ box }) => box),
          );
    const next = index === null ? undefined : placed[index];
    if (next) return focusInView(next.element);
  }
  if (!title) return;
  title.tabIndex = -1;
  title.focus({ preventScroll: true });
}

/**
 * While a keypad is in use the focus is never lost: whoever sees no ring does not know where the next arrow begins.
 * Returns the end of it. Touch and typing are not watched, so a key of the keyboard costs nothing here.
 */
function keepFocus(): () => void {
  let last: Place | null = null;
  let frame = 0;
  const note = () => {
    const focused = focusedIn(document.body);
    if (focused) last = { box: focused.getBoundingClientRect(), main: focused.closest('main') };
  };
  note();
  const look = () => {
    if (focusedIn(document.body)) return;
    cancelAnimationFrame(frame);
    // What takes a control away often gives the focus to something itself.
    frame = requestAnimationFrame(() => {
      if (!focusedIn(document.body)) restoreFocus(last);
    });
  };
  const observer = new MutationObserver(look);
  observer.observe(document.body, {
    subtree: true,
    childList: true,
    attributes: true,
    attributeFilter: ['disabled', 'hidden', 'inert'],
  });
  document.addEventListener('focusin', note);
  return () => {
    observer.disconnect();
    cancelAnimationFrame(frame);
    document.removeEventListener('focusin', note);
  };
}

/** See above; for the attract loop, the session and every page besides. */
export function useKeypad(): void {
  useEffect(() => {
    let release: (() => void) | null = null;
    const follow = () => {
      release?.();
      release = isKeypadInUse() ? keepFocus() : null;
    };
    const touch = () => setKeypadInUse(false);
    const unsubscribe = onKeypadChange(follow);
    window.addEventListener('keydown', onKeyDown);
    window.addEventListener('pointerdown', touch, { capture: true });
    return () => {
      unsubscribe();
      release?.();
      setKeypadInUse(false);
      window.removeEventListener('keydown', onKeyDown);
      window.removeEventListener('pointerdown', touch, { capture: true });
    };
  }, []);
}
