/** A windowed grid of cards: only the rows in view exist, whatever the list's length. */
import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useLayoutEffect, useRef, useState, type ReactNode, type RefObject } from 'react';
import styles from './CardGrid.module.css';

/** Rows kept ready above and below the view, so that a flick shows no holes; fewer while each key draws all anew. */
const overscanRows = { browsing: 4, typing: 1 } as const;

interface Measure {
  columns: number;
  rowHeight: number;
  /** How far below the top of the scrolling content the grid begins. */
  top: number;
}

/** Cards of equal height in as many columns as fit, under `before`. `scroller` is the element that scrolls. */
export function CardGrid({
  count,
  scroller,
  before = null,
  isTyping,
  renderCard,
  onRange,
  initialOffset,
  label,
}: {
  count: number;
  scroller: RefObject<HTMLElement | null>;
  /** Scrolls with the cards; may change its height. */
  before?: ReactNode;
  isTyping: boolean;
  renderCard: (index: number) => ReactNode;
  /** Called with the first and last position in view whenever they change. */
  onRange: (first: number, last: number) => void;
  /** Scroll position to begin at; the virtualizer would otherwise scroll to the top when it meets its element. */
  initialOffset: number;
  label: string;
}) {
  const grid = useRef<HTMLDivElement>(null);
  const probe = useRef<HTMLDivElement>(null);
  const head = useRef<HTMLDivElement>(null);
  const [{ columns, rowHeight, top }, setMeasure] = useState<Measure>({ columns: 1, rowHeight: 180, top: 0 });

  useLayoutEffect(() => {
    const measure = () => {
      if (!grid.current || !probe.current) return;
      // Sizes are tokens in millimetres; the probe turns them into pixels of this screen.
      const { width, height } = probe.current.getBoundingClientRect();
      const gap = Number.parseFloat(getComputedStyle(grid.current).rowGap);
      const next = {
        columns: Math.max(1, Math.floor((grid.current.clientWidth + gap) / (width + gap))),
        rowHeight: height + gap,
        top: head.current?.offsetHeight ?? 0,
      };
      setMeasure((now) =>
        now.columns === next.columns && now.rowHeight === next.rowHeight && now.top === next.top ? now : next,
      );
    };
    measure();
    const observer = new ResizeObserver(measure);
    for (const { current } of [grid, probe, head]) if (current) observer.observe(current);
    return () => observer.disconnect();
  }, []);

  // With the keyboard open lists are flicked as well.
  const [isScrolled, setScrolled] = useState(initialOffset > 0);
  const rows = useVirtualizer({
    count: Math.ceil(count / columns),
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
    overscan: isTyping && !isScrolled ? overscanRows.typing : overscanRows.browsing,
    onChange: ({ scrollOffset }) => setScrolled((scrollOffset ?? 0) > 0),
    initialOffset,
    scrollMargin: top,
  });
  useLayoutEffect(() => rows.measure(), [rows, rowHeight, top]);
  const inView = rows.getVirtualItems();
  const first = (inView[0]?.index ?? 0) * columns;
  const last = Math.min(count, ((inView.at(-1)?.index ?? -1) + 1) * columns) - 1;
  useEffect(() => onRange(first, last), [onRange, first, last]);

  return (
    <>
      <div ref={head}>{before}</div>
      <div
        ref={grid}
        className={styles['grid']}
        role="list"
        aria-label={label}
        style={{ blockSize: rows.getTotalSize() }}
      >
        <div ref={probe} className={styles['probe']} aria-hidden="true" />
        {inView.map((row) => (
          <div
            key={row.key}
            className={styles['row']}
            role="presentation"
            style={{
              transform: `translateY(${row.start - top}px)`,
              gridTemplateColumns: `repeat(${columns}, minmax(0, 1fr))`,
            }}
          >
            {Array.from({ length: Math.min(columns, count - row.index * columns) }, (_, column) => {
              const index = row.index * columns + column;
              return (
                <div
                  key={index}
                  role="listitem"
                  aria-setsize={count}
                  aria-posinset={index + 1}
                  className={styles['cell']}
                >
                  {renderCard(index)}
                </div>
              );
            })}
          </div>
        ))}
      </div>
    </>
  );
}
