/** `npm run package`: builds the screen and the main process, publishes the sample catalogue, calls electron-builder. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { sampleCatalogueFile, sampleMediaDir, sampleSourceDir } from '#db/paths.ts';
import { publishSample } from '#db/sample/publishSample.ts';
import { choosePackagingElectron } from './packagingElectron.ts';

const root = join(import.meta.dirname, '..', '..');

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

/** Runs a tool of ours with our Node; false when it failed, which it has then said itself. */
async function runTool(script: string, toolArguments: readonly string[]): Promise<boolean> {
  const file = join(root, 'node_modules', script);
  const child = spawn(process.execPath, [file, ...toolArguments], { cwd: root, stdio: ['ignore', 'inherit', 'inherit'] });
  const [code] = (await once(child, 'exit')) as [number | null];
  return code === 0;
}

async function main(builderArguments: readonly string[]): Promise<number> {
  if (builderArguments.includes('--help')) {
    process.stdout.write(`${helpText}\n`);
    return 0;
  }
  let electron;
  try {
    electron = await choosePackagingElectron(builderArguments, process.env);
  } catch (error) {
    process.stderr.write(`${(error as Error).message}\n`);
    return 1;
  }
  process.stdout.write(`${electron.message}\n`);

  if (!(await runTool(join('vite', 'bin', 'vite.js'), ['build', '--app', '--logLevel', 'warn']))) {
    process.stderr.write('Nothing packed: the build failed.\n');
    return 1;
  }
  try {
    publishSample({ sourceDir: sampleSourceDir, mediaDir: sampleMediaDir, target: sampleCatalogueFile });
  } catch (error) {
    process.stderr.write(`Nothing packed: the sample catalogue cannot be published: ${(error as Error).message}\n`);
    return 1;
  }
  // After ours, so that what the user asks for wins; electron-builder takes the last.
  const isPacked = await runTool(join('electron-builder', 'cli.js'), [...electron.arguments, ...builderArguments]);
  if (!isPacked) process.stderr.write('Not packed: see the message of electron-builder above.\n');
  return isPacked ? 0 : 1;
}

process.exitCode = await main(process.argv.slice(2));
