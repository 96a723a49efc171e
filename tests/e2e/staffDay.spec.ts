import { test as base, expect } from '@playwright/test';
import { forbidOutside } from '../support/browserTest.ts';
import { KioskPage } from '../support/kioskPage.ts';
import { freshDataDir, startNodeHost } from '../support/nodeHost.ts';
import { bringList, walkStaffDay } from '../support/staffJourney.ts';

base(
  'staff bring a list in, mend it, publish it, and take it back; visitors see what is published',
  async ({ page, context }) => {
    base.setTimeout(240_000);
    const dataDir = freshDataDir();
    bringList(dataDir);
    const host = await startNodeHost({ dataDir });
    try {
      const outside = await forbidOutside(context, host.url);
      const failures: string[] = [];
      page.on('pageerror', (error) => failures.push(error.message));
      await page.goto(host.url);
      const kiosk = new KioskPage(page);
      await expect(kiosk.attract).toBeVisible();
      await walkStaffDay(kiosk);
      expect({ outside, failures }).toEqual({ outside: [], failures: [] });
    } finally {
      host.close();
    }
  },
);
