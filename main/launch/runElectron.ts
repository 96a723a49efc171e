/** Electron as a child: until it is ready somebody must be able to give up on it. */
import { formatFlags, type Flags } from '../hosting/flags.ts';
import { runChild } from './childProcess.ts';

/** Starts Electron. Resolves to its exit code, or to a reason when it ended before the kiosk was ready. */
export async function runElectron(
  binary: string,
  flags: Flags,
  readyLimitMs: number,
): Promise<{ exitCode: number } | { reason: string }> {
  // Chromium's sandbox refuses to run as root; kiosks should have a user of their own (README, "Security").
  const isRoot = process.getuid?.() === 0;
  if (isRoot) process.stdout.write('Running as root: Chromium’s sandbox is off. Give the kiosk a user of its own.\n');
  let isReady = false;
  let limit: NodeJS.Timeout | undefined;
  const { code, wasAsked } = await runChild(binary, [...(isRoot ? ['--no-sandbox'] : []), '.', ...formatFlags(flags)], {
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
