import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import { LOCALES, type Locale } from '../../db/model.ts';
import { expect, test } from '../support/browserTest.ts';
import { KioskPage } from '../support/kioskPage.ts';
import { barrierFreeSizes, brokenRules, layoutFaults, lookAtEveryScreen, settle } from '../support/looking.ts';
import { freshDataDir, startNodeHost } from '../support/nodeHost.ts';

// A look may take longer than a visitor's patience.
test.use({ hostSettings: { idleTimeoutSeconds: 180 } });

const totem = { width: 1080, height: 1920 };
const wide = { width: 1920, height: 1080 };
/** The smallest screen that may serve as a kiosk. */
const laptop = { width: 1366, height: 768 };
const large = { width: 3840, height: 2160 };

interface Look {
  locale: Locale;
  size: { width: number; height: number };
  /** Whether the rules of accessibility are tried as well: markup is the same in any size. */
  withRules: boolean;
}

// Whatever the language, layout breaks at the longest words first, which are English.
const usualLooks: Look[] = [
  { locale: 'ko', size: totem, withRules: true },
  { locale: 'zh-CN', size: wide, withRules: true },
  { locale: 'en', size: totem, withRules: true },
  { locale: 'en', size: wide, withRules: false },
  { locale: 'en', size: laptop, withRules: false },
  { locale: 'zh-CN', size: large, withRules: false },
];

const barrierFreeLooks: (Look & { percent: number })[] = [
  { locale: 'ko', size: wide, withRules: true, percent: 125 },
  { locale: 'zh-CN', size: totem, withRules: true, percent: 125 },
  { locale: 'en', size: wide, withRules: true, percent: 200 },
  { locale: 'en', size: totem, withRules: false, percent: 200 },
];

/** Nobody looks: half the pixels, and no page slides in. */
const quick = { deviceScaleFactor: 0.5, contextOptions: { reducedMotion: 'reduce' } } as const;

/** 26 screens, two of them with many booths: a minute on an idle machine. */
const lookMs = 420_000;

for (const { locale, size, withRules } of usualLooks) {
  test.describe(`${locale} at ${size.width}×${size.height}`, () => {
    test.use({ viewport: size, screen: size, ...quick });

    test('no screen breaks accessibility rules or its layout', async ({ kiosk }) => {
      test.setTimeout(lookMs);
      const { page } = kiosk;
      const look = async () => [...(await layoutFaults(page)), ...(withRules ? await brokenRules(page) : [])];
      await settle(page);
      expect(await look()).toEqual([]);
      await kiosk.start(locale);
      expect(await lookAtEveryScreen(kiosk, look)).toEqual({});
    });
  });
}

for (const { locale, size, withRules, percent } of barrierFreeLooks) {
  test.describe(`${locale} at ${size.width}×${size.height}, barrier-free at ${percent} %`, () => {
    test.use({ viewport: size, screen: size, ...quick });

    test('no screen breaks accessibility rules or its layout', async ({ kiosk }) => {
      test.setTimeout(lookMs);
      const { page } = kiosk;
      await kiosk.start(locale);
      await kiosk.act('barrierFree');
      await kiosk.act('barrierFree');
      const look = async () => [
        ...(await layoutFaults(page, barrierFreeSizes)),
        ...(withRules ? await brokenRules(page) : []),
      ];
      const step = new Intl.NumberFormat(locale, { style: 'percent' }).format(percent / 100);
      await page.getByRole('button', { name: step, exact: true }).tap();
      await settle(page);
      expect(await look()).toEqual([]);
      await page.getByRole('button', { name: kiosk.text('display.close') }).tap();
      expect(await lookAtEveryScreen(kiosk, look)).toEqual({});
    });
  });
}

test.describe('sizes in millimetres', () => {
  test('primary targets are at least 20 mm and 60 px on a 32 inch totem', async ({ kiosk }) => {
    await kiosk.start('zh-CN');
    const pxPerMm = Math.hypot(1080, 1920) / (32 * 25.4);
    const boxes = await kiosk.bar
      .getByRole('button')
      .evaluateAll((buttons) => buttons.map((button) => button.getBoundingClientRect().height));
    expect(Math.min(...boxes)).toBeGreaterThanOrEqual(Math.max(60, 20 * pxPerMm));
    const field = await kiosk.page.getByRole('main').getByRole('button').first().boundingBox();
    expect(field?.height).toBeGreaterThanOrEqual(Math.max(60, 20 * pxPerMm));
  });

  for (const screenDiagonalInch of [21.5, 32, 55]) {
    test(`the home screen of a ${screenDiagonalInch} inch totem needs no scrolling and clips no word`, async ({
      page,
    }) => {
      const dataDir = freshDataDir();
      writeFileSync(join(dataDir, 'settings.json'), JSON.stringify({ screenDiagonalInch }));
      const host = await startNodeHost({ dataDir });
      const kiosk = new KioskPage(page);
      for (const locale of LOCALES) {
        await page.goto(host.url);
        await kiosk.start(locale);
        const overflow = await page
          .getByRole('main')
          .evaluate((element) => element.scrollHeight - element.clientHeight);
        expect({ locale, overflow, faults: await layoutFaults(kiosk.page) }).toEqual({
          locale,
          overflow: 0,
          faults: [],
        });
      }
      host.close();
    });
  }

  test('the warning before a reset keeps to the rules', async ({ kiosk }) => {
    await kiosk.page.clock.install();
    await kiosk.page.reload();
    for (const locale of LOCALES) {
      await kiosk.start(locale);
      await kiosk.page.clock.fastForward(181_000);
      await expect(kiosk.page.getByRole('dialog')).toBeVisible();
      const { violations } = await new AxeBuilder({ page: kiosk.page }).analyze();
      expect({ locale, violations: violations.map(({ id }) => id), faults: await layoutFaults(kiosk.page) }).toEqual({
        locale,
        violations: [],
        faults: [],
      });
      await kiosk.page.getByRole('button', { name: kiosk.text('idle.leave') }).tap();
      await expect(kiosk.attract).toBeVisible();
    }
  });
});
