import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { expect, test } from '../support/browserTest.ts';
import { KioskPage } from '../support/kioskPage.ts';
import { startNodeHost } from '../support/nodeHost.ts';
import { recallCodeOn } from '../support/takingAlong.ts';
import { textOf } from '../support/texts.ts';

test('a visit leaves nothing in the browser and nothing on the disk', async ({ kiosk, host, context }) => {
  const { page } = kiosk;
  await kiosk.start('ko');
  await kiosk.search('비밀검색어');
  await kiosk.act('startOver');
  await expect(kiosk.attract).toBeVisible();
  const kept = await page.evaluate(async () => ({
    local: localStorage.length,
    session: sessionStorage.length,
    databases: (await indexedDB.databases()).length,
    caches: (await caches.keys()).length,
    workers: (await navigator.serviceWorker.getRegistrations()).length,
    cookies: document.cookie,
  }));
  expect({ ...kept, jar: await context.cookies() }).toEqual({
    local: 0,
    session: 0,
    databases: 0,
    caches: 0,
    workers: 0,
    cookies: '',
    jar: [],
  });
  const files = readdirSync(host.dataDir, { recursive: true, encoding: 'utf8', withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  for (const file of files) expect(readFileSync(join(file.parentPath, file.name), 'utf8')).not.toContain('비밀검색어');
});

test('the page may load nothing but its own files, and every answer says so', async ({ kiosk, host }) => {
  const { page } = kiosk;
  for (const path of ['', 'fallback.html', 'media/beauty-p001', 'api/kiosk.start', 'nowhere']) {
    const response = await page.request.get(host.url + path);
    expect([path, response.headers()['content-security-policy']]).toEqual([
      path,
      expect.stringContaining("default-src 'none'"),
    ]);
  }
  const blocked = await page.evaluate(async () => {
    const violations: string[] = [];
    document.addEventListener('securitypolicyviolation', (event) => violations.push(event.effectiveDirective));
    const script = document.createElement('script');
    script.textContent = 'window.injected = true';
    document.head.append(script);
    const style = document.createElement('style');
    style.textContent = 'body { display: none }';
    document.head.append(style);
    await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 0)));
    return {
      violations: violations.sort(),
      injected: 'injected' in window,
      shown: getComputedStyle(document.body).display,
    };
  });
  expect(blocked).toEqual({ violations: ['script-src-elem', 'style-src-elem'], injected: false, shown: 'block' });
});

/** Files below a folder that hold one of the texts, in either encoding that Chromium and Node write. */
function filesWith(folder: string, texts: readonly string[]): string[] {
  const needles = texts.flatMap((text) => [
    Buffer.from(text, 'utf8'),
    Buffer.from(text, 'utf16le'),
    Buffer.from(encodeURIComponent(text), 'latin1'),
  ]);
  return readdirSync(folder, { recursive: true, encoding: 'utf8', withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => {
      const content = readFileSync(path);
      return needles.some((needle) => content.includes(needle));
    });
}

test('after a whole visit neither the browser’s profile nor the data folder nor a log knows what was typed, opened, listed or called for', async () => {
  // Not the anonymous window that a kiosk opens: even an ordinary profile must stay empty.
  const profile = mkdtempSync(join(tmpdir(), 'kiosk-profile-'));
  const host = await startNodeHost();
  const executablePath = process.env['KIOSK_CHROMIUM'];
  const context = await chromium.launchPersistentContext(profile, {
    ...(executablePath === undefined ? {} : { executablePath }),
    viewport: { width: 1080, height: 1920 },
    hasTouch: true,
  });
  const typed = ['비밀검색어', 'geheimwortsuche', '保密搜索词'];
  const page = context.pages()[0] ?? (await context.newPage());
  await page.goto(host.url);
  const kiosk = new KioskPage(page);
  await kiosk.start('en');
  for (const text of typed) await kiosk.search(text);
  await kiosk.search('3304');
  await kiosk.results.first().getByRole('button').first().tap();
  await expect(page.getByRole('article')).toBeVisible();
  const name = (await page.getByRole('heading', { level: 1 }).innerText()).replaceAll('\u2060', '');
  await page.getByRole('button', { name: kiosk.text('list.addLong') }).tap();
  await page.getByRole('button', { name: kiosk.text('plan.showWay') }).tap();
  await expect(page.getByRole('list', { name: kiosk.text('way.directions') })).toBeVisible();
  await kiosk.act('myList');
  const listCode = await recallCodeOn(kiosk);
  await page.getByRole('button', { name: kiosk.text('list.takeAlong') }).tap();
  await expect(page.getByRole('region', { name: kiosk.text('takeAlong.codeLabel') })).toBeVisible();
  await kiosk.act('callStaff');
  await page.getByRole('button', { name: kiosk.text('callReason.medical') }).tap();
  await expect(page.getByRole('complementary')).toBeVisible();
  await page.getByRole('button', { name: kiosk.text('callStaff.cancel') }).tap();
  await kiosk.act('home');
  await page.getByRole('button', { name: kiosk.text('privacy.link') }).tap();
  await page.getByRole('button', { name: kiosk.text('privacy.forget') }).tap();
  await expect(kiosk.attract).toBeVisible();
  expect(await context.cookies()).toEqual([]);
  await context.close();
  const secrets = [...typed, name, listCode, listCode.replaceAll('-', '')];
  expect(filesWith(profile, secrets)).toEqual([]);
  expect(filesWith(host.dataDir, [...secrets, 'medical', '3304'])).toEqual([]);
  // The search above must be able to find something, or it proves nothing.
  expect(filesWith(host.dataDir, ['host.ready']).length).toBeGreaterThan(0);
  host.close();
  rmSync(profile, { recursive: true, force: true });
});

test('the attract loop leads to what the kiosk stores, in its own language, and from there home', async ({ kiosk }) => {
  const { page } = kiosk;
  await kiosk.press(page.getByRole('button', { name: textOf('zh-CN', 'privacy.link') }));
  await expect(page.getByRole('heading', { level: 1, name: textOf('zh-CN', 'privacy.title') })).toBeVisible();
  await expect(page.locator('[inert]')).toHaveCount(0);
  await kiosk.act('back');
  await expect(page.getByRole('heading', { level: 1, name: kiosk.text('home.title') })).toBeVisible();
});
