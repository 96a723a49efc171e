/** What visitors did and what they missed, in charts with their tables beneath; counts only, never a person. */
import { useState } from 'react';
import { call } from '../../../api/client.ts';
import { Button } from '../../../components/Button.tsx';
import { nativeNames } from '../../../i18n/index.ts';
import { useStaffText } from '../../i18n/index.ts';
import { KeyboardDock } from '../../parts/KeyboardDock.tsx';
import { Problem } from '../../parts/Problem.tsx';
import { useStaffQuery } from '../../parts/useStaffQuery.ts';
import { StaffPage } from '../../shell/StaffPage.tsx';
import { useStaff } from '../../StaffContext.tsx';
import { AddSynonym } from './AddSynonym.tsx';
import { BarChart } from './BarChart.tsx';
import { SaveStats } from './SaveStats.tsx';
import styles from './Stats.module.css';

/** See above. */
export function StatsSection() {
  return (
    <KeyboardDock>
      <StatsPage />
    </KeyboardDock>
  );
}

function StatsPage() {
  const { t } = useStaffText();
  const { locale, role } = useStaff();
  const { data, error, again } = useStaffQuery('stats.read', { locale, from: null, to: null });
  const [isSure, setSure] = useState(false);
  const [isSaving, setSaving] = useState(false);
  const [synonym, setSynonym] = useState<string | null>(null);
  const [told, setTold] = useState<string | null>(null);
  const clear = async () => {
    await call('stats.clear', {});
    setSure(false);
    again();
  };
  if (!data) {
    return (
      <StaffPage heading={t('shell.stats')}>
        <Problem error={error} retry={again} />
      </StaffPage>
    );
  }
  const words = { all: t('stats.found'), part: t('stats.empty') };
  return (
    <StaffPage
      heading={t('shell.stats')}
      notice={isSure ? t('stats.clearSure') : told}
      actions={
        <>
          {isSure ? null : <Button onClick={() => setSaving(true)}>{t('stats.save')}</Button>}
          {role === 'administrator' && !isSure ? (
            <Button onClick={() => setSure(true)}>{t('stats.clear')}</Button>
          ) : null}
          {isSure ? (
            <>
              <Button onClick={() => setSure(false)}>{t('shell.cancel')}</Button>
              <Button primary onClick={() => void clear()}>
                {t('stats.clearYes')}
              </Button>
            </>
          ) : null}
        </>
      }
    >
      <div className={styles['stats']}>
        {isSaving ? (
          <SaveStats
            onDone={(words) => {
              setSaving(false);
              setTold(words);
            }}
          />
        ) : null}
        <p>{t('stats.intro')}</p>
        <section>
          <h2>{t('stats.missed')}</h2>
          {data.missed.length === 0 ? <p>{t('stats.noneMissed')}</p> : null}
          <ul className={styles['missed']}>
            {data.missed.map(({ query, locale: of, asked, withoutResult }) => (
              <li key={`${of} ${query}`}>
                <strong lang={of}>{query}</strong>
                <span>
                  {nativeNames[of]} · {t('stats.missedTimes', { count: withoutResult, asked })}
                </span>
                {synonym === `${of} ${query}` ? (
                  <AddSynonym
                    word={query}
                    of={of}
                    onDone={(words) => {
                      setSynonym(null);
                      setTold(words);
                    }}
                  />
                ) : (
                  <Button onClick={() => setSynonym(`${of} ${query}`)}>{t('stats.addSynonym')}</Button>
                )}
              </li>
            ))}
          </ul>
        </section>
        <BarChart heading={t('stats.byDay')} bars={data.bars.days} words={words} />
        <BarChart heading={t('stats.byHour')} bars={data.bars.hours} words={words} />
        {data.tables.map((table) => (
          <section key={table.name}>
            <h2>{table.name}</h2>
            <div className={styles['scroll']}>
              <table className={styles['table']}>
                <thead>
                  <tr>
                    {table.headings.map((heading) => (
                      <th key={heading} scope="col">
                        {heading}
                      </th>
                    ))}
                  </tr>
                </thead>
                <tbody>
                  {table.rows.map((row) => (
                    <tr key={row.join(' ')}>
                      {row.map((value, column) => (
                        // oxlint-disable-next-line react/no-array-index-key -- A cell is known by its column.
                        <td key={column}>{value}</td>
                      ))}
                    </tr>
                  ))}
                </tbody>
              </table>
            </div>
          </section>
        ))}
      </div>
    </StaffPage>
  );
}
