import { AxeBuilder } from '@axe-core/playwright';
import type { Locator } from '@playwright/test';
import { LOCALES, type Locale } from '../../db/model.ts';
import { expect, forbidOutside, test } from '../support/browserTest.ts';
import { KioskPage } from '../support/kioskPage.ts';
import { startNodeHost } from '../support/nodeHost.ts';

const completionsOf = (kiosk: KioskPage): Locator =>
  kiosk.page.getByRole('group', { name: kiosk.text('search.completions') });
const filtersOf = (kiosk: KioskPage): Locator => kiosk.page.getByRole('region', { name: kiosk.text('search.filters') });
const heading = (kiosk: KioskPage, key: string): Locator =>
  kiosk.page.getByRole('heading', { name: kiosk.text(key), exact: true });

/** What no rule of accessibility allows, as text. */
async function violationsOf(kiosk: KioskPage): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page: kiosk.page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
    .analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 120)}`);
}

test.describe('completions', () => {
  test('one touch takes a word of the catalogue, with the caret at its end', async ({ kiosk }) => {
    await kiosk.start('zh-CN');
    await kiosk.type('hongs');
    const chip = completionsOf(kiosk).getByRole('button').first();
    // The completions of the whole query, not of its beginning.
    await expect(chip).toHaveText(/^红参/);
    const word = (await chip.textContent()) ?? '';
    expect(word).toMatch(/^红参/);
    await chip.tap();
    await expect(kiosk.field).toHaveValue(word);
    await expect(kiosk.field).toBeFocused();
    expect(await kiosk.field.evaluate((input: HTMLInputElement) => [input.selectionStart, input.selectionEnd])).toEqual(
      [word.length, word.length],
    );
    await kiosk.waitForAnswer();
    await expect(kiosk.results.first().locator('mark').first()).toHaveText(word);
  });

  test('each is marked as what it is, large enough, and scrolls without the page', async ({ kiosk }) => {
    await kiosk.start('en');
    await kiosk.search('battery');
    const row = completionsOf(kiosk);
    const chips = await row.getByRole('button').evaluateAll((buttons) => {
      const mm = Number.parseFloat(getComputedStyle(document.documentElement).getPropertyValue('--mm'));
      return buttons.map((button) => ({
        lang: button.querySelector('span')?.closest('[lang]')?.getAttribute('lang'),
        millimetres: button.getBoundingClientRect().height / mm,
      }));
    });
    expect(chips.map(({ lang }) => lang)).toEqual(chips.map(() => 'en'));
    expect(Math.min(...chips.map(({ millimetres }) => millimetres))).toBeGreaterThanOrEqual(14);
    const scrolled = await row.evaluate((element) => {
      element.scrollLeft = 400;
      return { row: element.scrollLeft, page: [window.scrollX, document.scrollingElement?.scrollLeft] };
    });
    expect(scrolled).toEqual({ row: expect.any(Number), page: [0, 0] });
    expect(scrolled.row).toBeGreaterThan(0);
    // Other words begin at their best again.
    await kiosk.field.fill('batter');
    await expect(row.getByRole('button').first()).toBeInViewport({ ratio: 1 });
    await kiosk.field.fill('hongshen');
    await expect(row.locator('[lang="zh-CN"]').first()).toHaveText(/红参/);
  });

  test('nothing beneath them moves, whether there are some, none, or nothing is typed', async ({ kiosk }) => {
    await kiosk.start('ko');
    await kiosk.act('search');
    await kiosk.waitForAnswer();
    const top = async () => (await filtersOf(kiosk).boundingBox())?.y;
    const before = await top();
    const tops: (number | undefined)[] = [];
    for (const query of ['홍', '홍삼', 'xkqzvv', 'D11', '']) {
      await kiosk.field.fill(query);
      await kiosk.waitForAnswer();
      tops.push(await top());
    }
    expect(tops).toEqual(tops.map(() => before));
    await expect(completionsOf(kiosk)).toHaveCount(0);
  });

  test('those of an earlier key that come late never replace newer ones', async ({ kiosk }) => {
    let release = () => {};
    const isReleased = new Promise<void>((resolve) => (release = resolve));
    await kiosk.page.route('**/api/search.suggest', async (route) => {
      const { query } = route.request().postDataJSON() as { query: string };
      if (query === 'ki') await isReleased;
      await route.fulfill({
        json: { ok: true, value: { completions: [{ text: `${query} …`, locale: 'en' }] } },
      });
    });
    await kiosk.start('en');
    await kiosk.act('search');
    const asked = kiosk.page.waitForRequest('**/api/search.suggest');
    await kiosk.field.fill('ki');
    await asked;
    await kiosk.field.fill('kim');
    const chips = completionsOf(kiosk).getByRole('button');
    await expect(chips).toHaveText(['kim …']);
    const late = kiosk.page.waitForResponse((response) => response.url().endsWith('search.suggest'));
    release();
    await (await late).finished();
    await kiosk.page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve))));
    expect(await chips.allTextContents()).toEqual(['kim …']);
    await kiosk.field.fill('kimc');
    await expect(chips).toHaveText(['kimc …']);
  });
});

test.describe('nothing found', () => {
  /** Two slips in what the catalogue has: too many for the search, few enough for a guess. */
  const slips: Record<Locale, { typed: string; meant: string; industry: RegExp }> = {
    ko: { typed: '배강리소로', meant: '배터리 소재', industry: /이차전지/ },
    'zh-CN': { typed: '电迟材科', meant: '电池材料', industry: /二次电池/ },
    en: { typed: 'robat vicuem', meant: 'Robot vacuum cleaner', industry: /Home Appliances/ },
  };

  for (const locale of LOCALES) {
    test(`asks in ${locale} whether another word was meant, and one touch searches it`, async ({ kiosk }) => {
      const { page } = kiosk;
      const { typed, meant, industry } = slips[locale];
      await kiosk.start(locale);
      await kiosk.search(typed);
      await expect(heading(kiosk, 'search.didYouMean')).toBeVisible();
      const near = page.getByRole('region', { name: kiosk.text('search.nearIndustries') });
      const others = page.getByRole('region', { name: kiosk.text('search.otherIndustries') });
      await expect(near.getByRole('button', { name: industry })).toBeVisible();
      await expect(others.getByRole('button', { name: industry })).toHaveCount(0);
      await expect(page.getByText(kiosk.text('search.emptyStaff'))).toBeVisible();
      expect(await violationsOf(kiosk)).toEqual([]);
      // From the most likely way on to the last one.
      const order = await Promise.all(
        [heading(kiosk, 'search.didYouMean'), near, others, page.getByText(kiosk.text('search.emptyStaff'))].map(
          async (part) => (await part.boundingBox())?.y ?? 0,
        ),
      );
      expect(order).toEqual(order.toSorted((a, b) => a - b));

      const button = page.getByRole('region', { name: kiosk.text('search.didYouMean') }).getByRole('button', {
        name: meant,
        exact: true,
      });
      const mm = await page.evaluate(() =>
        Number.parseFloat(getComputedStyle(document.documentElement).getPropertyValue('--mm')),
      );
      expect(((await button.boundingBox())?.height ?? 0) / mm).toBeGreaterThanOrEqual(20);
      await button.tap();
      await expect(kiosk.field).toHaveValue(meant);
      await kiosk.waitForAnswer();
      await expect(kiosk.results.first()).toBeVisible();
    });
  }

  test('of nonsense no word is made: every industry, and the people at the desk', async ({ kiosk }) => {
    await kiosk.start('en');
    await kiosk.search('xkqzvv');
    const all = kiosk.page.getByRole('region', { name: kiosk.text('search.allIndustries') });
    await expect(all.getByRole('button')).toHaveCount(21);
    await expect(heading(kiosk, 'search.didYouMean')).toHaveCount(0);
    await expect(kiosk.page.getByText(kiosk.text('search.emptyStaff'))).toBeVisible();
  });

  test('where filters alone leave nothing, they are what is offered to be taken back', async ({ kiosk }) => {
    const { page } = kiosk;
    await kiosk.start('en');
    await page
      .getByRole('main')
      .getByRole('button', { name: /Fashion/ })
      .tap();
    await kiosk.field.fill('kimchi refrigerator');
    await kiosk.waitForAnswer();
    await expect(page.getByRole('heading', { level: 2, name: /kimchi refrigerator/ })).toBeVisible();
    await expect(heading(kiosk, 'search.didYouMean')).toHaveCount(0);
    await page
      .getByRole('paragraph')
      .getByRole('button', { name: kiosk.text('search.clearFilters') })
      .tap();
    await expect(kiosk.results.first()).toContainText(/kimchi refrigerator/i);
  });
});

test.describe('before anything is typed', () => {
  test('shows what others opened, to the next visitor only, and puts the list back where it was', async ({
    page,
    context,
  }) => {
    const host = await startNodeHost();
    const outside = await forbidOutside(context, host.url);
    await page.goto(host.url);
    const kiosk = new KioskPage(page);
    const popular = () => page.getByRole('region', { name: kiosk.text('search.popularNow') });
    await kiosk.start('ko');
    await kiosk.act('search');
    await kiosk.waitForAnswer();
    await expect(kiosk.results.first()).toBeVisible();
    await expect(popular()).toHaveCount(0);
    await expect(heading(kiosk, 'search.wholeList')).toHaveCount(0);

    await kiosk.search('홍삼정');
    await kiosk.results.first().getByRole('button').first().tap();
    await expect(page.getByRole('article')).toBeVisible();
    // Who opened it is not shown it back: the screen remembers nothing of anyone.
    await kiosk.act('home');
    await kiosk.act('search');
    await kiosk.waitForAnswer();
    await expect(kiosk.results.first()).toBeVisible();
    await expect(popular()).toHaveCount(0);

    await kiosk.act('startOver');
    await kiosk.start('en');
    await kiosk.act('search');
    await expect(popular().getByRole('listitem')).toHaveCount(1);
    await expect(popular().getByRole('button').first()).toContainText(/Ginseng/);
    await expect(heading(kiosk, 'search.wholeList')).toBeVisible();
    expect(await violationsOf(kiosk)).toEqual([]);

    // The list goes on beneath, and "back" finds its place again.
    await page.getByRole('button', { name: kiosk.text('search.hideKeyboard') }).tap();
    const list = page.getByRole('list', { name: /908/ });
    await list.evaluate((element) => element.parentElement?.scrollTo({ top: 4000 }));
    const card = list.getByRole('listitem').nth(12);
    await expect(card.getByRole('button').first()).toBeVisible();
    const position = (await card.getAttribute('aria-posinset')) ?? '';
    const y = (await card.boundingBox())?.y;
    await card.getByRole('button').first().tap();
    await expect(page.getByRole('article')).toBeVisible();
    await kiosk.act('back');
    await expect(list.locator(`[aria-posinset="${position}"]`).getByRole('button').first()).toBeInViewport();
    expect((await list.locator(`[aria-posinset="${position}"]`).boundingBox())?.y).toBe(y);
    await list.evaluate((element) => element.parentElement?.scrollTo({ top: element.scrollHeight * 2 }));
    await expect(list.locator('[aria-posinset="908"]').getByRole('button').first()).toBeInViewport({ ratio: 1 });

    // A query or a filter asks for something else.
    await kiosk.field.fill('kimchi');
    await kiosk.waitForAnswer();
    await expect(popular()).toHaveCount(0);
    await kiosk.field.fill('');
    await expect(popular()).toBeVisible();
    await page.getByRole('button', { name: new RegExp(`^${kiosk.text('search.groupExhibitor')} `) }).tap();
    await expect(popular()).toHaveCount(0);
    expect(outside).toEqual([]);
    host.close();
  });
});

test.describe('why a hit is here', () => {
  /** What a card marks, and the word that stands before the marked text when that is not the name. */
  const readings: {
    reading: string;
    locale: Locale;
    typed: string;
    mark: string;
    /** Language of the marked text, where it is not the visitor's. */
    lang?: string;
    /** Key of the label, or the language that the name is in. */
    label?: string;
  }[] = [
    { reading: 'pinyin', locale: 'zh-CN', typed: 'hongshen', mark: '红参' },
    { reading: 'pinyin', locale: 'en', typed: 'hongshen', mark: '红参', lang: 'zh-CN', label: 'Chinese' },
    { reading: 'initial consonants', locale: 'ko', typed: 'ㄱㅊㄴㅈㄱ', mark: '김치냉장고' },
    {
      reading: 'initial consonants',
      locale: 'zh-CN',
      typed: 'ㄱㅊㄴㅈㄱ',
      mark: '김치냉장고',
      lang: 'ko',
      label: '韩语',
    },
    { reading: 'wrong layout', locale: 'ko', typed: 'ghdtka', mark: '홍삼' },
    { reading: 'wrong layout', locale: 'en', typed: 'ghdtka', mark: '홍삼', lang: 'ko', label: 'Korean' },
    { reading: 'romanised Korean', locale: 'ko', typed: 'hongsam', mark: '홍삼' },
    { reading: 'romanised Korean', locale: 'zh-CN', typed: 'hongsam', mark: '홍삼', lang: 'ko', label: '韩语' },
    { reading: 'HS code', locale: 'ko', typed: '3304', mark: '3304', lang: 'zxx', label: '코드' },
    { reading: 'booth number', locale: 'en', typed: 'D11', mark: 'D11' },
    { reading: 'booth number in another spelling', locale: 'en', typed: 'd1102', mark: 'D11-02' },
  ];

  for (const { reading, locale, typed, mark, lang, label } of readings) {
    test(`${reading} in ${locale}: ${typed} marks ${mark}`, async ({ kiosk }) => {
      await kiosk.start(locale);
      await kiosk.search(typed);
      const card = kiosk.results.first();
      const marked = card.locator('mark').first();
      await expect(marked).toHaveText(mark);
      // Not quite whole: Chinese letters have a taller box than the line that they stand in.
      await expect(marked).toBeInViewport({ ratio: 0.8 });
      expect(await marked.evaluate((element) => element.closest('[lang]')?.getAttribute('lang'))).toBe(lang ?? locale);
      if (label !== undefined) await expect(card.getByText(label, { exact: true })).toBeVisible();
    });
  }

  test('what the name shows already is not said twice', async ({ kiosk }) => {
    await kiosk.start('zh-CN');
    await kiosk.search('泡菜');
    const card = kiosk.results.first();
    await expect(card.locator('mark')).toHaveText(['泡菜']);
    await expect(card.getByText(kiosk.text('search.matchedKeyword'), { exact: true })).toHaveCount(0);
  });

  test('a slip that was forgiven is said', async ({ kiosk }) => {
    await kiosk.start('en');
    await kiosk.search('kimcheee');
    await expect(kiosk.page.getByRole('main').getByRole('status').filter({ hasText: 'kimchee' })).toBeVisible();
  });
});

test('filters combine with a query in another script, each with the count that it promised', async ({ kiosk }) => {
  const { page } = kiosk;
  await kiosk.start('en');
  await kiosk.search('dianchi');
  const all = page.getByRole('button', { name: new RegExp(`^${kiosk.text('search.groupAll')} `) });
  const numberIn = async (target: Locator) => Number(/\d+$/.exec((await target.textContent()) ?? '')?.[0]);
  const before = await numberIn(all);
  await filtersOf(kiosk)
    .getByRole('button', { name: kiosk.text('search.filterZone') })
    .tap();
  const zone = filtersOf(kiosk).getByRole('group').getByRole('button').first();
  const inZone = await numberIn(zone);
  expect(inZone).toBeLessThan(before);
  await zone.tap();
  await expect(all).toHaveText(new RegExp(`\\D${inZone}$`));

  const negotiable = filtersOf(kiosk).getByRole('button', { name: kiosk.text('search.filterNegotiable') });
  const left = await numberIn(negotiable);
  await negotiable.tap();
  await expect(all).toHaveText(new RegExp(`\\D${left}$`));
  await expect(kiosk.results).toHaveCount(left);
  // The query stays, and so does why they were found.
  await expect(kiosk.field).toHaveValue('dianchi');
  await expect(kiosk.results.first().locator('mark').first()).toHaveText('电池');
});
