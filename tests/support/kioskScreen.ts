/** What visitors see, by role and name, for tests on either host. */
import { expect, type Locator, type Page } from '@playwright/test';
import { LOCALES, type Locale } from '../../db/model.ts';
import { textOf } from './texts.ts';

const startOverWords = new RegExp(`^(${LOCALES.map((locale) => textOf(locale, 'action.startOver')).join('|')})$`);

/** The start button of the attract loop; it is only there while nobody uses the kiosk. */
export function attractButton(page: Page, locale: Locale = 'zh-CN'): Locator {
  return page.getByRole('button', { name: textOf(locale, 'attract.start') });
}

/** The button that ends a visit; it is there on every screen of one. */
export function startOverButton(page: Page): Locator {
  return page.getByRole('button', { name: startOverWords });
}

/** Begins a visit. Resolves when its first screen takes touches: the tap that woke the kiosk must not press what appears beneath it. */
export async function touchStart(page: Page, locale: Locale): Promise<void> {
  await attractButton(page, locale).click();
  await expect(startOverButton(page)).toBeEnabled();
  await expect(page.locator('[inert]')).toHaveCount(0);
}

/** From the home screen of an English visit: types on the kiosk's own keyboard. Resolves when something was found. */
export async function searchFor(page: Page, word: string): Promise<void> {
  await page.getByRole('button', { name: textOf('en', 'action.search'), exact: true }).click();
  const keyboard = page.getByRole('group', { name: textOf('en', 'keyboard.label') });
  for (const letter of word) await keyboard.getByRole('button', { name: letter, exact: true }).click();
  await expect(page.getByRole('textbox', { name: textOf('en', 'search.field') })).toHaveValue(word);
  await expect(page.getByRole('button', { name: /^Products\s*[1-9]/ })).toBeVisible();
}

/** From results: opens the first product. Resolves to its name when its page shows. */
export async function openProduct(page: Page): Promise<string> {
  await page.getByRole('button', { name: /^Products\s*[1-9]/ }).click();
  const list = page.getByRole('list', { name: /result/ });
  await list.getByRole('button').first().click();
  await expect(page.getByRole('heading', { name: textOf('en', 'product.facts') })).toBeVisible();
  return page.getByRole('heading', { level: 1 }).innerText();
}

/** JavaScript for pages that Playwright cannot reach any more: whether the attract loop shows. */
export const isAttractScript = `[...document.querySelectorAll('button')].some((button) => button.textContent.includes('${textOf('zh-CN', 'attract.start')}'))`;
