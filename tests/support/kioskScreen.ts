/** What visitors see, by role and name, for tests on either host. */
import { expect, type Locator, type Page } from '@playwright/test';

/** Locales with the words of their start button. */
const startWords = { 'zh-CN': '触摸屏幕，开始查找', ko: '눌러서 찾아보세요', en: 'Touch to search' } as const;
const startOverWords = /^(重新开始|새로 시작|Start over)$/;

/** The start button of the attract loop; it is only there while nobody uses the kiosk. */
export function attractButton(page: Page, locale: keyof typeof startWords = 'zh-CN'): Locator {
  return page.getByRole('button', { name: startWords[locale] });
}

/** The button that ends a visit; it is there on every screen of one. */
export function startOverButton(page: Page): Locator {
  return page.getByRole('button', { name: startOverWords });
}

/** Begins a visit. Resolves when its first screen takes touches: the tap that woke the kiosk must not press what appears beneath it. */
export async function touchStart(page: Page, locale: keyof typeof startWords): Promise<void> {
  await attractButton(page, locale).click();
  await expect(startOverButton(page)).toBeEnabled();
  await expect(page.locator('[inert]')).toHaveCount(0);
}

/** From the home screen of an English visit: types on the kiosk's own keyboard. Resolves when something was found. */
export async function searchFor(page: Page, word: string): Promise<void> {
  await page.getByRole('button', { name: 'Search', exact: true }).click();
  const keyboard = page.getByRole('group', { name: 'On-screen keyboard' });
  for (const letter of word) await keyboard.getByRole('button', { name: letter, exact: true }).click();
  await expect(page.getByRole('textbox', { name: 'Search products and companies' })).toHaveValue(word);
  await expect(page.getByRole('button', { name: /^Products\s*[1-9]/ })).toBeVisible();
}

/** From results: opens the first product. Resolves to its name when its page shows. */
export async function openProduct(page: Page): Promise<string> {
  await page.getByRole('button', { name: /^Products\s*[1-9]/ }).click();
  const list = page.getByRole('list', { name: /result/ });
  await list.getByRole('button').first().click();
  await expect(page.getByRole('heading', { name: 'Trade facts' })).toBeVisible();
  return page.getByRole('heading', { level: 1 }).innerText();
}

/** JavaScript for pages that Playwright cannot reach any more: whether the attract loop shows. */
export const isAttractScript = `[...document.querySelectorAll('button')].some((button) => button.textContent.includes('${startWords['zh-CN']}'))`;
