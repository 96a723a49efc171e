/** Starts the built kiosk in a real Electron for one test, and stops it again. */
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { _electron, test as base, type ElectronApplication, type Page } from '@playwright/test';
import { withDisplay } from './displayServer.ts';
import { ensureElectron, type ElectronRuntime } from './electronRuntime.ts';
import { stageApp } from './stageElectronApp.ts';
import { ensureSystemPackages } from './systemPackages.ts';

/** What one worker prepares once: a runtime, a screen, a staged copy of the app. */
interface Machine {
  runtime: ElectronRuntime;
  /** For DISPLAY; empty where windows need none. */
  display: string;
  /** Folder to give to the runtime. Links into the project: replace files there, never write into them. */
  appFolder: string;
}

/** One line of the kiosk's own log. */
interface LogLine {
  level: string;
  event: string;
  [field: string]: unknown;
}

/** A running kiosk. */
export interface Kiosk {
  app: ElectronApplication;
  process: ChildProcess;
  /** Runs a function in the main process, as Playwright's own `app.evaluate` does; it may run twice. */
  evaluate: ElectronApplication['evaluate'];
  /** The one window. After a crash Playwright gives a page up: use {@link inWindow} then. */
  page: Page;
  dataDir: string;
  /** Everything on standard output so far. */
  output: () => string;
  log: () => LogLine[];
}

/** How a kiosk is started. */
interface StartOptions {
  arguments?: readonly string[];
  /** Instead of the worker's staged app. */
  appFolder?: string;
}

interface Fixtures {
  /** Runs before each test by itself. */
  skipWithoutElectron: void;
  /** This test's own data folder, removed afterwards. */
  dataDir: string;
  /** Starts the kiosk; it is stopped when the test ends. */
  startKiosk: (options?: StartOptions) => Promise<Kiosk>;
  /** Starts the kiosk without a debugger, to its end. */
  runToExit: (commandLine: readonly string[]) => Promise<{ code: number | null; stdout: string; stderr: string }>;
}

const projectRoot = join(import.meta.dirname, '..', '..');
const say = (line: string) => console.log(line);

/** Chromium's sandbox refuses to run as root; everyone else keeps it. */
export const sandboxArguments = process.getuid?.() === 0 ? ['--no-sandbox'] : [];

const startTimeoutMs = 60_000;
/** A kiosk that does not quit by itself in this time is killed. */
const quitTimeoutMs = 10_000;
/** Making the runtime (download, build) the first time on a machine. */
const prepareTimeoutMs = 1_800_000;

function requireBuild(): void {
  const needed = ['main/electron.js', 'main/preload.cjs', 'renderer/index.html', 'catalogue/sample.sqlite'];
  const missing = needed.map((name) => join('dist', name)).filter((name) => !existsSync(join(projectRoot, name)));
  if (missing.length > 0)
    throw new Error(`The app is not built, missing ${missing.join(', ')}: run the build first (npm test does).`);
}

async function prepareMachine(use: (machine: Machine | { unavailable: string }) => Promise<void>): Promise<void> {
  const packages = ensureSystemPackages(['display', 'electron-libraries'], say);
  const runtime = packages.ok ? await ensureElectron(say) : { unavailable: packages.message };
  if ('unavailable' in runtime) {
    say(`Electron tests are skipped: ${runtime.unavailable}`);
    return use(runtime);
  }
  requireBuild();
  const temporary = await mkdtemp(join(tmpdir(), 'kiosk-electron-'));
  const screen = await withDisplay();
  try {
    const appFolder = join(temporary, 'app');
    await stageApp({ root: projectRoot, runtime, target: appFolder });
    await waitForPlaywright(appFolder);
    await use({ runtime, display: screen.display, appFolder });
  } finally {
    await screen.close();
    await rm(temporary, { recursive: true, force: true });
  }
}

/**
 * Makes a staged app that Playwright starts wait, before it opens a window, until Playwright has attached: a page that loads
 * meanwhile made the attaching hang in 1 of 20 starts. Playwright's own loader does the same but also adds 40 switches that
 * would hide whether ours work.
 */
export async function waitForPlaywright(appFolder: string): Promise<void> {
  const file = join(appFolder, 'package.json');
  const manifest = JSON.parse(await readFile(file, 'utf8')) as { main: string }; // Staged by us.
  const gate = `import { app } from 'electron';
if (process.argv.includes('--inspect=0')) {
  const isReady = app.whenReady();
  const isAttached = new Promise((resolve) => (globalThis.__playwright_run = resolve));
  app.whenReady = () => isAttached.then(() => isReady);
}
await import('./${manifest.main}');
`;
  await writeFile(join(appFolder, 'gate.js'), gate);
  await writeFile(file, JSON.stringify({ ...manifest, main: 'gate.js' }));
}

/** Playwright's `test` with a kiosk. Without Electron every test is skipped, with the reason. */
export const test = base.extend<
  Fixtures,
  { machineOrReason: Machine | { unavailable: string } } & { machine: Machine }
>({
  // Playwright reads the fixtures used from the parameter's pattern, so an empty one it must be.
  // eslint-disable-next-line no-empty-pattern
  machineOrReason: [async ({}, use) => prepareMachine(use), { scope: 'worker', timeout: prepareTimeoutMs }],
  machine: [
    async ({ machineOrReason }, use) => {
      // Only reached when the test was not skipped. A fixture of a whole worker cannot skip: Playwright would skip its first
      // test and let the others pass without running.
      if ('unavailable' in machineOrReason) throw new Error(machineOrReason.unavailable);
      await use(machineOrReason);
    },
    { scope: 'worker' },
  ],
  skipWithoutElectron: [
    async ({ machineOrReason }, use, testInfo) => {
      if ('unavailable' in machineOrReason) testInfo.skip(true, machineOrReason.unavailable);
      await use();
    },
    { auto: true },
  ],
  // eslint-disable-next-line no-empty-pattern
  dataDir: async ({}, use) => {
    const folder = await mkdtemp(join(tmpdir(), 'kiosk-data-'));
    await use(folder);
    await rm(folder, { recursive: true, force: true, maxRetries: 3 });
  },
  startKiosk: async ({ machine, dataDir }, use) => {
    const started: Pick<Kiosk, 'app' | 'process'>[] = [];
    await use(async (options = {}) => {
      const app = await _electron.launch({
        executablePath: machine.runtime.executable,
        args: [
          ...sandboxArguments,
          options.appFolder ?? machine.appFolder,
          '--data-dir',
          dataDir,
          ...(options.arguments ?? []),
        ],
        chromiumSandbox: sandboxArguments.length === 0,
        env: environmentFor(machine),
        timeout: startTimeoutMs,
      });
      const child = app.process(); // Playwright forgets it once it has ended.
      started.push({ app, process: child });
      let output = '';
      child.stdout?.on('data', (chunk: Buffer) => (output += chunk.toString()));
      const page = await app.firstWindow();
      await page.waitForLoadState();
      return {
        app,
        process: child,
        evaluate: evaluateIn(app),
        page,
        dataDir,
        output: () => output,
        log: () => readLog(dataDir),
      };
    });
    for (const kiosk of started) await stop(kiosk);
  },
  runToExit: async ({ machine }, use) => {
    await use((commandLine) => runToExit(machine, commandLine));
  },
});

export { expect } from '@playwright/test';

/** A real environment with the test's display; no Node options meant for the test runner. */
export function environmentFor(machine: { display: string }): Record<string, string> {
  const { NODE_OPTIONS: _, ELECTRON_RUN_AS_NODE: __, ...environment } = process.env;
  return { ...(environment as Record<string, string>), DISPLAY: machine.display };
}

/** Under load, V8's debugger sometimes loses an answer that nobody but itself refers to, and says so. */
function evaluateIn(app: ElectronApplication): ElectronApplication['evaluate'] {
  const evaluate = async (...call: Parameters<ElectronApplication['evaluate']>): Promise<unknown> => {
    for (;;) {
      try {
        return await app.evaluate(...call);
      } catch (error) {
        if (!(error as Error).message.includes('garbage collected')) throw error;
      }
    }
  };
  return evaluate as ElectronApplication['evaluate']; // Generic in what the function takes and gives; passed on as it is.
}

async function runToExit(machine: Machine, commandLine: readonly string[]) {
  const child = spawn(machine.runtime.executable, [...sandboxArguments, machine.appFolder, ...commandLine], {
    env: environmentFor(machine),
    stdio: ['ignore', 'pipe', 'pipe'],
    timeout: startTimeoutMs,
  });
  let stdout = '';
  let stderr = '';
  child.stdout.on('data', (chunk: Buffer) => (stdout += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (stderr += chunk.toString()));
  const [code] = (await once(child, 'close')) as [number | null];
  return { code, stdout, stderr };
}

/** The whole log of a kiosk, oldest first; empty before its first line. */
export function readLog(dataDir: string): LogLine[] {
  const folder = join(dataDir, 'logs');
  if (!existsSync(folder)) return [];
  const files = readdirSync(folder).sort();
  const lines = files.flatMap((name) => readFileSync(join(folder, name), 'utf8').split('\n'));
  return lines.filter((line) => line !== '').map((line) => JSON.parse(line) as LogLine); // Written by the kiosk, one object a line.
}

async function stop({ app, process: child }: Pick<Kiosk, 'app' | 'process'>): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const timer = setTimeout(() => child.kill('SIGKILL'), quitTimeoutMs);
  const ended = once(child, 'exit');
  await app.close().catch(() => child.kill('SIGKILL')); // A crashed or hung one: it only has to end.
  await ended;
  clearTimeout(timer);
}

/**
 * Evaluates an expression in the kiosk's window through Electron, which works after a crash as well; null while there is no
 * page to evaluate it in. The value must be JSON.
 */
export function inWindow(kiosk: Kiosk, expression: string): Promise<unknown> {
  return kiosk.evaluate(async ({ BrowserWindow }, code) => {
    const contents = BrowserWindow.getAllWindows()[0]?.webContents;
    if (!contents || contents.isCrashed()) return null;
    const value: unknown = await contents.executeJavaScript(code).catch(() => null);
    return value;
  }, expression);
}
