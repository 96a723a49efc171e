/** `npm start`: build, then the kiosk in Electron; where that cannot run, the Node host with a browser. */
import { join } from 'node:path';
import { defaultPort, formatFlags, helpText, parseFlags, type Flags } from '../hosting/flags.ts';
import { hasDisplay } from '../hosting/display.ts';
import { buildAll } from './buildAll.ts';
import { runChild } from './childProcess.ts';
import { fetchElectron, findElectron } from './electronBinary.ts';
import { runElectron } from './runElectron.ts';

const root = join(import.meta.dirname, '..', '..');
const say = (line: string) => void process.stdout.write(`${line}\n`);

/** Time for Electron to show its first page; then something is wrong with this machine's libraries. */
const electronReadyMs = 30_000;

async function runNode(flags: Flags): Promise<number> {
  const port = ['--port', String(flags.port)];
  const address = flags.address === '127.0.0.1' ? [] : ['--host', flags.address];
  const host = join(root, 'main', 'node', 'main.ts');
  const { code } = await runChild(process.execPath, [host, ...port, ...address, ...formatFlags(flags)]);
  return code;
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
  if (!hasDisplay(process.env, process.platform)) return giveUp('No display here');
  const installed = findElectron();
  const found = installed ? { binary: installed } : await fetchElectron(say);
  if ('reason' in found) return giveUp(`Electron could not be fetched (${found.reason})`);
  const ended = await runElectron(found.binary, flags, electronReadyMs);
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
