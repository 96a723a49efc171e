/** What shows that this kiosk calls: a coloured border and a line of words, on every screen and on the attract loop. */
import { BellRinging, CheckCircle } from '@phosphor-icons/react';
import { useCallback, useEffect, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { LOCALES } from '#db/model.ts';
import { useSessionLocale } from '../session/useSessionLocale.ts';
import styles from './CallFrame.module.css';
import { useCallSound } from './callSound.ts';
import { StaffArrival } from './StaffArrival.tsx';
import { useStaffCall } from './StaffCallContext.tsx';
import { useCornerTaps } from './useCornerTaps.ts';
import { clockOf, honestAfterSeconds, useWaited } from './useWaited.ts';

/** Words of the line: `late` where nobody has answered for a minute. */
type Words = 'calling' | 'late' | 'acknowledged';

/** See above. On the attract loop, where nobody has chosen a language, the line speaks all of them. */
export function CallFrame({
  isAttract,
  onStaff,
  children,
}: {
  isAttract: boolean;
  /** Staff want their area: the same taps, when nobody has called. Null where there is none. */
  onStaff: (() => void) | null;
  children: ReactNode;
}) {
  const { shown, hasSound, hasCode, forgetFailure } = useStaffCall();
  const [isArriving, setArriving] = useState(false);
  const isOpen = shown !== null;
  const close = useCallback(() => setArriving(false), []);
  useCallSound(hasSound, shown?.status ?? null);
  useCornerTaps(isOpen || onStaff !== null, () => (isOpen ? setArriving(true) : onStaff?.()));
  // Answered elsewhere, or expired: nothing is left to confirm.
  useEffect(() => {
    if (!isOpen) setArriving(false);
  }, [isOpen]);
  // Who was not heard has gone; the next visitor has not called.
  useEffect(() => {
    if (isAttract) forgetFailure();
  }, [isAttract, forgetFailure]);
  return (
    <div className={styles['frame']}>
      {shown ? (
        <CallLine since={shown.since} isAnswered={shown.status === 'acknowledged'} isAttract={isAttract} />
      ) : null}
      <div className={styles['inside']} data-bordered={shown ? '' : undefined}>
        {children}
      </div>
      {shown ? <div className={styles['border']} data-status={shown.status} aria-hidden="true" /> : null}
      {isArriving ? <StaffArrival hasCode={hasCode} onClose={close} /> : null}
    </div>
  );
}

function CallLine({ since, isAnswered, isAttract }: { since: number; isAnswered: boolean; isAttract: boolean }) {
  const { i18n } = useTranslation();
  const locale = useSessionLocale();
  const locales = isAttract ? [locale, ...LOCALES.filter((each) => each !== locale)] : [locale];
  const waited = useWaited(since);
  const words: Words = isAnswered ? 'acknowledged' : waited >= honestAfterSeconds ? 'late' : 'calling';
  const Drawing = isAnswered ? CheckCircle : BellRinging;
  return (
    <aside className={styles['line']} data-status={isAnswered ? 'acknowledged' : 'calling'}>
      <Drawing weight="fill" aria-hidden="true" />
      {/* The clock stands apart: a reader must not speak every second. */}
      <p role="status" className={styles['words']} data-said="">
        {locales.map((each) => (
          <span key={each} lang={each}>
            {i18n.getFixedT(each)(`callLine.${words}`)}
          </span>
        ))}
      </p>
      {isAnswered ? null : <time className={styles['time']}>{clockOf(waited)}</time>}
    </aside>
  );
}
