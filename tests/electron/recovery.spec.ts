/** A visitor must never meet a dead screen: what crashes, hangs or wakes up comes back at the attract loop. */
import { expect, inWindow, test, type Kiosk } from '#tests/support/electronApp.ts';
import { attractButton, isAttractScript, startOverButton, touchStart } from '#tests/support/kioskScreen.ts';

function recoveries(kiosk: Kiosk): unknown[] {
  return kiosk
    .log()
    .filter((line) => line.event === 'screen.recovering')
    .map((line) => [line['cause'], line['step']]);
}

test('a screen whose process is killed comes back at the attract loop', async ({ startKiosk }) => {
  const kiosk = await startKiosk();
  await touchStart(kiosk.page, 'en');
  await kiosk.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.webContents.forcefullyCrashRenderer());
  await expect
    .poll(() => recoveries(kiosk))
    .toEqual([[expect.stringMatching(/^render-process-gone: (killed|crashed)$/), 'reload']]);
  await expect.poll(() => inWindow(kiosk, isAttractScript)).toBe(true);
  // The bridge works again too: the screen has its catalogue.
  expect(await inWindow(kiosk, `window.kiosk.call('kiosk.beat', {})`)).toEqual({ ok: true, value: null });
  expect(kiosk.output().match(/Kiosk ready/g)).toHaveLength(1);
});

test('a screen that keeps failing becomes the static page, which tries again by itself', async ({ startKiosk }) => {
  const kiosk = await startKiosk();
  await expect(attractButton(kiosk.page)).toBeVisible();
  for (let failures = 1; failures <= 4; failures += 1) {
    await kiosk.evaluate(({ BrowserWindow }) =>
      BrowserWindow.getAllWindows()[0]?.webContents.forcefullyCrashRenderer(),
    );
    await expect.poll(() => recoveries(kiosk).length).toBe(failures);
    await expect.poll(() => inWindow(kiosk, 'document.readyState')).toBe('complete');
  }
  expect(recoveries(kiosk).map((entry) => (entry as string[])[1])).toEqual([
    'reload',
    'reload',
    'reload',
    'static-page',
  ]);
  const words = String(await inWindow(kiosk, 'document.body.textContent'));
  for (const greeting of ['请咨询工作人员', '직원에게 문의해 주세요', 'Please ask our staff'])
    expect(words).toContain(greeting);
  // It waits a minute; the test does not.
  const refresh = String(await inWindow(kiosk, `document.querySelector('meta[http-equiv=refresh]').content`));
  expect(refresh).toBe('60;url=/');
  await inWindow(
    kiosk,
    `{
    const sooner = document.createElement('meta');
    sooner.httpEquiv = 'refresh';
    sooner.content = '0;url=/';
    document.head.append(sooner);
  }`,
  );
  await expect.poll(() => inWindow(kiosk, isAttractScript)).toBe(true);
});

test('a screen stuck in an endless loop comes back', async ({ startKiosk }) => {
  test.setTimeout(180_000);
  const kiosk = await startKiosk();
  await touchStart(kiosk.page, 'ko');
  await kiosk.page.evaluate(() => {
    setTimeout(() => {
      for (;;);
    });
  });
  await expect.poll(() => recoveries(kiosk).length, { timeout: 60_000 }).toBeGreaterThan(0);
  await expect.poll(() => attractShows(kiosk), { timeout: 60_000 }).toBe(true);
});

/** Like `inWindow`, but a stuck page answers nothing at all, so it gets a second for it. */
async function attractShows(kiosk: Kiosk): Promise<boolean> {
  return kiosk.evaluate(async ({ BrowserWindow }, script) => {
    const contents = BrowserWindow.getAllWindows()[0]?.webContents;
    if (!contents || contents.isCrashed()) return false;
    const patience = new Promise<boolean>((resolve) => setTimeout(resolve, 1000, false));
    const answer = contents.executeJavaScript(script).catch(() => false) as Promise<boolean>;
    return Promise.race([answer, patience]);
  }, isAttractScript);
}

test('a machine that wakes up shows the attract loop, not the visit of yesterday', async ({ startKiosk }) => {
  const kiosk = await startKiosk();
  await touchStart(kiosk.page, 'en');
  await expect(startOverButton(kiosk.page)).toBeVisible();
  await kiosk.evaluate(({ powerMonitor }) => {
    powerMonitor.emit('resume');
  });
  await expect(attractButton(kiosk.page)).toBeVisible();
  await expect(startOverButton(kiosk.page)).toHaveCount(0);
});

test('Alt+F4 does not close the window; a real quit does', async ({ startKiosk }) => {
  const kiosk = await startKiosk();
  await expect(attractButton(kiosk.page)).toBeVisible();
  const isOpen = await kiosk.evaluate(({ BrowserWindow }) => {
    BrowserWindow.getAllWindows()[0]?.close();
    return BrowserWindow.getAllWindows().length;
  });
  expect(isOpen).toBe(1);
  const ended = kiosk.app.waitForEvent('close');
  kiosk.process.kill('SIGTERM');
  await ended;
  expect(kiosk.process.exitCode).toBe(0);
});

test('a window that its page closes is no end: the kiosk starts again', async ({ startKiosk }) => {
  const kiosk = await startKiosk();
  await expect(attractButton(kiosk.page)).toBeVisible();
  // The new process would be out of this test's hands, so it is only announced.
  await kiosk.evaluate(({ app }) => {
    app.relaunch = () => void process.stdout.write('starting again\n');
  });
  const ended = kiosk.app.waitForEvent('close');
  await kiosk.page.evaluate(() => window.close()).catch(() => undefined); // The page may be gone before it can answer.
  await ended;
  expect(kiosk.output()).toContain('starting again');
});
