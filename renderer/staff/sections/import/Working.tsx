/** An import at work: how far it is, and the way to stop it. */
import { useEffect, useState } from 'react';
import type { Output } from '#api/contract.ts';
import { call, onEvent } from '../../../api/client.ts';
import { Button } from '../../../components/Button.tsx';
import { useStaffText } from '../../i18n/index.ts';
import { isWorking, type ImportProgress } from '../../parts/useImportProgress.ts';
import { StaffPage } from '../../shell/StaffPage.tsx';
import styles from './Import.module.css';

/** `first` is what was known when the page was opened; `onDone` is called when the work has ended. */
export function Working({ first, onDone }: { first: Output<'import.state'> | null; onDone: () => void }) {
  const { t } = useStaffText();
  const [now, setNow] = useState<ImportProgress>(first ?? { stage: 'reading', progress: 0 });
  useEffect(
    () =>
      onEvent('import.changed', (next) => {
        setNow(next);
        if (!isWorking(next.stage)) onDone();
      }),
    [onDone],
  );
  const words = t(`import.${isWorking(now.stage) ? now.stage : 'reading'}`);
  return (
    <StaffPage heading={t('shell.import')}>
      <div className={styles['working']}>
        <p role="status">{words}</p>
        {now.stage === 'looking' || now.stage === 'storing' ? <p>{t('import.goOn')}</p> : null}
        <progress className={styles['progress']} aria-label={words} max={1} value={now.progress} />
        {now.stage === 'applying' ? null : (
          <Button onClick={() => void call('import.cancel', {})}>{t('shell.cancel')}</Button>
        )}
      </div>
    </StaffPage>
  );
}
