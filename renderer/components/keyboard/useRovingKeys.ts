/** The keyboard is one stop of the Tab key: the key used last, from which arrows lead to the others. */
import { useEffect, useLayoutEffect, type RefObject } from 'react';
import type { KeyRow } from './layouts.ts';

/** Where a keypad begins: the first of the upper row of letters, else the first key. */
const firstKeys = ['[data-place="full"] > button', '[data-place="wide"] > button', 'button'];

/** The key that Tab leads to; null while no keyboard is open. */
export function currentKey(): HTMLElement | null {
  return document.querySelector<HTMLElement>('[data-roving] button[tabindex="0"]');
}

/**
 * Sets the `tabindex` of the keys below `root`, all of which are drawn with -1. Not in React: that would draw two keys
 * anew at every move, and `rows` only change with the layout.
 */
export function useRovingKeys(root: RefObject<HTMLElement | null>, rows: readonly KeyRow[]): void {
  useLayoutEffect(() => {
    const element = root.current;
    if (!element || element.querySelector('button[tabindex="0"]')) return;
    for (const selector of firstKeys) {
      const key = element.querySelector<HTMLElement>(selector);
      if (!key) continue;
      key.tabIndex = 0;
      return;
    }
  }, [root, rows]);

  useEffect(() => {
    const element = root.current;
    const follow = ({ target }: FocusEvent) => {
      if (!(target instanceof HTMLButtonElement)) return;
      element?.querySelectorAll<HTMLElement>('button[tabindex="0"]').forEach((key) => (key.tabIndex = -1));
      target.tabIndex = 0;
    };
    element?.addEventListener('focusin', follow);
    return () => element?.removeEventListener('focusin', follow);
  }, [root]);
}
