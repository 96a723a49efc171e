/** A list on paper, where the installer has asked for it. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '#tests/support/electronApp.ts';
import { openProduct, searchFor, touchStart } from '#tests/support/kioskScreen.ts';
import { textOf } from '#tests/support/texts.ts';

const setPrinting = (dataDir: string, printing: object) =>
  writeFileSync(join(dataDir, 'settings.json'), JSON.stringify({ printing }));

/** Puts a product on the list and opens the codes of the list. */
async function openCodes(page: Parameters<typeof touchStart>[0]): Promise<void> {
  await touchStart(page, 'en');
  await searchFor(page, 'battery');
  await openProduct(page);
  await page
    .getByRole('button', { name: /^Add .* to my list$/ })
    .first()
    .click();
  await page.getByRole('button', { name: /^My list/ }).click();
  await page.getByRole('button', { name: textOf('en', 'list.takeAlong') }).click();
  await expect(page.getByRole('region', { name: textOf('en', 'takeAlong.codeLabel') })).toBeVisible();
}

test('a list is printed into a PDF file of the folder that the settings name', async ({ startKiosk, dataDir }) => {
  const folder = join(dataDir, 'lists');
  setPrinting(dataDir, { to: 'pdf', folder });
  const { page } = await startKiosk();
  await openCodes(page);
  await page.getByRole('button', { name: textOf('en', 'print.start') }).click();
  await expect(page.getByText(textOf('en', 'print.done'))).toBeVisible();
  const [file = ''] = readdirSync(folder);
  expect(file).toMatch(/^list-[\dTZ-]+\.pdf$/);
  expect(readFileSync(join(folder, file)).subarray(0, 5).toString()).toBe('%PDF-');
});

test('a printer that is not there is told, and the way without paper stays', async ({ startKiosk, dataDir }) => {
  setPrinting(dataDir, { to: 'receipt', printer: 'no such printer' });
  const { page } = await startKiosk();
  await openCodes(page);
  await page.getByRole('button', { name: textOf('en', 'print.start') }).click();
  await expect(page.getByText(textOf('en', 'print.failed'))).toBeVisible();
});

test('without the setting there is no such button', async ({ startKiosk }) => {
  const { page } = await startKiosk();
  await openCodes(page);
  await expect(page.getByRole('button', { name: textOf('en', 'print.start') })).toHaveCount(0);
});
