/** The programme as the kiosk's clock has it: six times of the fair, each on a kiosk whose clock stands there. */
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { KioskPage } from '../support/kioskPage.ts';
import { startNodeHost } from '../support/nodeHost.ts';

/** What each time shows, by the texts of the sample: the chosen day, what is on, what comes next. */
const moments = [
  { now: '2021-09-23T20:00:00+08:00', day: '9月24日周五', isToday: false, running: [], next: '韩国周开幕式' },
  {
    now: '2021-09-24T09:45:00+08:00',
    day: '9月24日周五',
    isToday: true,
    running: ['韩国周开幕式'],
    next: '青年艺术家',
  },
  {
    now: '2021-09-25T14:30:00+08:00',
    day: '9月25日周六',
    isToday: true,
    running: ['青年艺术家', '美食节', '生命健康'],
    next: null,
  },
  { now: '2021-09-27T09:00:00+08:00', day: '9月27日周一', isToday: true, running: ['青年艺术家'], next: null },
  // Nothing begins on the last day; what has run since the first one still does.
  { now: '2021-09-28T15:59:00+08:00', day: '9月28日周二', isToday: true, running: ['青年艺术家'], next: null },
  { now: '2021-09-29T10:00:00+08:00', day: '9月24日周五', isToday: false, running: [], next: null },
];

for (const { now, day, isToday, running, next } of moments) {
  test(`at ${now} the programme opens on the right day and knows what is on`, async ({ page }) => {
    const host = await startNodeHost({ script: join('tests', 'support', 'hostWith.ts'), args: ['--now', now] });
    const kiosk = new KioskPage(page);
    await page.goto(host.url);
    await kiosk.start('zh-CN');
    await kiosk.act('programme');
    await expect(page.getByRole('tab')).toHaveCount(5);
    const chosen = page.getByRole('tab', { selected: true });
    await expect(chosen).toContainText(day);
    if (isToday) await expect(chosen).toContainText(kiosk.text('programme.today'));
    const marked = (word: string) =>
      page
        .getByRole('tabpanel')
        .getByRole('listitem')
        .filter({ has: page.getByText(word, { exact: true }) });
    await expect(marked(kiosk.text('programme.now'))).toHaveCount(running.length);
    for (const title of running)
      await expect(marked(kiosk.text('programme.now')).filter({ hasText: title })).toHaveCount(1);
    if (next !== null) await expect(marked(kiosk.text('programme.next')).first()).toContainText(next);
    await expect(page.getByRole('tabpanel').getByText(/^现在 \d\d:\d\d$/)).toHaveCount(isToday ? 1 : 0);
    host.close();
  });
}

test('matchmaking leads to the exhibitors it is for; a moved item says where it was, a cancelled one leads nowhere', async ({
  page,
}) => {
  const host = await startNodeHost({
    script: join('tests', 'support', 'hostWith.ts'),
    args: ['--now', '2021-09-25T09:45:00+08:00'],
  });
  const kiosk = new KioskPage(page);
  await page.goto(host.url);
  await kiosk.start('en');
  await kiosk.act('programme');
  const items = page.getByRole('tabpanel').getByRole('listitem');
  const fitting = items.filter({ hasText: 'aviation' }).getByRole('button', { name: /companies that fit/ });
  const promised = Number(/\d+/.exec((await fitting.textContent()) ?? '')?.[0]);
  expect(promised).toBeGreaterThan(3);
  await kiosk.press(fitting);
  await kiosk.waitForAnswer();
  await expect(page.getByRole('button', { name: new RegExp(`^Companies\\s*${promised}$`) })).toBeVisible();
  await kiosk.act('back');
  const products = items.filter({ hasText: 'aviation' }).getByRole('button', { name: /products that fit/ });
  const promisedProducts = Number(/\d+/.exec((await products.textContent()) ?? '')?.[0]);
  await kiosk.press(products);
  await kiosk.waitForAnswer();
  await expect(page.getByRole('button', { name: new RegExp(`^Products\\s*${promisedProducts}$`) })).toHaveAttribute(
    'aria-pressed',
    'true',
  );
  await kiosk.act('back');

  await kiosk.press(page.getByRole('tab', { name: /26 September/ }));
  await expect(items.filter({ hasText: 'day two' })).toContainText('First announced at: EXPO front plaza');
  await kiosk.press(page.getByRole('tab', { name: /27 September/ }));
  const cancelled = items.filter({ hasText: 'supply chains' });
  await expect(cancelled).toContainText(kiosk.text('programme.cancelled'));
  await expect(cancelled.getByRole('button')).toHaveCount(0);

  await kiosk.press(page.getByRole('tab', { name: /25 September/ }));
  await kiosk.press(
    items.filter({ hasText: 'aviation' }).getByRole('button', { name: kiosk.text('programme.showOnPlan') }),
  );
  await expect(page.getByRole('heading', { level: 1 })).not.toHaveText(kiosk.text('programme.title'));
  host.close();
});
