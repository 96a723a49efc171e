/** How pages come: quickly, by what the compositor moves alone, and not at all for who wants no motion. */
import type { Page } from '@playwright/test';
import { expect, test } from '../support/browserTest.ts';

/** An animation as it began: its name in the style sheet, and how long it goes. */
interface Motion {
  name: string;
  duration: string;
}

declare global {
  interface Window {
    /** See {@link watchMotions}. */
    motions?: Motion[];
  }
}

/** Notes every animation of a page or dialog as it begins. On a busy machine it may be over by then, so the style is read. */
async function watchMotions(page: Page): Promise<void> {
  await page.evaluate(() => {
    const motions: Motion[] = [];
    window.motions = motions;
    document.addEventListener(
      'animationstart',
      ({ target, animationName }) => {
        if (!(target instanceof Element) || !target.matches('main, dialog')) return;
        const name = /arrive|return|appear|rise/.exec(animationName)?.[0] ?? animationName;
        motions.push({ name, duration: getComputedStyle(target).animationDuration });
      },
      true,
    );
  });
}

const motionsOf = (page: Page): Promise<Motion[] | undefined> => page.evaluate(() => window.motions);

const quick = (name: string): Motion => ({ name, duration: '0.14s' });

test('a page arrives from ahead and returns from behind, in 140 ms, and typing moves nothing', async ({ kiosk }) => {
  const { page } = kiosk;
  await kiosk.start('en');
  await watchMotions(page);
  await kiosk.act('programme');
  const last = async () => (await motionsOf(page))?.at(-1);
  // A page whose answer is late arrives twice: first as the word that it is loading.
  await expect.poll(last).toEqual(quick('arrive'));
  await kiosk.act('back');
  await expect.poll(last).toEqual(quick('return'));
  await kiosk.type('b');
  await expect.poll(last).toEqual(quick('arrive'));
  const before = (await motionsOf(page))?.length;
  await kiosk.search('battery');
  await kiosk.switchTo('ko');
  expect((await motionsOf(page))?.length).toBe(before);
});

for (const who of ['wants less motion', 'uses barrier-free mode'] as const) {
  test(`for a visitor who ${who}, pages are simply there`, async ({ kiosk }) => {
    const { page } = kiosk;
    if (who === 'wants less motion') await page.emulateMedia({ reducedMotion: 'reduce' });
    await kiosk.start('en');
    if (who === 'uses barrier-free mode') await kiosk.act('barrierFree');
    await watchMotions(page);
    await kiosk.act('programme');
    await kiosk.act('back');
    await expect(page.getByRole('heading', { level: 1, name: kiosk.text('home.title') })).toBeVisible();
    for (const { duration } of (await motionsOf(page)) ?? []) expect(Number.parseFloat(duration)).toBeLessThan(0.001);
  });
}
