/** Facts in the same place on every page: label and value, lines without a value left out. */
import type { ReactNode } from 'react';
import styles from './Facts.module.css';

/** A list of label and value; null values are not shown. */
export function Facts({ rows }: { rows: readonly (readonly [label: string, value: ReactNode])[] }) {
  return (
    <dl className={styles['facts']}>
      {rows
        .filter(([, value]) => value !== null)
        .map(([label, value]) => (
          <div key={label} className={styles['row']}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
    </dl>
  );
}
