/** A freshly built kiosk on the Node host and a browser to look at it, for benches that drive the real screen. */
import { chromium, type Browser } from '@playwright/test';
import { startNodeHost, type NodeHost } from '#tests/support/nodeHost.ts';
import { buildAll } from '../../main/launch/buildAll.ts';

/** Both are closed when `use` ends, however it ends. KIOSK_CHROMIUM names a browser instead of Playwright's own. */
export async function withKioskBrowser(
  browserArguments: readonly string[],
  use: (browser: Browser, host: NodeHost) => Promise<void>,
): Promise<void> {
  await buildAll((line) => void process.stderr.write(`${line}\n`));
  const host = await startNodeHost();
  const executablePath = process.env['KIOSK_CHROMIUM'];
  try {
    const browser = await chromium.launch({
      args: [...browserArguments],
      ...(executablePath === undefined ? {} : { executablePath }),
    });
    try {
      await use(browser, host);
    } finally {
      await browser.close();
    }
  } finally {
    host.close();
  }
}
