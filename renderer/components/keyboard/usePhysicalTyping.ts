/** Physical keyboards and barcode scanners, wherever the focus is on the screen. */
import { useEffect, useEffectEvent, useState, type RefObject } from 'react';
import { isKeypadInUse } from '../../access/keypad.ts';
import { setText } from './editing.ts';
import type { Editor } from './editor.ts';
import { createScanBurst } from './scanner.ts';

/** Whether a key would put a character into a text field. */
function isCharacter(event: KeyboardEvent): boolean {
  return event.key.length === 1 && !event.ctrlKey && !event.metaKey && !event.altKey;
}

/**
 * Sends typing to `field` when the focus is elsewhere; the key itself then arrives there by itself. Space and Enter stay
 * with the button that has the focus. Enter in the field, or on nothing in particular, calls `onEnter`, which is told
 * whether the keys before it came from a keypad. A scanned code replaces the text: nobody scans the second half of a word.
 */
export function usePhysicalTyping(options: {
  editor: Editor;
  field: RefObject<HTMLInputElement | null>;
  onEnter: (byKeypad: boolean) => void;
}): void {
  const { editor, field } = options;
  const [burst] = useState(createScanBurst);
  const onKeyDown = useEffectEvent((event: KeyboardEvent) => {
    const target = event.target instanceof Element ? event.target : document.body;
    // A system input method is composing, another field is being filled in, or a dialog asks something.
    if (event.isComposing || (target.matches('input, textarea, select') && target !== field.current)) return;
    if (document.querySelector('dialog[open]')) return;
    const isControl = target !== field.current && target.closest('button, a, [role="button"]') !== null;
    if (event.key === 'Enter') {
      const code = burst.take(event.timeStamp);
      if (code === null && isControl) return;
      event.preventDefault();
      if (code !== null) editor.apply((state) => setText(state, code));
      options.onEnter(code === null && isKeypadInUse());
      return;
    }
    if (!isCharacter(event) && event.key !== 'Backspace') return;
    if (isCharacter(event)) burst.note(event.key, event.timeStamp);
    if (target === field.current || (isControl && event.key === ' ')) return;
    const { start, end } = editor.get();
    field.current?.focus({ preventScroll: true });
    field.current?.setSelectionRange(start, end);
  });
  useEffect(() => {
    const listener = (event: KeyboardEvent) => onKeyDown(event);
    window.addEventListener('keydown', listener);
    return () => window.removeEventListener('keydown', listener);
  }, []);
}
