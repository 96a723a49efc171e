/** The industry that a list does not have as a column but names above it, between its rows, or as the sheet's name. */
import type { Column, TableCell, TableRow } from '#db/transfer/types.ts';
import { fieldLabel } from './fieldLabels.ts';
import { localeOfText } from './headingText.ts';
import type { Finding } from './tableProblem.ts';

/** Where industries are named. */
export interface IndustrySources {
  around: { name: string; code: 'industry-from-title' | 'industry-from-sheet' } | null;
  /** Lines between records, by index of the row in the sheet; null for a part that is no industry. */
  sections: { row: number; industry: string | null }[];
  /** Index in the sheet of each record row. */
  indexes: readonly number[];
}

interface Filled {
  columns: Column[];
  rows: TableRow[];
  findings: Finding[];
}

const isField = ({ meaning }: Column, key: string) => meaning.kind === 'field' && meaning.key === key;

/** Beside no column of the sheet, so that it cannot be taken for one. */
const noIndex = -1;

function computedColumn(columns: readonly Column[], name: string): Column {
  const isExhibitors = columns.some(
    ({ meaning }) => meaning.kind === 'field' && meaning.type === 'exhibitor' && meaning.key.startsWith('name.'),
  );
  const type = isExhibitors ? 'exhibitor' : 'product';
  const heading = fieldLabel(type, 'industries', localeOfText(name) ?? 'en');
  return {
    index: noIndex,
    letter: '',
    heading,
    meaning: { kind: 'field', type, key: 'industries' },
    certainty: 'guess',
    candidates: [],
  };
}

/** Adds the computed column (letter `''`) and its cells where the list has no industries of its own; lists without any stay as they are. */
export function fillIndustries(table: Pick<Filled, 'columns' | 'rows'>, sources: IndustrySources): Filled {
  const { around, sections, indexes } = sources;
  const first = sections.find(({ industry }) => industry !== null)?.industry ?? around?.name;
  const isKnown = table.columns.some((column) => isField(column, 'industries'));
  const isOfItems = table.columns.some(
    ({ meaning }) => meaning.kind !== 'none' && (meaning.type === 'exhibitor' || meaning.type === 'product'),
  );
  if (first === undefined || isKnown || !isOfItems) return { ...table, findings: [] };
  const column = computedColumn(table.columns, first);
  let next = 0;
  let name = around?.name ?? null;
  const rows = table.rows.map((row, at) => {
    while ((sections[next]?.row ?? Infinity) < (indexes[at] ?? 0)) {
      name = sections[next]?.industry ?? null;
      next += 1;
    }
    if (name === null) return row;
    const cell: TableCell = { cell: { text: name, kind: 'text' }, column, isFilled: null };
    return { ...row, cells: [...row.cells, cell] };
  });
  const inSections: Finding[] = sections.some(({ industry }) => industry !== null)
    ? [{ code: 'industry-from-section', gravity: 'hint', details: { count: sections.length } }]
    : [];
  const fromAround: Finding[] = around
    ? [{ code: around.code, gravity: 'hint', details: { industry: around.name } }]
    : [];
  return { columns: [...table.columns, column], rows, findings: [...fromAround, ...inSections] };
}
