import { expect, test } from '../support/browserTest.ts';
import { KioskPage } from '../support/kioskPage.ts';
import { startNodeHost } from '../support/nodeHost.ts';
import { poor } from '../support/phoneCamera.ts';
import {
  addFromIndex,
  itemsIn,
  namesOf,
  recallCodeOn,
  scanAll,
  takeEightAlong,
  typeCode,
} from '../support/takingAlong.ts';

test('a list of eight: its code is read back from the screen, and its list code opens it on another kiosk', async ({
  kiosk,
  browser,
}) => {
  const other = await startNodeHost();
  const context = await browser.newContext({ viewport: { width: 1080, height: 1920 }, hasTouch: true });
  await takeEightAlong(kiosk, async () => {
    const second = new KioskPage(await context.newPage());
    await second.page.goto(other.url);
    return second;
  });
  await context.close();
  other.close();
});

for (const count of [1, 8, 30]) {
  test(`codes for ${count} are read at half size, turned by 10° and blurred`, async ({ kiosk }) => {
    test.setTimeout(180_000);
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
