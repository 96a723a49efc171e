/** Facts in the same place on every page: label and value, lines without a value left out. */
import type { ReactNode } from 'react';
import styles from './Facts.module.css';

/** A list of {@link Fact}s. */
export function Facts({ children }: { children: ReactNode }) {
  return <dl className={styles['facts']}>{children}</dl>;
}

/** One label with its value; nothing at all for null. */
export function Fact({ label, children }: { label: string; children: ReactNode }) {
  if (children === null) return null;
  return (
    <div className={styles['row']}>
      <dt>{label}</dt>
      <dd>{children}</dd>
    </div>
  );
}
