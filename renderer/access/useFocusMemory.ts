/** "Back" returns the focus of a keypad to what had opened the page. */
import { useEffect, useRef } from 'react';
import { controlsIn, focusInView } from './controls.ts';
import { isKeypadInUse } from './keypad.ts';

/** Frames in which a page that was left draws itself again. */
const patienceFrames = 60;

/** A control as it is found again on a page that has been drawn anew. */
interface Remembered {
  name: string;
  /** Which of the controls of this name. */
  turn: number;
  /** Which of all, for when the language has changed meanwhile. */
  position: number;
}

const nameOf = (element: Element) => element.getAttribute('aria-label') ?? element.textContent ?? '';

function remember(main: Element, element: HTMLElement): Remembered | null {
  const controls = controlsIn(main);
  const name = nameOf(element);
  const position = controls.indexOf(element);
  if (position < 0) return null;
  return { name, position, turn: controls.filter((each) => nameOf(each) === name).indexOf(element) };
}

function find(main: Element, { name, turn, position }: Remembered, isLastTry: boolean): HTMLElement | undefined {
  const controls = controlsIn(main);
  const named = controls.filter((each) => nameOf(each) === name);
  return named[turn] ?? named[0] ?? (isLastTry ? controls[position] : undefined);
}

/** Remembers, for the place in the session with this key, what was pressed on it by key; restores it when it returns. */
export function useFocusMemory(entryKey: number): void {
  const pressed = useRef(new Map<number, Remembered>());
  useEffect(() => {
    const note = (event: MouseEvent) => {
      const element = event.detail === 0 && event.target instanceof Element ? event.target.closest('button, a') : null;
      const main = element?.closest('main');
      const found = main && element instanceof HTMLElement ? remember(main, element) : null;
      if (found) pressed.current.set(entryKey, found);
    };
    window.addEventListener('click', note, { capture: true });
    return () => window.removeEventListener('click', note, { capture: true });
  }, [entryKey]);

  useEffect(() => {
    const remembered = pressed.current.get(entryKey);
    if (!remembered || !isKeypadInUse()) return undefined;
    let frame = 0;
    const attempt = (left: number) => {
      const main = document.querySelector('main');
      const found = main && find(main, remembered, left === 0);
      if (found) focusInView(found);
      else if (left > 0) frame = requestAnimationFrame(() => attempt(left - 1));
    };
    attempt(patienceFrames);
    // Whoever has moved on is not called back.
    const cancel = () => cancelAnimationFrame(frame);
    window.addEventListener('keydown', cancel, { capture: true });
    return () => {
      cancel();
      window.removeEventListener('keydown', cancel, { capture: true });
    };
  }, [entryKey]);
}
