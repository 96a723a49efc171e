/** "Are you still there?": the countdown before everything is forgotten. */
import { useTranslation } from 'react-i18next';
import { Button } from './Button.tsx';
import { ModalDialog } from './ModalDialog.tsx';
import styles from './IdleWarning.module.css';

/** See above. */
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
  return (
    <ModalDialog labelledBy="idle-title" describedBy="idle-text" onCancel={onStay}>
      <h2 id="idle-title" className={styles['title']}>
        {t('idle.title')}
      </h2>
      <p id="idle-text" className={styles['text']} aria-live="off">
        {t('idle.text', { count: secondsLeft })}
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
    </ModalDialog>
  );
}
