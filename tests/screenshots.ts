/**
 * `npm run screenshots`: the README's pictures, taken from the real screens; with `--contact-sheet` every screen on a few
 * sheets, with `--staff-sheet` those of the staff area.
 */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium } from '@playwright/test';
import type { Locale } from '../db/model.ts';
import { takeContactSheets, takeStaffSheets } from './contactSheet.ts';
import { root } from './steps.ts';
import { KioskPage } from './support/kioskPage.ts';
import { startNodeHost } from './support/nodeHost.ts';

const folder = join(root, 'assets', 'screenshots');
const executablePath = process.env['KIOSK_CHROMIUM'];

/** What each picture shows, and on which screen. */
const pictures: {
  name: string;
  locale: Locale;
  width: number;
  height: number;
  go: (kiosk: KioskPage) => Promise<void>;
}[] = [
  { name: 'home-zh-CN', locale: 'zh-CN', width: 1080, height: 1920, go: async () => {} },
  { name: 'results-ko', locale: 'ko', width: 1080, height: 1920, go: (kiosk) => kiosk.type('ㅎㅗㅇㅅㅏㅁ') },
  {
    name: 'product-en',
    locale: 'en',
    width: 1080,
    height: 1920,
    go: async (kiosk) => {
      await kiosk.search('EV battery cell');
      await kiosk.results.first().getByRole('button').first().tap();
      await kiosk.page.getByRole('article').waitFor();
    },
  },
  { name: 'search-pinyin', locale: 'zh-CN', width: 1080, height: 1920, go: (kiosk) => kiosk.type('hongshen') },
  { name: 'search-choseong', locale: 'ko', width: 1080, height: 1920, go: (kiosk) => kiosk.type('ㄱㅊㄴㅈㄱ') },
  { name: 'search-layout', locale: 'ko', width: 1080, height: 1920, go: (kiosk) => kiosk.search('ghdtka') },
  { name: 'search-nothing', locale: 'en', width: 1080, height: 1920, go: (kiosk) => kiosk.search('kimchxyq') },
  { name: 'landscape-zh-CN', locale: 'zh-CN', width: 1920, height: 1080, go: (kiosk) => kiosk.type('dianchi') },
];

const { values } = parseArgs({
  options: {
    'contact-sheet': { type: 'boolean', default: false },
    'staff-sheet': { type: 'boolean', default: false },
  },
});
const isSheet = values['contact-sheet'] || values['staff-sheet'];
mkdirSync(folder, { recursive: true });
const host = await startNodeHost();
const browser = await chromium.launch(executablePath === undefined ? {} : { executablePath });
const sheets = [
  ...(values['contact-sheet'] ? await takeContactSheets(browser, host.url, folder) : []),
  ...(values['staff-sheet'] ? await takeStaffSheets(browser, folder) : []),
];
for (const name of sheets) process.stdout.write(`${name}\n`);
for (const { name, locale, width, height, go } of isSheet ? [] : pictures) {
  const page = await browser.newPage({ viewport: { width, height }, screen: { width, height }, hasTouch: true });
  await page.goto(host.url);
  const kiosk = new KioskPage(page);
  await kiosk.start(locale);
  await go(kiosk);
  await page.waitForLoadState('networkidle');
  await page.screenshot({ path: join(folder, `${name}.png`) });
  process.stdout.write(`${name}\n`);
}
await browser.close();
host.close();
