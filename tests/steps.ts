/** Runs a command and tells how it went. */
import { spawn } from 'node:child_process';
import { join } from 'node:path';

/** Folder of the project. */
export const root = join(import.meta.dirname, '..');

/** What a finished command left behind. */
export interface Finished {
  code: number;
  output: string;
  seconds: number;
}

/** Runs one of the project's own tools; output is passed through when `isLoud`, and kept either way. */
export function runTool(
  command: string,
  args: readonly string[],
  options: { isLoud?: boolean; env?: Record<string, string> } = {},
): Promise<Finished> {
  const startedAt = performance.now();
  // Building in this process sets NODE_ENV to production; tests of components need React's development build.
  const { NODE_ENV: _production, ...environment } = process.env;
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd: root,
      env: {
        ...environment,
        PATH: `${join(root, 'node_modules', '.bin')}${process.platform === 'win32' ? ';' : ':'}${process.env['PATH'] ?? ''}`,
        FORCE_COLOR: '0',
        ...options.env,
      },
      stdio: ['ignore', 'pipe', 'pipe'],
      shell: process.platform === 'win32',
    });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.on('data', (chunk: Buffer) => {
        output += chunk.toString('utf8');
        if (options.isLoud) process.stdout.write(chunk);
      });
    }
    child.on('error', (error) => resolve({ code: 1, output: error.message, seconds: 0 }));
    child.on('close', (code) => resolve({ code: code ?? 1, output, seconds: (performance.now() - startedAt) / 1000 }));
  });
}
