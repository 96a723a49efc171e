/** Published versions, newest first; an administrator can bring any of them back. */
import { formatNumber } from '../../../i18n/index.ts';
import { useStaffText } from '../../i18n/index.ts';
import { Problem } from '../../parts/Problem.tsx';
import { SureButton } from '../../parts/SureButton.tsx';
import { useStaffAction } from '../../parts/useStaffAction.ts';
import { useStaffQuery } from '../../parts/useStaffQuery.ts';
import { useTimes } from '../../parts/useTimes.ts';
import { useStaff } from '../../StaffContext.tsx';
import styles from './Publish.module.css';

/** See above. */
export function Versions({
  isAdministrator,
  isBusy,
  onBrought,
}: {
  isAdministrator: boolean;
  isBusy: boolean;
  /** Called with the number of the version that visitors see from now on. */
  onBrought: (number: number) => void;
}) {
  const { t } = useStaffText();
  const { locale } = useStaff();
  const { data, error, again } = useStaffQuery('publish.versions', { locale });
  const action = useStaffAction();
  const timeOf = useTimes();
  const bringBack = async (number: number) => {
    const answer = await action.run('publish.switch', { locale, number });
    again();
    if (answer?.ok) onBrought(number);
  };
  if (!data) return <Problem error={error} retry={again} />;
  return (
    <section>
      <h2>{t('publish.versions')}</h2>
      <p role="status">{action.trouble}</p>
      {data.versions.length === 0 ? <p>{t('publish.noVersions')}</p> : null}
      <table className={styles['versions']}>
        <thead>
          <tr>
            <th scope="col">{t('publish.version')}</th>
            <th scope="col">{t('publish.when')}</th>
            <th scope="col">{t('shell.exhibitors')}</th>
            <th scope="col">{t('shell.products')}</th>
            <th scope="col">{t('publish.state')}</th>
          </tr>
        </thead>
        <tbody>
          {data.versions.map((version) => (
            <tr key={version.number} data-current={version.isCurrent ? '' : undefined}>
              <th scope="row">{version.number}</th>
              <td>{timeOf(version.publishedAt)}</td>
              <td>{formatNumber(version.exhibitors, locale)}</td>
              <td>{formatNumber(version.products, locale)}</td>
              <td>
                {version.isCurrent ? (
                  t('publish.current')
                ) : isAdministrator ? (
                  <SureButton
                    words={t('publish.bringBack')}
                    question={t('publish.bringBackSure', { number: version.number })}
                    yes={t('publish.bringBackYes', { number: version.number })}
                    isDisabled={isBusy || action.isBusy}
                    onSure={() => void bringBack(version.number)}
                  />
                ) : null}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
