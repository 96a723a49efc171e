/** One column: its heading, first values, and what it means. */
import { useState } from 'react';
import { Button } from '../../../components/Button.tsx';
import { Chip } from '../../../components/Chip.tsx';
import type { RECORD_TYPES } from '#db/records/fields.ts';
import { useStaffText } from '../../i18n/index.ts';
import { useStaffQuery } from '../../parts/useStaffQuery.ts';
import { useStaff } from '../../StaffContext.tsx';
import { meaningKey, type ImportColumn, type ImportStateView, type Meaning } from './importView.ts';
import styles from './Import.module.css';

/** See above. */
export function ColumnQuestion({
  table,
  column,
  onAnswer,
}: {
  table: ImportStateView['tables'][number];
  column: ImportColumn;
  onAnswer: (meaning: Meaning) => void;
}) {
  const { t } = useStaffText();
  const [isOpen, setOpen] = useState(column.certainty === 'ask');
  const choose = (meaning: Meaning) => {
    setOpen(false);
    onAnswer(meaning);
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
        <MeaningChoice offered={offered} onChoose={choose} />
      ) : (
        <Button onClick={() => setOpen(true)}>{t('import.other')}</Button>
      )}
    </section>
  );
}

/** The meanings that fit the heading first, then every field there is. */
function MeaningChoice({
  offered,
  onChoose,
}: {
  offered: ImportColumn['candidates'];
  onChoose: (meaning: Meaning) => void;
}) {
  const { t } = useStaffText();
  const [type, setType] = useState<(typeof RECORD_TYPES)[number] | null>(null);
  return (
    <>
      <div className={styles['row']}>
        {offered.map(({ meaning, label }) => (
          <Chip key={meaningKey(meaning)} onClick={() => onChoose(meaning)}>
            {label}
          </Chip>
        ))}
        <Chip onClick={() => onChoose({ kind: 'extra', type: 'exhibitor' })}>{t('import.keepAside')}</Chip>
        <Chip onClick={() => onChoose({ kind: 'none' })}>{t('import.leaveOut')}</Chip>
      </div>
      <div className={styles['row']} role="group" aria-label={t('import.allFields')}>
        {(['exhibitor', 'product', 'event'] as const).map((each) => (
          <Chip key={each} isChosen={type === each} onClick={() => setType(each)}>
            {t(`import.fieldsOf_${each}`)}
          </Chip>
        ))}
      </div>
      {type === null ? null : <FieldChoice type={type} onChoose={onChoose} />}
    </>
  );
}

function FieldChoice({
  type,
  onChoose,
}: {
  type: (typeof RECORD_TYPES)[number];
  onChoose: (meaning: Meaning) => void;
}) {
  const { locale } = useStaff();
  const { data } = useStaffQuery('records.fields', { locale, type });
  const values = (data?.fields ?? []).flatMap(({ key, label, isLocalized }) =>
    isLocalized
      ? (['ko', 'zh-CN', 'en'] as const).map((each) => ({ key: `${key}.${each}`, label: `${label} (${each})` }))
      : [{ key, label }],
  );
  return (
    <div className={styles['row']}>
      {values.map(({ key, label }) => (
        <Chip key={key} onClick={() => onChoose({ kind: 'field', type, key })}>
          {label}
        </Chip>
      ))}
    </div>
  );
}
