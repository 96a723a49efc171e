/** Looks at the kiosk's screens as a critic would: faults of layout and of accessibility, as text. */
import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';
import type { KioskPage } from './kioskPage.ts';
import { screens } from './screens.ts';

/** CSS pixels: what a finger hits and an eye reads at the least. */
export interface Sizes {
  target: number;
  text: number;
}

/** Sizes without any choice of the visitor, and in barrier-free mode. */
export const usualSizes: Sizes = { target: 44, text: 18 };
export const barrierFreeSizes: Sizes = { target: 60, text: 18 };

/** What no screen may do; empty when all is well. */
export function layoutFaults(page: Page, least: Sizes = usualSizes): Promise<string[]> {
  return page.evaluate((sizes) => {
    const faults: string[] = [];
    const { innerWidth, innerHeight } = window;
    if (document.documentElement.scrollWidth > innerWidth) faults.push('the page scrolls sideways');
    const isSeen = (element: Element) => {
      const box = element.getBoundingClientRect();
      return box.width > 0 && box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth;
    };
    for (const button of document.querySelectorAll('button')) {
      if (!isSeen(button)) continue;
      const box = button.getBoundingClientRect();
      const name = (button.getAttribute('aria-label') ?? button.textContent ?? '').slice(0, 30);
      if (box.width < sizes.target - 0.5 || box.height < sizes.target - 0.5)
        faults.push(`${name}: ${box.width.toFixed(0)}×${box.height.toFixed(0)} px is under ${sizes.target}`);
      // Words that stick out of their button are cut or lie over something else.
      if (button.scrollWidth > box.width + 2) faults.push(`${name}: its words are wider than it is`);
    }
    for (const bar of document.querySelectorAll('nav, header')) {
      // What scrolls with a page may be out of view.
      if (bar.closest('main')) continue;
      const box = bar.getBoundingClientRect();
      if (box.right > innerWidth + 1 || box.bottom > innerHeight + 1) faults.push(`${bar.tagName} leaves the screen`);
    }
    const smallest = Math.min(
      ...[...document.querySelectorAll('button, p, dt, dd, b, small')]
        .filter(isSeen)
        .map((element) => Number.parseFloat(getComputedStyle(element).fontSize)),
    );
    if (smallest < sizes.text) faults.push(`text of ${smallest} px`);
    return faults;
  }, least);
}

const standard = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Broken rules of WCAG 2.2 AA and good practice, and of AAA for contrast; empty when all is well. */
export async function brokenRules(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page })
    .withTags(standard)
    // What keeps 7:1 keeps 4.5:1, and contrast is most of the work.
    .options({
      resultTypes: ['violations'],
      rules: { 'color-contrast': { enabled: false }, 'color-contrast-enhanced': { enabled: true } },
    })
    // There are no frames, so nothing has to be put together on a second page.
    .setLegacyMode()
    .analyze();
  return violations.map(({ id, nodes }) => {
    const where = nodes.slice(0, 3).map(({ html, any }) => `${html.slice(0, 120)} ${any[0]?.message ?? ''}`);
    return `${id}: ${where.join(' | ')}`;
  });
}

/** Goes to every screen from the home screen on, and hands each to `look` once it stands; faults by screen. */
export async function lookAtEveryScreen(
  kiosk: KioskPage,
  look: () => Promise<readonly string[]>,
): Promise<Record<string, readonly string[]>> {
  const found: Record<string, readonly string[]> = {};
  for (const [name, goTo] of Object.entries(screens)) {
    await kiosk.act('home');
    await goTo(kiosk);
    await expect(kiosk.page.getByRole('main')).toBeVisible();
    await expect(kiosk.page.getByRole('heading', { level: 1 })).toBeAttached();
    await settle(kiosk.page);
    const faults = await look();
    if (faults.length > 0) found[name] = faults;
  }
  return found;
}

/** Until nothing moves and all letters are there. */
export async function settle(page: Page): Promise<void> {
  await page.evaluate(() =>
    Promise.all(
      document
        .getAnimations()
        // What turns for ever is never finished.
        .filter(({ effect }) => effect?.getComputedTiming().iterations !== Infinity)
        .map((animation) => animation.finished.catch(() => null)),
    ).then(() => document.fonts.ready),
  );
}
