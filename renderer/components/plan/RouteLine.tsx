/** The way as a line that is drawn once from here to the booth; at rest with reduced motion. */
import type { CSSProperties } from 'react';
import { lengthOf, type Point } from './geometry.ts';
import styles from './RouteLine.module.css';

/** `legs` are points in metres; the drawing takes 1.1 s in all, however long the way is. */
export function RouteLine({ legs }: { legs: readonly (readonly Point[])[] }) {
  const points = legs.flat();
  if (points.length < 2) return null;
  const path = `M${points.map(([x, y]) => `${x} ${y}`).join('L')}`;
  const length = lengthOf(points);
  // A new way is a new element, so that it is drawn from its beginning.
  return (
    <g key={path} className={styles['route']}>
      <path d={path} className={styles['casing']} />
      <path d={path} className={styles['line']} style={{ '--length': length } as CSSProperties} />
    </g>
  );
}
