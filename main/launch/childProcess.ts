/** A child process that lives and dies with this one. */
import { spawn } from 'node:child_process';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..', '..');

/** How a child ended: its exit code, or the signal that ended it. */
export interface Ended {
  code: number;
  /** True when the operator asked for it (Ctrl-C, kill): then nothing else is started in its place. */
  wasAsked: boolean;
}

/** Exit code of a process that a signal ended, as shells count it. */
const signalCodes: Partial<Record<NodeJS.Signals, number>> = {
  SIGHUP: 129,
  SIGINT: 130,
  SIGKILL: 137,
  SIGSEGV: 139,
  SIGTERM: 143,
};

/** Runs a child to its end, passing signals on. `onStart` may end it, `onText` sees what it prints. */
export function runChild(
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
      process.stdout.write(`${error.message}\n`);
      finish(1);
    });
    child.on('close', (code, signal) => finish(code ?? (signal ? (signalCodes[signal] ?? 1) : 1)));
  });
}
