/** Single values: their form, their length, and whether somebody can be reached by them. */
import type { DraftRecord } from '#db/draft/types.ts';
import { LOCALES } from '#db/model.ts';
import { fieldsOf, valueKey, type FieldSpec, type RecordType, itemsOf } from '#db/records/fields.ts';
import { checkValue } from '#db/records/values/checkValue.ts';
import type { ValueTarget } from '#db/records/values/types.ts';
import type { Vocabularies } from '#db/records/vocabularies.ts';
import type { CellProblem } from '#db/transfer/types.ts';
import { contactTrouble } from './contactTrouble.ts';
import { fault, type QualityFault, type QualityKind } from './kinds.ts';
import { isSample } from './shown.ts';

const targets = new Map<RecordType, ReadonlyMap<string, ValueTarget>>();

/** Every stored name of a record type with its field; made once, for tens of thousands of records ask. */
function targetsOf(type: RecordType): ReadonlyMap<string, ValueTarget> {
  let known = targets.get(type);
  if (!known) {
    known = new Map(
      fieldsOf(type)
        .filter((spec) => spec.isSystem !== true)
        .flatMap((spec) =>
          (spec.isLocalized ? LOCALES : [null]).map((locale) => [
            valueKey(spec, locale),
            { type, spec, locale } satisfies ValueTarget,
          ]),
        ),
    );
    targets.set(type, known);
  }
  return known;
}

const contactKinds: ReadonlySet<FieldSpec['kind']> = new Set(['phone', 'email', 'url']);

function kindOf({ code }: CellProblem, { spec }: ValueTarget): QualityKind {
  if (code === 'too-long' || code === 'too-many') return 'too-long';
  if (spec.kind === 'hs') return 'unknown-hs';
  return contactKinds.has(spec.kind) ? 'unreachable-contact' : 'bad-value';
}

function contactFault(record: DraftRecord, key: string, spec: FieldSpec): QualityFault[] {
  const value = record.values[key] ?? '';
  const isMissed = contactKinds.has(spec.kind) && contactTrouble(value, spec);
  return isMissed ? [fault('unreachable-contact', record, { field: key, details: { value } })] : [];
}

/** The first code that the catalogue has no name for; records and fixed codes are checked elsewhere. */
function unknownCode(value: string, { spec }: ValueTarget, vocabularies: Vocabularies): string | undefined {
  const { vocabulary, kind } = spec;
  if (vocabulary === undefined || vocabulary === 'exhibitor' || vocabulary === 'fixed') return undefined;
  const codes = kind === 'codes' ? itemsOf(value) : [value];
  return codes.find((code) => vocabularies.name(vocabulary, code, 'en') === undefined);
}

/** What is wrong with the values of one record, each on its own; one fault per value. */
export function valueFaults(record: DraftRecord, vocabularies: Vocabularies): QualityFault[] {
  const known = targetsOf(record.type);
  return Object.entries(record.values).flatMap(([key, value]) => {
    const target = known.get(key);
    if (!target || value === '') return [];
    const isInvented = contactKinds.has(target.spec.kind) && isSample(record);
    if (isInvented) return [];
    const unknown = unknownCode(value, target, vocabularies);
    if (unknown !== undefined) return [fault('bad-value', record, { field: key, details: { value: unknown } })];
    const [first] = checkValue(value, target);
    if (!first) return contactFault(record, key, target.spec);
    const details = first.code === 'too-many' ? { length: first.details['count'] ?? 0 } : {};
    return [fault(kindOf(first, target), record, { field: key, details: { value, ...first.details, ...details } })];
  });
}
