/** The booths of one exhibitor, tapped on the plan or chosen from the list; who else stands there is told. */
import { useMemo, useState } from 'react';
import { useStaffText } from '../../../i18n/index.ts';
import { Problem } from '../../../parts/Problem.tsx';
import { BoothList } from './BoothList.tsx';
import { BoothPlan } from './BoothPlan.tsx';
import styles from './Booths.module.css';
import { HallChips } from './HallChips.tsx';
import { useBooths } from './useBooths.ts';

/** `value` has a printed number in each line, `exhibitor` is the code of who is edited; null while it has none. */
export function BoothPicker({
  value,
  exhibitor,
  most,
  onChange,
}: {
  value: string;
  exhibitor: string | null;
  most: number;
  onChange: (text: string) => void;
}) {
  const { t } = useStaffText();
  const { plan, booths, error, again, setHall } = useBooths();
  const [told, setTold] = useState('');
  const lines = useMemo(() => value.split('\n').flatMap((line) => line.trim() || []), [value]);
  const mine = useMemo(() => new Set(lines.map((line) => line.toUpperCase())), [lines]);
  const others = useMemo(
    () =>
      (booths ?? []).map((booth) => ({
        ...booth,
        exhibitors: booth.exhibitors.filter(({ code }) => code !== exhibitor),
      })),
    [booths, exhibitor],
  );
  const held = useMemo(
    () => new Set(others.filter(({ exhibitors }) => exhibitors.length > 0).map(({ number }) => number)),
    [others],
  );
  if (!plan || !booths) return <Problem error={error} retry={again} />;
  const tap = (number: string) => {
    const names = others.find((booth) => booth.number === number)?.exhibitors.map(({ title }) => title) ?? [];
    if (mine.has(number)) {
      setTold(t('records.boothLeft', { number }));
      return onChange(lines.filter((line) => line.toUpperCase() !== number).join('\n'));
    }
    if (lines.length >= most) return setTold(t('records.boothFull', { count: most }));
    setTold(
      names.length === 0
        ? t('records.boothTaken', { number })
        : t('records.boothShared', { number, names: names.join(', ') }),
    );
    onChange([...lines, number].join('\n'));
  };
  return (
    <div className={styles['picker']}>
      <p role="status" className={styles['told']}>
        {told === '' ? t('records.boothHow') : told}
      </p>
      <HallChips plan={plan} onHall={setHall} />
      <BoothPlan plan={plan} mine={mine} held={held} onTap={tap} />
      <BoothList booths={others.filter(({ isOnPlan }) => isOnPlan)} mine={mine} onTap={tap} />
    </div>
  );
}
