/** The staff's day of the browser suite, in Electron: the back office runs in its thread there, too. */
import { expect, test } from '#tests/support/electronApp.ts';
import { KioskPage } from '../support/kioskPage.ts';
import { bringList, walkStaffDay } from '../support/staffJourney.ts';

test('staff bring a list in, mend it, publish it, and take it back; visitors see what is published', async ({
  startKiosk,
  dataDir,
}) => {
  test.setTimeout(240_000);
  bringList(dataDir);
  const { page } = await startKiosk();
  const kiosk = new KioskPage(page, { hasTouch: false });
  await expect(kiosk.attract).toBeVisible();
  await walkStaffDay(kiosk);
});
