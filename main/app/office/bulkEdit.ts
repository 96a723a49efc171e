/** One value for many records: what would change, and the change. */
import type { OfficeHandlers, ParsedInput } from '#api/contract.ts';
import { AppError } from '#api/errors.ts';
import type { DraftRecord } from '#db/draft/types.ts';
import { LOCALES } from '#db/model.ts';
import { publishFaultText } from '#db/publish/checkTexts.ts';
import { fieldOfKey, itemsOf } from '#db/records/fields.ts';
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

type How = ParsedInput<'records.bulk'>['how'];

/** The value of a record afterwards; of a list, what it has comes first. */
function valueAfter(how: How, old: string | undefined, given: string | null): string | null {
  if (how === 'replace') return given;
  const own = itemsOf(old);
  const items = itemsOf(given);
  const after = how === 'add' ? [...new Set([...own, ...items])] : own.filter((item) => !items.includes(item));
  return after.join('\n') || null;
}

const needed = { code: 'missing-value', record: null, field: null, value: '' } as const;

/** See createOffice.ts. */
export function createBulkHandler(context: OfficeContext): OfficeHandlers['records.bulk'] {
  return ({ locale, type, codes, field, value, how, apply }, role) => {
    const most = fieldOfKey(type, field)?.spec.maxItems;
    if (how !== 'replace' && most === undefined)
      throw new AppError('INVALID_INPUT', `${field} is no list`, { details: { field } });
    const draft = context.draft();
    const [first = ''] = codes;
    const { edits, problems } = readTyped(context, { type, code: first }, { values: { [field]: value }, locale });
    const given = edits[0]?.value ?? null;
    const all = codes.map((code) => {
      const record = requireRecordOf(context, { type, code });
      return { record, after: valueAfter(how, record.values[field], given) };
    });
    const show = (text: string | null | undefined) =>
      text ? textOfValue(context, { type, field, value: text }, locale) : null;
    if (all.some(({ record, after }) => after === null && isLast(record, field)))
      problems.push({ field, words: publishFaultText(needed, locale), isError: true });
    const isRefused = edits.length === 0 || problems.some(({ isError }) => isError);
    const different = isRefused ? [] : all.filter(({ record, after }) => (record.values[field] ?? null) !== after);
    // What is given alone is checked above, with words that say so.
    const changed = different.filter(({ after }) => how !== 'add' || itemsOf(after).length <= (most ?? Infinity));
    const set = apply
      ? draft.change(
          { role, kind: 'bulk', label: labelOf(type, field, locale) },
          changed.map(({ record, after }) => ({ type, code: record.code, field, value: after })),
        )
      : null;
    return {
      changes: changed.slice(0, 200).map(({ record, after }) => ({
        code: record.code,
        title: titleOf(record, locale),
        old: show(record.values[field]),
        new: show(after),
      })),
      total: changed.length,
      full: different.length - changed.length,
      problems: problems.map(({ words }) => words),
      set,
    };
  };
}
