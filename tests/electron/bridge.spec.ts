/** The two doors into the program, IPC and `app://`: only the kiosk's own screen gets in, only published files get out. */
import { join } from 'node:path';
import { expect, test } from '#tests/support/electronApp.ts';

const forbidden = { ok: false, error: { code: 'FORBIDDEN', message: 'not the kiosk screen', details: null } };

test('answers the screen, and nobody else who has got hold of the preload script', async ({ startKiosk, machine }) => {
  const kiosk = await startKiosk();
  const own = await kiosk.page.evaluate(async () => {
    const { kiosk: bridge } = window as unknown as { kiosk: { call(name: string, input: unknown): Promise<unknown> } };
    return [
      await bridge.call('kiosk.beat', {}),
      await bridge.call('no.such', {}),
      await bridge.call('kiosk.beat', { more: 1 }),
    ];
  });
  expect(own).toMatchObject([
    { ok: true, value: null },
    { error: { code: 'UNKNOWN_METHOD' } },
    { error: { code: 'INVALID_INPUT' } },
  ]);

  const preload = join(machine.appFolder, 'dist', 'main', 'preload.cjs');
  const answers = await kiosk.evaluate(async ({ BrowserWindow, session }, preloadFile) => {
    const call = `window.kiosk.call('catalogue.highlights', { locale: 'en' })`;
    const ask = async (address: string, partition: string | null) => {
      const stranger = new BrowserWindow({
        show: false,
        webPreferences: {
          preload: preloadFile,
          sandbox: true,
          ...(partition === null ? {} : { session: session.fromPartition(partition) }),
        },
      });
      try {
        await stranger.loadURL(address);
        return (await stranger.webContents.executeJavaScript(call)) as unknown;
      } finally {
        stranger.destroy();
      }
    };
    return {
      otherAddress: await ask('data:text/html,<p>stranger', null),
      blank: await ask('about:blank', null),
      // Our own address, but not the kiosk's window.
      secondWindow: await ask('app://kiosk/', 'kiosk'),
    };
  }, preload);
  expect(answers).toEqual({ otherAddress: forbidden, blank: forbidden, secondWindow: forbidden });
  const refused = kiosk.log().filter((line) => line.event === 'ipc.refused');
  expect(refused.length).toBeGreaterThanOrEqual(3);
});

test('refuses a frame inside the screen, were there ever one', async ({ startKiosk }) => {
  const kiosk = await startKiosk();
  // The policy forbids frames, so the main process is asked to judge one as if it had come: a message in its name.
  const answer = await kiosk.evaluate(async ({ BrowserWindow, ipcMain }) => {
    const contents = BrowserWindow.getAllWindows()[0]?.webContents;
    const handlers = (ipcMain as unknown as { _invokeHandlers: Map<string, (...given: unknown[]) => unknown> })
      ._invokeHandlers;
    const handler = handlers.get('kiosk:call');
    if (!contents || !handler) throw new Error('no window or no handler');
    const ask = (senderFrame: unknown) => handler({ sender: contents, senderFrame }, 'kiosk.beat', {});
    const { mainFrame } = contents;
    return {
      inner: await ask({ parent: mainFrame, url: 'app://kiosk/' }),
      elsewhere: await ask({ parent: null, url: 'https://example.com/app://kiosk/' }),
      gone: await ask(null),
      own: await ask(mainFrame),
    };
  });
  expect(answer).toEqual({ inner: forbidden, elsewhere: forbidden, gone: forbidden, own: { ok: true, value: null } });
});

test('serves no file outside the built screen, however the path is written', async ({ startKiosk }) => {
  const kiosk = await startKiosk();
  const paths = [
    '../package.json', '%2e%2e/package.json', '..%2fpackage.json', '%2e%2e%2f%2e%2e%2fpackage.json', '..%5cpackage.json',
    'assets/..%2f..%2fmain%2felectron.js', 'assets/%2e%2e/%2e%2e/catalogue/sample.sqlite', '/etc/hostname', '//etc/hostname',
    '%2fetc%2fhostname', 'index.html%00.css', '%', 'assets', 'assets/', 'no-such.js', 'media/..%2f..%2fpackage.json',
    'media/%2e%2e%2fsample.sqlite', 'media/', 'media/1%00',
  ]; // prettier-ignore
  const answers = await kiosk.evaluate(async ({ session }, tried) => {
    const kioskSession = session.fromPartition('kiosk');
    const found: Record<string, number> = {};
    for (const path of tried) found[path] = (await kioskSession.fetch(`app://kiosk/${path}`)).status;
    const post = await kioskSession.fetch('app://kiosk/', { method: 'POST', body: 'x' });
    const head = await kioskSession.fetch('app://kiosk/', { method: 'HEAD' });
    return { found, post: post.status, head: [head.status, (await head.text()).length] };
  }, paths);
  expect(answers.found).toEqual(Object.fromEntries(paths.map((path) => [path, 404])));
  expect([answers.post, answers.head]).toEqual([405, [200, 0]]);
});
