/** After a change of language began a new visit: the way back for the few seconds in which it was the same person. */
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from './Button.tsx';
import styles from './StillMe.module.css';

/** Long enough to read and tap, short enough that nobody else has come. */
const shownMs = 8000;

/** See above. Says nothing of what there is to come back to. Calls `onForget` when the time is over, or it is taken away. */
export function StillMe({ onResume, onForget }: { onResume: () => void; onForget: () => void }) {
  const { t } = useTranslation();
  useEffect(() => {
    const timer = setTimeout(onForget, shownMs);
    return () => clearTimeout(timer);
  }, [onForget]);
  return (
    <div className={styles['stillMe']} role="status">
      <p>{t('language.newVisit')}</p>
      <Button onClick={onResume}>{t('language.stillMe')}</Button>
    </div>
  );
}
