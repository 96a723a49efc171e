/** What was done in the staff area, by whom and when. It can be read here and not changed. */
import { useStaffText } from '../../i18n/index.ts';
import { Problem } from '../../parts/Problem.tsx';
import { useStaffQuery } from '../../parts/useStaffQuery.ts';
import { useTimes } from '../../parts/useTimes.ts';
import styles from './Settings.module.css';

/** See above. */
export function AuditLog() {
  const { t } = useStaffText();
  const { data, error, again } = useStaffQuery('staff.audit', {});
  const timeOf = useTimes();
  if (!data) return <Problem error={error} retry={again} />;
  return (
    <section>
      <h2>{t('settings.audit')}</h2>
      <table className={styles['audit']}>
        <thead>
          <tr>
            <th scope="col">{t('publish.when')}</th>
            <th scope="col">{t('settings.who')}</th>
            <th scope="col">{t('settings.what')}</th>
            <th scope="col">{t('settings.detail')}</th>
          </tr>
        </thead>
        <tbody>
          {data.entries.map((entry) => (
            <tr key={entry.id}>
              <td>{timeOf(entry.at)}</td>
              <td>{t(`settings.by_${entry.role}`)}</td>
              <td>{t(`settings.action_${entry.action}`)}</td>
              <td>{entry.detail}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
