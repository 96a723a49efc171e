/**
 * The peer of the frames benchmark: an empty page that does the same motions in the same browser. What it drops is what
 * the machine drops: a kiosk page cannot be better than that, only nearly as good.
 */
import type { Page } from '@playwright/test';

/** One flat page with a field, a scroller of empty rows, and the kiosk's own transition at every tap into it. */
const document = `<!doctype html><meta charset="utf-8"><style>
html, body { margin: 0; block-size: 100%; overflow: hidden; background: #f8f5ee; font: 24px sans-serif }
body { display: grid; grid-template-rows: 120px minmax(0, 1fr) }
main { overflow-y: auto; animation: arrive 140ms ease-out backwards }
i { display: block; block-size: 180px; margin: 12px; background: #fff }
@keyframes arrive { from { opacity: 0; transform: translateX(16px) } }
</style><header></header><main></main>`;

/** Opens the peer. A tap into the band at the top writes a letter; a tap below it makes a new page arrive. */
export async function openPeer(page: Page): Promise<void> {
  await page.setContent(document);
  await page.evaluate(() => {
    const band = window.document.querySelector('header');
    const fill = () => {
      const main = window.document.createElement('main');
      for (let row = 0; row < 60; row++) main.append(window.document.createElement('i'));
      window.document.querySelector('main')?.replaceWith(main);
    };
    fill();
    window.addEventListener('click', ({ target }) => {
      if (target === band) band?.append('a');
      else fill();
    });
  });
}
