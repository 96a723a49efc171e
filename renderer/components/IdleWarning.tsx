/** "Are you still there?": the countdown before everything is forgotten. */
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from './Button.tsx';
import styles from './IdleWarning.module.css';

/** See above. A real dialog: focus is kept inside, and nothing behind it answers. */
export function IdleWarning({
  secondsLeft,
  onStay,
  onLeave,
}: {
  secondsLeft: number;
  onStay: () => void;
  onLeave: () => void;
}) {
  const { t } = useTranslation();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const element = dialog.current;
    if (element && !element.open) element.showModal();
    return () => element?.close();
  }, []);
  return (
    <dialog
      ref={dialog}
      className={styles['dialog']}
      aria-labelledby="idle-title"
      aria-describedby="idle-text"
      onCancel={(event) => {
        event.preventDefault();
        onStay();
      }}
    >
      <h2 id="idle-title" className={styles['title']}>
        {t('idle.title')}
      </h2>
      <p id="idle-text" className={styles['text']} aria-live="off">
        {t('idle.text', { seconds: secondsLeft })}
      </p>
      <p className={styles['seconds']} aria-hidden="true">
        {secondsLeft}
      </p>
      <div className={styles['buttons']}>
        <Button primary onClick={onStay}>
          {t('idle.stay')}
        </Button>
        <Button onClick={onLeave}>{t('idle.leave')}</Button>
      </div>
    </dialog>
  );
}
