/** The counts as XLSX, into a folder that is chosen. */
import { useState } from 'react';
import { Button } from '../../../components/Button.tsx';
import { useStaffText } from '../../i18n/index.ts';
import { FolderPicker } from '../../parts/FolderPicker.tsx';
import { useStaffAction } from '../../parts/useStaffAction.ts';
import { useStaff } from '../../StaffContext.tsx';
import type { Span } from './Days.tsx';
import styles from './Stats.module.css';

/** `span` are the days; `onDone` gets what to tell, null when nothing was saved. */
export function SaveStats({ span, onDone }: { span: Span; onDone: (told: string | null) => void }) {
  const { t } = useStaffText();
  const { locale } = useStaff();
  const [folder, setFolder] = useState<string | null>(null);
  const { isBusy, trouble, run } = useStaffAction();
  const save = async () => {
    if (folder === null) return;
    const answer = await run('stats.save', { locale, ...span, folder });
    if (answer?.ok) onDone(t('import.saved', { path: answer.value.path }));
  };
  return (
    <section className={styles['save']}>
      <h2>{t('stats.save')}</h2>
      <p role="status">{trouble}</p>
      <FolderPicker want="folders" chosen={[]} onToggle={() => {}} onFolder={setFolder} />
      <div className={styles['choices']}>
        <Button primary isDisabled={isBusy || folder === null} onClick={() => void save()}>
          {t('import.saveHere')}
        </Button>
        <Button onClick={() => onDone(null)}>{t('shell.cancel')}</Button>
      </div>
    </section>
  );
}
