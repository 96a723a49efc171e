/** A real dialog over everything: focus is kept inside, and nothing behind it answers. */
import { useEffect, useRef, type KeyboardEventHandler, type ReactNode } from 'react';
import styles from './ModalDialog.module.css';

/** Opens when it is drawn and closes when it goes. `onCancel` is what Escape means; its caller takes it away. */
export function ModalDialog({
  labelledBy,
  describedBy,
  isNarrow = false,
  onCancel,
  onKeyDown,
  children,
}: {
  labelledBy: string;
  describedBy?: string;
  isNarrow?: boolean;
  onCancel: () => void;
  onKeyDown?: KeyboardEventHandler<HTMLDialogElement>;
  children: ReactNode;
}) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const element = dialog.current;
    if (element && !element.open) element.showModal();
    return () => element?.close();
  }, []);
  return (
    <dialog
      ref={dialog}
      className={styles['dialog']}
      data-narrow={isNarrow ? '' : undefined}
      aria-labelledby={labelledBy}
      aria-describedby={describedBy}
      onCancel={(event) => {
        event.preventDefault();
        onCancel();
      }}
      onKeyDown={onKeyDown}
    >
      {children}
    </dialog>
  );
}
