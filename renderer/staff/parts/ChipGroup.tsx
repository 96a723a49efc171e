/** Chips that belong together, under words that say what they choose. */
import { useId, type ReactNode } from 'react';
import styles from './ChipGroup.module.css';

/** See above. */
export function ChipGroup({ label, children }: { label: string; children: ReactNode }) {
  const id = useId();
  return (
    <div role="group" aria-labelledby={id} className={styles['group']}>
      <h2 id={id} className={styles['label']}>
        {label}
      </h2>
      <div className={styles['chips']}>{children}</div>
    </div>
  );
}
