/** The difference, record by record and value by value. */
import { useState } from 'react';
import type { Output } from '#api/contract.ts';
import { Button } from '../../../components/Button.tsx';
import { Chip } from '../../../components/Chip.tsx';
import { useStaffText } from '../../i18n/index.ts';
import { Problem } from '../../parts/Problem.tsx';
import { useStaffQuery } from '../../parts/useStaffQuery.ts';
import { useStaff } from '../../StaffContext.tsx';
import type { ImportStateView } from './importView.ts';
import styles from './Import.module.css';

const views = ['changed', 'added', 'removed', 'suspicious', 'unchanged'] as const;
const pageSize = 60;

/** See above. Opens with what there is most reason to look at. */
export function Differences({ summary }: { summary: ImportStateView['summary'] }) {
  const { t } = useStaffText();
  const { locale } = useStaff();
  const [show, setShow] = useState<(typeof views)[number]>(
    () =>
      (['suspicious', 'changed', 'removed', 'added'] as const).find((view) => (summary?.[view] ?? 0) > 0) ??
      'unchanged',
  );
  const [pages, setPages] = useState(1);
  const { data, error, again } = useStaffQuery('import.differences', {
    locale,
    show,
    limit: Math.min(200, pages * pageSize),
  });
  return (
    <>
      <div className={styles['row']} role="group" aria-label={t('import.differences')}>
        {views.map((view) => (
          <Chip
            key={view}
            isChosen={show === view}
            count={summary?.[view] ?? 0}
            onClick={() => {
              setShow(view);
              setPages(1);
            }}
          >
            {t(`import.${view}`)}
          </Chip>
        ))}
      </div>
      {data ? null : <Problem error={error} retry={again} />}
      <ul className={styles['records']}>
        {(data?.records ?? []).map((record) => (
          <DifferenceOf key={`${record.type} ${record.code}`} record={record} />
        ))}
      </ul>
      {data?.total === 0 ? <p>{t('shell.nothing')}</p> : null}
      {data && data.records.length < Math.min(200, data.total) ? (
        <Button onClick={() => setPages((value) => value + 1)}>{t('shell.more')}</Button>
      ) : null}
      {data && data.total > 200 ? <p>{t('import.onlyFirst', { count: data.total })}</p> : null}
    </>
  );
}

function DifferenceOf({ record }: { record: Output<'import.differences'>['records'][number] }) {
  const { t } = useStaffText();
  return (
    <li className={styles['record']} data-kind={record.kind}>
      <h2>
        {record.title} <span className={styles['kind']}>{t(`import.${record.kind}`)}</span>
      </h2>
      <p className={styles['place']}>{record.place}</p>
      {record.cells.length === 0 ? null : (
        <table className={styles['cells']}>
          <thead className="visually-hidden">
            <tr>
              <th scope="col">{t('import.field')}</th>
              <th scope="col">{t('import.before')}</th>
              <th scope="col">{t('import.after')}</th>
            </tr>
          </thead>
          <tbody>
            {record.cells.map((cell) => (
              <tr key={cell.field} data-suspicious={cell.isSuspicious ? '' : undefined}>
                <th scope="row">{cell.label}</th>
                <td>{cell.old === null ? null : <del>{cell.old}</del>}</td>
                <td>{cell.new === null ? null : <ins>{cell.new}</ins>}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </li>
  );
}
