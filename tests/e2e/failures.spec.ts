import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { LOCALES } from '../../db/model.ts';
import { brokenCatalogues } from '../fixtures/brokenCatalogues.ts';
import { KioskPage } from '../support/kioskPage.ts';
import { freshDataDir, startNodeHost, type NodeHost } from '../support/nodeHost.ts';
import { textOf } from '../support/texts.ts';

const root = join(import.meta.dirname, '..', '..');
let host: NodeHost | undefined;

/** One of each kind; tests/db tries every one of them on the opening itself. */
const kinds = new Set([
  'missing',
  'empty',
  'text file',
  'truncated to half',
  'flipped schema root',
  'newer',
  'directory',
]);
const broken = brokenCatalogues.filter(({ name }) => kinds.has(name));

/** Puts the whole sample catalogue at `path`, making its folder. */
function putSample(path: string): void {
  mkdirSync(dirname(path), { recursive: true });
  copyFileSync(join(root, 'dist', 'catalogue', 'sample.sqlite'), path);
}

test.afterEach(() => host?.close());

/** The kiosk works: a visitor can find a product. */
async function expectWorking(page: Page): Promise<void> {
  const kiosk = new KioskPage(page);
  await kiosk.start('zh-CN');
  await kiosk.search('红参');
  await kiosk.results.first().getByRole('button').first().tap();
  await expect(page.getByRole('article')).toBeVisible();
}

/** The explaining screen: in three languages, large, and free of accessibility faults. */
async function expectAskStaff(page: Page): Promise<void> {
  for (const locale of LOCALES) {
    const section = page.locator(`section[lang="${locale}"]`);
    await expect(section.getByRole('heading')).toHaveText(textOf(locale, 'askStaff.title'));
    await expect(section).toContainText(textOf(locale, 'askStaff.text'));
    await expect(section).toBeInViewport({ ratio: 1 });
  }
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id }) => id)).toEqual([]);
}

for (const { name, spoil } of broken) {
  test(`a published catalogue (${name}) gives way to the embedded one`, async ({ page }) => {
    const dataDir = freshDataDir();
    const published = join(dataDir, 'catalogue', 'published.sqlite');
    putSample(published);
    spoil(published);
    host = await startNodeHost({ dataDir });
    await page.goto(host.url);
    await expectWorking(page);
  });

  test(`when the embedded catalogue is broken (${name}), the screen sends visitors to the staff`, async ({ page }) => {
    const dataDir = freshDataDir();
    const catalogue = join(dataDir, 'embedded.sqlite');
    putSample(catalogue);
    spoil(catalogue);
    host = await startNodeHost({ dataDir, script: 'tests/support/hostWith.ts', args: ['--catalogue', catalogue] });
    await page.goto(host.url);
    await expectAskStaff(page);
  });
}

test('from a kiosk that shows nothing staff can be called; when nothing answers any more it does not look as if', async ({
  page,
}) => {
  const dataDir = freshDataDir();
  const catalogue = join(dataDir, 'nowhere.sqlite');
  host = await startNodeHost({ dataDir, script: 'tests/support/hostWith.ts', args: ['--catalogue', catalogue] });
  await page.goto(host.url);
  const call = page.getByRole('button', { name: new RegExp(textOf('ko', 'action.callStaff')) });
  await call.click();
  for (const locale of LOCALES) {
    await expect(page.getByRole('complementary')).toContainText(textOf(locale, 'callLine.calling'));
  }
  await expect(call).toHaveCount(0);
  await fetch(new URL('/api/staff.cancelCall', host.url), {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: '{}',
  });
  await expect(page.getByRole('complementary')).toHaveCount(0);
  host.process.kill('SIGKILL');
  await call.click();
  await expect(call).toHaveCount(0);
  await expect(page.getByRole('complementary')).toHaveCount(0);
});

test('a kiosk without a catalogue opens by itself once it is repaired', async ({ page }) => {
  const dataDir = freshDataDir();
  const catalogue = join(dataDir, 'nowhere.sqlite');
  host = await startNodeHost({ dataDir, script: 'tests/support/hostWith.ts', args: ['--catalogue', catalogue] });
  await page.clock.install();
  await page.goto(host.url);
  await expectAskStaff(page);
  const { url, process: first } = host;
  first.kill('SIGKILL');
  const { port } = new URL(url);
  const repaired = await startNodeHost({ args: ['--port', port] });
  await page.clock.fastForward(11_000);
  await expect(new KioskPage(page).attract).toBeVisible();
  repaired.close();
});

test('a data folder that cannot be written is no obstacle', async ({ page }) => {
  const dataDir = freshDataDir();
  const file = join(dataDir, 'a-file');
  writeFileSync(file, '');
  host = await startNodeHost({ dataDir: join(file, 'inside') });
  await page.goto(host.url);
  await expectWorking(page);
});

test('missing pictures leave a drawing and the name, never a broken frame', async ({ page }) => {
  const dataDir = freshDataDir();
  putSample(join(dataDir, 'catalogue', 'published.sqlite'));
  mkdirSync(join(dataDir, 'catalogue', 'media'));
  host = await startNodeHost({ dataDir });
  await page.goto(host.url);
  const kiosk = new KioskPage(page);
  await kiosk.start('en');
  await kiosk.search('battery');
  await expect(kiosk.results.first()).toBeVisible();
  await expect(page.locator('main img')).toHaveCount(0);
  await kiosk.results.first().getByRole('button').first().tap();
  await expect(page.getByRole('article').getByRole('img').first()).toBeVisible();
  await expect(page.locator('article img')).toHaveCount(0);
});

test('settings that make no sense are named and their defaults used', async ({ page }) => {
  const dataDir = freshDataDir();
  writeFileSync(join(dataDir, 'settings.json'), '{"defaultLocale":"ko","idleTimeoutSeconds":"soon","colour":"red"}');
  host = await startNodeHost({ dataDir });
  await page.goto(host.url);
  await expect(page.locator('html')).toHaveAttribute('lang', 'ko');
  await expectWorking(page);
});

test('the static page of last resort needs no script and no catalogue', async ({ browser }) => {
  host = await startNodeHost();
  const page = await browser.newPage({ javaScriptEnabled: false, viewport: { width: 1080, height: 1920 } });
  await page.goto(`${host.url}fallback.html`);
  await expect(page.getByRole('heading', { name: '请咨询工作人员' })).toBeVisible();
  await expect(page.getByRole('heading', { name: '직원에게 문의해 주세요' })).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Please ask our staff' })).toBeVisible();
  await page.close();
});

test('the host that dies under a visitor ends in words, not in a blank page', async ({ page }) => {
  host = await startNodeHost();
  await page.goto(host.url);
  const kiosk = new KioskPage(page);
  await kiosk.start('ko');
  host.process.kill('SIGKILL');
  await kiosk.act('programme');
  await expect(page.getByRole('heading', { level: 1, name: kiosk.text('trouble.title') })).toBeVisible();
  await expect(page.getByRole('button', { name: kiosk.text('trouble.retry') })).toBeVisible();
});

test.describe('the command line', () => {
  test('says what is wrong with a flag and ends with code 2', async () => {
    const { spawnSync } = await import('node:child_process');
    const node = join(root, 'node_modules', '.bin', 'node');
    const run = (...args: string[]) =>
      spawnSync(node, [join(root, 'main', 'launch', 'start.ts'), ...args], { encoding: 'utf8' });
    for (const [args, message] of [
      [['--bogus'], /--bogus/],
      [['--port', 'eighty'], /--port eighty: not a number from 0 to 65535/],
      [['--locale', 'fr'], /--locale fr: not one of ko, zh-CN, en/],
      [['--host', 'example.org'], /--host example.org/],
      [['extra'], /extra/],
    ] as const) {
      const { status, stderr, stdout } = run(...args);
      expect({ args, status, says: message.test(stderr), stdout }).toEqual({ args, status: 2, says: true, stdout: '' });
    }
    const help = run('--help');
    expect([help.status, /--data-dir/.test(help.stdout)]).toEqual([0, true]);
  });
});
