/** A screen for tests with real windows: the desktop's own, or a virtual one. */
import { execFile, spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import type { Readable } from 'node:stream';
import { setTimeout as delay } from 'node:timers/promises';

/** Portrait and landscape kiosks (1080x1920, 1920x1080) both fit. */
const screen = '1920x1920x24';
/** Xvfb was up in well under a second here; a loaded CI machine may need longer. */
const startTimeoutMs = 15_000;
const windowManagerTimeoutMs = 5_000;
const stopTimeoutMs = 2_000;

/**
 * The display to put in a started program's DISPLAY. On Linux that is the present one if it answers, otherwise a new Xvfb
 * with openbox (without a window manager, "full screen" is ignored), stopped by `close` or when this process ends. Elsewhere
 * windows need no display and it is empty. Throws when Xvfb is needed and missing.
 */
export async function withDisplay(): Promise<{ display: string; close(): Promise<void> }> {
  const present = process.env['DISPLAY'] ?? '';
  if (process.platform !== 'linux' || (present !== '' && (await succeeds('getdisplaygeometry', present)))) {
    return { display: present, close: async () => {} };
  }
  const started: ChildProcess[] = [];
  const killAll = () => {
    for (const child of started) child.kill();
  };
  process.once('exit', killAll);
  const close = async () => {
    process.off('exit', killAll);
    // The window manager first, so that it does not complain about a lost display.
    for (const child of started.toReversed()) await stop(child);
    started.length = 0;
  };
  try {
    const display = await startXvfb(started);
    await startWindowManager(display, started);
    return { display, close };
  } catch (error) {
    await close();
    throw error;
  }
}

async function startXvfb(started: ChildProcess[]): Promise<string> {
  // Xvfb finds a free number itself and writes it to descriptor 3 once it takes connections.
  const settings = ['-displayfd', '3', '-screen', '0', screen, '-nolisten', 'tcp', '-noreset'];
  const xvfb = spawnTied(['Xvfb', ...settings], process.env, 'pipe');
  started.push(xvfb);
  const numberPipe = xvfb.stdio[3] as Readable; // A 'pipe' of a child is readable on our side.
  const number = await new Promise<string>((resolve, reject) => {
    const fail = (why: string) => reject(new Error(`No display: Xvfb ${why}. Install xvfb, or set DISPLAY.`));
    const timer = setTimeout(() => fail(`did not start within ${startTimeoutMs / 1000} s`), startTimeoutMs);
    let text = '';
    numberPipe.on('data', (chunk: Buffer) => {
      text += chunk.toString();
      if (!text.endsWith('\n')) return;
      clearTimeout(timer);
      resolve(text.trim());
    });
    xvfb.once('error', (error) => fail(`could not be started (${error.message})`));
    xvfb.once('exit', (code) => {
      clearTimeout(timer);
      fail(`ended with code ${code}`);
    });
  });
  numberPipe.destroy();
  return `:${number}`;
}

/** Waits until openbox manages the windows. Without openbox, tests still have a screen, only not an exact full screen. */
async function startWindowManager(display: string, started: ChildProcess[]): Promise<void> {
  const openbox = spawnTied(['openbox', '--sm-disable'], { ...process.env, DISPLAY: display }, 'ignore');
  started.push(openbox);
  const manager = { isRunning: true };
  openbox.once('error', () => (manager.isRunning = false)); // Not installed.
  openbox.once('exit', () => (manager.isRunning = false));
  const giveUpAt = Date.now() + windowManagerTimeoutMs;
  // Only a window manager knows desktops, so this fails until there is one. xdotool tells no earlier sign.
  while (manager.isRunning && Date.now() < giveUpAt && !(await succeeds('get_num_desktops', display))) await delay(30);
}

/** Of util-linux; a killed test worker runs no exit handler, and would leave a display behind at every abort. */
const setpriv = '/usr/bin/setpriv';
const endWithParent = existsSync(setpriv) ? [setpriv, '--pdeathsig', 'TERM', '--'] : [];

/** A child that does not keep this process alive, nor outlives it. `extra` is its descriptor 3. */
function spawnTied(commandLine: string[], env: NodeJS.ProcessEnv, extra: 'pipe' | 'ignore'): ChildProcess {
  const [command = '', ...rest] = [...endWithParent, ...commandLine];
  const child = spawn(command, rest, { env, stdio: ['ignore', 'ignore', 'ignore', extra] });
  child.unref();
  return child;
}

async function stop(child: ChildProcess): Promise<void> {
  if (child.pid === undefined || child.exitCode !== null || child.signalCode !== null) return;
  const ended = once(child, 'exit');
  const timer = setTimeout(() => child.kill('SIGKILL'), stopTimeoutMs);
  child.kill();
  await ended;
  clearTimeout(timer);
}

/** Whether xdotool can do this on the display; also no when xdotool is not installed. */
function succeeds(xdotoolCommand: string, display: string): Promise<boolean> {
  return new Promise((resolve) => {
    const options = { env: { ...process.env, DISPLAY: display }, timeout: windowManagerTimeoutMs };
    execFile('xdotool', [xdotoolCommand], options, (error) => resolve(error === null));
  });
}
