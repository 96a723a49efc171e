import { expect as baseExpect, test as base } from '@playwright/test';
import type { Locale } from '../../db/model.ts';
import { KioskPage } from '../support/kioskPage.ts';
import { brokenRules, layoutFaults, settle } from '../support/looking.ts';
import { freshDataDir, startNodeHost } from '../support/nodeHost.ts';
import { bringList } from '../support/staffJourney.ts';
import { StaffPage } from '../support/staffPage.ts';
import { staffScreens, untilAnswered } from '../support/staffScreens.ts';

/** Each language once upright or wide; a laptop is what the organiser's office has. */
const looks: { locale: Locale; size: { width: number; height: number } }[] = [
  { locale: 'zh-CN', size: { width: 1080, height: 1920 } },
  { locale: 'ko', size: { width: 1920, height: 1080 } },
  { locale: 'en', size: { width: 1366, height: 768 } },
];

/** Staff sit closer than visitors stand: letters of a laptop will do. */
const staffSizes = { target: 44, text: 14 };

for (const { locale, size } of looks) {
  base.describe(`${locale} at ${size.width}×${size.height}`, () => {
    base.use({ viewport: size, screen: size, deviceScaleFactor: 0.5, contextOptions: { reducedMotion: 'reduce' } });

    base('no screen of the staff area breaks accessibility rules or its layout', async ({ page }) => {
      base.setTimeout(300_000);
      const dataDir = freshDataDir();
      bringList(dataDir);
      const host = await startNodeHost({ dataDir });
      try {
        const failures: string[] = [];
        page.on('pageerror', (error) => failures.push(error.message));
        await page.goto(host.url);
        const kiosk = new KioskPage(page);
        await kiosk.start(locale);
        const staff = new StaffPage(kiosk);
        const found: Record<string, readonly string[]> = {};
        const look = async (name: string) => {
          await settle(page);
          const faults = [...(await layoutFaults(page, staffSizes)), ...(await brokenRules(page))];
          if (faults.length > 0) found[name] = faults;
        };
        await staff.knock();
        await look('first run');
        await staff.leaveDoor();
        await staff.setUp('481516');
        for (const [name, goTo] of Object.entries(staffScreens)) {
          await goTo(staff);
          await untilAnswered(staff);
          await look(name);
        }
        baseExpect({ found, failures }).toEqual({ found: {}, failures: [] });
      } finally {
        host.close();
      }
    });
  });
}
