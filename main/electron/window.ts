/** The one window: kiosk, sandboxed, shown when drawn, brought back when it fails. */
import { app, BrowserWindow, powerMonitor, powerSaveBlocker, screen, type Session } from 'electron';
import type { App } from '#app/createApp.ts';
import type { Log } from '#app/log.ts';
import { fallbackUrl, kioskUrl } from './appProtocol.ts';
import { lockContents } from './lockdown.ts';
import { createRecoveryLadder } from './recovery.ts';

/** A hung screen sends no event at all: without a beat for this long it is reloaded. The screen beats every 5 s. */
const silenceMs = 20_000;
/** An unresponsive screen gets this long to come back by itself. */
const unresponsiveGraceMs = 5000;
/** Chromium starts its GPU process again by itself; after this many deaths the kiosk does without it. */
const maxGpuFailures = 3;
/** The screen's paper colour, so that nothing flashes white before the first frame. */
const paperColour = '#F8F5EE';

/** Opens the kiosk's window and keeps it alive. `ready` runs once, when the screen has loaded. */
export function openWindow(options: {
  app: App;
  log: Log;
  session: Session;
  preload: string;
  windowed: boolean;
  ready: () => void;
}): BrowserWindow {
  const { log, windowed } = options;
  const window = new BrowserWindow({
    kiosk: !windowed,
    fullscreen: !windowed,
    frame: windowed,
    width: 1080,
    height: 1300,
    show: false,
    autoHideMenuBar: true,
    backgroundColor: paperColour,
    webPreferences: {
      session: options.session,
      preload: options.preload,
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webSecurity: true,
      webviewTag: false,
      devTools: !app.isPackaged,
      spellcheck: false,
      disableDialogs: true,
      navigateOnDragDrop: false,
      backgroundThrottling: false,
    },
  });
  const contents = window.webContents;
  lockContents(contents, log);
  window.once('ready-to-show', () => window.show());
  contents.once('did-finish-load', options.ready);

  let isQuitting = false;
  app.once('before-quit', () => (isQuitting = true));
  window.on('close', (event) => {
    // Alt+F4 on a keyboard somebody plugged in; a real quit sets the flag first.
    if (!isQuitting && !windowed) event.preventDefault();
  });

  keepAlive(window, options);
  followMachine(window, options);
  void contents.loadURL(kioskUrl);
  return window;
}

function keepAlive(window: BrowserWindow, options: { app: App; log: Log }): void {
  const { log } = options;
  const contents = window.webContents;
  const ladder = createRecoveryLadder();
  const monotonicMs = () => performance.now();
  let lastBeatMs: number | null = null;

  const recover = (cause: string) => {
    if (window.isDestroyed()) return;
    lastBeatMs = null;
    const step = ladder.nextStep(monotonicMs());
    log('error', 'screen.recovering', { cause, step });
    if (step === 'relaunch') {
      app.relaunch();
      app.exit(1);
      return;
    }
    void contents.loadURL(step === 'reload' ? kioskUrl : fallbackUrl).catch(() => {
      // A failed load raises did-fail-load, which climbs the next rung.
    });
  };

  // A stuck page takes its whole process with it: loading it anew there would wait for the page to let go. So the process
  // is ended, and its end, reported as render-process-gone, climbs the ladder.
  const endProcess = (cause: string) => {
    if (window.isDestroyed()) return;
    log('error', 'screen.stuck', { cause });
    lastBeatMs = null;
    contents.forcefullyCrashRenderer();
  };

  contents.on('render-process-gone', (_event, details) => recover(`render-process-gone: ${details.reason}`));
  contents.on('did-fail-load', (_event, code, text, _url, isMainFrame) => {
    // -3 is an aborted load, which our own reload causes.
    if (isMainFrame && code !== -3) recover(`did-fail-load: ${code} ${text}`);
  });
  contents.on('did-finish-load', () => {
    // Counts from here, so that a screen which never comes alive is noticed too. The static page does not beat.
    lastBeatMs = contents.getURL() === kioskUrl ? monotonicMs() : null;
  });
  contents.on('unresponsive', () => {
    const timer = setTimeout(() => endProcess('unresponsive'), unresponsiveGraceMs);
    const stay = () => clearTimeout(timer);
    contents.once('responsive', stay);
    contents.once('render-process-gone', stay);
  });
  let gpuFailures = 0;
  app.on('child-process-gone', (_event, details) => {
    log('error', 'process.gone', { type: details.type, reason: details.reason });
    if (details.type !== 'GPU' || ++gpuFailures < maxGpuFailures || app.commandLine.hasSwitch('disable-gpu')) return;
    // A graphics driver that keeps dying: slower pictures are better than none.
    app.relaunch({ args: [...process.argv.slice(1), '--disable-gpu'] });
    app.exit(1);
  });

  options.app.onSignal({ beat: () => (lastBeatMs = monotonicMs()) });
  const watch = setInterval(() => {
    if (lastBeatMs !== null && monotonicMs() - lastBeatMs > silenceMs) endProcess('no beat');
  }, 5000);
  window.on('closed', () => clearInterval(watch));
}

function followMachine(window: BrowserWindow, options: { app: App; windowed: boolean }): void {
  const contents = window.webContents;
  const settle = () => {
    // Pinch zoom comes back whenever the display changes (Electron issues 11216 and 13071).
    void contents.setVisualZoomLevelLimits(1, 1);
    contents.setZoomFactor(1);
    if (!options.windowed && !window.isKiosk()) window.setKiosk(true);
  };
  contents.on('did-finish-load', settle);
  screen.on('display-added', settle);
  screen.on('display-removed', settle);
  screen.on('display-metrics-changed', settle);
  window.on('leave-full-screen', settle);
  window.on('app-command', (event) => event.preventDefault());
  powerMonitor.on('resume', () => options.app.publish({ name: 'session.reset', payload: { reason: 'resume' } }));
  if (!options.windowed) powerSaveBlocker.start('prevent-display-sleep');
}
