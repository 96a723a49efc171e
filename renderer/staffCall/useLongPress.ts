/** A press that counts only when it is held: by finger or by key. */
import { useEffect, useRef } from 'react';

/** Longer than any tap or double tap, short enough not to be doubted. */
const holdMs = 1500;

/** Handlers for a button; `onHeld` runs once, while the press goes on. */
export function useLongPress(onHeld: () => void) {
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const stop = () => {
    clearTimeout(timer.current);
    timer.current = undefined;
  };
  const start = () => {
    timer.current ??= setTimeout(onHeld, holdMs);
  };
  useEffect(() => () => clearTimeout(timer.current), []);
  return {
    onPointerDown: start,
    onPointerUp: stop,
    onPointerLeave: stop,
    onPointerCancel: stop,
    // A held key repeats; only its first event starts the time.
    onKeyDown: (event: { key: string }) => {
      if (event.key === 'Enter' || event.key === ' ') start();
    },
    onKeyUp: stop,
  };
}
