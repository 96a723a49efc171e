/** What a visitor does beyond searching, in Electron: the way to a booth, the list on a phone and on a second kiosk, the day, a visit by keys. */
import { LOCALES } from '#db/model.ts';
import { expect, test } from '#tests/support/electronApp.ts';
import { visitByKeypad } from '../support/keypadVisit.ts';
import { KioskPage } from '../support/kioskPage.ts';
import { freshDataDir } from '../support/nodeHost.ts';
import { takeEightAlong } from '../support/takingAlong.ts';
import { walkToBooth, waysToBooths } from '../support/walkingToBooths.ts';

for (const way of waysToBooths) {
  test(`from typing to the way in ${way.locale}`, async ({ startKiosk }) => {
    const { page } = await startKiosk();
    const kiosk = new KioskPage(page, { hasTouch: false });
    await expect(kiosk.attract).toBeVisible();
    await walkToBooth(kiosk, way);
  });
}

for (const locale of LOCALES) {
  test(`a barrier-free visit with five keys in ${locale}`, async ({ startKiosk }) => {
    test.setTimeout(180_000);
    const { page } = await startKiosk();
    const kiosk = new KioskPage(page, { hasTouch: false });
    await expect(kiosk.attract).toBeVisible();
    // The virtual screen is square, which no kiosk is.
    const cdp = await page.context().newCDPSession(page);
    const size = { width: 1080, height: 1920, screenWidth: 1080, screenHeight: 1920 };
    await cdp.send('Emulation.setDeviceMetricsOverride', { ...size, deviceScaleFactor: 1, mobile: false });
    const pxPerMm = () =>
      page.evaluate(() => getComputedStyle(document.documentElement).getPropertyValue('--hand-mm').slice(0, 3));
    await expect.poll(pxPerMm).toBe('2.7');
    await visitByKeypad(kiosk, locale);
  });
}

test('a list of eight: read off the screen by a decoder, reopened by its code on a second kiosk', async ({
  startKiosk,
}) => {
  test.setTimeout(180_000);
  const { page } = await startKiosk();
  const kiosk = new KioskPage(page, { hasTouch: false });
  await expect(kiosk.attract).toBeVisible();
  await takeEightAlong(kiosk, async () => {
    const other = await startKiosk({ arguments: ['--data-dir', freshDataDir()] });
    const second = new KioskPage(other.page, { hasTouch: false });
    await expect(second.attract).toBeVisible();
    return second;
  });
});

test('the programme at five times of the fair, by the clock of the machine', async ({ startKiosk }) => {
  const { page, evaluate } = await startKiosk();
  const kiosk = new KioskPage(page, { hasTouch: false });
  await expect(kiosk.attract).toBeVisible();
  const shown: unknown[] = [];
  for (const time of [
    '2021-09-23T20:00:00+08:00',
    '2021-09-24T09:45:00+08:00',
    '2021-09-25T14:30:00+08:00',
    '2021-09-27T09:00:00+08:00',
    '2021-09-29T10:00:00+08:00',
  ]) {
    // The core asks the machine for the time; in this process the machine says what we want.
    await evaluate((_electron, iso) => {
      const RealDate = Object.getPrototypeOf(Date) === Function.prototype ? Date : Object.getPrototypeOf(Date);
      globalThis.Date = class extends (RealDate as DateConstructor) {
        constructor(...given: unknown[]) {
          if (given.length === 0) super(iso);
          else super(...(given as [string]));
        }
      } as DateConstructor;
    }, time);
    await kiosk.start('zh-CN');
    await kiosk.act('programme');
    const chosen = page.getByRole('tab', { selected: true });
    await expect(chosen).toBeVisible();
    const isOn = page
      .getByRole('tabpanel')
      .getByRole('listitem')
      .filter({ has: page.getByText(kiosk.text('programme.now'), { exact: true }) });
    shown.push([/\d+月\d+日/.exec((await chosen.textContent()) ?? '')?.[0], await isOn.count()]);
    await kiosk.act('startOver');
    await expect(kiosk.attract).toBeVisible();
  }
  expect(shown).toEqual([
    ['9月24日', 0],
    ['9月24日', 1],
    ['9月25日', 3],
    ['9月27日', 1],
    ['9月24日', 0],
  ]);
});
