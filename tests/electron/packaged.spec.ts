/** The packaged application: what is in it, how it is locked, and that it serves a visitor. */
import { execFile, spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { promisify } from 'node:util';
import { FuseState, FuseV1Options, getCurrentFuseWire } from '@electron/fuses';
import { chromium, type Page } from '@playwright/test';
import { environmentFor, expect, readLog, sandboxArguments, test as electronTest } from '#tests/support/electronApp.ts';
import { jpegOf, zipOf } from '#tests/db/pictures/madePictures.ts';
import { attractButton, openProduct, searchFor, startOverButton, touchStart } from '#tests/support/kioskScreen.ts';

const projectRoot = join(import.meta.dirname, '..', '..');
/** Build, archive and copy of 260 MB: 7 s here. */
const packageTimeoutMs = 300_000;
const startTimeoutMs = 60_000;

interface Packaged {
  folder: string;
  executable: string;
  resources: string;
}

const test = electronTest.extend<object, { packaged: Packaged }>({
  packaged: [
    async ({ machine }, use) => {
      const output = await mkdtemp(join(tmpdir(), 'kiosk-packaged-'));
      const { runtime } = machine;
      const env = { ...process.env, ...(runtime.isOfficial ? {} : { KIOSK_TEST_ELECTRON: runtime.folder }) };
      const script = join(projectRoot, 'main', 'launch', 'package.ts');
      const commandLine = [script, '--dir', `-c.directories.output=${output}`];
      await runNode(commandLine, env);
      const folder = join(output, 'linux-unpacked');
      await use({ folder, executable: join(folder, 'pavilion-kiosk'), resources: join(folder, 'resources') });
      await rm(output, { recursive: true, force: true });
    },
    { scope: 'worker', timeout: packageTimeoutMs },
  ],
});

/** A failure shows what the tool printed: electron-builder complains on standard output. */
async function runNode(commandLine: readonly string[], env: NodeJS.ProcessEnv): Promise<void> {
  const options = { cwd: projectRoot, env, timeout: packageTimeoutMs };
  await promisify(execFile)(process.execPath, commandLine, options).catch((error: Error & { stdout?: string }) => {
    throw new Error(`${error.message}\n${error.stdout ?? ''}`);
  });
}

test.skip(process.platform !== 'linux', 'looks at the Linux layout');

/** The fuses of electron-builder.yml, by name in lower case. */
async function writtenFuses(): Promise<Record<string, boolean>> {
  const text = await readFile(join(projectRoot, 'electron-builder.yml'), 'utf8');
  const [, section = ''] = /^electronFuses:\n((?:[ ]+.*\n|\n)*)/m.exec(text) ?? [];
  const lines = [...section.matchAll(/^ {2}(\w+): (true|false)$/gm)];
  return Object.fromEntries(lines.map(([, name = '', value]) => [name.toLowerCase(), value === 'true']));
}

/** The fuses in a binary, by name in lower case; without the one that electron-builder has no key for. */
async function fusesOf(executable: string): Promise<Record<string, boolean>> {
  const wire = await getCurrentFuseWire(executable);
  // The enumeration maps both ways: from names to numbers and back.
  const entries = Object.entries(FuseV1Options).flatMap(([name, index]) =>
    typeof index === 'number' && name !== 'WasmTrapHandlers'
      ? [[name.toLowerCase(), wire[index] === FuseState.ENABLE] as const]
      : [],
  );
  return Object.fromEntries(entries);
}

test('every fuse is as electron-builder.yml says', async ({ packaged }) => {
  const written = await writtenFuses();
  expect(Object.keys(written)).toHaveLength(8);
  expect(await fusesOf(packaged.executable)).toEqual(written);
});

/** A file or folder in an archive's header. */
interface ArchiveEntry {
  files?: Record<string, ArchiveEntry>;
  unpacked?: boolean;
}

/** Paths in an asar archive, those outside it (in app.asar.unpacked) marked. The header is JSON after four lengths of 32 bits. */
async function readArchive(file: string): Promise<{ path: string; isOutside: boolean }[]> {
  const bytes = await readFile(file);
  const header = JSON.parse(bytes.toString('utf8', 16, 16 + bytes.readUInt32LE(12))) as ArchiveEntry; // electron-builder wrote it.
  const walk = (entry: ArchiveEntry, path: string): { path: string; isOutside: boolean }[] =>
    entry.files === undefined
      ? [{ path, isOutside: entry.unpacked === true }]
      : Object.entries(entry.files).flatMap(([name, child]) => walk(child, path === '' ? name : `${path}/${name}`));
  return walk(header, '');
}

/** Addons and the libraries that they load. */
const nativeFile = /\.(?:node|dll|so(?:\.\d+)+)$/;

/** `images` are the packages below node_modules/@img. */
async function expectLeanArchive(file: string, images: readonly string[]): Promise<void> {
  const entries = await readArchive(file);
  const paths = entries.map(({ path }) => path);
  expect(entries.filter(({ path, isOutside }) => isOutside !== nativeFile.test(path))).toEqual([]);
  expect(paths.filter((path) => /\.([cm]?ts|tsx|map|gyp|c|cc|cpp|hpp|h|sqlite)$/.test(path))).toEqual([]);
  expect(paths).toEqual(
    expect.arrayContaining(['dist/main/electron.js', 'dist/main/preload.cjs', 'dist/renderer/index.html']),
  );
  const tops = new Set(paths.map((path) => path.split('/').slice(0, 2).join('/')));
  const packages = ['@img', 'better-sqlite3', 'detect-libc', 'semver', 'sharp'].map((name) => `node_modules/${name}`);
  expect([...tops].sort()).toEqual(['dist/main', 'dist/renderer', ...packages, 'package.json']);
  const ofImages = paths.flatMap((path) => /^node_modules\/@img\/([^/]+)\//.exec(path)?.[1] ?? []);
  expect([...new Set(ofImages)].sort()).toEqual(images);
}

test('the archive holds the build and two packages with what they load, nothing else', async ({ packaged }) => {
  const ofSystem = ['colour', `sharp-libvips-linux-${process.arch}`, `sharp-linux-${process.arch}`];
  await expectLeanArchive(join(packaged.resources, 'app.asar'), ofSystem);
});

test('beside the archive: this system’s binaries, the catalogue, three languages, no second app', async ({
  packaged,
}) => {
  const { folder, resources } = packaged;
  const files = await readdir(resources, { recursive: true });
  const binaries = files.filter((name) => nativeFile.test(name)).sort();
  const modules = join('app.asar.unpacked', 'node_modules');
  const ofSharp = `sharp-linux-${process.arch}`;
  expect(binaries).toEqual([
    // The addon finds the library by its place beside it.
    expect.stringMatching(`^${modules}/@img/sharp-libvips-linux-${process.arch}/lib/libvips-cpp\\.so[.0-9]+$`),
    expect.stringMatching(`^${modules}/@img/${ofSharp}/lib/${ofSharp}-[.0-9]+\\.node$`),
    join(modules, 'better-sqlite3', 'prebuilds', `linux-${process.arch}.node`),
  ]);
  expect(files).toContain(join('catalogue', 'sample.sqlite'));
  const tops = (await readdir(resources)).sort();
  expect(tops).toEqual(['app.asar', 'app.asar.unpacked', 'catalogue']);
  expect((await readdir(join(folder, 'locales'))).sort()).toEqual(['en-US.pak', 'ko.pak', 'zh-CN.pak']);
  expect(existsSync(join(folder, 'LICENSES.chromium.html'))).toBe(true);
});

test('for Windows, the same rules pack the Windows binary', async ({ machine }, testInfo) => {
  expect(machine.runtime.version).not.toBe(''); // Packs a stand-in, but only where the other packages are tested too.
  const standIn = testInfo.outputPath('electron');
  const output = testInfo.outputPath('release');
  await mkdir(join(standIn, 'locales'), { recursive: true });
  for (const name of ['de', 'en-US', 'ko', 'zh-CN']) await writeFile(join(standIn, 'locales', `${name}.pak`), '');
  await mkdir(join(standIn, 'resources'));
  // What @electron/fuses looks for in a binary: its marker, version 1, nine fuses, all on.
  const fuses = ['dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX', '\u0001', '\u0009', '1'.repeat(9)].join('');
  await writeFile(join(standIn, 'electron.exe'), fuses);

  const cli = join(projectRoot, 'node_modules', 'electron-builder', 'cli.js');
  // Icon, name and archive hash go into a real executable only.
  const noEditing = ['-c.disableAsarIntegrity=true', '-c.win.signAndEditExecutable=false'];
  const folders = [`-c.electronDist=${standIn}`, `-c.directories.output=${output}`];
  const commandLine = [cli, '--win', '--x64', '--dir', ...folders, ...noEditing];
  await runNode(commandLine, process.env);

  const folder = join(output, 'win-unpacked');
  const files = await readdir(folder, { recursive: true });
  expect(files.filter((name) => name.endsWith('.node')).map((name) => basename(name))).toEqual(['win32-x64.node']);
  expect(files.filter((name) => name.endsWith('.pak')).sort()).toEqual(
    ['en-US', 'ko', 'zh-CN'].map((name) => join('locales', `${name}.pak`)),
  );
  expect((await readdir(join(folder, 'resources'))).sort()).toEqual(['app.asar', 'app.asar.unpacked', 'catalogue']);
  // The Windows build of sharp is installed on Windows only; nothing of this system may be in its place.
  await expectLeanArchive(join(folder, 'resources', 'app.asar'), ['colour']);
  expect(await writtenFuses()).toEqual(await fusesOf(join(folder, 'Pavilion Kiosk.exe')));
});

test('can be used neither as Node nor with a debugger into its main process', async ({
  packaged,
  machine,
  dataDir,
}) => {
  const env = { ...environmentFor(machine), ELECTRON_RUN_AS_NODE: '1', NODE_OPTIONS: '--no-such-option' };
  // As a Node it would print 42. As the kiosk it refuses a flag that is not its own.
  const answer = await promisify(execFile)(packaged.executable, [...sandboxArguments, '-p', '6*7'], {
    env,
    timeout: startTimeoutMs,
  }).then(
    ({ stdout }) => ({ code: 0, stdout }),
    (error: { code: number; stdout: string }) => ({ code: error.code, stdout: error.stdout }),
  );
  expect(answer).toEqual({ code: 2, stdout: '' });

  const { child, stop, errors } = await startPackaged(packaged, { machine, dataDir, commandLine: ['--inspect=0'] });
  try {
    expect(child.exitCode).toBeNull();
    expect(errors()).not.toContain('Debugger listening');
  } finally {
    await stop();
  }
});

test('a visitor finds a product', async ({ packaged, machine, dataDir }) => {
  // The debugger of the page, not of the main process: this one is Chromium's, and no fuse governs it.
  const kiosk = await startPackaged(packaged, { machine, dataDir, commandLine: ['--remote-debugging-port=0'] });
  try {
    await expect.poll(kiosk.errors).toMatch(/DevTools listening on ws:/);
    const [, address = ''] = /DevTools listening on (ws:\S+)/.exec(kiosk.errors()) ?? [];
    const browser = await chromium.connectOverCDP(address);
    const page = browser.contexts().flatMap((context): Page[] => context.pages())[0];
    if (!page) throw new Error('the packaged kiosk shows no page');
    await expect(attractButton(page)).toBeVisible();
    await touchStart(page, 'en');
    await searchFor(page, 'ginseng');
    const name = await openProduct(page);
    expect(name.toLowerCase()).toContain('ginseng');
    await startOverButton(page).click();
    await expect(attractButton(page)).toBeVisible();
    await browser.close();
  } finally {
    await kiosk.stop();
  }
  expect(readLog(dataDir).filter((line) => line.level === 'error')).toEqual([]);
});

test('without a screen it imports a list with pictures, publishes it and exports it again', async ({
  packaged,
  machine,
  dataDir,
}) => {
  const folder = join(dataDir, 'lists');
  await mkdir(folder, { recursive: true });
  const [list, pictures, out] = ['list.csv', 'pictures.zip', 'out'].map((name) => join(folder, name)) as [
    string,
    string,
    string,
  ];
  await writeFile(list, 'Company name,Product name\nHanbit Foods,Citron tea 1 kg\n');
  await writeFile(pictures, zipOf([{ name: Buffer.from('Citron tea 1 kg.jpg'), data: await jpegOf(1000, 800) }]));
  await mkdir(out);
  const run = async (...args: string[]) => {
    const commandLine = ['catalogue', ...args, '--data-dir', dataDir, '--json', ...sandboxArguments];
    const { stdout } = await promisify(execFile)(packaged.executable, commandLine, { env: environmentFor(machine) });
    return JSON.parse(stdout) as unknown;
  };
  expect(await run('import', list, '--pictures', pictures)).toMatchObject({ summary: { added: 2 } });
  const sample = await countPictures(join(packaged.resources, 'catalogue', 'media'));
  expect(await run('publish')).toMatchObject({ number: '000001', counts: { exhibitors: 260, products: 650 } });
  // The picture and its small one.
  expect(await countPictures(join(dataDir, 'catalogue', 'media'))).toBe(sample + 2);
  const exported = join(out, 'products.csv');
  await run('export', exported, '--type', 'product');
  expect(await readFile(exported, 'utf8')).toContain('Citron tea 1 kg');
});

const countPictures = async (folder: string) => (await readdir(folder)).filter((name) => name.endsWith('.webp')).length;

interface PackagedKiosk {
  child: ChildProcess;
  errors: () => string;
  stop: () => Promise<void>;
}

/** Starts the packaged executable; resolves when it says it is ready. */
async function startPackaged(
  packaged: Packaged,
  options: { machine: { display: string }; dataDir: string; commandLine: readonly string[] },
): Promise<PackagedKiosk> {
  const commandLine = [...sandboxArguments, '--data-dir', options.dataDir, ...options.commandLine];
  const child = spawn(packaged.executable, commandLine, {
    env: environmentFor(options.machine),
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let [output, errors] = ['', ''];
  child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (errors += chunk.toString()));
  const ended = once(child, 'exit');
  const stop = async () => {
    child.kill();
    const timer = setTimeout(() => child.kill('SIGKILL'), 10_000);
    await ended;
    clearTimeout(timer);
  };
  try {
    await expect
      .poll(() => (child.exitCode === null ? output : `ended: ${errors}`), { timeout: startTimeoutMs })
      .toContain('Kiosk ready: Electron');
  } catch (error) {
    await stop();
    throw error;
  }
  return { child, errors: () => errors, stop };
}
