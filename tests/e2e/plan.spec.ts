import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '../support/browserTest.ts';
import { KioskPage } from '../support/kioskPage.ts';
import { freshDataDir, startNodeHost } from '../support/nodeHost.ts';
import { walkToBooth, waysToBooths } from '../support/walkingToBooths.ts';

/** Where the drawing is on the screen, and how large: what panning and zooming change. */
const shown = (kiosk: KioskPage) =>
  kiosk.plan
    .locator('svg > g')
    .first()
    .evaluate((drawing) => {
      const { a = 0, b = 0, e = 0, f = 0 } = (drawing as SVGGElement).getScreenCTM() ?? {};
      return [a, b, e, f].map((value) => value.toFixed(3)).join(' ');
    });

/** Pixels per metre of the drawing. */
async function scale(kiosk: KioskPage): Promise<number> {
  const [a = 0, b = 0] = (await shown(kiosk)).split(' ').map(Number);
  return Math.hypot(a, b);
}

/** Until the plan has not moved for a moment. */
async function atRest(kiosk: KioskPage): Promise<void> {
  let before = await shown(kiosk);
  await expect(async () => {
    await kiosk.page.evaluate(() => new Promise((done) => setTimeout(done, 80)));
    const now = await shown(kiosk);
    const isStill = now === before;
    before = now;
    expect(isStill).toBe(true);
  }).toPass();
}

async function openPlan(kiosk: KioskPage): Promise<void> {
  await kiosk.openPlan();
  await atRest(kiosk);
}

/** Where a word of the plan is on the screen. */
async function placeOf(kiosk: KioskPage, word: string): Promise<{ x: number; y: number }> {
  const box = await kiosk.plan
    .locator('text')
    .filter({ hasText: new RegExp(`^${word}$`) })
    .first()
    .boundingBox();
  if (!box) throw new Error(`${word} is not on the plan`);
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

for (const way of waysToBooths) {
  test(`from typing to the way in ${way.locale}: the line, how far, how long, and where to turn`, async ({ kiosk }) => {
    await walkToBooth(kiosk, way);
  });
}

test('a tap on a booth tells who is there, and back from their page the booth is still chosen', async ({ kiosk }) => {
  await kiosk.start('zh-CN');
  await openPlan(kiosk);
  const place = await placeOf(kiosk, 'A02');
  await kiosk.page.touchscreen.tap(place.x, place.y);
  const sheet = kiosk.page.getByRole('region', { name: 'A02展位' });
  await expect(sheet).toBeVisible();
  const company = sheet
    .getByRole('list', { name: kiosk.text('plan.companies') })
    .getByRole('button')
    .first();
  const name = (await company.textContent()) ?? '';
  await kiosk.press(company);
  await expect(kiosk.page.getByRole('heading', { level: 1 })).toHaveText(name);
  await kiosk.act('back');
  await expect(sheet).toBeVisible();
  await kiosk.press(sheet.getByRole('button', { name: kiosk.text('plan.showWay') }));
  await expect(kiosk.page.getByRole('list', { name: kiosk.text('way.directions') })).toBeVisible();
});

test('a finger that misses a booth by a few millimetres still means it', async ({ kiosk }) => {
  await kiosk.start('en');
  await openPlan(kiosk);
  const box = await kiosk.plan.locator('rect[data-kind="booth"]').last().boundingBox();
  if (!box) throw new Error('no booth is drawn');
  await kiosk.page.touchscreen.tap(box.x + box.width / 2, box.y + box.height + 6);
  await expect(kiosk.page.getByRole('region', { name: /^Booth / })).toBeVisible();
});

test('buttons zoom, show the whole hall and the visitor, and turn the plan upright', async ({ kiosk }) => {
  await kiosk.start('en');
  await openPlan(kiosk);
  const press = async (key: string) => {
    await kiosk.press(kiosk.page.getByRole('button', { name: kiosk.text(key) }));
    await atRest(kiosk);
  };
  const whole = await shown(kiosk);
  const wholeScale = await scale(kiosk);
  await press('plan.zoomIn');
  expect(await scale(kiosk)).toBeGreaterThan(wholeScale * 1.5);
  await press('plan.zoomOut');
  expect(await scale(kiosk)).toBeCloseTo(wholeScale, 3);
  await press('plan.toMe');
  expect(await scale(kiosk)).toBeGreaterThan(wholeScale * 1.5);
  await press('plan.whole');
  expect(await shown(kiosk)).toBe(whole);
});

test('two fingers zoom, one pans, and neither scrolls the page', async ({ kiosk }) => {
  await kiosk.start('en');
  await openPlan(kiosk);
  const before = await scale(kiosk);
  const box = await kiosk.plan.boundingBox();
  if (!box) throw new Error('no plan');
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  const client = await kiosk.page.context().newCDPSession(kiosk.page);
  const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', points: [number, number][]) =>
    client.send('Input.dispatchTouchEvent', {
      type,
      touchPoints: points.map(([px, py], id) => ({ x: px, y: py, id })),
    });
  await touch('touchStart', [
    [x - 40, y],
    [x + 40, y],
  ]);
  for (let step = 1; step <= 10; step++)
    await touch('touchMove', [
      [x - 40 - step * 12, y],
      [x + 40 + step * 12, y],
    ]);
  await touch('touchEnd', []);
  await atRest(kiosk);
  const pinched = await scale(kiosk);
  expect(pinched / before).toBeGreaterThan(2.5);
  const place = await shown(kiosk);
  await touch('touchStart', [[x, y]]);
  for (let step = 1; step <= 10; step++) await touch('touchMove', [[x, y + step * 15]]);
  await touch('touchEnd', []);
  await atRest(kiosk);
  expect(await shown(kiosk)).not.toBe(place);
  expect(await scale(kiosk)).toBeCloseTo(pinched, 3);
  expect(await kiosk.page.getByRole('main').evaluate((element) => element.scrollTop)).toBe(0);
});

test('with keys alone: arrows move the plan, + and − zoom, and the list leads to any booth and its way', async ({
  kiosk,
}) => {
  const { page } = kiosk;
  await kiosk.start('zh-CN');
  await openPlan(kiosk);
  await kiosk.plan.focus();
  const before = await scale(kiosk);
  await page.keyboard.press('+');
  await atRest(kiosk);
  expect(await scale(kiosk)).toBeGreaterThan(before * 1.2);
  const place = await shown(kiosk);
  await page.keyboard.press('Enter');
  await page.keyboard.press('ArrowRight');
  await atRest(kiosk);
  expect(await shown(kiosk)).not.toBe(place);

  await page.getByRole('button', { expanded: false }).first().focus();
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'A02', exact: true }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'A02展位' })).toBeFocused();
  await page.getByRole('button', { name: kiosk.text('plan.showWay') }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('list', { name: kiosk.text('way.directions') })).toBeVisible();
});

test('no words of the plan overlap on the screen, whole and near', async ({ kiosk }) => {
  await kiosk.start('ko');
  await openPlan(kiosk);
  const overlaps = () =>
    kiosk.plan
      .locator('svg > g')
      .last()
      .evaluate((words) => {
        const boxes = [...words.querySelectorAll('text')].map((text) => ({
          text: text.textContent ?? '',
          // The line without the room above and below its letters.
          box: text.getBoundingClientRect(),
        }));
        return boxes.flatMap((one, index) =>
          boxes
            .slice(index + 1)
            .filter(
              (other) =>
                one.box.left < other.box.right - 1 &&
                other.box.left < one.box.right - 1 &&
                one.box.top + one.box.height * 0.2 < other.box.bottom - other.box.height * 0.2 &&
                other.box.top + other.box.height * 0.2 < one.box.bottom - one.box.height * 0.2,
            )
            .map((other) => `${one.text} × ${other.text}`),
        );
      });
  const found = [await overlaps()];
  for (let times = 0; times < 3; times++) {
    await kiosk.press(kiosk.page.getByRole('button', { name: kiosk.text('plan.zoomIn') }));
    await atRest(kiosk);
    found.push(await overlaps());
  }
  expect(found).toEqual([[], [], [], []]);
});

test('a screen that does not know where it stands says so and still marks the booth', async ({ kiosk }) => {
  // A plan that suggests no place for a kiosk, on a kiosk that staff have not placed.
  await kiosk.page.route('**/api/plan.get', async (route) => {
    const answer = (await (await route.fetch()).json()) as { value: { here: unknown } };
    answer.value.here = null;
    await route.fulfill({ json: answer });
  });
  await kiosk.page.route('**/api/plan.route', async (route) => {
    const answer = (await (await route.fetch()).json()) as { value: Record<string, unknown> };
    const [target] = (route.request().postDataJSON() as { to: unknown[] }).to;
    const problem = { target, reason: 'kiosk-not-placed', booth: null, hall: null, movedTo: null };
    const problems = [{ ...problem, label: { text: 'x', locale: 'zxx' } }];
    answer.value = { legs: [], totalM: 0, totalSeconds: 0, problems, desk: null, here: null };
    await route.fulfill({ json: answer });
  });
  await kiosk.start('zh-CN');
  await openPlan(kiosk);
  await expect(kiosk.page.getByText(kiosk.text('plan.noPosition'))).toBeVisible();
  await expect(kiosk.page.getByRole('button', { name: kiosk.text('plan.toMe') })).toHaveCount(0);
  await kiosk.type('hongshen');
  await kiosk.open(/红参/);
  await kiosk.press(kiosk.page.getByRole('button', { name: kiosk.text('plan.showWay') }));
  await expect(kiosk.page.getByRole('status').getByText(kiosk.text('way.notPlaced'))).toBeVisible();
  await expect(kiosk.plan.locator('rect[data-marked]').first()).toBeAttached();
});

test('a list becomes a tour: numbered stops on the plan, in the order in which one walks', async ({ kiosk }) => {
  await kiosk.start('zh-CN');
  await kiosk.search('电池');
  for (const place of [0, 1, 2]) {
    await kiosk.press(kiosk.results.nth(place).locator('button[aria-pressed]'));
  }
  await kiosk.act('myList');
  await kiosk.press(kiosk.page.getByRole('button', { name: kiosk.text('way.tour') }));
  await expect(kiosk.page.getByRole('heading', { name: kiosk.text('way.tour') })).toBeVisible();
  const stops = kiosk.page.getByRole('list', { name: kiosk.text('way.stops') }).getByRole('button');
  await expect(stops.first()).toBeVisible();
  const count = await stops.count();
  await expect(kiosk.plan.locator('rect[data-marked]')).toHaveCount(count);
});

test('staff set the position with a tap, turn it, and the way starts there', async ({ page }) => {
  const dataDir = freshDataDir();
  const host = await startNodeHost({ dataDir, args: ['--setup'] });
  const kiosk = new KioskPage(page);
  await page.goto(host.url);
  await kiosk.start('ko');
  await openPlan(kiosk);
  await expect(page.getByText(kiosk.text('plan.assumed'))).toBeVisible();
  const bar = page.getByRole('region', { name: kiosk.text('setup.title') });
  const save = () => kiosk.press(bar.getByRole('button', { name: kiosk.text('setup.save') }));
  const booth = await placeOf(kiosk, 'A02');
  await page.touchscreen.tap(booth.x, booth.y);
  await save();
  await expect(bar.getByRole('status')).toHaveText(kiosk.text('setup.refusedBooth'));
  // Between the rows of zone A runs an aisle; its name stands there.
  const aisle = await placeOf(kiosk, 'A .*');
  await page.touchscreen.tap(aisle.x, aisle.y);
  await kiosk.press(bar.getByRole('button', { name: kiosk.text('setup.right45') }));
  await save();
  await expect(bar.getByRole('status')).toHaveText(kiosk.text('setup.saved'));
  await expect(page.getByText(kiosk.text('plan.assumed'))).toHaveCount(0);
  const { position } = JSON.parse(readFileSync(join(dataDir, 'settings.json'), 'utf8')) as {
    position: { facingDegrees: number; xM: number };
  };
  expect(position.facingDegrees).toBe(45);
  expect(position.xM).toBeLessThan(22);
  host.close();
});
