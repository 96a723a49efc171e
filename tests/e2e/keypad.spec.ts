import { expect, test } from '../support/browserTest.ts';
import { explore } from '../support/explore.ts';
import { Keypad } from '../support/keypad.ts';
import { screens } from '../support/screens.ts';

// Every way that arrows lead takes longer than a visitor's patience.
test.use({ hostSettings: { idleTimeoutSeconds: 180 } });

const totem = { width: 1080, height: 1920 };
const wide = { width: 1920, height: 1080 };
// Some thousand presses each, with their frames: all four at once with ARROWS=all, two of them in every run.
const looks = [
  { size: totem, isBarrierFree: true },
  { size: wide, isBarrierFree: false },
  ...(process.env['ARROWS'] === 'all'
    ? [
        { size: totem, isBarrierFree: false },
        { size: wide, isBarrierFree: true },
      ]
    : []),
];

for (const { size, isBarrierFree } of looks) {
  const mode = isBarrierFree ? ', barrier-free' : '';
  test.describe(`at ${size.width}×${size.height}${mode}`, () => {
    // Nobody looks: few pixels, and no page slides in.
    test.use({ viewport: size, screen: size, deviceScaleFactor: 0.25, contextOptions: { reducedMotion: 'reduce' } });

    test('arrows reach everything on every screen', async ({ kiosk }) => {
      test.setTimeout(480_000);
      const found: Record<string, unknown> = {};
      await kiosk.start('zh-CN');
      if (isBarrierFree) await kiosk.act('barrierFree');
      for (const [name, goTo] of Object.entries(screens)) {
        await kiosk.act('home');
        await goTo(kiosk);
        await expect(kiosk.page.getByRole('heading', { level: 1 })).toBeAttached();
        const faults = await explore(kiosk);
        if (faults.unreached.length > 0 || faults.unseen.length > 0) found[name] = faults;
      }
      expect(found).toEqual({});
    });
  });
}

test.describe('the ring is never lost', () => {
  test('Escape closes the keyboard, then goes back; what was opened by key is found again', async ({ kiosk, page }) => {
    await kiosk.start('en');
    const keypad = new Keypad(page);
    await keypad.activate(page.getByRole('main').getByRole('button', { name: kiosk.text('home.regions') }));
    await expect(page.getByRole('heading', { level: 1, name: kiosk.text('regions.title') })).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(page.getByRole('main').getByRole('button', { name: kiosk.text('home.regions') })).toBeFocused();
    await keypad.activate(kiosk.bar.getByRole('button', { name: kiosk.text('action.search') }));
    const keyboard = page.getByRole('group', { name: kiosk.text('keyboard.label') });
    await expect(keyboard.locator(':focus')).toHaveCount(1);
    await page.keyboard.press('Escape');
    await expect(keyboard).toHaveCount(0);
    await expect(kiosk.field).toBeFocused();
    // Enter in the field brings the keys back, and typing on a real keyboard still goes into the field.
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('ArrowDown');
    await keypad.walkTo(kiosk.field);
    await keypad.press('Enter');
    await expect(keyboard.locator(':focus')).toHaveCount(1);
    await page.keyboard.type('soap');
    await expect(kiosk.field).toHaveValue('soap');
    await page.keyboard.press('Enter');
    await expect(keyboard).toHaveCount(0);
  });

  test('after something is taken off the list the ring is beside where it was', async ({ kiosk, page }) => {
    await kiosk.start('en');
    await screens['list']?.(kiosk);
    const keypad = new Keypad(page);
    const remove = page.getByRole('main').getByRole('button', { name: /^Remove / });
    await keypad.press('ArrowDown');
    const before = await remove.count();
    await keypad.activate(remove);
    await expect(remove).toHaveCount(before - 1);
    await expect.poll(() => page.evaluate(() => document.activeElement?.closest('main') !== null)).toBe(true);
    expect(await keypad.isInView()).toBe(true);
  });

  test('a list of 649 goes on under the arrow, and sideways out of it', async ({ kiosk, page }) => {
    await kiosk.start('en');
    await kiosk.act('search');
    await kiosk.press(page.getByRole('button', { name: kiosk.text('search.hideKeyboard') }));
    await expect(kiosk.results.first()).toBeVisible();
    const keypad = new Keypad(page);
    for (let row = 0; row < 40; row++) {
      await keypad.press('ArrowDown');
      await expect
        .poll(() => page.evaluate(() => document.activeElement?.closest('[role=listitem], main') !== null))
        .toBe(true);
    }
    const position = () =>
      page.evaluate(() => Number(document.activeElement?.closest('[role=listitem]')?.getAttribute('aria-posinset')));
    expect(await position()).toBeGreaterThan(40);
    expect(await keypad.isInView()).toBe(true);
    for (let step = 0; step < 6; step++) await keypad.press('ArrowRight');
    await expect(kiosk.bar.locator(':focus')).toHaveCount(1);
  });
});
