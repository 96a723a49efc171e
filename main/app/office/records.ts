/** Records of the draft: lists, forms, state. */
import type { OfficeHandlers, Output, Role } from '#api/contract.ts';
import { AppError } from '#api/errors.ts';
import { presence, type Edit, type RecordKey } from '#db/draft/types.ts';
import { LOCALES, type Locale } from '#db/model.ts';
import { fieldsOf, maxLengthOf, type FieldSpec, type RecordType } from '#db/records/fields.ts';
import { writeFlag } from '#db/records/values/flags.ts';
import { codeName } from '#db/records/values/codes.ts';
import type { OfficeContext } from './context.ts';
import { findingLine, type Findings } from './findings.ts';
import { createBulkHandler } from './bulkEdit.ts';
import { newCode } from './newCode.ts';
import { cardOf } from './preview.ts';
import { createRecordLines, requireRecordOf } from './recordLines.ts';
import { readTyped } from './recordValues.ts';
import { labelOf, titleOf, typedText } from './recordTexts.ts';
import { stateEdits } from './stateEdits.ts';
import { thumbnailOf } from './thumbnails.ts';

type Field = Output<'records.fields'>['fields'][number];

/** Where the note of a form's unsaved texts is. */
const unsavedKey = (type: RecordType, code: string | null) => `unsaved:${type}:${code ?? ''}`;

type Form = { type: RecordType; code: string | null };

/** Texts typed and never saved; null where there are none. */
function unsavedOf(context: OfficeContext, { type, code }: Form): Record<string, string> | null {
  const note = context.draft().getNote(unsavedKey(type, code));
  return note === null ? null : (JSON.parse(note) as Record<string, string>);
}

/** Forgets what is saved now. What a form keeps of other fields stays: the booth board saves one field of many. */
function forgetSaved(context: OfficeContext, form: Form, saved: readonly string[]): void {
  const rest = Object.entries(unsavedOf(context, form) ?? {}).filter(([field]) => !saved.includes(field));
  const note = rest.length === 0 ? null : JSON.stringify(Object.fromEntries(rest));
  context.draft().setNote(unsavedKey(form.type, form.code), note);
}

function optionsOf(context: OfficeContext, type: RecordType, spec: FieldSpec, locale: Locale): Field['options'] {
  if (spec.kind === 'flag') return ['1', '0'].map((code) => ({ code, label: writeFlag(code, locale), about: '' }));
  if (spec.kind === 'record') {
    return context
      .draft()
      .list('exhibitor')
      .map((record) => ({ code: record.code, label: record.code, about: titleOf(record, locale) }));
  }
  if (spec.vocabulary === undefined || spec.vocabulary === 'exhibitor') return null;
  const vocabularies = context.vocabularies();
  if (spec.vocabulary === 'fixed') {
    return (spec.codes ?? []).map((code) => ({
      code,
      label: codeName(spec, code, { locale, vocabularies }) ?? code,
      about: '',
    }));
  }
  return vocabularies
    .list(spec.vocabulary)
    .map(({ code }) => ({ code, label: codeName(spec, code, { locale, vocabularies }) ?? code, about: '' }));
}

/** See createOffice.ts. */
export function createRecordHandlers(context: OfficeContext, findings: Findings) {
  const lines = createRecordLines(context, findings);

  const requireRecord = (key: RecordKey) => requireRecordOf(context, key);

  /** What a new record needs beside what was typed. */
  function beginnings(key: RecordKey): Edit[] {
    const last = context.draft().list(key.type, { withRemoved: true }).at(-1);
    const sort = String(Number(last?.values['sort'] ?? 0) + 1);
    const has = (field: string) => fieldsOf(key.type).some((spec) => spec.key === field);
    return [
      { ...key, field: presence, value: '1' },
      ...(has('isVisible') ? [{ ...key, field: 'isVisible', value: '1' }] : []),
      ...(has('isSample') ? [{ ...key, field: 'isSample', value: '0' }] : []),
      ...(has('isSampleTime') ? [{ ...key, field: 'isSampleTime', value: '0' }] : []),
      ...(has('sort') ? [{ ...key, field: 'sort', value: sort }] : []),
    ];
  }

  return {
    'records.fields': ({ locale, type }) => ({
      fields: fieldsOf(type)
        .filter(({ isSystem }) => !isSystem)
        .map((spec) => ({
          key: spec.key,
          kind: spec.kind,
          isLocalized: spec.isLocalized,
          label: labelOf(type, spec.key, locale),
          maxLength: Object.fromEntries(LOCALES.map((each) => [each, maxLengthOf(spec, each)])) as Field['maxLength'],
          maxItems: spec.maxItems ?? null,
          isRequired: spec.isRequired === true,
          isPrivate: spec.isPrivate === true,
          options: optionsOf(context, type, spec, locale),
        })),
    }),
    'records.list': ({ locale, offset, limit, ...wanted }) => {
      const found = lines.find(wanted, locale);
      return { total: found.length, records: found.slice(offset, offset + limit) };
    },
    'records.codes': (wanted) => ({ codes: lines.find(wanted, 'ko').map(({ code }) => code) }),
    'records.get': ({ locale, type, code }) => {
      const record = requireRecord({ type, code });
      return {
        line: lines.lineOf(record, locale),
        values: Object.entries(record.values).map(([field, value]) => ({
          field,
          value,
          text: typedText(context, { type, field, value }, locale),
        })),
        revision: context.draft().revision(),
        unsaved: unsavedOf(context, { type, code }),
        findings: findings.of({ type, code }).map((finding) => findingLine(context, finding, locale)),
      };
    },
    'records.unsaved': ({ type }) => ({ unsaved: unsavedOf(context, { type, code: null }) }),
    'records.save': ({ locale, type, code, values, revision }, role: Role) => {
      const draft = context.draft();
      const key = { type, code: code ?? newCode(draft, type) };
      const { edits, problems } = readTyped(context, key, { values, locale });
      if (problems.some(({ isError }) => isError)) return { code: null, problems, revision: draft.revision() };
      const record = code === null ? null : requireRecord(key);
      // A form that outlived its draft: another copy has taken its place since.
      if (revision !== null && draft.revision() < revision) throw new AppError('CONFLICT', 'the draft was replaced');
      // Somebody else's change of another record does not matter; one of this record does.
      if (record && revision !== null && draft.changes(key, { limit: 1 })[0] && draft.revision() !== revision) {
        requireUnchangedSince(context, key, revision);
      }
      const added = record ? [] : beginnings(key);
      const label = titleOf(
        record ?? { ...key, values: Object.fromEntries(edits.map((e) => [e.field, e.value ?? ''])) },
        locale,
      );
      draft.change({ role, kind: 'edit', label }, [...added, ...edits]);
      forgetSaved(context, { type, code }, Object.keys(values));
      return { code: key.code, problems, revision: draft.revision() };
    },
    'records.preview': ({ locale, type, code, values }) => {
      const key = { type, code: code ?? 'new' };
      const { edits, problems } = readTyped(context, key, { values, locale });
      const stored = (code !== null && context.draft().get(key)?.values) || {};
      const typed = Object.fromEntries(edits.map(({ field, value }) => [field, value ?? '']));
      return { card: cardOf(context, { type, values: { ...stored, ...typed } }), problems };
    },
    'records.pictures': ({ names }) => ({
      pictures: names.map((name) => ({ name, source: thumbnailOf(context, name) })),
    }),
    'records.keepUnsaved': ({ type, code, values }) => {
      context.draft().setNote(unsavedKey(type, code), values && JSON.stringify(values));
      return null;
    },
    'records.setState': ({ type, codes, to }, role: Role) => {
      const draft = context.draft();
      const records = codes.map((code) => requireRecord({ type, code }));
      const set = draft.change(
        {
          role,
          kind: codes.length > 1 ? 'bulk' : 'edit',
          label: records.length === 1 && records[0] ? titleOf(records[0], 'ko') : '',
        },
        stateEdits(draft, { type, codes, to }),
      );
      return { changed: set?.changes ?? 0, set };
    },
    'records.duplicate': ({ type, code }, role: Role) => {
      const draft = context.draft();
      const record = requireRecord({ type, code });
      const key = { type, code: newCode(draft, type) };
      const { externalId: _same, ...values } = record.values;
      const copies = Object.entries(values).map(([field, value]): Edit => ({ ...key, field, value }));
      const hidden = { ...key, field: 'isVisible', value: '0' };
      const rest = copies.filter(({ field }) => !['isVisible', 'isSample', 'sort'].includes(field));
      draft.change({ role, kind: 'edit', label: titleOf(record, 'ko') }, [...beginnings(key), ...rest, hidden]);
      return { code: key.code };
    },
    'records.bulk': createBulkHandler(context),
  } satisfies Partial<OfficeHandlers>;
}

/** Raises CONFLICT when the record itself changed after the revision that the form was read at. */
function requireUnchangedSince(context: OfficeContext, key: RecordKey, revision: number): void {
  const newest = context.draft().changes(key, { limit: 1 })[0];
  if (newest && newest.setId > revision) throw new AppError('CONFLICT', 'the record has changed since it was read');
}
