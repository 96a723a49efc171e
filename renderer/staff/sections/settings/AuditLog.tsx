/** What was done in the staff area, by whom and when. It can be read here and not changed. */
import { useState } from 'react';
import type { Output } from '#api/contract.ts';
import { Button } from '../../../components/Button.tsx';
import { useStaffText } from '../../i18n/index.ts';
import { Problem } from '../../parts/Problem.tsx';
import { useStaffQuery } from '../../parts/useStaffQuery.ts';
import { useTimes } from '../../parts/useTimes.ts';
import styles from './Settings.module.css';

type Entry = Output<'staff.audit'>['entries'][number];

/** Details whose values have words of their own. */
const choices = ['withEditor', 'how', 'of', 'type', 'what', 'by'] as const;
const isChoice = (name: string): name is (typeof choices)[number] => (choices as readonly string[]).includes(name);

/** The words of the details in the reader's language. */
function useDetailText(): (detail: Entry['details'][number]) => string {
  const { t } = useStaffText();
  const timeOf = useTimes();
  return ({ name, value }) => {
    if (name === 'copyFrom' || name === 'until') return timeOf(value);
    return isChoice(name) ? t(`settings.value_${name}_${value}` as 'settings.value_how_hand') : value; // A test reads all.
  };
}

/** One page of lines. */
function Entries({ entries }: { entries: readonly Entry[] }) {
  const { t } = useStaffText();
  const timeOf = useTimes();
  const textOf = useDetailText();
  return entries.map((entry) => (
    <tr key={entry.id}>
      <td>{timeOf(entry.at)}</td>
      <td>{t(`settings.by_${entry.role}`)}</td>
      <td>{t(`settings.action_${entry.action}`)}</td>
      <td>
        <dl className={styles['details']}>
          {entry.details.map((detail) => (
            <div key={detail.name}>
              <dt>{t(`settings.detail_${detail.name}`)}</dt>
              <dd>{textOf(detail)}</dd>
            </div>
          ))}
        </dl>
      </td>
    </tr>
  ));
}

/** Lines older than `before`, and those before them when asked for. */
function Page({ before }: { before: number | null }) {
  const { t } = useStaffText();
  const { data, error, again } = useStaffQuery('staff.audit', { before });
  const [isMore, setMore] = useState(false);
  if (!data) {
    return (
      <tr>
        <td colSpan={4}>
          <Problem error={error} retry={again} />
        </td>
      </tr>
    );
  }
  return (
    <>
      <Entries entries={data.entries} />
      {data.nextBefore !== null && isMore && <Page before={data.nextBefore} />}
      {data.nextBefore !== null && !isMore && (
        <tr>
          <td colSpan={4}>
            <Button onClick={() => setMore(true)}>{t('settings.auditEarlier')}</Button>
          </td>
        </tr>
      )}
    </>
  );
}

/** See above. */
export function AuditLog() {
  const { t } = useStaffText();
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
          <Page before={null} />
        </tbody>
      </table>
    </section>
  );
}
