/** Each thing that a page or a keyboard could try, tried and refused. */
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { expect, test, type Kiosk } from '#tests/support/electronApp.ts';
import { attractButton } from '#tests/support/kioskScreen.ts';

/** What the kiosk wrote down as refused: `[what, detail]`. */
function denials(kiosk: Kiosk): [unknown, unknown][] {
  return kiosk
    .log()
    .flatMap((line) => (line.event === 'denied' ? [[line['what'], line['detail']] as [unknown, unknown]] : []));
}

/** Windows, pages in them, where they are, whether the first is the page that was marked, its zoom and its tools. */
function contentsOf(kiosk: Kiosk) {
  return kiosk.evaluate(async ({ BrowserWindow, webContents }) => {
    const contents = BrowserWindow.getAllWindows()[0]?.webContents;
    if (!contents) throw new Error('no window');
    return {
      windows: BrowserWindow.getAllWindows().length,
      contents: webContents.getAllWebContents().length,
      address: contents.getURL(),
      isSamePage: (await contents.executeJavaScript('window.marked === true')) as boolean,
      zoom: contents.getZoomFactor(),
      hasTools: contents.isDevToolsOpened(),
    };
  });
}

const untouched = { windows: 1, contents: 1, address: 'app://kiosk/', isSamePage: true, zoom: 1, hasTools: false };

const kioskTest = test.extend<{ kiosk: Kiosk }>({
  kiosk: async ({ startKiosk }, use) => {
    // A machine without camera would refuse for want of one, not for want of permission.
    const kiosk = await startKiosk({ arguments: ['--use-fake-device-for-media-stream'] });
    await expect(attractButton(kiosk.page)).toBeVisible();
    await kiosk.page.evaluate(() => Object.assign(window, { marked: true }));
    await use(kiosk);
    // Whatever was tried: one window, one page, still the same one.
    expect(await contentsOf(kiosk)).toEqual(untouched);
  },
});

kioskTest(
  'permissions: place, notifications, camera, microphone, screen, clipboard, MIDI, devices',
  async ({ kiosk }) => {
    const outcome = await kiosk.page.evaluate(async () => {
      const nameOf = (error: unknown) => (error instanceof Error ? error.name : String(error));
      const attempt = (work: () => Promise<unknown>) => work().then(() => 'allowed', nameOf);
      const media = () => navigator.mediaDevices;
      const device = navigator as unknown as Record<
        'usb' | 'hid' | 'serial' | 'bluetooth',
        { [request: string]: (o: object) => Promise<unknown> } | undefined
      >;
      return {
        place: await new Promise((resolve) =>
          navigator.geolocation.getCurrentPosition(
            () => resolve('allowed'),
            (error) => resolve(error.code),
          ),
        ),
        notifications: await Notification.requestPermission(),
        camera: await attempt(() => media().getUserMedia({ video: true })),
        microphone: await attempt(() => media().getUserMedia({ audio: true })),
        screen: await attempt(() => media().getDisplayMedia({ video: true })),
        clipboard: await attempt(() => navigator.clipboard.readText()),
        midi: await attempt(() => navigator.requestMIDIAccess({ sysex: true })),
        query: (await navigator.permissions.query({ name: 'geolocation' })).state,
        usb: await attempt(
          async () => device.usb?.['requestDevice']?.({ filters: [] }) ?? Promise.reject(new Error('none')),
        ),
      };
    });
    const allowed = Object.entries(outcome).filter(
      ([, answer]) => answer === 'allowed' || answer === 'granted' || answer === 'prompt',
    );
    expect(allowed).toEqual([]);
    expect(outcome).toMatchObject({
      place: 1,
      notifications: 'denied',
      camera: 'NotAllowedError',
      microphone: 'NotAllowedError',
      query: 'denied',
    });
  },
);

kioskTest('a new window', async ({ kiosk }) => {
  const opened = await kiosk.page.evaluate(() =>
    [window.open('https://example.com/'), window.open('app://kiosk/'), window.open('')].map(String),
  );
  expect(opened).toEqual(['null', 'null', 'null']);
  expect(denials(kiosk)).toEqual(
    expect.arrayContaining([
      ['window', 'https://example.com/'],
      ['window', 'app://kiosk/'],
    ]),
  );
});

for (const address of [
  'https://example.com/',
  'file:///etc/hostname',
  'app://other/',
  'app://kiosk/fallback.html',
  'data:text/html,x',
]) {
  kioskTest(`navigation by script to ${address}`, async ({ kiosk }) => {
    await kiosk.page.evaluate((target) => {
      location.href = target;
    }, address);
    // Some are refused by Chromium before the kiosk hears of them; the next turn of the page proves that it stayed.
    await kiosk.page.evaluate(
      () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))),
    );
    expect(await contentsOf(kiosk)).toEqual(untouched);
    if (address.startsWith('https:')) expect(denials(kiosk).map(([, detail]) => detail)).toContain(address);
  });
}

kioskTest('navigation by a link, in the same window and in a new one', async ({ kiosk }) => {
  for (const target of ['_self', '_blank', '_top']) {
    await kiosk.page.evaluate((name) => {
      const link = Object.assign(document.createElement('a'), { href: `https://example.com/${name}`, target: name });
      document.body.append(link);
      link.click();
      link.remove();
    }, target);
  }
  await expect
    .poll(() => denials(kiosk).map(([, detail]) => detail))
    .toEqual(
      expect.arrayContaining(['https://example.com/_self', 'https://example.com/_blank', 'https://example.com/_top']),
    );
});

kioskTest('a form sent elsewhere', async ({ kiosk }) => {
  const violated = await kiosk.page.evaluate(
    () =>
      new Promise<string>((resolve) => {
        document.addEventListener('securitypolicyviolation', (event) => resolve(event.effectiveDirective), {
          once: true,
        });
        const form = Object.assign(document.createElement('form'), { action: 'https://example.com/', method: 'post' });
        document.body.append(form);
        form.submit();
      }),
  );
  expect(violated).toBe('form-action');
});

kioskTest('a download', async ({ kiosk }) => {
  // Asked after the kiosk's own listener: what is not prevented by then would be saved.
  await kiosk.evaluate(({ session }) => {
    const prevented: boolean[] = [];
    Object.assign(globalThis, { prevented });
    session.fromPartition('kiosk').on('will-download', (event) => prevented.push(event.defaultPrevented));
  });
  const prevented = () => kiosk.evaluate(() => (globalThis as unknown as { prevented: boolean[] }).prevented);
  const ways = ['/index.html', 'data:application/octet-stream,kept', 'blob:'];
  for (const [tried, way] of ways.entries()) {
    await kiosk.page.evaluate((href) => {
      const address = href === 'blob:' ? URL.createObjectURL(new Blob(['kept'])) : href;
      const link = Object.assign(document.createElement('a'), { href: address, download: 'kept.bin' });
      document.body.append(link);
      link.click();
      link.remove();
    }, way);
    await expect.poll(prevented).toEqual(ways.slice(0, tried + 1).map(() => true));
  }
  expect(denials(kiosk).filter(([what]) => what === 'download')).toHaveLength(ways.length);
});

kioskTest('a web view', async ({ kiosk }) => {
  const kind = await kiosk.page.evaluate(() => {
    const view = document.createElement('webview');
    view.setAttribute('src', 'https://example.com/');
    document.body.append(view);
    return {
      isUnknown: view.constructor === HTMLElement || view instanceof HTMLUnknownElement,
      canLoad: 'loadURL' in view,
    };
  });
  expect(kind).toEqual({ isUnknown: true, canLoad: false });
});

kioskTest('requests to other places, by every way a page has', async ({ kiosk }) => {
  const outcome = await kiosk.page.evaluate(async () => {
    // Each attempt has its own host: what an attempt before it raised may arrive late.
    const violation = (host: string, add: () => void) =>
      new Promise<string>((resolve) => {
        document.addEventListener('securitypolicyviolation', (event) => {
          if (event.blockedURI.includes(host)) resolve(event.effectiveDirective);
        });
        add();
      });
    const element = (name: string, attributes: Record<string, string>) => () => {
      const made = document.createElement(name);
      for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
      document.body.append(made);
    };
    const failure = (work: () => Promise<unknown>) =>
      work().then(
        () => 'answered',
        (error: unknown) => (error as Error).name,
      );
    return {
      fetchOutside: await failure(() => fetch('https://example.com/')),
      fetchFile: await failure(() => fetch('file:///etc/hostname')),
      fetchOtherHost: await failure(() => fetch('app://other/')),
      beacon: await violation('beacon.example', () => void navigator.sendBeacon('https://beacon.example/', 'x')),
      socket: await violation('socket.example', () => void new WebSocket('wss://socket.example/')),
      localSocket: await violation('127.0.0.1:9', () => void new WebSocket('ws://127.0.0.1:9/')),
      eventSource: await violation('events.example', () => void new EventSource('https://events.example/')),
      picture: await violation('picture.example', element('img', { src: 'https://picture.example/x.png' })),
      script: await violation('script.example', element('script', { src: 'https://script.example/x.js' })),
      frame: await violation('frame.example', element('iframe', { src: 'https://frame.example/' })),
      plugin: await violation('plugin.example', element('object', { data: 'https://plugin.example/x.pdf' })),
      worker: await failure(async () => {
        new Worker('https://example.com/x.js');
      }),
    };
  });
  expect(outcome).toEqual({
    fetchOutside: 'TypeError',
    fetchFile: 'TypeError',
    fetchOtherHost: 'TypeError',
    beacon: 'connect-src',
    socket: 'connect-src',
    localSocket: 'connect-src',
    eventSource: 'connect-src',
    picture: 'img-src',
    script: 'script-src-elem',
    frame: 'frame-src',
    plugin: 'object-src',
    worker: 'SecurityError',
  });
});

kioskTest(
  'requests that the policy would let through are refused a second time, in the main process',
  async ({ kiosk }) => {
    const outcome = await kiosk.evaluate(async ({ session }) => {
      const kioskSession = session.fromPartition('kiosk');
      const answers: Record<string, string> = {};
      for (const address of ['https://example.com/', 'http://127.0.0.1:9/', 'wss://example.com/', 'app://other/']) {
        answers[address] = await kioskSession.fetch(address).then(
          (response) => `answered ${response.status}`,
          (error: Error) => error.message,
        );
      }
      return answers;
    });
    const refused = expect.stringMatching(/ERR_BLOCKED_BY_CLIENT|ERR_FAILED|ERR_UNKNOWN_URL_SCHEME/);
    expect(outcome).toEqual({
      'https://example.com/': refused,
      'http://127.0.0.1:9/': refused,
      'wss://example.com/': refused,
      'app://other/': 'answered 404', // From our own handler; it never leaves the program.
    });
    expect(denials(kiosk)).toEqual(
      expect.arrayContaining([
        ['request', 'https://example.com/'],
        ['request', 'http://127.0.0.1:9/'],
      ]),
    );
  },
);

kioskTest(
  'chords of a keyboard somebody plugged in: tools, reload, zoom, print, close, history, full screen',
  async ({ kiosk, machine }) => {
    test.skip(process.platform !== 'linux', 'real keys are sent through X');
    const env = { ...process.env, DISPLAY: machine.display };
    const press = (...keys: string[]) => promisify(execFile)('xdotool', ['key', '--delay', '20', ...keys], { env });
    await kiosk.page.evaluate(() => {
      const keys: string[] = [];
      Object.assign(window, { keys });
      addEventListener('keydown', (event) => {
        if (!/^(Control|Shift|Alt|Meta)$/.test(event.key)) keys.push(event.key);
      });
    });
    const keysSeen = () => kiosk.page.evaluate(() => (window as unknown as { keys: string[] }).keys);
    await press('j');
    await expect.poll(keysSeen).toEqual(['j']); // The window has the keyboard, and plain keys do arrive.
    await press(
      'ctrl+shift+i',
      'F12',
      'ctrl+r',
      'F5',
      'ctrl+shift+r',
      'ctrl+plus',
      'ctrl+minus',
      'ctrl+p',
      'ctrl+w',
      'ctrl+q',
    );
    await press('ctrl+n', 'ctrl+u', 'alt+Left', 'F11', 'alt+F4', 'ctrl+shift+j', 'XF86Back');
    await press('k');
    await expect.poll(keysSeen).toEqual(['j', 'k']);
    const isKiosk = await kiosk.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.isKiosk());
    expect(isKiosk).toBe(true);
  },
);

kioskTest('the menu of a long press, and a dropped file', async ({ kiosk }) => {
  const outcome = await kiosk.page.evaluate(() => {
    const isPrevented = (event: Event) => !document.body.dispatchEvent(event);
    return {
      menu: isPrevented(new MouseEvent('contextmenu', { bubbles: true, cancelable: true })),
      drag: isPrevented(new DragEvent('dragstart', { bubbles: true, cancelable: true })),
    };
  });
  expect(outcome).toEqual({ menu: true, drag: true });
});
