/** A page: a heading that takes the focus when the page opens, and content that scrolls and keeps its place. */
import { useEffect, useRef, type ReactNode } from 'react';
import { useScrollMemory } from '../hooks/useScrollMemory.ts';
import { useSession } from '../session/SessionContext.tsx';
import styles from './Screen.module.css';

/** A scrolling page. `heading` may be drawn by the content itself with `headingHidden`. */
export function Screen({
  heading,
  headingHidden = false,
  isReady = true,
  wide = false,
  children,
}: {
  heading: ReactNode;
  headingHidden?: boolean;
  isReady?: boolean;
  wide?: boolean;
  children: ReactNode;
}) {
  const scroller = useScrollMemory<HTMLElement>(isReady);
  const { entry } = useSession();
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    // Screen readers and keypads continue at the top of the new page; the ring shows only for keys.
    title.current?.focus({ preventScroll: true });
  }, [entry.key]);
  return (
    <main ref={scroller} className={styles['screen']} tabIndex={-1}>
      <div className={wide ? styles['wide'] : styles['page']}>
        <h1 ref={title} tabIndex={-1} className={headingHidden ? 'visually-hidden' : styles['heading']}>
          {heading}
        </h1>
        {children}
      </div>
    </main>
  );
}
