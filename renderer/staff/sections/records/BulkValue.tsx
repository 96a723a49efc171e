/** What a field of many records becomes: a value as in a form, in one language of those that have some, or nothing. */
import { useState } from 'react';
import type { Output, ParsedInput } from '#api/contract.ts';
import { LOCALES, type Locale } from '#db/model.ts';
import { Button } from '../../../components/Button.tsx';
import { Chip } from '../../../components/Chip.tsx';
import { nativeNames } from '../../../i18n/index.ts';
import { useStaffText } from '../../i18n/index.ts';
import { useStaff } from '../../StaffContext.tsx';
import { FieldRow } from './FieldRow.tsx';
import styles from './Records.module.css';

type Field = Output<'records.fields'>['fields'][number];

type How = ParsedInput<'records.bulk'>['how'];

/** A stored field and its new value, or what is added to a list or taken out of it; null empties it. */
export interface BulkChoice {
  field: string;
  value: string | null;
  how: How;
}

/** Adding comes first: nothing is lost by it. */
const listHows = ['add', 'take', 'replace'] as const satisfies readonly How[];

/** `onChange` gets null while there is nothing to show yet; `onOther` asks for another field. */
export function BulkValue({
  field,
  onChange,
  onOther,
}: {
  field: Field;
  onChange: (choice: BulkChoice | null) => void;
  onOther: () => void;
}) {
  const { t } = useStaffText();
  const { locale: own } = useStaff();
  const [locale, setLocale] = useState<Locale>(own);
  const [text, setText] = useState('');
  const [isEmptied, setEmptied] = useState(false);
  const isList = field.maxItems !== null;
  const [how, setHow] = useState<How>(isList ? 'add' : 'replace');
  const tell = (change: { locale?: Locale; text?: string; isEmptied?: boolean; how?: How }) => {
    const next = { locale, text, isEmptied, how, ...change };
    setLocale(next.locale);
    setText(next.text);
    setEmptied(next.isEmptied);
    setHow(next.how);
    const stored = field.isLocalized ? `${field.key}.${next.locale}` : field.key;
    if (next.isEmptied) onChange({ field: stored, value: null, how: 'replace' });
    else onChange(next.text.trim() === '' ? null : { field: stored, value: next.text, how: next.how });
  };
  return (
    <>
      <div className={styles['row']}>
        <Button onClick={onOther}>{t('records.bulkOtherField')}</Button>
        {field.isLocalized
          ? LOCALES.map((each) => (
              <Chip key={each} lang={each} isChosen={locale === each} onClick={() => tell({ locale: each })}>
                {nativeNames[each]}
              </Chip>
            ))
          : null}
        {isList
          ? listHows.map((each) => (
              <Chip
                key={each}
                isChosen={!isEmptied && how === each}
                onClick={() => tell({ how: each, isEmptied: false })}
              >
                {t(`records.bulk_${each}`)}
              </Chip>
            ))
          : null}
        {/* What every record needs must not be taken from many at once. */}
        {field.isRequired ? null : (
          <Chip isChosen={isEmptied} onClick={() => tell({ isEmptied: !isEmptied })}>
            {t('records.bulkEmpty')}
          </Chip>
        )}
      </div>
      {isEmptied ? null : (
        <FieldRow
          key={locale}
          field={{ ...field, isRequired: false }}
          only={locale}
          code={null}
          textOf={() => text}
          problemOf={() => undefined}
          onChange={(_key, next) => tell({ text: next, isEmptied: false })}
        />
      )}
    </>
  );
}
