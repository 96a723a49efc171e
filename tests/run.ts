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
  /** Browser tests that passed at their second try only: the machine, or something that is not quite right. */
  second?: string[];
}

const say = (line: string) => void process.stdout.write(`${line}\n`);
const counts: Counts = { passed: 0, failed: 0, skipped: 0 };
const secondTries: string[] = [];
const countsDir = mkdtempSync(join(tmpdir(), 'kiosk-test-counts-'));

function add(more: Partial<Counts>): void {
  secondTries.push(...(more.second ?? []));
  counts.passed += more.passed ?? 0;
  counts.failed += more.failed ?? 0;
  counts.skipped += more.skipped ?? 0;
}

/** Runs a suite whose reporter writes its counts; a suite that wrote none has failed as a whole. */
async function runSuite(suite: {
  name: string;
  command: string;
  args: readonly string[];
  /** Printed at once, or kept until the end because another suite is printing. */
  isLoud: boolean;
}): Promise<void> {
  const { name, command, args, isLoud } = suite;
  if (isLoud) say(`\n== ${name}`);
  const file = join(countsDir, `${name.replace(/\W+/g, '-')}.json`);
  const env = { ...browserEnvironment, KIOSK_TEST_COUNTS: file };
  const { code, seconds, output } = await runTool(command, args, { isLoud, env });
  if (!isLoud) say(`\n== ${name}\n${output}`);
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

const playwrightElectron = (project: string) => [
  'test',
  '--config',
  'playwright.electron.config.ts',
  '--project',
  project,
];

const startedAt = performance.now();
const system = ensureSystemPackages(['browser', 'display', 'electron-libraries'], say);
if (!system.ok) say(system.message);
const browserEnvironment: Record<string, string> =
  system.ok && system.chromium !== null ? { KIOSK_CHROMIUM: system.chromium } : {};
// Lists that LibreOffice writes are skipped without it; nothing else waits for it.
const office = ensureSystemPackages(['office'], say);
const electron = await ensureElectron(say);

say('\n== Build');
await buildAll(say);

// On two cores everything beside everything else is five times as slow and no sooner done (6.6 minutes alone
// became 31), so what computes goes first, by itself. Of the two that then share the machine only the longer prints as it goes.
add(await runStaticChecks());
await runSuite({ name: 'vitest', command: 'vitest', args: ['run'], isLoud: true });
await Promise.all([
  (async () => {
    if (system.ok) await runSuite({ name: 'browser', command: 'playwright', args: ['test'], isLoud: true });
    else add({ failed: 1 });
  })(),
  (async () => {
    if ('unavailable' in electron) {
      say(`Electron tests are skipped: ${electron.unavailable}`);
      add({ skipped: 1 });
      return;
    }
    await runSuite({ name: 'electron', command: 'playwright', args: playwrightElectron('app'), isLoud: false });
  })(),
]);
if (!('unavailable' in electron)) {
  await runSuite({ name: 'packaged', command: 'playwright', args: playwrightElectron('packaged'), isLoud: true });
}
rmSync(countsDir, { recursive: true, force: true });
say(`\nAll tests took ${((performance.now() - startedAt) / 60_000).toFixed(1)} minutes.`);
if (!('unavailable' in electron)) {
  say(
    `Electron tests ran on Electron ${electron.version} (${electron.isOfficial ? 'official binary' : 'test runtime'}).`,
  );
}
if (!office.ok) say(`Tests with LibreOffice were skipped. ${office.message}`);
for (const title of secondTries) say(`passed at the second try only: ${title}`);
say(`${counts.passed} passed, ${counts.failed} failed, ${counts.skipped} skipped`);
process.exitCode = counts.failed === 0 ? 0 : 1;
