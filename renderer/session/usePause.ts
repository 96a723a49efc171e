/** Tells a touch that continues from one that comes after a pause, perhaps of somebody else. */
import { useCallback, useEffect, useEffectEvent, useRef } from 'react';

/** What only a person does. A pointer that hovers is not listened to: it may come a moment before the tap. */
const touches = ['pointerdown', 'keydown', 'wheel', 'touchmove'] as const;

/** A function that says whether the latest touch was the first one after at least `pauseMs` without any. */
export function usePause(pauseMs: number): () => boolean {
  const last = useRef<number | null>(null);
  const isFirst = useRef(false);
  const note = useEffectEvent(({ type }: Event) => {
    const now = performance.now();
    // A finger also moves while it taps: only what begins a touch says anything about the one before.
    if (type === 'pointerdown' || type === 'keydown') isFirst.current = now - (last.current ?? now) >= pauseMs;
    last.current = now;
  });
  useEffect(() => {
    const listener = (event: Event) => note(event);
    last.current = performance.now();
    touches.forEach((name) => window.addEventListener(name, listener, { passive: true, capture: true }));
    return () => touches.forEach((name) => window.removeEventListener(name, listener, { capture: true }));
  }, []);
  return useCallback(() => isFirst.current, []);
}
