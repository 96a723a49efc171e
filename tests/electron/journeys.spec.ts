/** The journeys of the browser suite, in Electron: the screen must not know which host it is on. */
import { expect, test } from '#tests/support/electronApp.ts';
import { journeys, walkJourney } from '../e2e/journeys.ts';
import { KioskPage } from '../support/kioskPage.ts';

for (const journey of journeys) {
  test(`a visitor searches in ${journey.locale}, reads, switches to ${journey.other} and leaves`, async ({
    startKiosk,
  }) => {
    const { page } = await startKiosk();
    const kiosk = new KioskPage(page, { hasTouch: false });
    await page.clock.install();
    await page.reload();
    await expect(kiosk.attract).toBeVisible();
    await walkJourney(kiosk, journey);
  });
}
