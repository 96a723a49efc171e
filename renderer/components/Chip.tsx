/** A small button with words that wrap: a value to choose, or a short way on. */
import { Check } from '@phosphor-icons/react';
import type { ReactNode } from 'react';
import styles from './Chip.module.css';

/** `isChosen` makes it a choice that stays pressed; without it the chip only leads on. `count` stands after the words. */
export function Chip({
  isChosen,
  count,
  lang,
  isDisabled = false,
  onClick,
  children,
}: {
  isChosen?: boolean;
  count?: number;
  /** Of the words, when it is not that of the page. */
  lang?: string;
  /** Seen and found by keys, but does nothing for now. */
  isDisabled?: boolean;
  onClick: () => void;
  children: ReactNode;
}) {
  return (
    <button
      type="button"
      lang={lang}
      className={styles['chip']}
      aria-pressed={isChosen}
      aria-disabled={isDisabled || undefined}
      onClick={isDisabled ? undefined : onClick}
    >
      {isChosen ? <Check weight="bold" aria-hidden="true" /> : null}
      <span>{children}</span>
      {count === undefined ? null : <b className={styles['count']}>{count}</b>}
    </button>
  );
}
