/** Installs what tests need and the machine lacks: a browser, a virtual screen, Electron's libraries, LibreOffice. */
import { spawnSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

/** What a group of tests needs from the machine. */
type SystemNeed = 'browser' | 'display' | 'electron-libraries' | 'office';

/** `chromium` is the browser to start, null for Playwright's own or when none was needed; `message` is one line. */
type SystemPackages = { ok: true; chromium: string | null } | { ok: false; message: string };

type LogLine = (line: string) => void;

/** One Debian package and the file that shows it is there. */
type Requirement = { package: string } & ({ executable: string } | { library: string });

const projectRoot = join(import.meta.dirname, '..', '..');

/** Two of these names are Google Chrome: Playwright drives it as well. Not `chromium-browser`: Ubuntu's only advertises a snap. */
const browserExecutables = ['chromium', 'google-chrome-stable', 'google-chrome'];

const requirements: Record<Exclude<SystemNeed, 'browser'>, Requirement[]> = {
  display: [
    { package: 'xvfb', executable: 'Xvfb' },
    { package: 'xauth', executable: 'xauth' },
    { package: 'openbox', executable: 'openbox' },
    { package: 'xdotool', executable: 'xdotool' },
    { package: 'imagemagick', executable: 'import' },
  ],
  office: [{ package: 'libreoffice-calc', executable: 'soffice' }],
  // The libraries Electron links to, and the tools that make the test runtime (electronRuntime.ts).
  'electron-libraries': [
    { package: 'libnss3', library: 'libnss3.so' },
    { package: 'libatk1.0-0', library: 'libatk-1.0.so.0' },
    { package: 'libatk-bridge2.0-0', library: 'libatk-bridge-2.0.so.0' },
    { package: 'libgtk-3-0', library: 'libgtk-3.so.0' },
    { package: 'libgbm1', library: 'libgbm.so.1' },
    { package: 'libasound2', library: 'libasound.so.2' },
    { package: 'libcups2', library: 'libcups.so.2' },
    { package: 'libxss1', library: 'libXss.so.1' },
    { package: 'libxtst6', library: 'libXtst.so.6' },
    { package: 'libdrm2', library: 'libdrm.so.2' },
    { package: 'libxkbcommon0', library: 'libxkbcommon.so.0' },
    { package: 'unzip', executable: 'unzip' },
    { package: 'g++', executable: 'g++' },
    { package: 'make', executable: 'make' },
    { package: 'python3', executable: 'python3' },
  ],
};

/** Chromium with its libraries is about 400 MB unpacked. */
const aptTimeoutMs = 360_000;
const playwrightTimeoutMs = 300_000;
const queryTimeoutMs = 20_000;

/**
 * Makes the machine fit for `needs`: through apt-get when we are root on Debian or Ubuntu; elsewhere only a missing browser
 * is fetched (Playwright's own), and for the rest the answer says what to install. Runs nothing when all is present.
 */
export function ensureSystemPackages(needs: SystemNeed[], log: LogLine): SystemPackages {
  const findMissing = () => missingRequirements(needs);
  let missing = findMissing();
  let isBrowserMissing = needs.includes('browser') && findChromium() === null && !hasPlaywrightBrowser();
  const canUseApt = process.getuid?.() === 0 && findExecutable('apt-get') !== null;

  if (canUseApt && (missing.length > 0 || isBrowserMissing)) {
    const names = [...missing.map((each) => each.package), ...(isBrowserMissing ? ['chromium'] : [])];
    const problem = installWithApt(names, log);
    if (problem !== null) log(`System packages: ${problem}`);
    missing = findMissing();
    isBrowserMissing &&= findChromium() === null;
  }
  if (missing.length > 0) {
    const names = missing.map((each) => each.package).join(' ');
    return {
      ok: false,
      message: `Tests need these Debian packages (or what your system calls them), please install: ${names}`,
    };
  }
  if (isBrowserMissing) {
    const problem = installPlaywrightBrowser(log);
    if (problem !== null)
      return { ok: false, message: `No browser for the tests, please install chromium: ${problem}` };
  }
  return { ok: true, chromium: needs.includes('browser') ? findChromium() : null };
}

function missingRequirements(needs: SystemNeed[]): Requirement[] {
  // Windows and macOS bring screens and libraries of their own.
  if (process.platform !== 'linux') return [];
  const needed = needs.flatMap((need) => (need === 'browser' ? [] : requirements[need]));
  const libraries = needed.some((each) => 'library' in each) ? knownLibraries() : '';
  return needed.filter((each) =>
    'library' in each ? !libraries.includes(`\t${each.library} (`) : findExecutable(each.executable) === null,
  );
}

/** The loader's list, one line per library: a tab, its name, what it is for, its file. Empty where there is no such list. */
function knownLibraries(): string {
  const ldconfig = findExecutable('ldconfig');
  return ldconfig === null ? '' : run(ldconfig, ['-p'], queryTimeoutMs).output;
}

function findChromium(): string | null {
  for (const name of browserExecutables) {
    const file = findExecutable(name);
    if (file !== null) return file;
  }
  return null;
}

/** Looks on the path and in the system folders that an ordinary user's path lacks. */
function findExecutable(name: string): string | null {
  const folders = [...(process.env['PATH'] ?? '').split(delimiter), '/usr/sbin', '/sbin'].filter(
    (folder) => folder !== '',
  );
  return folders.map((folder) => join(folder, name)).find((file) => isExecutable(file)) ?? null;
}

function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false; // That it is missing is the answer.
  }
}

/** Null when apt-get says all is installed, otherwise why not. One update and one install, both within one time limit. */
function installWithApt(names: string[], log: LogLine): string | null {
  const giveUpAt = Date.now() + aptTimeoutMs;
  const apt = (...parts: string[]) =>
    run('apt-get', ['-q', '-y', '-o', 'DPkg::Lock::Timeout=120', ...parts], Math.max(1, giveUpAt - Date.now()));

  log('System packages: apt-get update ...');
  const update = apt('update');
  // Not the end: the lists of an earlier update may do.
  if (update.problem !== null) log(`System packages: apt-get update failed: ${update.problem}`);
  const available = names.map(availableName).filter((name) => name !== null);
  if (available.length === 0) return `this system offers none of ${names.join(' ')}`;
  log(`System packages: installing ${available.join(' ')} (up to ${aptTimeoutMs / 60_000} minutes) ...`);
  const startedAt = Date.now();
  const install = apt('install', '--no-install-recommends', ...available);
  if (install.problem !== null) return `apt-get install failed: ${install.problem}`;
  log(`System packages: installed in ${Math.round((Date.now() - startedAt) / 1000)} s`);
  return null;
}

/** Debian 13 and Ubuntu 24.04 renamed libraries for 64-bit times: libasound2 is libasound2t64 there. */
function availableName(name: string): string | null {
  const isAvailable = (each: string) =>
    /Candidate: (?!\(none\))/.test(run('apt-cache', ['policy', each], queryTimeoutMs).output);
  return [name, `${name}t64`].find(isAvailable) ?? null;
}

/** Asked in a process of its own: Playwright loaded beside vitest breaks the `expect` of one of them. */
function hasPlaywrightBrowser(): boolean {
  const question = `process.exit(require('node:fs').existsSync(require('@playwright/test').chromium.executablePath()) ? 0 : 1)`;
  return run(process.execPath, ['-e', question], queryTimeoutMs).problem === null;
}

function installPlaywrightBrowser(log: LogLine): string | null {
  log("System packages: downloading Playwright's own Chromium (up to 5 minutes) ...");
  const cli = join(projectRoot, 'node_modules', '@playwright', 'test', 'cli.js');
  return run(process.execPath, [cli, 'install', 'chromium'], playwrightTimeoutMs).problem;
}

/** Standard output, and null or the problem in one line. */
function run(
  command: string,
  commandArguments: string[],
  timeoutMs: number,
): { output: string; problem: string | null } {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive', LC_ALL: 'C.UTF-8' };
  const result = spawnSync(command, commandArguments, {
    cwd: projectRoot,
    env,
    encoding: 'utf8',
    timeout: timeoutMs,
    maxBuffer: 64 * 1024 * 1024,
  });
  const output = result.stdout ?? ''; // Null when the command does not exist, whatever the types say.
  if (result.error !== undefined) return { output, problem: result.error.message };
  if (result.status === 0) return { output, problem: null };
  const lines = (result.stderr ?? '').split('\n').filter((line) => line.trim() !== '');
  const telling = lines.find((line) => /^E:|error/i.test(line)) ?? lines.at(-1) ?? `exit code ${result.status}`;
  return { output, problem: telling.trim().slice(0, 300) };
}
