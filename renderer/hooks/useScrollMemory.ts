/** "Back" returns to the same place of a list. */
import { useCallback, useLayoutEffect, useRef, type RefObject } from 'react';
import { useSession } from '../session/SessionContext.tsx';

/**
 * Remembers the scroll position of this entry and restores it once `isReady` (content has its height). Returns the
 * ref of the scrolling element.
 */
export function useScrollMemory<T extends HTMLElement>(isReady: boolean): RefObject<T | null> {
  const { entry, scrollPositions } = useSession();
  const element = useRef<T>(null);
  const restoredKey = useRef<number | null>(null);
  const remember = useCallback(() => {
    if (restoredKey.current === entry.key && element.current) scrollPositions.set(entry.key, element.current.scrollTop);
  }, [entry.key, scrollPositions]);

  useLayoutEffect(() => {
    const target = element.current;
    if (!target || !isReady) return undefined;
    if (restoredKey.current !== entry.key) {
      target.scrollTop = scrollPositions.get(entry.key) ?? 0;
      restoredKey.current = entry.key;
    }
    target.addEventListener('scroll', remember, { passive: true });
    return () => target.removeEventListener('scroll', remember);
  }, [entry.key, isReady, remember, scrollPositions]);

  return element;
}
