/** Entry of `npm run -s catalogue -- COMMAND` in a checkout. */
import { existsSync } from 'node:fs';
import { sampleCatalogueFile, sampleMediaDir, sampleSourceDir } from '#db/paths.ts';
import { publishSample } from '#db/sample/publishSample.ts';
import { runCatalogueCommand } from './runCommand.ts';

// Without a build there is no sample file yet; it is made from the sources in about a second.
if (!existsSync(sampleCatalogueFile)) {
  publishSample({ sourceDir: sampleSourceDir, mediaDir: sampleMediaDir, target: sampleCatalogueFile });
}
process.exitCode = await runCatalogueCommand(process.argv.slice(2), {
  file: sampleCatalogueFile,
  mediaDir: sampleMediaDir,
});
