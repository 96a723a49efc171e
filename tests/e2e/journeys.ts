/** The journeys that every host must carry alike. */
import { expect } from '@playwright/test';
import type { Locale } from '../../db/model.ts';
import type { KioskPage } from '../support/kioskPage.ts';

/** One visitor: what they type in which language, and what they then expect to find. */
export interface Journey {
  locale: Locale;
  keys: string;
  product: RegExp;
  /** Language switched to on the exhibitor's page. */
  other: Locale;
}

/** Korean typed in letters, Chinese typed as pinyin, English with a slip of the finger. */
export const journeys: readonly Journey[] = [
  { locale: 'ko', keys: 'ㅎㅗㅇㅅㅏㅁ', product: /홍삼/, other: 'zh-CN' },
  { locale: 'zh-CN', keys: 'hongshen', product: /红参/, other: 'en' },
  { locale: 'en', keys: 'batery', product: /batter/i, other: 'ko' },
];

/** Search → product → exhibitor → language switch → idle reset. The page's clock must be installed and under control. */
export async function walkJourney(kiosk: KioskPage, journey: Journey): Promise<void> {
  const { page } = kiosk;
  await kiosk.start(journey.locale);
  await kiosk.type(journey.keys);
  await expect(kiosk.results.first()).toContainText(journey.product);
  await kiosk.open(journey.product);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(journey.product);

  const exhibitorCard = page
    .getByRole('region', { name: kiosk.text('product.exhibitor') })
    .getByRole('button')
    .first();
  await kiosk.press(exhibitorCard);
  await expect(page.getByRole('region', { name: kiosk.text('exhibitor.profile') })).toBeVisible();
  const nameBefore = await page.getByRole('heading', { level: 1 }).textContent();

  await kiosk.switchTo(journey.other);
  await expect(page.getByRole('region', { name: kiosk.text('exhibitor.profile') })).toBeVisible();
  await expect(page.getByRole('heading', { level: 1 })).not.toHaveText(nameBefore ?? '');

  // Nobody is there any more: the warning after 45 s, the attract loop 20 s later, in the kiosk's own language.
  await page.clock.fastForward(46_000);
  await expect(page.getByRole('dialog', { name: kiosk.text('idle.title') })).toBeVisible();
  await kiosk.press(page.getByRole('button', { name: kiosk.text('idle.stay') }));
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await page.clock.fastForward(46_000);
  await expect(page.getByRole('dialog')).toBeVisible();
  await page.clock.fastForward(21_000);
  await expect(kiosk.attract).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('lang', 'zh-CN');

  // The next visitor finds nothing of the one before.
  await kiosk.start(journey.locale);
  await kiosk.act('search');
  await expect(kiosk.field).toHaveValue('');
}
