/** `npm start`: build, then the kiosk in Electron; where that cannot run, the Node host with a browser. */
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { defaultPort, formatFlags, helpText, parseFlags, type Flags } from '../hosting/flags.ts';
import { buildAll } from './buildAll.ts';
import { fetchElectron, findElectron } from './electronBinary.ts';

const root = join(import.meta.dirname, '..', '..');
const say = (line: string) => void process.stdout.write(`${line}\n`);

/** Time for Electron to show its first page; then something is wrong with this machine's libraries. */
const electronReadyMs = 30_000;

function hasDisplay(): boolean {
  if (process.platform === 'win32' || process.platform === 'darwin') return true;
  return Boolean(process.env['DISPLAY'] ?? process.env['WAYLAND_DISPLAY']);
}

/** How a child ended: its exit code, or the signal that ended it. */
interface Ended {
  code: number;
  /** True when the operator asked for it (Ctrl-C, kill): then nothing else is started in its place. */
  wasAsked: boolean;
}

/** Exit code of a process that a signal ended, as shells count it. */
const signalCodes: Partial<Record<NodeJS.Signals, number>> = { SIGHUP: 129, SIGINT: 130, SIGKILL: 137, SIGSEGV: 139, SIGTERM: 143 };

/** Runs a child to its end, passing signals on. `onStart` may end it, `onText` sees what it prints. */
function run(
  command: string,
  args: readonly string[],
  watch: { onStart?: (kill: () => void) => void; onText?: (text: string) => void } = {},
): Promise<Ended> {
  return new Promise((resolve) => {
    const child = spawn(command, args, { cwd: root, stdio: ['inherit', 'pipe', 'inherit'] });
    let wasAsked = false;
    const forward = (signal: NodeJS.Signals) => {
      wasAsked ||= signal !== 'SIGHUP';
      child.kill(signal);
    };
    const signals: NodeJS.Signals[] = ['SIGINT', 'SIGTERM', 'SIGHUP'];
    signals.forEach((signal) => process.on(signal, forward));
    watch.onStart?.(() => void child.kill('SIGKILL'));
    child.stdout.on('data', (chunk: Buffer) => {
      process.stdout.write(chunk);
      watch.onText?.(chunk.toString('utf8'));
    });
    const finish = (code: number) => {
      signals.forEach((signal) => process.off(signal, forward));
      resolve({ code, wasAsked });
    };
    child.on('error', (error) => {
      say(error.message);
      finish(1);
    });
    child.on('close', (code, signal) => finish(code ?? (signal ? (signalCodes[signal] ?? 1) : 1)));
  });
}

/** Starts Electron. Resolves to its exit code, or to a reason when it ended before the kiosk was ready. */
export async function runElectron(
  binary: string,
  flags: Flags,
  readyLimitMs: number,
): Promise<{ exitCode: number } | { reason: string }> {
  // Chromium's sandbox refuses to run as root; kiosks should have a user of their own (README, "Security").
  const isRoot = process.getuid?.() === 0;
  if (isRoot) say('Running as root: Chromium’s sandbox is off. Give the kiosk a user of its own.');
  let isReady = false;
  let limit: NodeJS.Timeout | undefined;
  const { code, wasAsked } = await run(binary, [...(isRoot ? ['--no-sandbox'] : []), '.', ...formatFlags(flags)], {
    onStart: (kill) => {
      limit = setTimeout(() => {
        if (!isReady) kill();
      }, readyLimitMs);
    },
    onText: (text) => {
      isReady ||= text.includes('Kiosk ready:');
    },
  });
  clearTimeout(limit);
  // 3: another kiosk runs already, which is no reason to open a second one by other means.
  if (isReady || wasAsked || code === 3) return { exitCode: code };
  return { reason: `Electron ended with code ${code} before the kiosk was ready` };
}

async function runNode(flags: Flags): Promise<number> {
  const port = ['--port', String(flags.port)];
  const address = flags.address === '127.0.0.1' ? [] : ['--host', flags.address];
  const { code } = await run(process.execPath, [join(root, 'main', 'node', 'main.ts'), ...port, ...address, ...formatFlags(flags)]);
}

/** Tries Electron as far as this machine allows; null when the Node host should run instead. */
async function tryElectron(flags: Flags): Promise<number | null> {
  const giveUp = (reason: string): number | null => {
    if (flags.host === 'electron') {
      process.stderr.write(`The Electron host cannot start: ${reason}\n`);
      return 1;
    }
    say(`${reason}: starting the Node host instead.`);
    return null;
  };
  if (!hasDisplay()) return giveUp('No display here');
  const installed = findElectron();
  const found = installed ? { binary: installed } : await fetchElectron(say);
  if ('reason' in found) return giveUp(`Electron could not be fetched (${found.reason})`);
  const ended = await runElectron(found.binary, flags);
  return 'reason' in ended ? giveUp(ended.reason) : ended.exitCode;
}

async function main(): Promise<number> {
  const outcome = parseFlags(process.argv.slice(2));
  if (outcome.kind === 'help') {
    say(helpText);
    return 0;
  }
  if (outcome.kind === 'error') {
    process.stderr.write(`${outcome.message}\n`);
    return 2;
  }
  const { flags } = outcome;
  if (flags.port !== defaultPort && flags.host === 'electron') {
    process.stderr.write('--port belongs to the Node host; leave it out with --host electron (see --help)\n');
    return 2;
  }
  await buildAll(say);
  const electronCode = flags.host === 'node' ? null : await tryElectron(flags);
  return electronCode ?? runNode(flags);
}

process.exitCode = await main();
