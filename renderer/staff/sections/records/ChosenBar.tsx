/** How many records are found and chosen, and what can be done with those. */
import { Button } from '../../../components/Button.tsx';
import { useStaffText } from '../../i18n/index.ts';
import styles from './Records.module.css';

/** See above. */
export function ChosenBar({
  total,
  chosen,
  onAll,
  onNone,
  onChange,
}: {
  total: number;
  chosen: number;
  onAll: () => void;
  onNone: () => void;
  onChange: () => void;
}) {
  const { t } = useStaffText();
  return (
    <div className={styles['row']}>
      <p role="status" className={styles['grow']}>
        {t('records.total', { count: total })}
        {chosen === 0 ? '' : ` · ${t('records.chosen', { count: chosen })}`}
      </p>
      {total === 0 ? null : <Button onClick={onAll}>{t('records.chooseAll')}</Button>}
      {chosen === 0 ? null : (
        <>
          <Button onClick={onNone}>{t('records.chooseNone')}</Button>
          <Button onClick={onChange}>{t('records.changeChosen')}</Button>
        </>
      )}
    </div>
  );
}
