/** One list of a sheet: headings to columns, rows to records. */
import type { RecordType } from '#db/records/fields.ts';
import type { Problem, Table } from '#db/transfer/types.ts';
import { decideColumns, type DecidedColumn } from './columns.ts';
import { groupRowsDown, isDitto, rowsWithFill } from './fillDown.ts';
import type { Grid } from './grid.ts';
import { readHeadings } from './headingCells.ts';
import type { Segment } from './headingRows.ts';
import { fillIndustries, type IndustrySources } from './industryColumn.ts';
import { industryNamed } from './industryWords.ts';
import type { HeadingProfile } from './profiles.ts';
import { createGridKeys } from './rowKeys.ts';
import { isTotal, kindOfRow } from './rowKinds.ts';
import { columnFindings, rowFindings } from './tableFindings.ts';
import { kindOfTable } from './tableKind.ts';
import { toProblem, type Finding } from './tableProblem.ts';

/** What a list is read with. */
export interface SegmentOptions {
  file: string;
  type: RecordType | undefined;
  profile: HeadingProfile | null;
}

/** Cells that are looked at to tell what a column is; more would say the same. */
const sampleRows = 1000;

type Unused = Table['unused'][number];

interface SortedRows {
  records: number[];
  unused: Unused[];
  sections: IndustrySources['sections'];
  findings: Finding[];
}

function sortRows(grid: Grid, segment: Segment, columns: readonly DecidedColumn[]): SortedRows {
  const meanings = new Map(columns.map(({ index, meaning }) => [index, meaning]));
  const keys = createGridKeys(grid);
  const sorted: SortedRows = { records: [], unused: [], sections: [], findings: [] };
  for (let row = (segment.headings.at(-1) ?? segment.start - 1) + 1; row < segment.end; row += 1) {
    const number = grid.rows[row]?.number ?? 0;
    const isRepeated = grid.filled(row).length > 0 && keys.isRepeated(row, segment.headings);
    const found = isRepeated ? null : kindOfRow(grid, row, (column) => meanings.get(column));
    if (found?.kind === 'record') sorted.records.push(row);
    else if (found?.kind === 'section') {
      sorted.unused.push({ row: number, why: 'title' });
      sorted.sections.push({ row, industry: found.industry });
      const [first = 0] = grid.filled(row);
      if (found.industry === null)
        sorted.findings.push({
          code: 'section-unread',
          gravity: 'hint',
          row: number,
          value: grid.at(row, first)?.text ?? '',
        });
    } else sorted.unused.push({ row: number, why: found?.kind ?? 'heading' });
  }
  return sorted;
}

function titleRows(grid: Grid, segment: Segment): Unused[] {
  const [heading = segment.start] = segment.headings;
  return grid.rows
    .slice(segment.start, heading)
    .map(({ number }, at) => ({ row: number, why: grid.filled(segment.start + at).length > 0 ? 'title' : 'empty' }));
}

/** The industry that a line above the list or the sheet itself is named after. */
function industryAround(
  grid: Grid,
  segment: Segment,
): { name: string; code: 'industry-from-title' | 'industry-from-sheet' } | null {
  for (let row = (segment.headings[0] ?? segment.start) - 1; row >= segment.start; row -= 1) {
    const [column, ...others] = grid.filled(row);
    const name =
      column === undefined || others.length > 0 ? undefined : industryNamed(grid.at(row, column)?.text ?? '');
    if (name !== undefined) return { name, code: 'industry-from-title' };
  }
  const name = industryNamed(grid.sheet.name.replace(/\.(?:csv|tsv|txt)$/i, ''));
  return name === undefined ? null : { name, code: 'industry-from-sheet' };
}

function decide(grid: Grid, segment: Segment, options: SegmentOptions) {
  const first = (segment.headings.at(-1) ?? segment.start - 1) + 1;
  const keys = createGridKeys(grid);
  const texts = new Map<number, string[]>();
  const used = new Set<number>();
  for (let row = first; row < segment.end; row += 1) {
    const columns = grid.filled(row);
    for (const column of columns) used.add(column);
    // Lines that stand alone are titles of parts and notes, and say nothing about their column.
    const isSample = row - first < sampleRows && (columns.length > 1 || grid.width === 1);
    if (!isSample || keys.isRepeated(row, segment.headings)) continue;
    if (isTotal(columns.map((column) => grid.at(row, column)?.text ?? ''))) continue;
    for (const column of columns) {
      const text = grid.at(row, column)?.text ?? '';
      const known = texts.get(column);
      if (isDitto(text)) continue;
      if (known) known.push(text);
      else texts.set(column, [text]);
    }
  }
  const headed = readHeadings(grid, segment.headings, (column) => used.has(column));
  const kind = kindOfTable(headed, options.type);
  const profile = options.profile;
  return { kind, columns: decideColumns({ headed, kind, profile, texts: (column) => texts.get(column) ?? [] }) };
}

const asColumn = ({ index, letter, heading, meaning, certainty, candidates }: DecidedColumn) => ({
  index,
  letter,
  heading,
  meaning,
  certainty,
  candidates,
});

/** Reads one list; see readTables.ts for what it promises. */
export function readSegment(grid: Grid, segment: Segment, options: SegmentOptions): Table {
  const { sheet } = grid;
  const { kind, columns: decided } = decide(grid, segment, options);
  const sorted = sortRows(grid, segment, decided);
  const columns = decided.map(asColumn);
  const filled = rowsWithFill(grid, sorted.records, columns);
  const around = kind.main === 'exhibitor' || kind.main === 'product' ? industryAround(grid, segment) : null;
  const sources = { around, sections: sorted.sections, indexes: sorted.records };
  const withIndustry = fillIndustries({ columns, rows: filled.rows }, sources);
  const breaks = sorted.unused.filter(({ why }) => why !== 'heading').map(({ row }) => row);
  const grouped = groupRowsDown(withIndustry.columns, withIndustry.rows, breaks);
  const headingRow = grid.rows[segment.headings.at(-1) ?? -1]?.number ?? 0;
  const problems: Problem[] = [
    ...columnFindings(decided, { headingRow, kind }),
    ...withIndustry.findings,
    ...sorted.findings,
    ...rowFindings({ rows: grouped.rows, grouped: grouped.filled, isHiddenSheet: sheet.isHidden }),
    ...filled.orphans.map(({ row, column, text }): Finding => {
      const { letter, heading } = column;
      const number = grid.rows[row]?.number ?? 0;
      return { code: 'ditto-without-above', gravity: 'doubt', row: number, column: letter, heading, value: text };
    }),
  ].map((finding) => toProblem(options.file, sheet.name, finding));
  return {
    file: options.file,
    sheet: sheet.name,
    headingRows: segment.headings.flatMap((row) => grid.rows[row]?.number ?? []),
    columns: withIndustry.columns,
    rows: grouped.rows,
    unused: [...titleRows(grid, segment), ...sorted.unused],
    problems,
  };
}
