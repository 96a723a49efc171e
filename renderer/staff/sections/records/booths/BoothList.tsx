/** The booths of the plan in words, for keys and screen readers: each with who stands there, pressed when it is chosen. */
import { useState } from 'react';
import type { Output } from '#api/contract.ts';
import { useStaffText } from '../../../i18n/index.ts';
import { TextField } from '../../../parts/TextField.tsx';
import { useStaff } from '../../../StaffContext.tsx';
import styles from './Booths.module.css';

/** One booth with who has it. */
export type HeldBooth = Output<'records.booths'>['booths'][number];

/** See above. */
export function BoothList({
  booths,
  mine,
  onTap,
}: {
  booths: readonly HeldBooth[];
  mine: ReadonlySet<string>;
  onTap: (number: string) => void;
}) {
  const { t } = useStaffText();
  const { locale } = useStaff();
  const [query, setQuery] = useState('');
  const wanted = query.trim().toLowerCase();
  const shown = booths.filter(({ number, exhibitors }) =>
    [number, ...exhibitors.map(({ title }) => title)].join(' ').toLowerCase().includes(wanted),
  );
  return (
    <div className={styles['byWords']}>
      <TextField label={t('records.findBooth')} value={query} limit={null} lang={locale} onChange={setQuery} />
      <ul className={styles['list']} aria-label={t('records.boothList')}>
        {shown.map(({ number, exhibitors }) => (
          <li key={number}>
            <button
              type="button"
              className={styles['booth']}
              aria-pressed={mine.has(number)}
              onClick={() => onTap(number)}
            >
              <b>{number}</b>
              <span>
                {exhibitors.length === 0 ? t('records.boothFree') : exhibitors.map(({ title }) => title).join(', ')}
              </span>
            </button>
          </li>
        ))}
        {shown.length === 0 ? <li>{t('shell.nothing')}</li> : null}
      </ul>
    </div>
  );
}
