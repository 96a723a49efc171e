/** One value for many records: what would change, and the change. */
import type { OfficeHandlers } from '#api/contract.ts';
import type { DraftRecord } from '#db/draft/types.ts';
import { LOCALES } from '#db/model.ts';
import { publishFaultText } from '#db/publish/checkTexts.ts';
import { fieldOfKey } from '#db/records/fields.ts';
import type { OfficeContext } from './context.ts';
import { requireRecordOf } from './recordLines.ts';
import { labelOf, textOfValue, titleOf } from './recordTexts.ts';
import { readTyped } from './recordValues.ts';

/** Whether the record must have the field, and has it in no other language. */
function isLast({ type, values }: DraftRecord, field: string): boolean {
  const spec = fieldOfKey(type, field)?.spec;
  if (!spec?.isRequired) return false;
  const names = spec.isLocalized ? LOCALES.map((locale) => `${spec.key}.${locale}`) : [spec.key];
  return names.every((name) => name === field || !values[name]);
}

const needed = { code: 'missing-value', record: null, field: null, value: '' } as const;

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
    if (canonical === null && records.some((record) => isLast(record, field)))
      problems.push({ field, words: publishFaultText(needed, locale), isError: true });
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
