/** Builds everything the hosts need: the screen and Electron's programs, and the sample catalogue. */
import { join } from 'node:path';
import { createBuilder } from 'vite';
import { sampleCatalogueFile, sampleMediaDir, sampleSourceDir } from '#db/paths.ts';
import { publishSample } from '#db/sample/publishSample.ts';

const root = join(import.meta.dirname, '..', '..');

/** Builds into dist/; `say` gets one line per step. Rejects with the tool's own message. */
export async function buildAll(say: (line: string) => void): Promise<void> {
  say('[1/2] Building the screen and the programs (about 3 s)');
  const builder = await createBuilder({ configFile: join(root, 'vite.config.ts'), logLevel: 'error' }, null);
  await builder.buildApp();
  say('[2/2] Building the sample catalogue (about 1 s)');
  publishSample({ sourceDir: sampleSourceDir, mediaDir: sampleMediaDir, target: sampleCatalogueFile });
}
