import { LOCALES, type Locale } from '../../db/model.ts';
import { expect, test } from '../support/browserTest.ts';
import type { KioskPage } from '../support/kioskPage.ts';
import { foreignLabels, treeFaults } from '../support/accessibilityTree.ts';
import { screens } from '../support/screens.ts';

for (const locale of LOCALES) {
  for (const isBarrierFree of [false, true]) {
    test(`what a screen reader is given in ${locale}${isBarrierFree ? ', barrier-free' : ''}`, async ({ kiosk }) => {
      test.setTimeout(300_000);
      await kiosk.start(locale);
      if (isBarrierFree) await kiosk.act('barrierFree');
      const found: Record<string, string[]> = {};
      for (const [name, goTo] of Object.entries(screens)) {
        await kiosk.act('home');
        await goTo(kiosk);
        await expect(kiosk.page.getByRole('heading', { level: 1 })).toBeAttached();
        const faults = [...new Set([...(await treeFaults(kiosk)), ...(await foreignLabels(kiosk))])];
        if (faults.length > 0) found[name] = faults;
      }
      expect(found).toEqual({});
    });
  }
}

/** What the live region has said so far. */
async function said(kiosk: KioskPage): Promise<string> {
  return (await kiosk.page.locator('[data-announcer]').allTextContents()).join(' ');
}

test('changes are said: another language, the mode, a list that grew', async ({ kiosk }) => {
  await kiosk.start('en');
  await kiosk.act('barrierFree');
  await expect.poll(() => said(kiosk)).toContain(kiosk.text('display.isOn'));
  const languages: Locale[] = ['ko', 'zh-CN'];
  for (const locale of languages) {
    await kiosk.switchTo(locale);
    await expect.poll(() => said(kiosk)).toContain(kiosk.text('language.chosen'));
  }
  await kiosk.search('3304');
  await expect(kiosk.page.getByRole('status').filter({ hasText: /\d/ }).first()).toBeAttached();
  await kiosk.results.first().getByRole('button').nth(1).tap();
  await expect.poll(() => said(kiosk)).toMatch(/1/);
});
