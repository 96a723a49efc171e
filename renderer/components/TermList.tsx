/** Coded values as small labels. */
import type { Output } from '#api/contract.ts';
import styles from './TermList.module.css';
import { Text } from './Text.tsx';

type Term = Output<'product.get'>['certifications'][number];

/** See above; null when there is none, so that a fact row disappears. */
export function termList(terms: readonly Term[]) {
  if (terms.length === 0) return null;
  return (
    <ul className={styles['terms']}>
      {terms.map((term) => (
        <li key={term.code}>
          <Text value={term.label} />
        </li>
      ))}
    </ul>
  );
}
