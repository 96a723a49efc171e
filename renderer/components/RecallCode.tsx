/** The code that is the list: large, to be photographed or copied by hand. */
import { useTranslation } from 'react-i18next';
import { useQuery } from '../api/useQuery.ts';
import type { ItemRef } from '../session/shortlist.ts';
import styles from './RecallCode.module.css';

/** See above. Nothing where the catalogue gives its items no numbers. */
export function RecallCode({ items }: { items: readonly ItemRef[] }) {
  const { t } = useTranslation();
  const { data } = useQuery('visit.encode', { items: [...items] });
  if (data?.code === null) return null;
  return (
    <div className={styles['box']}>
      <h2 className={styles['heading']}>{t('recall.yours')}</h2>
      <p className={styles['code']} translate="no">
        {data?.code}
      </p>
      <p className={styles['note']}>{t('recall.note')}</p>
    </div>
  );
}
