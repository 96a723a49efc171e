/** The Escape key closes what was opened last; with nothing open it goes back. */
import { useEffect, useEffectEvent } from 'react';

/** What is open, the newest last. */
const open: (() => void)[] = [];

/** While `isOpen`, Escape calls `close` instead of going back. Dialogs close by themselves. */
export function useEscape(isOpen: boolean, close: () => void): void {
  const run = useEffectEvent(close);
  useEffect(() => {
    if (!isOpen) return undefined;
    const closer = () => run();
    open.push(closer);
    return () => void open.splice(open.indexOf(closer), 1);
  }, [isOpen]);
}

/** For a session: what Escape does when nothing is open. */
export function useEscapeBack(back: () => void): void {
  useEffect(() => {
    const leave = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || event.defaultPrevented || document.querySelector('dialog:modal')) return;
      const close = open.at(-1) ?? back;
      close();
    };
    window.addEventListener('keydown', leave);
    return () => window.removeEventListener('keydown', leave);
  }, [back]);
}
