/** The code that is the list: large, to be photographed or copied by hand. */
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { call } from '../api/client.ts';
import { useQuery } from '../api/useQuery.ts';
import { useSession } from '../session/SessionContext.tsx';
import type { ItemRef } from '../session/shortlist.ts';
import styles from './RecallCode.module.css';

/** See above. Nothing where the catalogue gives its items no numbers. */
export function RecallCode({ items }: { items: readonly ItemRef[] }) {
  const { t } = useTranslation();
  const { data } = useQuery('visit.encode', { items: [...items] });
  const { locale } = useSession();
  const isShown = typeof data?.code === 'string';
  useEffect(() => {
    if (isShown) void call('visit.note', { locale, what: 'listCode' });
  }, [isShown, locale]);
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
