/** What visitors do to take their list along, on whichever host. */
import { expect, type Locator, type Page } from '@playwright/test';
import type { KioskPage } from './kioskPage.ts';
import { readCodes, sharp, type View } from './phoneCamera.ts';

/** Presses the list's button of the first entries of an alphabetical list, many at once where there are many. */
export async function addFromIndex(
  kiosk: KioskPage,
  of: 'allProducts' | 'allExhibitors',
  count: number,
): Promise<void> {
  await kiosk.act('home');
  await kiosk.press(kiosk.page.getByRole('button', { name: kiosk.text(`home.${of}`) }));
  const add = kiosk.page.getByRole('main').locator('button[aria-pressed="false"]');
  await expect(add.first()).toBeVisible();
  await add.evaluateAll((buttons, most) => {
    for (const button of buttons.slice(0, most)) (button as HTMLButtonElement).click();
  }, count);
}

const itemsOf = (page: Page): Locator => page.getByRole('main').locator('ol ul').getByRole('listitem');

/** Names of the list's items, in its order. */
export async function namesOf(kiosk: KioskPage): Promise<string[]> {
  await kiosk.act('myList');
  await expect(itemsOf(kiosk.page).first()).toBeVisible();
  return itemsOf(kiosk.page).locator('b > span:first-child').allInnerTexts();
}

/** Items told by the texts of codes: the first line of each, without its number. */
export const itemsIn = (texts: readonly string[]): string[] =>
  texts.flatMap((text) =>
    text
      .split('\n\n')
      .slice(1)
      .map((block) => (block.split('\n')[0] ?? '').replace(/^\d+\. /, '')),
  );

/** Reads all codes one after the other, as a visitor would. */
export async function scanAll(kiosk: KioskPage, view: View): Promise<string[]> {
  const { page } = kiosk;
  const codes = page.getByRole('region', { name: kiosk.text('takeAlong.codeLabel') });
  const next = page.getByRole('button', { name: kiosk.text('takeAlong.next') });
  const texts: string[] = [];
  for (;;) {
    const found = await readCodes(codes, view);
    expect(found).toHaveLength(1);
    texts.push(...found);
    if ((await next.count()) === 0 || (await next.getAttribute('aria-disabled')) === 'true') return texts;
    await kiosk.press(next);
  }
}

export const recallCodeOn = (kiosk: KioskPage): Promise<string> =>
  kiosk.page.getByText(/^[0-9A-Z]{4}(-[0-9A-Z]{1,4})+$/).innerText();

export async function typeCode(kiosk: KioskPage, code: string): Promise<void> {
  const keys = kiosk.page.getByRole('group', { name: kiosk.text('recall.keys') });
  for (const char of code.replaceAll('-', '')) await kiosk.press(keys.getByRole('button', { name: char, exact: true }));
  await kiosk.press(keys.getByRole('button', { name: kiosk.text('recall.open') }));
}

/**
 * Eight entries of both kinds → their code is read off the screen by a decoder that knows nothing of us and tells the same →
 * the list code typed on a second kiosk, with another data folder, opens the same list.
 */
export async function takeEightAlong(kiosk: KioskPage, startSecond: () => Promise<KioskPage>): Promise<void> {
  const { page } = kiosk;
  await kiosk.start('zh-CN');
  await kiosk.search('电池');
  for (const index of [0, 1, 2, 4, 5]) await kiosk.press(kiosk.results.nth(index).getByRole('button').nth(1));
  await addFromIndex(kiosk, 'allExhibitors', 3);
  await expect(kiosk.bar.getByRole('button', { name: `${kiosk.text('action.myList')} (8)` })).toBeVisible();
  const names = await namesOf(kiosk);
  expect(names).toHaveLength(8);
  const code = await recallCodeOn(kiosk);
  expect(code.replaceAll('-', '')).toHaveLength(21);

  await kiosk.press(page.getByRole('button', { name: kiosk.text('list.takeAlong') }));
  const texts = await scanAll(kiosk, sharp);
  // An exhibitor is told by both of its names in one line.
  expect(itemsIn(texts).map((told, index) => told.startsWith(names[index] ?? '?'))).toEqual(Array(8).fill(true));
  expect(texts.join('\n')).toMatch(/[가-힣]{2}/);
  expect(texts.join('\n').match(/展位 [A-G]\d\d/g)?.length).toBeGreaterThanOrEqual(7);

  const second = await startSecond();
  await second.start('zh-CN');
  await second.press(second.page.getByRole('button', { name: second.text('home.recall') }));
  await typeCode(second, code);
  await expect(second.page.getByRole('heading', { level: 1, name: second.text('list.title') })).toBeVisible();
  expect(await namesOf(second)).toEqual(names);
  expect(await recallCodeOn(second)).toBe(code);
}
