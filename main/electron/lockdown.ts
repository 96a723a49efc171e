/** Deny by default: what the screen may never do. Source: Electron's security checklist; field-study section 5. */
import { app, type Session, type WebContents } from 'electron';
import type { Log } from '#app/log.ts';
import { kioskUrl } from './appProtocol.ts';

/** Switches that must be set before the application is ready: nothing is looked up or fetched by Chromium itself. */
export function silenceNetwork(): void {
  app.commandLine.appendSwitch('host-resolver-rules', 'MAP * ~NOTFOUND');
  for (const name of [
    'disable-background-networking',
    'disable-component-update',
    'disable-domain-reliability',
    'disable-sync',
    'dns-prefetch-disable',
    'no-pings',
  ]) {
    app.commandLine.appendSwitch(name);
  }
  app.commandLine.appendSwitch('overscroll-history-navigation', '0');
  app.commandLine.appendSwitch('disable-pinch');
  // Attract loop and sounds must not wait for a gesture, and no media key may control them.
  app.commandLine.appendSwitch(
    'disable-features',
    'HardwareMediaKeyHandling,MediaRouter,Translate,WebRtcHideLocalIpsWithMdns',
  );
}

/** Refuses permissions, devices, downloads and every request that leaves the kiosk. */
export function lockSession(session: Session, log: Log): void {
  const refused = (what: string, detail: string) => log('warn', 'denied', { what, detail: detail.slice(0, 200) });
  session.setPermissionRequestHandler((_contents, permission, answer) => {
    refused('permission', permission);
    answer(false);
  });
  session.setPermissionCheckHandler(() => false);
  session.setDevicePermissionHandler(() => false);
  session.setDisplayMediaRequestHandler((_request, answer) => answer({}));
  session.setSpellCheckerEnabled(false);
  session.on('will-download', (event, item) => {
    refused('download', item.getURL());
    event.preventDefault();
  });
  for (const name of ['select-usb-device', 'select-hid-device', 'select-serial-port'] as const) {
    // The three events differ only in what they would select; all are cancelled alike.
    session.on(name as 'select-hid-device', (event, _details, select) => {
      event.preventDefault();
      select(null);
    });
  }
  session.webRequest.onBeforeRequest((request, answer) => {
    const isOwn = /^(app:\/\/kiosk\/|data:|blob:|devtools:)/.test(request.url);
    if (!isOwn) refused('request', request.url);
    answer({ cancel: !isOwn });
  });
}

/** Keys that a visitor with a keyboard may use; chords and function keys reach neither page nor browser. */
function isAllowedKey(input: Electron.Input): boolean {
  if (input.control || input.meta || input.alt) return false;
  return !/^F\d{1,2}$|^Browser|^Launch|^ContextMenu$/.test(input.key);
}

/** Refuses navigation, windows, web views and chords for one screen. */
export function lockContents(contents: WebContents, log: Log): void {
  const refused = (what: string, detail: string) => log('warn', 'denied', { what, detail: detail.slice(0, 200) });
  contents.on('will-navigate', (event) => {
    // The static page goes back to the kiosk by itself.
    if (event.url === kioskUrl) return;
    refused('navigation', event.url);
    event.preventDefault();
  });
  contents.on('will-frame-navigate', (event) => {
    if (event.isMainFrame && event.url === kioskUrl) return;
    refused('frame-navigation', event.url);
    event.preventDefault();
  });
  // Calls between browsers would open UDP sockets. Per page, because Electron ignores Chromium's switch for it.
  contents.setWebRTCIPHandlingPolicy('disable_non_proxied_udp');
  contents.on('will-attach-webview', (event) => event.preventDefault());
  contents.setWindowOpenHandler(({ url }) => {
    refused('window', url);
    return { action: 'deny' };
  });
  contents.on('before-input-event', (event, input) => {
    if (!isAllowedKey(input)) event.preventDefault();
  });
  contents.on('context-menu', (event) => event.preventDefault());
}
