/** "You are here": a still vermilion mark with the direction in which a visitor looks. */
import styles from './HereMarker.module.css';

/** `degrees` clockwise from up on the screen; `size` is the mark's diameter. Units are those of the drawing around it. */
export function HereMarker({ x, y, degrees, size }: { x: number; y: number; degrees: number; size: number }) {
  return (
    <g transform={`translate(${x} ${y}) rotate(${degrees}) scale(${size / 20})`}>
      <path d="M0 0L-13 -24A27 27 0 0 1 13 -24Z" className={styles['gaze']} />
      <circle r="10" className={styles['ring']} />
      <path d="M0 -6.5L5 5L0 2L-5 5Z" className={styles['arrow']} />
    </g>
  );
}
