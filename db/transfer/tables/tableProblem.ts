/** Makes the findings of one sheet; words in db/transfer/problemTexts/tables.ts. */
import type { Gravity, Problem } from '#db/transfer/types.ts';
import type { tableProblemTexts } from '#db/transfer/problemTexts/tables.ts';

/** Everything that can be told about a list before its values are looked at. */
export type TableProblemCode = keyof typeof tableProblemTexts;

/** A finding; what is left out is empty. */
export type Finding = { code: TableProblemCode; gravity: Gravity } & Partial<
  Pick<Problem, 'row' | 'column' | 'heading' | 'value' | 'suggestion' | 'details'>
>;

/** The finding with its file and sheet. */
export function toProblem(file: string, sheet: string, finding: Finding): Problem {
  const empty = { row: 0, column: '', heading: '', value: '', suggestion: null, details: {} };
  return { ...empty, file, sheet, ...finding, value: (finding.value ?? '').slice(0, 200) };
}
