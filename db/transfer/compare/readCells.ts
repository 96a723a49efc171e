/** From a cell of a table to the value it has in a record. */
import { extraNameLength, isRecordCode } from '#db/draft/checkEdits.ts';
import { extraPrefix, fieldOfKey, type RecordType } from '#db/records/fields.ts';
import { cleanText, emptinessOf, foldWidth, isBroken } from '#db/records/values/clean.ts';
import { parseCell } from '#db/records/values/parseValue.ts';
import { problem, type ParsedValue, type ValueTarget } from '#db/records/values/types.ts';
import type { Vocabularies } from '#db/records/vocabularies.ts';
import type { Cell, CellProblem, Column, TableCell } from '#db/transfer/types.ts';

/** A cell's value with its place in a record. */
export interface CellReading extends ParsedValue {
  type: RecordType;
  field: string | null;
}

/** Values read once are kept up to this length: units, companies, industries repeat, descriptions do not. */
const longestKept = 80;
/** Kept values of one column; a list has 20,000 rows, and most columns far fewer values. */
const mostKept = 5000;

const target = (type: RecordType, key: string): ValueTarget | null => {
  const field = fieldOfKey(type, key);
  return field ? { type, ...field } : null;
};

const nothing = { value: null, isUndecided: false, problems: [] };

/** Half a character is no text: the draft would refuse it, and with it everything else. */
function whole(cell: Cell): Cell {
  return /\p{Surrogate}/u.test(cell.text) ? { ...cell, text: cell.text.replaceAll(/\p{Surrogate}/gu, '\ufffd') } : cell;
}

function readCode(text: string): ParsedValue {
  const code = foldWidth(cleanText(text));
  if (emptinessOf(code) !== null) return nothing;
  if (isRecordCode(code)) return { value: code, isUndecided: false, problems: [] };
  const badCode: CellProblem = { code: 'bad-code', gravity: 'doubt', suggestion: null, details: {} };
  return { value: null, isUndecided: false, problems: [badCode] };
}

function readExtra(cell: Cell): ParsedValue {
  const text = cleanText(cell.text);
  const emptiness = emptinessOf(text);
  if (emptiness !== null) return { ...nothing, isUndecided: emptiness === 'undecided' };
  if (cell.kind === 'error') return { ...nothing, problems: [problem('error-cell', 'doubt')] };
  return {
    value: text,
    isUndecided: false,
    problems: isBroken(text) ? [problem('broken-characters', 'doubt')] : [],
  };
}

/** The stored name of a column that is kept under its heading; columns without one go by their letter. */
function extraName({ heading, letter }: Column): string {
  // oxlint-disable-next-line no-control-regex -- the draft has no place for these in a name
  const plain = cleanText(heading).replaceAll(/[\u0000-\u001f\u007f\p{Surrogate}]+/gu, ' ');
  return [...plain].slice(0, extraNameLength).join('').trim() || letter || '-';
}

/**
 * Names of the extra fields of one list by column index; of two columns with one heading, the second is told apart by its letter.
 */
export function extraFields(columns: readonly Column[]): ReadonlyMap<number, string> {
  const names = new Map<number, string>();
  const taken = new Set<string>();
  for (const column of columns) {
    if (column.meaning.kind !== 'extra') continue;
    const { type } = column.meaning;
    const plain = extraName(column);
    const letter = ` (${column.letter})`;
    const name = taken.has(`${type} ${plain}`)
      ? [...plain].slice(0, extraNameLength - letter.length).join('') + letter
      : plain;
    taken.add(`${type} ${name}`);
    names.set(column.index, extraPrefix + name);
  }
  return names;
}

/** Reads cells; equal cells of a column are read once. Null for a column without meaning. */
export function createCellReader(
  vocabularies: Vocabularies,
  extras: ReadonlyMap<number, string>,
): (source: TableCell) => CellReading | null {
  const kept = new Map<string, Map<string, ParsedValue>>();
  const parse = (cell: Cell, type: RecordType, key: string): ParsedValue => {
    const field = target(type, key);
    if (!field) return readExtra(cell);
    if (cell.text.length > longestKept || cell.formula?.isStale === true) return parseCell(cell, field, vocabularies);
    const name = `${type}.${key}`;
    const known = kept.get(name) ?? new Map<string, ParsedValue>();
    kept.set(name, known);
    const cellKey = `${cell.kind} ${cell.number ?? ''} ${cell.text}`;
    const value = known.get(cellKey) ?? parseCell(cell, field, vocabularies);
    if (known.size < mostKept) known.set(cellKey, value);
    return value;
  };
  return ({ cell: raw, column }) => {
    const { meaning } = column;
    const cell = whole(raw);
    if (meaning.kind === 'none') return null;
    const { type } = meaning;
    if (meaning.kind === 'code') return { type, field: null, ...readCode(cell.text) };
    if (meaning.kind === 'field') return { type, field: meaning.key, ...parse(cell, type, meaning.key) };
    return { type, field: extras.get(column.index) ?? null, ...readExtra(cell) };
  };
}
