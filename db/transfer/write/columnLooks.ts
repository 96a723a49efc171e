/** How wide the columns of records are, and what is offered in them. */
import type { FieldKind, FieldSpec } from '#db/records/fields.ts';
import { codeName } from '#db/records/values/codes.ts';
import { writeFlag } from '#db/records/values/flags.ts';
import type { Vocabularies } from '#db/records/vocabularies.ts';
import type { Locale } from '#db/model.ts';
import { fieldHint } from './fieldHints.ts';
import type { RecordColumn } from './recordColumns.ts';
import type { Reader } from './recordCells.ts';
import type { OutputColumn } from './xlsx/types.ts';

/** In characters of Latin text: what most values of the sample catalogue need; texts wrap. */
const widths: Record<FieldKind, number> = {
  text: 24,
  longText: 48,
  list: 24,
  code: 18,
  codes: 22,
  flag: 10,
  integer: 10,
  number: 12,
  year: 10,
  moq: 12,
  hs: 14,
  url: 26,
  email: 26,
  phone: 20,
  booths: 12,
  date: 13,
  time: 18,
  record: 22,
  pictures: 28,
};
const plainWidth = 18;

function listName(spec: FieldSpec): string | null {
  if (spec.kind === 'flag') return 'list_flag';
  if (spec.kind !== 'code' && spec.kind !== 'codes') return null;
  if (spec.vocabulary === undefined || spec.vocabulary === 'exhibitor') return null;
  return spec.vocabulary === 'fixed' ? `list_fixed_${spec.key}` : `list_${spec.vocabulary}`;
}

function choicesOf(spec: FieldSpec, { locale, vocabularies }: Reader): string[] {
  if (spec.kind === 'flag') return [writeFlag('1', locale), writeFlag('0', locale)];
  return codesOf(spec, vocabularies).map((code) => codeName(spec, code, { locale, vocabularies }) ?? code);
}

function codesOf({ vocabulary, codes }: FieldSpec, vocabularies: Vocabularies): readonly string[] {
  if (vocabulary === undefined || vocabulary === 'exhibitor' || vocabulary === 'fixed') return codes ?? [];
  return vocabularies.list(vocabulary).map(({ code }) => code);
}

/** Everything offered in these columns, for the writer's hidden sheet. */
export function listsOf(columns: readonly RecordColumn[], reader: Reader): Record<string, string[]> {
  const lists: Record<string, string[]> = {};
  for (const { target } of columns) {
    const name = target && listName(target.spec);
    if (name) lists[name] ??= choicesOf(target.spec, reader);
  }
  return lists;
}

/** Width, choices and prompt of a column for the rows given. */
export function columnLook(
  column: RecordColumn,
  locale: Locale,
  rows: { firstRow: number; lastRow: number },
): OutputColumn {
  const { target, label } = column;
  if (!target) return { width: plainWidth };
  const prompt = { title: label, text: fieldHint(target, locale) };
  return { width: widths[target.spec.kind], choices: { list: listName(target.spec), prompt, ...rows } };
}
