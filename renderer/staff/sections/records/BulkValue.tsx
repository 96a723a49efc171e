/** What a field of many records becomes: a value as in a form, in one language of those that have some, or nothing. */
import { useState } from 'react';
import type { Output } from '#api/contract.ts';
import { LOCALES, type Locale } from '#db/model.ts';
import { Button } from '../../../components/Button.tsx';
import { Chip } from '../../../components/Chip.tsx';
import { nativeNames } from '../../../i18n/index.ts';
import { useStaffText } from '../../i18n/index.ts';
import { useStaff } from '../../StaffContext.tsx';
import { FieldRow } from './FieldRow.tsx';
import styles from './Records.module.css';

type Field = Output<'records.fields'>['fields'][number];

/** A stored field and its new value; null empties it. */
export interface BulkChoice {
  field: string;
  value: string | null;
}

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
  const tell = (next: { locale: Locale; text: string; isEmptied: boolean }) => {
    setLocale(next.locale);
    setText(next.text);
    setEmptied(next.isEmptied);
    const stored = field.isLocalized ? `${field.key}.${next.locale}` : field.key;
    const hasValue = next.isEmptied || next.text.trim() !== '';
    onChange(hasValue ? { field: stored, value: next.isEmptied ? null : next.text } : null);
  };
  return (
    <>
      <div className={styles['row']}>
        <Button onClick={onOther}>{t('records.bulkOtherField')}</Button>
        {field.isLocalized
          ? LOCALES.map((each) => (
              <Chip
                key={each}
                lang={each}
                isChosen={locale === each}
                onClick={() => tell({ locale: each, text, isEmptied })}
              >
                {nativeNames[each]}
              </Chip>
            ))
          : null}
        {/* What every record needs must not be taken from many at once. */}
        {field.isRequired ? null : (
          <Chip isChosen={isEmptied} onClick={() => tell({ locale, text, isEmptied: !isEmptied })}>
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
          onChange={(_key, next) => tell({ locale, text: next, isEmptied: false })}
        />
      )}
    </>
  );
}
