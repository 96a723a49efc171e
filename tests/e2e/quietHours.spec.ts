import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import { LOCALES } from '../../db/model.ts';
import { expect, test } from '../support/browserTest.ts';
import { KioskPage } from '../support/kioskPage.ts';
import { freshDataDir, startNodeHost } from '../support/nodeHost.ts';
import { textOf } from '../support/texts.ts';

test('at night the screen is black but for a clock that wanders; a touch anywhere wakes it for a visit', async ({
  page,
}) => {
  const dataDir = freshDataDir();
  writeFileSync(join(dataDir, 'settings.json'), JSON.stringify({ quietHours: { from: '20:00', to: '08:00' } }));
  const host = await startNodeHost({ dataDir });
  await page.clock.install({ time: new Date('2021-09-25T23:15:00+08:00') });
  await page.goto(host.url);
  const time = page.getByRole('main').getByText('23:15', { exact: true });
  await expect(time).toBeVisible();
  for (const locale of LOCALES) await expect(page.getByRole('main')).toContainText(textOf(locale, 'quiet.wake'));
  const { violations } = await new AxeBuilder({ page })
    .options({ rules: { 'color-contrast-enhanced': { enabled: true } } })
    .analyze();
  expect(violations.map(({ id }) => id)).toEqual([]);
  const place = () => page.locator('time').boundingBox();
  const before = await place();
  await page.clock.runFor(3 * 60_000);
  await page.evaluate(() => Promise.all(document.getAnimations().map((animation) => animation.finished)));
  expect(await place()).not.toEqual(before);

  // The corner farthest from everything: any touch wakes, and begins nothing.
  await page.touchscreen.tap(1070, 10);
  const kiosk = new KioskPage(page);
  await expect(kiosk.attract).toBeVisible();
  await page.clock.runFor(400);
  await kiosk.start('ko');
  await page.clock.fastForward(30_000);
  await expect(page.getByRole('heading', { level: 1, name: kiosk.text('home.title') })).toBeVisible();
  await kiosk.act('startOver');
  await page.clock.fastForward(61_000);
  await expect(page.getByRole('button', { name: new RegExp(textOf('ko', 'quiet.wake')) })).toBeVisible();
  host.close();
});
