/** One file the whole way into a draft, and what is wrong with how it went. */
import { isDeepStrictEqual } from 'node:util';
import { AppError } from '#api/errors.ts';
import { presence, type Draft, type DraftRecord, type Edit } from '#db/draft/types.ts';
import { LOCALES } from '#db/model.ts';
import type { Vocabularies } from '#db/records/vocabularies.ts';
import { compareTables } from '#db/transfer/compare/compareTables.ts';
import { editsOf } from '#db/transfer/compare/edits.ts';
import type { ImportChoices, ImportDifference } from '#db/transfer/compare/types.ts';
import { fileRefusalText, problemText } from '#db/transfer/problemTexts.ts';
import { readList } from '#db/transfer/readLists.ts';
import { contentOf } from '#tests/support/drafts.ts';

/** `unchanged` files were read and would change nothing; `told` ones hold no list, which is said. */
export type OutcomeKind = 'imported' | 'unchanged' | 'told' | 'refused' | 'empty';

/** What became of the file; `faults` must be empty. */
export interface Outcome {
  kind: OutcomeKind;
  /** Why it was refused. */
  reason: string | null;
  /** Values written. */
  changes: number;
  ms: number;
  faults: string[];
}

/** Where the file goes, and what staff have chosen. */
export interface ImportBench {
  draft: Draft;
  vocabularies: Vocabularies;
  choices: ImportChoices;
}

type Content = Omit<DraftRecord, 'changedAt'>[];

/** Faults of words: a bare code, nothing, or a placeholder that nothing has filled. */
function wordFaults(name: string, words: readonly string[], bare: string): string[] {
  const isBad = (text: string) => text === bare || text.trim() === '' || /\{[a-zA-Z]+\}/.test(text);
  return words.length === new Set(words).size && !words.some(isBad) ? [] : [`words of ${name}: ${words.join(' / ')}`];
}

function problemFaults({ problems }: ImportDifference): string[] {
  const faults = problems.flatMap((problem) => {
    // What stands in the cell may look like a placeholder itself.
    const details = Object.fromEntries(
      Object.entries(problem.details).map(([name, value]) => [name, typeof value === 'number' ? value : 'x']),
    );
    const plain = { ...problem, details, value: 'x', suggestion: problem.suggestion === null ? null : 'x' };
    const words = LOCALES.map((locale) => problemText(plain, locale));
    const long = [...problem.value].length > 200 ? [`${problem.code} quotes ${problem.value.length} characters`] : [];
    return [...wordFaults(problem.code, words, problem.code), ...long];
  });
  return [...new Set(faults)];
}

/** Values by record and field; a record that is there has {@link presence}. */
function valuesByRecord(content: Content): Map<string, Map<string, string>> {
  return new Map(
    content.map(({ type, code, isPresent, values }) => [
      `${type} ${code}`,
      new Map(Object.entries(isPresent ? { ...values, [presence]: '1' } : values)),
    ]),
  );
}

/** The content that the edits ask for. */
function expectedValues(before: Content, edits: readonly Edit[]): Map<string, Map<string, string>> {
  const records = valuesByRecord(before);
  for (const { type, code, field, value } of edits) {
    const values = records.get(`${type} ${code}`) ?? new Map<string, string>();
    records.set(`${type} ${code}`, values);
    if (value === null || value.trim() === '') values.delete(field);
    else values.set(field, value);
  }
  return records;
}

/** Writes the difference, looks whether all of it is there, and takes it back. */
function writeAndUndo(
  draft: Draft,
  difference: ImportDifference,
  before: Content,
): { changes: number; faults: string[] } {
  const edits = editsOf(difference);
  const cause = { role: 'editor', kind: 'import', label: 'list' } as const;
  const set = draft.change(cause, edits, { ifRevision: difference.revision });
  if (!set) return { changes: 0, faults: edits.length === 0 ? [] : ['edits that change nothing'] };
  const isWhole = isDeepStrictEqual(valuesByRecord(contentOf(draft)), expectedValues(before, edits));
  const { kept } = draft.undo(set.id, 'editor');
  const isUndone = kept.length === 0 && isDeepStrictEqual(contentOf(draft), before);
  return {
    changes: set.changes,
    faults: [...(isWhole ? [] : ['half an import']), ...(isUndone ? [] : ['undoing leaves something'])],
  };
}

function outcomeOf(path: string, bench: ImportBench, before: Content): Omit<Outcome, 'ms'> {
  const list = readList(path, { reading: null, profile: null });
  if (list.refusal) {
    const { reason } = list.refusal.details as { reason: string };
    const words = LOCALES.map((locale) => fileRefusalText(list.refusal ?? new AppError('INTERNAL', ''), locale));
    return { kind: 'refused', reason, changes: 0, faults: wordFaults(reason, words, list.refusal.message) };
  }
  const { draft, vocabularies, choices } = bench;
  const difference = compareTables({ tables: list.tables, draft, vocabularies, choices });
  if (!difference) throw new Error('nobody has cancelled');
  const { changes, faults } = writeAndUndo(draft, difference, before);
  const rows = list.tables.reduce((sum, table) => sum + table.rows.length, 0);
  const readKind = rows > 0 ? 'unchanged' : difference.problems.length > 0 ? 'told' : 'empty';
  return {
    kind: changes > 0 ? 'imported' : readKind,
    reason: null,
    changes,
    faults: [...problemFaults(difference), ...faults],
  };
}

/** Reads, compares, writes and takes back; the draft is afterwards as it was, whatever the file is. */
export function tryImport(path: string, bench: ImportBench): Outcome {
  const { draft } = bench;
  const [before, revision] = [contentOf(draft), draft.revision()];
  const start = performance.now();
  try {
    const outcome = outcomeOf(path, bench, before);
    return { ...outcome, ms: performance.now() - start };
  } catch (error) {
    const ms = performance.now() - start;
    const isAsBefore = draft.revision() === revision && isDeepStrictEqual(contentOf(draft), before);
    const told = error instanceof Error ? (error.stack ?? error.message) : String(error);
    const faults = [told, ...(isAsBefore ? [] : ['the draft has changed'])];
    return { kind: 'refused', reason: 'thrown', changes: 0, ms, faults };
  }
}
