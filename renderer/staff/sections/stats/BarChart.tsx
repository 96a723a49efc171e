/** Bars of searches, the part without a result hatched: readable in print and without colours. The table says the same. */
import { useId, type ReactNode } from 'react';
import styles from './Stats.module.css';

const height = 120;
const barWidth = 28;
const gap = 8;
const labelHeight = 22;

/** `words` name the two parts of a bar for the legend. */
export function BarChart({
  heading,
  bars,
  words,
  children,
}: {
  heading: string;
  bars: readonly { label: string; searches: number; empty: number }[];
  words: { all: string; part: string };
  /** The table that says the same. */
  children: ReactNode;
}) {
  const id = useId();
  const most = Math.max(1, ...bars.map(({ searches }) => searches));
  const width = Math.max(1, bars.length) * (barWidth + gap);
  const toHeight = (value: number) => (value / most) * (height - labelHeight);
  return (
    <section>
      <h2>{heading}</h2>
      <p className={styles['legend']}>
        <span className={styles['swatch']} /> {words.all} <span className={styles['swatch']} data-part="" />{' '}
        {words.part}
      </p>
      <div className={styles['scroll']}>
        {/* The tables beneath say the same to who cannot see it. */}
        <svg
          className={styles['chart']}
          width={width}
          height={height + labelHeight}
          viewBox={`0 0 ${width} ${height + labelHeight}`}
          aria-hidden="true"
        >
          <defs>
            <pattern id={id} width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
              <rect width="6" height="6" className={styles['ground']} />
              <rect width="3" height="6" className={styles['hatch']} />
            </pattern>
          </defs>
          {bars.map(({ label, searches, empty }, index) => {
            const x = index * (barWidth + gap);
            return (
              <g key={label}>
                <rect
                  className={styles['bar']}
                  x={x}
                  y={height - toHeight(searches)}
                  width={barWidth}
                  height={toHeight(searches)}
                />
                <rect
                  x={x}
                  y={height - toHeight(empty)}
                  width={barWidth}
                  height={toHeight(empty)}
                  fill={`url(#${id})`}
                />
                <text
                  className={styles['value']}
                  x={x + barWidth / 2}
                  y={height - toHeight(searches) - 4}
                  textAnchor="middle"
                >
                  {searches}
                </text>
                <text className={styles['value']} x={x + barWidth / 2} y={height + 15} textAnchor="middle">
                  {label.slice(-5)}
                </text>
              </g>
            );
          })}
        </svg>
      </div>
      {children}
    </section>
  );
}
