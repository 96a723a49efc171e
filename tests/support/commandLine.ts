/** The catalogue's command line as other programs use it: a process with arguments, two streams and an exit code. */
import { spawn } from 'node:child_process';
import { join } from 'node:path';

const script = join(import.meta.dirname, '..', '..', 'main', 'cli', 'main.ts');

/** What is left of a run. */
export interface CommandRun {
  code: number | null;
  out: string;
  err: string;
}

/** Runs a command to its end. */
export function runCatalogue(...args: string[]): Promise<CommandRun> {
  const child = spawn(process.execPath, [script, ...args], { stdio: ['ignore', 'pipe', 'pipe'] });
  const run: CommandRun = { code: null, out: '', err: '' };
  child.stdout.on('data', (chunk: Buffer) => (run.out += chunk.toString('utf8')));
  child.stderr.on('data', (chunk: Buffer) => (run.err += chunk.toString('utf8')));
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => resolve({ ...run, code }));
  });
}

/** The result of a run with `--json`; fails unless standard output is exactly one line of it. */
export function jsonOf({ out, err }: CommandRun): Record<string, unknown> {
  const lines = out.split('\n');
  if (lines.length !== 2 || lines[1] !== '') throw new Error(`not one line: ${out}${err}`);
  return JSON.parse(lines[0] ?? '') as Record<string, unknown>;
}
