/** Values before and after, of a set or of one record; each can be brought back. */
import { useState } from 'react';
import type { Input, Output } from '#api/contract.ts';
import { Button } from '../../../components/Button.tsx';
import { useStaffText } from '../../i18n/index.ts';
import { Problem } from '../../parts/Problem.tsx';
import { useStaffQuery } from '../../parts/useStaffQuery.ts';
import { useTimes } from '../../parts/useTimes.ts';
import { useStaff } from '../../StaffContext.tsx';
import { Pager } from '../../parts/Pager.tsx';
import { presence } from '../../parts/presence.ts';
import { SureButton } from '../../parts/SureButton.tsx';
import styles from './History.module.css';

/** Values that are shown at once. */
const pageSize = 60;

type Change = Output<'history.changes'>['changes'][number];

/** One offer is enough for each record and set. */
const isFirstOf = (changes: readonly Change[], change: Change) =>
  changes.find((each) => each.setId === change.setId && each.type === change.type && each.code === change.code) ===
  change;

/** `onRestore` gets the stored field and the text that the form takes for the value before; without it nothing is offered. */
export function ChangeTable({
  of,
  onRestore,
  onRecord,
}: {
  of: Input<'history.changes'>['of'];
  onRestore?: (field: string, value: string | null) => void;
  /** The whole record is wanted as it was right after the change. */
  onRecord?: (change: Change) => void;
}) {
  const { t } = useStaffText();
  const { locale } = useStaff();
  const timeOf = useTimes();
  const [page, setPage] = useState(0);
  const { data, error, again } = useStaffQuery('history.changes', {
    locale,
    of,
    offset: page * pageSize,
    limit: pageSize,
  });
  /** That a record came or went is stored as a bare mark. */
  const stateOf = ({ field }: Change, text: string | null) => {
    if (field !== presence) return text;
    return t(text === null ? 'records.gone' : 'records.there');
  };
  if (!data) return <Problem error={error} retry={again} />;
  if (data.changes.length === 0) return <p>{t('shell.nothing')}</p>;
  return (
    <>
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
              <th scope="row">
                {change.title}
                {onRecord && isFirstOf(data.changes, change) ? (
                  <SureButton
                    words={t('records.restoreRecord')}
                    question={t('records.restoreRecordSure', { name: change.title })}
                    onSure={() => onRecord(change)}
                  />
                ) : null}
              </th>
              <td>{change.field === presence ? t('records.record') : change.label}</td>
              <td>
                {stateOf(change, change.old)}
                {onRestore && change.field !== presence ? (
                  <Button onClick={() => onRestore(change.field, change.oldTyped)}>{t('records.takeBack')}</Button>
                ) : null}
              </td>
              <td>{stateOf(change, change.new)}</td>
              <td>
                {timeOf(change.at)} · {t(`records.role_${change.role}`)}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <Pager page={page} size={pageSize} total={data.total} onPage={setPage} />
    </>
  );
}
