/** How pages come: quickly, by what the compositor moves alone, and not at all for who wants no motion. */
import type { Page } from '@playwright/test';
import { expect, test } from '../support/browserTest.ts';

interface Motion {
  name: string;
  durationMs: number;
  properties: string[];
}

/** Notes every animation of a page or dialog as it begins, until {@link takeMotions}. */
async function watchMotions(page: Page): Promise<void> {
  await page.evaluate(() => {
    const noted: Motion[] = [];
    document.addEventListener(
      'animationstart',
      ({ target, animationName }) => {
        if (!(target instanceof Element) || !target.matches('main, dialog')) return;
        for (const animation of target.getAnimations()) {
          const effect = animation.effect as KeyframeEffect;
          const standing = ['offset', 'computedOffset', 'easing', 'composite'];
          const properties = new Set(
            effect.getKeyframes().flatMap((frame) => Object.keys(frame).filter((name) => !standing.includes(name))),
          );
          noted.push({
            name: animationName.replace(/^.*?(arrive|return|appear|rise).*$/, '$1'),
            durationMs: Number(effect.getTiming().duration),
            properties: [...properties].toSorted(),
          });
        }
      },
      true,
    );
    Object.assign(window, { noted });
  });
}

const takeMotions = (page: Page): Promise<Motion[]> =>
  page.evaluate(() => (window as unknown as { noted: Motion[] }).noted.splice(0));

const fine = (name: string) => ({ name, durationMs: 140, properties: ['opacity', 'transform'] });

test('a page arrives from ahead and returns from behind, in 140 ms, and typing moves nothing', async ({ kiosk }) => {
  const { page } = kiosk;
  await kiosk.start('en');
  await watchMotions(page);
  await kiosk.act('programme');
  await expect.poll(() => takeMotions(page)).toEqual([fine('arrive')]);
  await kiosk.act('back');
  await expect.poll(() => takeMotions(page)).toEqual([fine('return')]);
  await kiosk.act('search');
  await expect.poll(() => takeMotions(page)).toEqual([fine('arrive')]);
  await kiosk.type('b');
  await kiosk.search('battery');
  await kiosk.switchTo('ko');
  expect(await takeMotions(page)).toEqual([]);
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
    for (const { durationMs } of await takeMotions(page)) expect(durationMs).toBeLessThan(1);
  });
}
