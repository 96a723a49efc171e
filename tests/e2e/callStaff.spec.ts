import { writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, Page } from '@playwright/test';
import { LOCALES, type Locale } from '../../db/model.ts';
import { expect, forbidOutside, test as base } from '../support/browserTest.ts';
import { KioskPage } from '../support/kioskPage.ts';
import { freshDataDir, startNodeHost, type NodeHost } from '../support/nodeHost.ts';
import { staffText } from '../support/staffPage.ts';
import { textOf } from '../support/texts.ts';

const code = '246813';
const kioskName = 'Kiosk 3, hall entrance';

/** A port that nobody uses just now. */
function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });
}

interface Place {
  host: NodeHost;
  boardUrl: string;
}

/** Kiosks of a test, closed after it. Without `hasBoard` the installer set nothing. */
const test = base.extend<{ open: (options: { hasBoard: boolean }) => Promise<Place> }>({
  open: async ({}, use) => {
    const hosts: NodeHost[] = [];
    await use(async ({ hasBoard }) => {
      const dataDir = freshDataDir();
      const port = await freePort();
      const settings = hasBoard ? { kioskName, staffBoard: { port, code } } : {};
      writeFileSync(join(dataDir, 'settings.json'), JSON.stringify(settings));
      const host = await startNodeHost({ dataDir });
      hosts.push(host);
      return { host, boardUrl: `http://127.0.0.1:${port}/` };
    });
    hosts.forEach((host) => host.close());
  },
});

/** A visitor at the attract loop of a kiosk, with time under control. */
async function visit(page: Page, { host }: Place, locale: Locale): Promise<KioskPage> {
  await page.clock.install();
  await page.goto(host.url);
  const kiosk = new KioskPage(page);
  await kiosk.start(locale);
  return kiosk;
}

/** Staff with a phone: the board in Korean, open. */
async function openBoard(browser: Browser, { boardUrl }: Place): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 390, height: 780 }, locale: 'ko-KR' });
  const outside = await forbidOutside(context, boardUrl);
  const page = await context.newPage();
  await page.goto(boardUrl);
  await page.getByRole('textbox', { name: textOf('ko', 'board.code') }).fill(code);
  await page.getByRole('button', { name: textOf('ko', 'board.open') }).click();
  await expect(page.getByText(textOf('ko', 'board.quiet'))).toBeVisible();
  expect(outside).toEqual([]);
  return page;
}

/** Accessibility rules broken on a page, enhanced contrast among them. */
async function brokenRules(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
    .options({ rules: { 'color-contrast-enhanced': { enabled: true } } })
    .analyze();
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 100)}`));
}

const stateOf = (kiosk: KioskPage) => kiosk.page.getByRole('region', { name: kiosk.text('callStaff.state') });
const tapCorner = async (page: Page) => {
  for (let tap = 0; tap < 5; tap++) await page.touchscreen.tap(25, 25);
};

for (const locale of LOCALES) {
  test(`${locale}: "someone is coming" stands on the screen only after staff said so on the board`, async ({
    page,
    browser,
    open,
  }) => {
    const place = await open({ hasBoard: true });
    const kiosk = await visit(page, place, locale);
    const board = await openBoard(browser, place);
    await kiosk.act('callStaff');
    const coming = page.getByText(kiosk.text('callHeading.acknowledged'));
    await kiosk.press(page.getByRole('button', { name: kiosk.text('callStaff.call') }));
    await expect(stateOf(kiosk)).toContainText(kiosk.text('callHeading.calling'));
    await kiosk.press(page.getByRole('button', { name: kiosk.text('callReason.wheelchair') }));
    await expect(coming).toHaveCount(0);
    expect(await brokenRules(page)).toEqual([]);

    const call = board.getByRole('listitem').filter({ hasText: kioskName });
    await expect(call).toContainText(textOf('ko', 'callReason.wheelchair'));
    await expect(coming).toHaveCount(0);
    expect(await brokenRules(board)).toEqual([]);
    await call.getByRole('button', { name: textOf('ko', 'board.coming') }).click();
    await expect(stateOf(kiosk)).toContainText(kiosk.text('callHeading.acknowledged'));
    expect(await brokenRules(page)).toEqual([]);
    await call.getByRole('button', { name: textOf('ko', 'board.done') }).click();
    await expect(stateOf(kiosk)).toContainText(kiosk.text('callHeading.ready'));
    await expect(board.getByRole('contentinfo')).toContainText(kioskName);
  });
}

test('after a minute without an answer the screen says so; the call outlives the visit, until staff come with their code', async ({
  page,
  open,
}) => {
  const place = await open({ hasBoard: true });
  const kiosk = await visit(page, place, 'en');
  await kiosk.act('callStaff');
  await kiosk.press(page.getByRole('button', { name: kiosk.text('callReason.screen') }));
  await expect(stateOf(kiosk)).toContainText(kiosk.text('callHeading.calling'));
  await page.clock.fastForward(40_000);
  await kiosk.press(page.getByRole('button', { name: kiosk.text('callReason.interpreter') }));
  await page.clock.fastForward(21_000);
  await expect(stateOf(kiosk)).toContainText(kiosk.text('callText.late'));
  await kiosk.press(page.getByRole('button', { name: kiosk.text('callStaff.deskWay') }));
  await expect(page.getByRole('main')).toContainText('Information desk');
  await kiosk.act('back');

  // Nobody touches the screen: the visit ends, the call does not, and it now speaks every language.
  await page.clock.fastForward(50_000);
  await page.clock.fastForward(21_000);
  await expect(kiosk.attract).toBeVisible();
  const line = page.getByRole('complementary');
  for (const locale of LOCALES) await expect(line).toContainText(textOf(locale, 'callLine.late'));

  await tapCorner(page);
  const dialog = page.getByRole('dialog', { name: textOf('zh-CN', 'arrival.title') });
  const type = async (digits: string) => {
    for (const digit of digits) await dialog.getByRole('button', { name: digit, exact: true }).tap();
    await dialog.getByRole('button', { name: textOf('zh-CN', 'arrival.confirm') }).tap();
  };
  expect(await brokenRules(page)).toEqual([]);
  await type('111111');
  await expect(dialog.getByRole('alert')).not.toBeEmpty();
  await expect(line).toBeVisible();
  await type(code);
  await expect(dialog).toHaveCount(0);
  await expect(line).toHaveCount(0);
});

test('where no code was set, a tap does not end a call but a long press does; a visitor cancels on the panel', async ({
  page,
  open,
}) => {
  const kiosk = await visit(page, await open({ hasBoard: false }), 'ko');
  await kiosk.act('callStaff');
  const line = page.getByRole('complementary');
  const call = () => kiosk.press(page.getByRole('button', { name: kiosk.text('callStaff.call') }));
  await call();
  await expect(line).toBeVisible();
  await kiosk.press(page.getByRole('button', { name: kiosk.text('callStaff.cancel') }));
  await expect(line).toHaveCount(0);

  await call();
  await expect(line).toBeVisible();
  await tapCorner(page);
  const hold = page.getByRole('button', { name: kiosk.text('arrival.hold') });
  await hold.tap();
  await page.clock.runFor(3000);
  await expect(line).toBeVisible();
  await hold.dispatchEvent('pointerdown');
  await page.clock.runFor(1600);
  await expect(line).toHaveCount(0);
});

test('four taps in the corner open nothing; without a call five ask staff for their PIN, and a visitor goes on', async ({
  page,
  open,
}) => {
  const kiosk = await visit(page, await open({ hasBoard: true }), 'en');
  await tapCorner(page);
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await kiosk.press(page.getByRole('button', { name: staffText('en', 'gate.back') }));
  await kiosk.act('callStaff');
  await kiosk.press(page.getByRole('button', { name: kiosk.text('callStaff.call') }));
  await expect(page.getByRole('complementary')).toBeVisible();
  for (let tap = 0; tap < 4; tap++) await page.touchscreen.tap(25, 25);
  await page.touchscreen.tap(600, 500);
  await page.touchscreen.tap(25, 25);
  await expect(page.getByRole('dialog')).toHaveCount(0);
});

test('the board asks for the code again when it is opened anew, and says when the kiosk is gone', async ({
  page,
  browser,
  open,
}) => {
  const place = await open({ hasBoard: true });
  const board = await openBoard(browser, place);
  place.host.process.kill('SIGKILL');
  await expect(board.getByRole('alert')).toHaveText(textOf('ko', 'board.lost'));
  const kept = await board.evaluate(() => localStorage.length + sessionStorage.length + document.cookie.length);
  expect(kept).toBe(0);
  const other = await open({ hasBoard: true });
  await page.goto(other.boardUrl);
  await expect(page.getByRole('textbox')).toHaveValue('');
});
