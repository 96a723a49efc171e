/** A button with words. */
import type { ReactNode } from 'react';
import styles from './Button.module.css';

/** `primary` is the one thing to do here: at least 20 mm high. */
export function Button({
  primary = false,
  onClick,
  children,
}: {
  primary?: boolean;
  onClick: () => void;
  children: ReactNode;
}) {
  return (
    <button type="button" className={primary ? styles['primary'] : styles['plain']} onClick={onClick}>
      {children}
    </button>
  );
}
