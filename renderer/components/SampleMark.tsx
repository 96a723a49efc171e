/** Says on every screen that the catalogue is invented. */
import { useTranslation } from 'react-i18next';
import styles from './SampleMark.module.css';

/** See above. */
export function SampleMark() {
  const { t } = useTranslation();
  return (
    <p className={styles['mark']} title={t('app.sampleNote')}>
      {t('app.sampleMark')}
    </p>
  );
}
