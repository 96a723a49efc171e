/** Copies of the whole draft, for the day when it cannot be read or is beyond mending. */
import { useState } from 'react';
import { formatNumber } from '../../../i18n/index.ts';
import { useStaffText } from '../../i18n/index.ts';
import { SureButton } from '../../parts/SureButton.tsx';
import { useStaffAction } from '../../parts/useStaffAction.ts';
import { useStaffQuery } from '../../parts/useStaffQuery.ts';
import { useTimes } from '../../parts/useTimes.ts';
import { useStaff } from '../../StaffContext.tsx';
import styles from './History.module.css';

/** `onRestored` runs when another draft is in force. Only the administrator is offered the way back. */
export function Backups({ onRestored }: { onRestored: () => void }) {
  const { t } = useStaffText();
  const { locale, role } = useStaff();
  const timeOf = useTimes();
  const { data, again } = useStaffQuery('draft.backups', {});
  const { isBusy, trouble, run } = useStaffAction();
  const [told, setTold] = useState<string | null>(null);
  const restore = async () => {
    const answer = await run('draft.restoreBackup', {});
    if (!answer?.ok) return;
    setTold(t('records.backupRestored', { time: timeOf(answer.value.at) }));
    again();
    onRestored();
  };
  return (
    <section className={styles['set']}>
      <h2>{t('records.backups')}</h2>
      <p className={styles['facts']}>{t('records.backupsAbout')}</p>
      <p role="status">{trouble ?? told}</p>
      {data?.backups.length === 0 ? <p>{t('records.noBackup')}</p> : null}
      {(data?.backups ?? []).map(({ at, bytes }) => (
        <div key={at} className={styles['row']}>
          <p>
            {timeOf(at)} · {formatNumber(Math.max(1, Math.round(bytes / 1e5)) / 10, locale)} MB
          </p>
          {role === 'administrator' ? (
            <SureButton
              words={t('records.backupRestore')}
              question={t('records.backupSure')}
              yes={t('records.backupYes')}
              isDisabled={isBusy}
              onSure={() => void restore()}
            />
          ) : null}
        </div>
      ))}
    </section>
  );
}
