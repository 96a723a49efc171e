/** What staff should know about the columns and rows of a list before its values are looked at. */
import type { ColumnMeaning, TableRow } from '#db/transfer/types.ts';
import type { DecidedColumn } from './columns.ts';
import type { TableKind } from './tableKind.ts';
import type { Finding } from './tableProblem.ts';

/** Row numbers in a line of text; more would not be read. */
const listedRows = 10;

function rowList(numbers: readonly number[]): string {
  return numbers.slice(0, listedRows).join(', ') + (numbers.length > listedRows ? ' …' : '');
}

const namesRecord = (meaning: ColumnMeaning, types: readonly string[]) =>
  (meaning.kind === 'code' && types.includes(meaning.type)) ||
  (meaning.kind === 'field' &&
    types.includes(meaning.type) &&
    (/^(?:name|title)\./.test(meaning.key) || ['externalId', 'word', 'edition'].includes(meaning.key)));

function findingsOf(column: DecidedColumn, row: number): Finding[] {
  const { letter, heading } = column;
  const place = { row, column: letter, heading, value: heading };
  const found: Finding[] = [];
  if (column.certainty === 'ask')
    found.push({
      ...place,
      code: heading === '' ? 'column-unheaded' : 'column-unclear',
      gravity: 'doubt',
      details: { letter },
    });
  if (column.isUnknown) found.push({ ...place, code: 'column-unknown', gravity: 'hint' });
  if (column.twin !== null)
    found.push({ ...place, code: 'column-twice', gravity: 'doubt', details: { letter, other: column.twin } });
  if (column.isMixed) found.push({ ...place, code: 'column-mixed', gravity: 'hint' });
  return found;
}

/** Findings about columns in their order, and about what no column is there for. */
export function columnFindings(
  columns: readonly DecidedColumn[],
  list: { headingRow: number; kind: TableKind },
): Finding[] {
  const { headingRow, kind } = list;
  const types = kind.hasProducts ? ['product'] : [kind.main];
  const isNamed = columns.some(({ meaning }) => namesRecord(meaning, types));
  const isAsked = columns.some(({ candidates }) => candidates.some((each) => namesRecord(each, types)));
  return [
    ...(headingRow === 0 ? [{ code: 'no-heading', gravity: 'doubt' } as const] : []),
    ...(isNamed || isAsked ? [] : [{ code: 'no-name-column', gravity: 'doubt', row: headingRow } as const]),
    ...columns.flatMap((column) => findingsOf(column, headingRow)),
  ];
}

/** Findings about rows as a whole. */
export function rowFindings(list: {
  rows: readonly TableRow[];
  grouped: readonly number[];
  isHiddenSheet: boolean;
}): Finding[] {
  const hidden = list.rows.filter(({ isHidden }) => isHidden).map(({ number }) => number);
  const counted = (code: 'hidden-rows' | 'company-from-above', rows: readonly number[]): Finding[] =>
    rows.length === 0
      ? []
      : [{ code, gravity: 'hint', row: rows[0] ?? 0, details: { count: rows.length, rows: rowList(rows) } }];
  return [
    ...(list.isHiddenSheet
      ? [{ code: 'hidden-sheet', gravity: 'hint', details: { count: list.rows.length } } as const]
      : []),
    ...counted('hidden-rows', hidden),
    ...counted('company-from-above', list.grouped),
  ];
}
