/** The comparison of searches as Markdown. */
import type { SearchMeasurement, SearchRow } from './searchTask.ts';

interface Column {
  title: string;
  value: (measurement: SearchMeasurement) => number;
  format: (value: number) => string;
  /** Whether a second column says how many times ours it is. */
  isCompared: boolean;
}

const percent = (share: number): string => (share * 100).toFixed(0);
const compact = (value: number): string => (Math.abs(value) < 10 ? value.toFixed(2) : value.toFixed(0));

const columns: readonly Column[] = [
  { title: 's@1 %', value: ({ summary }) => summary.successAt1, format: percent, isCompared: false },
  { title: 's@5 %', value: ({ summary }) => summary.successAt5, format: percent, isCompared: false },
  { title: 'nonsense empty %', value: ({ summary }) => summary.nonsenseEmpty, format: percent, isCompared: false },
  { title: 'p50 ms', value: ({ p50Ms }) => p50Ms, format: compact, isCompared: true },
  { title: 'p99 ms', value: ({ p99Ms }) => p99Ms, format: compact, isCompared: true },
  { title: 'build s', value: ({ buildSeconds }) => buildSeconds, format: compact, isCompared: true },
  { title: 'heap MB', value: ({ heapMegabytes }) => heapMegabytes, format: compact, isCompared: true },
  { title: 'resident MB', value: ({ residentMegabytes }) => residentMegabytes, format: compact, isCompared: true },
  { title: 'queries', value: ({ queriesAsked }) => queriesAsked, format: String, isCompared: false },
  { title: 'classes', value: ({ classesAsked }) => classesAsked, format: String, isCompared: false },
];

const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;

function cellsOf({ value, format, isCompared }: Column, row: SearchMeasurement, ours: SearchMeasurement | undefined) {
  const cell = format(value(row));
  if (!isCompared) return [cell];
  const base = ours === undefined ? 0 : value(ours);
  // Memory may seem to shrink: garbage of the start, collected after the build. That is no ratio.
  const isComparable = base > 0 && value(row) > 0;
  return [cell, isComparable ? `${compact(value(row) / base)}×` : '-'];
}

const shortenedNote =
  'Engines with fewer queries were too slow for all of them: compare their s@5 with the last column, which is ours over the same queries.';

const mean = (numbers: readonly number[]): number => numbers.reduce((sum, number) => sum + number, 0) / numbers.length;

/** Success within five of `ours` over the queries that another engine was asked; NaN when ours was asked fewer. */
function successOnSame(ours: SearchMeasurement, other: SearchMeasurement): number {
  const shares = Object.entries(other.ranks).map(([name, ranks]) => {
    const same = ours.ranks[name]?.slice(0, ranks.length) ?? [];
    if (same.length < ranks.length) return Number.NaN;
    return mean(same.map((rank) => (rank >= 1 && rank <= 5 ? 1 : 0)));
  });
  return mean(shares);
}

function sameQueriesCell(ours: SearchMeasurement | undefined, other: SearchMeasurement): string {
  const success = ours ? successOnSame(ours, other) : Number.NaN;
  return Number.isNaN(success) ? '-' : percent(success);
}

/** One table: a line per engine, with how many times ours its time and memory are. */
export function formatSearchTable(size: number, classCount: number, rows: readonly SearchRow[]): string {
  const ours = rows.find(({ engine }) => engine === 'ours')?.measurement;
  const titles = [
    'engine',
    ...columns.flatMap(({ title, isCompared }) => (isCompared ? [title, '× ours'] : [title])),
    'ours: s@5 %',
  ];
  const body = rows.map(({ title, measurement, failure }) =>
    measurement
      ? line([
          title,
          ...columns.flatMap((column) => cellsOf(column, measurement, ours)),
          sameQueriesCell(ours, measurement),
        ])
      : line([title, failure ?? 'failed', ...titles.slice(2).map(() => '')]),
  );
  const total = rows.find(({ measurement }) => measurement)?.measurement?.queriesTotal ?? 0;
  const isShortened = rows.some(({ measurement }) => measurement && measurement.queriesAsked < total);
  return [
    `### ${size} items, ${classCount} classes, ${total} queries`,
    '',
    line(titles),
    line(titles.map((_, index) => (index === 0 ? '---' : '---:'))),
    ...body,
    ...(isShortened ? ['', shortenedNote] : []),
  ].join('\n');
}
