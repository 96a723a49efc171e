/** From the draft to what visitors see: what stands in the way, the button, and every version kept. */
import { useState } from 'react';
import { Button } from '../../../components/Button.tsx';
import { formatNumber } from '../../../i18n/index.ts';
import { useStaffText } from '../../i18n/index.ts';
import { Problem } from '../../parts/Problem.tsx';
import { useStaffAction } from '../../parts/useStaffAction.ts';
import { useStaffQuery } from '../../parts/useStaffQuery.ts';
import { StaffPage } from '../../shell/StaffPage.tsx';
import { useStaff } from '../../StaffContext.tsx';
import styles from './Publish.module.css';
import { Versions } from './Versions.tsx';

/** See above. Editors see everything; only an administrator has the buttons. */
export function PublishSection() {
  const { t } = useStaffText();
  const { locale, role, go } = useStaff();
  const check = useStaffQuery('publish.check', { locale });
  const { isBusy, trouble, run } = useStaffAction();
  const [told, setTold] = useState<string | null>(null);
  const [turn, setTurn] = useState(0);
  const { data } = check;
  const publish = async () => {
    const answer = await run('publish.run', { locale });
    setTold(answer?.ok ? t('publish.done', { number: answer.value.version.number }) : null);
    setTurn((value) => value + 1);
    check.again();
  };
  if (!data) {
    return (
      <StaffPage heading={t('shell.publish')}>
        <Problem error={check.error} retry={check.again} />
      </StaffPage>
    );
  }
  const number = (value: number) => formatNumber(value, locale);
  const { exhibitors, products, events } = data.counts;
  return (
    <StaffPage
      heading={t('shell.publish')}
      notice={isBusy ? t('publish.working') : (trouble ?? told)}
      actions={
        role === 'administrator' ? (
          <Button primary isDisabled={!data.canPublish || isBusy} onClick={() => void publish()}>
            {t('publish.run')}
          </Button>
        ) : (
          <p>{t('shell.onlyAdministrator')}</p>
        )
      }
    >
      <div className={styles['publish']}>
        <p>
          {t('publish.counts', { exhibitors: number(exhibitors), products: number(products), events: number(events) })}
        </p>
        <p>
          {data.changedRecords === null ? t('publish.never') : t('publish.changed', { count: data.changedRecords })}
        </p>
        {data.blocking.length === 0 ? null : (
          <section className={styles['blocking']}>
            <h2>{t('publish.blocking', { count: data.blocking.length })}</h2>
            <ul>
              {data.blocking.map((finding) => (
                <li key={`${finding.type} ${finding.code} ${finding.kind} ${finding.field ?? ''}`}>
                  <button
                    type="button"
                    className={styles['finding']}
                    onClick={() => go({ section: 'records', type: finding.type, code: finding.code, isNew: false })}
                  >
                    <strong>{finding.title}</strong> {finding.words}
                  </button>
                </li>
              ))}
            </ul>
          </section>
        )}
        {data.warnings === 0 ? null : (
          <p>
            {t('publish.warnings', { count: data.warnings })}{' '}
            <Button onClick={() => go({ section: 'quality' })}>{t('import.toQuality')}</Button>
          </p>
        )}
        <Versions
          key={turn}
          isAdministrator={role === 'administrator'}
          isBusy={isBusy}
          onBrought={(number) => {
            setTold(t('publish.broughtBack', { number }));
            check.again();
          }}
        />
      </div>
    </StaffPage>
  );
}
