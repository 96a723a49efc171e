/** Entry of the Electron host. The only file that reads arguments and paths there. */
import { join } from 'node:path';
import { app, Menu, session as sessions, type BrowserWindow } from 'electron';
import { helpText, parseFlags, type Flags } from '../hosting/flags.ts';
import { startStaffBoard } from '../hosting/http/staffBoard.ts';
import { startCore, type ProgramFiles } from '../hosting/startCore.ts';
import { kioskUrl, registerKioskScheme, serveKiosk } from './appProtocol.ts';
import { connectIpc } from './ipcHost.ts';
import { lockSession, silenceNetwork } from './lockdown.ts';
import { printSheet } from './printing.ts';
import { openWindow } from './window.ts';

/** Switches of Chromium and Electron that installers and tests may add; they are not ours to judge. */
const foreignSwitch =
  /^--(no-sandbox|inspect|remote-debugging-|disable-|enable-|ozone-|force-|use-|lang=|js-flags|in-process-|password-store|user-data-dir)/;

/** Arguments of ours: everything after the program and, when run from a folder, that folder. */
function ownArguments(): string[] {
  const given = process.argv.slice(1).filter((argument) => !foreignSwitch.test(argument));
  return app.isPackaged ? given : given.slice(1);
}

function programFiles(): ProgramFiles {
  // Bundled to dist/main, beside dist/renderer. SQLite cannot read inside an archive, so a packaged catalogue
  // stands outside it, in the resources folder.
  const dist = join(import.meta.dirname, '..');
  const catalogue = app.isPackaged ? join(process.resourcesPath, 'catalogue') : join(dist, 'catalogue');
  return {
    rendererDir: join(dist, 'renderer'),
    embeddedCatalogue: join(catalogue, 'sample.sqlite'),
    officeThread: join(import.meta.dirname, 'office.js'),
    embeddedMediaDir: app.isPackaged ? join(catalogue, 'media') : join(dist, '..', 'assets', 'catalogue', 'media'),
  };
}

function run(flags: Flags): void {
  const files = programFiles();
  const core = startCore(flags, files);
  const { app: kiosk, log } = core;
  // Chromium's own files of this run; the visitor session itself stays in memory.
  app.setPath('userData', join(core.dataDir, 'electron'));
  if (!app.requestSingleInstanceLock()) {
    process.stderr.write('The kiosk is already running.\n');
    app.exit(3);
    return;
  }
  process.on('uncaughtException', (error) =>
    log('error', 'main.uncaught', { error: error.message, stack: error.stack ?? '' }),
  );
  process.on('unhandledRejection', (reason) => log('error', 'main.unhandled', { error: String(reason) }));
  silenceNetwork();
  registerKioskScheme();
  // Asked for by whoever starts it as root, where the sandbox cannot be: enableSandbox() would win over the switch, and
  // every child process then refuses to start.
  if (!app.commandLine.hasSwitch('no-sandbox')) app.enableSandbox();
  Menu.setApplicationMenu(null);
  let window: BrowserWindow | null = null;

  // Top-level await would hold back "ready" in an ES module, hence then().
  void app.whenReady().then(() => {
    // Without "persist:" the partition lives in memory only.
    const session = sessions.fromPartition('kiosk');
    lockSession(session, log);
    serveKiosk(session, { app: kiosk, rendererDir: files.rendererDir });
    connectIpc({ app: kiosk, log, screen: () => (window && !window.isDestroyed() ? window.webContents : null) });
    void startStaffBoard({
      desk: kiosk.staffDesk,
      settings: core.settings.staffBoard,
      rendererDir: files.rendererDir,
      log,
    });
    const { printing } = core.settings;
    if (printing !== null) {
      kiosk.onSignal({
        print: () => {
          if (!window || window.isDestroyed()) return;
          void printSheet(window.webContents, printing, { log, now: () => new Date() }).then((isDone) =>
            kiosk.publish({ name: 'visit.printed', payload: { isDone } }),
          );
        },
      });
    }
    kiosk.onSignal({
      sessionEnded: () => {
        // Both: clearData() passes over what pages of our own scheme stored (seen in Electron 33.2.1).
        void session.clearStorageData();
        void session.clearData();
        window?.webContents.navigationHistory.clear();
      },
    });
    window = openWindow({
      app: kiosk,
      log,
      session,
      preload: join(import.meta.dirname, 'preload.cjs'),
      windowed: flags.windowed,
      ready: () => {
        log('info', 'host.ready', { host: 'electron', version: process.versions['electron'] ?? '' });
        process.stdout.write(`Kiosk ready: Electron ${process.versions['electron']} at ${kioskUrl}\n`);
      },
    });
  });
  app.on('second-instance', () => window?.focus());
  app.on('window-all-closed', () => {
    // Not raised when the kiosk quits on purpose. A page can close its window; a kiosk without one is a dead screen.
    if (!flags.windowed) app.relaunch();
    app.quit();
  });
  app.on('will-quit', () => void kiosk.close());
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => app.quit());
}

/** `pavilion-kiosk catalogue COMMAND`: no window, only the answer. */
async function runCommand(args: readonly string[]): Promise<void> {
  const { embeddedCatalogue, embeddedMediaDir } = programFiles();
  const { runCatalogueCommand } = await import('../cli/runCommand.ts');
  app.exit(await runCatalogueCommand(args, { file: embeddedCatalogue, mediaDir: embeddedMediaDir }));
}

const [command, ...commandArguments] = ownArguments();
const outcome = parseFlags(command === 'catalogue' ? [] : ownArguments());
if (command === 'catalogue') void runCommand(commandArguments);
else if (outcome.kind === 'run') run(outcome.flags);
else {
  (outcome.kind === 'help' ? process.stdout : process.stderr).write(
    `${outcome.kind === 'help' ? helpText : outcome.message}\n`,
  );
  app.exit(outcome.kind === 'help' ? 0 : 2);
}
