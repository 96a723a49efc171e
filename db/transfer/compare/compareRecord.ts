/** One record of the lists beside the record of the draft. */
import type { Vocabularies } from '#db/records/vocabularies.ts';
import type { CellDifference, Problem, RecordDifference } from '#db/transfer/types.ts';
import type { Incoming } from './incoming.ts';
import { mergeValues, type MergedValue } from './mergeValues.ts';
import { problemAt } from './readRow.ts';
import { suspicionOf, type SuspicionCode } from './suspicion.ts';
import { incomingTitle } from './titles.ts';

/** The difference, and why some of it looks wrong. */
export interface ComparedRecord {
  difference: RecordDifference;
  problems: Problem[];
  /** Values of the draft that would be overwritten, by what is suspicious of it. */
  suspicions: readonly SuspicionCode[];
}

/** Longest suggestion: what was there before, as far as it fits beside the value. */
const longestSuggestion = 200;

/** What new records are unless their list says otherwise: shown, real, at the end. */
function defaultsOf(incoming: Incoming, nextSort: () => number): Record<string, string> {
  if (incoming.type === 'event') return { status: 'planned', isSampleTime: '0' };
  if (incoming.type !== 'exhibitor' && incoming.type !== 'product') return {};
  return { isVisible: '1', isSample: '0', sort: String(nextSort()) };
}

function difference(merged: MergedValue, old: string | null): { cell: CellDifference; code: SuspicionCode | null } {
  const { spec, locale, value } = merged;
  const code = spec ? suspicionOf({ spec, locale, old, new: value }) : null;
  return { cell: { field: merged.field, old, new: value, isSuspicious: code !== null }, code };
}

function problemOf({ part, cell }: MergedValue, code: SuspicionCode, old: string | null): Problem {
  const suggestion = old === null ? null : old.slice(0, longestSuggestion).replaceAll(/\p{Surrogate}/gu, '');
  return problemAt(part.place, cell.source, { code, gravity: 'doubt', suggestion });
}

/** The record's code is a cell too. */
function settleCodes({ parts, code, existing }: Incoming): void {
  for (const { cells } of parts) {
    for (const cell of cells) {
      if (cell.field !== null || cell.value === null) continue;
      if (cell.value !== code) cell.outcome = 'problem';
      else cell.outcome = existing ? 'unchanged' : 'value';
    }
  }
}

function kindOf({ existing }: Incoming, cells: readonly CellDifference[]): RecordDifference['kind'] {
  if (!existing?.isPresent) return 'added';
  return cells.length > 0 ? 'changed' : 'unchanged';
}

/** Compares, and settles what became of each cell. `nextSort` is asked for each new record, in order. */
export function compareRecord(
  incoming: Incoming,
  context: { vocabularies: Vocabularies; nextSort: () => number },
): ComparedRecord {
  const { type, code, existing, parts, matchedBy, owner } = incoming;
  const { values, problems } = mergeValues(incoming, context.vocabularies);
  const old = (field: string) => existing?.values[field] ?? null;
  const suspicions: SuspicionCode[] = [];
  const cells = values.flatMap((merged): CellDifference[] => {
    if (merged.value === old(merged.field)) return [];
    const { cell, code: suspicion } = difference(merged, old(merged.field));
    if (suspicion !== null) {
      problems.push(problemOf(merged, suspicion, old(merged.field)));
      suspicions.push(suspicion);
    }
    return [cell];
  });
  const said = new Set(values.map(({ field }) => field));
  // A record whose making was undone may have left values behind, and not those.
  const defaults = existing?.isPresent ? {} : defaultsOf(incoming, context.nextSort);
  const more = Object.fromEntries(Object.entries(defaults).filter(([field]) => old(field) === null));
  if (type === 'product' && owner !== null) more['exhibitor'] = owner;
  for (const [field, value] of Object.entries(more)) {
    if (said.has(field) || old(field) === value) continue;
    const isMoved = field === 'exhibitor' && existing !== null && old(field) !== null;
    cells.push({ field, old: old(field), new: value, isSuspicious: isMoved });
    const [part] = parts;
    if (!isMoved || !part) continue;
    suspicions.push('owner-changed');
    problems.push(problemAt(part.place, null, { code: 'owner-changed', gravity: 'doubt', suggestion: old(field) }));
  }
  settleCodes(incoming);
  const [first] = parts;
  const source = first?.place ?? null;
  if (first && existing?.isPresent === false) {
    problems.push(problemAt(first.place, null, { code: 'record-restored', gravity: 'hint', details: { code } }));
  }
  const title = incomingTitle(incoming);
  return {
    difference: { type, code, kind: kindOf(incoming, cells), title, source, matchedBy, cells },
    problems,
    suspicions,
  };
}
