/** The window, and what a page in it may know and do. */
import { expect, test } from '#tests/support/electronApp.ts';
import { attractButton, touchStart } from '#tests/support/kioskScreen.ts';

/** What a visitor's page could find in `window` if it were not sandboxed. */
interface PageGlobals {
  require?: unknown;
  process?: unknown;
  module?: unknown;
  kiosk: Record<string, unknown>;
}

test('fills the whole screen, as a kiosk without frame and menu', async ({ startKiosk }) => {
  const { evaluate, page } = await startKiosk();
  await expect(attractButton(page)).toBeVisible();
  const state = () =>
    evaluate(({ BrowserWindow, Menu, screen }) => {
      const windows = BrowserWindow.getAllWindows();
      const [window] = windows;
      if (!window) throw new Error('no window');
      return {
        windows: windows.length,
        isKiosk: window.isKiosk(),
        isFullScreen: window.isFullScreen(),
        isVisible: window.isVisible(),
        coversDisplay: JSON.stringify(window.getBounds()) === JSON.stringify(screen.getPrimaryDisplay().bounds),
        hasMenu: Menu.getApplicationMenu() !== null,
      };
    });
  await expect
    .poll(state)
    .toEqual({ windows: 1, isKiosk: true, isFullScreen: true, isVisible: true, coversDisplay: true, hasMenu: false });
});

test('says once on standard output that it is ready', async ({ startKiosk, machine }) => {
  const { page, output } = await startKiosk();
  await expect(attractButton(page)).toBeVisible();
  await page.reload(); // A second load must not announce a second start.
  await expect(attractButton(page)).toBeVisible();
  expect(output()).toBe(`Kiosk ready: Electron ${machine.runtime.version} at app://kiosk/\n`);
});

test('shows a page without Node, isolated from the preload script and sandboxed', async ({ startKiosk }) => {
  const { evaluate, page } = await startKiosk();
  const preferences = await evaluate(({ BrowserWindow }) => {
    const contents = BrowserWindow.getAllWindows()[0]?.webContents as unknown as {
      getLastWebPreferences(): Record<string, unknown>; // Not documented, hence not typed; Electron's own tests use it.
    };
    const { nodeIntegration, nodeIntegrationInSubFrames, contextIsolation, sandbox, webSecurity, webviewTag } =
      contents.getLastWebPreferences();
    return { nodeIntegration, nodeIntegrationInSubFrames, contextIsolation, sandbox, webSecurity, webviewTag };
  });
  expect(preferences).toEqual({
    nodeIntegration: false,
    nodeIntegrationInSubFrames: false,
    contextIsolation: true,
    sandbox: true,
    webSecurity: true,
    webviewTag: false,
  });

  const seen = await page.evaluate(() => {
    const globals = window as unknown as PageGlobals;
    const bridge = Object.entries(globals.kiosk).map(([name, value]) => `${name}: ${typeof value}`);
    return {
      node: [
        typeof globals.require,
        typeof globals.process,
        typeof globals.module,
        typeof (globalThis as { Buffer?: unknown }).Buffer,
      ],
      bridge,
      isFrozen: Object.isFrozen(globals.kiosk),
      address: location.href,
    };
  });
  expect(seen).toEqual({
    node: ['undefined', 'undefined', 'undefined', 'undefined'],
    bridge: ['call: function', 'on: function'],
    isFrozen: true,
    address: 'app://kiosk/',
  });
});

test('sends the content security policy, and the page lives under it', async ({ startKiosk }) => {
  const { page } = await startKiosk();
  const headers = await page.evaluate(async () => {
    const response = await fetch('/');
    return {
      policy: response.headers.get('content-security-policy'),
      sniff: response.headers.get('x-content-type-options'),
    };
  });
  expect(headers.policy).toContain("default-src 'none'");
  expect(headers.policy).toContain("script-src 'self';");
  expect(headers.policy).not.toContain('unsafe');
  expect(headers.sniff).toBe('nosniff');

  const outcome = await page.evaluate(async () => {
    const refused = (add: () => void) =>
      new Promise<string>((resolve) => {
        document.addEventListener(
          'securitypolicyviolation',
          (event) => resolve(`${event.effectiveDirective} ${event.blockedURI}`),
          { once: true },
        );
        add();
      });
    const inlineScript = await refused(() => {
      const script = document.createElement('script');
      script.textContent = 'window.inlineRan = true';
      document.head.append(script);
    });
    const handler = await refused(() => {
      const picture = document.createElement('img');
      document.body.append(picture);
      picture.setAttribute('onerror', 'window.inlineRan = true');
      picture.src = 'data:,';
    });
    const inlineStyle = await refused(() => {
      const style = document.createElement('style');
      style.textContent = 'body { display: none }';
      document.head.append(style);
    });
    // The debugger lifts the ban for code it evaluates itself, so eval must run after this function has returned.
    const evaluation = await new Promise<string>((resolve) => {
      setTimeout(() => {
        try {
          resolve(`eval gave ${String(eval('6 * 7'))}`); // That it throws is the test.
        } catch (error) {
          resolve((error as Error).name);
        }
      });
    });
    return { inlineScript, handler, inlineStyle, evaluation, inlineRan: 'inlineRan' in window };
  });
  expect(outcome).toEqual({
    inlineScript: 'script-src-elem inline',
    handler: 'script-src-attr inline',
    inlineStyle: 'style-src-elem inline',
    evaluation: 'EvalError',
    inlineRan: false,
  });
});

test('starts a visit in each of the three languages', async ({ startKiosk }) => {
  const { page } = await startKiosk();
  for (const [locale, startOver] of [
    ['zh-CN', '重新开始'],
    ['ko', '새로 시작'],
    ['en', 'Start over'],
  ] as const) {
    await touchStart(page, locale);
    await expect(page.locator('html')).toHaveAttribute('lang', locale);
    await page.getByRole('button', { name: startOver }).click();
    await expect(attractButton(page)).toBeVisible();
  }
});
