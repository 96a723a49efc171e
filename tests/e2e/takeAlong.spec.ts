import type { Locator, Page } from '@playwright/test';
import { expect, test } from '../support/browserTest.ts';
import { KioskPage } from '../support/kioskPage.ts';
import { startNodeHost } from '../support/nodeHost.ts';
import { poor, readCodes, sharp, type View } from '../support/phoneCamera.ts';

/** Presses the list's button of the first entries of an alphabetical list, many at once where there are many. */
async function addFromIndex(kiosk: KioskPage, of: 'allProducts' | 'allExhibitors', count: number): Promise<void> {
  await kiosk.act('home');
  await kiosk.press(kiosk.page.getByRole('button', { name: kiosk.text(`home.${of}`) }));
  const add = kiosk.page.getByRole('main').locator('button[aria-pressed="false"]');
  await expect(add.first()).toBeVisible();
  await add.evaluateAll((buttons, most) => {
    for (const button of buttons.slice(0, most)) (button as HTMLButtonElement).click();
  }, count);
}

const itemsOf = (page: Page): Locator => page.getByRole('main').locator('ol ul').getByRole('listitem');

/** Names of the list's items, in its order. */
async function namesOf(kiosk: KioskPage): Promise<string[]> {
  await kiosk.act('myList');
  await expect(itemsOf(kiosk.page).first()).toBeVisible();
  return itemsOf(kiosk.page).locator('b > span:first-child').allInnerTexts();
}

/** Items told by the texts of codes: the first line of each, without its number. */
const itemsIn = (texts: readonly string[]): string[] =>
  texts.flatMap((text) =>
    text
      .split('\n\n')
      .slice(1)
      .map((block) => (block.split('\n')[0] ?? '').replace(/^\d+\. /, '')),
  );

/** Reads all codes one after the other, as a visitor would. */
async function scanAll(kiosk: KioskPage, view: View): Promise<string[]> {
  const { page } = kiosk;
  const codes = page.getByRole('region', { name: kiosk.text('takeAlong.codeLabel') });
  const next = page.getByRole('button', { name: kiosk.text('takeAlong.next') });
  const texts: string[] = [];
  for (;;) {
    const found = await readCodes(codes, view);
    expect(found).toHaveLength(1);
    texts.push(...found);
    if ((await next.count()) === 0 || (await next.getAttribute('aria-disabled')) === 'true') return texts;
    await next.tap();
  }
}

const recallCodeOn = (kiosk: KioskPage): Promise<string> =>
  kiosk.page.getByText(/^[0-9A-Z]{4}(-[0-9A-Z]{1,4})+$/).innerText();

async function typeCode(kiosk: KioskPage, code: string): Promise<void> {
  const keys = kiosk.page.getByRole('group', { name: kiosk.text('recall.keys') });
  for (const char of code.replaceAll('-', '')) await keys.getByRole('button', { name: char, exact: true }).tap();
  await keys.getByRole('button', { name: kiosk.text('recall.open') }).tap();
}

test('a list of eight: its code is read back from the screen, and its list code opens it on another kiosk', async ({
  kiosk,
  browser,
}) => {
  const { page } = kiosk;
  await kiosk.start('zh-CN');
  await kiosk.search('电池');
  for (const index of [0, 1, 2, 4, 5]) await kiosk.results.nth(index).getByRole('button').nth(1).tap();
  await addFromIndex(kiosk, 'allExhibitors', 3);
  await expect(kiosk.bar.getByRole('button', { name: `${kiosk.text('action.myList')} (8)` })).toBeVisible();
  const names = await namesOf(kiosk);
  expect(names).toHaveLength(8);
  const code = await recallCodeOn(kiosk);
  expect(code.replaceAll('-', '')).toHaveLength(21);

  await page.getByRole('button', { name: kiosk.text('list.takeAlong') }).tap();
  const texts = await scanAll(kiosk, sharp);
  // An exhibitor is told by both of its names in one line.
  expect(itemsIn(texts).map((told, index) => told.startsWith(names[index] ?? '?'))).toEqual(Array(8).fill(true));
  expect(texts.join('\n')).toMatch(/[가-힣]{2}/);
  expect(texts.join('\n').match(/展位 [A-G]\d\d/g)?.length).toBeGreaterThanOrEqual(7);

  const other = await startNodeHost();
  const context = await browser.newContext({ viewport: { width: 1080, height: 1920 }, hasTouch: true });
  const second = new KioskPage(await context.newPage());
  await second.page.goto(other.url);
  await second.start('zh-CN');
  await second.page.getByRole('button', { name: second.text('home.recall') }).tap();
  await typeCode(second, code);
  await expect(second.page.getByRole('heading', { level: 1, name: second.text('list.title') })).toBeVisible();
  expect(await namesOf(second)).toEqual(names);
  expect(await recallCodeOn(second)).toBe(code);
  await context.close();
  other.close();
});

for (const count of [1, 8, 30]) {
  test(`codes for ${count} are read at half size, turned by 10° and blurred`, async ({ kiosk }) => {
    test.setTimeout(60_000);
    const { page } = kiosk;
    await kiosk.start('ko');
    await addFromIndex(kiosk, 'allProducts', count);
    const names = await namesOf(kiosk);
    expect(names).toHaveLength(count);
    await page.getByRole('button', { name: kiosk.text('list.takeAlong') }).tap();
    const choices = page.getByRole('group', { name: kiosk.text('takeAlong.choice') }).getByRole('button');
    for (const choice of await choices.all()) {
      await choice.tap();
      const promised = Number(/\d+/.exec(await choice.locator('small').innerText())?.[0]);
      const texts = await scanAll(kiosk, poor);
      expect({ codes: texts.length, items: itemsIn(texts) }).toEqual({ codes: promised, items: names });
    }
    const box = await page
      .getByRole('img', { name: kiosk.text('takeAlong.codeLabel') })
      .first()
      .boundingBox();
    const pxPerMm = Math.hypot(1080, 1920) / (32 * 25.4);
    expect(box?.width).toBeGreaterThanOrEqual(90 * pxPerMm);
  });
}

test('a company goes along as text or as a contact card, from its own page', async ({ kiosk }) => {
  const { page } = kiosk;
  await kiosk.start('en');
  await kiosk.openExhibitors();
  await page.getByRole('main').getByRole('listitem').getByRole('button').first().tap();
  await expect(page.getByRole('article')).toBeVisible();
  const name = await page.getByRole('heading', { level: 1 }).innerText();
  await page.getByRole('button', { name: kiosk.text('page.code') }).tap();
  expect((await scanAll(kiosk, poor))[0]).toContain(name);
  await page.getByRole('button', { name: kiosk.text('takeAlong.card') }).tap();
  const [card = ''] = await scanAll(kiosk, poor);
  expect(card).toMatch(/^BEGIN:VCARD\r\nVERSION:3\.0\r\n[^]*\r\nEND:VCARD\r\n$/);
  expect(card.replaceAll('\r\n ', '')).toMatch(new RegExp(`\nFN:.*${name}`));
});

test('what is removed or cleared comes back with one tap; stops change places', async ({ kiosk }) => {
  const { page } = kiosk;
  await kiosk.start('en');
  await addFromIndex(kiosk, 'allExhibitors', 3);
  const names = await namesOf(kiosk);
  const [first = '', second = '', third = ''] = names;
  await page.getByRole('button', { name: `Remove ${second} from my list` }).tap();
  expect(await namesOf(kiosk)).toEqual([first, third]);
  await page.getByRole('button', { name: kiosk.text('list.undo') }).tap();
  expect(await namesOf(kiosk)).toEqual(names);
  await page.getByRole('button', { name: /^Later: stop 1,/ }).tap();
  expect(await namesOf(kiosk)).toEqual([second, first, third]);
  await page.getByRole('button', { name: kiosk.text('list.clear') }).tap();
  await expect(page.getByText(kiosk.text('list.emptyTitle'))).toBeVisible();
  await page.getByRole('button', { name: kiosk.text('list.undo') }).tap();
  expect(await namesOf(kiosk)).toEqual([second, first, third]);
});

test('a full list takes no more and says so', async ({ kiosk }) => {
  const { page } = kiosk;
  await kiosk.start('ko');
  await addFromIndex(kiosk, 'allExhibitors', 61);
  await expect(page.getByRole('dialog', { name: kiosk.text('list.fullTitle') })).toBeVisible();
  await page.getByRole('button', { name: kiosk.text('list.fullClose') }).tap();
  await expect(kiosk.bar.getByRole('button', { name: `${kiosk.text('action.myList')} (60)` })).toBeVisible();
});

test('a wrong code says why; a right one asks before it touches a list, and a scanner types it as well', async ({
  kiosk,
}) => {
  const { page } = kiosk;
  await kiosk.start('en');
  await addFromIndex(kiosk, 'allProducts', 2);
  const names = await namesOf(kiosk);
  const code = await recallCodeOn(kiosk);
  await page.getByRole('button', { name: kiosk.text('list.clear') }).tap();
  await addFromIndex(kiosk, 'allExhibitors', 1);
  const [company = ''] = await namesOf(kiosk);
  await page.getByRole('button', { name: kiosk.text('list.haveCode') }).tap();

  const wrong = code.slice(0, -1) + (code.endsWith('7') ? '8' : '7');
  await typeCode(kiosk, wrong);
  await expect(page.getByRole('main').getByText(kiosk.text('recall.mistyped'))).toBeVisible();
  await page.keyboard.press('Backspace');
  await page.keyboard.type(code.slice(-1).toLowerCase());
  await page.locator('body').press('Enter');
  await page.getByRole('button', { name: kiosk.text('recall.add') }).tap();
  expect(await namesOf(kiosk)).toEqual([company, ...names]);

  await page.getByRole('button', { name: kiosk.text('list.haveCode') }).tap();
  await page.keyboard.type(`${code}\n`);
  await page.getByRole('button', { name: kiosk.text('recall.replace') }).tap();
  expect(await namesOf(kiosk)).toEqual(names);
});

test('the next visitor finds no list: not after "start over", not after the idle time, not by the way back', async ({
  kiosk,
}) => {
  const { page } = kiosk;
  await page.clock.install();
  await page.reload();
  for (const end of ['start over', 'idle'] as const) {
    await kiosk.start('en');
    await addFromIndex(kiosk, 'allExhibitors', 2);
    expect(await namesOf(kiosk)).toHaveLength(2);
    if (end === 'idle') await page.clock.fastForward(70_000);
    else await kiosk.act('startOver');
    await expect(kiosk.attract).toBeVisible();
    await kiosk.start('en');
    await expect(kiosk.bar.getByRole('button', { name: kiosk.text('action.myList'), exact: true })).toBeVisible();
    await kiosk.act('myList');
    await expect(page.getByText(kiosk.text('list.emptyTitle'))).toBeVisible();
    await kiosk.openExhibitors();
    await expect(page.getByRole('main').locator('button[aria-pressed="true"]')).toHaveCount(0);
    await kiosk.act('startOver');
  }
  expect(await page.evaluate(() => [localStorage.length, sessionStorage.length, document.cookie])).toEqual([0, 0, '']);
});
