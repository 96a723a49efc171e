/** Which Electron gets packed: the official one in all cases but one, a `--dir` package for tests on a closed network. */
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { findElectron } from './electronBinary.ts';

/** What to add to electron-builder's arguments, and the line that says why. */
export interface PackagingElectron {
  arguments: string[];
  message: string;
}

/** A network that drops packets instead of refusing them costs this long once per package. */
const probeTimeoutMs = 5000;
const startTimeoutMs = 30_000;

/** Variables that tell electron-builder another way to Electron; then it is not for us to judge whether that way works. */
const routeVariables = [
  'ELECTRON_MIRROR',
  'npm_config_electron_mirror',
  'ELECTRON_CUSTOM_DIR',
  'ELECTRON_GET_USE_PROXY',
];

const platformFlags: Record<string, NodeJS.Platform> = {
  '--win': 'win32', '--windows': 'win32', '-w': 'win32',
  '--linux': 'linux', '-l': 'linux',
  '--mac': 'darwin', '--macos': 'darwin', '-m': 'darwin', '-o': 'darwin',
}; // prettier-ignore

/** Finds an Electron for these electron-builder arguments. Throws, with a line for the user, when there is none. */
export async function choosePackagingElectron(
  builderArguments: readonly string[],
  environment: NodeJS.ProcessEnv,
): Promise<PackagingElectron> {
  const platforms = builderArguments.flatMap((argument) => platformFlags[argument] ?? []);
  const isForThisMachine = platforms.every((platform) => platform === process.platform);
  const given = environment['KIOSK_TEST_ELECTRON'];
  if (given !== undefined && given !== '') return useTestRuntime(given, { builderArguments, isForThisMachine });

  if (isForThisMachine && findElectron() !== null) {
    return {
      arguments: ['-c.electronDist=node_modules/electron/dist'],
      message: 'Packing the installed official Electron.',
    };
  }
  const refusal = await probeDownload(environment);
  if (refusal === null)
    return { arguments: [], message: 'Packing the official Electron; electron-builder downloads it if needed.' };

  const cached = findCachedTestRuntime(environment);
  if (cached !== null && isForThisMachine && builderArguments.includes('--dir')) {
    const runtime = useTestRuntime(cached, { builderArguments, isForThisMachine });
    return { ...runtime, message: `The official Electron cannot be downloaded here (${refusal}). ${runtime.message}` };
  }
  throw new Error(
    `there is no Electron: the official one cannot be downloaded here (${refusal}; ELECTRON_MIRROR names another place), ` +
      `and ${cached === null ? 'there is no test runtime either' : 'the test runtime serves only --dir for this machine'}.`,
  );
}

/** Null when the download can work, otherwise why not. */
async function probeDownload(environment: NodeJS.ProcessEnv): Promise<string | null> {
  if (routeVariables.some((name) => environment[name])) return null;
  try {
    const signal = AbortSignal.timeout(probeTimeoutMs);
    await fetch('https://github.com/electron/electron/releases', { method: 'HEAD', redirect: 'manual', signal });
    return null;
  } catch (error) {
    const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
    return cause instanceof Error ? cause.message : String(cause);
  }
}

/** The test runtime is another project's binary: packed only into a folder on this machine, never into an installer. */
function useTestRuntime(
  folder: string,
  request: { builderArguments: readonly string[]; isForThisMachine: boolean },
): PackagingElectron {
  const executable = join(folder, 'electron');
  if (!existsSync(executable)) throw new Error(`KIOSK_TEST_ELECTRON: no file "electron" in ${folder}.`);
  if (!request.builderArguments.includes('--dir') || !request.isForThisMachine) {
    throw new Error(
      'the test runtime is packed only with --dir and for this machine: installers need the official Electron.',
    );
  }
  // A test runner's NODE_OPTIONS may name flags that this Node does not know.
  const { NODE_OPTIONS: _, ...inherited } = process.env;
  const env = { ...inherited, ELECTRON_RUN_AS_NODE: '1' };
  const options = { env, encoding: 'utf8', timeout: startTimeoutMs } as const;
  const version = execFileSync(executable, ['-p', 'process.versions.electron'], options).trim();
  return {
    arguments: [
      `-c.electronDist=${folder}`,
      `-c.electronVersion=${version}`,
      '-c.afterPack=./main/launch/packHooks.ts',
    ],
    message: `Packing the test runtime, Electron ${version}: for tests, not to be given away.`,
  };
}

/** Where the Electron tests keep their runtime; they mark a complete one. */
function findCachedTestRuntime(environment: NodeJS.ProcessEnv): string | null {
  const cache = join(environment['XDG_CACHE_HOME'] ?? join(homedir(), '.cache'), 'pavilion-kiosk');
  if (!existsSync(cache)) return null;
  const folders = readdirSync(cache)
    .filter((name) => /^electron-test-runtime-[\d.]+$/.test(name))
    .map((name) => join(cache, name));
  return folders.find((folder) => readMarker(folder).includes('electronVersion')) ?? null;
}

function readMarker(folder: string): string {
  const file = join(folder, 'complete.json');
  return existsSync(file) ? readFileSync(file, 'utf8') : '';
}
