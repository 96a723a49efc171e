/** What a change of many records would do, value by value, before it is done. */
import { useEffect, useState } from 'react';
import type { Input } from '#api/contract.ts';
import { Button } from '../../../components/Button.tsx';
import { useStaffText } from '../../i18n/index.ts';
import { Problem } from '../../parts/Problem.tsx';
import { useStaffQuery } from '../../parts/useStaffQuery.ts';
import { useStaff } from '../../StaffContext.tsx';
import styles from './Records.module.css';

type Asked = Omit<Input<'records.bulk'>, 'locale' | 'apply'>;

/** The core is asked once somebody has stopped typing. */
const restMs = 300;

/** The value after it has not changed for a while. */
function useRested(text: string): string {
  const [rested, setRested] = useState(text);
  useEffect(() => {
    const timer = setTimeout(() => setRested(text), restMs);
    return () => clearTimeout(timer);
  }, [text]);
  return rested;
}

/** See above. Only what stands here can be applied. */
export function BulkPreview({ input, isBusy, onApply }: { input: Asked; isBusy: boolean; onApply: () => void }) {
  const { t } = useStaffText();
  const { locale } = useStaff();
  const wanted = JSON.stringify(input);
  const rested = useRested(wanted);
  const { data, error, isAsking, again } = useStaffQuery('records.bulk', {
    ...(JSON.parse(rested) as Asked),
    locale,
    apply: false,
  });
  if (!data) return <Problem error={error} retry={again} />;
  const isStale = isAsking || rested !== wanted;
  return (
    <section className={styles['bulk']} aria-busy={isStale}>
      {data.problems.map((words) => (
        <p key={words} className={styles['problem']}>
          {words}
        </p>
      ))}
      <div className={styles['row']}>
        <p role="status" className={styles['grow']}>
          {data.total === 0
            ? t('records.bulkNone')
            : t('records.bulkWould', { count: data.total, same: input.codes.length - data.total - data.full })}
        </p>
        <Button primary isDisabled={isStale || isBusy || data.total === 0} onClick={onApply}>
          {t('records.bulkApply', { count: data.total })}
        </Button>
      </div>
      {data.full === 0 ? null : <p>{t('records.bulkFull', { count: data.full })}</p>}
      {data.total === 0 ? null : (
        <table className={styles['changes']}>
          <thead>
            <tr>
              <th scope="col">{t('records.record')}</th>
              <th scope="col">{t('import.before')}</th>
              <th scope="col">{t('import.after')}</th>
            </tr>
          </thead>
          <tbody>
            {data.changes.map((change) => (
              <tr key={change.code}>
                <th scope="row">{change.title}</th>
                <td>{change.old ?? t('records.isEmpty')}</td>
                <td>{change.new ?? t('records.isEmpty')}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {data.total > data.changes.length ? <p>{t('records.bulkFirst', { count: data.changes.length })}</p> : null}
    </section>
  );
}
