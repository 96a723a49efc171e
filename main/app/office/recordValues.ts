/** Typed texts to canonical values and back, for forms and bulk edits. */
import type { Output } from '#api/contract.ts';
import type { Edit, RecordKey } from '#db/draft/types.ts';
import type { Locale } from '#db/model.ts';
import { extraPrefix, fieldOfKey } from '#db/records/fields.ts';
import { parseText } from '#db/records/values/parseValue.ts';
import { problemText } from '#db/transfer/problemTexts.ts';
import type { OfficeContext } from './context.ts';

/** A remark on one field of a form. */
export type FieldProblem = Output<'records.save'>['problems'][number];

/** What typed texts come to: edits of the record, and what is wrong with them. */
export function readTyped(
  context: OfficeContext,
  key: RecordKey,
  { values, locale }: { values: Readonly<Record<string, string | null>>; locale: Locale },
): { edits: Edit[]; problems: FieldProblem[] } {
  const edits: Edit[] = [];
  const problems: FieldProblem[] = [];
  for (const [field, text] of Object.entries(values)) {
    const found = fieldOfKey(key.type, field);
    if (!found) {
      // Columns that a list brought along have no rules; names of nothing are not stored.
      if (field.startsWith(extraPrefix)) edits.push({ ...key, field, value: text?.trim() || null });
      continue;
    }
    if (text === null || text.trim() === '') {
      edits.push({ ...key, field, value: null });
      continue;
    }
    const target = { type: key.type, ...found };
    const parsed = parseText(text, target, context.vocabularies());
    for (const problem of parsed.problems) {
      problems.push({
        field,
        words: problemText({ ...problem, value: text.slice(0, 200) }, locale),
        isError: problem.gravity === 'error',
      });
    }
    edits.push({ ...key, field, value: parsed.value });
  }
  return { edits, problems };
}
