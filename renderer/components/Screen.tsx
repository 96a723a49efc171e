/** A page: a heading that takes the focus when the page opens, and content that scrolls and keeps its place. */
import { useRef, type ReactNode } from 'react';
import { useScrollMemory } from '../hooks/useScrollMemory.ts';
import { useTitleFocus } from '../hooks/useTitleFocus.ts';
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
  const title = useRef<HTMLHeadingElement>(null);
  useTitleFocus(title);
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
