/** Big keys for a recall code: its own digits and letters only, and the same from a keyboard or a scanner. */
import { Backspace } from '@phosphor-icons/react';
import { useEffect, useEffectEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from './Button.tsx';
import styles from './CodeKeys.module.css';

/** Crockford's digits: no I, L, O and U, so nobody has to tell them from 1, 0 and V. */
const keys = [...'0123456789ABCDEFGHJKMNPQRSTVWXYZ'];

/** Letters that are no keys but are read in a code; on a keyboard they count as what they look like. */
const lookAlikes: Readonly<Record<string, string>> = { O: '0', I: '1', L: '1', U: 'V' };

/** The key of a character, or null when there is none. */
function keyOf(char: string): string | null {
  const capital = char.normalize('NFKC').toUpperCase();
  const key = lookAlikes[capital] ?? capital;
  return keys.includes(key) ? key : null;
}

/** `onChange` gets a step for what has been typed so far; `onEnter` means that the code is whole. */
export function CodeKeys({
  onChange,
  onEnter,
  isReady,
}: {
  onChange: (step: (digits: string) => string) => void;
  onEnter: () => void;
  isReady: boolean;
}) {
  const { t } = useTranslation();
  const erase = () => onChange((digits) => digits.slice(0, -1));
  const type = useEffectEvent((event: KeyboardEvent) => {
    // Enter and blank on a focused button press that button.
    const isOnButton = event.target instanceof HTMLButtonElement;
    if (event.ctrlKey || event.metaKey || event.altKey || document.querySelector('dialog[open]')) return;
    if (event.key === 'Enter' && !isOnButton) return onEnter();
    if (event.key === 'Backspace') return erase();
    const key = keyOf(event.key);
    if (key !== null) onChange((digits) => digits + key);
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent) => type(event);
    window.addEventListener('keydown', listen);
    return () => window.removeEventListener('keydown', listen);
  }, []);
  return (
    <div className={styles['pad']} role="group" aria-label={t('recall.keys')}>
      {keys.map((key) => (
        <button key={key} type="button" className={styles['key']} onClick={() => onChange((digits) => digits + key)}>
          {key}
        </button>
      ))}
      <button type="button" className={`${styles['key']} ${styles['erase']}`} onClick={erase}>
        <Backspace aria-hidden="true" />
        <span>{t('keyboard.backspace')}</span>
      </button>
      <div className={styles['enter']}>
        <Button primary onClick={onEnter} isDisabled={!isReady}>
          {t('recall.open')}
        </Button>
      </div>
    </div>
  );
}
