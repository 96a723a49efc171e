/** Tells when the window or its screen has another size. */

/** A screen that is turned or replaced may report its new size some time after the window has got it. */
const settledMs = 500;

/** Calls `apply` at every change of size and once more when it has settled; returns the function that stops it. */
export function onScreenChange(apply: () => void): () => void {
  let timer = 0;
  const changed = () => {
    apply();
    window.clearTimeout(timer);
    timer = window.setTimeout(apply, settledMs);
  };
  window.addEventListener('resize', changed);
  return () => {
    window.clearTimeout(timer);
    window.removeEventListener('resize', changed);
  };
}
