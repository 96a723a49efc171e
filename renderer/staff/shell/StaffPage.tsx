/** One page of the staff area: heading, what can be done, and content that scrolls. */
import type { ReactNode } from 'react';
import styles from './StaffPage.module.css';

/** `actions` stand beside the heading; `notice` is a line that screen readers tell as it changes. */
export function StaffPage({
  heading,
  actions,
  notice = null,
  children,
}: {
  heading: string;
  actions?: ReactNode;
  notice?: string | null;
  children: ReactNode;
}) {
  return (
    <main className={styles['page']}>
      <header className={styles['head']}>
        <h1>{heading}</h1>
        <div className={styles['actions']}>{actions}</div>
      </header>
      <p role="status" className={styles['notice']} data-empty={notice ? undefined : ''}>
        {notice}
      </p>
      {/* Focusable, so that the arrow keys move what no button is in. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- It scrolls. */}
      <div className={styles['body']} data-scroller="" tabIndex={0} role="region" aria-label={heading}>
        {children}
      </div>
    </main>
  );
}
