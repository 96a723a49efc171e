/** Electron's binary: found, or fetched the official way with a bounded wait. */
import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const packageDir = join(import.meta.dirname, '..', '..', 'node_modules', 'electron');

/** About 110 MB; at 1 MB/s two minutes. Longer means nobody is waiting any more. */
const fetchLimitMs = 240_000;

/** A refusal is usually immediate; what takes longer gets a sign of life this often. */
const progressMs = 10_000;

/** Path of the installed binary, or null. Its package writes the name into path.txt. */
export function findElectron(): string | null {
  const pathFile = join(packageDir, 'path.txt');
  if (!existsSync(pathFile)) return null;
  const binary = join(packageDir, 'dist', readFileSync(pathFile, 'utf8').trim());
  return existsSync(binary) ? binary : null;
}

/** The installer prints stacks; the line with the cause of the cause is what somebody can act on. */
function reasonIn(complaint: string): string {
  const lines = complaint.split('\n').map((line) => line.trim());
  const line =
    lines.find((each) =>
      /ENOTFOUND|EAI_AGAIN|ECONN|ETIMEDOUT|ENOSPC|EACCES|certificate|Response code|no answer/.test(each),
    ) ??
    lines.find((each) => /error/i.test(each)) ??
    'it was refused';
  return line
    .replace(/^(\[cause\]: )?(\w*Error: )?/, '')
    .replace(/ \{$/, '')
    .slice(0, 160);
}

/** Runs the package's own installer (ELECTRON_MIRROR honoured). Resolves to the binary, or to why there is none. */
export function fetchElectron(say: (line: string) => void): Promise<{ binary: string } | { reason: string }> {
  say('Fetching Electron (about 110 MB; set ELECTRON_MIRROR to use another source)');
  return new Promise((resolve) => {
    const startedAt = performance.now();
    const installer = spawn(process.execPath, [join(packageDir, 'install.js')], {
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    let complaint = '';
    installer.stderr.on('data', (chunk: Buffer) => (complaint += chunk.toString('utf8')));
    const progress = setInterval(() => {
      say(`  still fetching, ${Math.round((performance.now() - startedAt) / 1000)} s`);
    }, progressMs);
    const limit = setTimeout(() => {
      complaint = `no answer within ${fetchLimitMs / 1000} s`;
      installer.kill('SIGKILL');
    }, fetchLimitMs);
    installer.on('close', () => {
      clearInterval(progress);
      clearTimeout(limit);
      const binary = findElectron();
      if (binary) return resolve({ binary });
      resolve({ reason: reasonIn(complaint) });
    });
    installer.on('error', (error) => resolve({ reason: error.message }));
  });
}
