/** `npm test`: every test there is. What the machine lacks is installed first. Ends with one line of counts. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildAll } from '../main/launch/buildAll.ts';
import { runStaticChecks } from './staticChecks.ts';
import { runTool } from './steps.ts';
import { ensureElectron } from './support/electronRuntime.ts';
import { ensureSystemPackages } from './support/systemPackages.ts';

interface Counts {
  passed: number;
  failed: number;
  skipped: number;
}

const say = (line: string) => void process.stdout.write(`${line}\n`);
const counts: Counts = { passed: 0, failed: 0, skipped: 0 };
const countsDir = mkdtempSync(join(tmpdir(), 'kiosk-test-counts-'));

function add(more: Partial<Counts>): void {
  counts.passed += more.passed ?? 0;
  counts.failed += more.failed ?? 0;
  counts.skipped += more.skipped ?? 0;
}

/** Runs a suite whose reporter writes its counts; a suite that wrote none has failed as a whole. */
async function runSuite(
  name: string,
  command: string,
  args: readonly string[],
  env: Record<string, string> = {},
): Promise<void> {
  say(`\n== ${name}`);
  const file = join(countsDir, `${name.replace(/\W+/g, '-')}.json`);
  const { code, seconds } = await runTool(command, args, { isLoud: true, env: { ...env, KIOSK_TEST_COUNTS: file } });
  let own: Counts = { passed: 0, failed: 1, skipped: 0 };
  try {
    own = JSON.parse(readFileSync(file, 'utf8')) as Counts;
  } catch {
    say(`${name} ended with code ${code} before it could count its tests`);
  }
  // A runner may fail for a reason no test shows, such as an error outside any test.
  if (code !== 0 && own.failed === 0) own.failed = 1;
  add(own);
  say(`${name}: ${own.passed} passed, ${own.failed} failed, ${own.skipped} skipped in ${seconds.toFixed(0)} s`);
}

const startedAt = performance.now();
const system = ensureSystemPackages(['browser', 'display', 'electron-libraries'], say);
if (!system.ok) say(system.message);
const chromium = system.ok && system.chromium !== null ? { KIOSK_CHROMIUM: system.chromium } : undefined;

say('== Static checks');
add(await runStaticChecks());
await runSuite('vitest', 'vitest', ['run']);

say('\n== Build');
await buildAll(say);
if (system.ok) await runSuite('browser journeys', 'playwright', ['test'], chromium);
else add({ failed: 1 });

const electron = await ensureElectron(say);
if ('unavailable' in electron) {
  say(`Electron tests are skipped: ${electron.unavailable}`);
  add({ skipped: 1 });
} else {
  say(`Electron ${electron.version} (${electron.isOfficial ? 'official binary' : 'test runtime'})`);
  await runSuite('electron', 'playwright', ['test', '--config', 'playwright.electron.config.ts'], chromium);
}
rmSync(countsDir, { recursive: true, force: true });
say(`\nAll tests took ${((performance.now() - startedAt) / 60_000).toFixed(1)} minutes.`);
if (!('unavailable' in electron)) say(`Electron tests ran on Electron ${electron.version}.`);
say(`${counts.passed} passed, ${counts.failed} failed, ${counts.skipped} skipped`);
process.exitCode = counts.failed === 0 ? 0 : 1;
