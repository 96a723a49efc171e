/** Values before and after, of a set or of one record; each can be brought back. */
import type { Input } from '#api/contract.ts';
import { Button } from '../../../components/Button.tsx';
import { useStaffText } from '../../i18n/index.ts';
import { Problem } from '../../parts/Problem.tsx';
import { useStaffQuery } from '../../parts/useStaffQuery.ts';
import { useTimes } from '../../parts/useTimes.ts';
import { useStaff } from '../../StaffContext.tsx';
import styles from './History.module.css';

/** `onRestore` gets the stored field and the value it had before; without it nothing is offered. */
export function ChangeTable({
  of,
  onRestore,
}: {
  of: Input<'history.changes'>['of'];
  onRestore?: (field: string, value: string | null) => void;
}) {
  const { t } = useStaffText();
  const { locale } = useStaff();
  const timeOf = useTimes();
  const { data, error, again } = useStaffQuery('history.changes', { locale, of, limit: 200 });
  if (!data) return <Problem error={error} retry={again} />;
  if (data.changes.length === 0) return <p>{t('shell.nothing')}</p>;
  return (
    <table className={styles['changes']}>
      <thead>
        <tr>
          <th scope="col">{t('records.record')}</th>
          <th scope="col">{t('import.field')}</th>
          <th scope="col">{t('import.before')}</th>
          <th scope="col">{t('import.after')}</th>
          <th scope="col">{t('publish.when')}</th>
        </tr>
      </thead>
      <tbody>
        {data.changes.map((change) => (
          <tr key={`${change.setId} ${change.type} ${change.code} ${change.field}`}>
            <th scope="row">{change.title}</th>
            <td>{change.label}</td>
            <td>
              {change.old}
              {onRestore && change.field !== '*' ? (
                <Button onClick={() => onRestore(change.field, change.old)}>{t('records.takeBack')}</Button>
              ) : null}
            </td>
            <td>{change.new}</td>
            <td>
              {timeOf(change.at)} · {t(`records.role_${change.role}`)}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
