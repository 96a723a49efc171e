/** "Staff are here": the code on a keypad, or a long press where the installer set no code. */
import { Backspace, Check } from '@phosphor-icons/react';
import { useEffect, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { limits } from '#api/limits.ts';
import { Button } from '../components/Button.tsx';
import { ModalDialog } from '../components/ModalDialog.tsx';
import styles from './StaffArrival.module.css';
import { useStaffCall } from './StaffCallContext.tsx';
import { useLongPress } from './useLongPress.ts';

const digits = ['1', '2', '3', '4', '5', '6', '7', '8', '9'] as const;

/** Nobody who walked up to a screen types slower than this; then the visitor's page is free again. */
const closesAfterMs = 30_000;

interface Refusal {
  left: number;
  minutes: number;
}

/** See above. */
export function StaffArrival({ hasCode, onClose }: { hasCode: boolean; onClose: () => void }) {
  const { t } = useTranslation();
  const { arrive } = useStaffCall();
  const [code, setCode] = useState('');
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const press = useLongPress(() => void arrive(null));
  useEffect(() => {
    const timer = setTimeout(onClose, closesAfterMs);
    return () => clearTimeout(timer);
  }, [onClose, code]);

  const type = (digit: string) => setCode((known) => (known + digit).slice(0, limits.staffCode));
  const send = async () => {
    const answer = await arrive(code);
    if (answer.ok) return;
    setCode('');
    const { left = 0, retryAfterMs = 0 } = (answer.error.details ?? {}) as { left?: number; retryAfterMs?: number };
    setRefusal({ left, minutes: Math.ceil(retryAfterMs / 60_000) });
  };
  return (
    <ModalDialog
      labelledBy="arrival-title"
      isNarrow
      onCancel={onClose}
      onKeyDown={(event) => {
        if (/^\d$/.test(event.key)) type(event.key);
        else if (event.key === 'Backspace') setCode((known) => known.slice(0, -1));
      }}
    >
      <div className={styles['arrival']}>
        <h2 id="arrival-title">{t('arrival.title')}</h2>
        {hasCode ? (
          <>
            <p>{t('arrival.code')}</p>
            <p className={styles['typed']}>
              <span role="status" className="visually-hidden">
                {t('arrival.typed', { count: code.length })}
              </span>
              <span aria-hidden="true">{'•'.repeat(code.length)}</span>
            </p>
            <p role="alert" className={styles['refusal']}>
              {refusal === null
                ? ''
                : refusal.left > 0
                  ? t('arrival.wrong', { count: refusal.left })
                  : t('arrival.locked', { count: refusal.minutes })}
            </p>
            <div className={styles['keys']}>
              {digits.map((digit) => (
                <Key key={digit} onPress={() => type(digit)}>
                  {digit}
                </Key>
              ))}
              <Key label={t('keyboard.backspace')} onPress={() => setCode((known) => known.slice(0, -1))}>
                <Backspace aria-hidden="true" />
              </Key>
              <Key onPress={() => type('0')}>0</Key>
              <Key label={t('arrival.confirm')} onPress={() => void send()} isMain>
                <Check weight="bold" aria-hidden="true" />
              </Key>
            </div>
          </>
        ) : (
          <button type="button" className={styles['hold']} {...press}>
            {t('arrival.hold')}
          </button>
        )}
        <Button onClick={onClose}>{t('arrival.close')}</Button>
      </div>
    </ModalDialog>
  );
}

function Key({
  label,
  isMain = false,
  onPress,
  children,
}: {
  label?: string;
  isMain?: boolean;
  onPress: () => void;
  children: ReactNode;
}) {
  return (
    <button
      type="button"
      className={`${styles['key']} ${isMain ? styles['main'] : ''}`}
      aria-label={label}
      onClick={onPress}
    >
      {children}
    </button>
  );
}
