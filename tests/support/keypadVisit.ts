/** A whole barrier-free visit with four arrows and Enter, on whichever host. */
import { expect } from '@playwright/test';
import type { Locale } from '../../db/model.ts';
import { Keypad } from './keypad.ts';
import type { KioskPage } from './kioskPage.ts';
import { textOf } from './texts.ts';

/** What a visitor types key by key in each language, and whether a candidate is chosen from it. */
const typed: Record<Locale, { keys: string[]; candidate?: string; text: string }> = {
  ko: { keys: ['ㅎ', 'ㅗ', 'ㅇ', 'ㅅ', 'ㅏ', 'ㅁ'], text: '홍삼' },
  'zh-CN': { keys: ['h', 'o', 'n', 'g', 's', 'h', 'e', 'n'], candidate: '红参', text: '红参' },
  en: { keys: ['g', 'i', 'n', 's', 'e', 'n', 'g'], text: 'ginseng' },
};

/** Attract loop → barrier-free → typing → product → list → way → back → start over, in `locale`. */
export async function visitByKeypad(kiosk: KioskPage, locale: Locale): Promise<void> {
  kiosk.locale = locale;
  const { page } = kiosk;
  const keypad = new Keypad(page);
  const { keys, candidate, text } = typed[locale];

  // The first press of any key leads to the languages; the barrier-free start stands below them.
  await keypad.press('ArrowDown');
  expect(await keypad.focused()).toContain(textOf('zh-CN', 'attract.start'));
  await keypad.activate(page.getByRole('button', { name: textOf('zh-CN', 'action.barrierFree') }));
  await expect(page.locator('html')).toHaveAttribute('data-barrier-free', '');
  await expect(page.locator('[inert]')).toHaveCount(0);
  if (locale !== 'zh-CN') {
    await keypad.activate(page.getByRole('banner').locator(`button[lang="${locale}"]`));
    await expect(page.locator('html')).toHaveAttribute('lang', locale);
  }

  // The search opens with the keys of the screen under the ring.
  await keypad.activate(kiosk.bar.getByRole('button', { name: kiosk.text('action.search') }));
  const keyboard = page.getByRole('group', { name: kiosk.text('keyboard.label') });
  for (const key of keys) await keypad.activate(keyboard.getByRole('button', { name: key, exact: true }));
  if (candidate) await keypad.activate(keyboard.getByRole('button', { name: candidate, exact: true }));
  await expect(kiosk.field).toHaveValue(text);
  await kiosk.waitForAnswer();
  await keypad.activate(keyboard.getByRole('button', { name: kiosk.text('keyboard.done') }));
  await expect(keyboard).toHaveCount(0);

  // The ring is on the first thing that was found.
  const first = kiosk.results.first().getByRole('button').first();
  await expect(first).toBeFocused();
  const name = await keypad.focused();
  await keypad.press('Enter');
  await expect(page.getByRole('article')).toBeVisible();
  await keypad.activate(page.getByRole('article').getByRole('button', { name: kiosk.text('list.add') }));
  await expect(kiosk.bar.getByRole('button', { name: /1/ })).toBeVisible();

  await keypad.activate(page.getByRole('article').getByRole('button', { name: kiosk.text('plan.showWay') }));
  await expect(page.getByRole('list', { name: kiosk.text('way.directions') })).toBeVisible();
  await keypad.activate(kiosk.bar.getByRole('button', { name: kiosk.text('action.back') }));
  await expect(page.getByRole('article')).toBeVisible();

  // Back, by the bar, to what had opened the page.
  await keypad.activate(kiosk.bar.getByRole('button', { name: kiosk.text('action.back') }));
  await expect(page.getByRole('article')).toHaveCount(0);
  await expect.poll(() => keypad.focused()).toBe(name);

  await keypad.activate(kiosk.bar.getByRole('button', { name: kiosk.text('action.startOver') }));
  await expect(kiosk.attract).toBeVisible();
  await expect(page.locator('html')).not.toHaveAttribute('data-barrier-free');
}
