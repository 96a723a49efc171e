/** Where things stand, and the three ways that most days need. */
import { Button } from '../../components/Button.tsx';
import { formatNumber } from '../../i18n/index.ts';
import { useStaffText } from '../i18n/index.ts';
import { Problem } from '../parts/Problem.tsx';
import { useStaffQuery } from '../parts/useStaffQuery.ts';
import { useTimes } from '../parts/useTimes.ts';
import { StaffPage } from '../shell/StaffPage.tsx';
import { useStaff } from '../StaffContext.tsx';
import styles from './import/Import.module.css';

/** See above. */
export function OverviewSection() {
  const { t } = useStaffText();
  const { locale, go } = useStaff();
  const { data, error, again } = useStaffQuery('publish.check', { locale });
  const timeOf = useTimes();
  return (
    <StaffPage heading={t('shell.overview')}>
      {data ? (
        <div className={styles['working']}>
          <p>
            {t('shell.draftLine', {
              exhibitors: formatNumber(data.counts.exhibitors, locale),
              products: formatNumber(data.counts.products, locale),
            })}
          </p>
          <p>
            {data.current === null
              ? t('publish.noVersions')
              : t('publish.shown', { number: data.current.number, time: timeOf(data.current.publishedAt) })}
          </p>
          {data.changedRecords === null ? null : <p>{t('publish.changed', { count: data.changedRecords })}</p>}
          <div className={styles['row']}>
            <Button primary onClick={() => go({ section: 'import' })}>
              {t('shell.import')}
            </Button>
            <Button onClick={() => go({ section: 'quality' })}>{t('shell.quality')}</Button>
            <Button onClick={() => go({ section: 'publish' })}>{t('shell.publish')}</Button>
          </div>
        </div>
      ) : (
        <Problem error={error} retry={again} />
      )}
    </StaffPage>
  );
}
