/** From typing to the way to a booth, on whichever host. */
import { expect } from '@playwright/test';
import type { Locale } from '../../db/model.ts';
import type { KioskPage } from './kioskPage.ts';

/** What a visitor types in which language, and how the way is told. */
interface WayToBooth {
  locale: Locale;
  keys: string;
  product: RegExp;
  figures: RegExp;
  arrival: RegExp;
}

/** One per language. */
export const waysToBooths: readonly WayToBooth[] = [
  {
    locale: 'ko',
    keys: 'ㅎㅗㅇㅅㅏㅁ',
    product: /홍삼/,
    figures: /^약 \d+m·(약 \d+분|1분 이내)$/,
    arrival: /있어요\.$/,
  },
  {
    locale: 'zh-CN',
    keys: 'hongshen',
    product: /红参/,
    figures: /^约\d+米·(约\d+分钟|不到1分钟)$/,
    arrival: /在您.*。$|到了。$/,
  },
  {
    locale: 'en',
    keys: 'ginseng',
    product: /ginseng/i,
    figures: /^about \d+\sm·(about \d+ min|under 1 min)$/,
    arrival: /you will (see|be at) booth/,
  },
];

/** Types, opens the product, asks for its way, reads it, and the same in another language. */
export async function walkToBooth(kiosk: KioskPage, way: WayToBooth): Promise<void> {
  const { locale, keys, product, figures, arrival } = way;
  await kiosk.start(locale);
  await kiosk.type(keys);
  await kiosk.open(product);
  await kiosk.press(kiosk.page.getByRole('button', { name: kiosk.text('plan.showWay') }));
  const told = kiosk.page.getByRole('region', { name: /./ }).filter({
    has: kiosk.page.getByRole('list', { name: kiosk.text('way.directions') }),
  });
  await expect(told.locator('p').first()).toHaveText(figures);
  const sentences = await told
    .getByRole('list', { name: kiosk.text('way.directions') })
    .getByRole('listitem')
    .allTextContents();
  expect(sentences.length).toBeGreaterThanOrEqual(2);
  expect(sentences.length).toBeLessThanOrEqual(5);
  expect(sentences.at(-1)).toMatch(arrival);
  // The line ends at the booth that the page promised, which is marked.
  await expect(kiosk.plan.locator('path[style*="--length"]')).toHaveCount(1);
  await expect(kiosk.plan.locator('rect[data-marked]')).toHaveCount(1);
  // Another language says the same way in its words.
  const other = locale === 'ko' ? 'en' : 'ko';
  await kiosk.switchTo(other);
  await expect(kiosk.page.getByRole('list', { name: kiosk.text('way.directions') })).toBeVisible();
  await kiosk.press(kiosk.page.getByRole('button', { name: kiosk.text('way.clear') }));
  await expect(kiosk.plan.locator('path[style*="--length"]')).toHaveCount(0);
}
