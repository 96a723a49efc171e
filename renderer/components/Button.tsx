/** A button with words. */
import type { ReactNode } from 'react';
import styles from './Button.module.css';

/** `primary` is the one thing to do here: at least 20 mm high. */
export function Button({
  primary = false,
  isDisabled = false,
  onClick,
  children,
}: {
  primary?: boolean;
  /** Seen and found by keys, but does nothing: focus must not be lost when the end of something is reached. */
  isDisabled?: boolean;
  onClick: () => void;
  children: ReactNode;
}) {
  return (
    <button
      type="button"
      className={primary ? styles['primary'] : styles['plain']}
      aria-disabled={isDisabled || undefined}
      onClick={isDisabled ? undefined : onClick}
    >
      {children}
    </button>
  );
}
