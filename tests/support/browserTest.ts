/** Playwright's test with a kiosk: one Node host per worker, and the outside world out of reach. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test as base, expect, type BrowserContext } from '@playwright/test';
import { KioskPage } from './kioskPage.ts';
import { freshDataDir, startNodeHost, type NodeHost } from './nodeHost.ts';

/** Refuses and records every request that does not go to the kiosk's own origin. */
export async function forbidOutside(context: BrowserContext, url: string): Promise<string[]> {
  const outside: string[] = [];
  const { origin } = new URL(url);
  await context.route(
    (target) => target.origin !== origin && target.protocol !== 'data:' && target.protocol !== 'blob:',
    (route) => {
      outside.push(route.request().url());
      return route.abort();
    },
  );
  return outside;
}

/**
 * `kiosk` is a page at the attract loop. The test fails if anything tried to leave the machine, or failed in the page. `hostSettings`
 * of a file is the settings.json of its host.
 */
export const test = base.extend<{ kiosk: KioskPage }, { hostSettings: object | null; host: NodeHost }>({
  hostSettings: [null, { option: true, scope: 'worker' }],
  host: [
    async ({ hostSettings }, use) => {
      const dataDir = freshDataDir();
      if (hostSettings) writeFileSync(join(dataDir, 'settings.json'), JSON.stringify(hostSettings));
      const host = await startNodeHost({ dataDir });
      await use(host);
      host.close();
    },
    { scope: 'worker' },
  ],
  kiosk: async ({ page, context, host }, use) => {
    const outside = await forbidOutside(context, host.url);
    const failures: string[] = [];
    page.on('pageerror', (error) => failures.push(error.message));
    page.on('console', (message) => {
      if (message.type() === 'error') failures.push(message.text());
    });
    await page.goto(host.url);
    const kiosk = new KioskPage(page);
    await expect(kiosk.attract).toBeVisible();
    await use(kiosk);
    // A page that plants a forbidden script must see it refused; that complaint is the proof, not a fault.
    const faults = failures.filter((text) => !text.includes('Content Security Policy'));
    expect({ outside, faults }).toEqual({ outside: [], faults: [] });
  },
});

export { expect };
