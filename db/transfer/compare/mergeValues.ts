/** What the rows of one record say of one field becomes one value. */
import { fieldOfKey, type FieldSpec } from '#db/records/fields.ts';
import { LOCALES, type Locale } from '#db/model.ts';
import { cleanText } from '#db/records/values/clean.ts';
import { formatValue } from '#db/records/values/formatValue.ts';
import type { Vocabularies } from '#db/records/vocabularies.ts';
import type { Problem } from '#db/transfer/types.ts';
import type { Incoming } from './incoming.ts';
import { problemAt, type ReadCell, type RowPart } from './readRow.ts';

/** A field's value and the first cell that has it. */
export interface MergedValue {
  field: string;
  spec: FieldSpec | null;
  locale: Locale | null;
  value: string;
  part: RowPart;
  cell: ReadCell;
}

interface Contribution {
  part: RowPart;
  cell: ReadCell;
  value: string;
}

const joinedKinds = new Set(['list', 'codes', 'booths', 'pictures']);

const oneBlank = (text: string) => cleanText(text).replaceAll(/\s+/g, ' ');

/** Whether the cell shows what the record has, as an export would write it in any language. */
function showsSame(
  old: string,
  cell: ReadCell,
  { type, field }: { type: Incoming['type']; field: string },
  vocabularies: Vocabularies,
): boolean {
  if (cell.isDerived) return false;
  const text = oneBlank(cell.source.cell.text);
  const known = fieldOfKey(type, field);
  if (!known || known.spec.kind === 'text' || known.spec.kind === 'longText') return text === oneBlank(old);
  const target = { type, ...known };
  return LOCALES.some((locale) => text === oneBlank(formatValue(old, target, { locale, vocabularies })));
}

/** The industry out of a sheet's name adds to what is known; it never takes another one away. */
const isSaidAround = ({ source }: ReadCell) => source.column.letter === '';

function isAmong(old: string, value: string): boolean {
  const items = new Set(old.split('\n'));
  return value.split('\n').every((item) => items.has(item));
}

/** Values taken out of another field's cell, where the field is silent itself: they fill gaps and go with their own field. */
function isSuperfluous({ field, value }: ReadCell, incoming: Incoming): boolean {
  const old = incoming.existing?.values ?? {};
  if (field === null || old[field] === undefined) return false;
  if (field === 'legalForm') return true;
  // A price alone is both ends, but a list with the lower price only leaves the upper one as it is.
  return field === 'priceMax' && value !== null && old['priceMin'] === value;
}

function contributionsOf(incoming: Incoming): Map<string, Contribution[]> {
  const byField = new Map<string, Contribution[]>();
  for (const isDerived of [false, true]) {
    for (const part of incoming.parts) {
      for (const cell of part.cells) {
        if (cell.field === null || cell.value === null || cell.isDerived !== isDerived) continue;
        const list = byField.get(cell.field) ?? [];
        const isLate = isDerived && list.some((each) => !each.cell.isDerived);
        if (isLate || (isDerived && isSuperfluous(cell, incoming))) cell.outcome = 'unchanged';
        else byField.set(cell.field, [...list, { part, cell, value: cell.value }]);
      }
    }
  }
  return byField;
}

function union(first: string, other: string, most: number): string {
  return [...new Set([...first.split('\n'), ...other.split('\n')])].slice(0, most).join('\n');
}

/** Lists of several rows are joined as far as there is room; of other values the first counts, and the rest is told. */
function mergeField(
  contributions: readonly Contribution[],
  spec: FieldSpec | null,
): { value: string; problems: Problem[] } {
  const [first, ...others] = contributions;
  if (!first) return { value: '', problems: [] };
  let { value } = first;
  const problems: Problem[] = [];
  const tell = ({ part, cell }: Contribution, code: 'rows-differ' | 'rows-joined') => {
    if (cell.source.isFilled !== null || cell.isDerived) return;
    const gravity = code === 'rows-differ' ? 'doubt' : 'hint';
    const details = { row: first.part.place.row };
    problems.push(
      problemAt(part.place, cell.source, { code, gravity, suggestion: code === 'rows-differ' ? value : null, details }),
    );
  };
  const isJoined = spec !== null && joinedKinds.has(spec.kind);
  for (const each of others) {
    if (each.value === value || (isJoined && isAmong(value, each.value))) continue;
    const joined = isJoined ? union(value, each.value, spec.maxItems ?? Infinity) : value;
    if (joined === value) {
      // The name or price behind a value taken out of it is told itself.
      each.cell.outcome = each.cell.isDerived ? 'unchanged' : 'problem';
      tell(each, 'rows-differ');
    } else {
      value = joined;
      tell(each, 'rows-joined');
    }
  }
  return { value, problems };
}

/**
 * The values that the rows say, by field in the order of the columns. A cell that shows what the record has, in any
 * language or with other blanks, is that value; a cell whose value is not taken gets the outcome `problem`.
 */
export function mergeValues(
  incoming: Incoming,
  vocabularies: Vocabularies,
): { values: MergedValue[]; problems: Problem[] } {
  const { type, existing } = incoming;
  const values: MergedValue[] = [];
  const problems: Problem[] = [];
  for (const [field, contributions] of contributionsOf(incoming)) {
    const known = fieldOfKey(type, field);
    const old = existing?.values[field];
    for (const each of contributions) {
      if (old === undefined || each.value === old) continue;
      const isOld =
        showsSame(old, each.cell, { type, field }, vocabularies) ||
        (isSaidAround(each.cell) && isAmong(old, each.value));
      if (isOld) each.value = old;
    }
    const merged = mergeField(contributions, known?.spec ?? null);
    problems.push(...merged.problems);
    const [first] = contributions;
    if (!first) continue;
    const { part, cell } = first;
    values.push({ field, spec: known?.spec ?? null, locale: known?.locale ?? null, value: merged.value, part, cell });
    const outcome = merged.value === old ? 'unchanged' : 'value';
    for (const { cell: each } of contributions) if (each.outcome === 'notImported') each.outcome = outcome;
  }
  return { values, problems };
}
