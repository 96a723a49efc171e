/** The door of the staff area: the PIN, or at the very first time two PINs to set. */
import { useState } from 'react';
import type { Role } from '#api/contract.ts';
import type { ErrorBody } from '#api/errors.ts';
import type { Locale } from '#db/model.ts';
import { call } from '../../api/client.ts';
import { setStaffToken } from '../../api/staffSession.ts';
import { Button } from '../../components/Button.tsx';
import { useStaffText } from '../i18n/index.ts';
import { Languages } from '../shell/Languages.tsx';
import { useStaffQuery } from '../parts/useStaffQuery.ts';
import { FirstRun } from './FirstRun.tsx';
import styles from './Gate.module.css';
import { PinPad } from './PinPad.tsx';

/** Refused tries, as the core tells them. */
interface Refusal {
  left: number;
  minutes: number;
}

function refusalOf(error: ErrorBody): Refusal | null {
  if (error.code !== 'FORBIDDEN') return null;
  const { left = 0, retryAfterMs = 0 } = (error.details ?? {}) as { left?: number; retryAfterMs?: number };
  return { left, minutes: Math.ceil(retryAfterMs / 60_000) };
}

/** `note` is a line about why the door is shut; `onOpen` is called with the role that came in. */
export function Gate({
  note,
  locale,
  onLocale,
  onOpen,
  onLeave,
}: {
  note: string | null;
  locale: Locale;
  onLocale: (locale: Locale) => void;
  onOpen: (role: Role) => void;
  onLeave: () => void;
}) {
  const { t } = useStaffText();
  const door = useStaffQuery('staff.door', {});
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const [hasFailed, setFailed] = useState(false);
  const open = (session: { token: string; role: Role }) => {
    setStaffToken(session.token);
    onOpen(session.role);
  };
  const enter = async (pin: string) => {
    const answer = await call('staff.unlock', { pin });
    if (answer.ok) return open(answer.value);
    const refused = refusalOf(answer.error);
    setRefusal(refused);
    setFailed(refused === null);
  };
  const locked = door.data?.lockedForMs ?? null;
  const words = hasFailed
    ? t('gate.noAnswer')
    : door.data?.kind === 'closed'
      ? t('gate.closed')
      : refusal && refusal.left > 0
        ? t('gate.wrong', { count: refusal.left })
        : refusal || locked !== null
          ? t('gate.locked', { count: refusal ? refusal.minutes : Math.ceil((locked ?? 0) / 60_000) })
          : '';
  return (
    <main className={styles['gate']} data-door="">
      <section className={styles['panel']}>
        <div className={styles['languages']}>
          <Languages locale={locale} onLocale={onLocale} />
        </div>
        {/* Digits typed before it is known what they are for would be lost. */}
        {door.data === undefined && door.error === null ? null : door.data?.kind === 'firstRun' ? (
          <FirstRun onDone={open} />
        ) : (
          <>
            <h1>{t('gate.title')}</h1>
            {note === null ? null : <p className={styles['note']}>{note}</p>}
            <p>{t('gate.enter')}</p>
            <p role="alert" className={styles['refusal']}>
              {words}
            </p>
            <PinPad label={t('gate.enter')} onEnter={(pin) => void enter(pin)} />
          </>
        )}
        <Button onClick={onLeave}>{t('gate.back')}</Button>
      </section>
    </main>
  );
}
