/** One value for many records: what would change, and the change. */
import type { OfficeHandlers } from '#api/contract.ts';
import type { OfficeContext } from './context.ts';
import { requireRecordOf } from './recordLines.ts';
import { labelOf, textOfValue, titleOf } from './recordTexts.ts';
import { readTyped } from './recordValues.ts';

/** See createOffice.ts. */
export function createBulkHandler(context: OfficeContext): OfficeHandlers['records.bulk'] {
  return ({ locale, type, codes, field, value, apply }, role) => {
    const draft = context.draft();
    const [first = ''] = codes;
    const { edits, problems } = readTyped(context, { type, code: first }, { values: { [field]: value }, locale });
    const canonical = edits[0]?.value ?? null;
    const records = codes.map((code) => requireRecordOf(context, { type, code }));
    const show = (text: string | null | undefined) =>
      text ? textOfValue(context, { type, field, value: text }, locale) : null;
    const isRefused = edits.length === 0 || problems.some(({ isError }) => isError);
    const changed = isRefused ? [] : records.filter((record) => (record.values[field] ?? null) !== canonical);
    const set = apply
      ? draft.change(
          { role, kind: 'bulk', label: labelOf(type, field, locale) },
          changed.map(({ code }) => ({ type, code, field, value: canonical })),
        )
      : null;
    return {
      changes: changed.slice(0, 200).map((record) => ({
        code: record.code,
        title: titleOf(record, locale),
        old: show(record.values[field]),
        new: show(canonical),
      })),
      total: changed.length,
      problems: problems.map(({ words }) => words),
      set,
    };
  };
}
