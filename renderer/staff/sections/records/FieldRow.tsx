/** One field of a form, by its kind: texts in each language, a switch, choices, or one text. */
import type { Output } from '#api/contract.ts';
import { LOCALES, type Locale } from '#db/model.ts';
import { nativeNames } from '../../../i18n/index.ts';
import { useStaffText } from '../../i18n/index.ts';
import { TextField } from '../../parts/TextField.tsx';
import { useStaff } from '../../StaffContext.tsx';
import { BoothField } from './booths/BoothField.tsx';
import { ChoiceField } from './ChoiceField.tsx';
import { OwnerField } from './OwnerField.tsx';
import { PictureField } from './PictureField.tsx';
import styles from './Records.module.css';

type Field = Output<'records.fields'>['fields'][number];

/** Kinds that are lists: their items stand in lines of their own, so the field is higher. */
const lineKinds = new Set(['longText', 'list', 'booths']);

/** See above. `textOf` and the others take stored names: `name.ko`, `booths`. */
export function FieldRow({
  field,
  only,
  code,
  textOf,
  problemOf,
  onChange,
}: {
  field: Field;
  /** Of a field with languages only this one. */
  only?: Locale;
  /** Of the record that is edited; null for a new one and for many. */
  code: string | null;
  textOf: (key: string) => string;
  problemOf: (key: string) => string | undefined;
  onChange: (key: string, text: string) => void;
}) {
  const { t } = useStaffText();
  const { locale } = useStaff();
  const label = field.isRequired ? t('records.required', { label: field.label }) : field.label;
  const isLong = lineKinds.has(field.kind);
  // Limits of a list are those of its items, which a counter over the whole would get wrong.
  const limitIn = (each: Locale) => (field.maxItems === null ? (field.maxLength[each] ?? null) : null);
  if (field.isLocalized) {
    return (
      <fieldset className={styles['localized']} data-field={field.key}>
        <legend>{label}</legend>
        {LOCALES.filter((each) => only === undefined || each === only).map((each) => (
          <TextField
            key={each}
            label={nativeNames[each]}
            value={textOf(`${field.key}.${each}`)}
            limit={limitIn(each)}
            lang={each}
            isLong={isLong}
            problem={problemOf(`${field.key}.${each}`)}
            onChange={(text) => onChange(`${field.key}.${each}`, text)}
          />
        ))}
      </fieldset>
    );
  }
  const value = textOf(field.key);
  const problem = problemOf(field.key);
  const change = (text: string) => onChange(field.key, text);
  if (field.options) {
    return (
      <div data-field={field.key}>
        <ChoiceField label={label} field={field} value={value} problem={problem} onChange={change} />
      </div>
    );
  }
  // Only synonyms have an owner.
  if (field.key === 'owner') {
    return (
      <div data-field={field.key}>
        <OwnerField label={label} value={value} problem={problem} onChange={change} />
      </div>
    );
  }
  if (field.kind === 'pictures') {
    return (
      <div data-field={field.key}>
        <PictureField label={label} value={value} problem={problem} onChange={change} />
      </div>
    );
  }
  if (field.kind === 'booths') {
    return (
      <div data-field={field.key}>
        <BoothField field={field} label={label} code={code} value={value} problem={problem} onChange={change} />
      </div>
    );
  }
  return (
    <div data-field={field.key}>
      <TextField
        label={label}
        value={value}
        limit={limitIn(locale)}
        lang={field.kind === 'text' || isLong ? locale : 'en'}
        isLong={isLong}
        problem={problem}
        onChange={change}
      />
    </div>
  );
}
