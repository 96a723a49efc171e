import type { Locator } from '@playwright/test';
import { LOCALES } from '../../db/model.ts';
import { expect, test } from '../support/browserTest.ts';
import type { KioskPage } from '../support/kioskPage.ts';

/** The first whole number in the words of something. */
async function countIn(target: Locator): Promise<number> {
  return Number(/\d+/.exec((await target.innerText()).replaceAll(/[,\s]/g, ''))?.[0]);
}

const chipsOf = (kiosk: KioskPage, heading: string): Locator =>
  kiosk.page.getByRole('region', { name: kiosk.text(heading) }).getByRole('button');

async function openToner(kiosk: KioskPage): Promise<void> {
  await kiosk.search('3304');
  await kiosk.results.first().getByRole('button').first().tap();
  await expect(kiosk.page.getByRole('article')).toBeVisible();
}

for (const locale of LOCALES) {
  test(`a buyer of materials narrows down by kind, tariff chapter and certificate, in ${locale}`, async ({ kiosk }) => {
    await kiosk.start(locale);
    await kiosk.page.getByRole('button', { name: kiosk.text('home.goods') }).tap();
    const show = kiosk.page.getByRole('main').getByRole('button').filter({ hasText: /\d/ }).last();
    await chipsOf(kiosk, 'goods.kind').nth(2).tap();
    const steel = chipsOf(kiosk, 'goods.chapter').filter({ hasText: /^72/ });
    const inChapter = Number((await steel.innerText()).match(/\d+/g)?.at(-1));
    await steel.tap();
    await expect(steel).toHaveAttribute('aria-pressed', 'true');
    await expect.poll(() => countIn(show)).toBe(inChapter);
    const certificate = chipsOf(kiosk, 'goods.certification').first();
    const certified = Number((await certificate.innerText()).match(/\d+/g)?.at(-1));
    await certificate.tap();
    await expect.poll(() => countIn(show)).toBe(certified);
    await show.tap();
    await expect(kiosk.page.getByRole('main').locator('[aria-busy]')).toHaveAttribute('aria-busy', 'false');
    await expect(kiosk.results).toHaveCount(certified);
    // Back finds the choices as they were.
    await kiosk.act('back');
    await expect(steel).toHaveAttribute('aria-pressed', 'true');
    await kiosk.page.getByRole('button', { name: kiosk.text('goods.reset') }).tap();
    await expect(kiosk.page.getByRole('main').locator('[aria-pressed=true]')).toHaveCount(0);
  });

  test(`a sister city says what comes from there and leads to its companies, in ${locale}`, async ({ kiosk }) => {
    await kiosk.start(locale);
    await kiosk.page.getByRole('button', { name: kiosk.text('home.regions') }).tap();
    const sisters = chipsOf(kiosk, 'regions.sisters');
    await expect(sisters).toHaveCount(4);
    for (const sister of await sisters.all()) await expect(sister.locator('small')).not.toBeEmpty();
    const name = await sisters.first().locator('b').innerText();
    const companies = await countIn(sisters.first().locator('> span'));
    await sisters.first().tap();
    const panel = kiosk.page.getByRole('region', { name });
    await expect(panel.getByText(kiosk.text('regions.sisterCity'), { exact: false }).first()).toBeVisible();
    await expect(panel.getByRole('article').or(panel.getByRole('listitem')).first()).toBeVisible();
    await panel.getByRole('button').first().tap();
    await kiosk.waitForAnswer();
    const words = kiosk.page.getByRole('main').getByRole('status').filter({ hasText: /\d/ });
    await expect.poll(() => countIn(words.first())).toBe(companies);
  });

  test(`products side by side, down to what differs, in ${locale}`, async ({ kiosk }) => {
    const { page } = kiosk;
    await kiosk.start(locale);
    await openToner(kiosk);
    await page.getByRole('button', { name: kiosk.text('page.compare'), exact: true }).tap();
    await expect(page.getByText(kiosk.text('compare.needTwo'))).toBeVisible();
    const columns = page.getByRole('columnheader');
    for (const count of [2, 3, 4]) {
      await chipsOf(kiosk, 'compare.addTitle').first().tap();
      await expect(columns).toHaveCount(count);
    }
    // Four are the most.
    await expect(chipsOf(kiosk, 'compare.addTitle')).toHaveCount(0);
    const rows = page.getByRole('rowheader');
    const origin = rows.filter({ hasText: kiosk.text('product.origin') });
    await expect(origin).toHaveCount(1);
    const all = await rows.count();
    await page.getByRole('button', { name: kiosk.text('compare.onlyDifferent') }).tap();
    await expect(origin).toHaveCount(0);
    expect(await rows.count()).toBeLessThan(all);
    for (const row of await rows.all()) await expect(row).toContainText(kiosk.text('compare.differs'));
    const last = columns.last().getByRole('button');
    const name = await last.first().innerText();
    await last.last().tap();
    await expect(columns).toHaveCount(3);
    await expect(columns.filter({ hasText: name })).toHaveCount(0);
    await columns.nth(1).getByRole('button').first().tap();
    await expect(page.getByRole('article')).toBeVisible();
    await kiosk.act('back');
    await expect(columns).toHaveCount(3);
  });

  test(`a phrase is shown to the booth in Korean, and the answer to the visitor, in ${locale}`, async ({ kiosk }) => {
    const { page } = kiosk;
    await kiosk.start(locale);
    await openToner(kiosk);
    await page.getByRole('button', { name: kiosk.text('page.phrases') }).tap();
    await page
      .getByRole('region', { name: kiosk.text('phrases.order') })
      .getByRole('button')
      .first()
      .tap();
    // The interface in Korean has its phrases for the other side: Chinese-speaking visitors at a Korean's booth.
    const [theirs, own] = locale === 'ko' ? ['zh-CN', 'ko'] : ['ko', locale];
    const [small, large] = [page.locator('article p[lang]').nth(0), page.locator('article p[lang]').nth(1)];
    const sizeOf = (target: Locator) =>
      target.evaluate((element) => Number.parseFloat(getComputedStyle(element).fontSize));
    await expect(large).toHaveAttribute('lang', theirs ?? '');
    await expect(small).toHaveAttribute('lang', own ?? '');
    expect(await sizeOf(large)).toBeGreaterThan((await sizeOf(small)) * 1.5);
    const asked = await large.innerText();
    await page.getByRole('button', { name: kiosk.text('phrases.next') }).tap();
    await expect(large).not.toHaveText(asked);
    await chipsOf(kiosk, 'phrases.answers').first().tap();
    await expect(large).toHaveAttribute('lang', own ?? '');
    await expect(page.locator('article p[lang]')).toHaveCount(2);
    // One step back is the list, however many phrases were turned over.
    await kiosk.act('back');
    await expect(page.getByRole('heading', { level: 1, name: kiosk.text('phrases.title') })).toBeVisible();
    await expect(page.getByRole('region', { name: kiosk.text('phrases.order') })).toBeVisible();
  });
}

test('companies that look for a kind of partner are found by it, and say so on their cards', async ({ kiosk }) => {
  const { page } = kiosk;
  await kiosk.start('zh-CN');
  await kiosk.act('search');
  await page.getByRole('button', { name: kiosk.text('search.hideKeyboard') }).tap();
  await page.getByRole('button', { name: kiosk.text('search.filterWantedPartner') }).tap();
  const choice = page.getByRole('main').getByRole('button').filter({ hasText: '独家代理' });
  const promised = await countIn(choice);
  await choice.tap();
  await kiosk.waitForAnswer();
  const words = page.getByRole('main').getByRole('status').filter({ hasText: /\d/ });
  await expect.poll(() => countIn(words.first())).toBe(promised);
  const companies = new RegExp(`^${kiosk.text('search.groupExhibitor')} ?\\d`);
  await page.getByRole('main').getByRole('button', { name: companies }).tap();
  await kiosk.waitForAnswer();
  await expect(kiosk.results.first().getByText(kiosk.text('exhibitor.wants'))).toBeInViewport();
});
