import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import { LOCALES } from '../../db/model.ts';
import { expect, test } from '../support/browserTest.ts';
import { KioskPage } from '../support/kioskPage.ts';
import { freshDataDir, startNodeHost } from '../support/nodeHost.ts';
import { screens } from '../support/screens.ts';

/** Totem, wide screen, and the smallest laptop that may serve as a kiosk. */
const sizes = [
  { width: 1080, height: 1920 },
  { width: 1920, height: 1080 },
  { width: 1366, height: 768 },
  { width: 3840, height: 2160 },
];

/** What no screen may do: faults as text, empty when all is well. */
async function layoutFaults(kiosk: KioskPage): Promise<string[]> {
  return kiosk.page.evaluate(() => {
    const faults: string[] = [];
    const { innerWidth, innerHeight } = window;
    if (document.documentElement.scrollWidth > innerWidth) faults.push('the page scrolls sideways');
    const isSeen = (element: Element) => {
      const box = element.getBoundingClientRect();
      return box.width > 0 && box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth;
    };
    for (const button of document.querySelectorAll('button')) {
      if (!isSeen(button)) continue;
      const box = button.getBoundingClientRect();
      const name = (button.getAttribute('aria-label') ?? button.textContent ?? '').slice(0, 30);
      if (box.width < 43.5 || box.height < 43.5)
        faults.push(`${name}: ${box.width.toFixed(0)}×${box.height.toFixed(0)} px is under 44`);
      // Words that stick out of their button are cut or lie over something else.
      if (button.scrollWidth > box.width + 2) faults.push(`${name}: its words are wider than it is`);
    }
    for (const bar of document.querySelectorAll('nav, header')) {
      const box = bar.getBoundingClientRect();
      if (box.right > innerWidth + 1 || box.bottom > innerHeight + 1) faults.push(`${bar.tagName} leaves the screen`);
    }
    const smallest = Math.min(
      ...[...document.querySelectorAll('button, p, dt, dd, b, small')]
        .filter(isSeen)
        .map((element) => Number.parseFloat(getComputedStyle(element).fontSize)),
    );
    if (smallest < 18) faults.push(`text of ${smallest} px`);
    return faults;
  });
}

for (const locale of LOCALES) {
  // Whatever the language, layout breaks at the longest words first, which are English; 4K draws slowly.
  const shown = sizes.filter(
    ({ width }) => width === 1080 || width === 1920 || locale === (width === 1366 ? 'en' : 'zh-CN'),
  );
  for (const size of shown) {
    test.describe(`${locale} at ${size.width}×${size.height}`, () => {
      test.use({ viewport: size, screen: size });

      test('no screen breaks accessibility rules or its layout', async ({ kiosk }) => {
        test.setTimeout(420_000); // 31 screens, two with many booths; a minute and a half on an idle machine.
        const found: Record<string, unknown> = {};
        const inspect = async (name: string) => {
          await kiosk.page.evaluate(() =>
            Promise.all(document.getAnimations().map((animation) => animation.finished.catch(() => null))).then(
              () => document.fonts.ready,
            ),
          );
          const faults = await layoutFaults(kiosk);
          // Layout differs by size, markup does not: rules are checked once per orientation.
          const isReference = size.width === 1080 || size.width === 1920;
          const { violations } = isReference
            ? await new AxeBuilder({ page: kiosk.page })
                .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
                .analyze()
            : { violations: [] };
          const rules = violations.map(
            ({ id, nodes }) =>
              `${id}: ${nodes
                .map(({ html }) => html.slice(0, 120))
                .slice(0, 3)
                .join(' | ')}`,
          );
          if (faults.length > 0 || rules.length > 0) found[name] = [...faults, ...rules];
        };
        await inspect('attract');
        await kiosk.start(locale);
        for (const [name, goTo] of Object.entries(screens)) {
          await kiosk.act('home');
          await goTo(kiosk);
          await expect(kiosk.page.getByRole('main')).toBeVisible();
          await expect(kiosk.page.getByRole('heading', { level: 1 })).toBeAttached();
          await inspect(name);
        }
        expect(found).toEqual({});
      });
    });
  }
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
        expect({ locale, overflow, faults: await layoutFaults(kiosk) }).toEqual({ locale, overflow: 0, faults: [] });
      }
      host.close();
    });
  }

  test('the warning before a reset keeps to the rules', async ({ kiosk }) => {
    await kiosk.page.clock.install();
    await kiosk.page.reload();
    for (const locale of LOCALES) {
      await kiosk.start(locale);
      await kiosk.page.clock.fastForward(46_000);
      await expect(kiosk.page.getByRole('dialog')).toBeVisible();
      const { violations } = await new AxeBuilder({ page: kiosk.page }).analyze();
      expect({ locale, violations: violations.map(({ id }) => id), faults: await layoutFaults(kiosk) }).toEqual({
        locale,
        violations: [],
        faults: [],
      });
      await kiosk.page.getByRole('button', { name: kiosk.text('idle.leave') }).tap();
      await expect(kiosk.attract).toBeVisible();
    }
  });
});

test('text has at least 7:1 contrast on its ground', async ({ kiosk }) => {
  await kiosk.start('zh-CN');
  for (const action of ['home', 'search', 'myList', 'plan', 'programme'] as const) {
    await kiosk.act(action);
    const { violations } = await new AxeBuilder({ page: kiosk.page }).withRules(['color-contrast-enhanced']).analyze();
    expect(
      violations.flatMap(({ nodes }) => nodes.map(({ html, any }) => `${html.slice(0, 100)} ${any[0]?.message ?? ''}`)),
    ).toEqual([]);
  }
});
