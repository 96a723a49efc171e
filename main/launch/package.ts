/** `npm run package`: builds the screen and the main process, publishes the sample catalogue, calls electron-builder. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { buildAll } from './buildAll.ts';
import { choosePackagingElectron } from './packagingElectron.ts';

const root = join(import.meta.dirname, '..', '..');
const say = (line: string) => void process.stdout.write(`${line}\n`);

const helpText = `Packs the kiosk with Electron into release/.

Usage: npm run package -- [electron-builder arguments]

  (none)                 Installers for this system, as electron-builder.yml says.
  --dir                  Only the unpacked application: fast, for trying out and for tests.
  --win, --linux         For another system than this one.
  -c.KEY=VALUE           One setting of electron-builder.yml, this time.
  --help                 This text.

Electron is taken from node_modules/electron when it has been started once, otherwise electron-builder downloads it.
Where neither is possible, --dir falls back to the runtime that the Electron tests have made on this machine (in
pavilion-kiosk/ of the user's cache folder): an older Electron that is good for tests and for nothing else.

Environment:
  ELECTRON_MIRROR        Another place to download Electron from; ELECTRON_BUILDER_BINARIES_MIRROR the same for the tools
                         that make installers.
  KIOSK_TEST_ELECTRON    Folder of the runtime to use for --dir, before looking for any other. Tests only.`;

/** Runs electron-builder with our Node; it says itself what it does and what failed. */
async function runBuilder(builderArguments: readonly string[]): Promise<number | null> {
  const cli = join(root, 'node_modules', 'electron-builder', 'cli.js');
  const child = spawn(process.execPath, [cli, ...builderArguments], {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  const [code] = (await once(child, 'exit')) as [number | null];
  return code;
}

async function main(builderArguments: readonly string[]): Promise<number> {
  if (builderArguments.includes('--help')) {
    say(helpText);
    return 0;
  }
  try {
    const electron = await choosePackagingElectron(builderArguments, process.env);
    say(electron.message);
    await buildAll(say);
    // What the user asks for comes last: electron-builder takes the last value of a setting.
    const code = await runBuilder([...electron.arguments, ...builderArguments]);
    if (code !== 0) throw new Error('electron-builder failed, its message is above');
    return 0;
  } catch (error) {
    process.stderr.write(`Not packed: ${(error as Error).message}\n`);
    return 1;
  }
}

process.exitCode = await main(process.argv.slice(2));
