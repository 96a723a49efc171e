/** One column: its heading, first values, and what it means. */
import { useState } from 'react';
import { Button } from '../../../components/Button.tsx';
import { Chip } from '../../../components/Chip.tsx';
import { LOCALES } from '#db/model.ts';
import type { RecordType } from '#db/records/fields.ts';
import { nativeNames } from '../../../i18n/index.ts';
import { useStaffText } from '../../i18n/index.ts';
import { useStaffQuery } from '../../parts/useStaffQuery.ts';
import { useStaff } from '../../StaffContext.tsx';
import { meaningKey, typeOfTable, type ImportColumn, type ImportStateView, type Meaning } from './importView.ts';
import styles from './Import.module.css';

/** See above. */
export function ColumnQuestion({
  table,
  column,
  isBusy,
  onAnswer,
}: {
  table: ImportStateView['tables'][number];
  column: ImportColumn;
  isBusy: boolean;
  /** Tells whether the answer was taken. */
  onAnswer: (meaning: Meaning) => Promise<boolean>;
}) {
  const { t } = useStaffText();
  const [isOpen, setOpen] = useState(column.certainty === 'ask');
  const choose = async (meaning: Meaning) => {
    if (await onAnswer(meaning)) setOpen(false);
  };
  const offered = column.candidates.filter(({ meaning }) => meaningKey(meaning) !== meaningKey(column.meaning));
  return (
    <section className={styles['question']} data-asks={column.certainty === 'ask' ? '' : undefined}>
      <h2>
        <span className={styles['letter']}>{column.letter}</span> {column.heading || t('import.noHeading')}
      </h2>
      <p className={styles['place']}>
        {table.file} · {table.sheet}
      </p>
      <p className={styles['examples']}>{column.examples.join(' · ') || t('shell.nothing')}</p>
      <p>{column.certainty === 'ask' ? t('import.whatIsIt') : t('import.means', { label: column.label })}</p>
      {isOpen ? (
        <MeaningChoice
          offered={offered}
          own={typeOfTable(table)}
          isBusy={isBusy}
          onChoose={(meaning) => void choose(meaning)}
        />
      ) : (
        <Button isDisabled={isBusy} onClick={() => setOpen(true)}>
          {t('import.other')}
        </Button>
      )}
    </section>
  );
}

/** The meanings that fit the heading first, then every field there is. `own` is what the table is a list of. */
function MeaningChoice({
  offered,
  own,
  isBusy,
  onChoose,
}: {
  offered: ImportColumn['candidates'];
  own: RecordType;
  isBusy: boolean;
  onChoose: (meaning: Meaning) => void;
}) {
  const { t } = useStaffText();
  const [type, setType] = useState<RecordType | null>(null);
  return (
    <>
      <div className={styles['row']}>
        {offered.map(({ meaning, label }) => (
          <Chip key={meaningKey(meaning)} isDisabled={isBusy} onClick={() => onChoose(meaning)}>
            {label}
          </Chip>
        ))}
        <Chip isDisabled={isBusy} onClick={() => onChoose({ kind: 'extra', type: own })}>
          {t('import.keepAside')}
        </Chip>
        <Chip isDisabled={isBusy} onClick={() => onChoose({ kind: 'none' })}>
          {t('import.leaveOut')}
        </Chip>
      </div>
      <div className={styles['row']} role="group" aria-label={t('import.allFields')}>
        {(['exhibitor', 'product', 'event'] as const).map((each) => (
          <Chip key={each} isChosen={type === each} onClick={() => setType(each)}>
            {t(`import.fieldsOf_${each}`)}
          </Chip>
        ))}
      </div>
      {type === null ? null : <FieldChoice type={type} isBusy={isBusy} onChoose={onChoose} />}
    </>
  );
}

function FieldChoice({
  type,
  isBusy,
  onChoose,
}: {
  type: RecordType;
  isBusy: boolean;
  onChoose: (meaning: Meaning) => void;
}) {
  const { locale } = useStaff();
  const { data } = useStaffQuery('records.fields', { locale, type });
  const values = (data?.fields ?? []).flatMap(({ key, label, isLocalized }) =>
    isLocalized
      ? LOCALES.map((each) => ({ key: `${key}.${each}`, label: `${label} (${nativeNames[each]})` }))
      : [{ key, label }],
  );
  return (
    <div className={styles['row']}>
      {values.map(({ key, label }) => (
        <Chip key={key} isDisabled={isBusy} onClick={() => onChoose({ kind: 'field', type, key })}>
          {label}
        </Chip>
      ))}
    </div>
  );
}
