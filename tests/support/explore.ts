/** Every way that arrows lead on a page. */
import type { KioskPage } from './kioskPage.ts';

/**
 * Follows all four arrows from wherever they lead, beginning where the page begins. Returns the controls in view that
 * none of them reached, and those on which the ring could not be seen.
 */
export async function explore(kiosk: KioskPage): Promise<{ unreached: string[]; unseen: string[] }> {
  return kiosk.page.evaluate(async () => {
    const nameOf = (element: Element) =>
      (element.getAttribute('aria-label') ?? element.textContent ?? '').trim().slice(0, 40);
    const isOnScreen = (element: Element) => {
      const { left, right, top, bottom } = element.getBoundingClientRect();
      const [x, y] = [(left + right) / 2, (top + bottom) / 2];
      const hit = document.elementFromPoint(x, y);
      return hit !== null && (element.contains(hit) || hit.contains(element));
    };
    const wanted = [...document.querySelectorAll<HTMLElement>('button:enabled, input, a[href]')].filter(
      (element) => (element.tabIndex >= 0 || element.closest('[data-roving]')) && isOnScreen(element),
    );
    const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
    const press = async (key: string) => {
      (document.activeElement ?? document.body).dispatchEvent(
        new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }),
      );
      await frame();
    };
    await press('ArrowDown');
    const mostFurther = 40;
    let further = 0;
    const reached = new Set<Element>();
    const unseen = new Set<string>();
    const open = document.activeElement ? [document.activeElement] : [];
    while (open.length > 0 && !wanted.every((element) => reached.has(element)) && reached.size < 400) {
      const next = open.shift();
      if (!(next instanceof HTMLElement) || reached.has(next)) continue;
      reached.add(next);
      // A long list goes on and on; what leads out of it is near.
      if (!wanted.includes(next) && ++further > mostFurther) continue;
      for (const key of ['ArrowDown', 'ArrowRight', 'ArrowUp', 'ArrowLeft']) {
        if (!next.isConnected) break;
        next.focus({ preventScroll: true });
        next.scrollIntoView({ block: 'nearest', inline: 'nearest', behavior: 'instant' });
        await press(key);
        const { activeElement } = document;
        if (!activeElement || activeElement === document.body || reached.has(activeElement)) continue;
        if (!isOnScreen(activeElement)) unseen.add(nameOf(activeElement));
        open.push(activeElement);
      }
    }
    return {
      unreached: wanted.filter((element) => element.isConnected && !reached.has(element)).map(nameOf),
      unseen: [...unseen],
    };
  });
}
