/** From the booth to who stands there: a booth is tapped, its exhibitors opened, taken away, or another one put there. */
import { useMemo, useState } from 'react';
import { Button } from '../../../../components/Button.tsx';
import { useStaffText } from '../../../i18n/index.ts';
import { Problem } from '../../../parts/Problem.tsx';
import { TextField } from '../../../parts/TextField.tsx';
import { useStaffAction } from '../../../parts/useStaffAction.ts';
import { useStaffQuery } from '../../../parts/useStaffQuery.ts';
import { StaffPage } from '../../../shell/StaffPage.tsx';
import { useStaff } from '../../../StaffContext.tsx';
import { BoothList, type HeldBooth } from './BoothList.tsx';
import { BoothPlan } from './BoothPlan.tsx';
import styles from './Booths.module.css';
import { HallChips } from './HallChips.tsx';
import { useBooths } from './useBooths.ts';

/** See above. `onDone` leads back to the list of exhibitors. */
export function BoothBoard({ onDone }: { onDone: () => void }) {
  const { t } = useStaffText();
  const { locale } = useStaff();
  const { plan, booths, error, again, setHall } = useBooths();
  const [number, setNumber] = useState<string | null>(null);
  const [told, setTold] = useState<string | null>(null);
  const { trouble, isBusy, run } = useStaffAction();
  const mine = useMemo(() => new Set(number === null ? [] : [number]), [number]);
  const held = useMemo(
    () => new Set((booths ?? []).filter(({ exhibitors }) => exhibitors.length > 0).map((booth) => booth.number)),
    [booths],
  );
  const booth = booths?.find((each) => each.number === number);
  /** Writes the exhibitor's booths with this one, or without it. */
  const set = async (code: string, isThere: boolean) => {
    if (!booth) return;
    const known = await run('records.get', { locale, type: 'exhibitor', code });
    if (!known?.ok) return;
    const has = known.value.values.find(({ field }) => field === 'booths')?.value.split('\n') ?? [];
    const rest = has.filter((each) => each !== booth.number);
    const next = isThere ? [...rest, booth.number] : rest;
    const saved = await run('records.save', {
      locale,
      type: 'exhibitor',
      code,
      values: { booths: next.length === 0 ? null : next.join('\n') },
      revision: known.value.revision,
    });
    if (saved?.ok) {
      const { problems } = saved.value;
      const words = problems.map((problem) => problem.words).join(' ');
      setTold(words === '' ? t('records.boothSaved', { name: known.value.line.title }) : words);
    }
    again();
  };
  return (
    <StaffPage
      heading={t('records.boothBoard')}
      notice={trouble ?? told}
      actions={<Button onClick={onDone}>{t('records.toList')}</Button>}
    >
      {plan && booths ? (
        <div className={styles['picker']}>
          {booth ? (
            <BoothPanel
              key={booth.number}
              booth={booth}
              isBusy={isBusy}
              onSet={(code, isThere) => void set(code, isThere)}
            />
          ) : (
            <p>{t('records.boothChoose')}</p>
          )}
          <HallChips plan={plan} onHall={setHall} />
          <BoothPlan plan={plan} mine={mine} held={held} onTap={setNumber} />
          <BoothList booths={booths} mine={mine} onTap={setNumber} />
        </div>
      ) : (
        <Problem error={error} retry={again} />
      )}
    </StaffPage>
  );
}

/** Found exhibitors that are offered at once. */
const offered = 8;

function BoothPanel({
  booth,
  isBusy,
  onSet,
}: {
  booth: HeldBooth;
  isBusy: boolean;
  onSet: (code: string, isThere: boolean) => void;
}) {
  const { t } = useStaffText();
  const { locale, go } = useStaff();
  const [query, setQuery] = useState('');
  const { data } = useStaffQuery('records.list', { locale, type: 'exhibitor', query, limit: offered + 6 });
  const there = new Set(booth.exhibitors.map(({ code }) => code));
  const found = (query.trim() === '' ? [] : (data?.records ?? [])).filter(({ code }) => !there.has(code));
  return (
    <section className={styles['panel']} aria-label={booth.number}>
      <h2>
        {booth.number} · {booth.exhibitors.length === 0 ? t('records.boothFree') : t('records.boothHeld')}
      </h2>
      {booth.exhibitors.map(({ code, title }) => (
        <div key={code} className={styles['tools']}>
          <strong>{title}</strong>
          <Button onClick={() => go({ section: 'records', type: 'exhibitor', code, isNew: false })}>
            {t('records.openOne')}
          </Button>
          <Button isDisabled={isBusy} onClick={() => onSet(code, false)}>
            {t('records.boothTakeAway')}
          </Button>
        </div>
      ))}
      {booth.isOnPlan ? (
        <TextField label={t('records.boothPut')} value={query} limit={null} lang={locale} onChange={setQuery} />
      ) : null}
      <div className={styles['tools']}>
        {found.slice(0, offered).map(({ code, title, booths }) => (
          <Button key={code} isDisabled={isBusy} onClick={() => onSet(code, true)}>
            {[title, ...booths].join(' · ')}
          </Button>
        ))}
      </div>
    </section>
  );
}
