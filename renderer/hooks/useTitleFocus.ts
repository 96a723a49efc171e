/** The focus goes to the title of a page that opens: screen readers and keypads go on from there; the ring shows for keys only. */
import { useEffect, type RefObject } from 'react';
import { useSession } from '../session/SessionContext.tsx';

/**
 * Once per page: what is drawn anew, in another language or after a second try, must not take the focus from where the
 * visitor has walked meanwhile; it only gives back a focus that is lost. `isReady` is when the title is drawn.
 */
export function useTitleFocus(title: RefObject<HTMLElement | null>, isReady = true): void {
  const { entry, takeTitle } = useSession();
  useEffect(() => {
    if (!isReady || !title.current) return;
    const isElsewhere = document.activeElement !== null && document.activeElement !== document.body;
    if (!takeTitle(entry.key) && isElsewhere) return;
    title.current.focus({ preventScroll: true });
  }, [entry.key, isReady, title, takeTitle]);
}
