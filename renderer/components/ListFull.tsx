/** Says that the list can hold no more. */
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { limits } from '#api/limits.ts';
import { Button } from './Button.tsx';
import styles from './IdleWarning.module.css';

/** See above. A real dialog: whoever filled the list must not believe that the tap was taken. */
export function ListFull({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const element = dialog.current;
    if (element && !element.open) element.showModal();
    return () => element?.close();
  }, []);
  return (
    <dialog ref={dialog} className={styles['dialog']} aria-labelledby="full-title" onClose={onClose}>
      <h2 id="full-title" className={styles['title']}>
        {t('list.fullTitle')}
      </h2>
      <p className={styles['text']}>{t('list.fullText', { count: limits.shortlist })}</p>
      <div className={styles['buttons']}>
        <Button primary onClick={onClose}>
          {t('list.fullClose')}
        </Button>
      </div>
    </dialog>
  );
}
