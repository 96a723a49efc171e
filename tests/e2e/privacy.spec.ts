import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '../support/browserTest.ts';

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
