import { expect, test } from '../support/browserTest.ts';

test('the first touch wakes the kiosk and presses nothing beneath', async ({ kiosk }) => {
  const { page } = kiosk;
  const start = await page.getByRole('button', { name: kiosk.text('attract.start') }).boundingBox();
  if (!start) throw new Error('no start button');
  const [x, y] = [start.x + start.width / 2, start.y + start.height / 2];
  await page.touchscreen.tap(x, y);
  await page.touchscreen.tap(x, y);
  await expect(page.getByRole('heading', { level: 1, name: kiosk.text('home.title') })).toBeVisible();
});

test('a touch anywhere on the pictures begins in the kiosk’s language', async ({ kiosk }) => {
  await kiosk.page.touchscreen.tap(540, 500);
  await expect(kiosk.page.getByRole('heading', { level: 1, name: kiosk.text('home.title') })).toBeVisible();
});

test('the slide show can be paused, and does not move then', async ({ kiosk }) => {
  const { page } = kiosk;
  await page.clock.install();
  await page.reload();
  const name = page.locator('section [lang="ko"]').first();
  const shown = await name.textContent();
  await page.clock.fastForward(8500);
  await expect(name).not.toHaveText(shown ?? '');
  await page.getByRole('button', { name: kiosk.text('attract.pause') }).tap();
  const paused = (await name.textContent()) ?? '';
  await page.clock.fastForward(60_000);
  await expect(name).toHaveText(paused);
});

test('all 649 products scroll through a window of few cards, and back returns to the same place', async ({ kiosk }) => {
  const { page } = kiosk;
  await kiosk.start('en');
  await kiosk.act('search');
  await page.getByRole('button', { name: kiosk.text('search.hideKeyboard') }).tap();
  await page.getByRole('button', { name: new RegExp(`^${kiosk.text('search.groupProduct')} `) }).tap();
  const list = page.getByRole('list', { name: /649/ });
  await expect(list.getByRole('listitem').first()).toBeVisible();
  expect(await list.getByRole('listitem').count()).toBeLessThan(70);

  await list.evaluate((element) => element.parentElement?.scrollTo({ top: element.scrollHeight / 2 }));
  const middle = list.getByRole('listitem').nth(12);
  await expect(middle.getByRole('button').first()).toBeVisible();
  const position = (await middle.getAttribute('aria-posinset')) ?? '';
  const before = await list.evaluate((element) => element.parentElement?.scrollTop ?? 0);
  expect(before).toBeGreaterThan(5000);
  await middle.getByRole('button').first().tap();
  await expect(page.getByRole('article')).toBeVisible();
  await kiosk.act('back');
  await expect(list.locator(`[aria-posinset="${position}"]`).getByRole('button').first()).toBeInViewport();
  expect(await list.evaluate((element) => element.parentElement?.scrollTop ?? 0)).toBe(before);

  await list.evaluate((element) => element.parentElement?.scrollTo({ top: element.scrollHeight }));
  await expect(list.locator('[aria-posinset="649"]').getByRole('button').first()).toBeVisible();
});

test('filters narrow with the counts they promised, combine with a query, and can be taken back', async ({ kiosk }) => {
  const { page } = kiosk;
  await kiosk.start('zh-CN');
  await kiosk.search('电池');
  const filters = page.getByRole('region', { name: kiosk.text('search.filters') });
  const all = page.getByRole('button', { name: new RegExp(`^${kiosk.text('search.groupAll')} `) });
  const before = (await all.textContent()) ?? '';
  await filters.getByRole('button', { name: kiosk.text('search.filterKind') }).tap();
  const value = filters.getByRole('group').getByRole('button', { name: /^原材料/ });
  const promised = /\d+$/.exec((await value.textContent()) ?? '')?.[0] ?? '';
  await value.tap();
  await expect(all).toHaveText(new RegExp(`\\D${promised}$`));
  await filters.getByRole('button', { name: kiosk.text('search.clearFilters') }).tap();
  await expect(all).toHaveText(before);
});

test('nothing found says so and offers a way on', async ({ kiosk }) => {
  const { page } = kiosk;
  await kiosk.start('ko');
  await kiosk.search('qzxwv jjkp');
  await expect(page.getByRole('heading', { level: 2, name: /qzxwv jjkp/ })).toBeVisible();
  await page.getByRole('main').getByRole('button', { name: /철강/ }).tap();
  await expect(kiosk.results.first()).toBeVisible();
});

test('the alphabetical list jumps to a letter and opens an exhibitor', async ({ kiosk }) => {
  const { page } = kiosk;
  await kiosk.start('ko');
  await kiosk.openExhibitors();
  const jump = page.getByRole('navigation', { name: kiosk.text('index.jump') });
  await jump.getByRole('button', { name: /^하/ }).tap();
  const section = page.getByRole('region', { name: '하', exact: true });
  await expect(section).toBeInViewport();
  await section.getByRole('button').first().tap();
  await expect(page.getByRole('article')).toBeVisible();
  await kiosk.act('back');
  await expect(section).toBeInViewport();
});

test('regions lead to the exhibitors of a sister city', async ({ kiosk }) => {
  const { page } = kiosk;
  await kiosk.start('en');
  await page.getByRole('button', { name: kiosk.text('home.regions') }).tap();
  const city = page.getByRole('button', { name: /^Seongnam/ });
  const promised = /(\d+) compan/.exec((await city.textContent()) ?? '')?.[1] ?? '';
  await city.tap();
  await page.getByRole('button', { name: `Show all ${promised} companies` }).tap();
  await expect(page.getByRole('button', { name: `${kiosk.text('search.groupExhibitor')} ${promised}` })).toBeVisible();
});

test('every screen leads back, home and to a new start', async ({ kiosk }) => {
  const { page } = kiosk;
  await kiosk.start('en');
  const isHome = () => expect(page.getByRole('heading', { level: 1, name: kiosk.text('home.title') })).toBeVisible();
  for (const action of ['search', 'myList', 'programme'] as const) {
    await kiosk.act(action);
    await kiosk.act('back');
    await isHome();
    await kiosk.act(action);
    await kiosk.act('home');
    await isHome();
  }
  await kiosk.act('startOver');
  await expect(kiosk.attract).toBeVisible();
});

test('an entry that has gone says so and leads on', async ({ kiosk }) => {
  const { page } = kiosk;
  await page.route('**/api/product.get', (route) =>
    route.fulfill({ status: 200, json: { ok: false, error: { code: 'NOT_FOUND', message: 'gone', details: null } } }),
  );
  await kiosk.start('ko');
  await kiosk.search('홍삼');
  await kiosk.results.first().getByRole('button').first().tap();
  await expect(page.getByRole('heading', { level: 1, name: kiosk.text('trouble.goneTitle') })).toBeVisible();
  await page.getByRole('button', { name: kiosk.text('trouble.goneSearch') }).tap();
  await expect(kiosk.field).toBeVisible();
});
