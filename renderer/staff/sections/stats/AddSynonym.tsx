/** A word that found nothing becomes another word for something that the catalogue has. */
import { useState } from 'react';
import type { Locale } from '#db/model.ts';
import { Button } from '../../../components/Button.tsx';
import { Chip } from '../../../components/Chip.tsx';
import { useStaffText } from '../../i18n/index.ts';
import { TextField } from '../../parts/TextField.tsx';
import { useStaffAction } from '../../parts/useStaffAction.ts';
import { useStaffQuery } from '../../parts/useStaffQuery.ts';
import { useStaff } from '../../StaffContext.tsx';
import styles from './Stats.module.css';

/** `word` is what visitors typed in `of`; `onDone` gets what it stands for now, null when nothing was added. */
export function AddSynonym({ word, of, onDone }: { word: string; of: Locale; onDone: (label: string | null) => void }) {
  const { t } = useStaffText();
  const { locale } = useStaff();
  const [query, setQuery] = useState('');
  const { data } = useStaffQuery('records.owners', { locale, query });
  const { isBusy, trouble, run } = useStaffAction();
  const [refusal, setRefusal] = useState<string | null>(null);
  const add = async (owner: string, label: string) => {
    const values = { owner, locale: of, word };
    const answer = await run('records.save', { locale, type: 'synonym', code: null, values, revision: null });
    if (!answer?.ok) return;
    const wrong = answer.value.problems.find(({ isError }) => isError);
    if (wrong) setRefusal(wrong.words);
    else onDone(label);
  };
  return (
    <div className={styles['synonym']}>
      <TextField label={t('stats.synonymFor', { word })} value={query} limit={null} lang={locale} onChange={setQuery} />
      <p role="status">
        {refusal ?? trouble ?? (query.trim() !== '' && data?.owners.length === 0 ? t('stats.synonymNone') : '')}
      </p>
      <div className={styles['choices']}>
        {(data?.owners ?? []).map(({ owner, label, about }) => (
          <Chip key={owner} onClick={() => !isBusy && void add(owner, label)}>
            {about === '' ? label : `${label} (${about})`}
          </Chip>
        ))}
        <Button onClick={() => onDone(null)}>{t('shell.cancel')}</Button>
      </div>
    </div>
  );
}
