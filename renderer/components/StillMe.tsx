/** After a change of language began a new visit: the way back for the few seconds in which it was the same person. */
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from './Button.tsx';
import styles from './StillMe.module.css';

/** Long enough to read and tap, short enough that nobody else has come; who was barrier-free needs longer for a tap. */
const shownMs = { usual: 8000, barrierFree: 30_000 } as const;

/** See above. `isBarrierFree` tells of the visit that was left. Says nothing of what there is to come back to. Calls `onForget` when the time is over, or it is taken away. */
export function StillMe({
  isBarrierFree,
  onResume,
  onForget,
}: {
  isBarrierFree: boolean;
  onResume: () => void;
  onForget: () => void;
}) {
  const { t } = useTranslation();
  useEffect(() => {
    const timer = setTimeout(onForget, isBarrierFree ? shownMs.barrierFree : shownMs.usual);
    return () => clearTimeout(timer);
  }, [onForget, isBarrierFree]);
  return (
    <div className={styles['stillMe']} role="status">
      <p>{t('language.newVisit')}</p>
      <Button onClick={onResume}>{t('language.stillMe')}</Button>
    </div>
  );
}
