/** What visitors did and what they missed, in charts with their tables beneath; counts only, never a person. */
import { useState } from 'react';
import { Button } from '../../../components/Button.tsx';
import { useStaffText } from '../../i18n/index.ts';
import { KeyboardDock } from '../../parts/KeyboardDock.tsx';
import { Problem } from '../../parts/Problem.tsx';
import { SureButton } from '../../parts/SureButton.tsx';
import { useStaffAction } from '../../parts/useStaffAction.ts';
import { useStaffQuery } from '../../parts/useStaffQuery.ts';
import { StaffPage } from '../../shell/StaffPage.tsx';
import { useStaff } from '../../StaffContext.tsx';
import { BarChart } from './BarChart.tsx';
import { CountTable } from './CountTable.tsx';
import { allDays, Days, type Span } from './Days.tsx';
import { Missed } from './Missed.tsx';
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
  const [span, setSpan] = useState<Span>(allDays);
  const all = useStaffQuery('stats.read', { locale, ...allDays });
  const { data, error, again } = useStaffQuery('stats.read', { locale, ...span });
  const { isBusy, trouble, run } = useStaffAction();
  const [isSaving, setSaving] = useState(false);
  const [told, setTold] = useState<string | null>(null);
  const clear = async () => {
    const answer = await run('stats.clear', {});
    if (!answer?.ok) return;
    setTold(t('stats.cleared'));
    setSpan(allDays);
    all.again();
    again();
  };
  if (!data) {
    return (
      <StaffPage heading={t('shell.stats')}>
        <Problem error={error} retry={again} />
      </StaffPage>
    );
  }
  // Always in this order: days, hours, then what has no chart.
  const [days, hours, ...rest] = data.tables;
  const words = { all: t('stats.found'), part: t('stats.empty') };
  return (
    <StaffPage
      heading={t('shell.stats')}
      notice={trouble ?? told}
      actions={
        <>
          <Button onClick={() => setSaving(true)}>{t('stats.save')}</Button>
          {role === 'administrator' ? (
            <SureButton
              words={t('stats.clear')}
              question={t('stats.clearSure')}
              yes={t('stats.clearYes')}
              isDisabled={isBusy}
              onSure={() => void clear()}
            />
          ) : null}
        </>
      }
    >
      <div className={styles['stats']}>
        {isSaving ? (
          <SaveStats
            span={span}
            onDone={(words) => {
              setSaving(false);
              setTold(words);
            }}
          />
        ) : null}
        <p>{t('stats.intro')}</p>
        <Days days={(all.data?.bars.days ?? []).map(({ label }) => label)} span={span} onSpan={setSpan} />
        <Missed missed={data.missed} onTold={setTold} />
        <BarChart heading={t('stats.byDay')} bars={data.bars.days} words={words}>
          {days ? <CountTable table={days} isNamed={false} /> : null}
        </BarChart>
        <BarChart heading={t('stats.byHour')} bars={data.bars.hours} words={words}>
          {hours ? <CountTable table={hours} isNamed={false} /> : null}
        </BarChart>
        {rest.map((table) => (
          <CountTable key={table.name} table={table} isNamed />
        ))}
      </div>
    </StaffPage>
  );
}
