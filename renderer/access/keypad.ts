/** Whether a keypad, or the arrows of a keyboard, is what the visitor uses right now. */

let isInUse = false;
const listeners = new Set<() => void>();

/** True from an arrow key that moved the focus until a touch, or until somebody types on a keyboard. */
export function isKeypadInUse(): boolean {
  return isInUse;
}

/** Notes what is used. */
export function setKeypadInUse(next: boolean): void {
  if (next === isInUse) return;
  isInUse = next;
  listeners.forEach((listener) => listener());
}

/** Calls back at every change until the returned function is called. */
export function onKeypadChange(listener: () => void): () => void {
  listeners.add(listener);
  return () => void listeners.delete(listener);
}
