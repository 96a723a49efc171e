/** Digits for a PIN, in order or shuffled, so that nobody reads it off a hand or off fingerprints on the glass. */
import { Backspace, Check, Shuffle } from '@phosphor-icons/react';
import { useEffect, useRef, useState } from 'react';
import { limits } from '#api/limits.ts';
import { useStaffText } from '../i18n/index.ts';
import styles from './PinPad.module.css';

const inOrder = ['1', '2', '3', '4', '5', '6', '7', '8', '9', '0'] as const;

/** Fisher and Yates's shuffle with the browser's own random numbers. */
function shuffled(): string[] {
  const digits: string[] = [...inOrder];
  for (let last = digits.length - 1; last > 0; last--) {
    const [random = 0] = crypto.getRandomValues(new Uint32Array(1));
    const chosen = random % (last + 1);
    [digits[last], digits[chosen]] = [digits[chosen] ?? '', digits[last] ?? ''];
  }
  return digits;
}

/** Buttons that do something else than type a digit. */
function isOtherButton(target: EventTarget | null): boolean {
  return target instanceof HTMLButtonElement && !/^\d$/.test(target.textContent ?? '');
}

/** `onEnter` gets the digits and empties the pad; a keyboard types into it too. */
export function PinPad({ label, onEnter }: { label: string; onEnter: (pin: string) => void }) {
  const { t } = useStaffText();
  const [pin, setPin] = useState('');
  const [digits, setDigits] = useState<readonly string[]>(inOrder);
  const isShuffled = digits !== inOrder;
  const type = (digit: string) => setPin((known) => (known + digit).slice(0, limits.staffCode));
  const erase = () => setPin((known) => known.slice(0, -1));
  const enter = () => {
    if (pin === '') return;
    onEnter(pin);
    setPin('');
    if (isShuffled) setDigits(shuffled());
  };
  const latest = useRef({ type, erase, enter });
  useEffect(() => {
    latest.current = { type, erase, enter };
  });
  useEffect(() => {
    // Wherever the focus is: whoever has a keyboard types the PIN at once.
    const press = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.altKey || event.metaKey) return;
      if (event.target instanceof HTMLInputElement || event.target instanceof HTMLTextAreaElement) return;
      const pad = latest.current;
      if (/^\d$/.test(event.key)) pad.type(event.key);
      else if (event.key === 'Backspace') pad.erase();
      // On a button of its own, Enter is for the button; a digit under the focus would be typed once more.
      else if (event.key === 'Enter' && !isOtherButton(event.target)) pad.enter();
      else return;
      event.preventDefault();
    };
    window.addEventListener('keydown', press);
    return () => window.removeEventListener('keydown', press);
  }, []);
  return (
    <div role="group" aria-label={label} className={styles['pad']}>
      <p className={styles['typed']}>
        <span role="status" className="visually-hidden">
          {t('gate.typed', { count: pin.length })}
        </span>
        <span aria-hidden="true">{'•'.repeat(pin.length)}</span>
      </p>
      <div className={styles['keys']}>
        {digits.slice(0, 9).map((digit) => (
          <button key={digit} type="button" className={styles['key']} onClick={() => type(digit)}>
            {digit}
          </button>
        ))}
        <button type="button" className={styles['key']} aria-label={t('gate.erase')} onClick={erase}>
          <Backspace aria-hidden="true" />
        </button>
        <button type="button" className={styles['key']} onClick={() => type(digits[9] ?? '')}>
          {digits[9]}
        </button>
        <button type="button" className={styles['enter']} aria-label={t('gate.confirm')} onClick={enter}>
          <Check weight="bold" aria-hidden="true" />
        </button>
      </div>
      <button
        type="button"
        className={styles['shuffle']}
        aria-pressed={isShuffled}
        onClick={() => setDigits(isShuffled ? inOrder : shuffled())}
      >
        <Shuffle aria-hidden="true" /> {t(isShuffled ? 'gate.unshuffle' : 'gate.shuffle')}
      </button>
    </div>
  );
}
