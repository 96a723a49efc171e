/** Says that the list can hold no more. */
import { useTranslation } from 'react-i18next';
import { limits } from '#api/limits.ts';
import { Button } from './Button.tsx';
import { ModalDialog } from './ModalDialog.tsx';
import styles from './IdleWarning.module.css';

/** See above. A dialog: whoever filled the list must not believe that the tap was taken. */
export function ListFull({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation();
  return (
    <ModalDialog labelledBy="full-title" describedBy="full-text" onCancel={onClose}>
      <h2 id="full-title" className={styles['title']}>
        {t('list.fullTitle')}
      </h2>
      <p id="full-text" className={styles['text']}>
        {t('list.fullText', { count: limits.shortlist })}
      </p>
      <div className={styles['buttons']}>
        <Button primary onClick={onClose}>
          {t('list.fullClose')}
        </Button>
      </div>
    </ModalDialog>
  );
}
