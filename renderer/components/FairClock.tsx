/** Time in the fair's zone, whatever zone a rented PC is set to. */
import { memo, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSessionLocale } from '../session/useSessionLocale.ts';
import styles from './FairClock.module.css';

/** A clock of hours and minutes; not drawn anew at every key that is typed. */
export const FairClock = memo(function FairClock({ timeZone }: { timeZone: string }) {
  const { t } = useTranslation();
  const locale = useSessionLocale();
  const [now, setNow] = useState(() => new Date());
  useEffect(() => {
    const timer = setInterval(() => setNow(new Date()), 1000);
    return () => clearInterval(timer);
  }, []);
  const time = new Intl.DateTimeFormat(locale, {
    timeZone,
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  }).format(now);
  return (
    <p className={styles['clock']}>
      <span className="visually-hidden">{t('header.clock', { time })}</span>
      <time aria-hidden="true">{time}</time>
    </p>
  );
});
