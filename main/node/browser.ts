/** Opens an installed Chromium, Chrome or Edge on the kiosk, when there is a display. */
import { spawn, type ChildProcess } from 'node:child_process';
import { accessSync, constants, mkdirSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import type { Log } from '#app/log.ts';
import { hasDisplay } from '../hosting/display.ts';

const names = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'microsoft-edge',
  'microsoft-edge-stable',
];

const windowsPlaces = [
  ['Google', 'Chrome', 'Application', 'chrome.exe'],
  ['Microsoft', 'Edge', 'Application', 'msedge.exe'],
];

const macPlaces = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

/** A browser that dies is opened again: at once a few times, then patiently; a dark screen helps nobody. */
const quickRestarts = 5;

/** Time before a restart: quick at first, patient when it keeps failing. */
const restartDelayMs = { quick: 5000, patient: 60_000 };

/** A browser that lived this long was well; counting starts again. */
const healthyAfterMs = 5 * 60_000;

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false; // Not there or not ours to run: try the next place.
  }
}

/** The first installed browser, or null. */
function findBrowser(environment: NodeJS.ProcessEnv, platform: NodeJS.Platform): string | null {
  const places =
    platform === 'win32'
      ? [environment['ProgramFiles'], environment['ProgramFiles(x86)'], environment['LOCALAPPDATA']].flatMap((folder) =>
          folder ? windowsPlaces.map((place) => join(folder, ...place)) : [],
        )
      : platform === 'darwin'
        ? macPlaces
        : (environment['PATH'] ?? '').split(delimiter).flatMap((folder) => names.map((name) => join(folder, name)));
  return places.find(isExecutable) ?? null;
}

function browserArguments(options: { url: string; windowed: boolean; profileDir: string }, isRoot: boolean): string[] {
  return [
    ...(options.windowed ? ['--window-size=1080,1300'] : ['--kiosk']),
    `--app=${options.url}`,
    `--user-data-dir=${options.profileDir}`,
    '--incognito',
    '--no-first-run',
    '--no-default-browser-check',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    '--disable-translate',
    '--disable-pinch',
    '--overscroll-history-navigation=0',
    '--noerrdialogs',
    '--disable-session-crashed-bubble',
    // Nothing outside this machine is ever looked up.
    '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost',
    // Chromium's sandbox refuses to run as root; kiosks should have a user of their own.
    ...(isRoot ? ['--no-sandbox'] : []),
  ];
}

/** Opens the browser if there is one and a display; says what happened in one line. */
export function openBrowser(options: { url: string; windowed: boolean; profileDir: string; log: Log }): {
  message: string;
  close: () => void;
} {
  const nothing = { close: () => {} };
  if (!hasDisplay(process.env, process.platform)) {
    return { ...nothing, message: `No display here: open ${options.url} in a browser.` };
  }
  const browser = findBrowser(process.env, process.platform);
  if (!browser) {
    return { ...nothing, message: `No Chromium, Chrome or Edge found: open ${options.url} in a browser.` };
  }
  let child: ChildProcess | null = null;
  let isClosing = false;
  let restarts = 0;
  let openedAtMs = 0;
  let timer: NodeJS.Timeout | undefined;
  const open = () => {
    try {
      mkdirSync(options.profileDir, { recursive: true });
    } catch (error) {
      options.log('warn', 'browser.profile', { error: (error as Error).message });
    }
    openedAtMs = performance.now();
    child = spawn(browser, browserArguments(options, process.getuid?.() === 0), { stdio: 'ignore' });
    child.on('error', (error) => options.log('error', 'browser.failed', { error: error.message }));
    child.on('exit', (code) => {
      options.log('warn', 'browser.exited', { code });
      if (isClosing || options.windowed) return;
      restarts = performance.now() - openedAtMs > healthyAfterMs ? 1 : restarts + 1;
      timer = setTimeout(open, restarts <= quickRestarts ? restartDelayMs.quick : restartDelayMs.patient);
    });
  };
  open();
  return {
    message: `Opening ${browser}.`,
    close: () => {
      isClosing = true;
      clearTimeout(timer);
      child?.kill();
    },
  };
}
