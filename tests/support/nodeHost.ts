/** A Node host in a process of its own, as an installer starts it. */
import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..', '..');
const node = join(root, 'node_modules', '.bin', 'node');

/** A running host. */
export interface NodeHost {
  url: string;
  dataDir: string;
  process: ChildProcess;
  close: () => void;
}

/** A fresh data folder for one test. */
export function freshDataDir(): string {
  return mkdtempSync(join(tmpdir(), 'kiosk-data-'));
}

/** Starts a host on a free port and waits for its "Kiosk ready" line. `script` defaults to the real entry. */
export async function startNodeHost(
  options: { dataDir?: string; script?: string; args?: string[] } = {},
): Promise<NodeHost> {
  const dataDir = options.dataDir ?? freshDataDir();
  const script = options.script ?? join('main', 'node', 'main.ts');
  // No display: the host must not open a browser of its own beside the test's.
  const { DISPLAY: _display, WAYLAND_DISPLAY: _wayland, ...env } = process.env;
  const child = spawn(node, [join(root, script), '--port', '0', '--data-dir', dataDir, ...(options.args ?? [])], {
    cwd: root,
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const url = await new Promise<string>((resolve, reject) => {
    let output = '';
    const read = (chunk: Buffer) => {
      output += chunk.toString('utf8');
      const ready = /Kiosk ready: .* at (http\S+)/.exec(output);
      if (ready?.[1]) resolve(ready[1]);
    };
    child.stdout.on('data', read);
    child.stderr.on('data', read);
    child.on('exit', (code) => reject(new Error(`the host ended with code ${code}: ${output}`)));
  });
  return {
    url,
    dataDir,
    process: child,
    close: () => {
      child.kill('SIGKILL');
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
}
